import { aChatbot, aConversation, aMessage, aProperty } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { recordUnansweredQuestion } from "@/lib/domain/knowledge/record-unanswered-question";
import { getCoverage } from "./coverage-queries";

test("what is known of a home, weighed by what was asked; a gap leads to its question", { timeout: 60_000 }, async () => {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const { property_id } = await aProperty(t, { bot_id, listing_type: "sale" });
  await aProperty(t, { bot_id, listing_type: "rent", address: "9 Rental Row" });
  for (const [message_text, kind, answered, rating] of [
    ["How old is the roof?", "unknown", false, null],
    ["Is the roof new?", "unknown", false, null],
    ["How many bedrooms?", "fact", true, "down"],
    ["Hello", "small_talk", true, null],
  ] as const) {
    const { conversation_id } = await aConversation(t, { bot_id, property_id });
    await aMessage(t, { conversation_id, message_text });
    await aMessage(t, { conversation_id, role: "bot", message_text: "…", answered, rating, answer_details: { kind, language: "en" } });
  }
  const input = { bot_id, property_id, question: "How old is the roof?" };
  const { unanswered_question_id } = await recordUnansweredQuestion({ ctx: t.system, input });
  const read = () => getCoverage({ ctx: t.realtor, input: { bot_id } });
  const before = await read();
  const [sold, rented] = before.homes.items;
  const topic = (name: string, home = sold) => home?.topics.find((item) => item.topic === name);
  expect(before).toMatchObject({ asked: 3, homes: { total: 2 }, weeks: [{ asked: 3, answered: 1, rejected: 1 }] });
  expect(sold?.topics[0]).toMatchObject({ topic: "condition", times_asked: 2, state: "unknown", cluster_id: unanswered_question_id });
  expect(topic("rooms")).toMatchObject({ times_asked: 1, state: "known", cluster_id: null });
  expect(topic("taxes")).toMatchObject({ state: "unknown", times_asked: 0 });
  expect([topic("deposit"), topic("taxes", rented)]).toEqual([undefined, undefined]);
  await addTextSource({ ctx: t.realtor, input: { property_id, question: "How old is the roof?", answer: "From 2019." } });
  const after = await read();
  expect(after.homes.items[0]?.topics[0]).toMatchObject({ topic: "condition", state: "known" });
  expect(after.homes.items[0]?.percent).toBeGreaterThan(sold?.percent ?? 100);
  expect(after.homes.items[1]?.percent).toBe(rented?.percent);
  const other = await tenant();
  await expect(getCoverage({ ctx: other.realtor, input: { bot_id } })).rejects.toMatchObject({ kind: "not_found" });
});
