import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { ensureChromium } from "../browser";
import { buildIfChanged } from "../build";
import { runNode } from "../run-node";
import { runChecks } from "./check";

type Totals = { passed: number; failed: number };

const RESULTS = "test-results";

/** `npm test`: checks, unit and database tests, the build, the end-to-end tests; ends with one line of totals. */
export async function run(args: string[]): Promise<void> {
  const started = Date.now();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const totals: Totals = { passed: 0, failed: 0 };
  for (const { name, run: step } of STEPS) {
    if (args.length > 0 && !args.includes(name)) continue;
    console.log(`\n== ${name} ==`);
    const result = await step().catch((error: unknown): Totals => {
      console.error(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    totals.passed += result.passed;
    totals.failed += result.failed;
  }
  console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed > 0 ? 1 : 0);
}

const STEPS: { name: string; run: () => Promise<Totals> }[] = [
  { name: "check", run: runChecks },
  { name: "unit", run: () => vitest("unit") },
  { name: "db", run: () => vitest("db") },
  { name: "build", run: build },
  { name: "e2e", run: endToEnd },
];

async function vitest(project: string): Promise<Totals> {
  const file = `${RESULTS}/${project}.json`;
  const { code } = await runNode(
    ["node_modules/vitest/vitest.mjs", "run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
    { show: true },
  );
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number };
  // A file that does not load fails no test of its own, yet the run.
  return counted({ passed: report.numPassedTests, failed: report.numFailedTests }, code);
}

async function build(): Promise<Totals> {
  await buildIfChanged();
  return { passed: 1, failed: 0 };
}

async function endToEnd(): Promise<Totals> {
  if (!existsSync("e2e") || !readdirSync("e2e", { recursive: true }).some((name) => /\.spec\.ts$/.test(String(name))))
    return { passed: 0, failed: 1 };
  ensureChromium();
  const { code } = await runNode(["node_modules/@playwright/test/cli.js", "test"], { show: true });
  const file = `${RESULTS}/e2e.json`;
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(file, "utf8")) as { stats: { expected: number; unexpected: number; flaky: number } };
  return counted({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, code);
}

function counted(totals: Totals, code: number | null): Totals {
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
