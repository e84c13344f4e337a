import { describe, expect, it } from "vitest";
import { addressWith, oneOf, readPage, readParams } from "./list-address";

describe("a list's address", () => {
  it("reads the first of a repeated parameter and leaves empty ones out", () => {
    expect(readParams({ q: ["oak", "elm"], status: " " }, ["q", "status"])).toEqual({ q: "oak", status: undefined });
  });

  it("takes page 1 for anything that is no page", () => {
    for (const page of ["0", "-3", "1.5", "abc", undefined]) expect(readPage({ page })).toBe(1);
    expect(readPage({ page: "4" })).toBe(4);
  });

  it("keeps what was set and applies the change", () => {
    expect(addressWith("/dashboard/leads", { q: "a b", status: "new" }, { status: undefined, page: "2" })).toBe(
      "/dashboard/leads?q=a+b&page=2",
    );
    expect(addressWith("/dashboard/leads", {})).toBe("/dashboard/leads");
  });

  it("ignores a value that is not offered", () => {
    expect(oneOf("sold", ["active", "sold"])).toBe("sold");
    expect(oneOf("'; drop", ["active"])).toBeUndefined();
  });
});
