import { FORMS_ASKED, speaksOfTheSame } from "./asked-forms";
import { type Attribute, hasForm } from "./attribute-forms";
import { clausesOf } from "./clauses";
import { carriesWord, type Evidence, evidenceOf, namesAnyThing } from "./evidence";
import { namesExactly } from "./exact-things";
import { glossOf } from "./glosses";
import { foldCharacters, stemOf } from "./normalize-text";
import type { Ask } from "./understand-question";

const ASKED: [Attribute, RegExp][] = [
  [
    "brand",
    /\b(brand|manufacturer|maker|(what|which) (make|model)|make and model|who (makes|made|manufactur\w+)|marca|modelo)\b|ماركه|الشركه المصنعه/,
  ],
  ["color", /\b(colou?rs?|que color|de que color)\b|لون/],
  ["depth", /\bhow deep\b|\bdepth\b|\bprofund\w+|عمق/],
  ["width", /\bhow wide\b|\bwidth\b|\bancho\b/],
  ["height", /\bhow (high|tall)\b|\bheight\b|\baltura\b|ارتفاع/],
  [
    "length",
    /\bhow (long|many feet|many yards) is (the|that|its) (driveway|dock|pool|fence|frontage|garage|deck|road|lap|hall\w*|path|trail|boat|slip)\b|\bhow (long|many feet)\b.{0,20}\bin feet\b/,
  ],
  ["change", /\b(go(ing|es)? (up|down)|increas\w*|be raised|raising|rise)\b/],
  ["free", /(?<!(?:step|pet|smoke|maintenance|worry|hassle|rent)[ -])\bfree\b(?![ -]?standing)|\bgratis\b/],
  ["weight", /\bhow (heavy|much does .{1,20} weigh)\b|\bweight of\b/],
];

const PHYSICAL = new Set(
  "counters cabinets kitchen_island deck patio porch balcony fence roof construction flooring windows driveway foundation plumbing wiring insulation heating cooling water_heater stove fireplace sewer water ceilings pool basement garage carport".split(
    " ",
  ),
);
type Test = (ask: Ask, text: string) => boolean;
const none = (ask: Ask, apart: Set<string>) => !ask.subjects.some((id) => apart.has(id));

/** Attributes by what an ask was read as, in the order in which they are looked for. */
const READ: [Attribute, Test][] = [
  ["premium", (ask) => ask.subjects.includes("insurance") && (ask.aspects.includes("cost") || ask.form === "how_much")],
  ["cost", (ask) => ask.form === "how_much" && ask.subjects.length + ask.words.length > 0 && none(ask, MONEY_ITSELF)],
  ["cost", (ask, text) => WANTED_FOR.test(text) && ask.subjects.length + ask.words.length > 0 && none(ask, MONEY_ITSELF)],
  ["fuel", (ask, text) => FUEL_ASKED.test(text) && !/^(how|when|who|where|why)\b/.test(text) && !none(ask, FUELLED)],
  ["height", ({ aspects }) => aspects.includes("height")],
  ["size", (ask, text) => ask.aspects.includes("size") || (ask.byLikeness === true && /\bhow (big|large)\b|\bwhat size\b/.test(text))],
  [
    "age",
    (ask, text) => ask.aspects.includes("age") || (ask.byLikeness === true && /\bhow old\b|\b(what|which) year\b|\bage of\b/.test(text)),
  ],
  ["another", (ask, text) => ask.form === "yes_no" && ANOTHER.test(text)],
  ["who", (ask, text) => (ask.form === "who" || /^who\b/.test(text)) && !RESPONSIBLE.test(text)],
  ["reason", (_, text) => /^why\b|^por que\b|^لماذا/.test(text)],
  ["where", (ask) => ask.form === "where" && none(ask, NO_WHERE)],
  ["state", ({ aspects }) => aspects.includes("state")],
  ["material", (ask, text) => (ask.aspects.includes("material") || KIND_ASKED.test(text)) && !none(ask, PHYSICAL)],
  ["time", (ask) => ask.form === "when" && none(ask, NO_WHEN)],
  ["count", (ask, text) => ask.aspects.includes("count") || ask.form === "how_many" || /\bhow many\b/.test(text)],
];
/** What is a sum of money itself: naming it and giving a figure is enough. */
const MONEY_ITSELF = new Set(
  "price hoa_fee hoa_frequency taxes deposit special_assessment closing_costs application pet_fee rental_rules seller payment_plan reserves area lot_area".split(
    " ",
  ),
);
/** Sums are of these before they are of another thing in the same clause: "electric averages $38 after solar". */
const PAID_FOR = new Set([
  "electricity",
  "natural_gas",
  "hoa_fee",
  "taxes",
  "price",
  "deposit",
  "insurance",
  "special_assessment",
  "application",
]);
const FUEL_ASKED =
  /\b(is|are|have|has|with)\b.*\b(gas|electric|propane|induction)\b|\b(gas|electric|propane) or (gas|electric|propane)\b|\bwhat (fuel|does .* run on)\b/;
