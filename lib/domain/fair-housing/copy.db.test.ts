import { and, eq } from "drizzle-orm";
import { describe } from "vitest";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import { organizations } from "@/db/schema/organizations";
import { audit_log } from "@/db/schema/platform";
import { aChatbot, aProperty, aSource } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { createChatbot } from "@/lib/domain/bots/create-chatbot";
import { updateChatbot } from "@/lib/domain/bots/update-chatbot";
import { updateBranding } from "@/lib/domain/branding/update-branding";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { createProperty } from "@/lib/domain/properties/create-property";
import { importProperties } from "@/lib/domain/properties/import-properties";
import { updateProperty } from "@/lib/domain/properties/update-property";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { checkCopy } from "./check-copy";

const REFUSED = { kind: "invalid", code: "fair_housing_copy" };
const refusedAt = (...paths: string[]) =>
  expect.objectContaining({
    ...REFUSED,
    errors: paths.map((path) => expect.objectContaining({ path, message: expect.stringContaining("“") })),
  });

const keptWarnings = async (t: Tenant) =>
  (
    await pool()
      .db.select({ diff: audit_log.diff, actor_id: audit_log.actor_id })
      .from(audit_log)
      .where(and(eq(audit_log.organization_id, t.organization_id), eq(audit_log.action, "copy.warning_kept")))
  ).map(({ diff, actor_id }) => ({ ...(diff as { field: string; category: string; words: string }), actor_id }));

describe("copy that is saved", () => {
  test("is refused with the field, the words, the reason and a rewrite", async () => {
    const t = await tenant();
    const ctx = t.realtor;
    await expect(
      createProperty({ ctx, input: { address: "1 A St", description: "Bright. Adults only.", amenities: ["Deck", "No children"] } }),
    ).rejects.toEqual(refusedAt("description", "amenities.1"));
    await expect(
      createProperty({ ctx, input: { address: "1 A St", state: "CA", description: "Sorry, no Section 8." } }),
    ).rejects.toMatchObject({ ...REFUSED, errors: [{ path: "description", message: expect.stringContaining("Write instead: “") }] });
    const home = await createProperty({
      ctx,
      input: { address: "9 Christian Home Road", description: "On Christian Home Road, with a family room." },
    });
    await expect(updateProperty({ ctx, input: { property_id: home.property_id, description: "Whites only" } })).rejects.toEqual(
      refusedAt("description"),
    );
    await expect(
      createChatbot({ ctx, input: { bot_name: "B", conversation_config: { greeting: "Welcome. No immigrants." } } }),
    ).rejects.toEqual(refusedAt("conversation_config.greeting"));
    const bot = await aChatbot(t);
    await expect(
      updateChatbot({
        ctx,
        input: { bot_id: bot.bot_id, conversation_config: { suggested_questions: ["Is it big?", "Is it adults only?"] } },
      }),
    ).rejects.toEqual(refusedAt("conversation_config.suggested_questions.1"));
    await expect(updateBranding({ ctx: t.admin, input: { branding_config: { greeting: "English only." } } })).rejects.toEqual(
      refusedAt("branding_config.greeting"),
    );
    await expect(
      addTextSource({ ctx, input: { bot_id: bot.bot_id, question: "Are kids allowed?", answer: "No kids, couples only." } }),
    ).rejects.toEqual(refusedAt("answer", "answer"));
    await addTextSource({
      ctx,
      input: { bot_id: bot.bot_id, question: "Is it adults only?", answer: "Everyone may apply on the same terms." },
    });
  });

  test("with a warning is saved, and who kept which words is on record once", async () => {
    const t = await tenant();
    const ctx = t.realtor;
    const { property_id } = await createProperty({ ctx, input: { address: "1 A St", description: "Perfect for families, near a park." } });
    await updateProperty({ ctx, input: { property_id, description: "Perfect for families, near a park.", bedrooms: 3 } });
    const kept = await keptWarnings(t);
    expect(kept).toEqual([
      { field: "description", category: "familial_status_warn", words: "Perfect for families", actor_id: expect.any(String) },
    ]);
  });

  test("a row of an import is told and skipped, the others are kept", async () => {
    const t = await tenant();
    const csv = "address,description\n1 A St,A quiet house\n2 A St,No children please\n";
    const result = await importProperties({ ctx: t.realtor, input: { bytes: new TextEncoder().encode(csv) } });
    expect(result).toMatchObject({
      created: 1,
      errors: [{ row: 3, path: "description", message: expect.stringContaining("No children") }],
    });
  });

  test("55+ stands when a fact or a document says so, and not otherwise", async () => {
    const t = await tenant();
    const ctx = t.realtor;
    const description = "A friendly 55+ community with a pool.".replace("friendly ", "");
    await expect(createProperty({ ctx, input: { address: "1 A St", description } })).rejects.toMatchObject(REFUSED);
    await createProperty({ ctx, input: { address: "1 A St", description, facts: { SeniorCommunityYN: true } } });
    const home = await aProperty(t);
    const source = await aSource(t, { property_id: home.property_id });
    const { db } = pool();
    await db.update(knowledge_sources).set({ source_type: "document" }).where(eq(knowledge_sources.source_id, source.source_id));
    await db.insert(passages).values({
      organization_id: t.organization_id,
      passage_id: newId(),
      source_id: source.source_id,
      property_id: home.property_id,
      content: "At least 80 % of units are occupied by a resident 55 or older.",
      char_start: 0,
      char_end: 62,
      ordinal: 0,
    });
    await updateProperty({ ctx, input: { property_id: home.property_id, description } });
  });
});

describe("checking copy", () => {
  test("answers findings by the law of the home's place, in the reader's language, and changes nothing", async () => {
    const t = await tenant();
    const texas = await aProperty(t, { state: "TX" });
    const text = "No Section 8.";
    const severity = async (property_id?: string) =>
      (await checkCopy({ ctx: t.realtor, input: { text, kind: "description", property_id } })).findings.map((finding) => finding.severity);
    expect(await severity()).toEqual(["block"]);
    expect(await severity(texas.property_id)).toEqual(["warn"]);
    const spanish = await checkCopy({ ctx: t.realtor, input: { text: "Adults only", kind: "greeting", language: "es-MX" } });
    expect(spanish).toMatchObject({ policy_version: "us-2026-11", findings: [{ reason: expect.stringContaining("vivienda") }] });
    await pool().db.update(organizations).set({ market: "uae" }).where(eq(organizations.organization_id, t.organization_id));
    expect((await checkCopy({ ctx: t.realtor, input: { text: "للعائلات فقط", kind: "description" } })).findings).toMatchObject([
      { severity: "warn" },
    ]);
    expect(await keptWarnings(t)).toEqual([]);
  });

  test("knows nothing of another organization's home", async () => {
    const [t, other] = [await tenant(), await tenant()];
    const home = await aProperty(other);
    await expect(checkCopy({ ctx: t.realtor, input: { text: "x", kind: "answer", property_id: home.property_id } })).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});
