import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, inkOn, readableOn } from "./colours";

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`);

test("whatever a realtor picks can be read on the page and on itself", () => {
  fc.assert(
    fc.property(colour, fc.constantFrom("#fbf9f6", "#171614"), (brand, page) => {
      const text = readableOn(brand, page);
      expect(contrast(text, page)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(inkOn(text), text)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("a colour that reads well stays as it is, and nonsense falls back", () => {
  expect(readableOn("#2f5d50", "#fbf9f6")).toBe("#2f5d50");
  expect(contrast("#fff", "#000")).toBeCloseTo(21);
  expect(readableOn("red; } body { display: none", "#fbf9f6")).toMatch(/^#[0-9a-f]{6}$/);
});
