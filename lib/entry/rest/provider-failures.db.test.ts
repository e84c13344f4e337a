import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import { sendMessage } from "@/components/chat/api-client";
import type { ChatState } from "@/components/chat/model";
import { expect, test } from "@/db/test/fixture";
import { platformKeys, aProviderHouse as sign, repliesOf as stored, billOf as usage } from "@/db/test/provider-house";
import { takeOver } from "@/lib/domain/conversations/take-over";
import { env } from "@/lib/kernel/env";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { type AiStandIn, startAiStandIn } from "@/lib/platform/ai/stand-in/server";
import { restDoor } from "./door";

const db = () => pool().db;

let ai: AiStandIn;
beforeAll(async () => {
  ai = await startAiStandIn();
  ai.use({ AI_TIMEOUT_MS: 4_000 });
  platformKeys(true);
});
/** From here on an answer waits for the stand-in. */
const providerIsAsked = () => expect.poll(() => ai.requests.length, { timeout: 8_000, interval: 5 }).toBeGreaterThan(0);
afterEach(() => ai.reset());
afterAll(async () => {
  platformKeys(false);
  await ai.close();
});

describe("when a provider fails", () => {
  test("before its first word: the next one answers", async () => {
    const { t, listen } = await sign({ provider: "anthropic" }, { provider: "gemini" });
    ai.script({ fail: "unauthorized" }, { provider: "anthropic" });
    ai.script({ say: "The roof was replaced in 2016." }, { provider: "gemini" });
    const { answer } = await listen("When was the roof replaced?");
    expect(answer.bot_response_text).toBe("The roof was replaced in 2016.");
    expect((await stored(t))[0]?.answer_details).toMatchObject({
      provider: "gemini",
      attempts: [
        { provider: "anthropic", outcome: "unauthorized", status: 401 },
        { provider: "gemini", outcome: "ok" },
      ],
    });
  });

  test("in mid-stream: whole sentences stay, the next one goes on after them", async () => {
    const { t, listen } = await sign({ provider: "openai" }, { provider: "anthropic" });
    ai.script({ say: "The roof was replaced in 2016. The kitchen was remod", ends: "cut" }, { provider: "openai" });
    ai.script({ say: "The roof was replaced in 2016. The kitchen was remodeled in 2021." }, { provider: "anthropic" });
    const { text, answer } = await listen("When were the roof and the kitchen done?");
    expect(answer.bot_response_text).toBe("The roof was replaced in 2016. The kitchen was remodeled in 2021.");
    expect(text).toBe(answer.bot_response_text);
    const second = ai.requests.find(({ provider }) => provider === "anthropic");
    expect(second?.messages.at(-1)?.text).toContain("already reads");
    expect((await stored(t))[0]?.answer_details).toMatchObject({
      provider: "anthropic",
      attempts: [{ outcome: "network" }, { outcome: "ok" }],
    });
  });

  test("in mid-stream with nobody left: the engine goes on, without repeating", async () => {
    const { listen } = await sign();
    ai.script({ say: "The home has 3 bedrooms. The HOA fee is", ends: "error" });
    const { text, answer } = await listen("How many bedrooms, and what is the HOA fee?");
    expect(answer.bot_response_text).toBe("The home has 3 bedrooms. The HOA fee is $120 a month.");
    expect(text).toBe(answer.bot_response_text);
  });

  test("all of them: the built-in engine answers", async () => {
    const { t, ask } = await sign({ provider: "openai" }, { provider: "gemini" }, { provider: "ollama" });
    ai.script({ fail: "overloaded" });
    expect((await ask("How many bedrooms are there?")).bot_response_text).toBe("It has 3 bedrooms.");
    const [message] = await stored(t);
    expect(message?.answer_details).toMatchObject({ provider: "built_in", outcome: "failed" });
    expect((await usage(t))[0]).toMatchObject({ outcome: "failed", input_tokens: 0 });
  });

  test("a provider that hangs is left at the deadline; meanwhile no transaction is open", async () => {
    const { ask } = await sign();
    ai.use({ AI_TIMEOUT_MS: 1_200 });
    ai.script({ hang: true });
    const began = performance.now();
    const asking = ask("How many bedrooms are there?");
    await providerIsAsked();
    const open = await db().execute(
      sql`select pid, state, query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(open).toHaveLength(0);
    expect((await asking).bot_response_text).toBe("It has 3 bedrooms.");
    expect(performance.now() - began).toBeLessThan(6_000);
    ai.use({ AI_TIMEOUT_MS: 4_000 });
  });

  test("twenty slow chats at once hold no connection of a small pool", async () => {
    const { ask } = await sign();
    expect(env().DATABASE_POOL_MAX).toBeLessThanOrEqual(10);
    ai.use({ AI_TIMEOUT_MS: 30_000 });
    ai.script({ say: "The home has 3 bedrooms.", piece_ms: 1_000 });
    const chats = Promise.all(Array.from({ length: 20 }, () => ask("How many bedrooms are there?")));
    await expect.poll(() => ai.requests.length, { timeout: 30_000, interval: 20 }).toBe(20);
    const open = await db().execute(
      sql`select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    );
    expect(open).toHaveLength(0);
    expect(new Set((await chats).map(({ bot_response_text }) => bot_response_text))).toEqual(new Set(["The home has 3 bedrooms."]));
    ai.use({ AI_TIMEOUT_MS: 4_000 });
  }, 60_000);
});

