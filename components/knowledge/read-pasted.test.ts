import { expect, test } from "vitest";
import { readPasted } from "./read-pasted";

test.each([
  ["", { kind: "nothing" }],
  ["  \n ", { kind: "nothing" }],
  ["https://rosa.example/12-oak-lane", { kind: "links", urls: ["https://rosa.example/12-oak-lane"] }],
  ["rosa.example/12-oak-lane", { kind: "links", urls: ["https://rosa.example/12-oak-lane"] }],
  [
    "https://a.example/1\nhttps://a.example/2, https://a.example/1",
    { kind: "links", urls: ["https://a.example/1", "https://a.example/2"] },
  ],
  ["https://a.example/sitemap.xml", { kind: "sitemap", url: "https://a.example/sitemap.xml" }],
  ["https://a.example/sitemap_index.xml.gz?x=1", { kind: "sitemap", url: "https://a.example/sitemap_index.xml.gz?x=1" }],
  ["Three bedrooms. See a.example/1", { kind: "text", text: "Three bedrooms. See a.example/1" }],
  ["3.5 baths", { kind: "text", text: "3.5 baths" }],
  ["2.5", { kind: "text", text: "2.5" }],
  ["$425,000", { kind: "text", text: "$425,000" }],
])("%j is read as %j", (pasted, expected) => {
  expect(readPasted(pasted)).toEqual(expected);
});
