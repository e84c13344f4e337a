import { isFactField } from "@/lib/domain/knowledge/constants";
import type { KnownFact } from "../schemas";
import { type Amount, satisfies } from "./amounts";
import { attributeOf, isAskingWord, sameOwner, tellsAttribute } from "./asked-attribute";
import { type Attribute, hasForm } from "./attribute-forms";
import { carriesAspect, carriesEither, carriesForm, carriesWord, demandedAspects, type Evidence, evidenceOf } from "./evidence";
import { namesExactly } from "./exact-things";
import { formatValue, kindOf } from "./format-value";
import { isNarrowed } from "./narrowed-asks";
import { aspectsAreTheirs } from "./sentence-pieces";
import type { Ask } from "./understand-question";
import { conceptOf, generalConceptOf } from "./vocabulary";

export type FactMatch =
  /** `bySentence`: the value alone doesn't answer, the words of its source do. */
  | { outcome: "answer"; facts: KnownFact[]; verdict: "yes" | "no" | null; bySentence: boolean; item?: string; telling?: true }
  | { outcome: "conflict"; facts: KnownFact[] }
  /** The field is known, what was asked of it isn't. */
  | { outcome: "partial"; facts: KnownFact[] }
  | { outcome: "none" };

/** What a value of the field says without words of its own. */
const IMPLIED: Record<string, string[]> = {
  price: ["cost", "monthly", "count"],
  bedrooms: ["count"],
  bathrooms: ["count"],
  garage_spaces: ["count", "size"],
  stories: ["count"],
  area: ["size", "count", "included"],
  lot_area: ["size", "count", "included"],
  year_built: ["age", "time"],
  hoa_fee: ["cost", "private", "monthly", "yearly"],
  hoa_frequency: ["frequency", "cost"],
  taxes: ["cost", "yearly", "time"],
  deposit: ["cost"],
  pets_allowed: ["allowed"],
  furnished: ["included"],
  appliances: ["included", "count"],
  amenities: ["included", "private"],
  available_date: ["time"],
  open_house: ["time"],
  lease_term: ["time", "limit", "count", "duration", "yearly", "age"],
  days_on_market: ["time", "count", "duration"],
  status: ["time"],
  parking: ["included_in_home"],
  accessibility: ["allowed"],
  school_district: [],
  zip_code: ["count"],
  mls_number: ["count"],
};
/** Words that the field itself explains. */
const EXPLAINED: Record<string, RegExp> = {
  price: /^(sell|total|final|list|pay|purchas|buy|rent|offer)$/,
  bedrooms: /^(sleep|total)$/,
  bathrooms: /^(total|toilet)$/,
  area: /^(total|squar|liv|interior|measur)$/,
  lot_area: /^(total|squar|sit|measur|half|quarter)$/,
  year_built: /^(construct|build|built|origin|complet)$/,
  pets_allowed: /^(own|anim)$/,
  available_date: /^(earliest|soon|start|vacant|ready)$/,
  appliances: /^(kitchen)$/,
  school_district: /^(public|assign|attend|belong|feed|zon)$/,
  address: /^(exact|map|direction)$/,
  status: /^(still|market)$/,
  internet: /^(provid)$/,
  hoa_fee: /^(neighbor|neighborhood|communiti|community|associat|جمع|شهر|سنو|asociacion)$/,
  taxes: /^(town|county|counti|local|land|year|owner|properti|property|estimat|bill|annual)$/,
  sewer: /^(connect|hook|hookup|servic)$/,
  water: /^(connect|hook|servic|suppli|supply)$/,
  deposit: /^(secur|requir|amount|refund|refundabl)$/,
  lease_term: /^(offer|sign|length|requir|minim|year|month|get)$/,
  heating: /^(system|run)$/,
  cooling: /^(system|run|central)$/,
  laundry: /^(cloth|wash|dry|machin)$/,
  garage_spaces: /^(car|vehicl|park|truck|auto|carro|coche?|سيار)$/,
  parking: /^(car|vehicl|truck|auto|carro|coche?|سيار)$/,
  accessibility: /^(access|entri|entry|entranc)$/,
  fireplace: /^(حطب)$/,
  mls_number: /^(numb)$/,
};
/** A part of the home that goes without saying with the field. */
const ROOM_OF: Record<string, string> = { appliances: "kitchen", sewer: "plumbing", laundry: "laundry" };
/** What is named around a sum or a size without asking more: "the taxes on the land", "a deposit for security". */
const AROUND: Record<string, Set<string>> = {
  taxes: new Set(["lot_area", "price", "city", "seller", "kind_condo", "property_type"]),
  deposit: new Set(["security", "price", "lease_term", "available_date"]),
  hoa_fee: new Set(["price", "city", "kind_condo", "kind_townhouse", "seller", "amenities"]),
  lot_area: new Set(["area", "outdoor", "yard", "price", "property_type"]),
  area: new Set(["living_room", "price", "kind_condo", "property_type", "status"]),
};
/** A dog or a cat is a pet: what the field says of pets is said of them. */
const MEMBERS: Record<string, string> = { dog: "pets_allowed", cat: "pets_allowed", stairs: "accessibility" };

