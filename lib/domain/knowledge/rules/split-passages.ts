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
  const lines = linesOf(text);
  const parts: { start: number; end: number; heading: string | null }[] = [];
  let open: Heading[] = [];
  const loneHeadings = (closed: Heading[]) => {
    for (const { line, used } of closed) if (!used) parts.push({ start: line.start, end: line.end, heading: null });
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line?.kind === "heading") {
      const level = line.text.indexOf(" ");
      const kept = open.findIndex((heading) => heading.level >= level);
      loneHeadings(kept < 0 ? [] : open.slice(kept));
      open = [...(kept < 0 ? open : open.slice(0, kept)), { level, text: line.text.replace(/^#+ /, ""), line, used: false }];
      at++;
      continue;
    }
    const end = nextHeading(lines, at);
    const pieces = piecesOf(text, lines.slice(at, end));
    if (pieces.length > 0) for (const heading of open) heading.used = true;
    const heading = open.map((item) => item.text).join(" › ") || null;
    parts.push(...packed(pieces, pages).map((span) => ({ ...span, heading })));
    at = end;
  }
  loneHeadings(open);
  return parts
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, heading }) => cutLong(text, start, end).map((part) => ({ ...part, heading })))
    .map(({ start, end, heading }, ordinal) => ({
      ordinal,
      heading,
      page: pageAt(pages, start),
      content: text.slice(start, end),
      char_start: start,
      char_end: end,
    }));
}

type Heading = { level: number; text: string; line: Line; used: boolean };

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
    const fits =
      last !== undefined && piece.end - last.start <= MOST && (size < AIM || (!piece.breakBefore && piece.end - last.start <= AIM + 120));
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

const pageAt = (pages: readonly PageSpan[], at: number): number | null =>
  pages.find((page) => at >= page.char_start && at < page.char_end)?.page ?? null;
