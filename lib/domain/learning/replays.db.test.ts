import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { aChatbot, aConversation, aMessage, aProperty, aSource } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { answerQuestion } from "@/lib/domain/answers/answer-question";
import { updateChatbot } from "@/lib/domain/bots/update-chatbot";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { makeChange } from "./make-change";
import { getReplay, listReplays } from "./replay-queries";
import { runReplay } from "./run-replay";
import type { ReplayChange } from "./schemas";
import { startReplay } from "./start-replay";

async function aBot() {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const { property_id } = await aProperty(t, { bot_id });
  /** As it was asked: the question and a reply of some kind, told apart by `answer_details`. */
  const asked = async (message_text: string, times = 1, kind = "fact") => {
    for (let index = 0; index < times; index++) {
      const { conversation_id } = await aConversation(t, { bot_id, property_id });
      await aMessage(t, { conversation_id, message_text });
      await aMessage(t, { conversation_id, role: "bot", message_text: "…", answer_details: { kind, language: "en" } });
    }
  };
  const replay = async (change: ReplayChange) => {
    const { replay_id } = await startReplay({ ctx: t.realtor, input: { bot_id, change } });
    const before = await snapshot(t);
    await runReplay({ ctx: t.system, input: { replay_id } });
    expect(await snapshot(t)).toBe(before);
    return getReplay({ ctx: t.realtor, input: { replay_id, page_size: 100 } });
  };
  return { t, bot_id, property_id, asked, replay };
}

/** Every row of the organization but those of replays, as text. */
async function snapshot({ organization_id }: Tenant): Promise<string> {
  const tables = await pool().client<{ table_name: string }[]>`
    select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'organization_id' and t.table_type = 'BASE TABLE' and c.table_name not like 'replay%'`;
  const parts: string[] = [];
  for (const { table_name } of tables) {
    const rows = await pool().db.execute(
      sql`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from ${sql.identifier(table_name)} t where organization_id = ${organization_id}`,
    );
    parts.push(`${table_name} ${JSON.stringify(rows[0])}`);
  }
  return parts.join("\n");
}

const ROOF = "The roof was replaced in 2019.";

test("a staged source: what it wins, what stays, and nothing changed; made live, it speaks", async () => {
  const { t, bot_id, property_id, asked, replay } = await aBot();
  await asked("how old is the ROOF", 1, "unknown");
  await asked("How old is the roof? I'm Hannah Osei, hannah@example.com", 3, "unknown");
  await asked("How many bedrooms are there?", 2);
  await asked("Hello", 5, "small_talk");
  const source = await aSource(t, { property_id, text: ROOF, title: "Inspection", is_live: false });
  const change = { kind: "sources_live" as const, source_ids: [source.source_id] };
  const result = await replay(change);
  expect(result).toMatchObject({
    status: "done",
    progress: 100,
    change_state: "open",
    totals: { asked: 2, won: 1, same: 1, lost: 0, changed: 0 },
    results: {
      total: 2,
      items: [
        {
          question: "How old is the roof?",
          times_asked: 4,
          outcome: "won",
          before_answer: { answered: false, kind: "unknown" },
          after_answer: { answered: true, sources: ["Inspection"], text: expect.stringContaining("2019") },
        },
        { question: "How many bedrooms are there?", times_asked: 2, outcome: "same" },
      ],
    },
  });
  const won = await getReplay({ ctx: t.realtor, input: { replay_id: result.replay_id, outcome: "won" } });
  expect(won.results.total).toBe(1);
  await makeChange({ ctx: t.realtor, input: { replay_id: result.replay_id } });
  const reply = await answerQuestion({ ctx: t.system, input: { bot_id, property_id, message_text: "How old is the roof?" } });
  expect(reply.bot_response_text).toContain("2019");
  expect(await getReplay({ ctx: t.realtor, input: { replay_id: result.replay_id } })).toMatchObject({ change_state: "made" });
  expect((await listReplays({ ctx: t.realtor, input: { bot_id } })).items).toMatchObject([{ replay_id: result.replay_id }]);
});

test("a removal loses answers, a corrected fact changes them, settings leave them", async () => {
  const { t, property_id, asked, replay } = await aBot();
  await asked("How old is the roof?");
  await asked("How many bedrooms are there?");
  const { source_id } = await addTextSource({ ctx: t.realtor, input: { property_id, question: "How old is the roof?", answer: ROOF } });
  expect((await replay({ kind: "sources_removed", source_ids: [source_id] })).results.items).toMatchObject([
    { question: "How old is the roof?", outcome: "lost", before_answer: { answered: true }, after_answer: { answered: false } },
    { question: "How many bedrooms are there?", outcome: "same" },
  ]);
  const corrected = await replay({ kind: "facts", property_id, facts: [{ field: "bedrooms", value: 5 }] });
  expect(corrected.results.items).toMatchObject([
    { question: "How many bedrooms are there?", outcome: "changed", after_answer: { text: expect.stringContaining("5") } },
    { outcome: "same" },
  ]);
  const settings = await replay({ kind: "settings", settings: { conversation_config: { tone: "concise" } } });
  expect(settings.totals).toMatchObject({ asked: 2, same: 2 });
});

