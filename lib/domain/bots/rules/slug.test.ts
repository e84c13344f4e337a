import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SLUG_LENGTH } from "../constants";
import { slugCandidate, slugFromName } from "./slug";

const FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe("slugFromName", () => {
  it.each([
    ["12 Maple Street", "12-maple-street"],
    ["Élan Ct. #4", "elan-ct-4"],
    ["O'Brien's  home!!", "obriens-home"],
    ["بيت جميل", "home"],
    ["   ", "home"],
    ["--", "home"],
  ])("%s -> %s", (name, slug) => expect(slugFromName(name)).toBe(slug));

  it("always has the form of a slug, and so has each further candidate", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 9999 }), (name, attempt) => {
        const slug = slugFromName(name);
        expect(slug).toMatch(FORM);
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
        const next = slugCandidate(slug, attempt);
        expect(next).toMatch(FORM);
        expect(next.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
      }),
    );
  });
});