/** Things that run on gas or by electricity: asked of the one, the other answers. */
export const FUELLED = new Set(["stove", "fireplace", "water_heater", "heating", "laundry", "bbq", "generator"]);
const KIND_ASKED = /\b(what|which) (kind|type|sort)\b|\bmade (out )?of\b|\bwhat material/;

/** What is asked of the thing, or null where naming the thing answers. */
export function attributeOf(ask: Ask): Attribute | null {
  const text = foldCharacters(ask.text);
  const asked = [...FORMS_ASKED, ...ASKED].find(([name, pattern]) => pattern.test(text) && none(ask, NOT_OF[name] ?? NOTHING));
  return (asked ?? READ.find(([, test]) => test(ask, text)))?.[0] ?? null;
}

const NOTHING = new Set<string>();
/** Subjects of which a form goes without saying: a fee has its rhythm, an address is a name. */
const NOT_OF: Partial<Record<Attribute, Set<string>>> = {
  frequency: new Set(["hoa_fee", "hoa_frequency", "price", "taxes"]),
  name: new Set("address city school_district school_level seller mls_number zip_code style property_type contact".split(" ")),
  made: new Set(["year_built"]),
  since: new Set(["days_on_market", "status", "year_built"]),
};
/** What is wanted for a thing that stays is a sum: "how much do they want for the furniture". */
const WANTED_FOR = /\bhow much (do|does|are|is|would) (they|you|the \w+) (want|ask|asking|charge|wanting)\b/;

const ANOTHER = /\b(a second|another|an extra|extra|an additional|additional|spare|one more)\b(?! (floor|story|level|bed))/;
const RESPONSIBLE =
  /\b(pays?|paid|responsible|maintain\w*|handles?|removes?|shovels?|mows?|plows?|takes? care|fix(es)?|repairs?|covers?|owns?|lives?|paga)\b|يدفع|مسؤول/;

/** Where any word on the thing says where, or the thing is a place. */
const NO_WHERE = new Set(
  "parking storage address city guest_parking street_parking showings park transit shops beach lake downtown airport highway hospital restaurants school_district application contact".split(
    " ",
  ),
);
const NO_WHEN = new Set(
  "hoa_fee hoa_frequency price deposit days_on_market available_date open_house year_built status lease_term".split(" "),
);

/** Words that ask for the attribute: no source need repeat them. */
const ASKING_WORD =
  /^(brand|manufactur|maker|make|model|colou?r|paint|deep|depth|wid|width|wide|high|tall|heavy|weigh|long|length|marca|modelo|color|profund\w*|ancho|old|year|عمق|لون|ماركه)$/;
export const isAskingWord = (stem: string): boolean => ASKING_WORD.test(stem);

/**
 * Whether a source's sentence tells the attribute of the very thing asked about: in the clause that names it, not
 * somewhere else in the sentence. A heading may name it for the whole sentence.
 */
