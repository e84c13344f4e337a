import { describe, expect, it } from "vitest";
import { looksBlocked } from "./looks-blocked";
import { withoutBlocks } from "./without-blocks";

describe("withoutBlocks", () => {
  it("leaves the words of a page", () => {
    expect(withoutBlocks("a<!-- <b> -->b<SCRIPT src=x>1 < 2</Script>c<style>p{}</style>d").replace(/[\s>]+/g, "")).toBe("abcd");
    expect(withoutBlocks("a<!-- never closed <p>b")).toBe("a ");
  });

  it("is not held up by a page made for it", () => {
    const started = performance.now();
    for (const piece of ["<!--", "<script ", "<style><script>", "<a <", "<title ", "<meta "]) {
      withoutBlocks(piece.repeat(200_000 / piece.length));
      looksBlocked(Buffer.from(piece.repeat(60_000 / piece.length)));
    }
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
