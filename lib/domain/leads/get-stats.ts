import { and, count, eq, gte, isNull, sql } from "drizzle-orm";
import { contacts, conversations, messages } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { idAt } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";

export type Stats = {
  total_contacts: number;
  total_messages: number;
  active_conversations: number;
  inbound_messages: number;
  outbound_messages: number;
  recent_messages_24h: number;
  recent_contacts_24h: number;
  leads_by_status: Record<string, number>;
  leads_by_source: Record<string, number>;
  messages_by_source: Record<string, number>;
};

const sums = (rows: { key: string; total: number }[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ key, total }) => [key, total]));

/** One overview of contacts, messages and leads (seed 003; api-v1-details.md, section 8). */
export async function getStats({ ctx }: { ctx: Ctx }): Promise<Stats> {
  authorize(ctx, { scope: "analytics:read" });
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const dayAgo = new Date(ctx.now().getTime() - 86_400_000);
    const mine = eq(messages.organization_id, organization_id);
    const byRole = await ctx.tx.select({ key: messages.role, total: count() }).from(messages).where(mine).groupBy(messages.role);
    const [recent] = await ctx.tx
      .select({ total: count() })
      .from(messages)
      .where(and(mine, gte(messages.message_id, floorOf(dayAgo)), gte(messages.created_at, dayAgo)));
    const [people] = await ctx.tx
      .select({
        total: count(),
        recent: sql<number>`count(*) filter (where ${contacts.created_at} >= ${dayAgo.toISOString()}::timestamptz)::int`,
      })
      .from(contacts)
      .where(and(eq(contacts.organization_id, organization_id), isNull(contacts.erased_at)));
    const [open] = await ctx.tx
      .select({ total: count() })
      .from(conversations)
      .where(and(eq(conversations.organization_id, organization_id), eq(conversations.archive_status, "active")));
    const byStatus = await ctx.tx
      .select({ key: leads.status, total: count() })
      .from(leads)
      .where(eq(leads.organization_id, organization_id))
      .groupBy(leads.status);
    const bySource = await ctx.tx
      .select({ key: leads.source_type, total: count() })
      .from(leads)
      .where(eq(leads.organization_id, organization_id))
      .groupBy(leads.source_type);
    const byChannel = await ctx.tx
      .select({ key: conversations.channel, total: sql<number>`sum(${conversations.message_count})::int` })
      .from(conversations)
      .where(eq(conversations.organization_id, organization_id))
      .groupBy(conversations.channel);
    const inbound = byRole.find((row) => row.key === "user")?.total ?? 0;
    const total = byRole.reduce((sum, row) => sum + row.total, 0);
    return {
      total_contacts: people?.total ?? 0,
      total_messages: total,
      active_conversations: open?.total ?? 0,
      inbound_messages: inbound,
      outbound_messages: total - inbound,
      recent_messages_24h: recent?.total ?? 0,
      recent_contacts_24h: people?.recent ?? 0,
      leads_by_status: sums(byStatus),
      leads_by_source: sums(bySource),
      messages_by_source: sums(byChannel),
    };
  });
}

/** The smallest message id of a moment: lets Postgres pass over older partitions. */
const floorOf = (moment: Date): string => `${idAt(moment).slice(0, 13)}-0000-0000-000000000000`;
