import type { Ctx } from "@/lib/kernel/ctx";
import { type CompleteDesign, completeDesign, notScannable, requireCodeContrast } from "../rules/design";
import type { CustomDesign } from "../schemas";
import { codeScene, modulesAcross } from "./draw-code";
import { loadLogo } from "./load-logo";
import { scanUrl } from "./qr-row";
import { Recent } from "./recent";
import { scans } from "./verify-code";

/** Codes that were seen by the decoder: 2,000 yes-or-no answers. */
const seen = new Recent<boolean>(2000);

/** A little out of focus, in pixels. */
const FOCUS_BLUR = 0.6;

export type PreparedCode = { url: string; design: CompleteDesign; logo: Uint8Array | null; modules: number };

/**
 * A design ready to draw: its logo read, its colours far enough apart, and the code seen by a decoder as it will look.
 * @throws AppError invalid `design_not_scannable` with the reason and a mend; for a logo that is not ours
 */
export async function prepareCode(ctx: Ctx, code: string, custom: CustomDesign): Promise<PreparedCode> {
  const design = completeDesign(custom);
  requireCodeContrast(design);
  const logo = await loadLogo(ctx, design);
  const url = scanUrl(code);
  const modules = modulesAcross(url, design);
  const unit = 8;
  const reads = await seen.getOrMake(JSON.stringify([url, design]), () =>
    scans(codeScene(url, design, logo, modules * unit), url, unit, FOCUS_BLUR),
  );
  if (reads) return { url, design, logo, modules };
  throw logo
    ? notScannable("logo", "With this logo the code does not scan. Use error correction H, or leave the logo out.")
    : notScannable("foreground", "This code does not scan as it is drawn. Use black on white.", {
        foreground: "#000000",
        background: "#ffffff",
      });
}