describe("one message, one answer", () => {
  test("the same key twice at once asks the provider once", async () => {
    const { t, ask } = await sign();
    ai.script({ say: "The home has 3 bedrooms.", piece_ms: 30 });
    const options = { key: "k-1", session: newId() };
    const [one, two] = await Promise.all([ask("How many bedrooms are there?", options), ask("How many bedrooms are there?", options)]);
    expect(two).toEqual(one);
    expect(ai.requests).toHaveLength(1);
    expect(await stored(t)).toHaveLength(1);
    expect(await ask("How many bedrooms are there?", options)).toEqual(one);
    expect(ai.requests).toHaveLength(1);
  });

  test("a buyer who leaves in the middle has the whole answer when they come back", async () => {
    const { t, send, ask } = await sign();
    ai.script({ say: "The home has 3 bedrooms. The roof was replaced in 2016.", piece_ms: 30 });
    const options = { key: "k-2", session: newId() };
    const response = await send("How many bedrooms, and when was the roof replaced?", { ...options, stream: true });
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    const again = await ask("How many bedrooms, and when was the roof replaced?", options);
    expect(again.bot_response_text).toBe("The home has 3 bedrooms. The roof was replaced in 2016.");
    expect(ai.requests).toHaveLength(1);
    expect(await stored(t)).toHaveLength(1);
  });

  test("a person who takes over meanwhile is not talked over; what the provider took is still paid for", async () => {
    const { t, ask } = await sign();
    const session = newId();
    ai.script({ say: "The home has 3 bedrooms." });
    const { conversation_id } = await ask("How many bedrooms are there?", { session });
    ai.reset();
    ai.script({ say: "The roof was replaced in 2016.", piece_ms: 60 });
    const asking = ask("When was the roof replaced?", { session });
    await providerIsAsked();
    await takeOver({ ctx: t.realtor, input: { conversation_id } });
    const answer = await asking;
    expect(answer.bot_response_text).not.toContain("2016");
    expect(await stored(t)).toHaveLength(1);
    expect(await usage(t)).toHaveLength(2);
  });

  test("an error before the answer has begun keeps its status; a failure to store after that is an event", async () => {
    const { send, listen, t } = await sign();
    const long = await send("x".repeat(10_000), { stream: true });
    expect(long.status).toBe(422);
    ai.reset();
    ai.script({ say: "The home has 3 bedrooms.", piece_ms: 60 });
    const listening = listen("How many bedrooms are there?");
    await providerIsAsked();
    await db().execute(sql`update chatbots set status = 'inactive' where organization_id = ${t.organization_id}`);
    const { events, status } = await listening;
    expect(status).toBe(200);
    expect(events.at(-1)).toMatchObject({ event: "error", data: { status: 404, code: "bot_unavailable" } });
  });
});

test("the buyer's own client shows whole sentences as they come, then the answer; after an error it keeps the message", async () => {
  const { t, bot, qr } = await sign();
  ai.script({ say: "The home has 3 bedrooms. The roof was replaced in 2016.", piece_ms: 20 });
  const state = { qr_id: qr.qr_id, bot_id: bot.bot_id, user_session_id: newId(), language: "en", channel: "web" } as ChatState;
  const shown: string[] = [];
  const outcome = await throughTheDoor(() =>
    sendMessage(state, { key: newId(), text: "How many bedrooms, and when was the roof replaced?" }, (text) => shown.push(text)),
  );
  expect(shown).toEqual(["The home has 3 bedrooms.", "The home has 3 bedrooms. The roof was replaced in 2016."]);
  expect(outcome).toMatchObject({ kind: "done", turn: { bot_response_text: shown[1] } });
  const failing = throughTheDoor(() => sendMessage(state, { key: newId(), text: "When was the kitchen remodeled?" }, () => undefined));
  await expect.poll(() => ai.requests.length, { timeout: 5_000, interval: 10 }).toBe(2);
  await db().execute(sql`update chatbots set status = 'inactive' where organization_id = ${t.organization_id}`);
  expect(await failing).toEqual({ kind: "gone" });
});

/** The client's requests go to the door of this process; providers are asked as ever. */
async function throughTheDoor<T>(work: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  globalThis.fetch = (async (input, init) =>
    typeof input === "string" && input.startsWith("/")
      ? restDoor(new Request(`http://localhost:3000${input}`, init))
      : fetch(input, init)) as typeof fetch;
  try {
    return await work();
  } finally {
    globalThis.fetch = fetch;
  }
}
