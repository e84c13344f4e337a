import sharp from "sharp";
import type { Ctx } from "@/lib/kernel/ctx";
import { parseInput } from "@/lib/kernel/validation";
import { scenesToPdf, sceneToSvg } from "@/lib/platform/pdf/scene";
import type { ImageFormat } from "./constants";
import { codeScene } from "./internal/draw-code";
import { type PreparedCode, prepareCode } from "./internal/prepare-code";
import { Recent } from "./internal/recent";
import { readCode } from "./internal/verify-code";
import { getQrCode } from "./queries";
import { notScannable } from "./rules/design";
import { type QrCode, type RenderQrCodeInput, renderQrCodeInput } from "./schemas";

export type RenderedFile = { bytes: Uint8Array; content_type: string; file_name: string };

const DEFAULT_SIZE: Record<ImageFormat, number> = { svg: 1024, png: 1024, pdf: 288 };
const CONTENT_TYPE: Record<ImageFormat, string> = { svg: "image/svg+xml", png: "image/png", pdf: "application/pdf" };

/** Pictures handed out lately; one is about 15 kB. */
const drawn = new Recent<Uint8Array>(200);

/**
 * A sign's code as a file, decoded as it will be handed out. `size`: width in pixels, of a PDF in points.
 * @throws AppError not_found; invalid `design_not_scannable` with the reason and a mend
 */
export async function renderQrCode({ ctx, input }: { ctx: Ctx; input: RenderQrCodeInput }): Promise<RenderedFile> {
  const { qr_id, format, size } = parseInput(renderQrCodeInput, input);
  const qr = await getQrCode({ ctx, input: { qr_id } });
  const prepared = await prepareCode(ctx, qr.code, qr.custom_design);
  const bytes = await draw(prepared, format, size ?? DEFAULT_SIZE[format], { qr, created: ctx.now() });
  return { bytes, content_type: CONTENT_TYPE[format], file_name: `sign-${qr.code}.${format}` };
}

async function draw(
  code: PreparedCode,
  format: ImageFormat,
  size: number,
  { qr, created }: { qr: QrCode; created: Date },
): Promise<Uint8Array> {
  if (format === "pdf")
    return scenesToPdf([codeScene(code.url, code.design, code.logo, size)], { title: qr.label, author: qr.bot_name, created });
  return drawn.getOrMake(JSON.stringify([code.url, code.design, format, size]), () => drawPicture(code, format, size));
}

async function drawPicture(code: PreparedCode, format: "svg" | "png", size: number): Promise<Uint8Array> {
  const bytes =
    format === "svg"
      ? Buffer.from(sceneToSvg(codeScene(code.url, code.design, code.logo, size), size, code.url))
      : await drawPng(code, size);
  if ((await readCode(bytes, { width: 1200 })) !== code.url)
    throw notScannable(code.logo ? "logo" : "foreground", "At this size the code does not scan. Ask for a larger one.");
  return bytes;
}

/** Each module a whole number of pixels, so that every edge is sharp; what is left over widens the margin. */
async function drawPng(code: PreparedCode, size: number): Promise<Buffer> {
  const width = Math.max(1, Math.floor(size / code.modules)) * code.modules;
  const svg = sceneToSvg(codeScene(code.url, code.design, code.logo, width), width);
  const left = Math.floor((size - width) / 2);
  const right = size - width - left;
  const margin = code.design.frame === "none" ? code.design.background : "#ffffff";
  return sharp(Buffer.from(svg))
    .flatten({ background: code.design.background })
    .extend({ left, right, top: left, bottom: right, background: margin })
    .withMetadata({ density: 300 })
    .png()
    .toBuffer();
}
