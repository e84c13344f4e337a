import QRCode from "qrcode";
import type { ErrorCorrection } from "../constants";

/** Dark modules of a code, without its quiet zone. */
export type CodeMatrix = { size: number; dark: (x: number, y: number) => boolean };

/** Share of the code's width that a logo may cover, by what the code can mend (L 7 %, M 15 %, Q 25 %, H 30 % of its words). */
const LOGO_SHARE: Record<ErrorCorrection, number> = { L: 0.12, M: 0.16, Q: 0.2, H: 0.24 };

/** The level to use: as asked for, else Q, and H where a logo covers a part. */
export const errorCorrectionFor = (wanted: ErrorCorrection | null | undefined, hasLogo: boolean): ErrorCorrection =>
  wanted ?? (hasLogo ? "H" : "Q");

/** Encodes `text`; the smallest version that holds it. */
export function codeMatrix(text: string, level: ErrorCorrection): CodeMatrix {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level });
  const { size, data } = modules;
  return { size, dark: (x, y) => x >= 0 && y >= 0 && x < size && y < size && data[y * size + x] === 1 };
}

/** Side of the square, in whole modules and centred, that a logo gets; its modules are left out. */
export function logoModules(size: number, level: ErrorCorrection): number {
  const side = Math.floor(size * LOGO_SHARE[level]);
  return side % 2 === size % 2 ? side : side - 1;
}

/** The same code without the modules under a logo. */
export function withoutCentre(matrix: CodeMatrix, side: number): CodeMatrix {
  const from = (matrix.size - side) / 2;
  const inside = (value: number) => value >= from && value < from + side;
  return { size: matrix.size, dark: (x, y) => matrix.dark(x, y) && !(inside(x) && inside(y)) };
}
