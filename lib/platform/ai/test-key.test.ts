import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { costMicros } from "./cost-micros";
import { modelOf } from "./models";
import { type AiStandIn, startAiStandIn } from "./stand-in/server";
import { testKey } from "./test-key";
import { PROVIDERS } from "./types";

let standIn: AiStandIn;
beforeAll(async () => {
  standIn = await startAiStandIn();
  standIn.use({ AI_TIMEOUT_MS: 400 });
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset());

describe.each(PROVIDERS)("a key of %s", (provider) => {
  const key = (api_key: string) => ({ provider, api_key, key_id: "k1" });

  it("that works is valid, with the models it may use", async () => {
    standIn.script({ say: "yes" });
    const test = await testKey(key("sk-good"));
    expect(test).toMatchObject({ verdict: "valid", detail: "works" });
    expect(test.models.length).toBeGreaterThan(2);
    expect(test.models.every((name) => !name.startsWith("models/"))).toBe(true);
  });

  it("that is wrong is invalid", async () => {
    expect(await testKey(key("sk-wrong"))).toMatchObject({ verdict: "invalid", detail: "wrong_key", models: [] });
  });

  it("whose account is empty has no quota, although it may list", async () => {
    const test = await testKey(key("sk-empty"));
    expect(test).toMatchObject({ verdict: "no_quota", detail: "no_credit" });
    expect(test.models.length).toBeGreaterThan(2);
  });

  it("that may not list but answers is valid", async () => {
    standIn.script({ say: "yes" });
    expect(await testKey(key("sk-norights"))).toMatchObject({ verdict: "valid", models: [] });
  });

  it("whose provider is silent, down or away is unreachable", async () => {
    standIn.script({ fail: "server_error" }, { route: "models", times: 1 });
    expect(await testKey(key("sk-good"))).toMatchObject({ verdict: "unreachable", detail: "provider_down" });
    standIn.script({ hang: true });
    expect(await testKey(key("sk-good"))).toMatchObject({ verdict: "unreachable", detail: "no_answer" });
  });

  it("that is busy now is valid", async () => {
    standIn.script({ fail: "rate_limited" });
    expect(await testKey(key("sk-good"))).toMatchObject({ verdict: "valid", detail: "busy" });
  });

  it("whose model is gone is valid, and says so", async () => {
    standIn.script({ fail: "model_not_found" });
    expect(await testKey(key("sk-good"), { model_name: "gone" })).toMatchObject({ verdict: "valid", detail: "model_missing" });
    expect(standIn.requests.at(-1)?.model).toBe("gone");
  });
});

it("a provider that needs a key is not asked without one; Ollama is", async () => {
  expect(await testKey({ provider: "openai", api_key: null, key_id: "k" })).toMatchObject({ verdict: "invalid", detail: "no_key" });
  expect(standIn.requests).toHaveLength(0);
  expect(await testKey({ provider: "ollama", api_key: null, key_id: "k" })).toMatchObject({ verdict: "valid" });
});

describe("models", () => {
  it("are known by name, by a dated name, and guessed by what a name says", () => {
    expect(modelOf("anthropic", "claude-haiku-4-5-20251001")).toMatchObject({ speed: "fast", price: { input: 1, output: 5 } });
    expect(modelOf("openai", "gpt-5.4-mini")).toMatchObject({ price: { input: 0.75 } });
    expect(modelOf("openai", "gpt-9-nano")).toMatchObject({ speed: "fast", reasons: true, price: null });
    expect(modelOf("ollama", "llava:7b")).toMatchObject({ vision: true, price: { input: 0 } });
    expect(modelOf("huggingface", "mistralai/Mistral-Small-24B")).toMatchObject({ vision: false, speed: "fast", price: null });
  });

  it("cost by tokens: cached input is cheaper, an unknown price is unknown, one's own machine is free", () => {
    const usage = { input_tokens: 1_000, output_tokens: 100, cached_tokens: 400 };
    expect(costMicros("anthropic", "claude-haiku-4-5", usage)).toBe(600 * 1 + 400 * 0.1 + 100 * 5);
    expect(costMicros("gemini", "gemini-4-argon", usage)).toBeNull();
    expect(costMicros("ollama", "whatever", usage)).toBe(0);
  });
});
