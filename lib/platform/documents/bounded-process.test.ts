import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DOCUMENT_LIMITS, runBounded } from "./bounded-process";

// Each run is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let entry: string;

beforeAll(() => {
  // Below the project, as entries are: they find its modules from there.
  mkdirSync(".data-test", { recursive: true });
  folder = mkdtempSync(".data-test/bounded-");
  entry = relative(process.cwd(), `${folder}/worker.ts`);
  writeFileSync(
    entry,
    `import { getPriority } from "node:os";
import { serveBounded } from "@/lib/platform/documents/bounded-channel";
void serveBounded(async ({ args }) => {
  await new Promise((done) => setTimeout(done, Number(args.ms)));
  return { who: args.who, priority: getPriority(), secrets: process.env.ENCRYPTION_KEYS ?? null };
});`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (who: string, order: string[], ms = 30) => {
  const answer = await runBounded(entry, { args: { who, ms }, bytes: new Uint8Array() }, () => {}, { ...DOCUMENT_LIMITS, turn: who });
  order.push(who);
  return answer;
};

describe("runBounded", () => {
  it("runs two at a time, and those who wait take turns", async () => {
    const order: string[] = [];
    const busy = ["a", "a", "a", "a", "a", "a"].map((who) => run(who, order, 300));
    const other = run("b", order, 300);
    await Promise.all([...busy, other]);
    expect(order.indexOf("b")).toBeLessThanOrEqual(4);
    expect(order.lastIndexOf("a")).toBeGreaterThan(order.indexOf("b"));
  });

  it("runs below the process that answers people, and without its secrets", async () => {
    const answer = await run("a", []);
    expect(answer).toMatchObject({ who: "a", secrets: null });
    expect((answer as { priority: number }).priority).toBeGreaterThan(0);
  });
});
