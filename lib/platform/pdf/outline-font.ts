import { readFileSync } from "node:fs";
import { join } from "node:path";
import fontkit from "@pdf-lib/fontkit";

export type FontFamily = "sans" | "serif";
export type FontWeight = 400 | 600 | 700;

/** What we use of fontkit's font, its inner parts for variable WOFF2 included. */
type Glyph = { id: number; advanceWidth: number; path: { commands: { command: string; args: number[] }[] } };
type Point = { x: number; y: number; onCurve: boolean; endContour: boolean; copy: () => Point };
type Variations = { transformPoints: (glyphId: number, points: Point[]) => void };
type StoredGlyph = { numberOfContours: number; points?: Point[]; components?: { dx: number; dy: number }[] };
type InnerFont = {
  unitsPerEm: number;
  capHeight: number;
  stream: { constructor: new (bytes: Uint8Array) => unknown };
  constructor: new (stream: unknown, coordinates: number[]) => InnerFont;
  getGlyph: (id: number) => Glyph;
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  layout: (text: string) => { glyphs: Glyph[]; positions: { xAdvance: number; xOffset: number; yOffset: number }[] };
  _transformedGlyphs: StoredGlyph[];
  _variationProcessor: Variations | null;
  _decompress: () => void;
};

/** Subsets of each family, the first that has a letter draws it. */
const SUBSETS: Record<FontFamily, string[]> = {
  sans: [
    "inter/inter-latin",
    "inter/inter-latin-ext",
    "inter/inter-cyrillic",
    "inter/inter-cyrillic-ext",
    "inter/inter-greek",
    "inter/inter-vietnamese",
  ],
  serif: [
    "fraunces/fraunces-latin",
    "fraunces/fraunces-latin-ext",
    "fraunces/fraunces-vietnamese",
    "inter/inter-cyrillic",
    "inter/inter-greek",
  ],
};

const cache = new Map<string, InnerFont>();

/** A run of letters as outlines: an SVG path with its origin on the baseline, y downwards, in units of 1/1000 of the size. */
export type OutlinedText = { d: (x: number, y: number, size: number) => string /** Width at size 1. */; width: number };

/**
 * Text as outlines of Inter or Fraunces: what is printed needs no font then, in PDF and SVG alike. Letters that
 * neither font has are returned in `missing` and not drawn.
 */
export function outlineText(text: string, family: FontFamily, weight: FontWeight): OutlinedText & { missing: string[] } {
  const { runs, missing } = splitRuns(text, family, weight);
  const pieces: { x: number; y: number; scale: number; glyph: Glyph }[] = [];
  let width = 0;
  for (const { font, letters } of runs) {
    const scale = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(letters);
    glyphs.forEach((glyph, i) => {
      const position = positions[i];
      if (!position) return;
      pieces.push({ x: width + position.xOffset * scale, y: -position.yOffset * scale, scale, glyph });
      width += position.xAdvance * scale;
    });
  }
  const d = (x: number, y: number, size: number) =>
    pieces.map((piece) => glyphPath(piece.glyph, x + piece.x * size, y + piece.y * size, piece.scale * size)).join("");
  return { d, width, missing };
}

const LETTERS: Record<string, string> = { moveTo: "M", lineTo: "L", quadraticCurveTo: "Q", bezierCurveTo: "C", closePath: "Z" };

function glyphPath(glyph: Glyph, x: number, y: number, scale: number): string {
  return glyph.path.commands
    .map(
      ({ command, args }) =>
        LETTERS[command] + args.map((value, i) => round(i % 2 === 0 ? x + value * scale : y - value * scale)).join(" "),
    )
    .join("");
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function splitRuns(
  text: string,
  family: FontFamily,
  weight: FontWeight,
): { runs: { font: InnerFont; letters: string }[]; missing: string[] } {
  const runs: { font: InnerFont; letters: string }[] = [];
  const missing = new Set<string>();
  for (const letter of text.normalize("NFC").replace(/\s+/g, " ")) {
    const font = fontFor(letter, family, weight);
    const last = runs.at(-1);
    if (!font) {
      if (!/\p{Emoji_Presentation}|\p{M}|\p{Cf}/u.test(letter)) missing.add(letter);
    } else if (last && (last.font === font || (letter === " " && last.font.hasGlyphForCodePoint(32)))) last.letters += letter;
    else runs.push({ font, letters: letter });
  }
  return { runs, missing: [...missing] };
}

function fontFor(letter: string, family: FontFamily, weight: FontWeight): InnerFont | null {
  const codePoint = letter.codePointAt(0) ?? 0;
  for (const subset of SUBSETS[family]) {
    const font = loadFont(subset, weight);
    if (font.hasGlyphForCodePoint(codePoint)) return font;
  }
  return null;
}

/** Height of capitals at size 1, for setting text in the middle of something. */
export function capHeight(family: FontFamily, weight: FontWeight): number {
  const font = loadFont(SUBSETS[family][0] ?? "", weight);
  return font.capHeight / font.unitsPerEm;
}

function loadFont(subset: string, weight: FontWeight): InnerFont {
  const key = `${subset}-${weight}`;
  const known = cache.get(key);
  if (known) return known;
  const [family, file] = subset.split("/");
  const bytes = readFileSync(join(process.cwd(), "node_modules/@fontsource-variable", family ?? "", "files", `${file}-wght-normal.woff2`));
  const font = instance(bytes, weight);
  cache.set(key, font);
  return font;
}

/**
 * The font at one weight. fontkit varies the outlines of TrueType but not of WOFF2, whose glyph table is stored
 * transformed: so the table is unpacked without a weight first and then moved to the weight here.
 */
function instance(bytes: Uint8Array, weight: FontWeight): InnerFont {
  const plain = fontkit.create(bytes) as unknown as InnerFont;
  plain.getGlyph(1);
  const font = new plain.constructor(new plain.stream.constructor(bytes), [weight]);
  font._decompress();
  font._transformedGlyphs = plain._transformedGlyphs;
  font._transformedGlyphs.forEach((glyph, id) => {
    if (font._variationProcessor) vary(glyph, id, font._variationProcessor);
  });
  return font;
}

/** Moves a glyph's points, or a composite's parts. The four phantom points stand for metrics, which HVAR gives. */
function vary(glyph: StoredGlyph, id: number, variations: Variations): void {
  const phantoms = () => Array.from({ length: 4 }, () => point(0, 0));
  if (glyph.points && glyph.numberOfContours > 0) {
    const points = [...glyph.points, ...phantoms()];
    variations.transformPoints(id, points);
    glyph.points = points.slice(0, -4);
  } else if (glyph.components) {
    const points = [...glyph.components.map(({ dx, dy }) => point(dx, dy)), ...phantoms()];
    variations.transformPoints(id, points);
    glyph.components.forEach((component, i) => {
      component.dx = points[i]?.x ?? component.dx;
      component.dy = points[i]?.y ?? component.dy;
    });
  }
}

const point = (x: number, y: number): Point => ({ x, y, onCurve: true, endContour: true, copy: () => point(x, y) });
