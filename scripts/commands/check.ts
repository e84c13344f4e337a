import { mkdirSync } from "node:fs";
import { PlainError } from "../plain-error";
import { runNode } from "../run-node";

type Check = { name: string; run: () => Promise<string[]> };

const DEPCRUISE_ROOTS = ["app", "components", "lib", "db", "scripts", "i18n", "e2e", "proxy.ts", "instrumentation.ts", "next.config.ts"];

const CHECKS: Check[] = [
  { name: "types", run: types },
  {
    name: "format and lint",
    run: () => tool(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--max-diagnostics=50", "."]),
  },
  {
    name: "walls",
    run: () =>
      tool([
        "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
        "--config",
        ".dependency-cruiser.cjs",
        "--output-type",
        "err",
        ...DEPCRUISE_ROOTS,
      ]),
  },
  { name: "unused code", run: () => tool(["node_modules/knip/bin/knip.js", "--no-progress"]) },
  { name: "sizes", run: async () => (await import("../check/sizes")).problems() },
  { name: "server actions", run: async () => (await import("../check/server-actions")).problems() },
  { name: "translations", run: async () => (await import("../check/messages")).problems() },
  { name: "links in documents", run: async () => (await import("../check/links")).problems() },
  { name: "migrations", run: async () => (await import("../check/migration-drift")).problems() },
];

/** `npm run check`: everything about the code that needs no database. @throws PlainError when something is wrong */
export async function run(): Promise<void> {
  const { passed, failed } = await runChecks();
  if (failed > 0) throw new PlainError(`${failed} of ${passed + failed} checks failed.`);
  console.log(`${passed} checks passed.`);
}

/** Runs them beside each other, says what is wrong, and counts. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  const results = await Promise.all(CHECKS.map(report));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

async function report({ name, run: find }: Check): Promise<boolean> {
  const started = Date.now();
  const problems = await find().catch((error: unknown) => [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (problems.length > 0) console.log(`${problems.join("\n")}\n`);
  return problems.length === 0;
}

async function tool(args: string[]): Promise<string[]> {
  const { code, output } = await runNode(args);
  return code === 0 ? [] : [output.trim() || `ended with code ${code}`];
}

/** Next's route types first: they are generated, and the compiler reads them. */
async function types(): Promise<string[]> {
  mkdirSync(".next", { recursive: true });
  const routes = await tool(["node_modules/next/dist/bin/next", "typegen"]);
  return routes.length > 0 ? routes : tool(["node_modules/typescript-native/bin/tsc", "--noEmit", "-p", "tsconfig.check.json"]);
}
