import { eq } from "drizzle-orm";
import { afterEach, describe } from "vitest";
import { ai_usage, api_configurations } from "@/db/schema/ai";
import { aChatbot } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { getApiConfiguration } from "@/lib/domain/organizations/api-configuration-queries";
import { createApiConfiguration } from "@/lib/domain/organizations/create-api-configuration";
import { deleteApiConfiguration } from "@/lib/domain/organizations/delete-api-configuration";
import { testApiConfiguration } from "@/lib/domain/organizations/test-api-configuration";
import { updateApiConfiguration } from "@/lib/domain/organizations/update-api-configuration";
import { env } from "@/lib/kernel/env";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import type { Attempt, Candidate } from "@/lib/platform/ai/types";
import { getAiUsage } from "./ai-usage-queries";
import { createChatbot } from "./create-chatbot";
import { organizationCandidates, providerCandidates } from "./provider-candidates";
import { recordAiUsage } from "./record-ai-usage";
import { updateChatbot } from "./update-chatbot";

const platform = { ...env() };
afterEach(() => Object.assign(env(), { OPENAI_API_KEY: platform.OPENAI_API_KEY, ANTHROPIC_API_KEY: platform.ANTHROPIC_API_KEY }));

const visitor = (t: Tenant) => ({
  actor: { type: "visitor" as const, organization_id: t.organization_id },
  requestId: "test",
  now: () => new Date(),
});
type KeyInput = Parameters<typeof createApiConfiguration>[0]["input"];
const key = async (t: Tenant, provider_name: KeyInput["provider_name"], more: Partial<KeyInput> = {}) =>
  (await createApiConfiguration({ ctx: t.admin, input: { provider_name, api_key: `sk-${provider_name}-key`, ...more } })).config_id;
const bot = async (t: Tenant, ai_model_config: Record<string, unknown>) => (await aChatbot(t, { ai_model_config })).bot_id;
const asked = async (t: Tenant, bot_id: string) =>
  (await providerCandidates({ ctx: visitor(t), input: { bot_id } })).map(
    ({ credential, model_name }) =>
      `${credential.provider} ${model_name} ${credential.key_id === "platform" ? "platform" : credential.api_key}`,
  );

describe("whom a bot asks", () => {
  test("nobody, unless it was told: a key changes no bot by itself", async () => {
    const t = await tenant();
    Object.assign(env(), { OPENAI_API_KEY: "sk-platform" });
    await key(t, "openai");
    expect(await asked(t, await bot(t, {}))).toEqual([]);
    expect(await asked(t, newId())).toEqual([]);
  });

  test("its own key, else the organization's, else the platform's, with the model of each", async () => {
    const t = await tenant();
    const older = await key(t, "openai", { model_settings: { model_name: "gpt-4o" }, api_key: "sk-older-key" });
    await key(t, "openai", { api_key: "sk-newer-key" });
    Object.assign(env(), { ANTHROPIC_API_KEY: "sk-platform" });
    const named = await bot(t, { provider: "openai", api_key_id: older, fallback: [{ provider: "openai" }, { provider: "anthropic" }] });
    expect(await asked(t, named)).toEqual([
      "openai gpt-4o sk-older-key",
      "openai gpt-5.4-mini sk-newer-key",
      "anthropic claude-haiku-4-5 platform",
    ]);
    const chosen = await bot(t, { provider: "openai", model_name: "gpt-5.5", temperature: 0.7 });
    const [first] = await providerCandidates({ ctx: visitor(t), input: { bot_id: chosen } });
    expect(first).toMatchObject({ model_name: "gpt-5.5", temperature: 0.7 });
  });

  test("not what is switched off, deleted, of another provider or of another organization; the built-in engine ends the list", async () => {
    const [t, other] = [await tenant(), await tenant()];
    const off = await key(t, "openai", { is_active: false });
    const gone = await key(t, "openai");
    await deleteApiConfiguration({ ctx: t.admin, input: { config_id: gone } });
    const foreign = await key(other, "openai");
    const gemini = await key(t, "gemini");
    const step = (api_key_id: string) => ({ provider: "openai", api_key_id });
    const config = { provider: "openai", fallback: [step(off), step(gone), step(foreign), step(gemini)] };
    expect(await asked(t, await bot(t, config))).toEqual([]);
    const ended = { provider: "gemini", fallback: [{ provider: "built_in" }, { provider: "ollama" }] };
    expect(await asked(t, await bot(t, ended))).toEqual(["gemini gemini-3.5-flash sk-gemini-key"]);
  });

  test("by price or by speed where it is told so", async () => {
    const t = await tenant();
    await key(t, "openai");
    await key(t, "anthropic");
    const config = { provider: "anthropic", model_name: "claude-opus-5-5", fallback: [{ provider: "openai", model_name: "gpt-4o-mini" }] };
    expect(await asked(t, await bot(t, { ...config, routing: "cost" }))).toEqual([
      "openai gpt-4o-mini sk-openai-key",
      "anthropic claude-opus-5-5 sk-anthropic-key",
    ]);
    expect((await asked(t, await bot(t, { ...config, routing: "preference" })))[0]).toMatch(/^anthropic/);
  });

  test("a key that no longer opens is as good as none", async () => {
    const t = await tenant();
    const config_id = await key(t, "openai");
    await pool()
      .db.update(api_configurations)
      .set({ api_key_sealed: JSON.stringify({ v: 1, kid: "gone", iv: "", tag: "", ct: "" }) })
      .where(eq(api_configurations.config_id, config_id));
    expect(await asked(t, await bot(t, { provider: "openai" }))).toEqual([]);
    expect(await testApiConfiguration({ ctx: t.admin, input: { config_id } })).toMatchObject({
      status: "invalid",
      status_detail: "no_key",
    });
  });

  test("a key that failed its last test comes after one that did not", async () => {
    const t = await tenant();
    await key(t, "openai", { api_key: "sk-older-key" });
    const newer = await key(t, "openai", { api_key: "sk-newer-key" });
    const attempt = {
      provider: "openai" as const,
      model_name: "gpt-4o",
      key_id: newer,
      outcome: "unauthorized" as const,
      status: 401,
      milliseconds: 5,
    };
    const usage = { input_tokens: 0, output_tokens: 0, cached_tokens: 0 };
    const input = { purpose: "answer" as const, candidate: null, usage, attempts: [attempt], milliseconds: 5, outcome: "failed" as const };
    await recordAiUsage({ ctx: visitor(t), input });
    expect(await getApiConfiguration({ ctx: t.admin, input: { config_id: newer } })).toMatchObject({
      status: "invalid",
      status_detail: "refused_in_use",
    });
    expect(await asked(t, await bot(t, { provider: "openai" }))).toEqual(["openai gpt-5.4-mini sk-older-key"]);
  });
});

