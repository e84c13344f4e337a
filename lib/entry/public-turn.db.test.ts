import { count, eq, sql } from "drizzle-orm";
import { describe } from "vitest";
import { contact_consents, contacts, conversations, messages } from "@/db/schema/conversations";
import { unanswered_questions } from "@/db/schema/knowledge";
import { leads, tasks } from "@/db/schema/leads";
import { aChatbot, aProperty, aQrCode, aSource, aTask } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { eraseConversation } from "@/lib/domain/conversations/erase-conversation";
import { getConversation, getPublicConversation } from "@/lib/domain/conversations/queries";
import { recordFeedback } from "@/lib/domain/conversations/record-feedback";
import { release } from "@/lib/domain/conversations/release";
import { reply } from "@/lib/domain/conversations/reply";
import { requestHandoff } from "@/lib/domain/conversations/request-handoff";
import { bookTour } from "@/lib/domain/leads/book-tour";
import { getAvailability } from "@/lib/domain/leads/get-availability";
import { getLead, listLeads, listTasks } from "@/lib/domain/leads/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { answerEvents, captureLeadForm, takeTurn } from "./public-turn";

const db = () => pool().db;
type Table = typeof leads | typeof contacts | typeof conversations | typeof messages | typeof tasks | typeof unanswered_questions;
const totalOf = async (table: Table, t: Tenant) =>
  (await db().select({ total: count() }).from(table).where(eq(table.organization_id, t.organization_id)))[0]?.total ?? 0;

async function sign(t: Tenant) {
  const bot = await aChatbot(t, { agent_id: t.agent_id });
  const property = await aProperty(t, { bot_id: bot.bot_id, price: 485_000 });
  await aSource(t, { property_id: property.property_id, bot_id: bot.bot_id });
  const qr = await aQrCode(t, { bot_id: bot.bot_id, property_id: property.property_id });
  const ctx: Ctx = { actor: { type: "visitor", organization_id: t.organization_id }, requestId: "test", now: t.admin.now };
  const say = (message_text: string, user_session_id: string, language?: string) =>
    takeTurn({ ctx, input: { bot_id: bot.bot_id, qr_id: qr.qr_id, user_session_id, message_text, language } });
  return { ctx, bot, property, qr, say };
}

