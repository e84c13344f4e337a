import { and, count, eq, gte, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { conversations } from "@/db/schema/conversations";
import { unanswered_questions } from "@/db/schema/knowledge";
import { leads } from "@/db/schema/leads";
import { qr_codes, scans } from "@/db/schema/qr";
import { OPEN_STATUSES } from "@/lib/domain/leads/constants";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";

const OVERVIEW_DAYS = 7;
const DAY_MS = 86_400_000;

export type Overview = {
  /** What came in during the last seven days. */
  scans: number;
  unique_scans: number;
  conversations: number;
  leads: number;
  /** What stands open now. */
  unanswered_questions: number;
  unassigned_leads: number;
  /** What there is at all: nothing yet means a first visit. */
  chatbots: number;
  properties: number;
  signs: number;
};

/** The numbers of the first page; scans are those of people, crawlers apart. */
export async function getOverview({ ctx }: { ctx: Ctx }): Promise<Overview> {
  authorize(ctx, { scope: "analytics:read" });
  const since = new Date(ctx.now().getTime() - OVERVIEW_DAYS * DAY_MS);
  const { organization_id } = ctx.actor;
  return transaction(ctx, async (ctx) => {
    const [scanned] = await ctx.tx
      .select({ total: count(), first: sql<number>`count(*) filter (where ${scans.is_unique})::int` })
      .from(scans)
      .where(and(eq(scans.organization_id, organization_id), eq(scans.kind, "person"), gte(scans.created_at, since)));
    return {
      scans: scanned?.total ?? 0,
      unique_scans: scanned?.first ?? 0,
      conversations: await countOf(ctx, conversations, [gte(conversations.created_at, since)]),
      leads: await countOf(ctx, leads, [gte(leads.created_at, since)]),
      unanswered_questions: await countOf(ctx, unanswered_questions, [eq(unanswered_questions.status, "open")]),
      unassigned_leads: await countOf(ctx, leads, [isNull(leads.agent_id), inArray(leads.status, [...OPEN_STATUSES])]),
      chatbots: await countOf(ctx, chatbots, [isNull(chatbots.deleted_at)]),
      properties: await countOf(ctx, properties, [isNull(properties.deleted_at)]),
      signs: await countOf(ctx, qr_codes, [isNull(qr_codes.deleted_at)]),
    };
  });
}

type Counted = typeof conversations | typeof leads | typeof unanswered_questions | typeof chatbots | typeof properties | typeof qr_codes;

async function countOf(ctx: TxCtx, table: Counted, conditions: SQL[]): Promise<number> {
  const [row] = await ctx.tx
    .select({ total: count() })
    .from(table)
    .where(and(eq(table.organization_id, ctx.actor.organization_id), ...conditions));
  return row?.total ?? 0;
}
