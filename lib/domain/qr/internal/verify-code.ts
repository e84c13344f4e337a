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
 * Pixels that a module of the code gets in a camera's picture, near and from afar. A camera moves and tries again:
 * one reading of each group is enough, as one unlucky raster says nothing about a sign.
 */
const NEAR = [6, 8];
const FAR = [3.5, 3, 4];

/**
 * Whether a scene's code reads as `text` both near and from afar, the latter slightly out of focus where `blur` is
 * given. `moduleSize` in the scene's units.
 */
export async function scans(scene: Scene, text: string, moduleSize: number, blur?: number): Promise<boolean> {
  return (await readsAtAny(scene, text, moduleSize, NEAR)) && (await readsAtAny(scene, text, moduleSize, FAR, blur));
}

async function readsAtAny(scene: Scene, text: string, moduleSize: number, pixels: number[], blur?: number): Promise<boolean> {
  for (const perModule of pixels) {
    const svg = sceneToSvg(scene, Math.round((scene.width / moduleSize) * perModule));
    if ((await readCode(Buffer.from(svg), { blur })) === text) return true;
  }
  return false;
}
