import { fieldOfLabel } from "./fact-labels";
import { aboveTheirValues } from "./lists-under-labels";
import { noteOf } from "./packed-lines";
import { isPrivateLabel } from "./private-fields";
import { isLabel, pairLine, tableLines } from "./table-lines";

const SEPARATOR_ROW = /^\s*\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)+\|?\s*$/;
const FRAMED_ROW = /^\s*\|(.+)\|\s*$/;

/**
 * A text in which each label stands on one line with its value, however the sheet set them: in tables, in columns, with
 * leaders of dots, above the value or over a list. Lines that were wrapped are whole again. Words are not changed.
 */
export function laidOut(text: string): string {
  return headed(aboveTheirValues(dashed(columned(tabled(unwrapped(text.split("\n"))))))).join("\n");
}

const CAPITALS = /^[\p{Lu}][\p{Lu} &,/'’-]{2,38}$/u;
const TITLE = /^(The )?\p{Lu}\p{L}+( (\p{Lu}\p{L}+|and|&|of|the|in|to)){0,4}$/u;
const LONG_PROSE = 120;

/** Titles over what they are about, behind an empty line: in capitals right above it, or in small letters above long prose. */
function headed(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    const before = lines[at - 1]?.trim() ?? "-";
    const next = lines[at + 1]?.trim() ?? "";
    const after = lines[at + 2]?.trim() ?? "";
    if (at === 0 || before !== "" || fieldOfLabel(line.trim())) return line;
    if (CAPITALS.test(line.trim()) && next !== "" && !CAPITALS.test(next)) return `## ${line.trim()}`;
    return TITLE.test(line.trim()) && next === "" && after.length >= LONG_PROSE ? `## ${line.trim()}` : line;
  });
}

const isItem = (line: string) => /^\s*([-*•‣▪·–]|\d{1,2}[.)])\s/.test(line);
const isHeading = (line: string) => /^\s*#{1,6} \S/.test(line);
const isRow = (line: string) => line.includes(" | ") || FRAMED_ROW.test(line) || SEPARATOR_ROW.test(line);
const isPair = (line: string) => /^\s*([-*•]\s+)?[^:]{1,45}:\s+\S/.test(line);

const OPEN_END = /[,&-]$|\b(and|or|the|a|an|of|in|on|with|to|for|by|at|from|is|are|per|y|de|del|la|el|con|en)$/i;
/** A letter's lines are wrapped at about this width; a list's lines end where they end. */
const WRAPPED_AT = { least: 60, most: 110 };

