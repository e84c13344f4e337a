import { and, eq, inArray } from "drizzle-orm";
import { messages } from "@/db/schema/conversations";
import { type Evidence, findEvidence } from "@/lib/domain/answers/find-evidence";
import { asSystem } from "@/lib/kernel/ctx";
import type { TxCtx } from "@/lib/kernel/transaction";
import { type Proposal, proposeTriage } from "../rules/propose-triage";
import { quoteDraft } from "../rules/quote-draft";
import type { Draft, QuestionCluster } from "../schemas";
import { type Cluster, loadGroup, type QuestionRow } from "./load-clusters";

/** A sentence that carries this much of what is asked speaks of it; less only comes near. */
const SPEAKS = 0.6;

/** The question asked most, and of the same, first. */
export function mainQuestion(rows: QuestionRow[]): QuestionRow {
  return rows.reduce((best, row) => (row.times_asked > best.times_asked ? row : best));
}

/** What the sources say near a cluster's question, of the home it was asked about most. */
function evidenceOfCluster(ctx: TxCtx, rows: QuestionRow[], property_id?: string | null): Promise<Evidence> {
  const { bot_id, question, ...main } = mainQuestion(rows);
  const home = property_id === undefined ? main.property_id : property_id;
  return findEvidence({ ctx: asSystem(ctx, "learning"), input: { bot_id, property_id: home, question } });
}

/** A first answer in the sources' words, for the home named or the one asked about most. */
export async function quotedDraft(ctx: TxCtx, cluster_id: string, property_id?: string): Promise<{ main: QuestionRow; quoted: Draft }> {
  const rows = await loadGroup(ctx, cluster_id);
  const main = mainQuestion(rows);
  const home = property_id ?? main.property_id;
  return { main, quoted: quoteDraft(await evidenceOfCluster(ctx, rows, home), home) };
}

async function proposal(ctx: TxCtx, rows: QuestionRow[]): Promise<Proposal> {
  const evidence = await evidenceOfCluster(ctx, rows);
  const speaking = [
    ...evidence.facts
      .filter(({ score }) => score >= SPEAKS)
      .map(({ source_id, title, label }) => ({ source_id: source_id ?? "", title: title ?? label, retrieved: true })),
    ...evidence.sentences.filter(({ score }) => score >= SPEAKS),
  ];
  const rejected = rows.flatMap(({ message_id }) => message_id ?? []);
  const origin = rows.some((row) => row.origin === "thumbs_down") ? "thumbs_down" : "unanswered";
  const { refused, conflicts } = evidence;
  return proposeTriage({ origin, refused, conflicts, speaking, cited: await citedIn(ctx, rejected) });
}

async function citedIn(ctx: TxCtx, message_ids: string[]): Promise<string[]> {
  if (message_ids.length === 0) return [];
  const rows = await ctx.tx
    .select({ citations: messages.citations })
    .from(messages)
    .where(and(eq(messages.organization_id, ctx.actor.organization_id), inArray(messages.message_id, message_ids)));
  return rows.flatMap(({ citations }) => citations.map(({ source_id }) => source_id));
}

/** A cluster as the API gives it; judged by a person, else by rule. */
export async function judgedCluster(ctx: TxCtx, { cluster_id, rows, bot_name, homes }: Cluster): Promise<QuestionCluster> {
  const main = mainQuestion(rows);
  const byHand = rows.find(({ triage }) => triage !== null)?.triage ?? null;
  const proposed = byHand ? null : await proposal(ctx, rows);
  const times = (pick: (row: QuestionRow) => Date) => rows.map((row) => pick(row).getTime());
  return {
    cluster_id,
    bot_id: main.bot_id,
    bot_name,
    status: main.status,
    question: main.question,
    questions: rows.map(questionShape),
    times_asked: rows.reduce((total, row) => total + row.times_asked, 0),
    origins: [...new Set(rows.map(({ origin }) => origin))],
    homes,
    first_asked_at: new Date(Math.min(...times((row) => row.created_at))),
    last_asked_at: new Date(Math.max(...times((row) => row.last_asked_at))),
    triage: byHand ?? proposed?.triage ?? "gap",
    triage_by: byHand ? "person" : "rule",
    triage_reason: proposed?.reason ?? null,
    triage_about: proposed?.about ?? null,
  };
}

function questionShape(row: QuestionRow): QuestionCluster["questions"][number] {
  const { unanswered_question_id, question, language, times_asked, origin, property_id, conversation_id, answer_text, last_asked_at } = row;
  return { unanswered_question_id, question, language, times_asked, origin, property_id, conversation_id, answer_text, last_asked_at };
}
