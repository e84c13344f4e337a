import { type Ask, type Understanding, wholeAsk } from "./ask";
import { attributeOf } from "./asked-attribute";
import type { Intent } from "./intents";
import type { Sense } from "./nearest-sense";
import { stemOf } from "./normalize-text";
import { BANK, encodedText } from "./sense-bank";
import { conceptOf } from "./vocabulary";

/**
 * How like a phrase of the bank an ask must be: when the vocabulary found nothing in it; when it found something else;
 * when it found the same and only stumbled over a word; the same of a question for yes or no, where that word may be
 * the very thing asked; and when likeness goes before the vocabulary.
 */
const LEAST = { new: 0.56, newUnheard: 0.6, newYesNo: 0.64, other: 0.68, same: 0.66, sameYesNo: 0.78, first: 0.86 };
/** Meanings this near to the best one are as likely: what is known decides between them. */
const DOUBT = 0.03;
/** Aspects that everyday words name by chance: "kids around there", "stay warm", "can I keep". */
const CHANCE = new Set(["distance", "included", "allowed"]);

/** Asks of one message that are encoded; a message with more is a list of plain words. */
const ENCODED_ASKS = 4;
/** Longer asks are told by their beginning: the time to encode grows with each word. */
const ENCODED_CHARACTERS = 160;

type Read = { understanding: Understanding };

/** What of a message is to be encoded: its asks and, unless it is one ask, the whole of it. English alone is encoded. */
export function textsToEncode({ understanding: { language, text, asks } }: Read): string[] {
  if (language !== "en" || text === "") return [];
  const parts = asks.slice(0, ENCODED_ASKS).map((ask) => ask.text);
  return [...parts, ...(parts.length === 1 ? [] : [text])].map((part) => encodedText(part).slice(0, ENCODED_CHARACTERS));
}

/** The reading with the meanings found for `textsToEncode`, in that order. */
export function withSenses<R extends Read>(reading: R, senses: Sense[][]): R {
  const { understanding } = reading;
  const encoded = Math.min(understanding.asks.length, ENCODED_ASKS);
  const whole = encoded === 1 ? undefined : { ...wholeAsk(understanding.text), senses: senses[encoded] };
  const asks = understanding.asks.map((ask, index) => (index < encoded ? { ...ask, senses: senses[index] } : ask));
  const intents = understanding.intents.length > 0 ? understanding.intents : likelyWish(asks, whole);
  return { ...reading, understanding: { ...understanding, intents, asks, whole } };
}

/** How like a wish a message must be that names nothing of the home. */
const WISH_LIKENESS = 0.7;

/** The wish that a message likely is: to see the home, to reach the agent, to bargain. */
function likelyWish(asks: Ask[], whole: Ask | undefined): Intent[] {
  if (asks.some(({ subjects }) => subjects.some((id) => id !== "price" && id !== "seller"))) return [];
  if (asks.some(({ form, amounts }) => form === "yes_no" && amounts.length > 0)) return [];
  const top = (whole ?? asks[0])?.senses?.[0];
  const wish = top?.id.startsWith("@") && top.likeness >= WISH_LIKENESS ? WISHES.find((intent) => top.id === `@${intent}`) : undefined;
  return wish ? [wish] : [];
}
const WISHES: Intent[] = ["tour", "contact", "negotiation", "lending", "appraisal", "legal"];

/**
 * The asks that an ask may mean by its likeness to known questions, likeliest first; none when it is like no question,
 * or like one that listings don't answer. An ask that the vocabulary read to the last word is not read anew.
 */
export function asksBySense(ask: Ask): Ask[] {
  const [top] = ask.senses ?? [];
  if (!top || !mayBeRead(ask, top)) return [];
  const near = (ask.senses ?? []).filter((sense) => sense.score >= top.score - DOUBT || isKin(sense, top));
  const meant = near.filter((sense) => !isApart(sense) && sense.likeness >= top.likeness - MUCH_LESS_LIKE && keepsThing(ask, sense));
  const sure = ask.form !== "yes_no" || top.likeness >= LEAST.first;
  const beside = (sure ? meant.slice(0, 1) : []).flatMap((sense) =>
    (BESIDE[sense.id] ?? []).map((id) => ({ ...sense, subjects: [id], aspects: [] })),
  );
  return [...meant, ...beside].map((sense) => read(ask, sense));
}

/** A meaning that shares its score with another but none of its phrases comes near is a neighbour of it. */
const MUCH_LESS_LIKE = 0.15;

/** Asked when, how old or of which fuel a thing is, what is known of the home's other works answers none of it. */
function keepsThing(ask: Ask, sense: Sense): boolean {
  if (ask.subjects.length === 0) return true;
  if (sense.subjects.some((id) => ask.subjects.includes(id))) return true;
  const attribute = attributeOf(ask);
  return attribute === null || (sense.subjects.length > 0 && attribute !== "fuel");
}

/** Words of buyers' phrases: one that is in none of them may be the very thing asked about. */
const SAID_STEMS = new Set(BANK.flatMap(({ text }) => text.split(" ").map(stemOf)));

