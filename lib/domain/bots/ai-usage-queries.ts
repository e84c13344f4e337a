import { and, count, desc, eq, getTableColumns, gte, type SQL, sql, sum } from "drizzle-orm";
import { z } from "zod";
import { ai_usage } from "@/db/schema/ai";
import { chatbots } from "@/db/schema/bots";
import { organizations } from "@/db/schema/organizations";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { type AiUsageReport, aiUsageInput, type aiUsageNumbers } from "./schemas";

type Numbers = z.output<typeof aiUsageNumbers>;

/** Rows of the time asked for. An answer that took several models has a row for each: `is_answer` marks the one that ended it. */
function usedRows(ctx: TxCtx, where: SQL | undefined) {
  const { message_id, usage_id, purpose } = ai_usage;
  const last = sql`row_number() over (partition by coalesce(${message_id}, ${usage_id}) order by ${usage_id} desc) = 1`;
  return ctx.tx
    .select({ ...getTableColumns(ai_usage), is_answer: sql<boolean>`${purpose} = 'answer' and ${last}`.as("is_answer") })
    .from(ai_usage)
    .where(where)
    .as("used");
}

type Used = ReturnType<typeof usedRows>;

function numbersOf(used: Used) {
  const counted = (condition: SQL) => sql<number>`count(*) filter (where ${condition})::int`;
  const spoke = sql`${used.is_answer} and ${used.outcome} in ('answered', 'repaired')`;
  /** The one that was asked first also answered. */
  const first = sql`(jsonb_array_length(${used.attempts}) = 0 or ${used.attempts}->0->>'outcome' = 'ok')`;
  return {
    uses: count(),
    answers: counted(sql`${used.is_answer}`),
    answered_by_first_choice: counted(sql`${spoke} and ${first}`),
    answered_by_fallback: counted(sql`${spoke} and not ${first}`),
    answered_by_built_in: counted(sql`${used.is_answer} and ${used.outcome} in ('replaced', 'failed')`),
    input_tokens: sum(used.input_tokens).mapWith(Number),
    output_tokens: sum(used.output_tokens).mapWith(Number),
    cost_micros: sum(used.cost_micros).mapWith(Number),
    without_price: counted(sql`${used.cost_micros} is null`),
  };
}

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
    const used = usedRows(ctx, where);
    const numbers = numbersOf(used);
    const { provider, model_name } = used;
    const day = sql<string>`to_char(${used.created_at} at time zone ${zone}, 'YYYY-MM-DD')`;
    const [totals] = await ctx.tx.select(numbers).from(used);
    const by_day = await ctx.tx
      .select({ day, ...numbers })
      .from(used)
      .groupBy(sql`1`)
      .orderBy(sql`1`);
    const by_provider = await ctx.tx
      .select({ provider, model_name, ...numbers })
      .from(used)
      .groupBy(provider, model_name)
      .orderBy(desc(count()), provider, model_name)
      .limit(50);
    const by_bot = await ctx.tx
      .select({ bot_id: used.bot_id, bot_name: chatbots.bot_name, ...numbers })
      .from(used)
      .leftJoin(chatbots, and(eq(chatbots.organization_id, used.organization_id), eq(chatbots.bot_id, used.bot_id)))
      .groupBy(used.bot_id, chatbots.bot_name)
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
