/** A run of text on a page, as pdf.js reports it. `x`, `y` in points from the lower left; `size` is the font's. */
export type TextRun = { text: string; x: number; y: number; width: number; size: number };

type Line = { text: string; size: number; y: number };

/**
 * A page's text in reading order, as the file gives it. Runs on one baseline are one line; a wide gap between them is
 * a column of a table and becomes ` | `; a line set clearly larger than the rest becomes a heading (`# `).
 */
export function pageText(runs: readonly TextRun[]): string {
  const lines = linesOf(runs.filter((run) => run.text.trim() !== ""));
  const body = medianSize(lines);
  let text = "";
  let previous: Line | null = null;
  for (const line of lines) {
    if (previous) text += isNewBlock(previous, line) ? "\n\n" : "\n";
    text += line.size >= body * 1.25 && line.text.length <= 100 && /\p{L}/u.test(line.text) ? `# ${line.text}` : line.text;
    previous = line;
  }
  return text;
}

function linesOf(runs: readonly TextRun[]): Line[] {
  const lines: Line[] = [];
  let current: { line: Line; endX: number } | null = null;
  for (const run of runs) {
    const text = run.text.replace(/\s+/g, " ");
    const size = run.size || 1;
    const gap = current ? run.x - current.endX : 0;
    if (current && Math.abs(run.y - current.line.y) < size * 0.5 && gap > -size) {
      const joint = gap > size * 2.2 ? " | " : gap > size * 0.12 && !current.line.text.endsWith(" ") && !text.startsWith(" ") ? " " : "";
      current.line.text += joint === " | " ? joint + text.trimStart() : joint + text;
      current.line.size = Math.max(current.line.size, size);
      current.endX = run.x + run.width;
    } else {
      current = { line: { text, size, y: run.y }, endX: run.x + run.width };
      lines.push(current.line);
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/ +/g, " ").trim() })).filter((line) => line.text !== "");
}

/** Weighted by characters: what most of the page is set in. */
function medianSize(lines: readonly Line[]): number {
  const sorted = lines.map((line) => ({ size: line.size, weight: line.text.length })).sort((a, b) => a.size - b.size);
  const half = sorted.reduce((sum, line) => sum + line.weight, 0) / 2;
  let seen = 0;
  for (const line of sorted) {
    seen += line.weight;
    if (seen >= half) return line.size;
  }
  return 1;
}

function isNewBlock(previous: Line, line: Line): boolean {
  const drop = previous.y - line.y;
  const size = Math.max(previous.size, line.size);
  return drop > size * 1.9 || drop < -size || Math.abs(previous.size - line.size) > size * 0.15;
}
