import { mayBeQuoted } from "@/lib/domain/fair-housing/rules/check-output";
import { MAX_QUOTE_CHARACTERS } from "../constants";
import type { EvidencePassage } from "../schemas";
import type { Ask } from "./ask";
import { STOP_WORDS } from "./common-words";
import { carriesAspect, carriesForm, carriesWord, demandedAspects, type Evidence, evidenceOf } from "./evidence";
import type { Quote } from "./match-passages";
import { type Sentence, sentencesOf, stemOf, tokensOf } from "./normalize-text";
import { piecesOf } from "./sentence-pieces";

/**
 * What makes a statement the one that answers: fitted to 1,440 questions of the strangers' sets 1 to 3, of which the
 * third alone was kept out to see what it is worth: the best statement of a listing's answers 55 % of its paraphrases
 * and 77 % of its direct questions, by the share of the question named in it 37 % and 71 %.
 */
const WEIGHTS = { said: 5, thing: 3.4, aspect: 2.5, word: 3.2, form: 1.2, meant: 2, maybe: 1.6, bare: -0.8, figure: 0.6 };
/** From here on three of four statements found for a question that has an answer are that answer. */
const LEAST_SCORE = 6;
/** A statement of so few words is a label. */
const BARE_WORDS = 2;

/** `stems`: of its words and of its heading's. */
type Statement = { passage: EvidencePassage; sentence: Sentence; evidence: Evidence; stems: ReadonlySet<string>; heading: Evidence | null };

const read = new WeakMap<EvidencePassage, Statement[]>();

/**
 * The statement that speaks most of what is asked, without answering it for sure: shown beside the offer to ask. Null
 * when none comes near, or the nearest may not be quoted.
 */
export function nearestStatement(ask: Ask, passages: EvidencePassage[], properNames: string[]): Quote | null {
  const statements = passages.flatMap(statementsOf);
  const rarity = rarityAmong(statements);
  const asked = [...stemsOf(ask.asked ?? ask.text)].map((stem) => ({ stem, weight: rarity(stem) }));
  let best: Quote | null = null;
  for (const statement of statements) {
    const score = scoreOf(ask, asked, statement);
    if (score < LEAST_SCORE || score <= (best?.score ?? 0) || !mayBeQuoted(statement.sentence.text, properNames)) continue;
    const { passage, sentence } = statement;
    const { text, start, end } = sentence;
    best = { passage, text, char_start: passage.char_start + start, char_end: passage.char_start + end, score };
  }
  return best;
}

function statementsOf(passage: EvidencePassage): Statement[] {
  const known = read.get(passage);
  if (known) return known;
  const heading = passage.heading ? evidenceOf(passage.heading) : null;
  const sentences = sentencesOf(passage.content).filter(({ text }) => !text.startsWith("#") && text.length <= MAX_QUOTE_CHARACTERS);
  const statements = sentences
    .flatMap((sentence) => [sentence, ...piecesOf(sentence)])
    .map((sentence) => ({
      passage,
      sentence,
      evidence: evidenceOf(sentence.text),
      stems: stemsOf(`${sentence.text} ${passage.heading ?? ""}`),
      heading,
    }));
  read.set(passage, statements);
  return statements;
}

const stemsOf = (text: string): Set<string> =>
  new Set(
    tokensOf(text)
      .filter(({ word }) => !STOP_WORDS.has(word))
      .map(({ word }) => stemOf(word)),
  );

/** From 1 for a word that no statement has towards 0 for one that all have. */
function rarityAmong(statements: Statement[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const all = statements.length + 1;
  return (stem) => Math.log(all / ((counts.get(stem) ?? 0) + 0.5)) / Math.log(all + 1);
}

type Asked = { stem: string; weight: number }[];

function scoreOf(ask: Ask, asked: Asked, { sentence, evidence, stems, heading }: Statement): number {
  const either = (test: (evidence: Evidence) => boolean) => test(evidence) || (heading !== null && test(heading));
  const said = shareOf(asked, ({ stem }) => stems.has(stem));
  const meant = (ask.senses ?? [])
    .slice(0, 3)
    .map(({ subjects }) => subjects.length > 0 && subjects.every((id) => evidence.meaning.concepts.has(id)));
  const parts = {
    said,
    thing: share(ask.subjects, (id) => either(({ meaning }) => meaning.concepts.has(id))),
    aspect: share(demandedAspects(ask), (aspect) => carriesAspect(evidence, aspect)),
    word: share(ask.words, (word) => carriesWord(evidence, word)),
    form: carriesForm(evidence, ask) ? 1 : 0,
    meant: meant[0] ? 1 : 0,
    maybe: meant.some(Boolean) ? 1 : 0,
    bare: sentence.text.split(/\s+/).length <= BARE_WORDS ? 1 : 0,
    figure: /\d/.test(sentence.text) ? 1 : 0,
  };
  return Object.entries(parts).reduce((sum, [part, value]) => sum + WEIGHTS[part as keyof typeof WEIGHTS] * value, 0);
}

const share = (items: string[], test: (item: string) => boolean): number =>
  items.length === 0 ? 0 : items.filter(test).length / items.length;

function shareOf(asked: Asked, test: (item: Asked[number]) => boolean): number {
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : asked.filter(test).reduce((sum, { weight }) => sum + weight, 0) / total;
}
