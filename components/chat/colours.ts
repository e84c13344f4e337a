/** Contrast that WCAG 2.2 asks of text (1.4.3). */
const TEXT_CONTRAST = 4.5;

type Rgb = [number, number, number];

function parse(hex: string): Rgb | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const full = short ? `${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!full) return null;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as Rgb;
}

const format = (rgb: Rgb) => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). Unreadable colours count as black. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(parse(a) ?? [0, 0, 0]), luminance(parse(b) ?? [0, 0, 0])].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever is easier to read on `background`. */
export const inkOn = (background: string): string => (contrast("#ffffff", background) >= contrast("#000000", background) ? "#ffffff" : "#000000");

/** `colour`, moved towards black or white just far enough to be read as text on `background`. */
export function readableOn(colour: string, background: string, fallback = "#2f5d50"): string {
  const start = parse(colour) ?? parse(fallback) ?? [47, 93, 80];
  const target = inkOn(background) === "#ffffff" ? 255 : 0;
  for (let step = 0; step <= 20; step++) {
    const moved = format(start.map((value) => value + ((target - value) * step) / 20) as Rgb);
    if (contrast(moved, background) >= TEXT_CONTRAST) return moved;
  }
  return format([target, target, target]);
}
