import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process runs; one that ended and waits for its parent (a zombie) does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return process.platform !== "linux" || !/\) Z /.test(readProc(pid, "stat"));
}

/** What tells two processes with the same pid apart: the kernel's start tick. Empty where there is no /proc. */
export function startTick(pid: number): string {
  const stat = readProc(pid, "stat");
  // proc(5): field 22 is starttime; the name before the last ")" may hold spaces.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

/** The command line of a process, empty when it is gone or a zombie. */
export function commandLine(pid: number): string {
  if (process.platform === "linux") return readProc(pid, "cmdline").replaceAll("\0", " ");
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
