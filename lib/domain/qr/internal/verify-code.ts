import jsQR from "jsqr";
import sharp from "sharp";
import { type Scene, sceneToSvg } from "@/lib/platform/pdf/scene";

/** What a camera would read in a picture (PNG or SVG), or null. Dark on light alone, as the weakest phones do. */
export async function readCode(image: Uint8Array, options: { width?: number; blur?: number } = {}): Promise<string | null> {
  let pipeline = sharp(image, { limitInputPixels: 60_000_000 }).flatten({ background: "#ffffff" });
  if (options.width) pipeline = pipeline.resize({ width: options.width, withoutEnlargement: true });
  if (options.blur) pipeline = pipeline.blur(options.blur);
  const { data, info } = await pipeline.toColourspace("srgb").ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
  return jsQR(pixels, info.width, info.height, { inversionAttempts: "dontInvert" })?.data ?? null;
}

/**
 * Whether a scene reads as `text` both near and from afar: at six pixels a module, and at three and slightly out of
 * focus. `moduleSize` in the scene's units.
 */
export async function scans(scene: Scene, text: string, moduleSize: number): Promise<boolean> {
  const near = sceneToSvg(scene, Math.round((scene.width / moduleSize) * 6));
  if ((await readCode(Buffer.from(near))) !== text) return false;
  const far = sceneToSvg(scene, Math.round((scene.width / moduleSize) * 3));
  return (await readCode(Buffer.from(far), { blur: 0.6 })) === text;
}
