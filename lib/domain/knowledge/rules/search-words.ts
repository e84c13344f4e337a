/** Other words that listings use for what buyers ask; each finds the whole line. English stemming does the rest. */
const KIN = [
  "ac|air conditioning|cooling|cooled|hvac",
  "heat|heating|furnace|boiler|hvac",
  "washer|dryer|laundry",
  "wifi|internet|fiber|broadband",
  "hoa|association|dues|condo fee",
  "tax|taxes|property tax",
  "garage|parking|carport|driveway",
  "pet|dog|cat|animal",
  "bedroom|bed|bd",
  "bathroom|bath|ba",
  "size|sqft|square feet|square footage|living area",
  "lot|acre|land|yard",
  "school|district",
  "price|cost|asking|rent",
  "deposit|security deposit",
  "pool|swimming",
  "patio|deck|porch|balcony|terrace|outdoor",
  "appliance|refrigerator|fridge|dishwasher|stove|oven|range",
  "floor|flooring|hardwood|carpet|tile",
  "age|built|year",
  "septic|sewer",
  "well|water",
  "elevator|lift",
  "disabled|wheelchair|accessible|accessibility",
  "noise|quiet|loud",
  "storage|closet|attic|basement|shed",
  "move|available|availability|occupancy|possession",
  "electric|electricity|utility|utilities|power",
  "view|overlook",
  "roof|shingle",
  "insurance|flood|hazard",
  "renovate|remodel|update|new",
].map((line) => line.split("|"));

/**
 * A word or phrase to search for. `own`: of the question itself. Of one `group`, which are names for one thing, a
 * passage is credited with the weightiest alone.
 */
export type SearchTerm = { text: string; weight: number; own: boolean; group: number };

const MOST_TERMS = 80;
const KIN_WEIGHT = 0.6;
const ALSO_WEIGHT = 0.5;

/**
 * What to search for: the question's words, the listings' words for the same things, and `also`, lists of names for one
 * thing each. Arabic words also without a joined "and". Empty when there is nothing to search for.
 */
export function searchTerms(question: string, also: string[] = []): SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  const add = (text: string, weight: number, own: boolean, group: number) => {
    if (!terms.has(text)) terms.set(text, { text, weight, own, group });
  };
  const asked = [...new Set(wordsOf(question))];
  for (const [group, word] of asked.entries()) for (const form of [word, ...arabicForms(word)]) add(form, 1, true, group);
  for (const [group, word] of asked.entries()) for (const other of kinOf(word)) add(other, KIN_WEIGHT, false, group);
  for (const [index, names] of also.entries())
    for (const name of names.split("|").map((name) => wordsOf(name).join(" ")))
      for (const form of [name, ...arabicForms(name)]) if (form !== "") add(form, ALSO_WEIGHT, false, asked.length + index);
  return [...terms.values()].slice(0, MOST_TERMS);
}

function kinOf(word: string): string[] {
  const singular = word.replace(/ies$/, "y").replace(/s$/, "");
  return KIN.filter((kin) => kin.includes(word) || kin.includes(singular)).flat();
}

/** An Arabic word also without a joined "and", and with the endings that are often typed, and here folded, as ه and ي. */
function arabicForms(word: string): string[] {
  if (!/^[\u0621-\u064a ]{4,}$/.test(word)) return [];
  const plain = /^و[\u0621-\u064a]{4,}$/.test(word) ? [word, word.slice(1)] : [word];
  const spelled = plain.map((form) => form.replace(/ه(?= |$)/g, "ة").replace(/ي(?= |$)/g, "ى"));
  return [...plain, ...plain.map((form) => form.replace(/ه(?= |$)/g, "ة")), ...spelled].filter((form) => form !== word);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
    ?.filter((word) => word.length > 1 || /\p{Lo}|\d/u.test(word)) ?? [];
