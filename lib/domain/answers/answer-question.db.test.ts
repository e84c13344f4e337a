import { describe } from "vitest";
import { knowledge_sources, property_facts } from "@/db/schema/knowledge";
import { aChatbot, aProperty, aSource } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { answerQuestion } from "./answer-question";
import { suggestQuestions } from "./suggest-questions";

const BROCHURE =
  "The kitchen was remodeled in 2021. The roof was replaced in 2016 with metal. Dogs under 40 lb are welcome. The train stops two blocks away.";

async function home() {
  const t = await tenant();
  const bot = await aChatbot(t, { agent_id: t.agent_id });
  const property = await aProperty(t, {
    bot_id: bot.bot_id,
    address: "12 Church Street",
    hoa_fee: 120,
    hoa_frequency: "monthly",
    amenities: ["Gym", "Roof deck"],
    facts: { heating: "Gas forced air", boat_slip: "Slip 14 at the town dock" },
  });
  const source = await aSource(t, { property_id: property.property_id, title: "Brochure", text: BROCHURE });
  const ask = (message_text: string, over: object = {}) =>
    answerQuestion({ ctx: t.system, input: { bot_id: bot.bot_id, property_id: property.property_id, message_text, history: [], ...over } });
  return { t, bot, property, source, ask };
}

