import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { connect } from "@/db/client";
import { type EmbeddedPostgres, startEmbedded } from "@/db/embedded/server";
import { parseEnv } from "@/lib/kernel/env";
import { PlainError } from "./plain-error";
import { localSecrets, type Secrets } from "./secrets";

export type Environment = {
  /** Address of a page of this installation, without a slash at the end. */
  appUrl: string;
  port: number;
  host: string;
  dataFolder: string;
  databaseUrl: string;
  secrets: Secrets;
  /** Stops what `prepareEnvironment` started. */
  stop: () => Promise<void>;
};

type Wishes = {
  nodeEnv: "production" | "development";
  dataFolder?: string;
  /** Values for what is not set from outside. */
  defaults?: Record<string, string>;
  onDatabaseRestart?: () => void;
};

/**
 * Makes process.env complete and the database reachable, for every command: .env files, secrets, addresses, embedded
 * Postgres unless DATABASE_URL is set.
 * @throws PlainError in one line: what is wrong and a way out
 */
export async function prepareEnvironment({
  nodeEnv,
  dataFolder = ".data",
  defaults = {},
  onDatabaseRestart,
}: Wishes): Promise<Environment> {
  readEnvFiles();
  setDefaults({ NODE_ENV: nodeEnv, ...defaults });
  const folder = path.resolve(dataFolder);
  requireWritable(folder);
  const port = readPort();
  const host = readHost();
  const secrets = chooseSecrets(folder);
  setDefaults({ APP_URL: `http://localhost:${port}`, STORAGE_URL: `file:${path.join(dataFolder, "uploads")}` });
  const appUrl = (process.env.APP_URL ?? "").replace(/\/+$/, "");
  setDefaults({ NEXTAUTH_URL: appUrl });
  const embedded = process.env.DATABASE_URL ? null : await embeddedPostgres(folder, onDatabaseRestart);
  setDefaults({ DATABASE_URL: embedded?.url ?? "" });
  const databaseUrl = parseEnv(process.env).DATABASE_URL;
  if (!embedded) await requireDatabase(databaseUrl);
  return { appUrl, port, host, dataFolder, databaseUrl, secrets, stop: async () => embedded?.stop() };
}

/** What is set in the shell wins over .env.local, and that over .env. */
function readEnvFiles(): void {
  for (const file of [".env.local", ".env"]) if (existsSync(file)) process.loadEnvFile(file);
}

function setDefaults(values: Record<string, string>): void {
  const env = process.env as Record<string, string | undefined>;
  for (const [name, value] of Object.entries(values)) env[name] ||= value;
}

function readPort(): number {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainError(`PORT is "${text}"; it takes a number from 1 to 65535.`);
  process.env.PORT = text;
  return port;
}

/** Containers and shells set HOSTNAME to the machine's name, which is no wish to listen there. */
function readHost(): string {
  const wish = process.env.HOSTNAME;
  const host = !wish || wish === os.hostname() ? "127.0.0.1" : wish;
  process.env.HOSTNAME = host;
  return host;
}

function chooseSecrets(folder: string): Secrets {
  const shared = process.env.NODE_ENV === "production" && process.env.DATABASE_URL;
  const missing = ["NEXTAUTH_SECRET", "ENCRYPTION_KEYS"].filter((name) => !process.env[name]);
  if (shared && missing.length > 0) {
    throw new PlainError(
      `${missing.join(" and ")} must be set when DATABASE_URL is: every process on that database needs the same. .env.example says how to make them.`,
    );
  }
  const secrets = localSecrets(folder);
  setDefaults({ NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET, ENCRYPTION_KEYS: secrets.ENCRYPTION_KEYS });
  return secrets;
}

function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new PlainError(
      `Yardsign can't write to ${folder}. Make the folder writable for your account, or copy the project to one that is.`,
    );
  }
}

async function embeddedPostgres(folder: string, onRestart?: () => void): Promise<EmbeddedPostgres> {
  try {
    return await startEmbedded({ dataFolder: folder, onRestart });
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

async function requireDatabase(url: string): Promise<void> {
  const client = connect(url, { max: 1 });
  const where = `${new URL(url).host}${new URL(url).pathname}`;
  try {
    const rows = await client<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
    if (version < 15) throw new Error(`it is Postgres ${version}, and 15 or newer is needed`);
  } catch (error) {
    const reason = error instanceof AggregateError ? (error.errors[0] as Error).message : (error as Error).message;
    throw new PlainError(`DATABASE_URL (${where}) can't be used: ${reason}. Correct it, or leave it unset to use the built-in Postgres.`);
  } finally {
    await client.end({ timeout: 1 });
  }
}

/**
 * Refuses a port that something listens on.
 * @throws PlainError
 */
export async function requireFreePort(port: number, host: string, command: string): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const probe = net.createServer().once("error", resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (!error) return;
  if (error.code === "EACCES")
    throw new PlainError(`Port ${port} needs more rights than this account has. Choose one above 1023: PORT=3000 ${command}`);
  if (error.code !== "EADDRINUSE")
    throw new PlainError(`Yardsign can't listen on ${host}:${port} (${error.code}). HOSTNAME must be an address of this machine.`);
  throw new PlainError(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} ${command}`);
}
