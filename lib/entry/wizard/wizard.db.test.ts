import { eq } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { qr_codes } from "@/db/schema/qr";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { confirmFacts } from "@/lib/domain/knowledge/confirm-facts";
import { transaction } from "@/lib/kernel/transaction";
import { goLive } from "./go-live";
import { loadDraft } from "./load-draft";
import { previewAnswers } from "./preview-answers";
import { addMaterial, startListing } from "./start-listing";

const count = async (t: Tenant, table: typeof chatbots | typeof properties | typeof qr_codes) =>
  (await transaction(t.system, (ctx) => ctx.tx.select().from(table).where(eq(table.organization_id, t.organization_id)))).length;

test("the sample gives a draft with facts, each from a sentence, and three answers without an input", async () => {
  const t = await tenant();
  const { bot_id } = await startListing(t.realtor, { kind: "sample" });
  const draft = await loadDraft(t.realtor, bot_id);
  expect(draft).toMatchObject({ bot: { status: "draft" }, reading: null, sign: null });
  const found = Object.fromEntries(draft.facts.map((fact) => [fact.field, fact]));
  expect(found.price?.value).toBe(589_000);
  expect(found.bedrooms?.value).toBe(4);
  expect(found.hoa_fee?.sentence).toContain("HOA fee: $45");
  const answers = await previewAnswers(t.realtor, { bot_id, property_id: draft.property?.property_id ?? "", language: "en" });
  expect(answers).toHaveLength(3);
  expect(answers.every((answer) => answer.answered && answer.citations.length > 0)).toBe(true);
});

test("a double click and a second tab begin one listing", async () => {
  const t = await tenant();
  const material = { kind: "text", text: "A cottage at 9 Elm Row. 2 bedrooms. $310,000." } as const;
  const starts = await Promise.all([startListing(t.realtor, material), startListing(t.realtor, material)]);
  expect(starts[0].bot_id).toBe(starts[1].bot_id);
  expect([await count(t, chatbots), await count(t, properties)]).toEqual([1, 1]);
});

test("a link that can never be fetched leaves nothing behind and names the field", async () => {
  const t = await tenant();
  await expect(startListing(t.realtor, { kind: "url", url: "http://127.0.0.1/listing" })).rejects.toMatchObject({
    code: "url_not_allowed",
    errors: [{ path: "url" }],
  });
  expect([await count(t, chatbots), await count(t, properties)]).toEqual([0, 0]);
});

test("a page that is read later says where it stands, and text can take its place", async () => {
  const t = await tenant();
  const { bot_id } = await startListing(t.realtor, {
    kind: "file",
    name: "brochure.txt",
    bytes: new TextEncoder().encode("Three bedrooms, two baths, $450,000."),
  });
  const draft = await loadDraft(t.realtor, bot_id);
  expect(draft.reading).toMatchObject({ title: "brochure.txt", stage: "queued", progress: 0 });
  await expect(goLive(t.realtor, bot_id)).rejects.toMatchObject({ code: "still_reading" });
  await addMaterial(t.realtor, draft.property?.property_id ?? "", { kind: "text", text: "It has 3 bedrooms." });
  expect((await loadDraft(t.realtor, bot_id)).sources).toHaveLength(2);
});

test("going live twice at once makes one sign, at an address that reads like the home's", async () => {
  const t = await tenant();
  const { bot_id } = await startListing(t.realtor, { kind: "sample" });
  const { property } = await loadDraft(t.realtor, bot_id);
  const address = "27 Larkspur Lane";
  await confirmFacts({
    ctx: t.realtor,
    input: { property_id: property?.property_id ?? "", facts: [{ field: "address", value: address }] },
  });
  const signs = await Promise.all([goLive(t.realtor, bot_id), goLive(t.realtor, bot_id)]);
  expect(signs[0].qr_id).toBe(signs[1].qr_id);
  const live = await loadDraft(t.realtor, bot_id);
  expect(live.bot).toMatchObject({ status: "active", bot_name: address });
  expect(live.bot.slug).toMatch(/^27-larkspur-lane/);
  expect(live.sign?.bot_id).toBe(bot_id);
});
