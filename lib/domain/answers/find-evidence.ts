import { z } from "zod";
import { retrieve } from "@/lib/domain/knowledge/retrieve";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { PASSAGE_LIMIT } from "./constants";
import { livePassages } from "./internal/live-passages";
import { loadKnowledge } from "./internal/load-knowledge";
import { readQuestion } from "./rules/answer-from-knowledge";
import { labelOf } from "./rules/fact-labels";
import { formatValue } from "./rules/format-value";
import { factsOf, matchFacts } from "./rules/match-facts";
import { type NearSentence, nearestSentences, nearness } from "./rules/nearest-sentences";
import { type Ask, searchTextOf } from "./rules/understand-question";
import { conceptOf } from "./rules/vocabulary";
import type { EvidencePassage, KnownFact } from "./schemas";

const SHOWN = 6;

export type FoundFact = {
  field: string;
  label: string;
  text: string;
  source_id: string | null;
  title: string | null;
  url: string | null;
  /** 0..1: the share of what is asked that it speaks of. */
  score: number;
};
export type FoundSentence = NearSentence & {
  /** false: it stands in a source, but the search that answers are made from does not bring it. */
  retrieved: boolean;
};

/** What the sources say near a question, whether or not an answer can be made of it. */
export type Evidence = {
  /** Why it is not answered whatever the sources say: the Fair Housing guard. */
  refused: boolean;
  facts: (FoundFact & { sentence: FoundSentence | null })[];
  sentences: FoundSentence[];
  /** Labels of the fields asked about on which sources disagree and nobody has confirmed a value. */
  conflicts: string[];
};

const findEvidenceInput = z.object({ bot_id: z.uuid(), property_id: z.uuid().nullish(), question: z.string().max(2000) });

/**
 * Looks for what a home's facts and sources say near a question: for the realtor who answers it, and to tell why the
 * bot could not.
 * @throws AppError not_found for a bot or property of another organization
 */
export async function findEvidence({ ctx, input }: { ctx: Ctx; input: z.input<typeof findEvidenceInput> }): Promise<Evidence> {
  authorize(ctx, { scope: "knowledge:read" });
  const { bot_id, property_id, question } = parseInput(findEvidenceInput, input);
  return transaction(asSystem(ctx, "find-evidence"), async (ctx) => {
    const knowledge = await loadKnowledge(ctx, { bot_id, property_id });
    const { understanding, topic } = readQuestion({ message_text: question }, { address: knowledge.speaker.address });
    const { asks, language } = understanding;
    const home = knowledge.speaker.property_id ?? null;
    const found = await searched(ctx, { bot_id, property_id: home }, asks, question);
    const retrieved = new Set(found.map(({ source_id, char_start }) => `${source_id} ${char_start}`));
    const all = [
      ...knowledge.passages,
      ...found,
      ...(await livePassages(ctx, { bot_id, property_id: home })).filter((row) => !retrieved.has(`${row.source_id} ${row.char_start}`)),
    ];
    const isRetrieved = (near: NearSentence) =>
      all.some(
        (passage) =>
          passage.source_id === near.source_id &&
          passage.char_start <= near.char_start &&
          near.char_end <= passage.char_start + passage.content.length &&
          (knowledge.passages.includes(passage) || retrieved.has(`${passage.source_id} ${passage.char_start}`)),
      );
    const facts = asks.flatMap((ask) => factsNear(ask, knowledge.facts));
    return {
      refused: topic !== null,
      facts: [...new Set(facts)].slice(0, SHOWN).map((fact) => ({
        field: fact.field,
        label: labelOf(fact.field, language),
        text: formatValue(fact, language),
        source_id: fact.source_id ?? null,
        title: fact.title ?? null,
        url: fact.url ?? null,
        score: Math.max(...asks.map((ask) => nearness(ask, wordsOf(fact)))),
        sentence: sentenceOf(fact),
      })),
      sentences: nearestSentences(asks, all, SHOWN).map((near) => ({ ...near, retrieved: isRetrieved(near) })),
      conflicts: [...new Set(asks.flatMap((ask) => conflictOf(ask, knowledge.facts)))].map((field) => labelOf(field, language)),
    };
  });
}

function factsNear(ask: Ask, facts: KnownFact[]): KnownFact[] {
  return ask.subjects.flatMap((subject) =>
    conceptOf(subject)
      .fields.slice(0, 2)
      .flatMap((field) => factsOf(field, facts)),
  );
}

/** A fact as a text: its field's name, its value, and what its source says. */
const wordsOf = (fact: KnownFact) => `${labelOf(fact.field, "en")}: ${formatValue(fact, "en")}. ${fact.sentence ?? ""}`;

function conflictOf(ask: Ask, facts: KnownFact[]): string[] {
  const match = matchFacts(ask, facts);
  return match.outcome === "conflict" ? match.facts.map(({ field }) => field) : [];
}

function sentenceOf(fact: KnownFact): FoundSentence | null {
  const { source_id, sentence, char_start, char_end, title, url } = fact;
  if (!source_id || !sentence || char_start === undefined || char_end === undefined) return null;
  return { source_id, title: title ?? "", url: url ?? null, quote: sentence, char_start, char_end, score: 1, retrieved: true };
}

async function searched(
  ctx: TxCtx,
  of: { bot_id: string; property_id: string | null },
  asks: Ask[],
  question: string,
): Promise<EvidencePassage[]> {
  const found = new Map<string, EvidencePassage>();
  for (const ask of asks.slice(0, 3)) {
    const rows = await retrieve({ ctx, input: { ...of, question: searchTextOf(ask, question.slice(0, 500)), limit: PASSAGE_LIMIT } });
    for (const row of rows) if (row.source_type !== "question_answer") found.set(row.passage_id, row);
  }
  return [...found.values()];
}
