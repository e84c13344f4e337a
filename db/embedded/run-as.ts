import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";

/** How a Postgres program is started. Postgres refuses root, so root becomes another uid or enters a user namespace. */
export type RunAs = { kind: "self" } | { kind: "uid"; uid: number; gid: number } | { kind: "namespace" };

export type Invocation = { command: string; args: string[]; options: { uid?: number; gid?: number } };

const NAMESPACE = ["--user", "--map-user=65534", "--map-group=65534", "--"];

/**
 * Chooses once per data folder: whoever owns an existing cluster runs it, since Postgres refuses a foreign folder.
 * @throws Error when Postgres cannot run here
 */
export function chooseRunAs(program: string, dataFolder: string, cluster: string): RunAs {
  if (process.getuid?.() !== 0) return { kind: "self" };
  const owner = existsSync(cluster) ? statSync(cluster) : null;
  if (owner && owner.uid !== 0) return { kind: "uid", uid: owner.uid, gid: owner.gid };
  if (!owner) {
    const account = ["postgres", "nobody"].map(findAccount).find((found) => found && canReach(found, program, dataFolder));
    if (account) return { kind: "uid", ...account };
  }
  if (spawnSync("unshare", [...NAMESPACE, "true"]).status === 0) return { kind: "namespace" };
  throw new Error("Postgres refuses to run as root, and no other account can reach this folder. Run as another user, or set DATABASE_URL.");
}

/** The command line and spawn options that run `program` so. */
export function invoke(runAs: RunAs, program: string, args: string[]): Invocation {
  if (runAs.kind === "uid") return { command: program, args, options: { uid: runAs.uid, gid: runAs.gid } };
  if (runAs.kind === "namespace") return { command: "unshare", args: [...NAMESPACE, program, ...args], options: {} };
  return { command: program, args, options: {} };
}

function findAccount(name: string): { uid: number; gid: number } | undefined {
  const entry = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .find((fields) => fields[0] === name);
  return entry ? { uid: Number(entry[2]), gid: Number(entry[3]) } : undefined;
}

function canReach(account: { uid: number; gid: number }, program: string, folder: string): boolean {
  const check = spawnSync("/bin/sh", ["-c", 'test -x "$1" && test -x "$2"', "sh", program, folder], account);
  return check.status === 0;
}
