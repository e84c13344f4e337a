import { extractFacts } from "@/lib/domain/knowledge/rules/extract-facts";
import { readPlainText } from "@/lib/domain/knowledge/rules/read-plain-text";
import { splitPassages } from "@/lib/domain/knowledge/rules/split-passages";
import type { Knowledge, KnownFact } from "../schemas";
import { RAW_LISTINGS } from "./raw-listings";

/** What a bot knows of a pasted text by itself: its facts as found, and its passages. */
export function knowledgeOfText(text: string, deal: "sale" | "rent", market = "us"): Knowledge {
  const read = readPlainText(text, "Sheet");
  const found = extractFacts(read).filter(({ field }) => field !== "listing_type");
  const facts: KnownFact[] = found.map((fact) => ({ ...fact, source_id: "s", title: "Sheet", confirmed: false }));
  return {
    speaker: { organization_name: "Harbor Realty", agent_name: "Rosa Lind", property_id: "p", market },
    facts: [...facts, { field: "listing_type", value: deal, confirmed: true }],
    passages: splitPassages(read.text).map(({ heading, content, char_start }) => ({
      source_id: "s",
      title: "Sheet",
      url: null,
      heading: heading ?? null,
      content,
      char_start,
    })),
    approved: [],
    homes: [],
  };
}

const read = new Map<string, Knowledge>();

/** The knowledge of a raw listing by its name; null for a name that none has. */
export function rawKnowledge(name: string): Knowledge | null {
  const raw = RAW_LISTINGS[name];
  if (!raw) return null;
  const knowledge = read.get(name) ?? knowledgeOfText(raw.text, raw.deal, raw.market);
  read.set(name, knowledge);
  return knowledge;
}
