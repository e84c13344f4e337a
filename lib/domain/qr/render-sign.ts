import type { Ctx } from "@/lib/kernel/ctx";
import { parseInput } from "@/lib/kernel/validation";
import { type Scene, scenesToPdf, sceneToSvg } from "@/lib/platform/pdf/scene";
import { QUIET_ZONE, type SignTemplate } from "./constants";
import { loadPicture } from "./internal/load-logo";
import { type SignContent, signContent } from "./internal/sign/content";
import { drawSign, photoBox } from "./internal/sign/layouts";
import { codeSide } from "./internal/sign/parts";
import { scans } from "./internal/verify-code";
import { getQrCode } from "./queries";
import type { RenderedFile } from "./render-qr-code";
import { codeMatrix } from "./rules/code-matrix";
import { notScannable } from "./rules/design";
import { BLEED, SIGN_SPECS } from "./rules/sign-specs";
import { type QrCode, type RenderSignInput, renderSignInput } from "./schemas";

/** Dots of a photo per point: 200 to the inch, enough for what is held in the hand. */
const PHOTO_DENSITY = 200 / 72;

/**
 * A printable sign as vector PDF with bleed and crop marks. The whole page is rasterised and its code decoded from
 * it before it is handed out; letters are outlines, so no printer lacks a font.
 * @throws AppError not_found; invalid `design_not_scannable`, or `text_not_printable` naming the field
 */
export async function renderSign({ ctx, input }: { ctx: Ctx; input: RenderSignInput }): Promise<RenderedFile> {
  const { qr_id, template } = parseInput(renderSignInput, input);
  const qr = await getQrCode({ ctx, input: { qr_id } });
  const { scene, content } = await signScene(ctx, qr, template);
  await requireReadable(scene, content, template);
  const title = [SIGN_SPECS[template].name, content.address?.text ?? qr.label].join(": ");
  const bytes = await scenesToPdf([scene], { title, author: content.branding.org_name, created: ctx.now() });
  return { bytes, content_type: "application/pdf", file_name: `${template.replace(/_/g, "-")}-${qr.code}.pdf` };
}

/** The sign as a screen shows it: its trim as SVG, `pixels` wide. */
export async function previewSign({ ctx, input, pixels }: { ctx: Ctx; input: RenderSignInput; pixels: number }): Promise<string> {
  const { qr_id, template } = parseInput(renderSignInput, input);
  const qr = await getQrCode({ ctx, input: { qr_id } });
  const { scene } = await signScene(ctx, qr, template);
  return sceneToSvg(scene, pixels, `${SIGN_SPECS[template].name}: ${qr.label}`);
}

async function signScene(ctx: Ctx, qr: QrCode, template: SignTemplate): Promise<{ scene: Scene; content: SignContent }> {
  const content = await signContent(ctx, qr);
  const spec = SIGN_SPECS[template];
  const { width, height } = photoBox(spec);
  const dots = { width: Math.round(width * PHOTO_DENSITY), height: Math.round(height * PHOTO_DENSITY) };
  const photo = content.photo && template.startsWith("flyer") ? await loadPicture(ctx, content.photo.url, dots) : null;
  const canvas = drawSign(template, content, photo);
  return { content, scene: { width: spec.width, height: spec.height, shapes: canvas.shapes, bleed: BLEED, cropMarks: true } };
}

/** Decodes the whole page as printed, near and from the reading distance. */
async function requireReadable(scene: Scene, content: SignContent, template: SignTemplate): Promise<void> {
  const { url, design, logo } = content.code;
  const moduleSize = codeSide(content, SIGN_SPECS[template]) / (codeMatrix(url, design.error_correction).size + 2 * QUIET_ZONE);
  if (await scans(scene, url, moduleSize)) return;
  throw notScannable(
    logo ? "logo" : "foreground",
    "On this sign the code does not scan. Use black on white, and error correction H with a logo.",
  );
}
