import { fieldOfLabel } from "./fact-labels";

/** Parts of a line that notes several things: `|`, `·`, a slash or semicolon between spaces, a wide gap. */
const SEPARATOR = /\s+[|·•]\s+|\s+\/\s+|;\s+(?=\p{L}[\p{L}.#/ ]{0,24}(?::\s|\s[$€£]?\d))|\s{3,}|\s+-\s+(?=\p{Lu}[\p{L} ]{1,24}:)/gu;
/** Buildings and rooms with numbers of their own. */
const OTHER_BUILDING =
  /^((detached|guest|pool|in-?law|carriage|second|rear|main floor|lower|upper|horse|pole|equipment|metal|machine|hay|tool) )*(barn|stables?|shop|workshop|garage|shed|outbuildings?|cottage|guest ?house|casita|adu|apartment|studio|unit [a-z0-9]{1,3}|cabin|greenhouse|arena|pool ?house|pool|carport|boathouse|dock|clubhouse|cellar|kitchen|bedroom|primary|living room|basement|deck|patio|loft|office|bonus room)s?( \(.*\))?$/i;
const THE_HOME = /^(main )?(house|home|residence|dwelling|interior|inside|property|the (house|home|unit)|unit|apartment|condo)$/i;

/** One note of a packed line: its label, when it has one, and what is noted. */
export type Note = { text: string; label: string | null; value: string };

/** "Roof: shingle 2017", "Yr built 1984", "HOA $310/yr": a label and what stands behind it. */
export function noteOf(text: string): Note {
  const labelled = /^([^:]{1,40}?)\s*:\s*(\S.*)$/.exec(text);
  if (labelled?.[1] && labelled[2] && !/^\d{1,2}$/.test(labelled[1])) return { text, label: labelled[1], value: labelled[2] };
  const bare = /^(\p{L}[\p{L}.#/ ]{0,24}?)\s*#?\s+([$€£]?\d.*)$/u.exec(text);
  if (bare?.[1] && bare[2] && fieldOfLabel(bare[1])) return { text, label: bare[1], value: bare[2] };
  return { text, label: null, value: text };
}

/** A semicolon parts two notes only where a label of its own stands behind it: "Cats allowed; one dog up to 45 pounds" is one. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(SEPARATOR)) {
    const behind = line.slice(match.index + match[0].length);
    if (match[0].startsWith(";") && noteOf(behind.split(/;\s/)[0] ?? behind).label === null) continue;
    parts.push(line.slice(from, match.index).trim());
    from = match.index + match[0].length;
  }
  return [...parts, line.slice(from).trim()];
}

/** The notes of a line that packs several of them, or null for a sentence, a plain pair or a table's row. */
export function packedNotes(line: string): Note[] | null {
  const parts = partsOf(line);
  if (parts.length < 2 || parts.some((part) => part.length > 160)) return null;
  const notes = parts.filter(Boolean).map(noteOf);
  const pairs = notes.filter(({ label }) => label !== null).length;
  const short = notes.filter(({ text }) => text.length <= 48).length;
  return pairs >= 2 || (pairs >= 1 && short === notes.length) || (notes.length >= 3 && short === notes.length && /\d/.test(line))
    ? notes
    : null;
}

/** Whether a label opens a line about another building or one room: its numbers are not the home's. */
export const namesOtherBuilding = (label: string): boolean => OTHER_BUILDING.test(label.trim()) && fieldOfLabel(label) === null;

/** Whether a label means the home as a whole: what follows is read as if it stood alone. */
export const namesTheHome = (label: string): boolean => THE_HOME.test(label.trim());
