import type { ExtractedFact } from "../schemas";

/** A listing names its own address at the top; further down stand offices, neighbours and showrooms. */
const TOP_CHARACTERS = 600;
/** Less than a labelled line says: it is the place in the text that tells whose address it is. */
const CONFIDENCE = 0.75;

const KIND =
  "street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|way|place|pl|terrace|ter|circle|cir|wharf|highway|hwy|square|sq|trail|trl|parkway|pkwy|row|loop|path|point|pt|cove|crossing|run|alley|pike";
const UNIT = String.raw`(?:,?\s+(?:unit|apt|apartment|suite|ste|#)\.?\s*[\w-]{1,8})?`;
const STREET = String.raw`\d{1,6}[A-Za-z]?(?:-\d{1,5})?[ \t]+(?:[\p{L}\d][\p{L}\d.'’-]*[ \t]+){0,5}?(?:${KIND})\b\.?(?:\s+(?:n|s|e|w|ne|nw|se|sw))?${UNIT}`;
const LINE = new RegExp(
  String.raw`(?<![\p{L}\d,.$])(${STREET})(?:,|\s+in)?\s+(?!(?:${KIND})\b)([\p{L}][\p{L} .'’-]{1,39}),\s*([A-Z]{2})(?:\s+(\d{5}(?:-\d{4})?))?(?![\p{L}\d])`,
  "giu",
);

/**
 * The address that a US listing begins with ("17 Tern Lane, Rockport, ME 04856") as address, city, state and ZIP code.
 * Nothing when the top of the text names several: then none of them is known to be the home's.
 */
export function addressAtTop(text: string): ExtractedFact[] {
  const found = [...text.slice(0, TOP_CHARACTERS).matchAll(LINE)].filter((match) => /^[A-Z]{2}$/.test(match[3] ?? ""));
  const [first] = found;
  if (!first || new Set(found.map((match) => (match[1] ?? "").toLowerCase())).size > 1) return [];
  const [sentence, address = "", city = "", state = "", zip_code = ""] = first;
  const place = { confidence: CONFIDENCE, sentence, char_start: first.index, char_end: first.index + sentence.length };
  const parts = { address: address.replace(/\s+/g, " ").trim(), city: city.replace(/\s+/g, " ").trim(), state, zip_code };
  return (["address", "city", "state", "zip_code"] as const)
    .filter((field) => parts[field])
    .map((field) => ({ field, value: parts[field], ...place }));
}
