import { LIGHT_GROUND, TEXT_CONTRAST } from "../constants";
import type { BrandingConfig, BrandWarning } from "../schemas";
import { contrastRatio, mendContrast } from "./contrast";

const NAMES = { primary_color: "main colour", accent_color: "accent colour" } as const;

/** Brand colours that can't be read as text on a light page, each with the nearest colour that can. They are kept: pages use the mended one for text. */
export function brandWarnings(config: BrandingConfig): BrandWarning[] {
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((path) => {
    const color = config[path];
    if (!color || contrastRatio(color, LIGHT_GROUND) >= TEXT_CONTRAST) return [];
    const suggestion = mendContrast(color, LIGHT_GROUND, TEXT_CONTRAST);
    const ratio = contrastRatio(color, LIGHT_GROUND).toFixed(1);
    return [
      {
        path,
        message: `Your ${NAMES[path]} ${color} is hard to read as text on white (${ratio} to 1, it takes 4.5). ${suggestion} is the nearest that works.`,
        suggestion,
      },
    ];
  });
}