test("a follow-up is asked with what it leans on; a home that was deleted is left out", async () => {
  const { t, bot_id, property_id, replay } = await aBot();
  await addTextSource({
    ctx: t.realtor,
    input: { property_id, text_content: "There is a pool behind the house. The pool is heated by solar panels." },
  });
  const { conversation_id } = await aConversation(t, { bot_id, property_id });
  for (const message_text of ["Is there a pool?", "Is it heated?"]) {
    await aMessage(t, { conversation_id, message_text });
    await aMessage(t, { conversation_id, role: "bot", message_text: "Yes.", answer_details: { kind: "passage", language: "en" } });
  }
  const gone = await aProperty(t, { bot_id, deleted_at: new Date() });
  const other = await aConversation(t, { bot_id, property_id: gone.property_id });
  await aMessage(t, { conversation_id: other.conversation_id, message_text: "Is there a moat?" });
  await aMessage(t, { conversation_id: other.conversation_id, role: "bot", message_text: "…", answer_details: { kind: "unknown" } });
  const { results } = await replay({ kind: "settings", settings: {} });
  expect(results.items.map(({ question }) => question).sort()).toEqual(["Is it heated?", "Is there a pool?"]);
  const followUp = results.items.find(({ question }) => question === "Is it heated?");
  expect(followUp?.before_answer.text).toContain("solar");
});

test("what can't be changed is refused at once, or ends the replay as failed", async () => {
  const { t, bot_id, property_id, asked } = await aBot();
  await asked("How old is the roof?");
  const other = await tenant();
  const foreign = await aSource(other, { text: ROOF });
  const start = (change: ReplayChange, ctx = t.realtor) => startReplay({ ctx, input: { bot_id, change } });
  for (const kind of ["sources_live", "sources_removed"] as const)
    await expect(start({ kind, source_ids: [foreign.source_id] })).rejects.toMatchObject({ kind: "invalid" });
  await expect(start({ kind: "source_change", change_id: newId() })).rejects.toMatchObject({ kind: "not_found" });
  await expect(start({ kind: "settings", settings: {} }, other.realtor)).rejects.toMatchObject({ kind: "not_found" });
  const source = await aSource(t, { property_id, text: ROOF, is_live: false });
  const { replay_id } = await start({ kind: "sources_removed", source_ids: [source.source_id] });
  await pool().client`delete from knowledge_sources where source_id = ${source.source_id}`;
  await runReplay({ ctx: t.system, input: { replay_id } });
  expect(await getReplay({ ctx: t.realtor, input: { replay_id } })).toMatchObject({ status: "failed" });
  await expect(getReplay({ ctx: other.realtor, input: { replay_id } })).rejects.toMatchObject({ kind: "not_found" });
});

test("30 questions: those who write meanwhile wait for a part of it at most", { timeout: 120_000 }, async () => {
  const { t, bot_id, property_id, asked } = await aBot();
  for (let index = 0; index < 30; index++) await asked(`Is there a closet number ${index} and a roof?`);
  const source = await aSource(t, { property_id, text: ROOF, is_live: false });
  const change = { kind: "sources_live" as const, source_ids: [source.source_id] };
  const { replay_id } = await startReplay({ ctx: t.realtor, input: { bot_id, change } });
  const started = performance.now();
  const stopped = new AbortController();
  const run = runReplay({ ctx: t.system, input: { replay_id } })
    .then(
      () => null,
      (error: unknown) => error,
    )
    .finally(() => stopped.abort());
  let longest = 0;
  while (!stopped.signal.aborted) {
    const begun = performance.now();
    await updateChatbot({ ctx: t.realtor, input: { bot_id, description: `At ${begun}` } });
    longest = Math.max(longest, performance.now() - begun);
    await sleep(20, undefined, { signal: stopped.signal }).catch(() => {});
  }
  expect(await run).toBeNull();
  const whole = performance.now() - started;
  expect(longest).toBeLessThan(whole / 2);
  expect((await getReplay({ ctx: t.realtor, input: { replay_id } })).totals).toMatchObject({ asked: 30 });
  process.stdout.write(`replay of 30: ${Math.round(whole)} ms, longest wait ${Math.round(longest)} ms\n`);
});
