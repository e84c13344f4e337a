import PgBoss from "pg-boss";
import type postgres from "postgres";

/** The schema that pg-boss keeps its tables in. */
export const BOSS_SCHEMA = "pgboss";

type Runner = Pick<postgres.Sql, "unsafe"> & Partial<Pick<postgres.Sql, "reserve">>;
type Rows = { rows: unknown[]; rowCount: number };

/**
 * postgres.js in the shape that pg-boss asks for. `runner` is a client that `database()` has seen, or a transaction of
 * one: drizzle leaves JSON to the caller, so objects become text here.
 */
export function bossDb(runner: Runner): PgBoss.Db {
  return {
    async executeSql(text: string, values?: unknown[]) {
      if (values?.length) return toRows(await runner.unsafe(text, values.map(parameter)));
      // Without parameters postgres.js uses the simple protocol, which runs several statements.
      return toRows(await (/^\s*begin/i.test(text) ? onOneConnection(runner, text) : runner.unsafe(text)));
    },
  };
}

/** A pg-boss over `runner` that creates nothing, supervises nothing and schedules nothing by itself. */
export const quietBoss = (runner: Runner): PgBoss =>
  new PgBoss({ db: bossDb(runner), schema: BOSS_SCHEMA, migrate: false, supervise: false, schedule: false });

/** pg-boss's maintenance opens a transaction in its text, which a pool refuses on a connection that others share. */
async function onOneConnection(runner: Runner, text: string): Promise<unknown> {
  if (!runner.reserve) return runner.unsafe(text);
  const connection = await runner.reserve();
  try {
    return await connection.unsafe(text);
  } finally {
    connection.release();
  }
}

function parameter(value: unknown): postgres.ParameterOrJSON<never> {
  const plain = value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
  return (plain ? JSON.stringify(value) : (value ?? null)) as postgres.ParameterOrJSON<never>;
}

function toRows(result: unknown): Rows {
  const list = result as unknown[] & { count?: number };
  // Several statements answer with one result each, without a count of their own.
  if (list.count === undefined) return (list as unknown as Rows[][]).map((part) => toRows(part)) as unknown as Rows;
  return { rows: [...list], rowCount: list.count };
}
