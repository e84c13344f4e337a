import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { findBinaries } from "./binaries";
import { type ClusterFiles, clusterFiles, clusterPassword, clusterPort, createCluster, readPidFile } from "./cluster";
import { Leases } from "./leases";
import { isAlive } from "./process-table";
import { chooseRunAs, invoke } from "./run-as";

export type EmbeddedOptions = {
  /** Folder that holds the cluster and its files: `.data`. */
  dataFolder: string;
  /** Name of the database that `url` points to; made when it is missing. */
  database?: string;
  /** Further settings, such as `fsync=off` for tests. */
  settings?: string[];
  /** Told when Postgres died and was started again. */
  onRestart?: () => void;
};

export type EmbeddedPostgres = {
  url: string;
  /** True when it already ran, started by another process. */
  adopted: boolean;
  /** Ends this process's use. Postgres itself stops when no other process uses it. */
  stop: () => Promise<void>;
};

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
const WATCH_INTERVAL_MS = 500;
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=100",
  "shared_buffers=64MB",
  "timezone=UTC",
  "log_timezone=UTC",
];

/**
 * Runs Postgres on `dataFolder`, or adopts the one that runs there, and keeps it up: when it dies, it is started again
 * on the same port. It has a process group of its own, so that Ctrl-C in a terminal reaches only this process.
 * @throws Error that says in words why it cannot run here
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataFolder = path.resolve(options.dataFolder);
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 });
  const server = new Server(clusterFiles(dataFolder), dataFolder, options.settings ?? []);
  const leases = new Leases(server.files.leases);
  leases.take();
  const adopted = await server.ensure();
  const url = await ensureDatabase(server, options.database ?? "yardsign");
  writeFileSync(server.files.url, `${url}\n`, { mode: 0o600 });
  const endWatch = watch(server, options.onRestart);
  return {
    url,
    adopted,
    stop: async () => {
      await endWatch();
      leases.giveUp();
      if (leases.heldByOthers()) server.leave();
      else await server.stop();
    },
  };
}

/** Starts Postgres again when it died, whoever started it. Returns what ends the watch. */
function watch(server: Server, onRestart?: () => void): () => Promise<void> {
  let ended = false;
  const watching = (async () => {
    while (!ended) {
      await sleep(WATCH_INTERVAL_MS, undefined, { ref: false });
      if (ended || server.isRunning()) continue;
      // A failed try says so in postgres.log; the next one follows.
      if (
        await server.ensure().then(
          () => true,
          () => false,
        )
      )
        onRestart?.();
    }
  })();
  return async () => {
    ended = true;
    if (!server.isRunning()) await watching;
  };
}

class Server {
  private readonly binaries = findBinaries();
  private readonly password: string;
  private child: ChildProcess | null = null;
  private port = 0;

  constructor(
    readonly files: ClusterFiles,
    private readonly dataFolder: string,
    private readonly settings: string[],
  ) {
    this.password = clusterPassword(files.password);
  }

  url(database: string): string {
    return `postgres://postgres:${this.password}@127.0.0.1:${this.port}/${database}`;
  }

  isRunning(): boolean {
    return readPidFile(this.files)?.running ?? false;
  }

  /** Brings it up. True when it ran already. */
  async ensure(): Promise<boolean> {
    const until = Date.now() + START_TIMEOUT_MS;
    let spawned = false;
    while (Date.now() < until) {
      const found = readPidFile(this.files);
      if (found?.running) {
        this.port = found.port || this.port;
        if (await this.answers()) return !spawned;
      } else if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) {
        if (found) rmSync(this.files.pid, { force: true });
        await this.spawn();
        spawned = true;
      }
      await sleep(50);
    }
    throw new Error(`Postgres does not start; see ${this.files.log}:\n${lastLines(this.files.log)}`);
  }

  /** Lets it run on without this process. */
  leave(): void {
    this.child?.unref();
  }

  /** Stops it: fast shutdown, then harder. */
  async stop(): Promise<void> {
    const pid = readPidFile(this.files)?.pid;
    if (!pid || !this.isRunning()) return;
    const until = Date.now() + STOP_TIMEOUT_MS;
    process.kill(pid, "SIGINT");
    while (isAlive(pid) && Date.now() < until) await sleep(25);
    if (isAlive(pid)) process.kill(pid, "SIGQUIT");
  }

  private async spawn(): Promise<void> {
    const runAs = chooseRunAs(this.binaries.postgres, this.dataFolder, this.files.cluster);
    createCluster(this.files, this.binaries, runAs, this.password);
    this.port = await clusterPort(this.files);
    const settings = [...SETTINGS, ...this.settings].flatMap((setting) => ["-c", setting]);
    const { command, args, options } = invoke(runAs, this.binaries.postgres, [
      "-D",
      this.files.cluster,
      "-p",
      String(this.port),
      ...settings,
    ]);
    const log = openSync(this.files.log, "a", 0o600);
    this.child = spawn(command, args, { ...options, cwd: "/", stdio: ["ignore", log, log], detached: true });
    this.child.on("error", () => {});
    this.child.unref();
    closeSync(log);
  }

  private async answers(): Promise<boolean> {
    const client = postgres(this.url("postgres"), { max: 1, connect_timeout: 2, onnotice() {} });
    return client`select 1`
      .then(
        () => true,
        () => false,
      )
      .finally(() => client.end({ timeout: 1 }));
  }
}

async function ensureDatabase(server: Server, database: string): Promise<string> {
  const client = postgres(server.url("postgres"), { max: 1, onnotice() {} });
  try {
    const [found] = await client`select 1 from pg_database where datname = ${database}`;
    if (!found) await client`create database ${client(database)}`.catch(unlessThere);
  } finally {
    await client.end();
  }
  return server.url(database);
}

/** 42P04 and 23505: another process made it in this moment. */
function unlessThere(error: { code?: string }): void {
  if (error.code !== "42P04" && error.code !== "23505") throw error;
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-5).join("\n");
  } catch {
    return "";
  }
}
