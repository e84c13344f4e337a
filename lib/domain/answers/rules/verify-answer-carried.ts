import { stemOf } from "./normalize-text";
import type { Bound, Clause, Read, StatedNumber } from "./verify-answer-reading";
import type { Fault } from "./verify-answer-sentence";
import type { Unit } from "./verify-answer-units";
import { DEAL, FRAMING_WORDS, KIND } from "./verify-answer-words";

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

type Missing = { fault: Extract<Fault, "number" | "date" | "claim">; detail: string };

/** The first part of a statement that no source carries; null when all are. `loose`: its words are translated. */
export function uncarried(read: Read, units: Unit[], before: string[], loose: boolean): Missing | null {
  const context = contextOf(read, before);
  const by = (test: (unit: Unit) => boolean) => units.some(test);
  const number = read.numbers.find((one) => contradicted(one, units) || !by((unit) => carriesNumber(one, unit, read, context)));
  if (number) return { fault: "number", detail: String(number.value) };
  const time = [...read.times].find((one) => !by((unit) => unit.times.has(one) && near(unit, read, context)));
  if (time !== undefined) return { fault: "date", detail: time };
  const wrong = wrongDeal(read, units) ?? wrongKind(read, units);
  if (wrong) return { fault: "claim", detail: wrong };
  const claims = read.clauses.flatMap((clause) => claimsOf(clause).map((id) => ({ id, denied: clause.denied })));
  const claim = claims.find(({ id, denied }) => !by((unit) => carriesClaim(id, denied, unit)));
  if (claim) return { fault: "claim", detail: `${claim.denied ? "no " : ""}${claim.id}` };
  const quality = qualitiesOf(read).find(
    ({ id, of, denied }) => !by((unit) => carriesClaim(id, denied, unit) && about(of, unit, read, context)),
  );
  if (quality) return { fault: "claim", detail: quality.id };
  const stray = wordsOf(read).filter((word) => !by((unit) => carriesWord(word, unit, read, context)));
  const [first] = stray;
  if (!first || (loose && stray.length * 2 <= read.words.length + read.numbers.length + subjectsOf(read).length)) return null;
  return { fault: "claim", detail: first.id };
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
    ...read.clauses.flatMap((clause) => claimsOf(clause).map((id) => (unit: Unit) => carriesClaim(id, clause.denied, unit))),
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
const wordsOf = (read: Read) => read.words.filter(({ id }) => !FRAMING_STEMS.has(id));

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
      (number.of.size > 0 && of.size > 0 ? meet(number.of, of) : about(number.of, unit, read, context)),
  );
}

function carriesClaim(id: string, denied: boolean, unit: Unit): boolean {
  const clauses = unit.clauses.filter(({ concepts }) => concepts.has(id));
  if (clauses.length > 0) return clauses.some((clause) => clause.denied === denied);
  return unit.concepts.has(id) && unit.clauses.some((clause) => clause.denied === denied);
}

function carriesWord(word: Bound, unit: Unit, read: Read, context: string[]): boolean {
  if (!hasStem(word.id, unit.stems) || !about(word.of, unit, read, context)) return false;
  const clauses = unit.clauses.filter(({ stems }) => hasStem(word.id, stems));
  return clauses.length === 0 || clauses.some(({ denied }) => denied === word.denied);
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
