import { property_facts } from "@/db/schema/knowledge";
import { aChatbot, aProperty, aSource } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { answerQuestion } from "@/lib/domain/answers/answer-question";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { recordUnansweredQuestion } from "@/lib/domain/knowledge/record-unanswered-question";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { answerCluster } from "./answer-cluster";
import { dismissCluster } from "./dismiss-cluster";
import { draftAnswer } from "./draft-answer";
import { getAnswerNow, getQuestionCluster, listQuestionClusters } from "./queries";
import { reopenQuestions } from "./reopen-questions";
import { settleCluster } from "./settle-cluster";
import { triageCluster } from "./triage-cluster";

async function botWithHomes(homes = 1) {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const ids: string[] = [];
  for (let index = 0; index < homes; index++) ids.push((await aProperty(t, { bot_id })).property_id);
  const ask = (question: string, property_id: string | null = ids[0] ?? null, times = 1) =>
    Promise.all(Array.from({ length: times }, () => recordUnansweredQuestion({ ctx: t.system, input: { bot_id, property_id, question } })));
  const clusters = async () => (await listQuestionClusters({ ctx: t.realtor, input: {} })).items;
  return { t, bot_id, ids, ask, clusters };
}

const first = async (t: Tenant) => {
  const [cluster] = (await listQuestionClusters({ ctx: t.realtor, input: {} })).items;
  if (!cluster) throw new Error("no cluster");
  return cluster;
};

test("the same question in other words is one cluster with its homes, most asked first", async () => {
  const { t, ids, ask, clusters } = await botWithHomes(2);
  await ask("Is it haunted?");
  await ask("How old is the furnace?", ids[0], 2);
  await ask("When was the furnace replaced? I'm Hannah Osei, 207-555-0118", ids[1]);
  expect(await clusters()).toMatchObject([
    {
      question: "How old is the furnace?",
      times_asked: 3,
      homes: [{ property_id: ids[0] }, { property_id: ids[1] }],
      origins: ["unanswered"],
      triage: "gap",
      triage_by: "rule",
      triage_reason: "no_source",
      questions: [{ times_asked: 2 }, { question: "When was the furnace replaced?" }],
    },
    { question: "Is it haunted?", times_asked: 1 },
  ]);
  const [cluster] = await clusters();
  const byMember = await getQuestionCluster({
    ctx: t.realtor,
    input: { cluster_id: cluster?.questions[1]?.unanswered_question_id ?? "" },
  });
  expect(byMember.cluster_id).toBe(cluster?.cluster_id);
  expect((await listQuestionClusters({ ctx: t.realtor, input: { property_id: ids[1] } })).total).toBe(1);
  expect((await listQuestionClusters({ ctx: t.realtor, input: { triage: "conflict" } })).total).toBe(0);
  const other = await tenant();
  await expect(getQuestionCluster({ ctx: other.realtor, input: { cluster_id: cluster?.cluster_id ?? "" } })).rejects.toMatchObject({
    kind: "not_found",
  });
});

test("an answer settles the whole cluster for its home, other wordings too; other homes stay open", async () => {
  const { t, bot_id, ids, ask } = await botWithHomes(2);
  await ask("Is there a treehouse?", ids[0], 3);
  await ask("does it have a treehouse", ids[0]);
  await ask("Is there a treehouse?", ids[1]);
  const { cluster_id } = await first(t);
  const input = { cluster_id, answer: "Yes, in the old oak.", property_id: ids[0] };
  expect(await answerCluster({ ctx: t.realtor, input })).toMatchObject({ answered: 2, left_open: 1 });
  for (const message_text of ["Is there a treehouse?", "does it have a treehouse"]) {
    const reply = await answerQuestion({ ctx: t.system, input: { bot_id, property_id: ids[0], message_text } });
    expect(reply).toMatchObject({ kind: "approved", bot_response_text: "Yes, in the old oak." });
  }
  const left = await first(t);
  expect(left).toMatchObject({ times_asked: 1, homes: [{ property_id: ids[1] }] });
  await answerCluster({ ctx: t.realtor, input: { cluster_id: left.cluster_id, answer: "No.", property_id: null } });
  expect((await listQuestionClusters({ ctx: t.realtor, input: {} })).total).toBe(0);
  await expect(answerCluster({ ctx: t.realtor, input })).rejects.toMatchObject({ kind: "conflict" });
});

test("a question that a later source answers is settled with one look", async () => {
  const { t, ids, ask, clusters } = await botWithHomes();
  await ask("How old is the roof?");
  const { cluster_id } = await first(t);
  expect(await getAnswerNow({ ctx: t.realtor, input: { cluster_id } })).toBeNull();
  await addTextSource({
    ctx: t.realtor,
    input: { property_id: ids[0], title: "Inspection", text_content: "The roof was replaced in 2019." },
  });
  expect(await getAnswerNow({ ctx: t.realtor, input: { cluster_id } })).toMatchObject({
    text: expect.stringContaining("2019"),
    sources: ["Inspection"],
  });
  expect(await settleCluster({ ctx: t.realtor, input: { cluster_id } })).toEqual({ settled: 1 });
  expect(await clusters()).toEqual([]);
});

