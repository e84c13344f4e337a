import type { PostgresJsSession } from "drizzle-orm/postgres-js";
import { quietBoss } from "@/db/boss";
import type { Sql, Tx } from "@/db/client";
import type { TxCtx } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { JOBS, type JobName, type JobPayload } from "./jobs";

export type EnqueueOptions = {
  /** Not before this moment. */
  startAfter?: Date;
  /** Higher goes first; 0 unless told. */
  priority?: number;
  /** With `singletonSeconds`: one job a key in each such span; further ones are dropped. */
  singletonKey?: string;
  singletonSeconds?: number;
};

/**
 * Hands a job to the queue within the ctx's transaction: it exists if and only if that commits.
 * @returns the job's id, or null when `singletonKey` dropped it
 * @throws AppError invalid for a payload that is not the job's; Error for a queue that no migration made
 */
export async function enqueue<N extends JobName>(
  ctx: TxCtx,
  name: N,
  payload: JobPayload<N>,
  options: EnqueueOptions = {},
): Promise<string | null> {
  const data = parseInput(JOBS[name].payload, payload);
  const client = clientOf(ctx.tx);
  const id = await quietBoss(client).send(name, data, options);
  if (id === null && !(await queueExists(client, name))) throw new Error(`The queue ${name} does not exist: run npm run db:migrate.`);
  return id;
}

/** The connection that a drizzle transaction runs on. */
function clientOf(tx: Tx): Sql {
  const session = tx._.session as unknown as PostgresJsSession<Sql, Record<string, never>, Record<string, never>>;
  return session.client;
}

/** pg-boss joins the queue's row when it sends: without one it inserts nothing and says nothing. */
async function queueExists(client: Sql, name: string): Promise<boolean> {
  return (await client`select 1 from pgboss.queue where name = ${name}`).length > 0;
}
