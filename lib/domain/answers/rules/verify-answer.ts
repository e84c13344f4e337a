import type { Citation } from "../schemas";
import { foldCharacters } from "./normalize-text";
import { figuresIn, statedNumbers } from "./read-numbers";
import { type Meaning, meaningOf } from "./vocabulary";

export type Verdict = { ok: true } | { ok: false; reason: "number" | "claim" | "quote"; detail: string };

type Verified = {
  text: string;
  citations: Citation[];
  /** Names and links of ours that may stand in the text and carry figures: an address, an organization. */
  allowed?: string[];
};

/**
 * Whether each number, each link and each claim that something is there or isn't, in an answer, is carried by a
 * citation. What fails is not said. Also for answers that a provider wrote.
 */
export function verifyAnswer({ text, citations, allowed = [] }: Verified): Verdict {
  const evidence = citations.map(({ title, quote }) => `${title}. ${quote}`);
  const number = strayNumber(text, [...evidence, ...allowed]);
  if (number !== null) return { ok: false, reason: "number", detail: String(number) };
  const claim = strayClaim(text, citations);
  return claim === null ? { ok: true } : { ok: false, reason: "claim", detail: claim };
}

/** The first figure of a text that none of the sources states, or null. Number words of sources count as figures. */
export function strayNumber(text: string, sources: string[]): number | null {
  const known = new Set(sources.flatMap((source) => [...statedNumbers(source)]));
  return figuresIn(text).find((figure) => !known.has(figure)) ?? null;
}

const DENIAL = /\b(no|not|without|lacks?|none|never|isn't|doesn't|sin|ningun[oa]?|tampoco|carece)\b|(^|\s)(لا|بدون|ليس|غير|لم)(\s|$)/;
const ASSERTION = /^(it (has|is|comes)|there (is|are)|the \w+ (has|is|are|was|were)|yes|no\b|tiene|hay|esta|es|si\b|se |يوجد|توجد|نعم|لا)/;

/** A sentence that says of a thing that it is there, or isn't, while no citation speaks of that thing alike. */
function strayClaim(text: string, citations: Citation[]): string | null {
  const said = citations.map(({ title, quote }) => ({
    meaning: meaningOf(`${title}. ${quote}`),
    denied: DENIAL.test(foldCharacters(quote)),
    quote,
  }));
  const free = text.replace(/“[^”]*”|«[^»]*»/g, "");
  for (const sentence of free.split(/(?<=[.?!؟])\s+/)) {
    const folded = foldCharacters(sentence);
    if (!ASSERTION.test(folded)) continue;
    const subjects = subjectsOf(meaningOf(sentence));
    const denied = DENIAL.test(folded);
    const carried = subjects.every((id) =>
      said.some(
        (source) => source.meaning.concepts.has(id) && (!denied || source.denied || /[:=] ?(no|none|0|false)\b/i.test(source.quote)),
      ),
    );
    if (!carried) return sentence;
  }
  return null;
}

/** Concepts that a claim can be about; the words of the answer's own frame are none. */
const FRAME = new Set([
  "price",
  "status",
  "seller",
  "amenities",
  "condition",
  "count",
  "cost",
  "size",
  "age",
  "time",
  "distance",
  "included",
  "allowed",
  "monthly",
  "yearly",
  "private",
  "material",
  "address",
  "city",
  "listing_type",
  "available_date",
  "property_type",
  "hoa_fee",
  "area",
  "covered",
  "limit",
  "renewed",
]);
const subjectsOf = (meaning: Meaning) => [...meaning.concepts].filter((id) => !FRAME.has(id));