test("an answer that may not be said is refused, and nothing is settled", async () => {
  const { t, ask, clusters } = await botWithHomes();
  await ask("Is there a playroom?");
  const { cluster_id } = await first(t);
  const input = { cluster_id, answer: "Perfect for Christian families, no children please." };
  await expect(answerCluster({ ctx: t.realtor, input })).rejects.toMatchObject({
    kind: "invalid",
    code: "fair_housing_copy",
    errors: expect.arrayContaining([expect.objectContaining({ path: "answer" })]),
  });
  expect(await clusters()).toMatchObject([{ cluster_id, status: "open" }]);
});

test("two who answer at once: one does", async () => {
  const { t, ask } = await botWithHomes();
  await ask("Is there a treehouse?");
  const { cluster_id } = await first(t);
  const both = await Promise.allSettled(["Yes.", "No."].map((answer) => answerCluster({ ctx: t.realtor, input: { cluster_id, answer } })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a cluster put aside comes back whole", async () => {
  const { t, ask, clusters } = await botWithHomes();
  await ask("Who lives next door?");
  await ask("who are the next door neighbors?");
  const before = await clusters();
  const undo: string[] = [];
  for (const { cluster_id } of before)
    undo.push(...(await dismissCluster({ ctx: t.realtor, input: { cluster_id } })).unanswered_question_ids);
  expect(await clusters()).toEqual([]);
  await reopenQuestions({ ctx: t.realtor, input: { unanswered_question_ids: undo } });
  expect(await clusters()).toEqual(before);
  const other = await tenant();
  await expect(reopenQuestions({ ctx: other.realtor, input: { unanswered_question_ids: undo } })).rejects.toMatchObject({
    kind: "not_found",
  });
});

test("a draft quotes the nearest source with its place, or says that there is none", async () => {
  const { t, ids, ask } = await botWithHomes();
  const text = "The lot is flat. A koi pond with a small fountain stands behind the house. Taxes are paid twice a year.";
  const source = await aSource(t, { property_id: ids[0], text });
  await ask("How deep is the koi pond?", ids[0], 2);
  const { cluster_id } = await first(t);
  const draft = await draftAnswer({ ctx: t.realtor, input: { cluster_id } });
  expect(draft).toMatchObject({
    kind: "quote",
    sources: [{ source_id: source.source_id, quote: "A koi pond with a small fountain stands behind the house." }],
  });
  const [quoted] = draft.sources;
  expect(text.slice(quoted?.char_start, quoted?.char_end)).toBe(quoted?.quote);
  await dismissCluster({ ctx: t.realtor, input: { cluster_id } });
  await ask("Is it haunted?");
  const haunted = await first(t);
  expect(await draftAnswer({ ctx: t.realtor, input: { cluster_id: haunted.cluster_id } })).toMatchObject({
    kind: "none",
    text: "",
    sources: [],
  });
});

test("failures are told apart: gap, synthesis, conflict; by hand it stays as said", async () => {
  const { t, ids, ask, clusters } = await botWithHomes();
  const property_id = ids[0] ?? "";
  const { organization_id } = t;
  const source = await aSource(t, { property_id, title: "Flyer", text: "A koi pond with a small fountain stands behind the house." });
  const fact = { organization_id, property_id, source_id: source.source_id, field: "garage_spaces", confidence: 1 };
  await pool()
    .db.insert(property_facts)
    .values([
      { ...fact, fact_id: newId(), value: 2, sentence: "Two-car garage." },
      { ...fact, fact_id: newId(), value: 3, sentence: "Garage for three cars." },
    ]);
  await ask("How many cars fit in the garage?", property_id, 3);
  await ask("Is there a koi pond with koi?", property_id, 2);
  await ask("Is it haunted?");
  const found = await clusters();
  expect(found.map(({ question, triage, triage_reason }) => [question, triage, triage_reason])).toEqual([
    ["How many cars fit in the garage?", "conflict", "sources_disagree"],
    ["Is there a koi pond with koi?", "synthesis", "not_made"],
    ["Is it haunted?", "gap", "no_source"],
  ]);
  const cluster_id = found[2]?.cluster_id ?? "";
  await triageCluster({ ctx: t.realtor, input: { cluster_id, triage: "retrieval" } });
  expect(await getQuestionCluster({ ctx: t.realtor, input: { cluster_id } })).toMatchObject({ triage: "retrieval", triage_by: "person" });
  await ask("Is it haunted?");
  expect((await listQuestionClusters({ ctx: t.realtor, input: { triage: "retrieval" } })).items).toMatchObject([{ cluster_id }]);
  await triageCluster({ ctx: t.realtor, input: { cluster_id, triage: null } });
  expect(await getQuestionCluster({ ctx: t.realtor, input: { cluster_id } })).toMatchObject({ triage: "gap", triage_by: "rule" });
});
