import { contrastRatio, luminance, mendContrast } from "@/lib/domain/branding/rules/contrast";
import { AppError } from "@/lib/kernel/errors";
import { type ErrorCorrection, MIN_CODE_CONTRAST } from "../constants";
import type { CustomDesign } from "../schemas";
import { errorCorrectionFor } from "./code-matrix";

/** A design with every choice made. */
export type CompleteDesign = {
  foreground: string;
  background: string;
  logo: string | null;
  error_correction: ErrorCorrection;
  frame: "none" | "border" | "label";
  caption: string | null;
};

/** Defaults for what the realtor left open. */
export function completeDesign(design: CustomDesign): CompleteDesign {
  const logo = design.logo ?? null;
  return {
    foreground: design.foreground ?? "#000000",
    background: design.background ?? "#ffffff",
    logo,
    error_correction: errorCorrectionFor(design.error_correction, logo !== null),
    frame: design.frame ?? "none",
    caption: design.caption ?? null,
  };
}

type Mend = Partial<Pick<CompleteDesign, "foreground" | "background">>;

/** 422 `design_not_scannable`: why, and values that work where there are any (`suggestion` of the problem document). */
export function notScannable(field: keyof CustomDesign, message: string, suggestion?: Mend): AppError {
  const errors = [{ path: `custom_design.${field}`, message }];
  return new AppError("invalid", message, { code: "design_not_scannable", errors, ...(suggestion ? { data: { suggestion } } : {}) });
}

/** Black reaches 4.5 to 1 on grounds at least as light as this. */
const LIGHT_ENOUGH = 0.18;

/**
 * Refuses colours that a camera outdoors can't tell apart: a code is dark on light, 4.5 to 1 at least.
 * @throws AppError invalid `design_not_scannable` with a mend
 */
export function requireCodeContrast({ foreground, background }: Pick<CompleteDesign, "foreground" | "background">): void {
  const ratio = contrastRatio(foreground, background);
  if (luminance(foreground) > luminance(background)) {
    const swapped =
      ratio >= MIN_CODE_CONTRAST ? { foreground: background, background: foreground } : { foreground: "#000000", background: "#ffffff" };
    throw notScannable(
      "foreground",
      "Many phones can't read a light code on a dark ground. Swap the two colours, or use black on white.",
      swapped,
    );
  }
  if (ratio >= MIN_CODE_CONTRAST) return;
  const words = `The code's colours are too close (${ratio.toFixed(1)} to 1, it takes ${MIN_CODE_CONTRAST}).`;
  if (luminance(background) <= LIGHT_ENOUGH)
    throw notScannable("background", `${words} Use a lighter ground, such as white.`, {
      foreground: mendContrast(foreground, "#ffffff", MIN_CODE_CONTRAST),
      background: "#ffffff",
    });
  const mend = mendContrast(foreground, background, MIN_CODE_CONTRAST);
  throw notScannable("foreground", `${words} ${mend} is the nearest that scans.`, { foreground: mend });
}
