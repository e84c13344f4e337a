import { describe, expect, it } from "vitest";
import type { FactField } from "../constants";
import type { ExtractedFact } from "../schemas";
import { extractFacts } from "./extract-facts";
import { CORPUS, type CorpusEntry } from "./extraction-corpus";
import { readHtml } from "./read-html";
import { readPlainText } from "./read-plain-text";

function read({ kind, source, url }: CorpusEntry): { text: string; facts: ExtractedFact[] } {
  const document = kind === "html" ? readHtml(source, { url: url ?? null, title: null }) : readPlainText(source, null);
  return { text: document.text, facts: extractFacts(document) };
}

const shown = (fact: ExtractedFact): unknown => (fact.unit && fact.unit !== "USD" ? `${fact.value} ${fact.unit}` : fact.value);

/** What was found rightly, missed and found wrongly, in words for the failing test. */
function judge(entry: CorpusEntry): { right: number; missed: string[]; wrong: string[] } {
  const { facts } = read(entry);
  const best = new Map<FactField, ExtractedFact>();
  for (const fact of facts) if (!best.has(fact.field)) best.set(fact.field, fact);
  const wanted = Object.entries(entry.facts) as [FactField, unknown][];
  const missed = wanted.filter(([field, value]) => !same(best.get(field), value)).map(([field, value]) => `${field}=${value}`);
  const wrong = facts
    .filter((fact) => ((field) => (field in entry.facts ? !same(fact, entry.facts[field]) : !entry.also?.includes(field)))(fact.field))
    .map((fact) => `${fact.field}=${shown(fact)} (${fact.sentence.slice(0, 60)})`);
  return { right: wanted.length - missed.length, missed, wrong };
}

const same = (fact: ExtractedFact | undefined, value: unknown): boolean =>
  fact !== undefined && JSON.stringify(shown(fact)).toLowerCase() === JSON.stringify(value).toLowerCase();

describe("extraction over varied pages and texts", () => {
  it.each(CORPUS.map((entry) => [entry.name, entry] as const))("%s: every fact stands in its sentence, at its place", (_name, entry) => {
    const { text, facts } = read(entry);
    for (const fact of facts) expect(text.slice(fact.char_start, fact.char_end)).toBe(fact.sentence);
  });

  it("recall is at least 97 %, precision at least 97 %, and no entry is off by more than one", () => {
    const judged = CORPUS.map((entry) => ({ name: entry.name, ...judge(entry) }));
    const right = judged.reduce((sum, one) => sum + one.right, 0);
    const missed = judged.flatMap((one) => one.missed.map((fact) => `${one.name}: missed ${fact}`));
    const wrong = judged.flatMap((one) => one.wrong.map((fact) => `${one.name}: wrong ${fact}`));
    const report = [...missed, ...wrong].join("\n");
    expect(right / (right + missed.length), report).toBeGreaterThanOrEqual(0.97);
    expect(right / (right + wrong.length), report).toBeGreaterThanOrEqual(0.97);
    expect(
      judged.filter((one) => one.missed.length + one.wrong.length > 1),
      report,
    ).toEqual([]);
  });
});
