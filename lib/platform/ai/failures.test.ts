import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { resetCircuits } from "./circuit-breaker";
import { DEFAULT_MODEL } from "./models";
import type { FailureName } from "./stand-in/failures";
import type { Turn } from "./stand-in/script";
import { type AiStandIn, startAiStandIn } from "./stand-in/server";
import { streamAnswer } from "./stream-answer";
import { type AnswerPart, type Candidate, type FailureClass, PROVIDERS, type Provider } from "./types";

let standIn: AiStandIn;
beforeAll(async () => {
  standIn = await startAiStandIn();
  standIn.use({ AI_TIMEOUT_MS: 400 });
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.reset();
  resetCircuits();
});

const KEY = "sk-very-secret-0123456789";
const candidate = (provider: Provider): Candidate => ({
  credential: { provider, api_key: KEY, key_id: "k1" },
  model_name: DEFAULT_MODEL[provider],
});

async function run(provider: Provider, more: Partial<Parameters<typeof streamAnswer>[0]> = {}): Promise<AnswerPart[]> {
  const parts: AnswerPart[] = [];
  const input = {
    candidates: [candidate(provider)],
    prompt: () => ({ system: "s", messages: [{ role: "user" as const, content: "q" }] }),
    said: () => "",
    max_output_tokens: 100,
    deadline_ms: 2_000,
    ...more,
  };
  for await (const part of streamAnswer(input)) parts.push(part);
  return parts;
}
const outcomes = (parts: AnswerPart[]) => parts.flatMap((part) => ("attempt" in part ? [part.attempt.outcome] : []));

/** Class and number of calls, per failure; by provider where it differs. */
const TABLE: [FailureName, FailureClass | Partial<Record<Provider | "rest", FailureClass>>, number][] = [
  ["unauthorized", "unauthorized", 1],
  ["forbidden", "unauthorized", 1],
  ["no_quota", "no_quota", 1],
  ["spend_limit", "no_quota", 1],
  ["low_balance", "no_quota", 1],
  ["daily_quota", { gemini: "no_quota", rest: "rate_limited" }, 1],
  ["rate_limited", "rate_limited", 1],
  ["rate_limited_briefly", "rate_limited", 2],
  ["overloaded", "overloaded", 2],
  ["server_error", "overloaded", 2],
  ["bad_gateway", "overloaded", 2],
  ["gateway_timeout", "timeout", 2],
  ["request_timeout", "timeout", 2],
  ["model_not_found", "model_not_found", 1],
  ["too_long", "too_long", 2],
  ["too_large", "too_long", 2],
  ["content_filter", "refused", 1],
  ["bad_request", "bad_request", 1],
];

describe.each(PROVIDERS)("%s", (provider) => {
  it.each(TABLE)("%s", async (name, classes, calls) => {
    standIn.script({ fail: name });
    const parts = await run(provider);
    const expected = typeof classes === "string" ? classes : (classes[provider] ?? classes.rest);
    expect(outcomes(parts)).toEqual(Array.from({ length: calls }, () => expected));
    expect(standIn.requests).toHaveLength(calls);
    expect(JSON.stringify(parts.filter(({ type }) => type === "failed"))).not.toContain(KEY);
  });

  const odd: [string, Turn, FailureClass, number][] = [
    ["a refusal with status 200", { refuse: "I cannot help with that." }, "refused", 1],
    ["a text left empty by exhausted reasoning", { empty: true }, "bad_answer", 1],
    ["an empty text", { say: "" }, "bad_answer", 1],
    ["an error event before the first words", { say: "", ends: "error" }, "overloaded", 2],
    ["an error event in mid-stream", { say: "It has three", ends: "error" }, "overloaded", 1],
    ["a connection cut in mid-stream", { say: "It has three", ends: "cut" }, "network", 1],
    ["a stream that ends without its closing event", { say: "It has three", ends: "end" }, "network", 1],
    ["silence in mid-stream", { say: "It has three", ends: "hang" }, "timeout", 1],
    ["silence before the first byte", { hang: true }, "timeout", 2],
  ];
  it.each(odd)("%s", async (_, turn, expected, calls) => {
    standIn.script(turn);
    const parts = await run(provider);
    expect(outcomes(parts)).toEqual(Array.from({ length: calls }, () => expected));
    expect(standIn.requests).toHaveLength(calls);
  });

  it("no server at all", async () => {
    const gone = await startAiStandIn();
    await gone.close();
    const { env } = await import("@/lib/kernel/env");
    Object.assign(env(), gone.env);
    try {
      expect(outcomes(await run(provider))).toEqual(["network", "network"]);
    } finally {
      Object.assign(env(), standIn.env);
    }
  });

  it("a redirect is not followed: it would carry the key elsewhere", async () => {
    const thief = await startAiStandIn();
    standIn.script({ status: 307, body: "", headers: { location: `${thief.origin}/openai/v1/responses` } });
    expect(outcomes(await run(provider))[0]).toBe("network");
    expect(thief.requests).toHaveLength(0);
    await thief.close();
  });

  it("prints nothing: what was asked stays out of the console", async () => {
    const spies = (["log", "info", "warn", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
    standIn.script({ fail: "bad_request" }, { times: 1 });
    standIn.script({ say: "x", ends: "error" });
    await run(provider);
    await run(provider);
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

it("a key that is needed and missing is not asked for", async () => {
  const credential = { provider: "openai" as const, api_key: null, key_id: "k1" };
  expect(outcomes(await run("openai", { candidates: [{ credential, model_name: "gpt-4o" }] }))).toEqual(["unauthorized"]);
  expect(standIn.requests).toHaveLength(0);
});

it("too long: asked once more with the newer half of the turns, and told so", async () => {
  standIn.script({ fail: "too_long" }, { times: 1 });
  standIn.script((asked) => ({ say: asked.messages.map(({ text }) => text).join(",") }));
  const told: boolean[] = [];
  const messages = ["a", "b", "c", "d", "e", "f"].map((content, at) => ({
    role: at % 2 ? ("assistant" as const) : ("user" as const),
    content,
  }));
  const prompt = (_: string, options?: { shorter: boolean }) => {
    told.push(options?.shorter ?? false);
    return { system: "s", messages: [...messages, { role: "user" as const, content: "now" }] };
  };
  const parts = await run("anthropic", { prompt });
  expect(told).toEqual([false, true]);
  expect(parts.map((part) => (part.type === "text" ? part.text : "")).join("")).toBe("e,f,now");
});
