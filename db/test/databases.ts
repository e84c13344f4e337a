import { createHash } from "node:crypto";
import { connect, type Sql } from "@/db/client";
import { isAlive } from "@/db/embedded/process-table";
import { migrate, migrationSources } from "@/db/migrate";

/** Any number will do as long as nothing else locks it. */
const TEMPLATE_LOCK = 727_273;
const WORKER_PREFIX = "yardsign_test_";
const TEMPLATE_PREFIX = "yardsign_template_";

/** The address of another database of the same server. */
export function onDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

/** The migrated database that workers copy, made when the migrations changed. @returns its name */
export async function ensureTemplate(url: string): Promise<string> {
  const name = TEMPLATE_PREFIX + createHash("sha256").update(migrationSources()).digest("hex").slice(0, 12);
  await withClient(url, async (client) => {
    await client`select pg_advisory_lock(${TEMPLATE_LOCK})`;
    if (await exists(client, name)) return;
    const draft = `${name}_draft`;
    await drop(client, draft);
    await client`create database ${client(draft)}`;
    await migrate(onDatabase(url, draft));
    await client`alter database ${client(draft)} rename to ${client(name)}`;
  });
  return name;
}

/** The database of one worker slot of one run, copied from the template on first use. @returns its address */
export async function ensureWorkerDatabase(url: string, template: string, run: number, slot: string): Promise<string> {
  const name = `${WORKER_PREFIX}${run}_${slot}`;
  await withClient(url, async (client) => {
    if (!(await exists(client, name))) await client`create database ${client(name)} template ${client(template)}`;
  });
  return onDatabase(url, name);
}

/** Drops the databases of run `run`, and of runs whose process is gone. */
export async function dropWorkerDatabases(url: string, run: number): Promise<void> {
  await withClient(url, async (client) => {
    const rows = await client<{ datname: string }[]>`select datname from pg_database where datname like ${`${WORKER_PREFIX}%`}`;
    for (const { datname } of rows) {
      const owner = Number(datname.slice(WORKER_PREFIX.length).split("_")[0]);
      if (owner === run || !isAlive(owner)) await drop(client, datname);
    }
  });
}

async function withClient(url: string, work: (client: Sql) => Promise<void>): Promise<void> {
  const client = connect(url, { max: 1, applicationName: "yardsign-test" });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function exists(client: Sql, name: string): Promise<boolean> {
  return (await client`select 1 from pg_database where datname = ${name}`).length > 0;
}

async function drop(client: Sql, name: string): Promise<void> {
  await client`drop database if exists ${client(name)} with (force)`;
}
