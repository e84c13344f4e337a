import type { Ask } from "./ask";
import { attributeOf } from "./asked-attribute";
import { hasForm } from "./attribute-forms";
import type { Part } from "./compose-answer";
import { carriesAspect, carriesForm, carriesWord, demandedAspects, evidenceOf } from "./evidence";

/**
 * The parts without those "I don't know" that another part has answered: "who did the cabinets, and when" by one
 * sentence that tells both. `asks`: what each part was made for.
 */
export function withoutSaidAlready(parts: Part[], asks: Ask[]): Part[] {
  const said = parts.filter(({ outcome, kind }) => outcome === "known" && kind === "passage").map(({ text }) => text);
  if (said.length === 0) return parts;
  return parts.filter(({ outcome }, index) => {
    const ask = asks[index];
    return outcome !== "unknown" || !ask || !said.some((text) => answers(text, ask));
  });
}

/** Whether a text speaks of the thing asked, in the form asked; of nothing, when the ask names neither thing nor word. */
function answers(text: string, ask: Ask): boolean {
  const evidence = evidenceOf(text);
  const attribute = attributeOf(ask);
  return (
    ask.subjects.length > 0 &&
    ask.subjects.every((id) => evidence.meaning.concepts.has(id)) &&
    ask.words.every((word) => carriesWord(evidence, word)) &&
    demandedAspects(ask).every((aspect) => carriesAspect(evidence, aspect)) &&
    carriesForm(evidence, ask) &&
    (!attribute || hasForm(attribute, text))
  );
}
