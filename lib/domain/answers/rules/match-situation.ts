import { mayBeQuoted } from "@/lib/domain/fair-housing/rules/check-output";
import { MAX_QUOTE_CHARACTERS } from "../constants";
import type { EvidencePassage } from "../schemas";
import { hasAskedForm } from "./asked-forms";
import { STOP_WORDS } from "./common-words";
import { type Evidence, evidenceOf } from "./evidence";
import type { Quote } from "./match-passages";
import { sentencesOf, tokensOf } from "./normalize-text";
import { piecesOf } from "./sentence-pieces";
import type { Situation } from "./situation-types";
import { SITUATIONS } from "./situations";

/** The circumstances that a question's plain words ask about. */
export const situationsAsked = (text: string): Situation[] =>
  MEASURE_ASKED.test(text) ? [] : SITUATIONS.filter(({ asked }) => asked.test(text));
/** The size, the make or the age of a thing is its own, whatever the circumstances. */
const MEASURE_ASKED = /^(and )?(how (big|large|thick|tall|old) (is|are|was|were)|what (brand|make|model|size|colou?r))\b/;

/** Sums tell no time. */
const SUMS = /(?:[$€£]|aed )\s?\d[\d.,]*/g;

/** What the question's words need of the sentence: a sum, a time, a number. */
const NEEDED: [asked: RegExp, told: RegExp][] = [
  [
    /\b(how much|what does it cost|what .{0,20}(cost|pay|paying|run|charge)|for how much|bring\w* in)\b/,
    /\d|\b((?<!not )free|included|no|pays?|half|one|two|three|four|double)\b/,
  ],
  [
    /^(when|until when|how (soon|long))\b|\bwhat (time|hours|day)\b/,
    /\d|\b(immediate\w*|now|vacant|closing|daily|anytime|any day|all year|year[- ]round|weekdays?|monday|prohibited|not)\b/,
  ],
  [/\bhow many\b/, /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/],
];

/** The sentence, or the part of one, that tells of the circumstance and shares most words with the question. */
export function matchSituation(text: string, situation: Situation, passages: EvidencePassage[], properNames: string[]): Quote | null {
  const stems = tokensOf(text).filter(({ word }) => word.length > 2 && !STOP_WORDS.has(word));
  let best: Quote | null = null;
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage.content)) {
      if (sentence.text.startsWith("#") || sentence.text.length > MAX_QUOTE_CHARACTERS) continue;
      const whole = evidenceOf(sentence.text);
      if (!tells(text, situation, whole)) continue;
      const pieces = piecesOf(sentence).filter((piece) => tells(text, situation, evidenceOf(piece.text)));
      const told = pieces.length === 1 && pieces[0] ? pieces[0] : sentence;
      const shared = stems.filter(({ stem }) => whole.meaning.stems.has(stem)).length;
      const score = 1 + shared / (stems.length + 1);
      if (score <= (best?.score ?? 0) || !mayBeQuoted(told.text, properNames)) continue;
      const { char_start } = passage;
      best = { passage, text: told.text, char_start: char_start + told.start, char_end: char_start + told.end, score };
    }
  }
  return best;
}

/** Whether a text has what the words of a question need: a sum, a time, a number. */
export const hasNeeded = (asked: string, said: string): boolean =>
  NEEDED.every(([asks, has]) => !asks.test(asked) || has.test(/^when\b/.test(asked) ? said.replace(SUMS, " ") : said)) &&
  hasAskedForm(asked, said);

function tells(text: string, { told, needs, same = [] }: Situation, { folded }: Evidence): boolean {
  return (
    told.test(folded) &&
    (!needs || needs.test(folded)) &&
    same.every(([asked, said]) => !asked.test(text) || said.test(folded)) &&
    hasNeeded(text, folded)
  );
}
