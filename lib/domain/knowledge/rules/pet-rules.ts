import type { ExtractedFact } from "../schemas";
import type { Candidate } from "./fact-candidate";
import type { Span } from "./sentences";

const PETS = /\b(pets?|cats?|dogs?|animals?)\b/i;
const RULE =
  /\b(allowed|welcome|permitted|accepted|ok|okay|fine|considered|negotiable|friendly|prohibited|policy|only|limit|restrict\w*|no pets?)\b|\bno (cats?|dogs?|animals?)\b|\b\d+ ?(lbs?|pounds|kg)\b|\b(cats?|dogs?)\b.{0,20}\b(max|maximum|per (unit|home|household))\b|\bpets? (max|at most)\b|\b(one|two|three|\d) (cats?|dogs?|pets?)\b/i;
const DETAIL =
  /\b(cats?|dogs?|breed|lbs?|pounds|kg|limit|deposit|fee|rent|only|small|large|one|two|three|four|\d|negotiable|considered|approval|case[- ]by[- ]case)\b/i;
const LONGEST = 240;

/** The part of a sentence, from the first to the last clause that names an animal. */
function petPart(sentence: string): string {
  const parts = sentence.split(/(?<=;)\s+/);
  const naming = parts.map((part) => PETS.test(part));
  const [first, last] = [naming.indexOf(true), naming.lastIndexOf(true)];
  return first < 0
    ? sentence
    : parts
        .slice(first, last + 1)
        .join(" ")
        .replace(/;$/, "");
}

/** Pet rules keep their words: "cats only", "dogs under 25 lb", "no dogs; one cat" and a plain yes are not the same. */
export function petRules(whole: string): Candidate[] {
  const sentence = petPart(whole);
  if (!PETS.test(sentence) || !RULE.test(sentence) || /\bdog (park|run|wash|friendly park)\b/i.test(sentence)) return [];
  if (/\b(crated|the sellers?['’]|our|their) (cats?|dogs?)\b|\b(cats?|dogs?) (is|are) on the premises/i.test(sentence)) return [];
  const numbered = sentence.replace(/^\d+(\.\d+)+\.?\s+/, "");
  if (DETAIL.test(numbered)) return [{ field: "pets_allowed", value: numbered.replace(/\s+/g, " ").slice(0, LONGEST), confidence: 0.85 }];
  const no = /\bno\s+(pets?|animals?)\b|\bnot (allowed|permitted|accepted|welcome)|prohibited|n['’]t (allowed|permitted)/i.test(sentence);
  return [{ field: "pets_allowed", value: no ? "Not allowed" : "Allowed", confidence: 0.85 }];
}

const GOES_ON = /\b(cats?|dogs?|pets?)\b/i;
const NO_RULE = /\b(park|run|wash|crated|showing|premises|assistance|service animals?)\b/i;

/** A pet rule with the sentences of its own line that go on with it: "One cat is fine. No dogs." is one rule. */
export function withWholePetRules(facts: readonly ExtractedFact[], units: readonly Span[], text: string): ExtractedFact[] {
  return facts.map((fact) => {
    if (fact.field !== "pets_allowed" || typeof fact.value !== "string") return fact;
    let at = units.findIndex(({ start, end }) => start === fact.char_start && end === fact.char_end);
    if (at < 0) return fact;
    const more: string[] = [];
    let char_end = fact.char_end;
    for (at++; at < units.length; at++) {
      const unit = units[at];
      if (!unit || /\n/.test(text.slice(char_end, unit.start)) || !GOES_ON.test(unit.text) || NO_RULE.test(unit.text)) break;
      more.push(unit.text);
      char_end = unit.end;
    }
    const value = [`${fact.value.replace(/[.;]$/, "")}.`, ...more].join(" ");
    if (more.length === 0 || value.length > LONGEST) return fact;
    return { ...fact, value, char_end, sentence: text.slice(fact.char_start, char_end) };
  });
}
