import { and, eq, gte, isNull, lt } from "drizzle-orm";
import { chatbots } from "@/db/schema/bots";
import { tours } from "@/db/schema/conversations";
import { getPublicBot } from "@/lib/domain/bots/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { momentOf, tourSlots } from "./rules/working-hours";
import { type AvailabilityInput, availabilityInput } from "./schemas";

/** A buyer can't book what begins within this many minutes. */
export const NOTICE_MINUTES = 60;
const DEFAULT_DAYS = 14;
const MAX_DAYS = 60;
const DAY = 86_400_000;
/** Nobody's calendar is kept further ahead. */
const AHEAD_DAYS = 365;

/** The time before which a tour begins, in milliseconds. */
export const latestTour = (ctx: Ctx): number => ctx.now().getTime() + AHEAD_DAYS * DAY;

export type Availability = { time_zone: string; slots: { start: Date; end: Date }[] };

/**
 * The free tour slots of a bot's agent: hourly, 9:00 to 18:00 Monday to Saturday in the organization's time zone.
 * `from` and `to` are times, or days of that zone (the last one included); two weeks unless told, at most sixty days.
 * @throws AppError not_found `bot_unavailable`
 */
export async function getAvailability({ ctx, input }: { ctx: Ctx; input: AvailabilityInput }): Promise<Availability> {
  const { bot_id, from, to } = parseInput(availabilityInput, input);
  return transaction(ctx, async (ctx) => {
    const { time_zone } = await getPublicBot({ ctx, input: { bot_id } });
    const earliest = new Date(ctx.now().getTime() + NOTICE_MINUTES * 60_000);
    const wanted = from ? readMoment(from, time_zone, 0) : earliest;
    const start = wanted < earliest ? earliest : wanted;
    const last = to ? readMoment(to, time_zone, 1) : new Date(start.getTime() + DEFAULT_DAYS * DAY);
    const end = new Date(Math.min(last.getTime(), start.getTime() + MAX_DAYS * DAY, latestTour(ctx)));
    const agent_id = await tourAgent(ctx, bot_id);
    const booked = await bookedTimes(ctx, agent_id, start, end);
    const slots = tourSlots(start, end, time_zone).filter((slot) => !booked.has(slot.getTime()));
    return { time_zone, slots: slots.map((slot) => ({ start: slot, end: new Date(slot.getTime() + 3_600_000) })) };
  });
}

function readMoment(value: string | Date, zone: string, plusDays: number): Date {
  if (value instanceof Date) return value;
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  const moved = new Date(Date.UTC(year, month - 1, day + plusDays));
  return momentOf({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate(), hour: 0, minute: 0 }, zone);
}

async function tourAgent(ctx: TxCtx, bot_id: string): Promise<string | null> {
  const [bot] = await ctx.tx
    .select({ agent_id: chatbots.agent_id })
    .from(chatbots)
    .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, bot_id)));
  return bot?.agent_id ?? null;
}

/** Times at which the agent already shows a home. Without an agent of its own, a bot's tours share one calendar. */
export async function bookedTimes(ctx: TxCtx, agent_id: string | null, start: Date, end: Date): Promise<Set<number>> {
  const rows = await ctx.tx
    .select({ tour_datetime: tours.tour_datetime })
    .from(tours)
    .where(
      and(
        eq(tours.organization_id, ctx.actor.organization_id),
        eq(tours.status, "booked"),
        agent_id ? eq(tours.agent_id, agent_id) : isNull(tours.agent_id),
        gte(tours.tour_datetime, start),
        lt(tours.tour_datetime, end),
      ),
    );
  return new Set(rows.map((row) => row.tour_datetime.getTime()));
}
