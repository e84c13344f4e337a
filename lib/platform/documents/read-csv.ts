/**
 * A CSV or TSV as text: short tables row by row with ` | ` between cells, wide ones as one `column: value` line a
 * cell, so that a value never stands without its name. Reads at most 20,000 rows.
 */
export function csvToText(source: string): { text: string; rows: number } {
  const rows = parseCsv(source, delimiterOf(source)).filter((row) => row.some((cell) => cell !== ""));
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
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell.replace(/\s+/g, " ").trim());
    cell = "";
  };
  for (let at = 0; at < source.length && rows.length < MAX_ROWS; at++) {
    const char = source.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (char === delimiter) endCell();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && source.charAt(at + 1) === "\n") at++;
      endCell();
      rows.push(row);
      row = [];
    } else cell += char;
  }
  if (cell !== "" || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return rows;
}

function delimiterOf(source: string): string {
  const firstLine = source.slice(0, 5000).split(/\r?\n/).find((line) => line.trim() !== "") ?? "";
  const counted = [",", ";", "\t", "|"].map((delimiter) => ({ delimiter, count: firstLine.split(delimiter).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}
