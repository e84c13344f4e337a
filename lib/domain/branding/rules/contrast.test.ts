import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastRatio, mendContrast, readableOn } from "./contrast";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("contrast", () => {
  it("agrees with the published examples of WCAG", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastRatio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrastRatio("#ffffff", "#ffffff")).toBe(1);
  });

  it("finds readable text for every ground", () => {
    fc.assert(
      fc.property(colour, (ground) => {
        expect(contrastRatio(readableOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it("mends every colour on our light and dark page, and leaves a good one as it is", () => {
    fc.assert(
      fc.property(colour, fc.constantFrom("#ffffff", "#14171a"), (value, ground) => {
        const mended = mendContrast(value, ground, 4.5);
        expect(contrastRatio(mended, ground)).toBeGreaterThanOrEqual(4.5);
        if (contrastRatio(value, ground) >= 4.5) expect(mended).toBe(value);
      }),
    );
  });
});
