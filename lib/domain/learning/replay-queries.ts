import { and, count, desc, eq, inArray, sql } from "drizzle-orm";
import { replay_results, replays } from "@/db/schema/ai";
import { chatbots, properties } from "@/db/schema/bots";
import { knowledge_sources, source_changes } from "@/db/schema/knowledge";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import {
  type GetReplayInput,
  getReplayInput,
  type ListReplaysInput,
  listReplaysInput,
  type Replay,
  type ReplayResult,
  replayChange,
} from "./schemas";

export type ReplayDetail = Replay & { change_state: "open" | "made" | "gone"; results: Page<ReplayResult> };

type ReplayRow = typeof replays.$inferSelect;

function shape(row: ReplayRow, bot_name: string): Replay {
  const { asked, same, changed, won, lost, done } = { asked: 0, same: 0, changed: 0, won: 0, lost: 0, done: 0, ...row.totals };
  const progress = row.status === "done" ? 100 : asked === 0 ? 0 : Math.min(99, Math.floor((100 * done) / asked));
  const { replay_id, bot_id, change, status, created_at, finished_at } = row;
  return { replay_id, bot_id, bot_name, change, status, progress, totals: { asked, same, changed, won, lost }, created_at, finished_at };
}

/** Replays of a chatbot or of the whole organization, newest first. */
export async function listReplays({ ctx, input }: { ctx: Ctx; input: ListReplaysInput }): Promise<Page<Replay>> {
  authorize(ctx, { scope: "knowledge:read" });
  const { bot_id, ...page } = parseInput(listReplaysInput, input);
  const where = and(eq(replays.organization_id, ctx.actor.organization_id), bot_id ? eq(replays.bot_id, bot_id) : undefined);
  return transaction(ctx, async ({ tx }) => {
    const { limit, offset } = limitOf(page);
    const rows = await tx
      .select({ replay: replays, bot_name: chatbots.bot_name })
      .from(replays)
      .innerJoin(chatbots, and(eq(chatbots.organization_id, replays.organization_id), eq(chatbots.bot_id, replays.bot_id)))
      .where(where)
      .orderBy(desc(replays.replay_id))
      .limit(limit)
      .offset(offset);
    const [total] = await tx.select({ total: count() }).from(replays).where(where);
    return { items: rows.map(({ replay, bot_name }) => shape(replay, bot_name)), ...page, total: total?.total ?? 0 };
  });
}

/** A replay with a page of its results: lost ones first, then changed, won and the same; the most asked first. @throws AppError not_found */
export async function getReplay({ ctx, input }: { ctx: Ctx; input: GetReplayInput }): Promise<ReplayDetail> {
  authorize(ctx, { scope: "knowledge:read" });
  const { replay_id, outcome, ...page } = parseInput(getReplayInput, input);
  const { organization_id } = ctx.actor;
  return transaction(ctx, async (ctx) => {
    const [found] = await ctx.tx
      .select({ replay: replays, bot_name: chatbots.bot_name })
      .from(replays)
      .innerJoin(chatbots, and(eq(chatbots.organization_id, replays.organization_id), eq(chatbots.bot_id, replays.bot_id)))
      .where(and(eq(replays.organization_id, organization_id), eq(replays.replay_id, replay_id)));
    if (!found) throw notFound("This replay");
    const where = and(
      eq(replay_results.organization_id, organization_id),
      eq(replay_results.replay_id, replay_id),
      outcome ? eq(replay_results.outcome, outcome) : undefined,
    );
    const { limit, offset } = limitOf(page);
    const rows = await ctx.tx
      .select({ result: replay_results, address: properties.address })
      .from(replay_results)
      .leftJoin(
        properties,
        and(eq(properties.organization_id, replay_results.organization_id), eq(properties.property_id, replay_results.property_id)),
      )
      .where(where)
      .orderBy(
        sql`array_position(array['lost', 'changed', 'won', 'same'], ${replay_results.outcome})`,
        desc(replay_results.times_asked),
        replay_results.result_id,
      )
      .limit(limit)
      .offset(offset);
    const [total] = await ctx.tx.select({ total: count() }).from(replay_results).where(where);
    const items = rows.map(({ result: { organization_id: _o, replay_id: _r, created_at: _c, ...result }, address }) => ({
      ...result,
      address,
    }));
    return {
      ...shape(found.replay, found.bot_name),
      change_state: await stateOf(ctx, found.replay),
      results: { items, ...page, total: total?.total ?? 0 },
    };
  });
}

/** Whether a change of sources still waits; of facts and settings nothing is kept that waits. */
async function stateOf(ctx: TxCtx, replay: ReplayRow): Promise<ReplayDetail["change_state"]> {
  const change = replayChange.parse(replay.change);
  const { organization_id } = ctx.actor;
  if (change.kind === "source_change") {
    const [row] = await ctx.tx
      .select({ status: source_changes.status })
      .from(source_changes)
      .where(and(eq(source_changes.organization_id, organization_id), eq(source_changes.change_id, change.change_id)));
    return row?.status === "open" ? "open" : row?.status === "accepted" ? "made" : "gone";
  }
  if (change.kind !== "sources_live" && change.kind !== "sources_removed") return "open";
  const rows = await ctx.tx
    .select({ is_live: knowledge_sources.is_live })
    .from(knowledge_sources)
    .where(and(eq(knowledge_sources.organization_id, organization_id), inArray(knowledge_sources.source_id, change.source_ids)));
  if (change.kind === "sources_removed") return rows.length === 0 ? "made" : rows.length < change.source_ids.length ? "gone" : "open";
  if (rows.length < change.source_ids.length) return "gone";
  return rows.every(({ is_live }) => is_live) ? "made" : "open";
}