describe("answerQuestion", () => {
  test("answers from confirmed columns and facts, and names the agent as their source", async () => {
    const { ask, property } = await home();
    const answer = await ask("How many beds and what's the HOA fee?");
    expect(answer).toMatchObject({ kind: "fact", answered: true, handoff: false, language: "en" });
    expect(answer.bot_response_text).toBe("It has 3 bedrooms. The HOA fee is $120 a month.");
    expect(answer.citations.map(({ source_id }) => source_id)).toContain(property.property_id);
    expect((await ask("what kind of heating is there")).bot_response_text).toContain("Gas forced air");
    expect((await ask("Is there a boat slip?")).bot_response_text).toContain("Slip 14");
    expect(answer.details?.milliseconds).toBeGreaterThan(0);
  });

  test("quotes a source with the offsets of the sentence", async () => {
    const { ask, source } = await home();
    const answer = await ask("When was the roof replaced?");
    expect(answer).toMatchObject({ kind: "passage", answered: true });
    const [citation] = answer.citations;
    expect(citation).toMatchObject({ source_id: source.source_id, title: "Brochure", quote: "The roof was replaced in 2016 with metal." });
    expect(BROCHURE.slice(citation?.char_start, citation?.char_end)).toBe(citation?.quote);
  });

  test("says that it does not know and offers the agent", async () => {
    const { ask } = await home();
    const answer = await ask("Is there a sauna?");
    expect(answer).toMatchObject({ kind: "unknown", answered: false, handoff: true, citations: [] });
    expect(answer.bot_response_text).toContain("Shall I ask Ada Tester?");
    expect(answer.suggested_questions.length).toBeGreaterThan(0);
  });

  test("prefers the realtor's own answer", async () => {
    const { t, property, ask } = await home();
    const qa = {
      source_type: "question_answer" as const,
      title: "Is the piano included?",
      question: "Is the piano included?",
      answer: "Yes, the piano stays.",
      status: "ready" as const,
    };
    await pool()
      .db.insert(knowledge_sources)
      .values({ organization_id: t.organization_id, source_id: newId(), property_id: property.property_id, ...qa });
    expect(await ask("does the piano stay?")).toMatchObject({ kind: "approved", bot_response_text: "Yes, the piano stays." });
    expect((await ask("is the swing set included?")).kind).toBe("unknown");
  });

  test("tells both values when unconfirmed sources disagree; a confirmed value wins", async () => {
    const { t, property, source, ask } = await home();
    const fact = (field: string, value: number) => ({
      organization_id: t.organization_id,
      fact_id: newId(),
      property_id: property.property_id,
      source_id: source.source_id,
      field,
      value,
      sentence: `Says ${value}.`,
    });
    await pool()
      .db.insert(property_facts)
      .values([fact("garage_spaces", 1), fact("garage_spaces", 2), fact("bedrooms", 9)]);
    const garage = await ask("How many garage spaces?");
    expect(garage.bot_response_text).toContain("disagree");
    expect(garage).toMatchObject({ handoff: true });
    expect((await ask("How many bedrooms?")).bot_response_text).toContain("3 bedrooms");
  });

  test("uses the talk so far, the buyer's language, and refuses what it must", async () => {
    const { ask } = await home();
    const history = [
      { role: "user" as const, message_text: "Is the kitchen new?" },
      { role: "bot" as const, message_text: "…" },
    ];
    expect((await ask("When was it remodeled?", { history })).bot_response_text).toContain("2021");
    expect(await ask("¿Cuántas recámaras tiene?")).toMatchObject({ language: "es", answered: true });
    expect(await ask("كم السعر؟")).toMatchObject({ language: "ar", answered: true });
    expect(await ask("Is it a safe neighborhood?")).toMatchObject({ kind: "refusal" });
  });

  test("finds homes for a bot that has several, and the one that is named", async () => {
    const { t, bot } = await home();
    await aProperty(t, { bot_id: bot.bot_id, address: "77 Indian Creek Road", bedrooms: 4, price: 310_000 });
    const ask = (message_text: string) => answerQuestion({ ctx: t.system, input: { bot_id: bot.bot_id, message_text } });
    const found = await ask("four bedrooms under 400k");
    expect(found.bot_response_text).toContain("77 Indian Creek Road");
    expect(found.bot_response_text).not.toContain("Church");
    expect((await ask("How many bedrooms does Church Street have?")).bot_response_text).toContain("3 bedrooms");
    expect(await ask("When was the roof replaced?")).toMatchObject({ answered: false });
    expect((await ask("When was the roof of Church Street replaced?")).bot_response_text).toContain("2016");
  });

  test("recommends the bot's other homes from a chosen one, with cards; a staged source's word counts for none", async () => {
    const { t, bot, ask } = await home();
    const creek = await aProperty(t, { bot_id: bot.bot_id, address: "77 Indian Creek Road", bedrooms: 3, price: 410_000 });
    const staged = await aSource(t, { property_id: creek.property_id, text: "There is a sauna.", is_live: false });
    await pool()
      .db.insert(property_facts)
      .values({
        ...{ organization_id: t.organization_id, fact_id: newId(), property_id: creek.property_id, source_id: staged.source_id },
        ...{ field: "pool", value: true, sentence: "There is a pool." },
      });
    const similar = await ask("something similar but cheaper?");
    expect(similar.cards).toEqual([expect.objectContaining({ property_id: creek.property_id, price_text: "$410,000" })]);
    expect(similar.cards?.[0]?.url).toContain(`/c/${bot.slug}`);
    expect(similar.bot_response_text).toContain("$75,000 less");
    expect((await ask("compare it with 77 Indian Creek Road")).bot_response_text).toContain("$485,000 | $410,000");
    const across = (message_text: string) => answerQuestion({ ctx: t.system, input: { bot_id: bot.bot_id, message_text } });
    expect(await across("anything with a pool?")).toMatchObject({ answered: false });
    const history = [{ role: "user" as const, message_text: "How many bedrooms does Indian Creek have?" }];
    const garage = { bot_id: bot.bot_id, message_text: "and the price?", history };
    expect((await answerQuestion({ ctx: t.system, input: garage })).bot_response_text).toContain("$410,000");
  });

  test("works without a property and refuses another organization's bot", async () => {
    const t = await tenant();
    const bot = await aChatbot(t);
    await aSource(t, { bot_id: bot.bot_id, title: "About us", text: "Our office opens at 9 am on weekdays." });
    const input = { bot_id: bot.bot_id, message_text: "When does the office open?" };
    expect((await answerQuestion({ ctx: t.system, input })).bot_response_text).toContain("9 am");
    const other = await tenant();
    await expect(answerQuestion({ ctx: other.system, input })).rejects.toMatchObject({ code: "not_found" });
  });

  test("suggests only what it answers", async () => {
    const { t, bot, property, ask } = await home();
    const questions = await suggestQuestions({
      ctx: t.system,
      input: { bot_id: bot.bot_id, property_id: property.property_id, language: "en" },
    });
    expect(questions).toHaveLength(3);
    for (const question of questions) expect(await ask(question)).toMatchObject({ answered: true });
  });
});
