import type { SignTemplate } from "../../constants";
import { BLEED, SIGN_SPECS, type SignSpec } from "../../rules/sign-specs";
import { SignCanvas, type Words } from "./canvas";
import type { SignContent } from "./content";
import { codeSide, drawAgent, drawCodePanel, drawEqualHousing, headline, INK, PAPER } from "./parts";

/** What a layout draws on: also the photo, when there is one. */
export type LayoutInput = { content: SignContent; photo: Uint8Array | null; spec: SignSpec };
type Layout = (canvas: SignCanvas, input: LayoutInput) => void;

/** Draws a template. @throws AppError invalid `text_not_printable` */
export function drawSign(template: SignTemplate, content: SignContent, photo: Uint8Array | null): SignCanvas {
  const spec = SIGN_SPECS[template];
  const canvas = new SignCanvas(spec.width, spec.height, BLEED);
  LAYOUTS[template](canvas, { content, photo, spec });
  return canvas;
}

/** Where a flyer's photo goes, in points. */
export const photoBox = (spec: SignSpec) => ({ x: spec.safe, y: spec.safe, width: spec.width - 2 * spec.safe, height: spec.height * 0.3 });

const yard: Layout = (canvas, { content, spec }) => {
  const { branding } = content;
  const { width, height, safe } = spec;
  const inner = width - 2 * safe;
  canvas.band(0, height, PAPER);
  canvas.band(0, height * 0.185, branding.primary_color);
  canvas.text(
    content.callToAction,
    { x: safe, y: 0, height: height * 0.185, width: inner, size: 112, minSize: 88, maxLines: 2 },
    { family: headline(content), weight: 700, fill: branding.on_primary, align: "center" },
  );
  const side = codeSide(content, spec);
  const codeTop = height * 0.2;
  drawCodePanel(canvas, content, { x: (width - side) / 2, y: codeTop, side });
  let y =
    canvas.text(
      content.typed,
      { x: safe, y: codeTop + side + 6, width: inner, size: 42 },
      { family: "sans", weight: 600, fill: INK, align: "center" },
    ) + 30;
  if (content.address)
    y =
      canvas.text(
        content.address,
        { x: safe, y, width: inner, size: 58 },
        { family: headline(content), weight: 600, fill: INK, align: "center" },
      ) + 12;
  if (content.price)
    canvas.text(
      content.price,
      { x: safe, y, width: inner, size: 64 },
      { family: "sans", weight: 700, fill: branding.primary_text_light, align: "center" },
    );
  const footer = height * 0.868;
  canvas.band(footer, height - footer, branding.primary_color);
  drawAgent(canvas, content, { x: safe, y: footer + 34, width: inner * 0.62, size: 46 }, "left", branding.on_primary);
  if (content.equalHousing)
    drawEqualHousing(canvas, {
      x: width - safe,
      y: footer + 78,
      size: 58,
      fill: branding.on_primary,
      ground: branding.primary_color,
      align: "right",
    });
};

const rider: Layout = (canvas, { content, spec }) => {
  const { branding } = content;
  const { width, height, safe } = spec;
  canvas.band(0, height, branding.primary_color);
  const side = codeSide(content, spec);
  const margin = (height - side) / 2;
  drawCodePanel(canvas, content, { x: safe + margin * 0.5, y: margin, side });
  const x = safe + margin + side + 34;
  const box = width - safe - x;
  const style = { fill: branding.on_primary, align: "left" as const };
  let y =
    canvas.text(
      content.callToAction,
      { x, y: safe + 34, width: box, size: 92, minSize: 56, maxLines: 2 },
      { family: headline(content), weight: 700, ...style },
    ) + 26;
  y = canvas.text(content.typed, { x, y, width: box, size: 46 }, { family: "sans", weight: 600, ...style }) + 26;
  const small = [content.address?.text, content.price?.text].filter(Boolean).join("  ·  ");
  if (content.address && small)
    canvas.text({ ...content.address, text: small }, { x, y, width: box, size: 36 }, { family: "sans", weight: 400, ...style });
  const foot = height - safe - 40;
  const by = [content.agentName?.text, content.organization.text, content.license?.text].filter(Boolean).join("  ·  ");
  canvas.text(
    { ...content.organization, text: by },
    { x, y: foot + 8, width: box * 0.7, size: 28 },
    { family: "sans", weight: 400, ...style },
  );
  if (content.equalHousing)
    drawEqualHousing(canvas, {
      x: width - safe,
      y: foot,
      size: 36,
      fill: branding.on_primary,
      ground: branding.primary_color,
      align: "right",
    });
};

