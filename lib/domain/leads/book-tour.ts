import { and, eq, gte, isNull, ne, sql } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { conversations, tours } from "@/db/schema/conversations";
import { leads, tasks } from "@/db/schema/leads";
import { agents } from "@/db/schema/organizations";
import type { Ctx } from "@/lib/kernel/ctx";
import { conflict, invalid, notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { captureConversationLead } from "./capture-conversation-lead";
import { latestTour, NOTICE_MINUTES } from "./get-availability";
import { STEP_MINUTES } from "./internal/follow-up";
import { organizationSettings } from "./internal/organization";
import { rescore } from "./internal/scoring";
import { calendarFile } from "./rules/calendar-file";
import { freeWorkingTime, isTourSlot } from "./rules/working-hours";
import { type BookTourInput, bookTourInput } from "./schemas";

export type BookedTour = {
  tour_id: string;
  tour_datetime: Date;
  tour_type: string;
  time_zone: string;
  lead_id: string;
  agent: { name: string };
  address: string | null;
  calendar_ics: string;
};

type Booking = ReturnType<typeof bookTourInput.parse>;

/**
 * Books a free slot for the buyer of a conversation and holds it: of two at once one gets it. A buyer's earlier tour of
 * the same conversation is moved. The caller has checked the session.
 * @throws AppError conflict `slot_taken`; invalid for a time that is no slot, or without a way to reach the buyer
 */
export async function bookTour({ ctx, input }: { ctx: Ctx; input: BookTourInput }): Promise<BookedTour> {
  const booking = parseInput(bookTourInput, input);
  return transaction(ctx, async (ctx) => {
    const organization = await organizationSettings(ctx);
    checkSlot(ctx, booking.tour_datetime, organization.time_zone);
    const { conversation_id, first_name, last_name, email, phone, consent } = booking;
    const lead = await captureConversationLead({
      ctx,
      input: { conversation_id, details: { first_name, last_name, email, phone }, consent, tour_requested: true },
    });
    if (!lead.lead_id)
      throw invalid([{ path: "email", message: "Leave an email or a phone number, so that the tour can be confirmed." }], "contact_needed");
    const place = await placeOf(ctx, conversation_id);
    const tour_id = await holdSlot(ctx, booking, place);
    await recordTour(ctx, lead.lead_id, booking, lead.agent_id ?? place.agent_id);
    await emit(ctx, {
      type: "tour.booked",
      subject_type: "tour",
      subject_id: tour_id,
      payload: { lead_id: lead.lead_id, conversation_id, tour_type: booking.tour_type, tour_datetime: booking.tour_datetime.toISOString() },
    });
    const name = place.agent_name ?? lead.reached_by;
    const location = place.address ?? organization.org_name;
    const calendar_ics = calendarFile({
      tour_id,
      start: booking.tour_datetime,
      created: ctx.now(),
      summary: `Tour: ${location}`,
      location,
      description: `With ${name}, ${organization.org_name}`,
    });
    return {
      tour_id,
      tour_datetime: booking.tour_datetime,
      tour_type: booking.tour_type,
      time_zone: organization.time_zone,
      lead_id: lead.lead_id,
      agent: { name },
      address: place.address,
      calendar_ics,
    };
  });
}

function checkSlot(ctx: TxCtx, moment: Date, zone: string): void {
  const message = "Choose one of the offered times.";
  if (moment.getTime() < ctx.now().getTime() + NOTICE_MINUTES * 60_000)
    throw invalid([{ path: "tour_datetime", message: "This time has passed or is too soon." }], "slot_unavailable");
  if (moment.getTime() >= latestTour(ctx) || !isTourSlot(moment, zone))
    throw invalid([{ path: "tour_datetime", message }], "slot_unavailable");
}

type Place = {
  bot_id: string;
  property_id: string | null;
  contact_id: string | null;
  agent_id: string | null;
  agent_name: string | null;
  address: string | null;
};

/** What is toured and who shows it: the bot's agent, whose calendar the offered slots are of. */
async function placeOf(ctx: TxCtx, conversation_id: string): Promise<Place> {
  const [row] = await ctx.tx
    .select({
      bot_id: conversations.bot_id,
      property_id: conversations.property_id,
      contact_id: conversations.contact_id,
      agent_id: chatbots.agent_id,
      agent_name: agents.full_name,
      address: properties.address,
    })
    .from(conversations)
    .innerJoin(chatbots, and(eq(chatbots.organization_id, conversations.organization_id), eq(chatbots.bot_id, conversations.bot_id)))
    .leftJoin(
      properties,
      and(eq(properties.organization_id, conversations.organization_id), eq(properties.property_id, conversations.property_id)),
    )
    .leftJoin(agents, and(eq(agents.organization_id, chatbots.organization_id), eq(agents.agent_id, chatbots.agent_id)))
    .where(and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.conversation_id, conversation_id)));
  if (!row) throw notFound("This conversation");
  return row;
}

