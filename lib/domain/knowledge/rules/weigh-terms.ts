import type { PassageLanguage } from "./passage-language";

/** A term as Postgres stems it: `'squar' <-> 'feet'`, and its lexemes. */
export type StemmedTerm = { query: string; lexemes: string[]; weight: number; own: boolean; group: number };

/** In how many passages of one language each lexeme stands. */
export type LanguageCounts = { passages: number; lexemes: Map<string, number> };

/** What one language's passages are searched with. A passage that carries none of `anchors` is not looked at. */
export type LanguageSearch = { language: PassageLanguage; anchors: string[]; terms: { query: string; weight: number; group: number }[] };

/** Passages that may be looked at for one question: of more, the commonest words alone bring none in. */
const MOST_ANCHORED = 400;

/**
 * Weighs terms by how rare they are among `all` passages (inverse document frequency, as in BM25), leaves out what none
 * holds, and picks the rarest as anchors: own words first. Null when no passage of the language holds any of them.
 */
export function weighTerms(
  language: PassageLanguage,
  counts: LanguageCounts,
  terms: StemmedTerm[],
  all = counts.passages,
): LanguageSearch | null {
  const known = new Map<string, { query: string; weight: number; found: number; own: boolean; group: number }>();
  for (const { query, lexemes, weight, own, group } of terms) {
    const found = Math.min(...lexemes.map((lexeme) => counts.lexemes.get(lexeme) ?? 0));
    if (lexemes.length === 0 || found === 0 || known.has(query)) continue;
    const rarity = Math.log(1 + (all - found + 0.5) / (found + 0.5));
    known.set(query, { query, weight: weight * rarity, found, own, group });
  }
  if (known.size === 0) return null;
  const rarest = [...known.values()].sort((a, b) => Number(b.own) - Number(a.own) || a.found - b.found);
  const anchors: string[] = [];
  let reached = 0;
  for (const { query, found } of rarest) {
    if (anchors.length > 0 && reached + found > MOST_ANCHORED) continue;
    anchors.push(query);
    reached += found;
  }
  return { language, anchors, terms: [...known.values()].map(({ query, weight, group }) => ({ query, weight, group })) };
}