describe("a buyer's turn", () => {
  test("a question is answered from the listing, with its source, and both messages are kept", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    const answer = await say("How many bedrooms does it have?", newId());
    expect(answer.bot_response_text).toContain("3");
    expect(answer).toMatchObject({ answered: true, lead: { captured: false, missing: ["first_name", "email", "phone"] } });
    const conversation = await getConversation({ ctx: t.admin, input: { conversation_id: answer.conversation_id } });
    expect(conversation.messages.map((message) => message.role)).toEqual(["user", "bot"]);
    expect(conversation).toMatchObject({ message_count: 2, channel: "web" });
  });

  test("what it doesn't know becomes an unanswered question", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    const answer = await say("What colour is the letterbox of the neighbour?", newId());
    expect(answer.answered).toBe(false);
    expect(await totalOf(unanswered_questions, t)).toBe(1);
  });

  test("details in words: one contact, one lead, scored, assigned, followed up, and said back", async () => {
    const t = await tenant();
    const { say, property } = await sign(t);
    const session = newId();
    await say("How many bedrooms does it have?", session);
    const answer = await say("I'm Dana, dana@x.example, 555-0142", session);
    expect(answer.bot_response_text).toContain("Dana");
    expect(answer.bot_response_text).toContain("Ada Tester");
    expect(answer.bot_response_text).toMatch(/555-?0142/);
    expect(answer.lead).toEqual({ captured: true, missing: [] });
    const { items } = await listLeads({ ctx: t.admin, input: {} });
    expect(items).toHaveLength(1);
    const lead = await getLead({ ctx: t.admin, input: { lead_id: items[0]?.lead_id ?? "" } });
    expect(lead).toMatchObject({
      source_type: "qr",
      property_id: property.property_id,
      agent_id: t.agent_id,
      email: "dana@x.example",
      phone: "5550142",
      conversation_id: answer.conversation_id,
    });
    expect(lead.score_reasons.reduce((sum, line) => sum + line.points, 0)).toBe(lead.lead_score);
    expect(lead.tasks).toHaveLength(1);
    expect(await totalOf(unanswered_questions, t)).toBe(0);
  });

  test("a second visit with the same email: no second contact, no second lead", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    const first = await say("I'm Dana, dana@x.example", newId());
    const second = await say("Dana again, my email is DANA@x.example and my phone is 415-555-0142", newId());
    expect(second.conversation_id).not.toBe(first.conversation_id);
    expect([await totalOf(contacts, t), await totalOf(leads, t), await totalOf(tasks, t)]).toEqual([1, 1, 1]);
    const [contact] = await db().select().from(contacts).where(eq(contacts.organization_id, t.organization_id));
    expect(contact?.phone).toBe("+14155550142");
  });

  test("ten first messages of one session and ten visits of one person at once", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    const session = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => say("Is there a garage?", session)));
    expect(new Set(answers.map((answer) => answer.conversation_id)).size).toBe(1);
    expect(await totalOf(messages, t)).toBe(20);
    const [row] = await db().select().from(conversations).where(eq(conversations.organization_id, t.organization_id));
    expect(row?.message_count).toBe(20);
    await Promise.all(Array.from({ length: 10 }, () => say("I'm Dana, dana@x.example", newId())));
    expect([await totalOf(contacts, t), await totalOf(leads, t)]).toEqual([1, 1]);
  });

  test("a name first, an email later: one person", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    const session = newId();
    const named = await say("My name is Dana Lee", session);
    expect(named.bot_response_text).toContain("Dana");
    expect(await totalOf(contacts, t)).toBe(0);
    const answer = await say("dana@x.example", session);
    expect(answer.lead.captured).toBe(true);
    const [contact] = await db().select().from(contacts).where(eq(contacts.organization_id, t.organization_id));
    expect(contact).toMatchObject({ first_name: "Dana", last_name: "Lee", email: "dana@x.example" });
  });

  test("a question beside the details is answered without them; a tour and a person are promised, not asked for again", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    const price = await say("What's the price? My email is ann@x.example", newId());
    expect(price.bot_response_text).toMatch(/^Thank you\. Ada Tester will write to you at ann@x\.example\.\n\n.*485,000/);
    expect(price.answered).toBe(true);
    const tour = await say("I'm Dana and would like to see the house on Sunday, 555-0142", newId());
    expect(tour.bot_response_text).toBe(
      "Thank you, Dana. Ada Tester will call you at 555-0142. Ada Tester will agree on a day and time for the tour with you.",
    );
  });

  test("what the buyer says of budget and financing scores the lead, with their words", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    const session = newId();
    await say("My budget is $600k and I'm pre-approved.", session);
    await say("Ben, ben@x.example", session);
    const { items } = await listLeads({ ctx: t.admin, input: {} });
    const lead = await getLead({ ctx: t.admin, input: { lead_id: items[0]?.lead_id ?? "" } });
    expect(lead).toMatchObject({ first_name: "Ben", budget_max: 600_000 });
    expect(lead.score_reasons).toContainEqual(
      expect.objectContaining({ rule: "pre_approved:eq:true", evidence: "My budget is $600k and I'm pre-approved." }),
    );
    expect(lead.score_reasons.map((line) => line.rule)).toContainEqual(expect.stringContaining("budget_max:between"));
  });

  test("Spanish and Arabic get their own words", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    expect((await say("Me llamo José, mi correo es jose@x.example", newId(), "es")).bot_response_text).toMatch(/^Gracias, José/);
    expect((await say("اسمي سارة، بريدي sara@x.example", newId(), "ar")).bot_response_text).toContain("سارة");
  });

  test("bad input is told in words; HTML stays text", async () => {
    const t = await tenant();
    const { say, ctx, bot } = await sign(t);
    await expect(say("x".repeat(10_000), newId())).rejects.toMatchObject({ kind: "invalid", code: "message_too_long" });
    await expect(say("  ", newId())).rejects.toMatchObject({ code: "message_empty" });
    const session = newId();
    await say("<script>alert(1)</script> \u{1F3E1}", session);
    const [stored] = await db()
      .select()
      .from(messages)
      .where(sql`${messages.organization_id} = ${t.organization_id} and ${messages.role} = 'user'`);
    expect(stored?.message_text).toBe("<script>alert(1)</script> \u{1F3E1}");
    await db().execute(sql`update chatbots set status = 'inactive' where bot_id = ${bot.bot_id}`);
    await expect(takeTurn({ ctx, input: { bot_id: bot.bot_id, user_session_id: newId(), message_text: "Hi" } })).rejects.toMatchObject({
      kind: "not_found",
      code: "bot_unavailable",
    });
  });
});