describe("other work", () => {
  const names = async (t: Tenant, purpose: "vision" | "embedding" | "draft") =>
    (await organizationCandidates({ ctx: t.system, input: { purpose } })).map(
      ({ credential, model_name }) => `${credential.key_id === "platform" ? "platform " : ""}${model_name}`,
    );

  test("uses the organization's keys, those that can", async () => {
    const t = await tenant();
    await key(t, "huggingface");
    await key(t, "anthropic", { model_settings: { vision_model: "claude-opus-5" } });
    expect(await names(t, "vision")).toEqual(["claude-opus-5"]);
    expect(await names(t, "embedding")).toEqual(["intfloat/multilingual-e5-large"]);
    expect(await names(t, "draft")).toEqual(["claude-haiku-4-5", "meta-llama/Llama-3.3-70B-Instruct"]);
  });

  test("uses the platform's where it has none; for embeddings only once a bot asks that provider", async () => {
    const t = await tenant();
    Object.assign(env(), { OPENAI_API_KEY: "sk-platform" });
    expect(await names(t, "vision")).toEqual(["platform gpt-5.4-mini"]);
    expect(await names(t, "embedding")).toEqual([]);
    await bot(t, { provider: "openai" });
    expect(await names(t, "embedding")).toEqual(["platform text-embedding-3-small"]);
  });
});

describe("a bot's configuration", () => {
  test("takes a working key of its provider and refuses every other, naming the field", async () => {
    const [t, other] = [await tenant(), await tenant()];
    const [own, off, gemini, foreign] = [
      await key(t, "openai"),
      await key(t, "openai", { is_active: false }),
      await key(t, "gemini"),
      await key(other, "openai"),
    ];
    const make = (ai_model_config: object) => createChatbot({ ctx: t.admin, input: { bot_name: "Bot", ai_model_config } });
    const made = await make({
      provider: "openai",
      api_key_id: own,
      routing: "cost",
      fallback: [{ provider: "gemini", api_key_id: gemini }],
    });
    expect(made.ai_model_config).toMatchObject({ provider: "openai", api_key_id: own, routing: "cost" });
    const refused = (path: string) => ({ kind: "invalid", errors: [expect.objectContaining({ path: `ai_model_config.${path}` })] });
    for (const id of [off, gemini, foreign]) {
      await expect(make({ provider: "openai", api_key_id: id })).rejects.toMatchObject(refused("api_key_id"));
      await expect(make({ fallback: [{ provider: "openai", api_key_id: id }] })).rejects.toMatchObject(refused("fallback.0.api_key_id"));
    }
    await expect(make({ api_key_id: own })).rejects.toMatchObject(refused("api_key_id"));
    await expect(make({ routing: "chaos" as "cost" })).rejects.toMatchObject(refused("routing"));
  });

  test("may change beside a key that was switched off since; another provider begins without the old model and key", async () => {
    const t = await tenant();
    const own = await key(t, "openai");
    const { bot_id } = await createChatbot({
      ctx: t.admin,
      input: { bot_name: "Bot", ai_model_config: { provider: "openai", model_name: "gpt-4o", api_key_id: own } },
    });
    await updateApiConfiguration({ ctx: t.admin, input: { config_id: own, is_active: false } });
    const change = (ai_model_config: object) => updateChatbot({ ctx: t.admin, input: { bot_id, ai_model_config } });
    expect((await change({ temperature: 0.9 })).ai_model_config).toMatchObject({ api_key_id: own, temperature: 0.9 });
    await expect(change({ api_key_id: own })).rejects.toMatchObject({ kind: "invalid" });
    expect((await change({ provider: "anthropic" })).ai_model_config).toMatchObject({
      provider: "anthropic",
      model_name: null,
      api_key_id: null,
    });
  });
});

