import { extractFacts } from "../rules/extract-facts";
import { readPlainText } from "../rules/read-plain-text";
import { splitPassages } from "../rules/split-passages";
import type { NewKnowledge } from "./store-knowledge";

/** What a realtor wrote, as knowledge: short enough to be read at once. */
export function readText(source: string, title: string | null): NewKnowledge {
  const read = readPlainText(source, title);
  return { title: read.title, text: read.text, passages: splitPassages(read.text), facts: extractFacts(read), skipped: read.skipped };
}
