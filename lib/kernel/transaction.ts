import { sql } from "drizzle-orm";
import { connect, type Database, database, type Sql, type Tx } from "@/db/client";
import type { Ctx } from "./ctx";
import { env } from "./env";
import { forbidden } from "./errors";

type Pool = { client: Sql; db: Database };
const store = globalThis as { yardsignPool?: Pool };

/** The process's pool; one also when the bundler loads this module twice. */
export function pool(): Pool {
  if (!store.yardsignPool) {
    const client = connect(env().DATABASE_URL, { max: env().DATABASE_POOL_MAX });
    store.yardsignPool = { client, db: database(client) };
  }
  return store.yardsignPool;
}

/** Ends the pool: at shutdown, and between test files. */
export async function closePool(): Promise<void> {
  const current = store.yardsignPool;
  store.yardsignPool = undefined;
  await current?.client.end({ timeout: 5 });
}

/** The ctx inside a transaction: `tx` is there. */
export type TxCtx = Ctx & { tx: Tx };

/**
 * Runs `work` in one transaction as the app role, with the actor's tenant set for it alone. Joins the ctx's
 * transaction when there is one, so that a command called by another commits or falls with it.
 */
export async function transaction<T>(ctx: Ctx, work: (ctx: TxCtx) => Promise<T>): Promise<T> {
  if (ctx.tx) return work(ctx as TxCtx);
  return pool().db.transaction(async (tx) => {
    await enter(tx, "yardsign_app", ctx.actor.organization_id);
    return work({ ...ctx, tx });
  });
}

/** A transaction within the transaction: what fails in it can be caught and leaves the outer one usable. */
export async function savepoint<T>(ctx: TxCtx, work: (ctx: TxCtx) => Promise<T>): Promise<T> {
  return ctx.tx.transaction((tx) => work({ ...ctx, tx }));
}

/** Reads across tenants what the platform's policies allow. @throws AppError unless the actor is a platform_admin */
export async function platformTransaction<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (ctx.actor.type !== "user" || ctx.actor.role !== "platform_admin") throw forbidden();
  return pool().db.transaction(async (tx) => {
    await enter(tx, "yardsign_platform", "");
    return work(tx);
  });
}

export type DirectoryKind = "organization" | "email" | "bot" | "slug" | "short_code" | "qr" | "conversation";

/** The tenant behind a public handle, or null. Needs no tenant: `directory` is the one table readable without. */
export async function resolveHandle(kind: DirectoryKind, handle: string): Promise<{ organization_id: string; target_id: string } | null> {
  const rows = await pool().client<{ organization_id: string; target_id: string }[]>`
    select organization_id, target_id from directory where kind = ${kind} and handle = ${handle}`;
  return rows[0] ?? null;
}

/** Every organization's id: for scheduled jobs, which then work tenant by tenant. */
export async function allOrganizationIds(): Promise<string[]> {
  const rows = await pool().client<{ organization_id: string }[]>`select organization_id from directory where kind = 'organization'`;
  return rows.map((row) => row.organization_id);
}

async function enter(tx: Tx, role: string, organizationId: string): Promise<void> {
  await tx.execute(sql`select set_config('role', ${role}, true), set_config('app.organization_id', ${organizationId}, true)`);
}
