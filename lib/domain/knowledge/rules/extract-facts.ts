import type { FactField } from "../constants";
import type { ExtractedFact, ReadDocument } from "../schemas";
import { addressAtTop } from "./address-line";
import { arabicFacts } from "./arabic-facts";
import type { Candidate } from "./fact-candidate";
import { fieldOfLabel, jointFields, thingOfLabel } from "./fact-labels";
import { featuresInSentence } from "./feature-patterns";
import { frequencyOf, labelValue, propertyTypeOf } from "./label-values";
import { numbersInSentence, stories } from "./number-patterns";
import { numberOf } from "./numbers";
import { type Note, namesOtherBuilding, namesTheHome, noteOf, packedNotes } from "./packed-lines";
import { withWholePetRules } from "./pet-rules";
import { aboutOtherHomes, isKeptBack } from "./sentence-guards";
import { type Span, unitsOf } from "./sentences";
import { settled } from "./settle-facts";
import { spanishFacts } from "./spanish-facts";
import { wellFormed } from "./strip-invisible";
import { sameColumns } from "./table-lines";

/** A unit longer than this is no sentence of a listing; reading it would cost more than it gives. */
const LONGEST_UNIT = 2000;

/**
 * Typed facts of a text, each with the exact sentence or line that says it. Structured data (`read.structured`) comes
 * first, then "label: value" lines and table rows, then prose. Ranges, other homes and what could be give nothing.
 */
export function extractFacts(read: Pick<ReadDocument, "text" | "structured" | "hint">): ExtractedFact[] {
  const facts: ExtractedFact[] = [...read.structured];
  const units = unitsOf(read.text).filter((unit) => unit.text.length <= LONGEST_UNIT);
  const taken = new Set<number>();
  const headings = headingsOver(units);
  units.forEach((unit, index) => {
    if (taken.has(index)) return;
    const [previous, next] = [units[index - 1], units[index + 1]];
    if ([previous, next].some((other) => other && sameColumns(other.text, unit.text))) return;
    const heading = headings[index] ?? null;
    if (heading && isKeptBack(heading)) return;
    const table = next ? headedRow(unit, next, units[index + 2]) : null;
    if (next && table) {
      taken.add(index + 1);
      facts.push(...located(table, next));
      return;
    }
    const under = heading === null ? null : valueUnder(heading, unit.text);
    facts.push(...located(under ?? factsOfUnit(unit.text, standsAlone(unit, previous, next)), unit));
  });
  facts.push(...fullAndHalfBaths(units));
  const told = withWholePetRules(facts, units, read.text);
  if (!told.some((fact) => fact.field === "address")) told.push(...addressAtTop(read.text));
  return settled(inItsCurrency(hinted(told, read.hint), read.text));
}

/** og:description is marketing text (facts/ingestion.md, section 2): what it says counts less. */
const HINT_CONFIDENCE = 0.55;
const hinted = (facts: ExtractedFact[], hint: ReadDocument["hint"]): ExtractedFact[] =>
  hint
    ? facts.map((fact) =>
        fact.char_start >= hint.char_start && fact.char_end <= hint.char_end
          ? { ...fact, confidence: Math.min(fact.confidence, HINT_CONFIDENCE) }
          : fact,
      )
    : facts;

/** A bare dollar sign in a text that names pesos, and no dollars, means pesos. */
function inItsCurrency(facts: ExtractedFact[], text: string): ExtractedFact[] {
  if (!/\bpesos\b|\bMXN\b|\bM\.N\./i.test(text) || /\bUSD\b|d[oó]lar|US\$/i.test(text)) return facts;
  return facts.map((fact) => (fact.unit === "USD" ? { ...fact, unit: "MXN" } : fact));
}

const located = (candidates: Candidate[], unit: Span): ExtractedFact[] =>
  candidates.map((candidate) => ({
    ...candidate,
    value: typeof candidate.value === "string" ? wellFormed(candidate.value) : candidate.value,
    sentence: unit.text,
    char_start: unit.start,
    char_end: unit.end,
  }));

function factsOfUnit(unit: string, alone: boolean): Candidate[] {
  const line = unit
    .replace(/^(#{1,6}|[-*•‣▪·–])\s+/, "")
    .replace(/^\d{1,2}(\.\d{1,2})*[.)]?\s+(?=\p{Lu})/u, (number) => (/[.)]/.test(number) ? "" : number));
  if (isBareHeading(unit, line)) return [];
  const whole = noteOf(line);
  if (whole.label && namesOtherBuilding(whole.label)) return [];
  if (whole.label && namesTheHome(whole.label)) return notesFacts(packedNotes(whole.value) ?? [noteOf(whole.value)]);
  const notes = packedNotes(line);
  const labels = notes?.filter(({ label }) => label !== null).length ?? 0;
  if (notes && (!line.includes(" | ") || labels >= (alone ? 1 : 2))) return notesFacts(notes);
  const labelled = labelledFacts(line) ?? bareNote(line, whole);
  if (labelled && labelled.length > 0) return labelled;
  const cells = line.split(" | ");
  if (cells.length > 1) return alone ? cells.flatMap(proseFacts) : [];
  return labelled ?? proseFacts(line);
}

