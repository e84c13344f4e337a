import { extractFacts } from "@/lib/domain/knowledge/rules/extract-facts";
import { readHtml } from "@/lib/domain/knowledge/rules/read-html";
import { readPlainText } from "@/lib/domain/knowledge/rules/read-plain-text";
import { splitPassages } from "@/lib/domain/knowledge/rules/split-passages";
import { answerWithSenses } from "../../internal/read-senses";
import type { Answer, EvidencePassage, Knowledge, KnownFact } from "../../schemas";
import type { RawListing, RawSource, StrangersQuestion } from "./question-set";

/** Below this a source only hints at a value, as where a bot's knowledge is loaded. */
const LEAST_CONFIDENCE = 0.5;

function readSource({ source_id, title, format, raw }: RawSource): {
  facts: (KnownFact & { confidence: number })[];
  passages: EvidencePassage[];
} {
  const read = format === "html" ? readHtml(raw, { url: "https://northporch.example/homes/this", title }) : readPlainText(raw, title);
  const found = extractFacts(read).filter(({ field, confidence }) => field !== "listing_type" && confidence >= LEAST_CONFIDENCE);
  return {
    facts: found.map((fact) => ({ ...fact, source_id, title, confirmed: false })),
    passages: splitPassages(read.text).map(({ heading, content, char_start }) => ({
      source_id,
      title,
      url: null,
      heading: heading ?? null,
      content,
      char_start,
    })),
  };
}

/** What a bot knows of a listing by itself: read, facts as found, all its passages. */
export function knowledgeOfListing({ listing_id, organization_name, agent_name, address, market, deal, sources }: RawListing): Knowledge {
  const read = sources.map(readSource);
  const facts = read.flatMap((source) => source.facts).sort((a, b) => b.confidence - a.confidence);
  return {
    speaker: { organization_name, agent_name, property_id: listing_id, address, market },
    facts: [...facts, { field: "listing_type", value: deal, confirmed: true }],
    passages: read.flatMap(({ passages }) => passages),
    approved: [],
    homes: [],
  };
}

/** The one place that calls the engine: change its entry here. */
export async function askRawListing(knowledge: Knowledge, { asks, history }: Pick<StrangersQuestion, "asks" | "history">): Promise<Answer> {
  return answerWithSenses({ message_text: asks, history }, knowledge);
}
