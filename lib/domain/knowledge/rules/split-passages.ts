import type { PageSpan, PassageDraft } from "../schemas";
import { type Line, linesOf, sentencesOf } from "./sentences";

/** Characters: a passage is closed at the first sentence end after `AIM`, and never grows over `MOST`. */
const AIM = 450;
const MOST = 700;
/** A table is kept whole up to this size, then cut between rows. */
const MOST_TABLE = 3000;

type Piece = { start: number; end: number; table: boolean; breakBefore: boolean };

/**
 * Cuts a text into passages: never across a heading or a page, between sentences, tables whole. No text is lost:
 * every line is in one passage's range, or is a passage's heading.
 */
export function splitPassages(text: string, pages: readonly PageSpan[] = []): PassageDraft[] {
  const passages: PassageDraft[] = [];
  const headings: { level: number; text: string; line: Line; used: boolean }[] = [];
  const add = (start: number, end: number, heading: string | null) => {
    for (const part of cutLong(text, start, end)) {
      passages.push({ ordinal: passages.length, heading, page: pageAt(pages, part.start), content: text.slice(part.start, part.end), char_start: part.start, char_end: part.end });
    }
  };
  const lines = linesOf(text);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (line.kind === "heading") {
      const level = line.text.indexOf(" ");
      const dropped = headings.splice(Math.max(0, headings.findIndex((heading) => heading.level >= level) < 0 ? headings.length : headings.findIndex((heading) => heading.level >= level)));
      for (const heading of dropped) if (!heading.used) add(heading.line.start, heading.line.end, null);
      headings.push({ level, text: line.text.replace(/^#+ /, ""), line, used: false });
      at++;
      continue;
    }
    const sectionEnd = nextHeading(lines, at);
    const pieces = piecesOf(text, lines.slice(at, sectionEnd));
    if (pieces.length > 0) for (const heading of headings) heading.used = true;
    const heading = headings.map((item) => item.text).join(" › ") || null;
    for (const span of packed(pieces, pages)) add(span.start, span.end, heading);
    at = sectionEnd;
  }
  for (const heading of headings) if (!heading.used) add(heading.line.start, heading.line.end, null);
  return passages.sort((a, b) => a.char_start - b.char_start).map((passage, ordinal) => ({ ...passage, ordinal }));
}

function nextHeading(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.kind !== "heading") at++;
  return at;
}

/** Tables as one piece, other lines by sentence. */
function piecesOf(text: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let blank = false;
  for (const line of lines) {
    if (line.kind === "blank") {
      blank = true;
      continue;
    }
    const last = pieces.at(-1);
    if (line.kind === "row" && last?.table && !blank && line.end - last.start <= MOST_TABLE) last.end = line.end;
    else if (line.kind === "row") pieces.push({ start: line.start, end: line.end, table: true, breakBefore: blank });
    else {
      const sentences = line.text.length > 200 ? sentencesOf(text, line.start, line.end) : [line];
      sentences.forEach((sentence, index) => {
        pieces.push({ start: sentence.start, end: sentence.end, table: false, breakBefore: blank && index === 0 });
      });
    }
    blank = false;
  }
  return pieces;
}

function packed(pieces: readonly Piece[], pages: readonly PageSpan[]): { start: number; end: number }[] {
  const spans: { start: number; end: number; table: boolean }[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    const size = last ? last.end - last.start : 0;
    const samePage = last !== undefined && pageAt(pages, last.start) === pageAt(pages, piece.start);
    const fits = last !== undefined && piece.end - last.start <= MOST && (size < AIM || (!piece.breakBefore && piece.end - last.start <= AIM + 120));
    if (last && samePage && fits && !last.table && !(piece.table && piece.end - piece.start > AIM)) {
      last.end = piece.end;
      last.table = piece.table;
    } else spans.push({ start: piece.start, end: piece.end, table: piece.table });
  }
  return spans;
}

/** A single sentence or row without end (a wall of text) is cut at spaces, or anywhere when there are none. */
function cutLong(text: string, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > MOST_TABLE) {
    const space = text.lastIndexOf(" ", from + MOST);
    let cut = space > from + AIM ? space : from + MOST;
    if (/[\uD800-\uDBFF]/.test(text.charAt(cut - 1))) cut--;
    parts.push({ start: from, end: cut });
    from = cut;
    while (from < end && /\s/.test(text.charAt(from))) from++;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

const pageAt = (pages: readonly PageSpan[], at: number): number | null => pages.find((page) => at >= page.char_start && at < page.char_end)?.page ?? null;
