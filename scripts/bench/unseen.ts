import { spawn } from "node:child_process";
import type { Table } from "./figures";

/** Sets of questions over raw listings, each with a test that tells its rates alone. */
const SETS = {
  held_out: "lib/domain/answers/questions/strangers/fourth/fourth-set.test.ts",
  development: "lib/domain/answers/questions/strangers/second/second-set.test.ts",
};

export type OutsidersRates = { table: Table; summary: string };

/** The rates of a set of outsiders' questions. Null when its test can't be run here. */
export async function outsidersRates(set: keyof typeof SETS): Promise<OutsidersRates | null> {
  const output = await outputOf(["node_modules/vitest/vitest.mjs", "run", "--project", "unit", SETS[set]]);
  const rows = [...output.matchAll(/^(\w+)\s+(\d+)\s+([\d.]+)\s+([\d.]+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*$/gm)].map((match) =>
    match.slice(1),
  );
  const head = ["kind", "right", "right %", "in view %", "unknown", "refused", "wrong", "asked"];
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
