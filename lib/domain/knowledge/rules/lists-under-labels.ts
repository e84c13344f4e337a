import { fieldOfLabel } from "./fact-labels";
import { isLabel, pairLine } from "./table-lines";

/** A list that stays readable on its label's line. */
const LONGEST_LIST = 340;
const LONGEST_ITEM = 90;
const LONGEST_VALUE = 160;
const ITEM = /^\s*[-*•‣▪·–]\s+(\S.*)$/;
/** What opens a list of what stays or goes, without a colon. */
const STAYS_OR_GOES =
  /^(not included|excluded|exclusions?|excludes|does(n['’]t| not) convey|not staying|what (goes|leaves|stays|conveys)|inclusions?|included|includes|conveys|what['’]s (not )?included|(rent|price) (does not )?includes?|no incluye|incluye)$/i;
const GOES = /^(not |exclu|doesn|does not|what (goes|leaves)|what['’]s not|no incluye)/i;

const UNITS = new Set(["bedrooms", "bathrooms", "area", "lot_area", "garage_spaces", "stories"]);
const NUMBER_ALONE = /^[$€£]?[\d.,½¼¾]+\+?$/;

const isHeading = (line: string) => /^\s*#{1,6} \S/.test(line);
const isPair = (line: string) => /^[^:]{1,45}:\s+\S/.test(line.trim());
const bare = (line: string) => line.trim().replace(/\s*:$/, "");
const isField = (line: string) => !isHeading(line) && !ITEM.test(line) && fieldOfLabel(bare(line)) !== null;

/** Lines in which what stands above a value or a list stands before it: "Parking:" over "Street" as "Parking: Street". */
export function aboveTheirValues(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const taken = listAt(lines, at) ?? runAt(lines, at) ?? valueAt(lines, at);
    out.push(...(taken?.lines ?? [lines[at] ?? ""]));
    at += taken?.count ?? 1;
  }
  return out;
}

type Taken = { lines: string[]; count: number };

/** A label and the items under it: in one line, or, of what goes, each item with the label. */
function listAt(lines: readonly string[], at: number): Taken | null {
  const line = lines[at] ?? "";
  const label = bare(line);
  const opens = /:$/.test(line.trim()) ? isLabel(label, 60) : isField(line) || STAYS_OR_GOES.test(label);
  if (!opens || isHeading(line) || ITEM.test(line)) return null;
  let end = at + 1;
  if (lines[end]?.trim() === "" && ITEM.test(lines[end + 1] ?? "")) end++;
  const first = end;
  const items: string[] = [];
  for (; end < lines.length; end++) {
    const item = ITEM.exec(lines[end] ?? "")?.[1];
    if (item === undefined) break;
    items.push(item.trim().replace(/[.,;]$/, ""));
  }
  if (end === first) return null;
  const short = items.every((item) => item.length <= LONGEST_ITEM && !/[.!?:]\s/.test(item));
  const listed = pairLine(label, items.join(", "));
  if (short && listed.length <= LONGEST_LIST) return { lines: [listed], count: end - at };
  return GOES.test(label) ? { lines: items.map((item) => pairLine(label, item)), count: end - at } : null;
}

/** The lines that are not empty from `at` on, with their places, as far as pairs may go. */
function filledFrom(lines: readonly string[], at: number): { text: string; at: number }[] {
  const filled: { text: string; at: number }[] = [];
  for (let index = at; index < lines.length && filled.length < 120; index++) {
    const text = lines[index] ?? "";
    if (text.trim() === "" && lines[index + 1]?.trim() === "") break;
    if (text.trim() !== "") filled.push({ text: text.trim(), at: index });
  }
  return filled;
}

const isValue = (line: string) =>
  line.length <= LONGEST_VALUE && !isHeading(line) && !ITEM.test(line) && !isPair(line) && !line.includes(" | ") && !isField(line);

/** "3" over "Beds". */
const measureOf = (number: string, unit: string): string | null =>
  NUMBER_ALONE.test(number) && UNITS.has(fieldOfLabel(unit) ?? "") ? `${number} ${unit}` : null;

/** A label over its value; one that names no field must stand right over a short one. */
function namedValue(one: { text: string; at: number }, two: { text: string; at: number }): string | null {
  if (!isLabel(bare(one.text), 45) || /\d/.test(one.text) || isPair(one.text) || !isValue(two.text)) return null;
  const near = two.at === one.at + 1 && two.text.length <= 60;
  return isField(one.text) || near ? pairLine(one.text, two.text) : null;
}

/** Labels and values under each other, at least two pairs: "Bedrooms", "3", "Bathrooms", "2"; or "3", "Beds", "2", "Baths". */
function runAt(lines: readonly string[], at: number): Taken | null {
  const first = (lines[at] ?? "").trim();
  const numbers = NUMBER_ALONE.test(first);
  if (!numbers && !isField(first)) return null;
  const filled = filledFrom(lines, at);
  const told: string[] = [];
  let fields = 0;
  let end = at;
  for (let index = 0; index + 1 < filled.length; index += 2) {
    const [one, two] = [filled[index], filled[index + 1]];
    const line = one && two ? (numbers ? measureOf(one.text, two.text) : namedValue(one, two)) : null;
    if (!one || !two || line === null) break;
    told.push(line);
    fields += numbers || isField(one.text) ? 1 : 0;
    end = two.at + 1;
  }
  return told.length >= 2 && fields >= 2 && fields * 2 >= told.length ? { lines: told, count: end - at } : null;
}

/** "Pets:" over one line of its own. */
function valueAt(lines: readonly string[], at: number): Taken | null {
  const line = (lines[at] ?? "").trim();
  const value = (lines[at + 1] ?? "").trim();
  const after = (lines[at + 2] ?? "").trim();
  if (!/:$/.test(line) || !isLabel(bare(line), 45) || value === "" || !isValue(value) || /:$/.test(value)) return null;
  const alone = after === "" || /:$/.test(after) || isPair(after) || isHeading(after);
  return alone ? { lines: [pairLine(line, value)], count: 2 } : null;
}