export function tellsAttribute(ask: Ask, attribute: Attribute, evidence: Evidence, heading: Evidence | null): boolean {
  const words = ask.words.filter((word) => !isAskingWord(word));
  const ofHeading = heading && ask.subjects.length > 1 ? heading.meaning.concepts : new Set<string>();
  const names = (text: Evidence) =>
    ask.subjects.some((id) => !ofHeading.has(id) || text.meaning.concepts.has(id)) === ask.subjects.length > 0 &&
    ask.subjects.every((id) => text.meaning.concepts.has(id) || OF_ITSELF.has(id) || ofHeading.has(id)) &&
    words.every((word) => carriesWord(text, word));
  if (ask.subjects.filter((id) => !OF_ITSELF.has(id)).length + words.length === 0) return hasForm(attribute, evidence.text);
  if (attribute === "count") return countsThere(ask, words, evidence);
  const [, label, told] = ROW.exec(evidence.text) ?? [];
  if (label && told && names(evidenceOf(label))) return hasForm(attribute, told);
  const all = clausesIn(evidence);
  const own = all.filter((clause) => names(evidenceOf(clause)));
  if (own.length > 0) return own.some((clause) => isTold(ask, attribute, clause, names));
  if (heading && names(evidenceOf(heading.text.split(" › ").at(-1) ?? ""))) return hasForm(attribute, evidence.text);
  return (
    ask.subjects.length + words.length > 1 &&
    names(evidence) &&
    attribute !== "brand" &&
    hasForm(attribute, evidence.text) &&
    all.length <= 2
  );
}

/** A row of a table: what it is about, and what is said of it. */
const ROW = /^\W*([^|]{2,60}?)\s*\|\s*([^|]+)\W*$/;

/** Whether a clause that names the thing tells the attribute of it, not of its label or of what is paid for there. */
function isTold(ask: Ask, attribute: Attribute, clause: string, names: (text: Evidence) => boolean): boolean {
  if (attribute === "cost") {
    if (GIVEN.test(foldCharacters(clause)) && !GIVEN.test(ask.text)) return false;
    const others = [...evidenceOf(clause).meaning.concepts].some((id) => PAID_FOR.has(id) && !ask.subjects.includes(id));
    return !others && hasForm(attribute, clause);
  }
  if (attribute === "size" && isOfHome(ask, clause)) return false;
  if (attribute === "size" && HOW_BIG.test(ask.text) && !MEASURED.test(foldCharacters(clause))) return false;
  const label = /^\p{L}[\p{L} '’/&-]{1,28}:\s/u.exec(clause)?.[0];
  if (!label || names(evidenceOf(label))) return label ? hasForm(attribute, clause) : ownPart(attribute, clause, names);
  return clause
    .slice(label.length)
    .split(/,\s+(?![^(]*\))/)
    .some((part) => names(evidenceOf(part)) && hasForm(attribute, part));
}

/** "2 bd 1 ba, approx 880 sf": where rooms are counted side by side, the size is the home's. */
function isOfHome({ subjects }: Ask, clause: string): boolean {
  const { concepts } = evidenceOf(clause).meaning;
  return subjects.some((id) => ROOMS.has(id)) && [...ROOMS].every((id) => concepts.has(id)) && !/\d\s?(x|by|×)\s?\d/.test(clause);
}
const ROOMS = new Set(["bedrooms", "bathrooms"]);

/** Money that is given is no cost of the thing it is given for. */
const GIVEN = /\b(credits?|rebates?|allowance|deduct\w*|toward)\b/;
const HOW_BIG = /\bhow (big|large|spacious)\b|\bwhat size\b|\bdimensions?\b|\bque tan grande|\bcuanto mide/;
const MEASURED = /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|acres?|king|queen|full[- ]size\w*)\b/;
/** Measures and makers belong to the thing they stand with, not to what comes with it. */
const OF_ONE_PART = new Set<Attribute>(["brand", "size", "width", "height", "depth", "length", "thickness", "weight"]);

