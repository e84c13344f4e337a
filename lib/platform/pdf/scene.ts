import { type Color, cmyk, PDFDocument, type PDFImage, rgb } from "pdf-lib";

/**
 * A page as shapes in points (1/72 inch), y downwards from the top left of its trim. One scene becomes the SVG that
 * is decoded and the PDF that is printed, so that what was checked is what is handed out.
 */
export type Shape =
  /** Filled by the nonzero rule. */
  { kind: "path"; d: string; fill: string } | { kind: "picture"; x: number; y: number; width: number; height: number; png: Uint8Array };

export type Scene = {
  width: number;
  height: number;
  shapes: Shape[];
  /** Printed beyond the trim on each side, in points; 0 for a screen. */
  bleed: number;
  cropMarks: boolean;
};

/** Length of a crop mark, and the room around the bleed it stands in: a quarter and 3/8 inch. */
const MARK = 18;
const SLUG = 27;

/** A rectangle as a path, its corners round by `radius`. */
export function rectPath(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius <= 0) return `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;
  const r = Math.min(radius, width / 2, height / 2);
  // A quarter circle as a cubic curve: 0.5523 of the radius.
  const k = r * (1 - 0.5523);
  const [right, bottom] = [x + width, y + height];
  return [
    `M${x + r} ${y}L${right - r} ${y}C${right - k} ${y} ${right} ${y + k} ${right} ${y + r}`,
    `L${right} ${bottom - r}C${right} ${bottom - k} ${right - k} ${bottom} ${right - r} ${bottom}`,
    `L${x + r} ${bottom}C${x + k} ${bottom} ${x} ${bottom - k} ${x} ${bottom - r}`,
    `L${x} ${y + r}C${x} ${y + k} ${x + k} ${y} ${x + r} ${y}Z`,
  ].join("");
}

/** The scene's trim as SVG, `pixels` wide. Colours are `#rrggbb`, checked before; nothing in it is text from outside. */
export function sceneToSvg(scene: Scene, pixels: number, title?: string): string {
  const height = Math.round((pixels * scene.height) / scene.width);
  const shapes = scene.shapes.map((shape) =>
    shape.kind === "path"
      ? `<path fill="${shape.fill}" d="${shape.d}"/>`
      : `<image x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" preserveAspectRatio="xMidYMid slice" href="data:image/png;base64,${Buffer.from(shape.png).toString("base64")}"/>`,
  );
  const label = title ? `<title>${title.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)}</title>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${height}" viewBox="0 0 ${scene.width} ${scene.height}" role="img">${label}${shapes.join("")}</svg>`;
}

/** Pages as one vector PDF with media, bleed and trim box and, where asked for, crop marks. Text is outlines already. */
export async function scenesToPdf(scenes: Scene[], meta: { title: string; author: string; created: Date }): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(meta.title, { showInWindowTitleBar: true });
  pdf.setAuthor(meta.author);
  pdf.setCreator("Yardsign");
  pdf.setProducer("Yardsign");
  pdf.setCreationDate(meta.created);
  pdf.setModificationDate(meta.created);
  for (const scene of scenes) await addPage(pdf, scene);
  return pdf.save();
}

async function addPage(pdf: PDFDocument, scene: Scene): Promise<void> {
  const edge = scene.cropMarks ? scene.bleed + SLUG : scene.bleed;
  const page = pdf.addPage([scene.width + 2 * edge, scene.height + 2 * edge]);
  page.setTrimBox(edge, edge, scene.width, scene.height);
  page.setBleedBox(edge - scene.bleed, edge - scene.bleed, scene.width + 2 * scene.bleed, scene.height + 2 * scene.bleed);
  const origin = { x: edge, y: scene.height + edge };
  const pictures = new Map<Uint8Array, PDFImage>();
  for (const shape of scene.shapes) {
    if (shape.kind === "path") page.drawSvgPath(shape.d, { ...origin, color: printColor(shape.fill), borderWidth: 0 });
    else {
      const image = pictures.get(shape.png) ?? (await pdf.embedPng(shape.png));
      pictures.set(shape.png, image);
      page.drawImage(image, { x: origin.x + shape.x, y: origin.y - shape.y - shape.height, width: shape.width, height: shape.height });
    }
  }
  if (scene.cropMarks) page.drawSvgPath(cropMarks(scene), { ...origin, color: cmyk(1, 1, 1, 1), borderWidth: 0 });
}

/** Marks at the corners, outside of the bleed, 0.5 pt wide. */
function cropMarks({ width, height, bleed }: Scene): string {
  const gap = bleed + (SLUG - MARK) / 2;
  const w = 0.5;
  const marks: string[] = [];
  for (const x of [0, width]) {
    marks.push(rectPath(x - w / 2, -gap - MARK, w, MARK), rectPath(x - w / 2, height + gap, w, MARK));
  }
  for (const y of [0, height]) {
    marks.push(rectPath(-gap - MARK, y - w / 2, MARK, w), rectPath(width + gap, y - w / 2, MARK, w));
  }
  return marks.join("");
}

/** Pure black prints as black ink alone, so that a code's edges can't blur by misregistration; others as RGB. */
function printColor(hex: string): Color {
  if (hex === "#000000") return cmyk(0, 0, 0, 1);
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return rgb(channel(1), channel(3), channel(5));
}