/** What answers as well where nothing is known of the thing itself: of parking the garage, of a fence the yard. */
const BESIDE: Record<string, string[]> = {
  parking: ["garage", "carport", "driveway", "street_parking"],
  garage: ["carport", "parking"],
  "hoa_fee/included": ["snow", "trash"],
  "dog/allowed": ["pets_allowed"],
  "cat/allowed": ["pets_allowed"],
  pets_allowed: ["dog", "cat"],
  pet_fee: ["pets_allowed"],
  available_date: ["closing"],
  closing: ["available_date"],
  outdoor: ["balcony", "patio", "deck", "porch", "yard", "roof_deck"],
  yard: ["patio", "outdoor"],
  bbq: ["roof_deck", "patio", "deck"],
  storage: ["workshop", "attic"],
  utilities: ["electricity", "natural_gas", "water"],
  "utilities/included": ["utilities", "electricity", "heating", "water"],
  "utilities/cost": ["electricity", "utilities"],
  heating: ["fireplace"],
  stairs: ["accessibility", "stories", "elevator"],
  accessibility: ["stairs", "elevator"],
  elevator: ["stairs"],
  screening: ["application"],
  amenities: ["gym", "pool", "clubhouse"],
  flooring: ["hardwood", "carpet", "tile"],
  windows: ["skylight"],
  rental_rules: ["lease_term"],
  "stove/electric_kind": ["stove"],
  "refrigerator/included": ["refrigerator", "appliances"],
  "kitchen/renewed": ["kitchen"],
};

/** Whether an ask is so like a known question about something else that its words are not taken one by one. */
export const isPlainlyOther = ({ subjects, senses, inherited }: Ask): boolean => {
  const [top] = senses ?? [];
  return (
    top !== undefined && !inherited && !isApart(top) && top.likeness >= LEAST.first && !top.subjects.some((id) => subjects.includes(id))
  );
};

/** The asks of a message with the subjects they may be about as well: what sources are searched for. */
export function searchedAsks({ asks, whole }: Pick<Understanding, "asks" | "whole">): Ask[] {
  return [...asks, ...(whole ? [whole] : [])].map((ask) => {
    const meant = (ask.senses ?? []).filter((sense) => !isApart(sense)).slice(0, 2);
    const likely = meant.flatMap(({ subjects }) => subjects);
    return { ...ask, subjects: [...new Set([...ask.subjects, ...likely])] };
  });
}

const isApart = ({ id }: Sense) => /^[!@]/.test(id);

function mayBeRead(ask: Ask, sense: Sense): boolean {
  if (isApart(sense) || ask.inherited) return false;
  const unheard = ask.words.some((word) => !SAID_STEMS.has(word));
  if (ask.subjects.length === 0) return sense.likeness >= leastOfNew(ask, unheard);
  if (isPlainlyOther(ask)) return true;
  if (!sense.subjects.some((id) => ask.subjects.includes(id)))
    return ask.words.length > 0 && sense.likeness >= (unheard ? LEAST.first : LEAST.other);
  const lost = ask.aspects.filter((aspect) => !sense.aspects.includes(aspect) && !CHANCE.has(aspect));
  if (lost.length > 0 || ask.subjects.some((id) => !sense.subjects.includes(id))) return sense.likeness >= 0.93;
  if (ask.form !== "yes_no") return sense.likeness >= LEAST.same;
  const phrase = sense.phrase.split(" ").map(stemOf);
  return sense.likeness >= LEAST.sameYesNo && ask.words.every((word) => phrase.includes(word));
}

/** Where the vocabulary found no thing. The cost or age of what no phrase names is not that of its neighbour. */
function leastOfNew(ask: Ask, unheard: boolean): number {
  if (ask.form === "yes_no") return unheard ? LEAST.first : LEAST.newYesNo;
  if (!unheard) return LEAST.new;
  return attributeOf(ask) ? LEAST.first : LEAST.newUnheard;
}

/** Forms that an answer by likeness must have as well; "who" and "where" may be a way of speaking. */
const KEPT_FORMS = new Set(["when", "how_far", "how_many"]);

/** The ask as another question about what it means: its own wording no longer tells the form of the answer. */
const read = (ask: Ask, { subjects, aspects }: Sense): Ask => ({
  ...ask,
  subjects,
  aspects,
  words: [],
  either: [],
  form: KEPT_FORMS.has(ask.form) ? ask.form : "what",
  negated: false,
  text: subjects.map((id) => (conceptOf(id).phrases.en.split("|")[0] ?? "").replace("=", "")).join(" "),
  asked: ask.asked ?? ask.text,
  byLikeness: true,
});

/** Whether the same fields answer both: parking and the garage, dogs and pets. */
function isKin(a: Sense, b: Sense): boolean {
  const fields = (sense: Sense) => sense.subjects.flatMap((id) => conceptOf(id).fields).filter((field) => field !== "amenities");
  return fields(a).some((field) => fields(b).includes(field));
}
