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

const MOST_WORDS = 40;

/**
 * The words of a question as a `websearch_to_tsquery` text that any of them satisfies, with the listings' words for
 * the same thing. Empty when there is nothing to search for.
 */
export function searchText(question: string): string {
  const words =
    question
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
      ?.filter((word) => word.length > 1 || /\p{Lo}|\d/u.test(word)) ?? [];
  const wanted = new Set<string>();
  for (const word of words) {
    wanted.add(word);
    const singular = word.replace(/ies$/, "y").replace(/s$/, "");
    for (const kin of KIN) if (kin.includes(word) || kin.includes(singular)) for (const other of kin) wanted.add(other);
  }
  return [...wanted]
    .filter((word) => word !== "or" && word !== "and")
    .slice(0, MOST_WORDS)
    .map((word) => (word.includes(" ") ? `"${word}"` : word))
    .join(" or ");
}
