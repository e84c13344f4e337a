import { expect, test } from "vitest";
import { fill } from "./fill";

test("puts values into their places and leaves unknown ones to be seen", () => {
  expect(fill("Ask {agent} about {address}", { agent: "Dana" })).toBe("Ask Dana about {address}");
});

test("keeps a value's own direction within Arabic", () => {
  expect(fill("اسأل عن {address}", { address: "27 Larkspur Lane" })).toBe("اسأل عن \u206827 Larkspur Lane\u2069");
});
