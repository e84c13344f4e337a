import { and, eq, inArray, isNull } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { contacts } from "@/db/schema/conversations";
import { agents } from "@/db/schema/organizations";
import { invalid } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

/** @throws AppError invalid naming `path` unless all properties are of this organization (api-v1-details.md) */
export async function checkProperties(ctx: TxCtx, ids: readonly (string | null | undefined)[], path: string): Promise<void> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return;
  const found = await ctx.tx
    .select({ property_id: properties.property_id })
    .from(properties)
    .where(and(eq(properties.organization_id, ctx.actor.organization_id), inArray(properties.property_id, wanted), isNull(properties.deleted_at)));
  if (found.length !== wanted.length) throw invalid([{ path, message: "There is no such property in your organization." }]);
}

/** @throws AppError invalid naming `path` unless the agent is of this organization */
export async function checkAgent(ctx: TxCtx, agent_id: string | null | undefined, path: string): Promise<void> {
  if (!agent_id) return;
  const [found] = await ctx.tx.select({ agent_id: agents.agent_id }).from(agents).where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agent_id)));
  if (!found) throw invalid([{ path, message: "There is no such agent in your organization." }]);
}

/** @throws AppError invalid naming `path` unless the contact is of this organization */
export async function checkContact(ctx: TxCtx, contact_id: string, path: string): Promise<void> {
  const [found] = await ctx.tx.select({ contact_id: contacts.contact_id }).from(contacts).where(and(eq(contacts.organization_id, ctx.actor.organization_id), eq(contacts.contact_id, contact_id)));
  if (!found) throw invalid([{ path, message: "There is no such contact in your organization." }]);
}
