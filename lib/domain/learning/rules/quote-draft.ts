import type { Evidence, FoundSentence } from "@/lib/domain/answers/find-evidence";
import type { Draft } from "../schemas";

/** Quotes that a draft is made of; more are shown beside it. */
const QUOTED = 3;

/** A first answer in the sources' own words, or none when they say nothing near the question. */
export function quoteDraft({ refused, facts, sentences }: Evidence, property_id: string | null): Draft {
  if (refused) return { kind: "refused", text: "", sources: [], property_id };
  const told = facts.map((fact) => ({ text: fact.sentence?.quote ?? `${fact.label}: ${fact.text}`, source: fact.sentence }));
  const quoted = sentences.map((source) => ({ text: source.quote, source }));
  const parts = [...told, ...quoted].filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);
  const best = quoted[0]?.source.score ?? 0;
  const worth = parts.filter(({ source }) => source === null || source.score >= Math.min(best, 0.6)).slice(0, QUOTED);
  return {
    kind: parts.length === 0 ? "none" : "quote",
    text: worth.map(({ text }) => ended(text)).join(" "),
    sources: parts.flatMap(({ source }) => (source ? [shape(source, property_id)] : [])),
    property_id,
  };
}

const ended = (text: string) => (/[.!?؟]["'”’)]*$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

function shape(
  { source_id, title, url, quote, char_start, char_end }: FoundSentence,
  property_id: string | null,
): Draft["sources"][number] {
  return { source_id, is_listing: source_id === property_id, title, url, quote, char_start, char_end };
}
