import { and, eq, inArray, isNull } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { contacts } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import { agents } from "@/db/schema/organizations";
import { type FieldError, invalid } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";

type Ids = readonly (string | null | undefined)[];

/** Ids that a body names, with the field each stands in. */
export type References = {
  properties?: [path: string, ids: Ids];
  agent?: [path: string, id: string | null | undefined];
  contact?: [path: string, id: string];
  lead?: [path: string, id: string | null | undefined];
};

/**
 * Refuses ids that are not of this organization, all of them at once (api-v1-details.md).
 * @throws AppError invalid naming each field
 */
export async function checkReferences(ctx: TxCtx, { properties: homes, agent, contact, lead }: References): Promise<void> {
  const errors: FieldError[] = [];
  if (homes && !(await hasProperties(ctx, homes[1])))
    errors.push({ path: homes[0], message: "There is no such property in your organization." });
  if (agent?.[1] && !(await hasAgent(ctx, agent[1])))
    errors.push({ path: agent[0], message: "There is no such agent in your organization." });
  if (contact && !(await hasContact(ctx, contact[1])))
    errors.push({ path: contact[0], message: "There is no such contact in your organization." });
  if (lead?.[1] && !(await hasLead(ctx, lead[1]))) errors.push({ path: lead[0], message: "There is no such lead in your organization." });
  if (errors.length > 0) throw invalid(errors);
}

async function hasProperties(ctx: TxCtx, ids: Ids): Promise<boolean> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return true;
  const found = await ctx.tx
    .select({ property_id: properties.property_id })
    .from(properties)
    .where(
      and(
        eq(properties.organization_id, ctx.actor.organization_id),
        inArray(properties.property_id, wanted),
        isNull(properties.deleted_at),
      ),
    );
  return found.length === wanted.length;
}

async function hasAgent(ctx: TxCtx, agent_id: string): Promise<boolean> {
  const found = await ctx.tx
    .select({ id: agents.agent_id })
    .from(agents)
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agent_id)));
  return found.length > 0;
}

async function hasContact(ctx: TxCtx, contact_id: string): Promise<boolean> {
  const found = await ctx.tx
    .select({ id: contacts.contact_id })
    .from(contacts)
    .where(and(eq(contacts.organization_id, ctx.actor.organization_id), eq(contacts.contact_id, contact_id)));
  return found.length > 0;
}

async function hasLead(ctx: TxCtx, lead_id: string): Promise<boolean> {
  const found = await ctx.tx
    .select({ id: leads.lead_id })
    .from(leads)
    .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)));
  return found.length > 0;
}
