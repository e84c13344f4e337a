import { tool } from "ai";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { resetCircuits } from "./circuit-breaker";
import { describeImage } from "./describe-image";
import { embedTexts } from "./embed";
import { generateText } from "./generate-text";
import { DEFAULT_EMBEDDING_MODEL, DEFAULT_MODEL, modelOf } from "./models";
import { type AiStandIn, startAiStandIn } from "./stand-in/server";
import { streamAnswer } from "./stream-answer";
import { type AnswerPart, type Candidate, PROVIDERS, type Provider } from "./types";

let standIn: AiStandIn;
beforeAll(async () => {
  standIn = await startAiStandIn();
  standIn.use();
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.reset();
  resetCircuits();
});

const KEY = "sk-good-0123456789";
const candidate = (provider: Provider): Candidate => ({
  credential: { provider, api_key: provider === "ollama" ? null : KEY, key_id: "k1" },
  model_name: DEFAULT_MODEL[provider],
  temperature: 0.2,
});
const ask = (provider: Provider, more: Partial<Parameters<typeof streamAnswer>[0]> = {}) =>
  streamAnswer({
    candidates: [candidate(provider)],
    prompt: () => ({ system: "Answer from the sources.", messages: [{ role: "user", content: "How many bedrooms?" }] }),
    said: () => "",
    max_output_tokens: 300,
    deadline_ms: 5_000,
    ...more,
  });
const collect = async (parts: AsyncIterable<AnswerPart>) => {
  const all: AnswerPart[] = [];
  for await (const part of parts) all.push(part);
  return all;
};
const textOf = (parts: AnswerPart[]) => parts.map((part) => (part.type === "text" ? part.text : "")).join("");

describe.each(PROVIDERS)("%s", (provider) => {
  it("streams an answer in pieces, with its tokens", async () => {
    standIn.script({ say: "It has three bedrooms and two baths." });
    const parts = await collect(ask(provider));
    expect(textOf(parts)).toBe("It has three bedrooms and two baths.");
    expect(parts.filter(({ type }) => type === "text").length).toBeGreaterThan(3);
    expect(parts[0]).toMatchObject({ type: "attempt" });
    const done = parts.at(-1);
    expect(done).toMatchObject({ type: "done", cut_off: false, attempt: { provider, outcome: "ok", key_id: "k1" } });
    if (done?.type !== "done") throw new Error("no end");
    expect(done.usage.input_tokens).toBeGreaterThan(0);
    expect(done.usage.output_tokens).toBeGreaterThan(0);
    expect(done.usage.cached_tokens).toBe(2);
  });

  it("sends the key in its header, the limit, the system text, and nothing to be stored", async () => {
    standIn.script({ say: "Yes." });
    await collect(ask(provider));
    const [asked] = standIn.requests;
    const reasons = modelOf(provider, DEFAULT_MODEL[provider]).reasons;
    expect(asked).toMatchObject({
      key: provider === "ollama" ? null : KEY,
      model: DEFAULT_MODEL[provider],
      system: "Answer from the sources.",
    });
    expect(asked?.max_output_tokens).toBe(reasons ? 2_300 : 300);
    expect(asked?.temperature).toBe(reasons ? null : 0.2);
    expect(asked?.path).not.toContain(KEY);
    if (provider === "openai") expect(asked?.body).toMatchObject({ store: false, reasoning: { effort: "low" } });
    if (provider === "gemini") expect(asked?.body).toMatchObject({ generationConfig: { thinkingConfig: { thinkingLevel: "low" } } });
  });

  it("reads the text after its thoughts, not the thoughts", async () => {
    standIn.script({ say: "Three.", thoughts: "secret reasoning" });
    expect(textOf(await collect(ask(provider)))).toBe("Three.");
  });

  it("calls tools with validated input and goes on from their results", async () => {
    const seen: unknown[] = [];
    const tools = {
      get_facts: tool({
        description: "Facts of the listing",
        inputSchema: z.object({ field: z.string() }),
        execute: (input) => {
          seen.push(input);
          return { value: "3", sentence: "Three bedrooms." };
        },
      }),
    };
    standIn.script((asked) => (asked.tool_results.length === 0 ? { call: [{ name: "get_facts", input: { field: "bedrooms" } }] } : null));
    standIn.script((asked) => ({ say: `It has ${/"value":"(\d)"/.exec(asked.tool_results.join())?.[1]} bedrooms.` }));
    const parts = await collect(ask(provider, { tools }));
    expect(seen).toEqual([{ field: "bedrooms" }]);
    expect(textOf(parts)).toBe("It has 3 bedrooms.");
    expect(standIn.requests).toHaveLength(2);
    expect(standIn.requests[0]?.tools).toEqual(["get_facts"]);
    const done = parts.at(-1);
    expect(done?.type === "done" && done.usage.output_tokens).toBeGreaterThan(2);
  });

  it("does not run a tool on input that does not fit its schema", async () => {
    const ran: unknown[] = [];
    const tools = {
      book: tool({ description: "Books", inputSchema: z.object({ day: z.iso.date() }), execute: (input) => ran.push(input) }),
    };
    standIn.script({ call: [{ name: "book", input: { day: "whenever" } }] }, { times: 1 });
    standIn.script({ say: "I need a day." });
    expect(textOf(await collect(ask(provider, { tools })))).toBe("I need a day.");
    expect(ran).toEqual([]);
  });

  it("ends a model that only calls tools", async () => {
    const tools = { again: tool({ description: "Again", inputSchema: z.object({}), execute: () => "go on" }) };
    standIn.script({ call: [{ name: "again", input: {} }] });
    expect((await collect(ask(provider, { tools }))).at(-1)).toMatchObject({ type: "failed", attempt: { outcome: "bad_answer" } });
    expect(standIn.requests).toHaveLength(5);
  });

  it("says that the limit cut an answer off", async () => {
    standIn.script({ say: "It has three bed", finish: "length" });
    expect((await collect(ask(provider))).at(-1)).toMatchObject({ type: "done", cut_off: true });
  });

  it("generates a whole text", async () => {
    standIn.script({ say: "A draft." });
    const answer = await generateText({
      candidates: [candidate(provider)],
      system: "Draft.",
      messages: [{ role: "user", content: "Draft an answer." }],
      max_output_tokens: 100,
      deadline_ms: 5_000,
    });
    expect(answer).toMatchObject({ text: "A draft.", attempts: [{ outcome: "ok" }] });
  });

  it("shows a picture to a model that can see, and only to one", async () => {
    standIn.script((asked) => ({ say: `${asked.images} picture` }));
    const sees = modelOf(provider, DEFAULT_MODEL[provider]).vision;
    const picture = { bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), content_type: "image/jpeg", instruction: "What is shown?" };
    const answer = await describeImage({ candidates: [candidate(provider)], ...picture });
    expect(answer.text).toBe(sees ? "1 picture" : null);
    expect(standIn.requests).toHaveLength(sees ? 1 : 0);
  });
});