describe("what follows in a conversation", () => {
  test("only the right session sees, rates, hands off and erases", async () => {
    const t = await tenant();
    const { say, ctx } = await sign(t);
    const session = newId();
    const { conversation_id, message_id } = await say("I'm Dana, dana@x.example. Is there a garage?", session);
    const wrong = { conversation_id, user_session_id: newId() };
    for (const attempt of [
      () => getPublicConversation({ ctx, input: wrong }),
      () => recordFeedback({ ctx, input: { ...wrong, message_id, rating: "up" } }),
      () => requestHandoff({ ctx, input: wrong }),
      () => captureLeadForm({ ctx, input: { ...wrong, email: "eve@x.example" } }),
      () => eraseConversation({ ctx, input: wrong }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ kind: "not_found" });
    }
    const right = { conversation_id, user_session_id: session };
    await recordFeedback({ ctx, input: { ...right, message_id, rating: "down", comment: "Wrong" } });
    expect((await getPublicConversation({ ctx, input: right })).messages.at(-1)?.rating).toBe("down");
    await eraseConversation({ ctx, input: right });
    await expect(getPublicConversation({ ctx, input: right })).rejects.toMatchObject({ kind: "not_found" });
    const left = await db().execute(
      sql`select 1 from messages where organization_id = ${t.organization_id} and message_text ilike '%dana%'`,
    );
    expect(left).toHaveLength(0);
    const [contact] = await db().select().from(contacts).where(eq(contacts.organization_id, t.organization_id));
    expect(contact).toMatchObject({ email: null, phone: null, first_name: null });
    expect((await getConversation({ ctx: t.admin, input: { conversation_id } })).message_count).toBe(2);
  });

  test("the form keeps what was agreed to", async () => {
    const t = await tenant();
    const { say, ctx } = await sign(t);
    const session = newId();
    const { conversation_id } = await say("Is there a garage?", session);
    const answer = await captureLeadForm({
      ctx,
      input: {
        conversation_id,
        user_session_id: session,
        first_name: "Dana",
        phone: "(415) 555-0142",
        consent: { contact: true, marketing: false },
      },
    });
    expect(answer).toMatchObject({ lead: { captured: true, missing: ["email"] }, agent: { name: "Ada Tester" } });
    const consents = await db().select().from(contact_consents).where(eq(contact_consents.organization_id, t.organization_id));
    expect(consents.map(({ purpose, granted }) => [purpose, granted]).sort()).toEqual([
      ["contact", true],
      ["marketing", false],
    ]);
    await expect(captureLeadForm({ ctx, input: { conversation_id, user_session_id: session, phone: "nonsense" } })).rejects.toMatchObject({
      kind: "invalid",
      errors: [expect.objectContaining({ path: "phone" })],
    });
  });

  test("a person takes over: the assistant is silent until they hand back", async () => {
    const t = await tenant();
    const { say } = await sign(t);
    const session = newId();
    const { conversation_id } = await say("Is there a garage?", session);
    await reply({ ctx: t.realtor, input: { conversation_id, message_text: "Rosa here, ask me." } });
    const silent = await say("How many bedrooms?", session);
    expect(silent.handoff).toBe(true);
    const roles = (await getConversation({ ctx: t.admin, input: { conversation_id } })).messages.map((message) => message.role);
    expect(roles).toEqual(["user", "bot", "agent", "user"]);
    await release({ ctx: t.realtor, input: { conversation_id } });
    expect((await say("How many bedrooms?", session)).bot_response_text).toContain("3");
  });

  test("a slot asked for twice at once is booked once; the lead is hot", async () => {
    const t = await tenant();
    const { say, ctx, bot } = await sign(t);
    const { slots } = await getAvailability({ ctx, input: { bot_id: bot.bot_id } });
    const slot = slots[3]?.start ?? new Date();
    const visitors = await Promise.all(["a", "b"].map((name) => say(`I'm ${name === "a" ? "Ann" : "Ben"}, ${name}@x.example`, newId())));
    const results = await Promise.allSettled(
      visitors.map(({ conversation_id }) => bookTour({ ctx, input: { conversation_id, tour_datetime: slot, tour_type: "in_person" } })),
    );
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find((result) => result.status === "rejected")).toMatchObject({ reason: { code: "slot_taken" } });
    const after = await getAvailability({ ctx, input: { bot_id: bot.bot_id } });
    expect(after.slots.map((item) => item.start.getTime())).not.toContain(slot.getTime());
    const { items } = await listLeads({ ctx: t.admin, input: { label: "hot" } });
    expect(items).toHaveLength(1);
    expect((await getLead({ ctx: t.admin, input: { lead_id: items[0]?.lead_id ?? "" } })).tasks.map((task) => task.task_type)).toContain(
      "viewing",
    );
  });
});

