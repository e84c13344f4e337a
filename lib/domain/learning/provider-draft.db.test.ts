import { and, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll } from "vitest";
import { ai_usage } from "@/db/schema/ai";
import { aChatbot, aProperty, aSource } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { platformKeys } from "@/db/test/provider-house";
import { recordUnansweredQuestion } from "@/lib/domain/knowledge/record-unanswered-question";
import { pool } from "@/lib/kernel/transaction";
import { type AiStandIn, startAiStandIn } from "@/lib/platform/ai/stand-in/server";
import { draftAnswer } from "./draft-answer";
import { canWriteDrafts } from "./queries";

let ai: AiStandIn;
beforeAll(async () => {
  ai = await startAiStandIn();
  ai.use({ AI_TIMEOUT_MS: 2_000 });
  platformKeys(true);
});
afterEach(() => ai.reset());
afterAll(async () => {
  platformKeys(false);
  await ai.close();
});

const POND = "A koi pond with a small fountain stands behind the house. It is 4 feet deep.";

async function asked() {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const { property_id } = await aProperty(t, { bot_id });
  await aSource(t, { property_id, text: POND });
  const input = { bot_id, property_id, question: "Does the koi pond have koi in it? I'm Hannah Osei, hannah@buyer.example" };
  const { unanswered_question_id } = await recordUnansweredQuestion({ ctx: t.system, input });
  const draft = () => draftAnswer({ ctx: t.realtor, input: { cluster_id: unanswered_question_id ?? "", with_provider: true } });
  const usage = () =>
    pool()
      .db.select()
      .from(ai_usage)
      .where(and(eq(ai_usage.organization_id, t.organization_id), eq(ai_usage.purpose, "draft")));
  return { t, draft, usage };
}

test("a provider writes the draft from the quotes alone, and its cost is kept", async () => {
  const { t, draft, usage } = await asked();
  expect(await canWriteDrafts({ ctx: t.realtor })).toBe(true);
  ai.script({ say: "A koi pond with a fountain stands behind the house." });
  expect(await draft()).toMatchObject({ kind: "provider", text: "A koi pond with a fountain stands behind the house." });
  const sent = JSON.stringify(ai.requests);
  expect(sent).toContain("small fountain");
  expect(sent).not.toContain("hannah@buyer.example");
  expect(await usage()).toMatchObject([{ outcome: "answered" }]);
});

test("a figure that no quote has is not used: the quote stands, and it is written down", async () => {
  const { draft, usage } = await asked();
  ai.script({ say: "The koi pond is 9 feet deep and holds 30 koi." });
  expect(await draft()).toMatchObject({ kind: "quote", text: expect.stringContaining("koi pond") });
  expect(await usage()).toMatchObject([{ outcome: "replaced" }]);
});
