/** A table's rows, the first of them its header; empty rows are gone. */
export type CsvTable = { delimiter: string; rows: string[][] };

/** A CSV or TSV, with Excel's `sep=;` line or the delimiter that its first line has most of. At most 20,000 rows. */
export function readCsv(source: string): CsvTable {
  const marked = /^\uFEFF?sep=(.)\r?\n/i.exec(source);
  const text = marked ? source.slice(marked[0].length) : source.replace(/^\uFEFF/, "");
  const delimiter = marked?.[1] && ",;\t|".includes(marked[1]) ? marked[1] : delimiterOf(text);
  return { delimiter, rows: parseCsv(text, delimiter).filter((row) => row.some((cell) => cell !== "")) };
}

/**
 * A table as text: short ones row by row with ` | ` between cells, wide ones as one `column: value` line a cell, so
 * that a value never stands without its name.
 */
export function csvToText({ rows }: CsvTable): { text: string; rows: number } {
  const header = rows[0] ?? [];
  if (header.length <= 3 || rows.length < 2) return { text: rows.map((row) => row.join(" | ")).join("\n"), rows: rows.length };
  const blocks = rows.slice(1).map((row) =>
    row
      .map((cell, index) => (cell === "" ? "" : `${header[index] || `Column ${index + 1}`}: ${cell}`))
      .filter(Boolean)
      .join("\n"),
  );
  return { text: blocks.join("\n\n"), rows: blocks.length };
}

const MAX_ROWS = 20_000;

/** RFC 4180, with any of `, ; tab |` as the delimiter; cells are trimmed, line breaks in them become spaces. */
export function parseCsv(source: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A quoted cell, or the characters up to a delimiter or line end; then what ends the cell.
  const cell = new RegExp(
    `[ ]*"((?:[^"]|"")*)"[^\\n\\r${delimiter}]*(\\r?\\n|\\r|[${delimiter}]|$)|([^\\n\\r${delimiter}]*)(\\r?\\n|\\r|[${delimiter}]|$)`,
    "y",
  );
  while (cell.lastIndex < source.length && rows.length < MAX_ROWS) {
    const match = cell.exec(source);
    if (!match) break;
    row.push((match[1]?.replaceAll('""', '"') ?? match[3] ?? "").replace(/\s+/g, " ").trim());
    if ((match[2] ?? match[4]) === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function delimiterOf(source: string): string {
  const firstLine =
    source
      .slice(0, 5000)
      .split(/\r?\n/)
      .find((line) => line.trim() !== "") ?? "";
  const counted = [",", ";", "\t", "|"].map((delimiter) => ({ delimiter, count: firstLine.split(delimiter).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}
