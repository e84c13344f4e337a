import type { Ask } from "./ask";
import { foldCharacters } from "./normalize-text";
import { meaningOf } from "./vocabulary";

const FLOOR =
  /\b(upstairs|downstairs|(on|in) the (first|second|third|main|upper|lower|ground|top|other) (floor|level)|(in|of|is|for) the (basement|attic|garage|barn|cottage|guest \w+|yard|upstairs|downstairs|pool area|studio|shop)|owner'?s? (unit|apartment)|arriba|abajo)\b/;
const OTHER_TIME =
  /\b(last|next|previous|prior|following|coming) (year|month|season)\b|\b(originally|used to|before the|when will|increase|go up|going up|went up)\b/;
const PER_AREA = /\b(per|a|by the) (sq|square|sqft|sf|m2|sqm|foot|acre)\b/;
const OTHER_SUM =
  /\b(without|excluding|not counting|minus|together with|combined|altogether|all together|total (monthly|move[ -]in|cost to move)|monthly (payment|cost|total)s?|other units?|another (unit|home|plan)|plan [a-z0-9]\b(?! is)|for (a|the) (one|two|three|four|1|2|3|4|studio|longer|shorter)\b)/;
const BY_ITS_RATE = /\b(tax|mill|millage) rate\b|\brate of tax\b|\bpercent\w*\b/;
const PART_OF_LAND = /\bacres? (of (?!land|ground|property|lot)|are|is (?!the|it|this|there)|have|in )/;

const WEIGHT = /\b(weigh\w*|heavy|pounds?|lbs?|kilos?|how big|peso|pesa\w*)\b|وزن/;
const BREED = /\b(breeds?|razas?)\b|سلاله/;
const OF_WEIGHT = /\b(weigh\w*|lbs?|pounds?|kgs?|kilos?|libras?|peso|small|large|size)\b/;

/** What narrows or shifts a field that is known of the whole home and of today. */
const NARROWING: Record<string, RegExp[]> = {
  bedrooms: [FLOOR, OTHER_SUM],
  bathrooms: [FLOOR, OTHER_SUM],
  area: [FLOOR, PER_AREA, OTHER_SUM],
  lot_area: [PART_OF_LAND],
  price: [OTHER_TIME, PER_AREA, OTHER_SUM],
  hoa_fee: [OTHER_TIME, OTHER_SUM],
  taxes: [OTHER_TIME, OTHER_SUM, BY_ITS_RATE],
  deposit: [OTHER_SUM],
  available_date: [/\bincrease|\b(rent|payment|bill) (is )?due\b/],
  stories: [FLOOR],
};

/**
 * Whether a question asks for a part, another time or another home than a number of the whole home tells. `said`: the
 * source's words, which may narrow as the question does; empty for a bare value.
 */
export function isNarrowed(ask: Ask, field: string, said: string): boolean {
  const text = foldCharacters(ask.text);
  const source = foldCharacters(said);
  if (PETS.has(field))
    return isOfOtherPet(ask.subjects, said) || (WEIGHT.test(text) && !OF_WEIGHT.test(source)) || (BREED.test(text) && !BREED.test(source));
  if (NARROWING[field]?.some((pattern) => pattern.test(text) && !pattern.test(source))) return true;
  const year = /\b(?:in|for|of) ((?:19|20)\d\d)\b/.exec(text)?.[1];
  return DATED.has(field) && year !== undefined && !source.includes(year);
}
const DATED = new Set(["price", "taxes", "hoa_fee", "deposit"]);
const PETS = new Set(["dog", "cat", "pets_allowed"]);

/** Whether words speak only of the other kind of pet: "one cat is fine" says nothing of dogs. */
function isOfOtherPet(subjects: string[], said: string): boolean {
  const [asked, other] = subjects.includes("dog") ? ["dog", "cat"] : subjects.includes("cat") ? ["cat", "dog"] : [];
  if (!asked || !other || subjects.includes(other)) return false;
  const { concepts } = meaningOf(foldCharacters(said));
  return concepts.has(other) && !concepts.has(asked);
}