/** Finds the known values that answer an ask, or says that they only come near. */
export function matchFacts(ask: Ask, facts: KnownFact[]): FactMatch {
  const partial: KnownFact[] = [];
  for (const subject of ask.subjects) {
    for (const [rank, field] of conceptOf(subject).fields.entries()) {
      const match = matchField({ ask, subject, field, first: rank === 0 }, facts);
      if (match.outcome !== "none" && match.outcome !== "partial") return match;
      if (match.outcome === "partial") partial.push(...match.facts);
    }
  }
  const absent = partial.filter((fact) => isAbsence(fact) && (ask.form === "yes_no" || fact.field === "hoa_fee"));
  if (absent.length > 0) return { outcome: "answer", facts: absent.slice(0, 1), verdict: null, bySentence: false };
  const telling = tellingFact(ask, facts);
  if (telling) return telling;
  return partial.length > 0 ? { outcome: "partial", facts: distinctFields(partial).slice(0, 2) } : { outcome: "none" };
}

/** What isn't there is neither heated nor private nor fit for anything: its absence answers. */
function isAbsence(fact: KnownFact): boolean {
  if (!ABSENT_THINGS.has(fact.field)) return false;
  return (
    fact.value === false ||
    fact.value === 0 ||
    (typeof fact.value === "string" && /^\W*(no|none|ningun[oa]?|لا يوجد)\W*$/i.test(fact.value))
  );
}
const ABSENT_THINGS = new Set(["pool", "fireplace", "elevator", "basement", "garage_spaces", "hoa_fee"]);

type Place = { ask: Ask; subject: string; field: string; first: boolean };

/** One field looked at for one subject. */
function matchField({ ask, subject, field, first }: Place, facts: KnownFact[]): FactMatch {
  const known = factsOf(field, facts);
  const direct = (conceptOf(subject).general && first) || MEMBERS[subject] === field;
  const named = known.filter((fact) => direct || evidenceOf(textOf(fact)).meaning.concepts.has(subject));
  if (named.length > 0) {
    const near = named.filter((fact) => direct || !Array.isArray(fact.value) || namedItem(fact, subject) !== undefined);
    return matchNamed(ask, subject, named, direct, facts) ?? (near.length > 0 ? { outcome: "partial", facts: near } : { outcome: "none" });
  }
  return known.length > 0 && first && field !== "amenities" ? { outcome: "partial", facts: known } : { outcome: "none" };
}

/** Facts of a field: the confirmed ones where there are any, else what the sources say. */
export function factsOf(field: string, facts: KnownFact[]): KnownFact[] {
  const all = facts.filter((fact) => fact.field === field && fact.value !== "" && !(Array.isArray(fact.value) && fact.value.length === 0));
  const confirmed = all.filter((fact) => fact.confirmed);
  return confirmed.length > 0 ? confirmed : all;
}

function matchNamed(ask: Ask, subject: string, named: KnownFact[], direct: boolean, all: KnownFact[]): FactMatch | null {
  const byValue = named.filter((fact) => covers(ask, subject, fact, evidenceOf(valueText(fact, all))));
  if (byValue.length > 0) {
    if (disagree(byValue)) return { outcome: "conflict", facts: byValue };
    const fact = byValue[0] as KnownFact;
    const item = direct ? undefined : namedItem(fact, subject);
    return { outcome: "answer", facts: agreeing(byValue), verdict: verdictOf(ask, fact, direct, all), bySentence: false, item };
  }
  const bySentence = named.filter(
    (fact) =>
      fact.sentence !== undefined &&
      covers(ask, subject, fact, evidenceOf(textOf(fact)), true) &&
      (attributeOf(ask) !== null || aspectsAreTheirs(ask, evidenceOf(fact.sentence))),
  );
  if (bySentence.length > 0) return { outcome: "answer", facts: bySentence.slice(0, 2), verdict: null, bySentence: true };
  return null;
}