test("a follow-up that stands at the time of a tour makes room for it", async () => {
  const t = await tenant();
  const { say, ctx, bot } = await sign(t);
  const { slots } = await getAvailability({ ctx, input: { bot_id: bot.bot_id } });
  const slot = slots.at(-1)?.start ?? new Date();
  const { conversation_id } = await say("I'm Ann, ann@x.example", newId());
  const standing = await Promise.all([t.agent_id, t.realtor_agent_id].map((agent_id) => aTask(t, { agent_id, due_date: slot })));
  await bookTour({ ctx, input: { conversation_id, tour_datetime: slot, tour_type: "video" } });
  const { items } = await listTasks({ ctx: t.admin, input: { status: "pending", page_size: 50 } });
  const viewing = items.find((task) => task.task_type === "viewing");
  expect(viewing?.due_date).toEqual(slot);
  const moved = items.filter((task) => standing.some(({ task_id }) => task_id === task.task_id));
  expect(moved).toHaveLength(2);
  expect(moved.find((task) => task.agent_id === viewing?.agent_id)?.due_date).not.toEqual(slot);
});

test("the events say the same as the answer, after what was streamed of it", () => {
  const answer = { bot_response_text: "It has 3 bedrooms.\n\nSee the listing.", citations: [{ source_id: "s", title: "t", quote: "q" }] };
  const textOf = (events: [string, unknown][]) =>
    events.flatMap(([name, data]) => (name === "delta" ? [(data as { text: string }).text] : [])).join("");
  const events = answerEvents(answer);
  expect(textOf(events)).toBe(answer.bot_response_text);
  expect(events.slice(-2)).toEqual([
    ["citations", { citations: answer.citations }],
    ["done", answer],
  ]);
  expect(textOf(answerEvents(answer, "It has 3 bedrooms."))).toBe("\n\nSee the listing.");
  expect(textOf(answerEvents(answer, "It has a pool."))).toBe("");
});
