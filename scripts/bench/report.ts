import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import os from "node:os";
import { markdownTable, plainTable, type Table } from "./figures";

export type Section = { title: string; method: string; table: Table; after?: string };

/** What ran where and when, for whoever repeats it. */
export function surroundings(postgres: string): string[] {
  const git = (...args: string[]) => {
    try {
      return execFileSync("git", args, { encoding: "utf8" }).trim();
    } catch {
      return "unknown";
    }
  };
  const changed = git("status", "--porcelain", "--", "lib", "db", "scripts");
  const cpus = os.cpus();
  return [
    `Date: ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    `Commit: ${git("rev-parse", "--short", "HEAD")}${changed && changed !== "unknown" ? " with uncommitted changes" : ""}`,
    `Machine: ${cpus[0]?.model.trim() ?? "unknown"}, ${cpus.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.platform()}; load ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")} when it began`,
    `Node ${process.versions.node}, Postgres ${postgres} (embedded)`,
  ];
}

/** One section on the screen. */
export function show({ title, table, after }: Section): void {
  console.log(`\n== ${title} ==\n${plainTable(table)}${after ? `\n${after}` : ""}`);
}

/** All of it as BENCHMARKS.md. */
export function writeReport(around: string[], sections: Section[]): void {
  const text = [
    "# Benchmarks",
    "Written by `npm run bench`, which needs nothing but a clone: it runs on an embedded Postgres in a database of its own and takes some minutes. Every number is from this one run. Repeat it with the same command; `npm run bench answers`, `provider`, `speed`, `recall` or `unseen` runs a part and writes nothing.",
    around.map((line) => `- ${line}`).join("\n"),
    ...sections.flatMap(({ title, method, table, after }) => [`## ${title}`, method, markdownTable(table), ...(after ? [after] : [])]),
  ].join("\n\n");
  writeFileSync("BENCHMARKS.md", `${text}\n`);
}
