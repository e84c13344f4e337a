export type Rgb = { r: number; g: number; b: number };

/** `#rrggbb` as channels 0..255; black for anything else. */
export function parseHex(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  const channel = (i: number) => Number.parseInt(match?.[i] ?? "00", 16);
  return { r: channel(1), g: channel(2), b: channel(3) };
}

const toHex = ({ r, g, b }: Rgb) => `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

/** Relative luminance 0..1 (WCAG 2.2, definition). */
export function luminance(hex: string): number {
  const linear = (value: number) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  const { r, g, b } = parseHex(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two colours, 1..21, whichever is the lighter (WCAG 2.2, definition). */
export function contrastRatio(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** White or black, whichever reads better on `ground`; one of them always reaches 4.5. */
export function readableOn(ground: string): "#ffffff" | "#000000" {
  return contrastRatio("#ffffff", ground) >= contrastRatio("#000000", ground) ? "#ffffff" : "#000000";
}

/**
 * The colour nearest to `color` that reaches `ratio` against `ground`: darkened on a light ground, lightened on a
 * dark one, its hue kept. Itself when it is readable already.
 */
export function mendContrast(color: string, ground: string, ratio: number): string {
  if (contrastRatio(color, ground) >= ratio) return color.toLowerCase();
  const target = luminance(ground) > 0.18 ? 0 : 255;
  const from = parseHex(color);
  const mixed = (share: number) =>
    toHex({ r: from.r + (target - from.r) * share, g: from.g + (target - from.g) * share, b: from.b + (target - from.b) * share });
  for (let step = 1; step <= 100; step++) {
    const candidate = mixed(step / 100);
    if (contrastRatio(candidate, ground) >= ratio) return candidate;
  }
  return mixed(1);
}
