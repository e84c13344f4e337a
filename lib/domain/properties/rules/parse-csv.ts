const DELIMITERS = [",", ";", "\t", "|"] as const;

export type CsvRow = {
  /** As a spreadsheet counts: the first row is 1; a cell with line breaks is still one row. */
  row: number;
  cells: string[];
};
export type Csv = { delimiter: string; rows: CsvRow[] /** The last quote was never closed. */; unclosedQuote: boolean };

/**
 * Reads CSV as RFC 4180 and spreadsheet programs write it: comma, semicolon, tab or bar; quoted cells with
 * doubled quotes and line breaks; any line ending; Excel's `sep=;` line. Cells are text: a formula stays letters.
 */
export function parseCsv(source: string): Csv {
  const marked = /^\uFEFF?sep=(.)\r?\n/i.exec(source);
  const text = (marked ? source.slice(marked[0].length) : source).replace(/^\uFEFF/, "");
  const delimiter = marked?.[1] ?? detectDelimiter(text);
  const { rows, unclosedQuote } = readRows(text, delimiter);
  const numbered = rows.map((cells, i) => ({ row: i + 1 + (marked ? 1 : 0), cells }));
  return { delimiter, rows: numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")), unclosedQuote };
}

/** The delimiter that the first row, outside of quotes, has most of. */
function detectDelimiter(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) break;
    else if (!quoted) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  let best: string = ",";
  for (const candidate of DELIMITERS) if ((counts.get(candidate) ?? 0) > (counts.get(best) ?? 0)) best = candidate;
  return best;
}

function readRows(text: string, delimiter: string): { rows: string[][]; unclosedQuote: boolean } {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = "";
  let unclosedQuote = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '"' && cell.trim() === "") {
      const quoted = readQuoted(text, i + 1);
      cell = quoted.content;
      unclosedQuote = !quoted.closed;
      i = quoted.end;
    } else if (char === delimiter) {
      cells.push(cell);
      cell = "";
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && text[i + 1] === "\n") i++;
      rows.push([...cells, cell]);
      cells = [];
      cell = "";
    } else cell += char;
  }
  if (cell !== "" || cells.length > 0) rows.push([...cells, cell]);
  return { rows, unclosedQuote };
}

/** What stands in quotes from `start` on, a doubled quote being one; `end` is where the closing quote stands. */
function readQuoted(text: string, start: number): { content: string; end: number; closed: boolean } {
  let content = "";
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { content: content + text.slice(from), end: text.length, closed: false };
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { content, end: quote, closed: true };
    content += '"';
    from = quote + 2;
  }
}
