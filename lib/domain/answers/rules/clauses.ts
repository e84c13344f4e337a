/** Words that a part of a sentence opens with when it goes on about the thing before it. */
const GOES_ON =
  /^(it|they|this|these|that|which|who|all|both|the (main|first|second|other|newer|older|bedroom|upstairs|downstairs) one|one of them|built|added|installed|replaced|redone|updated|upgraded|renovated|remodell?ed|refinished|painted|serviced|pumped|inspected|converted|moved|swapped|last|first|most recently|now|still|also|only|just|not|never|with|without|for|from|in|on|at|since|by|as|about|approx\w*|roughly|circa|over|under|per|plus|and|or|but|dating|dates|measuring|seating|original|new in|brand new|owned|leased|bought|\d[\d,.]*\s?(x|by|×|sq|sf|ft|feet|foot|gal\w*|kw|amp|ton|btu|year|seer|inch|'|"|%|\)|$)|\d{4}\b|(19|20)\d\d|\$|["“(])/i;
/** The same of words that may also stand before a thing's name: "fenced yard". */
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
  const clauses: { text: string; bare: boolean }[] = [];
  for (const { text: part, joint } of parts) {
    const last = clauses.at(-1);
    const goesOn = isAboutLast(part, joint, namesThing(part));
    if (last && goesOn && !/^[|;·•]$/.test(joint)) {
      const owner =
        labelled && /^(built|added|installed|\d|new|replaced|updated)/i.test(part) ? (clauses.findLast(isLabelled) ?? last) : last;
      if (owner) owner.text = `${owner.text}, ${part}`;
      continue;
    }
    if (last?.bare && /^(and|&|,)$/.test(joint) && isBare(last.text) && !isBare(part) && PREDICATE.test(part) && !/^new\b/i.test(part)) {
      last.text = `${last.text} ${joint} ${part}`;
      last.bare = false;
      continue;
    }
    if (last?.bare && isBare(part) && /^(and|&|,)$/.test(joint)) {
      last.text = `${last.text} ${joint} ${part}`;
      continue;
    }
    clauses.push({ text: part, bare: isBare(part) });
  }
  return clauses.map((clause) => clause.text);
}

/** Whether a part goes on about the thing of the clause before. */
const isAboutLast = (part: string, joint: string, names: boolean): boolean =>
  GOES_ON.test(part) || (!names && (QUALIFIES.test(part) || (!OPENS_ANEW.test(part) && !/^\p{Lu}/u.test(part) && joint !== "|")));

const isLabelled = ({ text }: { text: string }) => /^\p{L}[\p{L} '’/&-]{1,28}:\s/u.test(text);

/** A thing by its name alone, without anything said of it. */
const isBare = (part: string) => part.split(/\s+/).length <= 8 && !/\d/.test(part) && !PREDICATE.test(part);
