import { expect, it } from "vitest";
import { GET } from "./route";

it("says who reads a site's pages and how to turn it away", async () => {
  const text = await GET().text();
  expect(text).toContain("User-agent: YardsignBot\n    Disallow: /");
  expect(text).toMatch(/write to \S+@\S+\./);
});