describe("what was used", () => {
  const candidate: Candidate = { credential: { provider: "anthropic", api_key: "k", key_id: "platform" }, model_name: "claude-haiku-4-5" };
  const attempt = (outcome: Attempt["outcome"], provider: Attempt["provider"] = "anthropic"): Attempt => ({
    provider,
    model_name: provider === "anthropic" ? "claude-haiku-4-5" : "gpt-4o",
    key_id: "platform",
    outcome,
    milliseconds: 10,
  });
  const usage = { input_tokens: 1_000, output_tokens: 100, cached_tokens: 0 };

  test("is counted by day, provider and bot, with who gave the answers", async () => {
    const [t, other] = [await tenant(), await tenant()];
    const { bot_id } = await aChatbot(t, { bot_name: "Harbor" });
    const record = (input: Partial<Parameters<typeof recordAiUsage>[0]["input"]>, ctx = visitor(t)) =>
      recordAiUsage({
        ctx,
        input: {
          purpose: "answer",
          bot_id,
          candidate,
          usage,
          attempts: [attempt("ok")],
          milliseconds: 900.4,
          outcome: "answered",
          ...input,
        },
      });
    await record({});
    await record({ outcome: "repaired", attempts: [attempt("overloaded", "openai"), attempt("ok")] });
    await record({ outcome: "replaced" });
    await record({
      outcome: "failed",
      candidate: null,
      attempts: [attempt("timeout", "openai")],
      usage: { ...usage, input_tokens: 0, output_tokens: 0 },
    });
    await record({ purpose: "draft", bot_id: null, candidate: { ...candidate, model_name: "claude-haiku-5-5" } });
    await record({ attempts: [], candidate: null });
    await record({}, { ...visitor(t), now: () => new Date(Date.now() - 40 * 86_400_000) });
    await record({ bot_id: null }, visitor(other));
    const report = await getAiUsage({ ctx: t.admin, input: {} });
    expect(report.totals).toEqual({
      uses: 5,
      answers: 4,
      answered_by_first_choice: 1,
      answered_by_fallback: 1,
      answered_by_built_in: 2,
      input_tokens: 4_000,
      output_tokens: 400,
      cost_micros: 3 * 1_500,
      without_price: 1,
    });
    expect(report.by_day).toHaveLength(1);
    expect(report.by_provider).toMatchObject([
      { provider: "anthropic", model_name: "claude-haiku-4-5", uses: 3, cost_micros: 4_500 },
      { model_name: "claude-haiku-5-5", cost_micros: 0, without_price: 1 },
      { provider: "openai", model_name: "gpt-4o", answered_by_built_in: 1 },
    ]);
    expect(report.by_bot).toMatchObject([
      { bot_name: "Harbor", uses: 4 },
      { bot_id: null, uses: 1 },
    ]);
    expect((await getAiUsage({ ctx: t.admin, input: { bot_id } })).totals.uses).toBe(4);
    expect((await getAiUsage({ ctx: t.admin, input: { days: 60 } })).totals.uses).toBe(6);
    const [row] = await pool().db.select().from(ai_usage).where(eq(ai_usage.organization_id, other.organization_id));
    expect(row).toMatchObject({ config_id: null, milliseconds: 900, attempts: [{ provider: "anthropic", outcome: "ok" }] });
  });

  test("an answer that took two models is one answer, with the cost of both", async () => {
    const t = await tenant();
    const message_id = newId();
    const both = [attempt("network", "openai"), attempt("ok")];
    const openai: Candidate = { credential: { ...candidate.credential, provider: "openai" }, model_name: "gpt-4o-mini" };
    const use = { purpose: "answer" as const, message_id, usage, milliseconds: 5 };
    await recordAiUsage({ ctx: visitor(t), input: { ...use, candidate: openai, attempts: both.slice(0, 1), outcome: "failed" } });
    await recordAiUsage({ ctx: visitor(t), input: { ...use, candidate, attempts: both, outcome: "repaired" } });
    expect((await getAiUsage({ ctx: t.admin, input: {} })).totals).toMatchObject({
      uses: 2,
      answers: 1,
      answered_by_fallback: 1,
      answered_by_built_in: 0,
      cost_micros: 210 + 1_500,
    });
  });

  test("is shown to admins; nothing used is zeros", async () => {
    const t = await tenant();
    await expect(getAiUsage({ ctx: t.realtor, input: {} })).rejects.toMatchObject({ kind: "forbidden" });
    expect((await getAiUsage({ ctx: t.admin, input: {} })).totals).toMatchObject({ uses: 0, input_tokens: 0, cost_micros: 0 });
  });
});
