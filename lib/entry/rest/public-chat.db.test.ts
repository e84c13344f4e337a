import { count, eq } from "drizzle-orm";
import { describe } from "vitest";
import { contacts, conversations, messages } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import { aChatbot, aProperty, aQrCode } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { restDoor } from "./door";

type Json = Record<string, unknown>;

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; json: Json; response: Response }> {
  const init = {
    method,
    headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const response = await restDoor(new Request(`http://localhost:3000/api/v1${path}`, init));
  const text = await response.clone().text();
  return { status: response.status, json: text.startsWith("{") ? (JSON.parse(text) as Json) : {}, response };
}

async function sign(t: Tenant) {
  const bot = await aChatbot(t, { agent_id: t.agent_id });
  const property = await aProperty(t, { bot_id: bot.bot_id });
  const qr = await aQrCode(t, { bot_id: bot.bot_id, property_id: property.property_id });
  return { bot, property, qr };
}

const totalOf = async (table: typeof messages | typeof contacts | typeof conversations | typeof leads, t: Tenant) =>
  (await pool().db.select({ total: count() }).from(table).where(eq(table.organization_id, t.organization_id)))[0]?.total;

describe("public chat over REST", () => {
  test("a sign's chat answers as in section 7, as JSON and as a stream", async () => {
    const t = await tenant();
    const { qr } = await sign(t);
    const body = { message_text: "How many bedrooms does it have?", user_session_id: newId() };
    const { status, json } = await call("POST", `/public/chat/${qr.qr_id}`, body);
    expect(status).toBe(200);
    expect(Object.keys(json).sort()).toEqual([
      "answered",
      "bot_response_text",
      "citations",
      "conversation_id",
      "handoff",
      "lead",
      "message_id",
      "suggested_questions",
    ]);
    const { response } = await call("POST", `/public/chat/${qr.qr_id}`, body, { Accept: "text/event-stream" });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(await response.text()).toMatch(/^event: delta\ndata: .*\n\n(.|\n)*event: citations\n(.|\n)*event: done\n/);
  });

  test("a client that repeats with its key gets the same answer, and it exists once, also at once", async () => {
    const t = await tenant();
    const { qr } = await sign(t);
    const body = { message_text: "I'm Dana, dana@x.example", user_session_id: newId() };
    const send = () => call("POST", `/public/chat/${qr.qr_id}`, body, { "Idempotency-Key": "k-1" });
    const answers = [...(await Promise.all([send(), send(), send()])), await send()];
    for (const answer of answers) expect([answer.status, answer.json]).toEqual([200, answers[0]?.json]);
    expect([await totalOf(messages, t), await totalOf(contacts, t), await totalOf(leads, t)]).toEqual([2, 1, 1]);
    const other = await call("POST", `/public/chat/${qr.qr_id}`, { ...body, message_text: "Other" }, { "Idempotency-Key": "k-1" });
    expect([other.status, other.json.code]).toEqual([409, "idempotency_key_reused"]);
  });

  test("history, feedback, handoff, tour and erasure, each with the right secret alone", async () => {
    const t = await tenant();
    const { bot } = await sign(t);
    const user_session_id = newId();
    const { json } = await call("POST", `/public/bots/${bot.bot_id}/chat`, { message_text: "How many bedrooms?", user_session_id });
    const path = `/public/conversations/${String(json.conversation_id)}`;
    expect((await call("GET", `${path}?user_session_id=${newId()}`)).status).toBe(404);
    const history = await call("GET", `${path}?user_session_id=${user_session_id}`);
    expect((history.json.messages as Json[]).map((message) => message.role)).toEqual(["user", "bot"]);
    expect((await call("POST", `${path}/feedback`, { user_session_id, message_id: json.message_id, rating: "up" })).status).toBe(200);
    expect((await call("POST", `${path}/handoff`, { user_session_id })).status).toBe(200);
    const slots = (await call("GET", `/public/bots/${bot.bot_id}/availability`)).json.slots as { start: string }[];
    const tour = { user_session_id, tour_datetime: slots[0]?.start, tour_type: "video" };
    expect(await call("POST", `${path}/tour`, tour)).toMatchObject({ status: 422, json: { code: "contact_needed" } });
    const booked = await call("POST", `${path}/tour`, { ...tour, first_name: "Dana", phone: "(415) 555-0142" });
    expect(booked).toMatchObject({ status: 201, json: { tour_datetime: slots[0]?.start, agent: { name: "Ada Tester" } } });
    expect(await call("POST", `${path}/tour`, { ...tour, tour_datetime: "2020-01-01T10:00:00Z" })).toMatchObject({
      status: 422,
      json: { code: "slot_unavailable" },
    });
    expect((await call("DELETE", `${path}/data?user_session_id=${user_session_id}`)).status).toBe(204);
    expect((await call("GET", `${path}?user_session_id=${user_session_id}`)).status).toBe(404);
  });

  test("bad input: words and a code, never a 500", async () => {
    const t = await tenant();
    const { qr, bot } = await sign(t);
    const at = `/public/chat/${qr.qr_id}`;
    const user_session_id = newId();
    for (const [path, body, status, code] of [
      [at, { message_text: "x".repeat(10_000), user_session_id }, 422, "message_too_long"],
      [at, { message_text: "", user_session_id }, 422, "message_empty"],
      [at, { message_text: "Hi" }, 422, "validation_failed"],
      [at, { message_text: "Hi", user_session_id: "me" }, 422, "validation_failed"],
      [at, { message_text: "a\u0000b", user_session_id }, 422, "validation_failed"],
      [`/public/chat/${newId()}`, { message_text: "Hi", user_session_id }, 404, "not_found"],
      ["/public/chat/nonsense", { message_text: "Hi", user_session_id }, 404, "not_found"],
    ] as const) {
      expect(await call("POST", path, body)).toMatchObject({ status, json: { code } });
    }
    expect((await call("GET", `/public/bots/${bot.bot_id}/config`)).json).toMatchObject({
      bot_id: bot.bot_id,
      agent: { name: "Ada Tester" },
      languages: ["en", "es", "ar"],
    });
  });
});

describe("POST /conversations (seed 000)", () => {
  test("anonymous, then known, then the same person again", async () => {
    const t = await tenant();
    const { bot } = await sign(t);
    const anonymous = await call("POST", "/conversations", { chatbot_id: bot.bot_id });
    expect(anonymous).toMatchObject({
      status: 201,
      json: { user_id: null, user_email: null, status: "new", lead_score: 0, is_new_user: true },
    });
    const known = await call("POST", "/conversations", {
      chatbot_id: bot.bot_id,
      email: "Dana@X.example",
      first_name: "Dana",
      budget_min: 400_000,
      budget_max: 600_000,
      tour_requested: true,
      has_pets: true,
      desired_features: ["garage"],
    });
    expect(known).toMatchObject({ status: 201, json: { user_email: "dana@x.example", is_new_user: true } });
    expect(known.json.lead_score).toBeGreaterThan(0);
    const again = await call("POST", "/conversations", { chatbot_id: bot.bot_id, email: "dana@x.example" });
    expect(again.json).toMatchObject({ is_new_user: false, user_id: known.json.user_id });
    expect([await totalOf(contacts, t), await totalOf(leads, t), await totalOf(conversations, t)]).toEqual([1, 1, 3]);
  });

  test("twenty at once with one email: twenty conversations, one contact, one lead", async () => {
    const t = await tenant();
    const { bot } = await sign(t);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call("POST", "/conversations", { chatbot_id: bot.bot_id, email: "dana@x.example" })),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(201));
    expect(answers.filter((answer) => answer.json.is_new_user)).toHaveLength(1);
    expect([await totalOf(conversations, t), await totalOf(contacts, t), await totalOf(leads, t)]).toEqual([20, 1, 1]);
  });

  test("the token adds details and nothing else; nothing half-done stays", async () => {
    const t = await tenant();
    const { bot } = await sign(t);
    const { json } = await call("POST", "/conversations", { chatbot_id: bot.bot_id, first_name: "Dana" });
    const path = `/conversations/${String(json.conversation_id)}`;
    const token = { "X-Conversation-Token": String(json.conversation_token) };
    expect((await call("PATCH", path, { email: "dana@x.example", move_in_date: "2027-01-01" }, token)).status).toBe(200);
    expect((await call("PATCH", path, { email: "eve@x.example" }, { "X-Conversation-Token": "wrong" })).status).toBe(404);
    expect((await call("PATCH", path, { archive_status: "archived" }, token)).status).toBe(403);
    expect((await call("GET", path, undefined, token)).status).toBe(401);
    const [contact] = await pool().db.select().from(contacts).where(eq(contacts.organization_id, t.organization_id));
    expect(contact).toMatchObject({ first_name: "Dana", email: "dana@x.example" });
    expect(await call("POST", "/conversations", { chatbot_id: bot.bot_id, email: "new@x.example", phone: "nonsense" })).toMatchObject({
      status: 422,
    });
    expect(await call("POST", "/conversations", { chatbot_id: bot.bot_id, budget_min: 2, budget_max: 1 })).toMatchObject({ status: 422 });
    expect([await totalOf(contacts, t), await totalOf(conversations, t)]).toEqual([1, 1]);
  });

  test("an unknown or inactive bot is 404", async () => {
    const t = await tenant();
    const bot = await aChatbot(t, { status: "inactive" });
    expect((await call("POST", "/conversations", { chatbot_id: newId() })).status).toBe(404);
    expect(await call("POST", "/conversations", { chatbot_id: bot.bot_id })).toMatchObject({
      status: 404,
      json: { code: "bot_unavailable" },
    });
  });
});