/** Whether the part of a clause that names the thing, or what goes on about it, tells the attribute. */
function ownPart(attribute: Attribute, clause: string, names: (text: Evidence) => boolean): boolean {
  if (attribute === "age") return hasForm(attribute, clause) && !isOfLaterItem(clause, names);
  if (!OF_ONE_PART.has(attribute)) return hasForm(attribute, clause);
  const parts = clause.split(/,\s+(?![^(]*\))|\s(?:and|&|plus|with|w\/|that has|which has)\s(?![^(]*\))/);
  const own = parts.findIndex((part) => names(evidenceOf(part)));
  if (own < 0) return hasForm(attribute, clause);
  const after = parts.slice(own + 1);
  const other = after.findIndex((part) => namesAnyThing(part));
  const goesOn = [parts[own], ...after.slice(0, other < 0 ? after.length : other)].join(", ");
  return hasForm(attribute, goesOn);
}

/** "Oak floors, granite counters, appliances from 2020": the year is of the last, as no "and" makes them one list. */
function isOfLaterItem(clause: string, names: (text: Evidence) => boolean): boolean {
  if (/\s(and|&|y)\s/.test(clause.split(":")[0] ?? "")) return false;
  const items = (clause.split(":")[0] ?? "").split(/,\s+(?![^(]*\))/);
  const own = items.findIndex((item) => names(evidenceOf(item)));
  const later = items.slice(own + 1);
  if (own < 0 || later.length === 0 || /\d/.test(items[own] ?? "") || hasForm("age", items[own] ?? "")) return false;
  return later.length > 1 && /\bfrom (19|20)\d\d/.test(later.at(-1) ?? "") && namesAnyThing(later.at(-1) ?? "");
}

const clauses = new WeakMap<Evidence, string[]>();

/** The clauses of a text, read once. */
export function clausesIn(evidence: Evidence): string[] {
  const known = clauses.get(evidence) ?? clausesOf(evidence.text, namesAnyThing);
  clauses.set(evidence, known);
  return known;
}

/** Subjects that are the attribute itself: "when was the barn built". */
const OF_ITSELF = new Set(["year_built", "area"]);

/** A unit counted of a thing ("gallons of the oil tank") stands in the clause of that thing. */
function countsThere(ask: Ask, words: string[], evidence: Evidence): boolean {
  const counted = stemOf(/\bhow many (\p{L}+)/u.exec(foldCharacters(ask.text))?.[1] ?? "");
  const things = words.filter((word) => word !== counted);
  if (things.length === 0 || things.length === words.length) return countsThe(ask, words, evidence);
  const own = clausesIn(evidence)
    .map(evidenceOf)
    .filter((clause) => things.every((word) => carriesWord(clause, word)));
  return own.some((clause) => countsThe(ask, words, clause));
}

