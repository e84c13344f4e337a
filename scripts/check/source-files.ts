import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Files of the repository, tracked or about to be, whose name ends with one of `endings`. */
export function sourceFiles(...endings: string[]): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8", maxBuffer: 64e6 });
  return listed.split("\n").filter((file) => endings.some((ending) => file.endsWith(ending)) && existsSync(file));
}
