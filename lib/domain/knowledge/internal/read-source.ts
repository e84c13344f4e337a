import { decodeHtml, decodeText } from "@/lib/platform/documents/decode-text";
import { type CsvTable, csvToText, readCsv } from "@/lib/platform/documents/read-csv";
import type { PdfText } from "@/lib/platform/documents/read-pdf";
import type { DocumentKind } from "@/lib/platform/documents/sniff-document";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import { extractFacts } from "../rules/extract-facts";
import { laidOut } from "../rules/lay-out-lines";
import { type HomeKeys, readListingTable } from "../rules/listing-table";
import { isPrivateLabel, privatePart, withoutPrivateLines } from "../rules/private-fields";
import { readPlainText } from "../rules/read-plain-text";
import { isSensitiveDocument } from "../rules/sensitive-document";
import { splitPassages } from "../rules/split-passages";
import { invisiblePart, stripInvisible } from "../rules/strip-invisible";
import type { ExtractedFact, PageSpan, PassageDraft, ReadDocument } from "../schemas";

export type ReadArguments = {
  kind: DocumentKind;
  title: string;
  url: string | null;
  charset: string | null;
  /** The home that a table's own row is looked for; null or absent: every row is knowledge. */
  home?: HomeKeys | null;
};

/** What the bounded process answers. Passages travel without their content: it is cut from `text` by their offsets. */
export type ReadResult = {
  title: string;
  text: string;
  passages: Omit<PassageDraft, "content">[];
  facts: ExtractedFact[];
  skipped: ReadDocument["skipped"];
  warnings: string[];
  /** The document calls itself an inspection report, a disclosure or the like. */
  sensitive: boolean;
};

/** About 4,000 pages of text: more than the tables of one home can hold. */
const MOST_CHARACTERS = 10_000_000;
const LONGEST_HTML = 8_000_000;
/** About 800 pages; passages are cut from all of it. */
const FACTS_WITHIN = 2_000_000;

/**
 * Reads a document into text, passages and facts. Runs in the bounded process, where time and memory are limited.
 * @throws SourceError
 */
export async function readSource(args: ReadArguments, bytes: Uint8Array, onProgress: (share: number) => void): Promise<ReadResult> {
  const read = await readDocument(args, bytes, (share) => onProgress(share * 0.6));
  if (read.text.replace(/\s/g, "") === "") throw new SourceError("empty", emptyWords(args.kind));
  if (read.text.length > MOST_CHARACTERS)
    throw new SourceError("too_large", "This holds more text than can be read. Upload the part that matters.");
  onProgress(0.65);
  const facts = extractFacts({ text: read.text.slice(0, FACTS_WITHIN), structured: read.structured, hint: read.hint });
  const warnings =
    read.text.length > FACTS_WITHIN
      ? [...read.warnings, "This is very long: facts were looked for in its first part alone."]
      : read.warnings;
  onProgress(0.85);
  const sensitive = args.url === null && isSensitiveDocument({ title: args.title, text: read.text });
  const passages = splitPassages(read.text, read.pages).map(({ content: _content, ...passage }) => passage);
  const skipped = read.skipped.map((part) => ({ ...part, excerpt: stripInvisible(part.excerpt).text }));
  return { title: stripInvisible(read.title).text.slice(0, 200), text: read.text, passages, facts, skipped, warnings, sensitive };
}

const emptyWords = (kind: DocumentKind) =>
  kind === "html"
    ? "No text was found on this page; it may need a browser to show it. Paste the text or upload the listing as a document."
    : "This document holds no text.";