async function holdSlot(ctx: TxCtx, { conversation_id, tour_datetime, tour_type }: Booking, place: Place): Promise<string> {
  const { organization_id } = ctx.actor;
  const tour_id = newId();
  const mine = and(eq(tours.organization_id, organization_id), eq(tours.conversation_id, conversation_id), eq(tours.status, "booked"));
  const [same] = await ctx.tx
    .select({ tour_id: tours.tour_id })
    .from(tours)
    .where(and(mine, eq(tours.tour_datetime, tour_datetime)));
  if (same) return same.tour_id;
  const { bot_id, property_id, contact_id, agent_id } = place;
  const values = {
    organization_id,
    tour_id,
    bot_id,
    property_id,
    conversation_id,
    contact_id,
    agent_id,
    tour_datetime,
    tour_type,
    created_at: ctx.now(),
  };
  const taken = conflict("slot_taken", "Someone else has just taken this time. Please choose another.");
  if (agent_id === null) await refuseTakenWithoutAgent(ctx, tour_datetime, taken);
  const held = await ctx.tx.insert(tours).values(values).onConflictDoNothing().returning({ tour_id: tours.tour_id });
  if (held.length === 0) throw taken;
  await ctx.tx
    .update(tours)
    .set({ status: "cancelled" })
    .where(and(mine, ne(tours.tour_id, tour_id)));
  return tour_id;
}

/** The unique slot is per agent; without one the organization is locked for the moment of looking. */
async function refuseTakenWithoutAgent(ctx: TxCtx, tour_datetime: Date, taken: Error): Promise<void> {
  const { organization_id } = ctx.actor;
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`tour:${organization_id}:${tour_datetime.toISOString()}`}, 0))`);
  const [other] = await ctx.tx
    .select({ tour_id: tours.tour_id })
    .from(tours)
    .where(
      and(
        eq(tours.organization_id, organization_id),
        isNull(tours.agent_id),
        eq(tours.tour_datetime, tour_datetime),
        eq(tours.status, "booked"),
      ),
    );
  if (other) throw taken;
}

/** The tour shows on conversation, lead and the agent's tasks; a follow-up that stands at its time makes room. */
async function recordTour(
  ctx: TxCtx,
  lead_id: string,
  { conversation_id, tour_datetime, tour_type }: Booking,
  agent_id: string | null,
): Promise<void> {
  const { organization_id } = ctx.actor;
  const now = ctx.now();
  await ctx.tx
    .update(conversations)
    .set({ tour_requested: true, tour_datetime, tour_type, updated_at: now })
    .where(and(eq(conversations.organization_id, organization_id), eq(conversations.conversation_id, conversation_id)));
  await ctx.tx
    .update(leads)
    .set({ tour_requested: true, tour_booked_at: now, last_activity_at: now, updated_at: now })
    .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead_id)));
  await rescore(ctx, lead_id);
  await ctx.tx
    .update(tasks)
    .set({ status: "cancelled", updated_at: now })
    .where(
      and(
        eq(tasks.organization_id, organization_id),
        eq(tasks.lead_id, lead_id),
        eq(tasks.task_type, "viewing"),
        eq(tasks.status, "pending"),
      ),
    );
  const task = {
    organization_id,
    task_id: newId(),
    lead_id,
    agent_id,
    task_type: "viewing",
    due_date: tour_datetime,
    priority: "high" as const,
    notes: `Tour (${tour_type.replace("_", " ")})`,
    created_at: now,
    updated_at: now,
  };
  if (agent_id) await makeRoom(ctx, agent_id, tour_datetime);
  await ctx.tx.insert(tasks).values(task).onConflictDoNothing();
}

/** Moves the agent's follow-up at `time` to the next free one: it can wait a few minutes, the tour can't. */
async function makeRoom(ctx: TxCtx, agent_id: string, time: Date): Promise<void> {
  const mine = and(eq(tasks.organization_id, ctx.actor.organization_id), eq(tasks.agent_id, agent_id), eq(tasks.status, "pending"));
  const pending = await ctx.tx
    .select({ task_id: tasks.task_id, task_type: tasks.task_type, due_date: tasks.due_date })
    .from(tasks)
    .where(and(mine, gte(tasks.due_date, time)))
    .for("update");
  const standing = pending.find((task) => task.due_date.getTime() === time.getTime() && task.task_type !== "viewing");
  if (!standing) return;
  const { time_zone } = await organizationSettings(ctx);
  const due_date = freeWorkingTime(time, time_zone, STEP_MINUTES, new Set(pending.map((task) => task.due_date.getTime())));
  await ctx.tx
    .update(tasks)
    .set({ due_date, updated_at: ctx.now() })
    .where(and(mine, eq(tasks.task_id, standing.task_id)));
}
