import { CONTRASTS } from "./match-facts";
import { stemOf } from "./normalize-text";
import type { Bound, Clause, Read, StatedNumber } from "./verify-answer-reading";
import type { Fault } from "./verify-answer-sentence";
import type { Unit } from "./verify-answer-units";
import { DEAL, FRAMING_WORDS, KIND, PARTIES, PAYS, UNSURE } from "./verify-answer-words";
import { conceptOf } from "./vocabulary";

/** Subjects that frame a sentence: that there is a price or a seller is no claim. */
const FRAME = new Set(["price", "seller", "amenities", "condition", "address", "city", "listing_type", "property_type", "area", "style"]);

/** Qualities that a source must give to the same thing; where a pattern is given, only in those words. */
const QUALITIES: Record<string, RegExp | null> = {
  renewed: null,
  private: null,
  attached: null,
  heated: null,
  covered: null,
  monthly: null,
  yearly: null,
  central: null,
  finished: null,
  problem: null,
  surface: null,
  supply: null,
  facing: null,
  upper: null,
  limit: null,
  included:
    /\b(is|are|be|all|both|also|not|n't) (also |all |both )?included\b|\b(stays?|conveys?|remains?|come with|comes with)\b|\binclui\w+\b|مشمول/,
  size: /\b(spacious|roomy|big|large|huge|oversized|grande|amplio|amplia)\b|كبير|واسع/,
  distance: /\b(near|nearby|nearest|close (to|by)|walking|walk|steps|away|cerca|cercan[oa]|caminando)\b|قريب|قرب/,
  age: /\b(old|older|new|newer|recent\w*|antigu[oa]|viej[oa]|nuev[oa])\b|قديم|جديد/,
};
/** Qualities whose words are each other's contraries: the source must use the same one. */
const LITERAL = new Set(["private", "attached", "covered", "central", "surface", "supply", "facing", "upper", "size"]);

/** Words of a thing that exclude each other: what a sentence says of it in one of them, a source must say in the same. */
const EXCLUDE: Record<string, RegExp> = Object.fromEntries(
  Object.entries({
    ...CONTRASTS,
    status: /\b(available|pending|sold|contract|market|disponible|vendid[oa]|pendiente)\b|متاح|متوفر|مباع/,
    parking: /\b(covered|garage|carport|street|driveway|assigned|reserved|free|valet|heated|attached|detached)\b/,
  }).map(([id, pattern]) => [id, new RegExp(pattern, "g")]),
);

/** Things that are one and the same by whichever of their names; of all others a source must use the same name. */
const ONE_THING = new Set(
  "price bedrooms bathrooms half_bath full_bath area lot_area year_built status listing_type property_type hoa_fee hoa_frequency taxes deposit lease_term available_date pets_allowed dog cat smoking garage pool fireplace elevator furnished internet cooling heating kitchen roof basement yard balcony flood stories days_on_market mls_number school_district seller open_house water_heater electric_panel utilities address city zip_code floor_level ev_charger parking floors flooring".split(
    " ",
  ),
);

type Missing = { fault: Extract<Fault, "number" | "date" | "claim">; detail: string };

/** The first part of a statement that no source carries; null when all are. `loose`: its words are translated. */
export function uncarried(read: Read, units: Unit[], before: string[], loose: boolean): Missing | null {
  const context = contextOf(read, before);
  const by = (test: (unit: Unit) => boolean) => units.some(test);
  const number = read.numbers.find((one) => contradicted(one, units) || !by((unit) => carriesNumber(one, unit, read, context)));
  if (number) return { fault: "number", detail: String(number.value) };
  const time = [...read.times].find((one) => !by((unit) => unit.times.has(one) && near(unit, read, context)));
  if (time !== undefined) return { fault: "date", detail: time };
  const wrong = wrongDeal(read, units) ?? wrongKind(read, units) ?? wrongClause(read, units, loose);
  if (wrong) return { fault: "claim", detail: wrong };
  const quality = qualitiesOf(read).find((one) => !by((unit) => carriesQuality(one, unit, read, context)));
  if (quality) return { fault: "claim", detail: quality.id };
  const stray = wordsOf(read).filter((word) => !by((unit) => carriesWord(word, unit, read, context)));
  const [first] = stray;
  if (!first || (loose && stray.length * 2 <= read.words.length + read.numbers.length + subjectsOf(read).length)) return null;
  return { fault: "claim", detail: first.id };
}

/** The first clause that says of a thing what no source says: that it is there, which kind it is, who pays for it. */
function wrongClause(read: Read, units: Unit[], loose: boolean): string | null {
  for (const clause of read.clauses) {
    const claim = claimsOf(clause).find((id) => !units.some((unit) => carriesClaim(id, clause, unit, loose)) || denies(id, clause, units));
    if (claim) return `${clause.denied ? "no " : ""}${claim}`;
    const pair = loose || clause.denied ? null : strangePair(clause, units);
    if (pair) return pair;
    const kind = loose ? null : wrongExclusive(clause, units);
    if (kind) return kind;
    const party = loose ? null : wrongParty(clause, units);
    if (party) return party;
  }
  return null;
}

/** "The main level has carpet": two things in one clause, which no source names in one clause. */
function strangePair(clause: Clause, units: Unit[]): string | null {
  const [first, ...others] = [...new Set(clause.named.map(({ id }) => id))].filter(
    (id) => !FRAME.has(id) && !/^(status|year_built|kind_.*)$/.test(id),
  );
  if (first === undefined) return null;
  const together = (id: string) => units.some(({ clauses }) => clauses.some(({ concepts }) => concepts.has(first) && concepts.has(id)));
  return others.find((id) => !together(id)) ?? null;
}

/** A yes or no that a fact gives is the last word: "room for a pool" makes no pool. */
function denies(id: string, { denied }: Clause, units: Unit[]): boolean {
  const plain = units.filter(({ fact, clauses }) => typeof fact?.value === "boolean" && clauses[0]?.concepts.has(id));
  return plain.length > 0 && plain.every(({ fact }) => fact?.value === denied);
}

function wrongExclusive({ subjects, text, denied }: Clause, units: Unit[]): string | null {
  for (const id of subjects) {
    const of = EXCLUDE[id] ? units.filter(({ concepts }) => concepts.has(id)) : [];
    for (const [word] of EXCLUDE[id] ? text.matchAll(EXCLUDE[id]) : []) {
      const stems = word.split(" ").map(stemOf);
      const said = ({ clauses }: Unit) =>
        clauses.some((clause) => clause.denied === denied && stems.every((stem) => hasStem(stem, clause.stems)));
      if (!of.some(said)) return word;
    }
  }
  return null;
}

function wrongParty({ text, subjects, stems }: Clause, units: Unit[]): string | null {
  if (!PAYS.test(text)) return null;
  for (const [party] of text.matchAll(PARTIES)) {
    const said = units.some(
      (unit) =>
        unit.stems.has(stemOf(party)) &&
        PAYS.test(unit.folded) &&
        (subjects.some((id) => unit.concepts.has(id)) || [...stems].filter((stem) => unit.stems.has(stem)).length >= 3),
    );
    if (!said) return party;
  }
  return null;
}

/** For sale or for rent, otherwise than the home is. */
function wrongDeal({ folded, clauses }: Read, units: Unit[]): string | null {
  if (!clauses.some(({ subjects }) => subjects.includes("listing_type"))) return null;
  const known = units.find(({ fact }) => fact?.field === "listing_type")?.fact?.value;
  const said = DEAL.find(([, pattern]) => pattern.test(folded))?.[0];
  return known && said && said !== known ? said : null;
}

/** "It is a villa" where no source calls it one. */
function wrongKind({ folded }: Read, units: Unit[]): string | null {
  const kind = KIND.exec(folded)?.[1];
  return kind && !units.some(({ stems }) => stems.has(stemOf(kind))) ? kind : null;
}

/** The sources that carry a statement: as few as do, facts first, then those that the provider named. */
export function chosenUnits(read: Read, units: Unit[], before: string[], cited: Set<number>): Unit[] {
  const context = contextOf(read, before);
  const needs: ((unit: Unit) => boolean)[] = [
    ...read.numbers.map((number) => (unit: Unit) => carriesNumber(number, unit, read, context)),
    ...read.clauses.flatMap((clause) => claimsOf(clause).map((id) => (unit: Unit) => carriesClaim(id, clause, unit))),
    ...wordsOf(read).map((word) => (unit: Unit) => carriesWord(word, unit, read, context)),
  ];
  // A sentence of the frame alone, "the address is ...": the fact of that name carries it.
  if (needs.length === 0)
    needs.push(...subjectsOf(read).map((id) => (unit: Unit) => unit.fact !== null && unit.clauses[0]?.concepts.has(id) === true));
  if (needs.length === 0 && KIND.test(read.folded)) needs.push(({ fact }) => fact?.field === "property_type");
  const rank = (unit: Unit) => (unit.fact ? 4 : 0) + (cited.has(unit.source) ? 2 : 0);
  const open = new Set(needs);
  const chosen: Unit[] = [];
  while (open.size > 0) {
    const best = units
      .map((unit) => ({ unit, score: [...open].filter((need) => need(unit)).length * 10 + rank(unit) }))
      .reduce<{ unit: Unit; score: number } | null>((top, one) => (one.score >= 10 && one.score > (top?.score ?? 0) ? one : top), null);
    if (!best || chosen.length >= 4) break;
    chosen.push(best.unit);
    for (const need of [...open]) if (need(best.unit)) open.delete(need);
  }
  return chosen;
}

const subjectsOf = (read: Read) => [...new Set(read.clauses.flatMap(({ subjects }) => subjects))];
/** What "it" is, in a statement that names no thing itself; after nothing, the home: "it costs", "it was built". */
function contextOf(read: Read, before: string[]): string[] {
  if (subjectsOf(read).length > 0) return [];
  return before.length > 0 ? before : read.aspects.flatMap(({ id }) => OF_THE_HOME[id] ?? []);
}
const OF_THE_HOME: Record<string, string> = { cost: "price", size: "area", age: "year_built" };
const claimsOf = (clause: Clause) => clause.subjects.filter((id) => !FRAME.has(id));
const framed = new WeakMap<Read, Bound[]>();

/** The words of a statement that say something. */
function wordsOf(read: Read): Bound[] {
  const known = framed.get(read) ?? read.words.filter(({ id }) => !FRAMING_STEMS.has(id));
  framed.set(read, known);
  return known;
}

const qualitiesOf = (read: Read) =>
  read.aspects.filter(({ id }) => id in QUALITIES && (QUALITIES[id] === null || QUALITIES[id]?.test(read.folded)));

/** Another value than the one a person confirmed for the only thing the number is said of. */
function contradicted({ value, of }: StatedNumber, units: Unit[]): boolean {
  const [only] = of;
  if (of.size !== 1 || only === undefined) return false;
  const confirmed = units.filter((unit) => unit.confirmed?.concept === only).map((unit) => unit.confirmed?.value);
  return (
    confirmed.length > 0 &&
    SAID_AS_VALUE.has(only) &&
    !confirmed.includes(value) &&
    !units.some((unit) => unit.fact && unit.numbers.some((known) => known.value === value && known.of.has(only)))
  );
}
/** Things whose number is the home's own; other numbers near them are about something else ("a 200 sq ft bedroom"). */
const SAID_AS_VALUE = new Set(["price", "bedrooms", "bathrooms", "hoa_fee", "year_built", "taxes", "deposit", "stories", "lot_area"]);

function carriesNumber(number: StatedNumber, unit: Unit, read: Read, context: string[]): boolean {
  return unit.numbers.some(
    ({ value, of, denied }) =>
      value === number.value &&
      denied === number.denied &&
      (number.of.size > 0 && of.size > 0
        ? meet(number.of, of) || ofField(number.of, unit) || sameWords(read, unit)
        : about(number.of, unit, read, context)),
  );
}

/** "Covered parking" is of the field parking. */
const ofField = (of: Set<string>, { fact }: Unit) =>
  fact !== null && [...of].some((id) => id !== "floor_level" && conceptOf(id).fields.includes(fact.field));

/** Nearly all that a statement says in words of its own stands in the unit: it is that sentence, said again. */
function sameWords(read: Read, unit: Unit): boolean {
  const things = subjectsOf(read).filter((id) => !FRAME.has(id));
  return (
    things.length > 0 && things.every((id) => unit.concepts.has(id)) && read.clauses.length <= unit.clauses.length && unit.fact === null
  );
}

function carriesClaim(id: string, { denied, named, stems }: Clause, unit: Unit, loose = false): boolean {
  const names = loose || ONE_THING.has(id) ? [] : named.filter((one) => one.id === id);
  const sameName = (own: Set<string>) => names.every((name) => name.stems.every((stem) => hasStem(stem, own)));
  const clauses = unit.clauses.filter(({ concepts }) => concepts.has(id));
  if (clauses.length === 0) return unit.concepts.has(id) && sameName(unit.stems) && unit.clauses.some((clause) => clause.denied === denied);
  return clauses.some(
    (clause) =>
      clause.denied === denied &&
      sameName(unit.fact ? unit.stems : clause.stems) &&
      (denied || !(UNSURE.test(clause.text) || onlyInPart(clause, unit, stems))),
  );
}

/** "The back of the land is in a flood zone; the house is not": true of what it is said of, named as fully, alone. */
function onlyInPart(clause: Clause, unit: Unit, stems: Set<string>): boolean {
  const rest = unit.clauses.some((other) => other.denied && other.subjects.length === 0 && other !== clause);
  if (!rest || clause.denied) return false;
  const words = [...clause.stems].filter((stem) => stem.length > 3);
  return words.filter((stem) => stems.has(stem)).length < 0.6 * words.length;
}

function carriesQuality(quality: Bound, unit: Unit, read: Read, context: string[]): boolean {
  const literal = LITERAL.has(quality.id);
  const same = unit.aspects.filter(
    ({ id, denied, stems }) =>
      id === quality.id && denied === quality.denied && (!literal || quality.stems.every((stem) => stems.includes(stem))),
  );
  return same.some(({ of }) => (of.size > 0 && quality.of.size > 0 ? meet(of, quality.of) : about(quality.of, unit, read, context)));
}

function carriesWord(word: Bound, unit: Unit, read: Read, context: string[]): boolean {
  if (!hasStem(word.id, unit.stems) || !about(word.of, unit, read, context)) return false;
  const clauses = unit.clauses.filter(({ stems }) => hasStem(word.id, stems));
  const ofSame = ({ concepts, subjects }: Clause) =>
    subjects.length === 0 || word.of.size === 0 || [...word.of].some((id) => concepts.has(id));
  return clauses.length === 0 || clauses.some((clause) => clause.denied === word.denied && ofSame(clause));
}

/** Whether a unit speaks of one of these things; where none is named, of what was spoken of, or in the same words. */
function about(things: Set<string>, unit: Unit, read: Read, context: string[]): boolean {
  const of = [...things].filter((id) => !ANYWHERE.has(id));
  if (of.some((id) => unit.concepts.has(id))) return true;
  if (of.length === 0 && context.some((id) => unit.concepts.has(id))) return true;
  return wordsOf(read).filter(({ id }) => hasStem(id, unit.stems)).length >= (of.length > 0 ? 2 : 1);
}
/** Named beside anything: "located in", "the seller has". */
const ANYWHERE = new Set(["address", "city", "seller", "amenities", "condition"]);

const near = (unit: Unit, read: Read, context: string[]) => about(new Set(subjectsOf(read)), unit, read, context);

function hasStem(stem: string, stems: Set<string>): boolean {
  if (stems.has(stem)) return true;
  if (stem.length < 5) return false;
  for (const other of stems) if (other.length >= 5 && (other.startsWith(stem) || stem.startsWith(other))) return true;
  return false;
}

const meet = (a: Set<string>, b: Set<string>) => [...a].some((id) => b.has(id));
const FRAMING_STEMS = new Set([...FRAMING_WORDS].map(stemOf));
