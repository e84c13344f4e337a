import { expect } from "vitest";
import { aChatbot, aProperty } from "@/db/test/factories";
import { tenant, test } from "@/db/test/fixture";
import { answerUnansweredQuestion } from "./answer-unanswered-question";
import { dismissUnansweredQuestion } from "./dismiss-unanswered-question";
import { listUnansweredQuestions } from "./queries";
import { recordUnansweredQuestion } from "./record-unanswered-question";
import { retrieve } from "./retrieve";

test("the same question counts up, its answer is known at once, and it opens anew when asked again", async () => {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const { property_id } = await aProperty(t, { bot_id });
  const record = (question: string, about: { property_id?: string } = { property_id }) =>
    recordUnansweredQuestion({ ctx: t.system, input: { bot_id, question, ...about } });
  const first = await record("Is there a treehouse?");
  expect(await record("is there a TREEHOUSE")).toEqual(first);
  expect(await record("Is there a treehouse?", {})).not.toEqual(first);
  expect(await record("?!")).toEqual({ unanswered_question_id: null });
  const open = await listUnansweredQuestions({ ctx: t.realtor, input: {} });
  expect(open.items.map((item) => [item.question, item.times_asked, item.property_id])).toEqual([
    ["Is there a treehouse?", 2, property_id],
    ["Is there a treehouse?", 1, null],
  ]);
  const unanswered_question_id = first.unanswered_question_id ?? "";
  const { source_id } = await answerUnansweredQuestion({
    ctx: t.realtor,
    input: { unanswered_question_id, answer: "Yes, in the old oak." },
  });
  expect((await retrieve({ ctx: t.system, input: { bot_id, property_id, question: "treehouse?" } }))[0]).toMatchObject({
    source_id,
    content: "Yes, in the old oak.",
    question: "Is there a treehouse?",
  });
  expect((await listUnansweredQuestions({ ctx: t.realtor, input: { status: "answered" } })).items).toMatchObject([
    { unanswered_question_id, answer_source_id: source_id },
  ]);
  await record("Is there a treehouse?");
  expect((await listUnansweredQuestions({ ctx: t.realtor, input: { property_id } })).items).toMatchObject([
    { times_asked: 3, status: "open" },
  ]);
});

test("a dismissed question stays away; another tenant's is not found", async () => {
  const t = await tenant();
  const other = await tenant();
  const { bot_id } = await aChatbot(t);
  const input = { bot_id, question: "Who lives next door?" };
  const { unanswered_question_id } = await recordUnansweredQuestion({ ctx: t.system, input });
  const named = { unanswered_question_id: unanswered_question_id ?? "" };
  await expect(dismissUnansweredQuestion({ ctx: other.realtor, input: named })).rejects.toMatchObject({ kind: "not_found" });
  await expect(answerUnansweredQuestion({ ctx: other.realtor, input: { ...named, answer: "x" } })).rejects.toMatchObject({
    kind: "not_found",
  });
  const foreign = await aProperty(other);
  const wrong = answerUnansweredQuestion({ ctx: t.realtor, input: { ...named, answer: "x", property_id: foreign.property_id } });
  await expect(wrong).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "property_id" }] });
  await dismissUnansweredQuestion({ ctx: t.realtor, input: named });
  await recordUnansweredQuestion({ ctx: t.system, input });
  expect((await listUnansweredQuestions({ ctx: t.realtor, input: {} })).total).toBe(0);
});

test("many at once count exactly", async () => {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  await Promise.all(
    Array.from({ length: 12 }, () => recordUnansweredQuestion({ ctx: t.system, input: { bot_id, question: "Is it haunted?" } })),
  );
  expect((await listUnansweredQuestions({ ctx: t.realtor, input: { bot_id } })).items).toMatchObject([{ times_asked: 12 }]);
});
