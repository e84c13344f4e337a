import type { Ask } from "./ask";
import { intentsIn } from "./intents";
import { normalizeText, tokensOf } from "./normalize-text";
import { findMentions } from "./vocabulary";
import { WHOLE_HOUSE } from "./whole-house";

/** Subjects that name no one thing: what of them there is, only the answer said. */
const BROAD = new Set(["outdoor", "amenities"]);
/** An answer that told nothing. */
const TOLD_NOTHING = /don't know|can't answer|no tengo informaci|no lo s[eé]|no puedo responder|لا أعرف|لا أستطيع/;

/**
 * The thing that an earlier answer named where the question named none: "what's outside?", then "a composite deck".
 * `asks`: what the question asked; `asked`, `said`: both as written. Null where the question tells itself.
 */
export function answeredAsk(asks: Ask[], asked: string, said: string): Ask | null {
  const named = asks.flatMap(({ subjects, words }) => [...subjects, ...words]);
  if (said === "" || named.some((id) => !BROAD.has(id)) || TOLD_NOTHING.test(said)) return null;
  const plain = tokensOf(normalizeText(asked));
  if (intentsIn(plain.map(({ word }) => word).join(" ")).length > 0) return null;
  const thing = findMentions(tokensOf(normalizeText(said))).find(
    ({ concept }) => concept.role === "subject" && !BROAD.has(concept.id) && !WHOLE_HOUSE.has(concept.id),
  );
  return thing
    ? { subjects: [thing.concept.id], aspects: [], words: [], form: "what", negated: false, amounts: [], either: [], text: asked }
    : null;
}

/** Rooms and buildings that may have what a home has, too. */
const BUILDINGS = new Set(
  "garage carport workshop shed barn guest_house basement attic storage office maid_room primary_suite porch patio deck balcony roof_deck sunroom clubhouse kitchen".split(
    " ",
  ),
);
const FITTINGS = new Set(
  "electricity heating cooling water sewer plumbing bathrooms half_bath full_bath internet windows flooring insulation ev_charger driveway fireplace stairs kitchen laundry fence lighting wiring".split(
    " ",
  ),
);
const IN_IT =
  /\b(does|do|has|have|is there|are there|with)\b.*\b(it|they|there)\b|^(it|they) ha(s|ve)\b|^(y )?(tiene|tienen|hay)\b|^هل (فيه|فيها|به|بها|له|لها)\b/;
/** "Own bathroom?", "with its own entrance?" of the room just named. */
const OF_ITS_OWN = /^(and |with |does it have |has it )?(an? |its |the |their )?(own|private|attached|separate|ensuite|en suite) \p{L}+$/u;
const AND_THAT = /^(and|with|y|con) (a |an |any |some )?\p{L}+( \p{L}+)?$/u;

/** "Does it have power?" of the barn just named asks of the barn's; null where the home may be meant. */
function fittedThere(ask: Ask, earlier: Ask): Ask | null {
  const [only] = ask.subjects;
  if (ask.subjects.length !== 1 || !only || !FITTINGS.has(only) || earlier.subjects.includes(only)) return null;
  const isOther = earlier.subjects.length === 0 && earlier.words.length > 0;
  const ofItsOwn = OF_ITS_OWN.test(ask.text);
  const isRoom = ofItsOwn && earlier.subjects.length > 0 && earlier.subjects.every((id) => id === "bedrooms" || id === "primary_bedroom");
  const isBuilding = isOther || isRoom || (earlier.subjects.length > 0 && earlier.subjects.every((id) => BUILDINGS.has(id)));
  const refers = ofItsOwn || IN_IT.test(ask.text) || (AND_THAT.test(ask.text) && (isOther || OUTBUILDING.test(earlier.subjects.join(" "))));
  if (!isBuilding || !refers) return null;
  const there: Ask = { ...ask, subjects: [...earlier.subjects, only], words: [...ask.words, ...earlier.words], inherited: true };
  return ofItsOwn ? { ...there, aspects: [], form: "yes_no" } : there;
}
const OUTBUILDING = /\b(workshop|shed|barn|guest_house)\b/;

const OF_PETS = new Set(["dog", "cat", "pets_allowed"]);
const FOR_THAT = /\b(for|on|por) (that|it|this|them|those|one|her|him|eso|el|ella)\b/;

