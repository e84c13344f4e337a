import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe } from "vitest";
import { ai_usage } from "@/db/schema/ai";
import { passage_embeddings } from "@/db/schema/knowledge";
import { aChatbot, aProperty } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { createApiConfiguration } from "@/lib/domain/organizations/create-api-configuration";
import { pool } from "@/lib/kernel/transaction";
import { type AiStandIn, startAiStandIn } from "@/lib/platform/ai/stand-in/server";
import { addTextSource } from "./add-text-source";
import { embedPassages } from "./embed-passages";
import { embedQuestion } from "./embed-question";
import { retrieve } from "./retrieve";

const TEXT = "# Roof\n\nSlate tiles, laid in 2019.\n\n# Water\n\nA well of 200 feet serves the house.";

let standIn: AiStandIn;
beforeAll(async () => {
  standIn = await startAiStandIn();
  standIn.use({ AI_TIMEOUT_MS: 800 });
});
afterAll(() => standIn.close());

async function trained(api_key = "sk-good-0123456789") {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const { property_id } = await aProperty(t, { bot_id });
  await createApiConfiguration({ ctx: t.admin, input: { provider_name: "openai", api_key } });
  await addTextSource({ ctx: t.realtor, input: { property_id, text_content: TEXT } });
  const vectors = () => pool().db.select().from(passage_embeddings).where(eq(passage_embeddings.organization_id, t.organization_id));
  return { t, bot_id, property_id, vectors };
}

describe("meaning", () => {
  test("passages get a vector each, once, and its use is kept", async () => {
    const { t, vectors } = await trained();
    expect(await embedPassages({ ctx: t.system, input: {} })).toEqual({ embedded: 2 });
    expect(await embedPassages({ ctx: t.system, input: {} })).toEqual({ embedded: 0 });
    const rows = await vectors();
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ embedding_model: "openai/text-embedding-3-small" });
    expect(rows[0]?.vector.byteLength).toBe((rows[0]?.dims ?? 0) * 4);
    const usage = await pool().db.select().from(ai_usage).where(eq(ai_usage.organization_id, t.organization_id));
    expect(usage.filter(({ purpose }) => purpose === "embedding")).toHaveLength(1);
  });

  test("a question is compared only where there is something to compare it with, and joins the words", async () => {
    const { t, bot_id, property_id } = await trained();
    expect(await embedQuestion({ ctx: t.system, input: { question: "slate tiles" } })).toBeNull();
    await embedPassages({ ctx: t.system, input: {} });
    const vector = await embedQuestion({ ctx: t.system, input: { question: "slate tiles" } });
    expect(vector?.values.length).toBeGreaterThan(10);
    const found = await retrieve({ ctx: t.system, input: { bot_id, property_id, question: "zzzz", vector } });
    expect(found[0]?.content).toContain("Slate");
  });

  test("a provider that fails or is missing leaves the words alone", async () => {
    const { t } = await trained();
    await embedPassages({ ctx: t.system, input: {} });
    standIn.script({ hang: true }, { route: "embeddings", times: 1 });
    expect(await embedQuestion({ ctx: t.system, input: { question: "a question never asked" } })).toBeNull();
    const without = await tenant();
    expect(await embedQuestion({ ctx: without.system, input: { question: "roof" } })).toBeNull();
    expect(await embedPassages({ ctx: without.system, input: {} })).toEqual({ embedded: 0 });
  });
});
