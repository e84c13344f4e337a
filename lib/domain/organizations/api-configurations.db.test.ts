import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { api_configurations } from "@/db/schema/ai";
import { audit_log } from "@/db/schema/platform";
import { expect, tenant, test } from "@/db/test/fixture";
import { pool } from "@/lib/kernel/transaction";
import { type AiStandIn, startAiStandIn } from "@/lib/platform/ai/stand-in/server";
import { getApiConfiguration, listApiConfigurations, listKeyChoices } from "./api-configuration-queries";
import { createApiConfiguration } from "./create-api-configuration";
import { deleteApiConfiguration } from "./delete-api-configuration";
import { openApiKey } from "./open-api-key";
import { testApiConfiguration } from "./test-api-configuration";
import { updateApiConfiguration } from "./update-api-configuration";

let standIn: AiStandIn;
beforeAll(async () => {
  standIn = await startAiStandIn();
  standIn.use({ AI_TIMEOUT_MS: 500 });
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset());

const KEY = "sk-proj-abcdefghijklmnop-9z8y";

async function rowOf(config_id: string) {
  const [row] = await pool().db.select().from(api_configurations).where(eq(api_configurations.config_id, config_id));
  if (!row) throw new Error("no row");
  return row;
}

describe("a provider's key", () => {
  test("is kept sealed, told by its last four characters, and never comes back", async () => {
    const t = await tenant();
    const made = await createApiConfiguration({
      ctx: t.admin,
      input: { provider_name: "openai", api_key: `  ${KEY}\n`, model_settings: { model_name: "gpt-5.4-mini" } },
    });
    expect(made).toMatchObject({ provider_name: "openai", key_hint: "9z8y", is_active: true, status: "untested", tested_at: null });
    const row = await rowOf(made.config_id);
    expect(JSON.stringify(row)).not.toContain(KEY);
    expect(openApiKey(row)).toBe(KEY);
    const { items } = await listApiConfigurations({ ctx: t.admin, input: {} });
    const [log] = await pool()
      .db.select()
      .from(audit_log)
      .where(and(eq(audit_log.organization_id, t.organization_id), eq(audit_log.object_id, made.config_id)));
    expect(log?.action).toBe("api_configuration.created");
    expect(JSON.stringify([made, items, log])).not.toContain("abcdefgh");
  });

  test("does not open in another row or organization", async () => {
    const t = await tenant();
    const other = await tenant();
    const made = await createApiConfiguration({ ctx: t.admin, input: { provider_name: "openai", api_key: KEY } });
    const row = await rowOf(made.config_id);
    expect(() => openApiKey({ ...row, organization_id: other.organization_id })).toThrow();
    expect(() => openApiKey({ ...row, config_id: other.organization_id })).toThrow();
  });

  test("is needed by all but Ollama, and has no spaces inside", async () => {
    const t = await tenant();
    const refused = { kind: "invalid", errors: [expect.objectContaining({ path: "api_key" })] };
    await expect(createApiConfiguration({ ctx: t.admin, input: { provider_name: "gemini" } })).rejects.toMatchObject(refused);
    await expect(
      createApiConfiguration({ ctx: t.admin, input: { provider_name: "gemini", api_key: "two words here" } }),
    ).rejects.toMatchObject(refused);
    expect(await createApiConfiguration({ ctx: t.admin, input: { provider_name: "ollama" } })).toMatchObject({ key_hint: null });
  });

  test("belongs to admins; a realtor sees only which there are to choose", async () => {
    const t = await tenant();
    const { config_id } = await createApiConfiguration({ ctx: t.admin, input: { provider_name: "openai", api_key: KEY, label: "Office" } });
    const forbidden = { kind: "forbidden" };
    const ctx = t.realtor;
    await expect(createApiConfiguration({ ctx, input: { provider_name: "openai", api_key: KEY } })).rejects.toMatchObject(forbidden);
    await expect(listApiConfigurations({ ctx, input: {} })).rejects.toMatchObject(forbidden);
    await expect(getApiConfiguration({ ctx, input: { config_id } })).rejects.toMatchObject(forbidden);
    await expect(updateApiConfiguration({ ctx, input: { config_id, is_active: false } })).rejects.toMatchObject(forbidden);
    await expect(deleteApiConfiguration({ ctx, input: { config_id } })).rejects.toMatchObject(forbidden);
    await expect(testApiConfiguration({ ctx, input: { config_id } })).rejects.toMatchObject(forbidden);
    expect(await listKeyChoices({ ctx })).toMatchObject([{ config_id, label: "Office", key_hint: "9z8y" }]);
  });

  test("is changed in part: another key is untested again, settings are merged, the provider stays", async () => {
    const t = await tenant();
    standIn.script({ say: "yes" });
    const input = { provider_name: "anthropic" as const, api_key: KEY, model_settings: { model_name: "claude-haiku-4-5", note: "x" } };
    const { config_id } = await createApiConfiguration({ ctx: t.admin, input });
    expect(await testApiConfiguration({ ctx: t.admin, input: { config_id } })).toMatchObject({ status: "valid", status_detail: "works" });
    const renamed = await updateApiConfiguration({
      ctx: t.admin,
      input: { config_id, label: "Team", model_settings: { vision_model: "claude-opus-5", note: null } },
    });
    expect(renamed).toMatchObject({ status: "valid", label: "Team", key_hint: "9z8y" });
    expect(renamed.model_settings).toEqual({ model_name: "claude-haiku-4-5", vision_model: "claude-opus-5" });
    const replaced = await updateApiConfiguration({ ctx: t.admin, input: { config_id, api_key: "sk-ant-other-0001" } });
    expect(replaced).toMatchObject({ status: "untested", tested_at: null, key_hint: "0001" });
    expect(openApiKey(await rowOf(config_id))).toBe("sk-ant-other-0001");
    await expect(updateApiConfiguration({ ctx: t.admin, input: { config_id, provider_name: "openai" } })).rejects.toMatchObject({
      errors: [expect.objectContaining({ path: "provider_name" })],
    });
    await expect(updateApiConfiguration({ ctx: t.admin, input: { config_id, api_key: null } })).rejects.toMatchObject({
      errors: [expect.objectContaining({ path: "api_key" })],
    });
  });

  test("is gone at once when it is deleted", async () => {
    const t = await tenant();
    const { config_id } = await createApiConfiguration({ ctx: t.admin, input: { provider_name: "openai", api_key: KEY } });
    await deleteApiConfiguration({ ctx: t.admin, input: { config_id } });
    expect((await rowOf(config_id)).api_key_sealed).toBeNull();
    await expect(getApiConfiguration({ ctx: t.admin, input: { config_id } })).rejects.toMatchObject({ kind: "not_found" });
    await expect(deleteApiConfiguration({ ctx: t.admin, input: { config_id } })).rejects.toMatchObject({ kind: "not_found" });
    expect(await listKeyChoices({ ctx: t.admin })).toEqual([]);
  });

  test("of another organization is not there", async () => {
    const [t, other] = [await tenant(), await tenant()];
    const { config_id } = await createApiConfiguration({ ctx: t.admin, input: { provider_name: "openai", api_key: KEY } });
    const notFound = { kind: "not_found" };
    await expect(getApiConfiguration({ ctx: other.admin, input: { config_id } })).rejects.toMatchObject(notFound);
    await expect(updateApiConfiguration({ ctx: other.admin, input: { config_id, label: "x" } })).rejects.toMatchObject(notFound);
    await expect(testApiConfiguration({ ctx: other.admin, input: { config_id } })).rejects.toMatchObject(notFound);
    expect(standIn.requests).toHaveLength(0);
  });
});

describe("the test of a key", () => {
  test.each([
    ["sk-good-key", "valid", "works"],
    ["sk-wrong-key", "invalid", "wrong_key"],
    ["sk-empty-key", "no_quota", "no_credit"],
  ])("%s is %s", async (api_key, status, status_detail) => {
    const t = await tenant();
    const { config_id } = await createApiConfiguration({ ctx: t.admin, input: { provider_name: "openai", api_key } });
    const answer = await testApiConfiguration({ ctx: t.admin, input: { config_id } });
    expect(answer).toMatchObject({ status, status_detail, message: expect.stringMatching(/\.$/) });
    expect(await getApiConfiguration({ ctx: t.admin, input: { config_id } })).toMatchObject({
      status,
      status_detail,
      tested_at: expect.any(Date),
    });
  });

  test("that comes back after the key was replaced says nothing of the new one", async () => {
    const t = await tenant();
    const { config_id } = await createApiConfiguration({ ctx: t.admin, input: { provider_name: "openai", api_key: "sk-wrong-key" } });
    standIn.script({ hang: true }, { route: "models" });
    const testing = testApiConfiguration({ ctx: t.admin, input: { config_id } });
    await updateApiConfiguration({ ctx: t.admin, input: { config_id, api_key: "sk-good-key" } });
    await testing;
    expect(await getApiConfiguration({ ctx: t.admin, input: { config_id } })).toMatchObject({ status: "untested" });
  });
});
