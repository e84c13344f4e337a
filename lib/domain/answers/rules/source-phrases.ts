/**
 * Finds phrases in plain folded text. A list is `phrase|phrase`; in a phrase `word*` is the beginning of a word, `#` a
 * number, `_` any one word, and `~` up to four words of the same sentence: "clears ~ lane".
 */
export type SourcePhrases = Record<string, string>;

type Part = { kind: "word" | "start" | "number" | "any" | "gap"; text: string };
type Phrase = { concept: string; parts: Part[] };

/** Letters by which a phrase that opens with the beginning of a word is looked up. */
const KEY_LETTERS = 3;
const LONGEST_GAP = 4;
const TOKEN = /[\p{L}\p{N}]+(?:[.,]\d+)*|[.;!?$%]/gu;
const ENDS = /^[.;!?]$/;
const NUMBER =
  /^(\d[\d.,]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|un|una|dos|tres|cuatro|cinco)$/;

/** A reader of the concepts that a text speaks of by one of these phrases. Phrases open with a word. */
export function phraseReader(lists: SourcePhrases[]): (folded: string) => Set<string> {
  const index = new Map<string, Phrase[]>();
  for (const list of lists)
    for (const [concept, phrases] of Object.entries(list))
      for (const text of phrases.split("|")) {
        const parts = text
          .trim()
          .split(/[\s'/&-]+/)
          .map(partOf);
        const key = parts[0]?.text.slice(0, KEY_LETTERS) ?? "";
        index.set(key, [...(index.get(key) ?? []), { concept, parts }]);
      }
  return (folded) => {
    const tokens = folded.match(TOKEN) ?? [];
    const found = new Set<string>();
    for (const [at, token] of tokens.entries())
      for (const { concept, parts } of index.get(token.slice(0, KEY_LETTERS)) ?? [])
        if (!found.has(concept) && fits(tokens, at, parts, 0)) found.add(concept);
    return found;
  };
}

function partOf(text: string): Part {
  if (text === "~") return { kind: "gap", text };
  if (text === "#") return { kind: "number", text };
  if (text === "_") return { kind: "any", text };
  return text.endsWith("*") ? { kind: "start", text: text.slice(0, -1) } : { kind: "word", text };
}

function fits(tokens: string[], at: number, parts: Part[], from: number): boolean {
  const part = parts[from];
  if (!part) return true;
  if (part.kind === "gap") {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
      if (fits(tokens, at + skipped, parts, from + 1)) return true;
      const token = tokens[at + skipped];
      if (token === undefined || ENDS.test(token)) return false;
    }
    return false;
  }
  const token = tokens[at];
  return token !== undefined && !ENDS.test(token) && isPart(token, part) && fits(tokens, at + 1, parts, from + 1);
}

function isPart(token: string, { kind, text }: Part): boolean {
  if (kind === "any") return true;
  if (kind === "number") return NUMBER.test(token);
  return kind === "start" ? token.startsWith(text) : token === text;
}