/** "Six stalls", "max 2", "2 cars": a number that stands with the thing counted, not with another. */
function countsThe(ask: Ask, words: string[], evidence: Evidence): boolean {
  const [, counted = ""] = /(?:\bhow many|\bcuant[oa]s|(?<!\S)كم) (\p{L}+)/u.exec(foldCharacters(ask.text)) ?? [];
  const names = counted === "" ? [] : [counted.replace(/(ies|s)$/, ""), ...glossOf(stemOf(counted))];
  const tokens = evidence.folded.match(/[\p{L}\p{N}][\p{L}\p{N}.,]*|[$%:(#]/gu) ?? [];
  const isThing = (at: number) => {
    const piece = evidenceOf(tokens.slice(at, at + 2).join(" "));
    return (
      names.some((name) => tokens[at]?.startsWith(name)) ||
      words.some((word) => carriesWord(piece, word)) ||
      ask.subjects.some((id) => evidenceOf(tokens[at] ?? "").meaning.concepts.has(id))
    );
  };
  const isNumber = (token: string | undefined) =>
    token !== undefined &&
    (/^\d{1,4}$|^\d,\d{3}$/.test(token) ||
      /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty\w*|both|un|una|dos|tres|cuatro|cinco)$/.test(token));
  return tokens.some((_, at) => {
    if (!isThing(at)) return false;
    if (/^(no|ningun|sin)$/.test(tokens[at - 1] ?? "")) return true;
    const before = tokens.slice(Math.max(0, at - 4), at);
    if (
      before.some(
        (token, index) =>
          isNumber(token) &&
          !/^(19|20)\d\d$/.test(token) &&
          before[index - 1] !== "$" &&
          !/^(%|percent|per|feet|ft|sq|hours?|days?|months?|am|pm|minutes?)$/.test(before[index + 1] ?? ""),
      )
    )
      return true;
    const after = tokens.slice(at + 1, at + 5);
    return after.some(
      (token, index) =>
        isNumber(token) &&
        /^(max|maximum|limit|to|for|holds?|fits?|is|are|:|\(|has|have|racks)$/.test(after[index - 1] ?? tokens[at] ?? ""),
    );
  });
}

/** Rooms and places that have things of their own. */
const OWNERS = new Set(
  "kitchen living_room dining_room primary_suite office maid_room guest_house basement attic garage carport patio deck balcony porch yard workshop furnace_room bathrooms half_bath roof_deck clubhouse gym".split(
    " ",
  ),
);

const pair = (a: string, b: string): [RegExp, RegExp][] => [
  [new RegExp(`\\b(${a})\\b`), new RegExp(`\\b(${b})\\b`)],
  [new RegExp(`\\b(${b})\\b`), new RegExp(`\\b(${a})\\b`)],
];
/** Asked of the one, the other does not answer. */
const OPPOSITES: [RegExp, RegExp][] = [
  ...pair("front (yard|porch|door|garden)", "back ?yard|back (yard|porch|door|garden)|rear (yard|porch|garden)"),
  ...pair("upstairs", "downstairs|first floor|main (floor|level)"),
  ...pair("indoor", "outdoor"),
];
/** Where the amenities are is not where the home is. */
const AMENITIES = ["pool", "gym", "clubhouse", "roof_deck", "storage", "laundry", "elevator"];
const FEE = /\b(hoa|dues|fees?|monthly|quarterly|regular|association|maintenance|common charges?|service charges?)\b/;
/** Sums of rent: a fine of some months of it is no rent. */
const RENT_SUM = /[$€£]|\d{3}|\d\s?k\b|\bmillion\b|درهم/;

/** Whether a text that names the only thing asked tells of another: a levy for the fee, a penalty for the rent. */
function isOfOther({ subjects, form, text }: Ask, { folded, meaning }: Evidence): boolean {
  const only = subjects.length === 1 ? subjects[0] : undefined;
  if (only === "floor_level") return AMENITIES.some((id) => meaning.concepts.has(id)) && !/\b(unit|apartment|floor:)/.test(folded);
  if (only === "hoa_fee") return /\bspecial assessment\b/.test(folded) && !FEE.test(folded) && !/\bspecial\b/.test(text);
  return only === "price" && form === "how_much" && /\brent\b/.test(folded) && !RENT_SUM.test(folded);
}
/**
 * Whether a room asked about together with a thing may own that thing in a sentence: "primary bedroom, and a living room
 * with a fireplace" has no fireplace in the bedroom.
 */
export function sameOwner(ask: Ask, evidence: Evidence): boolean {
  if (
    OPPOSITES.some(
      ([asked, other]) => asked.test(ask.text) && !other.test(ask.text) && other.test(evidence.folded) && !asked.test(evidence.folded),
    )
  )
    return false;
  const asked = ask.asked ?? ask.text;
  if (!namesExactly(asked, evidence.folded) || !speaksOfTheSame(asked, evidence.folded)) return false;
  if (isOfOther(ask, evidence)) return false;
  const owner = ask.subjects.find((id) => OWNERS.has(id));
  const things = ask.subjects.filter((id) => id !== owner);
  if (!owner || things.length + ask.words.length === 0) return true;
  const clauses = clausesIn(evidence).map((clause) => evidenceOf(clause).meaning);
  const carrying = clauses.filter(({ concepts }) => things.length > 0 && things.every((id) => concepts.has(id)));
  if (carrying.length === 0) return true;
  return carrying.some(({ concepts }) => concepts.has(owner) || ![...concepts].some((id) => OWNERS.has(id) && !things.includes(id)));
}
