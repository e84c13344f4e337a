/** The value below which a share (0..1) of the values lies; 0 for none. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** "93.1" of 27 and 29; "-" of none. */
export const percent = (part: number, of: number): string => (of === 0 ? "-" : ((100 * part) / of).toFixed(1));

export type Table = { head: string[]; rows: (string | number)[][] };

/** A table in plain text, numbers to the right. */
export function plainTable({ head, rows }: Table): string {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "),
    )
    .join("\n");
}

/** The same as Markdown. */
export function markdownTable({ head, rows }: Table): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
