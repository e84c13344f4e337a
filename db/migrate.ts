import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import PgBoss from "pg-boss";
import { JOB_NAMES, JOBS } from "@/lib/platform/queue/jobs";
import { BOSS_SCHEMA, bossDb } from "./boss";
import { connect, database, type Sql } from "./client";

const MIGRATIONS = fileURLToPath(new URL("./migrations", import.meta.url));
/** Any number will do as long as nothing else locks it. */
const MIGRATION_LOCK = 727_272;

/**
 * Brings a database to this release: tables, walls, queues, partitions. Several processes may call it at once: one
 * works, the others wait and find nothing to do.
 * @throws Error of Postgres, the failed migration rolled back
 */
export async function migrate(url: string): Promise<void> {
  const lockHolder = connect(url, { max: 1, applicationName: "yardsign-migrate" });
  try {
    await lockHolder`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const client = connect(url, { max: 1, applicationName: "yardsign-migrate" });
    try {
      await applyMigrations(database(client), { migrationsFolder: MIGRATIONS });
      await installQueue(client);
      await client`select ensure_month_partitions(7, 3)`;
    } finally {
      await client.end();
    }
  } finally {
    await lockHolder.end();
  }
}

/** What a database's content depends on: two equal fingerprints need no migration. */
export function migrationSources(): string {
  const files = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  return [
    ...files.map((name) => readFileSync(path.join(MIGRATIONS, name), "utf8")),
    JSON.stringify(JOB_NAMES.map((name) => [name, JOBS[name].queue])),
  ].join("\n");
}

/** pg-boss's tables and one queue a job. The app role may send, so that a job is part of the transaction that causes it. */
async function installQueue(client: Sql): Promise<void> {
  const boss = new PgBoss({ db: bossDb(client), schema: BOSS_SCHEMA, supervise: false, schedule: false });
  const failures: Error[] = [];
  boss.on("error", (error) => failures.push(error));
  await boss.start();
  for (const name of JOB_NAMES) {
    const options = { name, policy: "standard" as const, ...JOBS[name].queue };
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
  await boss.stop({ graceful: false });
  if (failures[0]) throw failures[0];
  await client.unsafe(`
    grant usage on schema ${BOSS_SCHEMA} to yardsign_app;
    grant select, insert on ${BOSS_SCHEMA}.job to yardsign_app;
    grant select on ${BOSS_SCHEMA}.queue to yardsign_app;`);
}
