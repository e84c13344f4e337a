import { clausesIn } from "./asked-attribute";
import { carriesAspect, carriesWord, demandedAspects, type Evidence, evidenceOf, isRow } from "./evidence";
import type { Sentence } from "./normalize-text";
import { statesNumber } from "./read-numbers";
import type { Ask } from "./understand-question";

/** From this length on a sentence is also read comma by comma. */
const LONG_SENTENCE = 130;
/** Fewer letters than this stand for nothing by themselves. */
const LEAST_PIECE = 4;

/**
 * Parts of a sentence that can be quoted alone: between semicolons and bars, of a long sentence also between commas.
 * Offsets are those of the sentence's text. None for a sentence of one part.
 */
export function piecesOf({ text, start }: Sentence): Sentence[] {
  if (isRow(text) || isTableRow(text)) return [];
  const coarse = splitAt(text, text.length >= LONG_SENTENCE ? /\s*(?:;|\s\|\s|\s[•·]\s|\s[–—]\s)\s*/g : /\s*(?:\s\|\s|\s[•·]\s)\s*/g);
  const fine = text.length >= LONG_SENTENCE ? splitAt(text, /\s*(?:;|\s\|\s|\s[•·]\s|\s[–—]\s|,(?=\s)(?!\s*(?:19|20)\d\d\b))\s*/g) : [];
  const whole = withWholeLists(text, fine);
  const pieces = [...(coarse.length > 1 ? coarse : []), ...(whole.length > coarse.length ? whole : [])];
  return pieces
    .filter(({ from, to }) => standsAlone(text.slice(from, to), text.slice(to)))
    .map(({ from, to }) => ({ text: text.slice(from, to), start: start + from, end: start + to }));
}

/** A row of three cells or more of which some name nothing by themselves: "11/02/2026 | Price change | $468,000". */
function isTableRow(text: string): boolean {
  const cells = text.split(" | ");
  return cells.length >= 3 && cells.some((cell) => !statesSomething(cell) || /^[$\d][\d.,/x× %-]*$/.test(cell));
}

/** Words that a piece can't open with: it leans on what was cut off before it. */
const LEANS =
  /^(and|but|so|or|nor|yet|it|they|this|these|both|which|that|who|whose|where|while|because|as|with|without|for|from|than|then|also|too|if|unless|except|plus|including|in|on|at|by|to|of|of which|after|before|y|pero|que|con)\b/i;
/** What is cut off behind a piece and would change what it says. */
const TURNS =
  /^\W*(but|except|excluding|not|no|unless|only|without|if|though|although|however|provided|with an?|for an?|from|until|pero|excepto|sin|solo)\b/i;
const ENDS_OPEN = /(:|\b(and|or|but|the|a|an|of|with|for|to|in|at|from))\W*$/i;

/** Whether a piece of a sentence says by itself what it says in the sentence. */
function standsAlone(piece: string, rest: string): boolean {
  if ((piece.match(/\p{L}/gu)?.length ?? 0) < LEAST_PIECE) return false;
  return !LEANS.test(piece) && !TURNS.test(rest) && !ENDS_OPEN.test(piece);
}

/** Lines of a letter or sheet that only say what follows, or who writes to whom. */
const NO_STATEMENT =
  /^(subject|from|to|cc|date|re|dear|hello|hi|best|regards|sincerely|yours|cheers|best regards|kind regards|as promised|hope this)\b[^.]{0,80}[:,]?$|^(subject|re)\s?:|:\s*$/i;

/** A title in capitals, or words that only name what a table or list is about. */
const TITLE = /^[^\p{Ll}\d:$%]{4,60}$/u;
const NAMES_ONLY =
  /^((annual|monthly|yearly|total) )?(property tax(es)?|taxes|tax history|price( change| history)?|assess(ment|ed value)s?|hoa( fees?| dues)?|fees?|laundry|warranty|utilities|rooms?|dimensions?|levels?|parking|schools?|heating|cooling|appliances|flooring|deposits?|rules|pets|storage|date|event|year|amount)$/i;

/**
 * Whether a line tells anything: not a line that announces the next one, a title, a bare label, or the salutation of a
 * letter. `listed`: an item of a list, of which the name alone says that there is such a thing.
 */
export const statesSomething = (text: string, listed = false): boolean =>
  !NO_STATEMENT.test(text) && (listed || !((TITLE.test(text) && /\p{Lu}/u.test(text) && !SAYS.test(text)) || NAMES_ONLY.test(text)));
const SAYS = /[,;.|]|\b(NO|NOT|ONLY|INCL\w*|WITH|W\/|NEW|ALLOWED|IS|ARE|HAS|STAYS)\b/;

function splitAt(text: string, separator: RegExp): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    if (inBrackets(text, match.index)) continue;
    parts.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  parts.push({ from, to: text.length });
  return parts;
}

const VERB =
  /\b(is|are|was|were|has|have|had|holds?|leads?|covers?|includes?|included|features?|offers?|pays?|provides?|maintains?|takes?|runs?|serves?|stands?|faces?|opens?|conveys?|stays?|installed|replaced|built|added|updated|renewed|with|can|may|must|will)\b/i;

/** What a verb lists is told whole: "covers lawn care, snow removal, roofs" isn't cut after the lawn. */
function withWholeLists(text: string, parts: { from: number; to: number }[]): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const afterComma = text.charAt(part.from - 2) === "," || text.charAt(part.from - 1) === ",";
    const goesOn = last && afterComma && VERB.test(text.slice(last.from, last.to)) && !VERB.test(text.slice(part.from, part.to));
    if (last && goesOn) last.to = part.to;
    else joined.push({ ...part });
  }
  return joined;
}

const inBrackets = (text: string, at: number) => text.lastIndexOf("(", at) > text.lastIndexOf(")", at) && text.indexOf(")", at) > at;

/** Aspects answered by a figure or a form, which may be another thing's in the same sentence. */
const THEIR_OWN = ["age", "size", "height", "cost", "distance", "speed", "duration", "count", "heated", "covered", "private", "problem"];

/**
 * In a sentence about several things, the year, the size or the price must stand in the clause of the one asked about:
 * "a 48-inch island and a pantry" says nothing of the pantry's size.
 */
export function aspectsAreTheirs(ask: Ask, evidence: Evidence): boolean {
  const names = (text: Evidence) =>
    ask.subjects.some((id) => text.meaning.concepts.has(id)) ||
    (ask.subjects.length === 0 && ask.words.some((word) => carriesWord(text, word)));
  if (ask.subjects.length > 0 && ask.subjects.every((id) => id === "rental_rules" || id === "seller")) return true;
  if (ask.subjects.includes("rental_rules")) return true;
  const asked = demandedAspects(ask).filter((aspect) => THEIR_OWN.includes(aspect));
  const counted = ask.form === "how_many" && !asked.includes("count");
  if ((asked.length === 0 && !counted) || !names(evidence)) return true;
  const clauses = clausesIn(evidence).map(evidenceOf);
  const carries = (clause: Evidence, aspect: string) =>
    aspect === "count" ? statesNumber(clause.text.replace(/\b(19|20)\d\d\b/g, "")) : carriesAspect(clause, aspect);
  return [...asked, ...(counted ? ["count"] : [])].every((aspect) => {
    const having = clauses.filter((clause) => carries(clause, aspect));
    return having.length === 0 || having.some(names);
  });
}
