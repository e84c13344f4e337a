import { describe, expect, it } from "vitest";
import { parseRobots } from "./robots-rules";

const TOKEN = "YardsignBot";
const allows = (text: string, path: string) => parseRobots(text, TOKEN).allows(path);

describe("parseRobots (RFC 9309)", () => {
  it.each([
    ["nothing forbids nothing", "", "/a", true],
    ["an empty Disallow allows all", "User-agent: *\nDisallow:", "/a", true],
    ["the group for all", "User-agent: *\nDisallow: /", "/a", false],
    ["our own group instead of that for all", "User-agent: *\nDisallow: /\n\nUser-agent: yardsignbot\nAllow: /", "/a", true],
    [
      "all of our groups together",
      "User-agent: YardsignBot\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: YARDSIGNBOT\nDisallow: /b",
      "/b/c",
      false,
    ],
    ["several agents over one group", "User-agent: x\nUser-agent: YardsignBot/2.0\nDisallow: /a", "/a", false],
    ["another's group is not ours", "User-agent: GPTBot\nDisallow: /", "/a", true],
    ["a group that names a part of our token", "User-agent: yardsign\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", false],
    ["the longest match", "User-agent: *\nDisallow: /homes\nAllow: /homes/open", "/homes/open/1", true],
    ["the longest match, the other way round", "User-agent: *\nAllow: /homes\nDisallow: /homes/secret", "/homes/secret", false],
    ["a tie allows", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["a star", "User-agent: *\nDisallow: /*/private/*.pdf", "/x/private/y.pdf", false],
    ["a dollar sign ends the path", "User-agent: *\nDisallow: /*.pdf$", "/y.pdf?x=1", true],
    ["a dollar sign that fits", "User-agent: *\nDisallow: /*.pdf$", "/y.pdf", false],
    ["a path without a star fits from its start alone", "User-agent: *\nDisallow: /b", "/a/b", true],
    ["case of the path counts", "User-agent: *\nDisallow: /A", "/a", true],
    ["percent-encoding is brought together", "User-agent: *\nDisallow: /caf%c3%a9/%7Ea", "/caf%C3%A9/~a", false],
    ["letters of other scripts too", "User-agent: *\nDisallow: /بيت", `/${encodeURIComponent("بيت")}/1`, false],
    ["the query belongs to the path", "User-agent: *\nDisallow: /*?print=", "/a?print=1", false],
    ["robots.txt itself", "User-agent: *\nDisallow: /", "/robots.txt", true],
    [
      "comments, a mark, other line ends and other records",
      "\uFEFFUser-agent: * # all\rSitemap: https://x.example/s.xml\r\nDisallow: /a # no",
      "/a",
      false,
    ],
    ["rules before any agent count for nobody", "Disallow: /\nUser-agent: x\nDisallow: /b", "/a", true],
    ["what is no record is passed over", "hello\n<html>\nUser-agent: *\nDisallow /a\nDisallow: /b", "/a", true],
  ])("%s", (_what, text, path, allowed) => expect(allows(text, path)).toBe(allowed));

  it("knows crawl delays and sitemaps", () => {
    const rules = parseRobots(
      "Sitemap: https://x.example/a.xml\nUser-agent: *\nCrawl-delay: 5\nDisallow: /a\nSitemap: https://x.example/b.xml",
      TOKEN,
    );
    expect(rules).toMatchObject({ crawl_delay: 5, sitemaps: ["https://x.example/a.xml", "https://x.example/b.xml"] });
  });

  it("is not held up by a pattern of many stars", () => {
    const started = performance.now();
    allows(`User-agent: *\nDisallow: /${"*a".repeat(20_000)}b`, `/${"a".repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