/** Kinds that exclude each other: asked of one, a value that names another answers. Stems and concept ids. */
export const CONTRASTS: Record<string, RegExp> = {
  heating:
    /\b(gas|natural_gas|electric\w*|electricity|oil|propane|wood|solar|geotherm\w*|heat pump|radiant|forced|baseboard|central|steam|furnace|boiler|radiator)\b/,
  cooling: /\b(central|window|split|ductless|evaporative|swamp|district)\b/,
  sewer: /\b(septic|public|city|municip\w*|sewer|septica)\b/,
  water: /\b(well|public|city|municip\w*|private|pozo|ciudad)\b/,
  flooring: /\b(wood|hardwood|oak|fir|pine|tile|carpet|laminat\w*|vinyl|concrete|stone|marble|bamboo|cork|terrazz?o|lvp|linoleum)\b/,
  roof: /\b(metal|shingle|tile|slate|asphalt|composition|flat|thatch|tejas|wood|cedar)\b/,
  construction: /\b(brick|stucco|wood|vinyl|stone|limestone|block|concrete|frame|steel|adobe|log)\b/,
  basement: /\b(finish\w*|unfinished|full|partial|walkout|crawl)\b/,
  furnished: /\b(furnish\w*|unfurnished|partial\w*)\b/,
  view: /\b(sea|ocean|marina|lake|mountain|city|skyline|park|garden|pool|river|beach|water|canyon|golf)\b/,
};
const CONTRAST_CONCEPTS = new Set([
  "natural_gas",
  "electricity",
  "solar",
  "hardwood",
  "carpet",
  "tile",
  "beach",
  "lake",
  "park",
  "yard",
  "construction",
]);

const isContrast = (item: string, fact: KnownFact, evidence: Evidence): boolean => {
  const kinds = CONTRASTS[fact.field];
  return kinds !== undefined && typeof fact.value === "string" && kinds.test(item) && kinds.test(evidence.folded);
};

const generalFirst = (subject: string, field: string) => conceptOf(subject).general && conceptOf(subject).fields[0] === field;

/** Every other subject, aspect and word asked must be carried by the field or by the text at hand. */
function covers(ask: Ask, subject: string, fact: KnownFact, evidence: Evidence, bySentence = false): boolean {
  const implied = IMPLIED[fact.field] ?? [];
  const explained = EXPLAINED[fact.field];
  const own = generalConceptOf(fact.field)?.id;
  const direct = own === subject || MEMBERS[subject] === fact.field || generalFirst(subject, fact.field);
  const subjects = ask.subjects.every(
    (id) =>
      (id === subject && direct) ||
      id === own ||
      ROOM_OF[fact.field] === id ||
      (direct && AROUND[fact.field]?.has(id)) ||
      evidence.meaning.concepts.has(id) ||
      (CONTRAST_CONCEPTS.has(id) && isContrast(id, fact, evidence)),
  );
  const attribute = attributeOf(ask);
  if (!sameOwner(ask, evidence) || isNarrowed(ask, fact.field, saidOf(fact, bySentence))) return false;
  if (ask.inherited && !tellsMore(ask, fact, evidence)) return false;
  if (attribute && !factTells(ask, attribute, fact, bySentence ? null : direct, evidence)) return false;
  const aspects = demandedAspects(ask).every(
    (aspect) =>
      (aspect === attribute && aspect !== "cost") ||
      implied.includes(aspect) ||
      (aspect === "monthly" && fact.field === "taxes" && ask.amounts.length > 0) ||
      carriesAspect(evidence, aspect),
  );
  const words = ask.words.every(
    (word) => isAskingWord(word) || explained?.test(word) || carriesWord(evidence, word) || isContrast(word, fact, evidence),
  );
  const form = kindOf(fact) !== "text" || carriesForm(evidence, ask);
  return subjects && aspects && words && form && carriesEither(evidence, ask);
}

/** What may narrow a field as the question does: a value in words, of sums their sentence. */
function saidOf(fact: KnownFact, bySentence: boolean): string {
  if (fact.field === "pets_allowed") return bySentence ? textOf(fact) : formatValue(fact, "en");
  return bySentence || fact.field === "taxes" ? (fact.sentence ?? "") : "";
}

/** Whether a fact tells a follow-up more than that the thing just named is there; of where it is, the place. */
function tellsMore(ask: Ask, fact: KnownFact, evidence: Evidence): boolean {
  if (ask.form === "where") return hasForm("where", evidence.text);
  const item = Array.isArray(fact.value)
    ? fact.value.find((text) => ask.subjects.some((id) => evidenceOf(text).meaning.concepts.has(id)))
    : null;
  const bare = typeof fact.value === "boolean" || (typeof item === "string" && item.split(/\s+/).length <= 2);
  if (bare && fact.field === "amenities" && ask.aspects.includes("included")) return false;
  return !bare || ask.aspects.length > 0 || ask.form === "yes_no";
}