/** Each parser is loaded when its kind comes: the process starts anew for each document, and they are large. */
async function readDocument(
  { kind, title, url, charset, home }: ReadArguments,
  bytes: Uint8Array,
  onProgress: (share: number) => void,
): Promise<ReadDocument> {
  switch (kind) {
    case "pdf": {
      const { readPdf } = await import("@/lib/platform/documents/read-pdf");
      return fromPages(await readPdf(bytes, onProgress), title);
    }
    case "docx": {
      const { readDocx } = await import("@/lib/platform/documents/read-docx");
      const { readSimpleHtml } = await import("../rules/read-html");
      return readSimpleHtml(await readDocx(bytes), withoutEnding(title));
    }
    case "html": {
      const { readHtml } = await import("../rules/read-html");
      const html = decodeHtml(bytes, charset);
      if (html.length > LONGEST_HTML) throw new SourceError("too_large", "This page is too large to be read. Paste the text that matters.");
      return readHtml(html, { url, title: withoutEnding(title) });
    }
    case "csv": {
      const table = readCsv(decodeText(bytes, charset));
      const listing = readListingTable(table, home ?? null, withoutEnding(title));
      return listing ?? readOtherTable(table, withoutEnding(title));
    }
    case "markdown":
    case "text":
      return readPlainText(decodeText(bytes, charset), withoutEnding(title));
  }
}

/** A table of fees, rules or one home's values: its lines as they are, but for what agents alone may see. */
function readOtherTable(table: CsvTable, title: string): ReadDocument {
  const headers = table.rows[0] ?? [];
  const hidden = new Set(headers.flatMap((header, at) => (isPrivateLabel(header) ? [at] : [])));
  const rows = table.rows.map((row) => row.filter((_cell, at) => !hidden.has(at)));
  const read = readPlainText(csvToText({ ...table, rows }).text, title);
  return { ...read, title, skipped: [...privatePart(headers.filter(isPrivateLabel)), ...read.skipped] };
}

const withoutEnding = (title: string): string => title.replace(/\.(pdf|docx|txt|md|markdown|html?|csv|tsv)$/i, "");

/** Pages in one text, each with its place; lines that stand on most pages (running heads, page numbers) are left out. */
function fromPages({ title: own, pages }: PdfText, fileTitle: string): ReadDocument {
  const repeated = repeatedLines(pages);
  const spans: PageSpan[] = [];
  const blank: number[] = [];
  const forAgents: string[] = [];
  let text = "";
  let removed = 0;
  pages.forEach((page, index) => {
    const kept = withoutEdges(page, repeated);
    const open = withoutPrivateLines(laidOut(kept));
    forAgents.push(...open.names);
    const visible = stripInvisible(open.text.replace(/\n{3,}/g, "\n\n").trim());
    removed += visible.removed;
    if (visible.text === "") {
      blank.push(index + 1);
      return;
    }
    const char_start = text === "" ? 0 : text.length + 2;
    text += (text === "" ? "" : "\n\n") + visible.text;
    spans.push({ page: index + 1, char_start, char_end: text.length });
  });
  const skipped = [
    ...(repeated.size > 0
      ? [{ code: "repeated_lines" as const, reason: "Repeated on every page", excerpt: [...repeated].join(" · ").slice(0, 160) }]
      : []),
    ...privatePart(forAgents),
    ...invisiblePart(removed),
  ];
  const warnings = blank.length > 0 ? [`No text was found on page ${listOf(blank)}; pictures of text are not read.`] : [];
  return { title: own ?? withoutEnding(fileTitle), text, pages: spans, structured: [], skipped, warnings };
}

const listOf = (pages: number[]): string =>
  pages.length > 12 ? `${pages.slice(0, 12).join(", ")} and ${pages.length - 12} more` : pages.join(", ");

/** Lines at the top and bottom of a page that may be its running head or number. */
const EDGE = 2;

const shapeOf = (line: string): string => line.replace(/\d+/g, "#").trim();

function withoutEdges(page: string, repeated: ReadonlySet<string>): string {
  const lines = page.split("\n");
  return lines.filter((line, index) => (index >= EDGE && index < lines.length - EDGE) || !repeated.has(shapeOf(line))).join("\n");
}

function repeatedLines(pages: readonly string[]): Set<string> {
  if (pages.length < 4) return new Set();
  const counts = new Map<string, number>();
  for (const page of pages) {
    const lines = page.split("\n").map(shapeOf);
    for (const line of new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)]))
      if (line !== "" && line.length < 90) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > pages.length * 0.6).map(([line]) => line));
}
