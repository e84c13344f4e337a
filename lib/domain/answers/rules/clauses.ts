/** Words that a part of a sentence opens with when it goes on about the thing before it. */
const GOES_ON =
  /^(it|they|this|these|that|which|who|all|both|the (main|first|second|other|newer|older|bedroom|upstairs|downstairs) one|one of them|built|added|installed|replaced|redone|updated|upgraded|renovated|remodell?ed|refinished|painted|serviced|pumped|inspected|converted|moved|swapped|last|first|most recently|now|still|also|only|just|not|never|with|without|for|from|in|on|at|since|by|as|about|approx\w*|roughly|circa|over|under|per|plus|and|or|but|dating|dates|measuring|seating|original|new in|brand new|owned|leased|bought|\d[\d,.]*\s?(x|by|×|sq|sf|ft|feet|foot|gal\w*|kw|amp|ton|btu|year|seer|inch|'|"|%|\)|$)|\d{4}\b|(19|20)\d\d|\$|["“(])/i;
/** The same of words that may also stand before a thing's name: "fenced yard". */
const REFERS_BACK = /^(it|they|this|these|both|the \p{L}+ itself)\b/iu;
const QUALIFIES = /^(finished|unfinished|heated|cooled|insulated|attached|detached|fenced|covered|lighted|lit|private|shared)\b/i;
const OPENS_ANEW = /^(the|a|an|our|its|their|another|each|every|two|three|four|five|six|new|newer|one)\s+\p{L}/iu;
/** What says something of all the things listed before it. */
const PREDICATE =
  /\b(replaced|updated|upgraded|redone|renovated|remodell?ed|installed|refinished|are|were|is|was|have|has|stays?|conveys?|included|from|new in|all new)\b|:\s|\b(19|20)\d\d\W*$/i;

type Part = { text: string; joint: string };

/** The parts of a text outside brackets, with what joins each to the one before. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = 0;
  let joint = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const match = /^(?:[;|·•]|,(?=\s)|[.!?](?=\s)|\s[/–—-]\s|\s(?:and|&|but|plus|while|y|pero)\s|\sو(?=\S{3}))/.exec(
      text.slice(at, at + 8),
    );
    if (!match) continue;
    parts.push({ text: text.slice(from, at).trim(), joint });
    joint = match[0].trim();
    at += match[0].length - 1;
    from = at + 1;
  }
  parts.push({ text: text.slice(from).trim(), joint });
  return parts.filter((part) => part.text !== "");
}

/**
 * The clauses of a sentence, each about one thing as far as words tell: "roof 2019, furnace and AC replaced 2021" is two.
 * `namesThing`: whether a part names a thing of its own. What goes on about the thing before stays with it; behind a
 * label ("Barn: 36x48, 6 stalls, built 2009") with the label.
 */
export function clausesOf(text: string, namesThing: (part: string) => boolean): string[] {
  const parts = partsOf(text);
  const labelled = /^[\p{L}][\p{L} '’/&-]{1,28}:\s/u.test(text);
  const clauses: Clause[] = [];
  for (const part of parts) {
    const last = clauses.at(-1);
    const goesOn = last ? isAboutLast(part, namesThing(part.text)) : false;
    if (last && goesOn) {
      const toLabel = labelled && /^(built|added|installed|\d|new|replaced|updated)/i.test(part.text);
      const owner = toLabel ? (clauses.findLast(isLabelled) ?? last) : last;
      owner.text = `${owner.text}, ${part.text}`;
    } else if (last && isListed(last, part)) {
      last.text = `${last.text} ${part.joint} ${part.text}`;
      last.bare &&= isBare(part.text);
    } else clauses.push({ text: part.text, bare: isBare(part.text) });
  }
  return clauses.map((clause) => clause.text);
}

type Clause = { text: string; bare: boolean };

/** Whether a part goes on about the thing of the clause before. */
function isAboutLast({ text, joint }: Part, names: boolean): boolean {
  if (joint === ";") return REFERS_BACK.test(text);
  if (/^[|·•]$/.test(joint)) return false;
  if (GOES_ON.test(text) || REFERS_BACK.test(text)) return true;
  return !names && (QUALIFIES.test(text) || (!OPENS_ANEW.test(text) && !/^\p{Lu}/u.test(text)));
}

/** Whether a part belongs to the list of the clause before: what its thing has, or the things that one predicate is said of. */
function isListed(last: Clause, { text, joint }: Part): boolean {
  if (OWNS.test(last.text) && /^(and|&|,|but)$/.test(joint) && isShortItem(text)) return true;
  if (!last.bare || !/^(and|&|,)$/.test(joint)) return false;
  return isBare(text) || (PREDICATE.test(text) && !/^new\b/i.test(text));
}

const isLabelled = ({ text }: { text: string }) => /^\p{L}[\p{L} '’/&-]{1,28}:\s/u.test(text);

/** A clause that lists what its thing has: "with power and water but no heat". */
const OWNS = /\b(with|has|have|having|includes?|features?)\b[^;]*$/i;
const isShortItem = (part: string) => /^(no |not |without )/i.test(part) || (part.split(/\s+/).length <= 2 && !/\d/.test(part));

/** A thing by its name alone, without anything said of it. */
const isBare = (part: string) => part.split(/\s+/).length <= 8 && !/\d/.test(part) && !PREDICATE.test(part);