const MEASURED = new Set<Attribute>(["size", "age", "count", "cost"]);

/**
 * Whether a fact tells the attribute asked for: by what its field is, by its value, or by the clause of its sentence
 * that names the thing (`direct` null).
 */
function factTells(ask: Ask, attribute: Attribute, fact: KnownFact, direct: boolean | null, evidence: Evidence): boolean {
  const implied = IMPLIED[fact.field] ?? [];
  if (MEASURED.has(attribute) && implied.includes(attribute)) return true;
  if (attribute === "another" && typeof fact.value === "number") return true;
  if (attribute === "time" && implied.includes("time")) return true;
  if (typeof fact.value === "number" || typeof fact.value === "boolean") return false;
  if (direct === null) return tellsAttribute(ask, attribute, evidenceOf(fact.sentence ?? ""), null);
  if (!direct && attribute === "cost") return tellsAttribute(ask, attribute, evidence, null);
  if (direct && ask.words.some((word) => carriesWord(evidence, word)))
    return tellsAttribute({ ...ask, subjects: [] }, attribute, evidence, null);
  return direct && hasForm(attribute, evidence.text);
}

/** The value's own words; a fee with the words of its frequency. */
function valueText(fact: KnownFact, all: KnownFact[]): string {
  const value = kindOf(fact) === "yes_no" ? "" : formatValue(fact, "en");
  if (fact.field === "price" && fact.unit === "USD" && factsOf("listing_type", all)[0]?.value === "rent") return `${value} per month`;
  if (fact.field !== "hoa_fee") return value;
  const frequency = factsOf("hoa_frequency", all)[0];
  return frequency ? `${value} ${formatValue(frequency, "en")}` : value;
}

const textOf = (fact: KnownFact) => `${formatValue(fact, "en")} ${fact.sentence ?? ""}`;

function namedItem(fact: KnownFact, subject: string): string | undefined {
  return Array.isArray(fact.value) ? fact.value.find((item) => evidenceOf(item).meaning.concepts.has(subject)) : undefined;
}

const NEGATIVE = /^\W*(no|none|not|n\/a|never|without|ningun[oa]?|sin|nada)\b|^\W*(لا|بدون|غير|ليس)(\s|$)/i;
const POSITIVE = /^\W*(yes|allowed|permitted|si|sí|permitid\w+|نعم|مسموح)([\s,.;]|$)/i;

/** Yes or no where the value alone decides it; null where its words must speak. */
function verdictOf(ask: Ask, fact: KnownFact, direct: boolean, all: KnownFact[]): "yes" | "no" | null {
  if (ask.form !== "yes_no" && !(ask.form === "what" && typeof fact.value === "boolean")) return null;
  if (ask.negated) return null;
  const { value } = fact;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return numberVerdict(ask, value, fact, all);
  if (Array.isArray(value)) return direct || demandedAspects(ask).length > 0 ? null : listVerdict(value, ask);
  if (NEGATIVE.test(value)) return /[,;]| but | except /i.test(value) ? null : "no";
  return POSITIVE.test(value) && !/[,;]| but | except | only /i.test(value) ? "yes" : null;
}

function numberVerdict(ask: Ask, value: number, fact: KnownFact, all: KnownFact[]): "yes" | "no" | null {
  const amounts = ask.amounts.filter(({ value: amount }) => kindOf(fact) !== "year" || amount > 1000);
  const own = inUnitAsked(ask, value, fact, all);
  if (amounts.length > 0) return own === null ? null : amounts.every((amount) => compares(own, amount)) ? "yes" : "no";
  if (attributeOf(ask) === "another") return value > 1 ? "yes" : null;
  if (fact.field === "garage_spaces" || fact.field === "hoa_fee") return demandedAspects(ask).length > 0 ? null : value > 0 ? "yes" : "no";
  return null;
}

/** An amount without a word of comparison is the value, or a round figure for it ("is it 2,300 square feet"). */
const compares = (value: number, amount: Amount): boolean =>
  satisfies(value, amount) ||
  (amount.relation === "equal" && amount.value >= 1000 && Math.abs(value - amount.value) <= amount.value * 0.005);

const SQUARE_FEET: Record<string, number> = { sqft: 1, sqm: 10.7639, acres: 43_560 };

