import { mayBeQuoted } from "@/lib/domain/fair-housing/rules/check-output";
import type { EvidencePassage, KnownFact } from "../schemas";
import type { Ask } from "./ask";
import { evidenceOf } from "./evidence";
import type { FactMatch } from "./match-facts";
import type { Quote } from "./match-passages";

/** A section of this length can be read out whole. */
const MOST_CHARACTERS = 260;
/** Conditions under which a thing comes with the home: "with a full-price offer". */
const CONDITION =
  /\b(with an? [\w-]+([ -]price)? offer|only (with|if|when)|provided that|separate (bill|sale|agreement)|negotiable|for an extra|at extra)\b/i;

/** Whether the words of its source say more than an unconfirmed value: a condition, or a second view. */
export function saysMore(match: FactMatch, ask: Ask): boolean {
  if (match.outcome !== "answer") return false;
  return match.facts.some(({ confirmed, sentence, field }) => {
    if (confirmed || !sentence) return false;
    if (ask.aspects.includes("included") && CONDITION.test(sentence)) return true;
    return field === "view" && ask.subjects.length === 1 && (sentence.match(/\bviews?\b/gi)?.length ?? 0) > 1;
  });
}

/** Fields of which a source's own short section tells more than the one value found in it. */
const TOLD_BY_SECTION = new Set(["parking"]);

/** The whole short section on a thing asked for by its name alone, when a value was taken from it. */
export function sectionOf(match: FactMatch, ask: Ask, passages: EvidencePassage[], properNames: string[]): Quote | null {
  if (match.outcome !== "answer" || ask.subjects.length !== 1 || ask.words.length + ask.aspects.length + ask.amounts.length > 0)
    return null;
  const [subject] = ask.subjects;
  const [fact] = match.facts;
  if (!subject || !fact || fact.confirmed || !TOLD_BY_SECTION.has(fact.field) || typeof fact.value !== "string") return null;
  for (const passage of passages) {
    const heading = passage.heading?.split(" › ").at(-1) ?? "";
    if (!evidenceOf(heading).meaning.concepts.has(subject)) continue;
    const quote = wholeOf(passage, fact, properNames);
    if (quote) return quote;
  }
  return null;
}

function wholeOf(passage: EvidencePassage, { value }: KnownFact, properNames: string[]): Quote | null {
  const start = /^(#[^\n]*\n+|\s+)*/.exec(passage.content)?.[0].length ?? 0;
  const text = passage.content.slice(start).trim();
  const isMore = text.toLowerCase().includes(String(value).toLowerCase()) && text.length > String(value).length + 20;
  if (!isMore || text.length > MOST_CHARACTERS || text.includes("\n") || !mayBeQuoted(text, properNames)) return null;
  const from = passage.char_start + start;
  return { passage, text, char_start: from, char_end: from + text.length, score: 1 };
}