/** "DOM 12", "Assessment $468 per month": a note without a colon that is nothing but a label and its figure. */
const bareNote = (line: string, { label, value }: Note): Candidate[] | null =>
  label !== null &&
  !line.includes(":") &&
  line.length <= 60 &&
  /^[$€£]?[\d.,]+( ?\(\d{4}\)| ?(\/|per |an? ).{2,12}| monthly| quarterly| yearly)?\.?$/.test(value)
    ? pairFacts(label, value)
    : null;

/** The heading that stands over each unit. */
function headingsOver(units: readonly Span[]): (string | null)[] {
  let heading: string | null = null;
  return units.map(({ text }) => {
    if (/^#{1,6} /.test(text)) heading = text.replace(/^#+ (\d+[.)] )?/, "");
    return heading;
  });
}

const MONEY_HEADINGS = new Set<FactField>(["hoa_fee", "taxes", "deposit", "price"]);

/** "$158 per month: lawn care ..." under the heading "Owners association": the heading is the label. */
function valueUnder(heading: string, unit: string): Candidate[] | null {
  const field = fieldOfLabel(heading);
  if (!field || !MONEY_HEADINGS.has(field) || !/^[$€£]\s?\d|^(USD|AED|EUR|CAD|MXN)\s?\d/.test(unit)) return null;
  const facts = pairFacts(heading, unit.split(/[:;]\s|\.\s/)[0] ?? unit);
  return facts && facts.length > 0 ? facts : null;
}

/** "Full Baths: 2" beside "Half Baths: 1" as 2.5; full ones alone as what they are. */
function fullAndHalfBaths(units: readonly Span[]): ExtractedFact[] {
  const counted = (kind: RegExp) => {
    const unit = units.find(({ text }) => kind.test(text));
    const count = unit ? numberOf(kind.exec(unit.text)?.[2] ?? "") : null;
    return unit && count !== null && count <= 60 ? { unit, count } : null;
  };
  const full = counted(/^(?:[-*•]\s+)?(full|fl) ?(?:bath(?:room)?s?|ba)\.?:?\s+(\d{1,2})\.?$/i);
  const half = counted(/^(?:[-*•]\s+)?(half|hf|partial|powder) ?(?:bath(?:room)?s?|ba|rooms?)\.?:?\s+(\d{1,2})\.?$/i);
  if (!full) return [];
  return located([{ field: "bathrooms", value: full.count + 0.5 * (half?.count ?? 0), confidence: 0.95 }], full.unit);
}

/** "## Pool and sauna" opens rules or a description; what follows says what there is. */
const isBareHeading = (unit: string, line: string) => unit.startsWith("#") && !/\d/.test(line) && line.split(/\s+/).length <= 4;

const WALLS =
  /^(all )?(brick|stone|limestone|stucco|vinyl|hardie\w*|cement board|log|adobe|wood frame|block|cedar)( (exterior|siding|veneer|construction))?$/i;

/** Each note is read alone: by its label where that is a field, as prose where it has none. */
const notesFacts = (notes: Note[]): Candidate[] => {
  const other = notes.findIndex(({ label }) => label !== null && namesOtherBuilding(label));
  const own = other === 0 ? [] : notes.filter(({ label }) => label === null || !namesOtherBuilding(label));
  return own.flatMap(({ text, label, value }) =>
    WALLS.test(text)
      ? [{ field: "construction" as const, value: text, confidence: 0.8 }]
      : ((label === null ? null : pairFacts(label, value)) ?? proseFacts(text)),
  );
};

/** A question says nothing yet ("Pool?"), whatever its words. */
const proseFacts = (sentence: string): Candidate[] => (/\?["'”’)\s]*$/.test(sentence) ? [] : inAnyLanguage(sentence));

/** What a sentence says in its own language goes before what English rules see in it. */
function inAnyLanguage(sentence: string): Candidate[] {
  const other = [...spanishFacts(sentence), ...arabicFacts(sentence)];
  const english = [...numbersInSentence(sentence), ...featuresInSentence(sentence), ...saleOrRent(sentence)];
  return [...other, ...english.filter((fact) => other.every(({ field }) => field !== fact.field))];
}

/** Whether a row is no part of a table: rows of one shape under each other are several homes or floor plans. */
function standsAlone(row: Span, previous: Span | undefined, next: Span | undefined): boolean {
  const width = row.text.split(" | ").length;
  return [previous, next].every((other) => !other || other.text.split(" | ").length !== width);
}

/** "Label: value" and table rows of pairs. Null when the line is neither. */
function labelledFacts(line: string): Candidate[] | null {
  const cells = line.split(" | ").map((cell) => cell.trim());
  if (cells.length >= 2) {
    const pairs =
      cells.length % 2 === 0 ? cells.flatMap((cell, index) => (index % 2 === 0 ? [[cell, cells[index + 1] ?? ""] as const] : [])) : [];
    const read = pairs.flatMap(([label, value]) => pairFacts(label.replace(/:$/, ""), value) ?? []);
    if (read.length > 0) return read;
    return cells.flatMap((cell) => labelledFacts(cell) ?? []);
  }
  const pair = /^([^:]{2,45}?)\s*:\s+(\S.*)$/.exec(line);
  if (!pair?.[1] || !pair[2]) return null;
  const inner = pair[2].split(/\s*;\s+(?=[^:;]{2,30}:\s)/);
  const first = pairFacts(pair[1], inner[0] ?? "");
  return first === null ? null : [...first, ...inner.slice(1).flatMap((part) => labelledFacts(part) ?? [])];
}

function pairFacts(label: string, value: string): Candidate[] | null {
  const joint = jointFields(label);
  if (joint) return joint.flatMap((one) => labelValue(one, value));
  let field = fieldOfLabel(label);
  if (!field) return null;
  if (field === "flooring" && /^\d+(\.5)?$/.test(value.trim())) field = /floors/i.test(label) ? "stories" : null;
  if (!field || (field === "area" && /\bper\b|\//i.test(label))) return [];
  const thing = thingOfLabel(label, value);
  if (thing !== null) return thing === "" ? [] : [{ field, value: thing, confidence: 0.9 }];
  const facts = labelValue(field, `${value}${hintOf(field, label, value)}`);
  if (field === "style" || field === "property_type") facts.push(...stories(value));
  return field === "price" && /\brent/i.test(label) && facts.length > 0
    ? [...facts, { field: "listing_type", value: "rent", confidence: 0.9 }]
    : facts;
}

/** What the label adds to a bare value: "Lot acres: 0.25", "Monthly HOA fee: $250". */
function hintOf(field: FactField, label: string, value: string): string {
  if ((field === "area" || field === "lot_area") && /^[\d,.\s]+$/.test(value)) {
    if (/acre/i.test(label)) return " acres";
    return /sq\.?\s?m\b|m²|met(er|re)/i.test(label) ? " sqm" : /sq|feet|ft/i.test(label) ? " sqft" : "";
  }
  const frequency = field === "hoa_fee" && frequencyOf(value) === null ? frequencyOf(label) : null;
  return frequency ? ` ${frequency}` : "";
}

/** A row of labels over exactly one row of values. Several rows are several homes or floor plans, so nothing. */
function headedRow(header: Span, row: Span, after: Span | undefined): Candidate[] | null {
  const labels = header.text.split(" | ");
  const values = row.text.split(" | ");
  if (labels.length < 2 || labels.length !== values.length || labels.some((label) => /\d/.test(label))) return null;
  const fields = labels.map((label) => fieldOfLabel(label));
  if (fields.filter(Boolean).length < 2 || values.some((value) => fieldOfLabel(value))) return null;
  if (after && after.text.split(" | ").length === values.length) return [];
  return labels.flatMap((label, index) => pairFacts(label, values[index] ?? "") ?? []);
}

/** What kind of home and deal a heading or a plain statement names: "Townhouse for sale". */
function saleOrRent(line: string): Candidate[] {
  if (line.length > 160 || aboutOtherHomes(line)) return [];
  const deal =
    /\b(house|home|condo(minium)?|apartment|flat|town ?(house|home)|villa|duplex|land|lot|bungalow|cottage|studio|penthouse|loft) for (sale|rent|lease)\b/i.exec(
      line,
    );
  if (!deal) return [];
  const type = propertyTypeOf(deal[1] ?? "");
  const listing: Candidate = { field: "listing_type", value: /sale/i.test(deal[4] ?? "") ? "sale" : "rent", confidence: 0.8 };
  return type && !/^home$/i.test(deal[1] ?? "") ? [listing, { field: "property_type", value: type, confidence: 0.75 }] : [listing];
}
