import { describe, expect, it } from "vitest";
import { capDepth } from "./cap-depth";
import { readHtml } from "./read-html";

describe("capDepth", () => {
  it("leaves a page of ordinary depth as it is, with unclosed paragraphs and lists too", () => {
    const page = `<main>${"<p>One.<li>Two.".repeat(5000)}<script>if (a < b) "<div>".repeat(9)</script></main>`;
    expect(capDepth(page)).toEqual({ html: page, dropped: 0 });
  });

  it("takes 200,000 nested tags out in no time, and their words are still read", () => {
    const started = performance.now();
    const deep = `<h1>12 Oak Lane</h1>${"<div>".repeat(200_000)}The roof was replaced in 2019.${"</div>".repeat(200_000)}<p>Three bedrooms.</p>`;
    const read = readHtml(deep, { url: null, title: null });
    expect(read.text).toContain("The roof was replaced in 2019.");
    expect(read.text).toContain("Three bedrooms.");
    expect(read.skipped).toContainEqual(expect.objectContaining({ code: "too_deep" }));
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it("does so for tags of every kind", () => {
    for (const name of ["b", "table", "my-element", "caption"]) {
      const started = performance.now();
      expect(readHtml(`${`<${name}>`.repeat(100_000)}Gas heating.`, { url: null, title: null }).text).toContain("Gas heating");
      expect(performance.now() - started).toBeLessThan(8000);
    }
  });
});