/** "What's the deposit for that?" is the pet's deposit or the room's, not the tenant's. */
function paidForThat(ask: Ask, earlier: Ask): Ask | null {
  if (ask.subjects.join() !== "deposit" || !FOR_THAT.test(ask.text)) return null;
  const things = earlier.subjects.filter((id) => !WHOLE_HOUSE.has(id));
  if (things.some((id) => OF_PETS.has(id))) return { ...ask, subjects: ["pet_fee"], inherited: true };
  if (things.length + earlier.words.length === 0 || things.includes("lease_term")) return null;
  return { ...ask, subjects: [...things, "deposit"], words: [...ask.words, ...earlier.words], inherited: true };
}

/** "Is it included in the price?" asks of the thing just named. */
function includedThere(ask: Ask, earlier: Ask): Ask | null {
  const inPrice = ask.subjects.join() === "price" && ask.aspects.includes("included") && /\b(it|that|they|those)\b/.test(ask.text);
  const thing = inPrice && (earlier.words.length > 0 || earlier.subjects.some((id) => !WHOLE_HOUSE.has(id)));
  return thing ? { ...ask, subjects: earlier.subjects, words: earlier.words, aspects: ["included"], inherited: true } : null;
}

const HOW_LONG =
  /^(and |so |y )?(how long (is|are) (it|that|they|those)|(que tan larg[oa]|cuanto mide|de que largo) ?(es|son)?|كم طول(ه|ها))$/;
/** Things with a length in feet or metres. */
const LONG = new Set(
  "pool driveway deck boat_dock balcony garage patio porch fence yard kitchen_island basement workshop roof_deck carport hallway garden hot_tub".split(
    " ",
  ),
);
/** Things with a length in days or years. */
const LASTING = new Set("lease_term tenancy warranty closing open_house rental_rules available_date".split(" "));

/** "How long is it?" of a pool asks for metres, of a lease for months. */
function lengthOfIt(ask: Ask, earlier: Ask): Ask | null {
  if (!HOW_LONG.test(ask.text)) return null;
  if (earlier.subjects.some((id) => LONG.has(id)))
    return { ...ask, subjects: earlier.subjects, aspects: ["size"], form: "what", inherited: true };
  if (earlier.subjects.some((id) => LASTING.has(id)))
    return { ...ask, subjects: earlier.subjects, aspects: ["duration"], form: "what", inherited: true };
  return null;
}

/** "How many homes are in it?" of an association asks how many it has. */
function homesIn(ask: Ask): Ask | null {
  const asksHomes = ask.subjects.length === 0 && ask.form === "how_many" && HOMES.test(ask.text);
  return asksHomes ? { ...ask, subjects: ["units_in_building"] } : null;
}
const HOMES = /\bhow many (other )?(homes|houses|units|apartments|flats|condos|townhomes|townhouses|villas)\b/;

/** A follow-up on the thing in the talk, with that thing; null for one that is not about it. */
export function ofThatThing(ask: Ask, talk: () => Ask[]): Ask | null {
  const homes = homesIn(ask);
  if (homes) return homes;
  const earlier = talk().findLast(({ subjects, words }) => subjects.length + words.length > 0);
  if (!earlier) return null;
  return fittedThere(ask, earlier) ?? paidForThat(ask, earlier) ?? includedThere(ask, earlier) ?? lengthOfIt(ask, earlier);
}

const WHERE =
  /^(and |y |so )?((where|donde|اين|وين)( exactly| exactamente| بالضبط)?( (is|are|was|esta|estan) (it|that|this|they|those)( at| located| exactly| kept)?| (esta|estan|queda|quedan)| هو| هي| موقعه| موقعها)?|((in|on) )?(which|what) (room|floor|level|part|side|wall|corner)( (is|are) (it|that|they|those)( in| on)?)?|en que (cuarto|piso|parte)( esta| estan)?|في اي (غرفه|طابق|دور))$/;

/** "Where is it?" of a thing just named; null where the home is meant. */
export function whereOfIt(ask: Ask, talk: () => Ask[]): Ask | null {
  if (!WHERE.test(ask.text)) return null;
  const earlier = talk().findLast(({ subjects, words }) => subjects.length + words.length > 0);
  if (!earlier || (earlier.subjects.length > 0 && earlier.subjects.every((id) => WHOLE_HOUSE.has(id)))) return null;
  return { ...earlier, aspects: [], form: "where", text: ask.text, inherited: true };
}
