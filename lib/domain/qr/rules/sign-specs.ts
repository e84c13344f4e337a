import type { SignTemplate } from "../constants";

/** Points in an inch, and in a millimetre. */
const INCH = 72;
const MM = INCH / 25.4;

export type SignSpec = {
  name: string;
  /** After trimming, in points. */
  width: number;
  height: number;
  /** Nothing that matters stands nearer to the trim. */
  safe: number;
  /** From where it is read, in points: an arm's length for what is held, the pavement for what stands in a yard. */
  readingDistance: number;
};

/** Bleed of every template: an eighth of an inch. */
export const BLEED = INCH / 8;

/** Sizes after trimming: US sign and rider, US Letter, ISO A4, US door hanger. */
export const SIGN_SPECS: Record<SignTemplate, SignSpec> = {
  yard_18x24: { name: "Yard sign", width: 18 * INCH, height: 24 * INCH, safe: 0.75 * INCH, readingDistance: 96 * INCH },
  rider_24x6: { name: "Rider", width: 24 * INCH, height: 6 * INCH, safe: 0.3 * INCH, readingDistance: 42 * INCH },
  flyer_letter: { name: "Flyer", width: 8.5 * INCH, height: 11 * INCH, safe: 0.5 * INCH, readingDistance: 20 * INCH },
  flyer_a4: { name: "Flyer", width: 210 * MM, height: 297 * MM, safe: 0.5 * INCH, readingDistance: 20 * INCH },
  door_hanger: { name: "Door hanger", width: 4.25 * INCH, height: 11 * INCH, safe: 0.35 * INCH, readingDistance: 22 * INCH },
};

/** Width of a code, quiet zone not counted: a tenth of the distance it is read from (10:1, the trade's rule). */
export const codeWidthFor = (readingDistance: number): number => readingDistance / 10;
