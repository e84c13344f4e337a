import { spawn } from "node:child_process";
import type { Table } from "./figures";

const FILE = "lib/domain/answers/questions/unseen/unseen.test.ts";

export type Unseen = { table: Table; summary: string };

/**
 * The questions that nobody who works on the engine has seen: their test runs by itself and tells its rates alone. Null
 * when it can't be run here.
 */
export async function unseenRates(): Promise<Unseen | null> {
  const output = await outputOf(["node_modules/vitest/vitest.mjs", "run", "--project", "unit", FILE]);
  const rows = [...output.matchAll(/^(\w+)\s+(\d+)\s+([\d.]+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*$/gm)].map((match) => match.slice(1));
  const head = ["kind", "right", "right %", "unknown", "refused", "wrong", "asked"];
  const summary = /^\d+ questions; .*$/m.exec(output)?.[0] ?? "";
  return rows.length > 0 ? { table: { head, rows }, summary } : null;
}

function outputOf(args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.on("error", () => resolve(""));
    child.on("close", () => resolve(text));
  });
}