const UNITS_ASKED: [string, RegExp][] = [
  ["acres", /\bacres?\b/],
  ["sqm", /\b(sqm|m2|square met\w+|metros)\b/],
  ["sqft", /\b(sq|sqft|square (feet|foot)|sf|pies)\b/],
];

/** The value in the unit that the question names: acres for square feet, a month for a year; null where that is unknown. */
function inUnitAsked(ask: Ask, value: number, fact: KnownFact, all: KnownFact[]): number | null {
  if (fact.field === "hoa_fee") return perTimeAsked(ask, value, String(factsOf("hoa_frequency", all)[0]?.value ?? ""));
  if (fact.field === "taxes") return perTimeAsked(ask, value, "annually");
  const unit = SQUARE_FEET[fact.unit ?? ""];
  if (!unit) return value;
  const asked = UNITS_ASKED.find(([, pattern]) => pattern.test(ask.text))?.[0];
  return asked ? (value * unit) / (SQUARE_FEET[asked] ?? 1) : value;
}

const A_YEAR: Record<string, number> = { monthly: 12, quarterly: 4, annually: 1 };

/** A fee per month or year, as the question has it. */
function perTimeAsked({ text }: Ask, value: number, paid: string): number | null {
  const asked = /\b(month|monthly|mes|mensual\w*)\b|شهر/.test(text) ? 12 : /\b(year|yearly|annual\w*|ano)\b|سنه/.test(text) ? 1 : null;
  if (asked === null || value === 0) return value;
  const times = A_YEAR[paid];
  return times === undefined ? null : (value * times) / asked;
}

function listVerdict(items: string[], ask: Ask): "yes" | null {
  const item = items.find((text) => ask.subjects.every((subject) => evidenceOf(text).meaning.concepts.has(subject)));
  return item !== undefined && !NEGATIVE.test(item) ? "yes" : null;
}

/** Whether sources that nobody confirmed say different things. Words may differ, amounts may not. */
function disagree(facts: KnownFact[]): boolean {
  if (facts.some((fact) => fact.confirmed)) return false;
  const decisive = facts.filter((fact) => typeof fact.value !== "string" && !Array.isArray(fact.value));
  if (new Set(decisive.map((fact) => JSON.stringify(fact.value))).size > 1) return true;
  const texts = facts.filter((fact) => typeof fact.value === "string").map((fact) => NEGATIVE.test(String(fact.value)));
  return new Set(texts).size > 1;
}

/** Equal values once; differing words of several sources, at most two. */
function agreeing(facts: KnownFact[]): KnownFact[] {
  const keyOf = (fact: KnownFact) => JSON.stringify(fact.value).toLowerCase();
  return facts.filter((fact, index) => facts.findIndex((other) => keyOf(other) === keyOf(fact)) === index).slice(0, 2);
}

const distinctFields = (facts: KnownFact[]) =>
  facts.filter((fact, index) => facts.findIndex(({ field }) => field === fact.field) === index);

/**
 * A fact of any other field whose own words carry the whole question: an amenity, a realtor's own key. Of a list only
 * the item is said.
 */
function tellingFact(ask: Ask, facts: KnownFact[]): FactMatch | null {
  if (ask.subjects.length + ask.words.length === 0 || ask.subjects.join() === "seller") return null;
  for (const fact of facts) {
    if (typeof fact.value === "number" || factsOf(fact.field, facts)[0]?.confirmed !== fact.confirmed) continue;
    const items = Array.isArray(fact.value) ? fact.value : [formatValue(fact, "en")];
    const key = isFactField(fact.field) ? "" : `${fact.field.replace(/[_-]+/g, " ")} `;
    const item = items.find((text) => tells(ask, evidenceOf(key + text)) && !isNarrowed(ask, fact.field, text));
    if (item !== undefined)
      return {
        outcome: "answer",
        facts: [fact],
        verdict: null,
        bySentence: false,
        item: Array.isArray(fact.value) ? item : undefined,
        telling: true,
      };
  }
  return null;
}

function tells(ask: Ask, evidence: Evidence): boolean {
  const attribute = attributeOf(ask);
  return (
    namesExactly(ask.asked ?? ask.text, evidence.folded) &&
    (attribute === null || tellsAttribute(ask, attribute, evidence, null)) &&
    ask.subjects.every((id) => evidence.meaning.concepts.has(id)) &&
    demandedAspects(ask).every((aspect) => carriesAspect(evidence, aspect)) &&
    ask.words.every((word) => carriesWord(evidence, word)) &&
    carriesEither(evidence, ask) &&
    carriesForm(evidence, ask)
  );
}
