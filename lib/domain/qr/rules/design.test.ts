import fc from "fast-check";
import { expect, it } from "vitest";
import { contrastRatio, luminance } from "@/lib/domain/branding/rules/contrast";
import { AppError } from "@/lib/kernel/errors";
import { MIN_CODE_CONTRAST } from "../constants";
import { codeMatrix, logoModules } from "./code-matrix";
import { requireCodeContrast } from "./design";
import { traceModules } from "./trace-modules";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

function refusal(pair: { foreground: string; background: string }): AppError | null {
  try {
    requireCodeContrast(pair);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

it("takes a pair exactly when it is dark on light with contrast enough, and each mend it suggests is taken", () => {
  fc.assert(
    fc.property(colour, colour, (foreground, background) => {
      const error = refusal({ foreground, background });
      const good = luminance(foreground) <= luminance(background) && contrastRatio(foreground, background) >= MIN_CODE_CONTRAST;
      expect(error === null).toBe(good);
      if (error) expect(refusal({ foreground, background, ...(error.data?.suggestion as object) })).toBeNull();
    }),
  );
});

it("traces any code into outlines that fill exactly its dark modules", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.constantFrom("L", "M", "Q", "H"), (text, level) => {
      const matrix = codeMatrix(text, level as "L");
      const winding = windingOf(traceModules(matrix, 0, 0, 1), matrix.size);
      for (let y = 0; y < matrix.size; y++)
        for (let x = 0; x < matrix.size; x++) expect(winding(x + 0.5, y + 0.5) !== 0).toBe(matrix.dark(x, y));
    }),
    { numRuns: 25 },
  );
});

/** Nonzero winding by rays to the right over the vertical edges. */
function windingOf(path: string, size: number): (x: number, y: number) => number {
  const rows: { x: number; direction: number }[][] = Array.from({ length: size }, () => []);
  for (const outline of path.split("Z").filter(Boolean)) {
    const points = outline
      .slice(1)
      .split("L")
      .map((pair) => pair.split(" ").map(Number) as [number, number]);
    points.forEach(([x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
      if (nextX !== x) return;
      for (let row = Math.min(y, nextY); row < Math.max(y, nextY); row++) rows[row]?.push({ x, direction: Math.sign(nextY - y) });
    });
  }
  return (x, y) => (rows[Math.floor(y)] ?? []).filter((edge) => edge.x > x).reduce((sum, edge) => sum + edge.direction, 0);
}

it("gives a logo a centred square of whole modules, smaller where less can be mended", () => {
  for (const size of [25, 29, 33, 37, 41]) {
    const sides = (["L", "M", "Q", "H"] as const).map((level) => logoModules(size, level));
    for (const side of sides) expect((size - side) % 2).toBe(0);
    expect([...sides].sort((a, b) => a - b)).toEqual(sides);
    expect((sides[3] ?? 0) ** 2 / size ** 2).toBeLessThan(0.15);
  }
});
