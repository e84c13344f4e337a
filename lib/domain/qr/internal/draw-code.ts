import { AppError } from "@/lib/kernel/errors";
import { capHeight, outlineText } from "@/lib/platform/pdf/outline-font";
import { rectPath, type Scene, type Shape } from "@/lib/platform/pdf/scene";
import { DEFAULT_CALL_TO_ACTION, QUIET_ZONE } from "../constants";
import { codeMatrix, logoModules, withoutCentre } from "../rules/code-matrix";
import type { CompleteDesign } from "../rules/design";
import { traceModules } from "../rules/trace-modules";

/** Height of a caption's bar and width of a border, in modules. */
const BAR = 5;
const BORDER = 1;

/** The bare code, quiet zone included, as shapes within a square. */
export function codeShapes(
  text: string,
  design: CompleteDesign,
  logo: Uint8Array | null,
  square: { x: number; y: number; side: number },
): Shape[] {
  const full = codeMatrix(text, design.error_correction);
  const unit = square.side / (full.size + 2 * QUIET_ZONE);
  const left = square.x + QUIET_ZONE * unit;
  const top = square.y + QUIET_ZONE * unit;
  const hole = logo ? logoModules(full.size, design.error_correction) : 0;
  const matrix = hole > 0 ? withoutCentre(full, hole) : full;
  const shapes: Shape[] = [
    { kind: "path", d: rectPath(square.x, square.y, square.side, square.side), fill: design.background },
    { kind: "path", d: traceModules(matrix, left, top, unit), fill: design.foreground },
  ];
  if (logo && hole > 0) {
    const from = (full.size - hole) / 2;
    const pad = unit * 0.4;
    const side = hole * unit - 2 * pad;
    shapes.push({ kind: "picture", x: left + from * unit + pad, y: top + from * unit + pad, width: side, height: side, png: logo });
  }
  return shapes;
}

/** The code as a picture of its own: with the frame and the caption of its design. `width` in points or pixels. */
export function codeScene(text: string, design: CompleteDesign, logo: Uint8Array | null, width: number): Scene {
  const caption = design.caption ?? (design.frame === "label" ? DEFAULT_CALL_TO_ACTION : null);
  const border = design.frame === "none" ? 0 : BORDER;
  const unit = width / modulesAcross(text, design);
  const bar = caption ? BAR * unit : 0;
  const height = width + bar;
  const shapes: Shape[] = [{ kind: "path", d: rectPath(0, 0, width, height), fill: border > 0 ? design.foreground : design.background }];
  const side = width - 2 * border * unit;
  if (design.frame === "border")
    shapes.push({ kind: "path", d: rectPath(border * unit, border * unit, side, height - 2 * border * unit), fill: design.background });
  shapes.push(...codeShapes(text, design, logo, { x: border * unit, y: border * unit, side }));
  if (caption) {
    const inverted = design.frame === "label";
    const barTop = width - border * unit;
    shapes.push(
      captionShape(caption, inverted ? design.background : design.foreground, {
        x: 0,
        y: barTop,
        width,
        height: bar + (inverted ? border * unit : 0),
      }),
    );
  }
  return { width, height, shapes, bleed: 0, cropMarks: false };
}

/** Modules from edge to edge of the picture: the code, its quiet zone and its border. */
export function modulesAcross(text: string, design: CompleteDesign): number {
  return codeMatrix(text, design.error_correction).size + 2 * QUIET_ZONE + (design.frame === "none" ? 0 : 2 * BORDER);
}

function captionShape(caption: string, fill: string, box: { x: number; y: number; width: number; height: number }): Shape {
  const text = outlineText(caption, "sans", 600);
  refuseMissing("custom_design.caption", "The caption", text.missing);
  const size = Math.min(box.height * 0.52, (box.width * 0.9) / Math.max(text.width, 0.01));
  const baseline = box.y + box.height / 2 + (capHeight("sans", 600) * size) / 2;
  return { kind: "path", d: text.d(box.x + (box.width - text.width * size) / 2, baseline, size), fill };
}

/** @throws AppError invalid `text_not_printable` naming the letters our printing type lacks */
export function refuseMissing(path: string, what: string, missing: string[]): void {
  if (missing.length === 0) return;
  const message = `${what} holds letters that our printing type lacks (${missing.slice(0, 5).join(" ")}). Write it in Latin, Greek or Cyrillic letters for print.`;
  throw new AppError("invalid", message, { code: "text_not_printable", errors: [{ path, message }] });
}
