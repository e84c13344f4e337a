import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import type { Binaries } from "./binaries";
import { commandLine } from "./process-table";
import { invoke, type RunAs } from "./run-as";

/** The files of one embedded cluster under its data folder. */
export function clusterFiles(dataFolder: string) {
  const file = (name: string) => path.join(dataFolder, name);
  return {
    cluster: file("postgres"),
    password: file("postgres.password"),
    port: file("postgres.port"),
    log: file("postgres.log"),
    leases: file("postgres.users"),
    url: file("database-url"),
    pid: path.join(dataFolder, "postgres", "postmaster.pid"),
  };
}

export type ClusterFiles = ReturnType<typeof clusterFiles>;

/** The superuser's password, made on first use. Two processes at once agree on the one written first. */
export function clusterPassword(file: string): string {
  try {
    writeFileSync(file, randomBytes(18).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

/**
 * Makes the cluster where there is none: in a folder of its own, then renamed, so that a crash leaves nothing half done.
 * @throws Error with what initdb said
 */
export function createCluster(files: ClusterFiles, binaries: Binaries, runAs: RunAs, password: string): void {
  if (existsSync(path.join(files.cluster, "PG_VERSION"))) return;
  const folder = `${files.cluster}.init-${process.pid}`;
  const secret = `${folder}.password`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (runAs.kind === "uid") for (const item of [folder, secret]) chownSync(item, runAs.uid, runAs.gid);
  const { command, args, options } = invoke(runAs, binaries.initdb, [
    ...["-D", folder, "-U", "postgres", "-A", "scram-sha-256", "--pwfile", secret],
    ...["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--no-instructions"],
  ]);
  try {
    const result = spawnSync(command, args, { ...options, cwd: "/", encoding: "utf8" });
    if (result.status !== 0) throw new Error(`Postgres could not make its data folder: ${result.error?.message ?? result.stderr.trim()}`);
    takePlace(folder, files.cluster);
  } finally {
    rmSync(secret, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

function takePlace(folder: string, cluster: string): void {
  try {
    renameSync(folder, cluster);
  } catch (error) {
    // Another process was faster: its cluster has the same password.
    if (!existsSync(path.join(cluster, "PG_VERSION"))) throw error;
  }
}

/** What postmaster.pid says, or null. `running` is false when the pid is a zombie's or another program's. */
export function readPidFile(files: ClusterFiles): { pid: number; port: number; running: boolean } | null {
  try {
    const lines = readFileSync(files.pid, "utf8").split("\n");
    const pid = Number(lines[0]);
    const command = commandLine(pid);
    return { pid, port: Number(lines[3]), running: command.includes("postgres") && command.includes(files.cluster) };
  } catch {
    return null;
  }
}

/**
 * The port of this cluster: the one it had before, else a free one. Below the range from which outgoing connections
 * are numbered (32768 on Linux), so that none takes it while Postgres restarts.
 */
export async function clusterPort(files: ClusterFiles): Promise<number> {
  const before = existsSync(files.port) ? Number(readFileSync(files.port, "utf8")) : 0;
  const start = before || 20_000 + (randomBytes(2).readUInt16BE() % 12_000);
  for (let port = start; port < start + 500; port++) {
    if (!(await isFree(port))) continue;
    writeFileSync(files.port, String(port));
    return port;
  }
  throw new Error(`No free port for Postgres from ${start} on.`);
}

/** Whether a server could listen on this port of the loopback address. */
export function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