const flyer: Layout = (canvas, { content, photo, spec }) => {
  const { branding } = content;
  const { width, height, safe } = spec;
  const inner = width - 2 * safe;
  canvas.band(0, height, PAPER);
  canvas.band(0, 12, branding.primary_color);
  let y = safe + 6;
  if (photo) {
    const box = photoBox(spec);
    canvas.add({ kind: "picture", ...box, png: photo });
    y = box.y + box.height + 22;
  }
  y = flyerHead(canvas, content, { x: safe, y, width: inner, space: photo ? 1 : 1.5 });
  const side = codeSide(content, spec);
  const footer = height - safe - 66;
  const panel = footer - 34 - side;
  if (content.description && panel - y > 40) {
    const lines = Math.max(1, Math.floor((panel - 22 - y) / (11.5 * 1.18)));
    canvas.text(
      content.description,
      { x: safe, y: y + 8, width: inner, size: 11.5, minSize: 11.5, maxLines: lines },
      { family: "sans", weight: 400, fill: INK },
    );
  }
  canvas.rect(safe, panel - 8, inner, side + 16, branding.secondary_color, 10);
  drawCodePanel(canvas, content, { x: safe + 14, y: panel, side });
  const x = safe + side + 40;
  const column = width - safe - 18 - x;
  let below =
    canvas.text(
      content.callToAction,
      { x, y: panel + side * 0.22, width: column, size: 30, minSize: 20, maxLines: 3 },
      { family: headline(content), weight: 700, fill: INK },
    ) + 14;
  below =
    canvas.text(
      { text: "Answers about this home, any time, from your phone.", what: "The line below", path: "template" },
      { x, y: below, width: column, size: 12.5, minSize: 10, maxLines: 2 },
      { family: "sans", weight: 400, fill: INK },
    ) + 12;
  canvas.text(content.typed, { x, y: below, width: column, size: 14 }, { family: "sans", weight: 600, fill: INK });
  canvas.rect(safe, footer - 14, inner, 0.75, INK);
  drawAgent(canvas, content, { x: safe, y: footer, width: inner * 0.6, size: 17 }, "left", INK);
  if (content.equalHousing)
    drawEqualHousing(canvas, { x: width - safe, y: footer + 16, size: 22, fill: INK, ground: PAPER, align: "right" });
};

function flyerHead(canvas: SignCanvas, content: SignContent, box: { x: number; y: number; width: number; space: number }): number {
  const { x, width, space } = box;
  const set = (
    words: Words | undefined,
    y: number,
    size: number,
    style: { weight: 400 | 600 | 700; fill: string; family: "sans" | "serif" },
  ) => (words ? canvas.text(words, { x, y, width, size: size * space, minSize: size * 0.7, maxLines: 2 }, style) + 9 * space : y);
  let y = set(content.address ?? content.organization, box.y, 33, { weight: 700, fill: INK, family: headline(content) });
  y = set(content.place, y, 15, { weight: 400, fill: INK, family: "sans" });
  y = set(content.price, y + 3, 25, { weight: 700, fill: content.branding.primary_text_light, family: "sans" });
  const [first] = content.facts;
  return first
    ? set({ ...first, text: content.facts.map((fact) => fact.text).join("   ·   ") }, y + 2, 14, { weight: 600, fill: INK, family: "sans" })
    : y;
}

/** The upper two inches stay free of words: there is the hole for the handle. */
const doorHanger: Layout = (canvas, { content, spec }) => {
  const { branding } = content;
  const { width, height, safe } = spec;
  const inner = width - 2 * safe;
  canvas.band(0, height, PAPER);
  canvas.band(0, height * 0.36, branding.primary_color);
  canvas.text(
    content.callToAction,
    { x: safe, y: 144, height: height * 0.36 - 144, width: inner, size: 37, minSize: 24, maxLines: 3 },
    { family: headline(content), weight: 700, fill: branding.on_primary, align: "center" },
  );
  const side = codeSide(content, spec);
  const top = height * 0.385;
  drawCodePanel(canvas, content, { x: (width - side) / 2, y: top, side });
  let y =
    canvas.text(
      content.typed,
      { x: safe, y: top + side + 2, width: inner, size: 14 },
      { family: "sans", weight: 600, fill: INK, align: "center" },
    ) + 20;
  if (content.address)
    y =
      canvas.text(
        content.address,
        { x: safe, y, width: inner, size: 20, minSize: 15, maxLines: 2 },
        { family: headline(content), weight: 600, fill: INK, align: "center" },
      ) + 6;
  if (content.price)
    y = canvas.text(
      content.price,
      { x: safe, y, width: inner, size: 22 },
      { family: "sans", weight: 700, fill: branding.primary_text_light, align: "center" },
    );
  const footer = height - safe - 30;
  drawAgent(canvas, content, { x: safe, y: footer - 84, width: inner, size: 18 }, "center", INK);
  if (content.equalHousing)
    drawEqualHousing(canvas, { x: width / 2 + (22 * 6.65) / 2, y: footer + 6, size: 22, fill: INK, ground: PAPER, align: "right" });
};

const LAYOUTS: Record<SignTemplate, Layout> = {
  yard_18x24: yard,
  rider_24x6: rider,
  flyer_letter: flyer,
  flyer_a4: flyer,
  door_hanger: doorHanger,
};
