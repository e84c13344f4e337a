import { describe, expect, it } from "vitest";
import { readSitemap } from "./sitemap-xml";

const pages = (text: string) => [...readSitemap(text).pages()];

describe("readSitemap", () => {
  it("reads pages with entities, CDATA, a prefix, and not the pictures among them", () => {
    expect(
      pages(
        '<?xml version="1.0"?><urlset xmlns:image="x"><url><loc> https://a.example/1?x=1&amp;y=&#50; </loc><image:image><image:loc>https://a.example/p.jpg</image:loc></image:image></url><url><loc><![CDATA[https://a.example/2]]></loc></url></urlset>',
      ),
    ).toEqual(["https://a.example/1?x=1&y=2", "https://a.example/2"]);
    expect(pages("<s:urlset><s:url><s:loc>https://a.example/1</s:loc></s:url></s:urlset>")).toEqual(["https://a.example/1"]);
  });

  it("knows an index, a plain list, and what is neither", () => {
    expect(readSitemap("<sitemapindex><sitemap><loc>https://a.example/s.xml</loc></sitemap></sitemapindex>").sitemaps).toEqual([
      "https://a.example/s.xml",
    ]);
    expect(pages("https://a.example/1\nnot an address\nhttps://a.example/2\n")).toEqual(["https://a.example/1", "https://a.example/2"]);
    for (const wrong of ["", "<html><body>x</body></html>", "<!doctype html><p>x", "{}"])
      expect(() => readSitemap(wrong)).toThrow(expect.objectContaining({ code: "not_a_page" }));
  });

  it("refuses a document type and entities of its own, and stops where its reader stops", () => {
    expect(() =>
      readSitemap('<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>&x;</loc></url></urlset>'),
    ).toThrow(/document type/);
    const [first] = readSitemap(`<urlset>${"<url><loc>https://a.example/</loc></url>".repeat(500_000)}</urlset>`).pages();
    expect(first).toBe("https://a.example/");
    expect(pages("<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2")).toEqual(["https://a.example/1"]);
  });
});
