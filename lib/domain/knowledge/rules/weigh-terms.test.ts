import { describe, expect, test } from "vitest";
import { fuseRanks } from "./fuse-ranks";
import { searchTerms } from "./search-words";
import { weighTerms } from "./weigh-terms";

const term = (lexeme: string, over: object = {}) => ({ query: `'${lexeme}'`, lexemes: [lexeme], weight: 1, own: true, group: 0, ...over });

describe("weighing", () => {
  const counts = { passages: 1000, lexemes: new Map(Object.entries({ roof: 350, slate: 2, board: 900 })) };

  test("rare words weigh more, unknown ones nothing", () => {
    const search = weighTerms("en", counts, [term("roof"), term("slate"), term("helipad")]);
    const weights = Object.fromEntries(search?.terms.map(({ query, weight }) => [query, weight]) ?? []);
    expect(weights["'slate'"]).toBeGreaterThan(weights["'roof'"] ?? 0);
    expect(Object.keys(weights)).toHaveLength(2);
    expect(weighTerms("en", counts, [term("helipad")])).toBeNull();
  });

  test("a word in nearly every passage brings none in by itself", () => {
    expect(weighTerms("en", counts, [term("board"), term("slate"), term("roof")])?.anchors).toEqual(["'slate'", "'roof'"]);
    expect(weighTerms("en", counts, [term("board")])?.anchors).toEqual(["'board'"]);
  });
});

test("the question's words are its own, kin and other languages' names go with them", () => {
  const terms = searchTerms("Is there laundry?", ["pool|piscina"]);
  expect(terms.find(({ text }) => text === "laundry")).toMatchObject({ own: true, weight: 1 });
  expect(terms.find(({ text }) => text === "dryer")).toMatchObject({ own: false, group: 2 });
  expect(terms.find(({ text }) => text === "piscina")).toMatchObject({ own: false, group: 3 });
  expect(searchTerms("!!! ???")).toEqual([]);
});

test("what two lists hold stands before what one holds", () => {
  expect(
    fuseRanks([
      ["a", "b"],
      ["b", "c"],
    ]).map(({ id }) => id),
  ).toEqual(["b", "a", "c"]);
});