/** Whether a line goes on with the one before: hard wrapped prose, an item's second line, a long value's. */
function goesOn(before: string, line: string, paragraph: readonly string[]): boolean {
  const last = before.trimEnd();
  const next = line.trim();
  if (next === "" || last === "" || isItem(line) || isHeading(line) || isHeading(before) || isRow(line) || isRow(before)) return false;
  if (/\S\s{2,}\S|\t/.test(next) || /\s[·•]\s/.test(last) || isPair(line)) return false;
  const indented = /^\s{2,}\S/.test(line) && !/^\s{2,}\S/.test(before);
  if ((isItem(before) || isPair(before)) && indented) return !/[.!?:]$/.test(last);
  if (/[.!?:;]["'”’)]?$/.test(last) || /\S\s{3,}\S/.test(last)) return false;
  if (OPEN_END.test(last) && last.trim().length >= 25 && !fieldOfLabel(next)) return true;
  if (/^[a-z(&]/.test(next)) return last.trim().length >= 45;
  const widest = Math.max(...paragraph.map((one) => one.trim().length));
  return last.trim().length >= WRAPPED_AT.least && widest <= WRAPPED_AT.most && /[.!?]$/.test(paragraph.at(-1)?.trim() ?? "");
}

function unwrapped(lines: readonly string[]): string[] {
  const out: string[] = [];
  let before = "";
  for (const [at, line] of lines.entries()) {
    const last = out.length - 1;
    if (last >= 0 && goesOn(before, line, paragraphAt(lines, at))) out[last] = `${out[last]?.trimEnd()} ${line.trim()}`;
    else out.push(line);
    before = isItem(before) && out.length - 1 === last ? before : line;
  }
  return out;
}

const MOST_LINES = 40;

/** The lines around `at` up to the empty ones, not further than a page. */
function paragraphAt(lines: readonly string[], at: number): string[] {
  let from = at;
  let to = at;
  while (from > 0 && at - from < MOST_LINES && lines[from - 1]?.trim()) from--;
  while (to + 1 < lines.length && to - at < MOST_LINES && lines[to + 1]?.trim()) to++;
  return lines.slice(from, to + 1);
}

const cellsOf = (line: string): string[] => (FRAMED_ROW.exec(line)?.[1] ?? line).split("|").map((cell) => cell.trim());

/** Rows between bars, each table as a whole. */
function tabled(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    if (!isRow(lines[at] ?? "")) {
      out.push(lines[at++] ?? "");
      continue;
    }
    let end = at;
    while (end < lines.length && isRow(lines[end] ?? "")) end++;
    const table = lines.slice(at, end);
    const headed = SEPARATOR_ROW.test(table[1] ?? "");
    const rows = table.filter((line) => !SEPARATOR_ROW.test(line));
    out.push(...rowsOfWidth(rows, headed));
    at = end;
  }
  return out;
}

/** Rows that differ in width stand under each other by chance and are read apart. */
function rowsOfWidth(rows: readonly string[], headed: boolean): string[] {
  const out: string[] = [];
  for (let at = 0; at < rows.length; ) {
    const width = cellsOf(rows[at] ?? "").length;
    let end = at + 1;
    while (end < rows.length && (headed || cellsOf(rows[end] ?? "").length === width)) end++;
    out.push(...tableLines(rows.slice(at, end).map(cellsOf), headed && at === 0));
    at = end;
  }
  return out;
}

const LEADERS = /\s*(?:\.{4,}|…{2,}|_{4,}|(?:\s\.){3,}|\s\.{3}(?=\s))\s*/g;
const indentOf = (line: string) => line.length - line.trimStart().length;

/** The parts of a line between tabs and wide gaps. A gap behind a sentence or a label's colon is none. */
function segmentsOf(line: string): string[] {
  const even = line
    .trim()
    .replace(/\t+/g, "   ")
    .replace(/:\s{2,}/g, ": ");
  const led = even.replace(LEADERS, (_dots, at: number) => (at > 0 && at < even.length - 4 ? ": " : " "));
  const parts: string[] = [];
  for (const part of led.split(/\s{2,}/)) {
    const last = parts.at(-1);
    if (last !== undefined && /[.!?,;:]["'”’)]?$/.test(last)) parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  return parts;
}

const isNote = (part: string) => /^[^:]{1,45}:\s\S/.test(part) || noteOf(part).label !== null;

/** Columns of plain text, line by line, or a block of equal lines as a table. */
function columned(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const parts = isHeading(line) || isRow(line) ? [line] : segmentsOf(line);
    const block = parts.length >= 2 && !isItem(line) ? blockOf(lines, at, parts.length) : [];
    const table = block.length >= 2 ? tableLines(block, false) : null;
    if (table && !table.some((one) => one.includes(" | "))) {
      out.push(...table);
      at += block.length;
      continue;
    }
    const last = out.at(-1) ?? "";
    if (parts.length === 1 && indentOf(line) >= 8 && isPair(last) && !isPair(line) && !isItem(line))
      out[out.length - 1] = `${last} ${line.trim()}`;
    else out.push(...oneLine(line, parts));
    at++;
  }
  return out;
}

/** "BR 2", "Bath 1": one of several rooms, not a count of them. */
const NUMBERED_ROOM = /^(bed(room)?|br|bath(room)?|ba|bd|unit|plan) ?#?\d$/i;

/** The lines from `at` on that have as many columns. */
function blockOf(lines: readonly string[], at: number, width: number): string[][] {
  const block: string[][] = [];
  for (let index = at; index < lines.length && block.length < MOST_LINES; index++) {
    const parts = segmentsOf(lines[index] ?? "");
    if (
      parts.length !== width ||
      parts.some((part, place) => isNote(part) && !(place === 0 && NUMBERED_ROOM.test(part))) ||
      isRow(lines[index] ?? "") ||
      isItem(lines[index] ?? "")
    )
      break;
    block.push(parts);
  }
  return block;
}

function oneLine(line: string, parts: string[]): string[] {
  const [first = "", second = ""] = parts;
  if (parts.length === 1) return [first === line.trim() || !isPair(first) ? line : first];
  const notes = parts.filter(isNote).length;
  if (notes > 0 && notes * 2 >= parts.length) return parts;
  const bare = first.replace(/^[-*•]\s+/, "");
  if (parts.length === 2 && isLabel(bare, 45) && (isPrivateLabel(bare) || fieldOfLabel(bare)) && !fieldOfLabel(second))
    return [pairLine(first, second)];
  const pairs = tableLines([parts], false);
  return pairs.length > 1 ? pairs : [line];
}

const MEASURE = /\d\s?(bed|bath|br\b|ba\b|bd\b|sq|sf\b|acre|ac\b|car\b|m²|sqm)|[$€£]\s?\d|\bbuilt\b|\bAED\b|\/mo\b/i;

/** "$1,895 per month - 2 bedrooms - 1.5 baths": notes with dashes between, which are no ranges. */
function dashed(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const item = /^\s*[-–]\s+/.exec(line)?.[0] ?? "";
    const parts = line.slice(item.length).split(/\s+[-–—]\s+/);
    const measured = parts.filter((part) => MEASURE.test(part)).length;
    return parts.length >= 3 && measured >= 2 && parts.every((part) => part.length <= 60) ? `${item}${parts.join(" · ")}` : line;
  });
}
