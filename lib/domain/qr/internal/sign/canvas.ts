import { type FontFamily, type FontWeight, outlineText } from "@/lib/platform/pdf/outline-font";
import { rectPath, type Shape } from "@/lib/platform/pdf/scene";
import { refuseMissing } from "../draw-code";

export type TextStyle = { family: FontFamily; weight: FontWeight; fill: string; align?: "left" | "center" | "right" };
export type TextBox = {
  x: number;
  y: number;
  width: number;
  /** Where given, the lines stand in the middle of it. */
  height?: number;
  size: number;
  /** Smaller than this it breaks into lines instead. */
  minSize?: number;
  maxLines?: number;
};
/** `what` and `path` name the text to whoever has to change it. */
export type Words = { text: string; what: string; path: string };

/** Line height as a share of the size. */
const LEADING = 1.18;

/** Shapes of one sign, added from the ground up. Texts are set from their top: `y` is the top of the first line's capitals. */
export class SignCanvas {
  readonly shapes: Shape[] = [];

  constructor(
    readonly width: number,
    readonly height: number,
    readonly bleed: number,
  ) {}

  /** A band over the whole width, into the bleed; to the edge where it touches top or bottom. */
  band(y: number, height: number, fill: string): void {
    const top = y <= 0 ? -this.bleed : y;
    const bottom = y + height >= this.height ? this.height + this.bleed : y + height;
    this.shapes.push({ kind: "path", d: rectPath(-this.bleed, top, this.width + 2 * this.bleed, bottom - top), fill });
  }

  rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): void {
    this.shapes.push({ kind: "path", d: rectPath(x, y, width, height, radius), fill });
  }

  add(...shapes: Shape[]): void {
    this.shapes.push(...shapes);
  }

  /**
   * Sets a text: smaller until it fits, then in up to `maxLines` lines, the last cut with "…". Gives the y below it.
   * @throws AppError invalid `text_not_printable`
   */
  text(words: Words, box: TextBox, style: TextStyle): number {
    const { lines, size } = layOut(words, box, style);
    const blockHeight = size * 0.73 + (lines.length - 1) * size * LEADING;
    const top = box.height === undefined ? box.y : box.y + (box.height - blockHeight) / 2;
    lines.forEach((line, i) => {
      const { d, width } = outlineText(line, style.family, style.weight);
      const free = box.width - width * size;
      const x = box.x + (style.align === "center" ? free / 2 : style.align === "right" ? free : 0);
      this.shapes.push({ kind: "path", d: d(x, top + size * 0.73 + i * size * LEADING, size), fill: style.fill });
    });
    return top + blockHeight + size * 0.25;
  }
}

function layOut(words: Words, box: TextBox, style: TextStyle): { lines: string[]; size: number } {
  const whole = outlineText(words.text, style.family, style.weight);
  refuseMissing(words.path, words.what, whole.missing);
  const size = Math.min(box.size, box.width / Math.max(whole.width, 0.01));
  const minSize = box.minSize ?? box.size * 0.6;
  if (size >= minSize) return { lines: [words.text], size };
  const maxLines = box.maxLines ?? 1;
  const widthOf = (text: string) => outlineText(text, style.family, style.weight).width;
  for (let candidate = box.size; candidate >= minSize; candidate -= box.size / 40) {
    const lines = breakLines(words.text, box.width / candidate, widthOf);
    if (lines.length <= maxLines && lines.every((line) => widthOf(line) * candidate <= box.width))
      return { lines: balance(words.text, lines.length, box.width / candidate, widthOf), size: candidate };
  }
  return { lines: cut(breakLines(words.text, box.width / minSize, widthOf), maxLines, box.width / minSize, widthOf), size: minSize };
}

function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as they can be: "Scan to ask / about this home". */
function balance(text: string, count: number, width: number, widthOf: (text: string) => number): string[] {
  let best = breakLines(text, width, widthOf);
  for (let narrower = width * 0.98; narrower > width * 0.4; narrower -= width * 0.02) {
    const lines = breakLines(text, narrower, widthOf);
    if (lines.length > count || lines.some((line) => widthOf(line) > width)) break;
    best = lines;
  }
  return best;
}

function cut(lines: string[], maxLines: number, width: number, widthOf: (text: string) => number): string[] {
  const kept = lines.slice(0, maxLines);
  return kept.map((line, i) => {
    const isLast = i === kept.length - 1 && lines.length > maxLines;
    let text = isLast ? `${line}…` : line;
    while (isLast && text.includes(" ") && widthOf(text) > width)
      text = `${text.slice(0, text.lastIndexOf(" ")).replace(/[\s.,;:]+$/, "")}…`;
    while (text.length > 2 && widthOf(text) > width) text = `${text.slice(0, -2).trimEnd()}…`;
    return text;
  });
}
