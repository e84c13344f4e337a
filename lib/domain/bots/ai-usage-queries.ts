import { and, count, desc, eq, gte, sql, sum } from "drizzle-orm";
import { z } from "zod";
import { ai_usage } from "@/db/schema/ai";
import { chatbots } from "@/db/schema/bots";
import { organizations } from "@/db/schema/organizations";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { type AiUsageReport, aiUsageInput, type aiUsageNumbers } from "./schemas";

type Numbers = z.output<typeof aiUsageNumbers>;

const answers = sql<number>`count(*) filter (where ${ai_usage.purpose} = 'answer')::int`;
const spoke = sql`${ai_usage.purpose} = 'answer' and ${ai_usage.outcome} in ('answered', 'repaired')`;
/** The one that was asked first also answered. */
const first = sql`(jsonb_array_length(${ai_usage.attempts}) = 0 or ${ai_usage.attempts}->0->>'outcome' = 'ok')`;

const numbers = {
  uses: count(),
  answers,
  answered_by_first_choice: sql<number>`count(*) filter (where ${spoke} and ${first})::int`,
  answered_by_fallback: sql<number>`count(*) filter (where ${spoke} and not ${first})::int`,
  answered_by_built_in: sql<number>`count(*) filter (where ${ai_usage.purpose} = 'answer' and ${ai_usage.outcome} in ('replaced', 'failed'))::int`,
  input_tokens: sum(ai_usage.input_tokens).mapWith(Number),
  output_tokens: sum(ai_usage.output_tokens).mapWith(Number),
  cost_micros: sum(ai_usage.cost_micros).mapWith(Number),
  without_price: sql<number>`count(*) filter (where ${ai_usage.cost_micros} is null)::int`,
};

const none: Numbers = {
  uses: 0,
  answers: 0,
  answered_by_first_choice: 0,
  answered_by_fallback: 0,
  answered_by_built_in: 0,
  input_tokens: 0,
  output_tokens: 0,
  cost_micros: 0,
  without_price: 0,
};

/**
 * What AI providers were used for in the last `days`, in all, by day (of the organization's zone), provider and bot: answers and who
 * gave them, tokens, and cost in millionths of a US dollar (`without_price`: uses of models whose price is not known, not in the sum).
 */
export async function getAiUsage({ ctx, input }: { ctx: Ctx; input: z.input<typeof aiUsageInput> }): Promise<AiUsageReport> {
  authorize(ctx, { roles: ["admin"], scope: "organization:read" });
  const { days, bot_id } = parseInput(aiUsageInput, input);
  return transaction(ctx, async (ctx) => {
    const { organization_id } = ctx.actor;
    const since = new Date(ctx.now().getTime() - days * 86_400_000);
    const where = and(
      eq(ai_usage.organization_id, organization_id),
      gte(ai_usage.created_at, since),
      bot_id ? eq(ai_usage.bot_id, bot_id) : undefined,
    );
    const zone = await timeZone(ctx);
    const day = sql<string>`to_char(${ai_usage.created_at} at time zone ${zone}, 'YYYY-MM-DD')`;
    const [totals] = await ctx.tx.select(numbers).from(ai_usage).where(where);
    const by_day = await ctx.tx
      .select({ day, ...numbers })
      .from(ai_usage)
      .where(where)
      .groupBy(sql`1`)
      .orderBy(sql`1`);
    const { provider, model_name } = ai_usage;
    const by_provider = await ctx.tx
      .select({ provider, model_name, ...numbers })
      .from(ai_usage)
      .where(where)
      .groupBy(provider, model_name)
      .orderBy(desc(count()), provider, model_name)
      .limit(50);
    const by_bot = await ctx.tx
      .select({ bot_id: ai_usage.bot_id, bot_name: chatbots.bot_name, ...numbers })
      .from(ai_usage)
      .leftJoin(chatbots, and(eq(chatbots.organization_id, ai_usage.organization_id), eq(chatbots.bot_id, ai_usage.bot_id)))
      .where(where)
      .groupBy(ai_usage.bot_id, chatbots.bot_name)
      .orderBy(desc(count()))
      .limit(50);
    return {
      days,
      totals: whole(totals ?? none),
      by_day: by_day.map(whole),
      by_provider: by_provider.map(whole),
      by_bot: by_bot.map(whole),
    };
  });
}

/** A sum over nothing is null. */
function whole<T extends Numbers>(row: T): T {
  return { ...row, input_tokens: row.input_tokens || 0, output_tokens: row.output_tokens || 0, cost_micros: row.cost_micros || 0 };
}

async function timeZone(ctx: TxCtx): Promise<string> {
  const [row] = await ctx.tx
    .select({ time_zone: organizations.time_zone })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id));
  return row?.time_zone ?? "UTC";
}