describe.each(PROVIDERS.filter((provider) => provider !== "anthropic"))("embeddings of %s", (provider) => {
  const credential = candidate(provider).credential;
  const model_name = DEFAULT_EMBEDDING_MODEL[provider] ?? "";

  it("are of unit length, in the order of the texts, and near for texts that share words", async () => {
    const texts = [
      "The garage holds two cars",
      "Three bedrooms upstairs",
      ...Array.from({ length: 150 }, (_, at) => `Filler number ${at}`),
    ];
    const { vectors } = await embedTexts({ credential, model_name, texts, purpose: "document" });
    const query = await embedTexts({ credential, model_name, texts: ["garage cars"], purpose: "query" });
    const near = (a?: Float32Array, b?: Float32Array) => Array.from(a ?? []).reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0);
    expect(vectors).toHaveLength(152);
    expect(near(vectors[0], vectors[0])).toBeCloseTo(1, 5);
    const { dims, shortened_dims } = modelOf(provider, model_name);
    expect(vectors[0]).toHaveLength(shortened_dims ?? dims ?? 0);
    expect(near(query.vectors[0], vectors[0])).toBeGreaterThan(near(query.vectors[0], vectors[1]));
  });

  it("fail with a class and without the key", async () => {
    standIn.script({ fail: "unauthorized" }, { route: "embeddings" });
    const failed = embedTexts({ credential, model_name, texts: ["a"], purpose: "query" });
    await expect(failed).rejects.toMatchObject({ name: "ProviderError", failure: "unauthorized" });
    await failed.catch((error: unknown) => expect(JSON.stringify(error) + String(error)).not.toContain(KEY));
  });
});

it("Anthropic has no embeddings, and says so without a call", async () => {
  const credential = candidate("anthropic").credential;
  await expect(embedTexts({ credential, model_name: "x", texts: ["a"], purpose: "query" })).rejects.toMatchObject({
    failure: "model_not_found",
  });
  expect(standIn.requests).toHaveLength(0);
});
