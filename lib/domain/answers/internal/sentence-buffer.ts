import { sentencesOf } from "../rules/normalize-text";

/** Ends of a sentence, also within quotes. */
const ENDED = /[.!?؟…]["'”’»)\]]*$/;
/** A text that ends in one of these was cut. */
const HANGING =
  /\b(a|an|the|of|and|or|with|in|on|at|to|is|are|has|by|for|from|its|el|la|los|las|un|una|de|y|o|con|en|es|por|para|que)$|[,;:–—-]$/i;

/** Cuts a text that comes in pieces into whole sentences. */
export function sentenceBuffer() {
  let rest = "";
  return {
    /** The sentences that are complete with this piece. A citation mark after the full stop stays with its sentence. */
    push(piece: string): string[] {
      rest += piece;
      const found = sentencesOf(rest);
      const last = found.at(-1);
      if (found.length < 2 || !last || /^[[(【][^\])】]*$/.test(rest.slice(last.start))) return [];
      const complete = found
        .slice(0, -1)
        .map((sentence, index) => rest.slice(index === 0 ? 0 : (found[index - 1]?.end ?? 0), sentence.end).trim());
      rest = rest.slice(found.at(-2)?.end ?? 0);
      return withMarks(complete);
    },
    /** What is left at the end: a last sentence, unless it was cut off in the middle. */
    flush(cutOff = false): string[] {
      const text = rest.trim();
      rest = "";
      const sentences = sentencesOf(text).map(({ text }) => text);
      const last = sentences.at(-1);
      if (last === undefined) return [];
      const whole = ENDED.test(last) || ENDED.test(last.replace(/\s*[[(【][^\])】]*[\])】]\s*$/, ""));
      if (whole) return sentences;
      return cutOff || HANGING.test(last) ? sentences.slice(0, -1) : [...sentences.slice(0, -1), `${last}.`];
    },
    /** Forgets a sentence that broke off. */
    clear(): void {
      rest = "";
    },
  };
}

/** A mark "[2]" that was cut to the beginning of the next sentence belongs to the one before; it stays readable there. */
const withMarks = (sentences: string[]) => sentences.map((text) => text.replace(/^([[(【][^\])】]*[\])】]\s*)+/, "")).filter(Boolean);
