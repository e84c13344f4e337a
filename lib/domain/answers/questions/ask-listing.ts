import { PASSAGE_LIMIT } from "../constants";
import { answerFromKnowledge, readQuestion } from "../rules/answer-from-knowledge";
import { readTokens, stemOf } from "../rules/normalize-text";
import { searchTextOf } from "../rules/understand-question";
import type { Answer, EvidencePassage, Knowledge } from "../schemas";
import type { ListedQuestion, Listing } from "./types";

/** The passages of a listing: paragraphs with their heading and offsets. */
export function passagesOf(listing: Listing): EvidencePassage[] {
  return listing.sources.flatMap(({ source_id, title, text }) =>
    [...text.matchAll(/[^\n][\s\S]*?(?=\n\n|$)/g)].map((match) => {
      const heading = match[0].match(/^# (.+)\n/);
      const skip = heading ? heading[0].length : 0;
      return { source_id, title, url: null, heading: heading?.[1] ?? null, content: match[0].slice(skip), char_start: match.index + skip };
    }),
  );
}

/** Ranks like full text search with any of the words: by how many distinct stems of the query a passage has. */
export function rankPassages(query: string, passages: EvidencePassage[]): EvidencePassage[] {
  const wanted = new Set(query.split(" ").map(stemOf));
  const ranked = passages.map((passage) => {
    const stems = new Set(readTokens(`${passage.heading ?? ""} ${passage.content}`).map(({ stem }) => stem));
    return { passage, rank: [...wanted].filter((stem) => stems.has(stem)).length };
  });
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, PASSAGE_LIMIT)
    .map(({ passage }) => passage);
}

/** The engine's knowledge of a listing for one question. */
export function knowledgeFor(listing: Listing, question: Pick<ListedQuestion, "asks" | "history">): Knowledge {
  const all = passagesOf(listing);
  const { understanding } = readQuestion({ message_text: question.asks, history: question.history }, { address: listing.address });
  const found = new Set(understanding.asks.flatMap((ask) => rankPassages(searchTextOf(ask, question.asks), all)));
  const { organization_name, agent_name, address, market, facts, approved } = listing;
  return {
    speaker: { organization_name, agent_name, address, market, property_id: listing.listing_id },
    facts,
    passages: [...found],
    approved,
    homes: [],
  };
}

/** Puts a question to the pure engine, retrieval in memory. */
export function askListing(listing: Listing, question: Pick<ListedQuestion, "asks" | "history">): Answer {
  return answerFromKnowledge({ message_text: question.asks, history: question.history }, knowledgeFor(listing, question));
}

/** Whether an answer is what was expected; `says` and `never` regardless of case in `never` alone. */
export function isRight({ expected }: ListedQuestion, answer: Answer): boolean {
  const text = answer.bot_response_text;
  const never = expected.never?.some((part) => text.toLowerCase().includes(part.toLowerCase())) ?? false;
  if (never) return false;
  if (expected.never && expected.never.length > 3) return true;
  if (answer.answered !== expected.answered) return false;
  if (expected.kind && answer.kind !== expected.kind) return false;
  return (expected.says ?? []).every((part) => part.split("|").some((option) => text.includes(option)));
}
