import sharp from "sharp";
import { readAssetBytes } from "@/lib/domain/branding/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";

/** Pixels of a logo's longer side: enough for print, small enough to keep the file light. */
const LOGO_PIXELS = 600;

/**
 * The logo of a design as a square PNG on the code's ground.
 * @throws AppError invalid when the url is no picture of this organization
 */
export async function loadLogo(ctx: Ctx, design: { logo: string | null; background: string }): Promise<Uint8Array | null> {
  if (!design.logo) return null;
  const bytes = await readAssetBytes(ctx, design.logo);
  if (!bytes)
    throw invalid([
      { path: "custom_design.logo", message: "This is not a picture of your organization. Upload it first and use its url." },
    ]);
  return sharp(bytes)
    .resize({ width: LOGO_PIXELS, height: LOGO_PIXELS, fit: "contain", background: design.background })
    .flatten({ background: design.background })
    .png()
    .toBuffer();
}

/** A picture as PNG, at most `pixels` wide, for printing; null when it is gone. */
export async function loadPicture(ctx: Ctx, url: string, box: { width: number; height: number }): Promise<Uint8Array | null> {
  const bytes = await readAssetBytes(ctx, url);
  return (
    bytes &&
    sharp(bytes)
      .resize({ ...box, fit: "cover" })
      .flatten({ background: "#ffffff" })
      .png()
      .toBuffer()
  );
}
