import { PASSAGE_LIMIT } from "../constants";
import { readSenses } from "../internal/read-senses";
import { answerFromKnowledge, type Reading, readKnown } from "../rules/answer-from-knowledge";
import { searchedAsks } from "../rules/ask-by-sense";
import { readTokens, stemOf } from "../rules/normalize-text";
import { searchTextOf } from "../rules/understand-question";
import type { Answer, EvidencePassage, Knowledge } from "../schemas";
import { rawKnowledge } from "./raw-knowledge";
import { knowledgeOfListing } from "./strangers/ask-raw-listing";
import { FIRST_SET } from "./strangers/first/first-set";
import { SECOND_SET } from "./strangers/second/second-set";
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
function rankPassages(query: string, passages: EvidencePassage[]): EvidencePassage[] {
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

type Asked = Pick<ListedQuestion, "asks" | "history">;

/** All that is known of a listing; of it, a question finds some passages. */
function wholeKnowledge({ listing_id, organization_name, agent_name, address, market, facts, approved, ...listing }: Listing): Knowledge {
  return {
    speaker: { organization_name, agent_name, address, market, property_id: listing_id },
    facts,
    passages: passagesOf({ listing_id, organization_name, agent_name, address, market, facts, approved, ...listing }),
    approved,
    homes: [],
  };
}

/** The knowledge that retrieval hands on for a question as read. */
function foundKnowledge(whole: Knowledge, { understanding }: Reading, { asks }: Asked): Knowledge {
  const found = new Set(searchedAsks(understanding).flatMap((ask) => rankPassages(searchTextOf(ask, asks), whole.passages)));
  return { ...whole, passages: [...found] };
}

/** The knowledge of a listing by its id: one of those written out, of a pasted text, or a stranger's to tune on. */
export const knowledgeOf = (id: string, listing: Listing | null): Knowledge => {
  const knowledge = listing ? wholeKnowledge(listing) : (rawKnowledge(id) ?? strangersKnowledge(id));
  if (!knowledge) throw new Error(`No listing ${id}`);
  return knowledge;
};

const strangers = new Map<string, Knowledge>();

function strangersKnowledge(id: string): Knowledge | null {
  const listing = [...FIRST_SET.listings, ...SECOND_SET.listings].find(({ listing_id }) => listing_id === id);
  if (!listing) return null;
  const knowledge = strangers.get(id) ?? knowledgeOfListing(listing);
  strangers.set(id, knowledge);
  return knowledge;
}

/** Puts a question to the whole engine, retrieval in memory, likeness included. */
export async function askKnowledge(whole: Knowledge, asked: Asked): Promise<Answer> {
  const question = { message_text: asked.asks, history: asked.history };
  const reading = await readSenses(readKnown(question, { ...whole, passages: [] }));
  const knowledge = foundKnowledge(whole, reading, asked);
  return answerFromKnowledge(question, knowledge, await readSenses(readKnown(question, knowledge)));
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
