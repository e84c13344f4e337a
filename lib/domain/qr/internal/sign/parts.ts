import type { FontFamily } from "@/lib/platform/pdf/outline-font";
import { rectPath, type Shape } from "@/lib/platform/pdf/scene";
import { QUIET_ZONE } from "../../constants";
import { codeMatrix } from "../../rules/code-matrix";
import { codeWidthFor, type SignSpec } from "../../rules/sign-specs";
import { codeShapes } from "../draw-code";
import type { SignCanvas } from "./canvas";
import type { SignContent } from "./content";

export const INK = "#1b1a17";
export const PAPER = "#ffffff";

/** The family of headlines: the brand's. Small print is always the sans. */
export const headline = ({ branding }: SignContent): FontFamily => (branding.font === "fraunces" ? "serif" : "sans");

/** Side of the code with its quiet zone, so that the code itself is a tenth of the reading distance wide. */
export function codeSide({ code }: SignContent, spec: SignSpec): number {
  const { size } = codeMatrix(code.url, code.design.error_correction);
  return (codeWidthFor(spec.readingDistance) * (size + 2 * QUIET_ZONE)) / size;
}

/** The code on its ground, the ground a little wider and round. */
export function drawCodePanel(canvas: SignCanvas, content: SignContent, square: { x: number; y: number; side: number }): void {
  const { url, design, logo } = content.code;
  const pad = square.side * 0.015;
  canvas.rect(square.x - pad, square.y - pad, square.side + 2 * pad, square.side + 2 * pad, design.background, square.side * 0.03);
  canvas.add(...codeShapes(url, design, logo, square));
}

/** A house with an equals sign, and the words: the mark of equal housing opportunity. Gives its width. */
export function drawEqualHousing(
  canvas: SignCanvas,
  at: { x: number; y: number; size: number; fill: string; ground: string; align?: "left" | "right" },
): number {
  const { size, fill, ground } = at;
  const textWidth = size * 5.4;
  const width = size * 1.25 + textWidth;
  const x = at.align === "right" ? at.x - width : at.x;
  canvas.add(...houseMark(x, at.y, size, fill, ground));
  canvas.text(
    { text: "Equal Housing Opportunity", what: "The equal housing words", path: "template" },
    { x: x + size * 1.25, y: at.y + size * 0.36, width: textWidth, size: size * 0.42 },
    { family: "sans", weight: 600, fill },
  );
  return width;
}

function houseMark(x: number, y: number, size: number, fill: string, ground: string): Shape[] {
  const roof = `M${x} ${y + size * 0.42}L${x + size / 2} ${y}L${x + size} ${y + size * 0.42}L${x + size} ${y + size * 0.52}L${x + size * 0.9} ${y + size * 0.52}L${x + size * 0.9} ${y + size}L${x + size * 0.1} ${y + size}L${x + size * 0.1} ${y + size * 0.52}L${x} ${y + size * 0.52}Z`;
  const bar = (top: number) => rectPath(x + size * 0.28, y + size * top, size * 0.44, size * 0.13);
  return [
    { kind: "path", d: roof, fill },
    { kind: "path", d: bar(0.5) + bar(0.73), fill: ground },
  ];
}

/** Name, phone, license and brokerage in one block; gives the y below it. */
export function drawAgent(
  canvas: SignCanvas,
  content: SignContent,
  box: { x: number; y: number; width: number; size: number },
  align: "left" | "center",
  fill: string,
): number {
  let y = box.y;
  const line = (words: SignContent["agentName"], size: number, weight: 400 | 600 | 700) => {
    if (words)
      y =
        canvas.text(words, { x: box.x, y, width: box.width, size, minSize: size * 0.5 }, { family: "sans", weight, fill, align }) +
        size * 0.22;
  };
  line(content.agentName, box.size, 600);
  line(content.agentPhone, box.size * 1.15, 700);
  const small = content.license
    ? { ...content.organization, text: `${content.organization.text} · ${content.license.text}` }
    : content.organization;
  line(small, box.size * 0.62, 400);
  return y;
}
