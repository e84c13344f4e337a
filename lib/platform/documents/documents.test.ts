import { describe, expect, it } from "vitest";
import { decodeHtml, decodeText } from "./decode-text";
import { makeDocx, makeEncryptedPdf, makeImageOnlyPdf, makePdf, makeZip } from "./fixtures";
import { csvToText, readCsv } from "./read-csv";
import { readDocx } from "./read-docx";
import { readPdf } from "./read-pdf";
import { sniffDocument } from "./sniff-document";

describe("sniffDocument", () => {
  it("judges by content, not by name", async () => {
    expect(sniffDocument(await makePdf([["x"]]), "brochure.txt")).toBe("pdf");
    expect(sniffDocument(makeDocx(["x"]), "brochure.pdf")).toBe("docx");
    expect(sniffDocument(Buffer.from("<!doctype html><p>x"), "page.txt")).toBe("html");
    expect(sniffDocument(Buffer.from("a,b\n1,2"), "facts.csv")).toBe("csv");
    expect(sniffDocument(Buffer.from("# Title"), "notes.md")).toBe("markdown");
    expect(sniffDocument(Buffer.from("plain"), "notes")).toBe("text");
    expect(sniffDocument(Buffer.from("\uFEFFplain", "utf16le"), "notes.txt")).toBe("text");
    expect(sniffDocument(Buffer.from("Caf\xe9 \x80 5", "latin1"), "notes.txt")).toBe("text");
  });

  it.each([
    ["an executable named .txt", Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]), "a.txt", /can not be read/],
    ["a picture named .pdf", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "a.pdf", /can not be read/],
    ["an old .doc", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "a.doc", /Old Office/],
    [
      "an encrypted .docx",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
      "a.docx",
      /password/,
    ],
    [
      "a spreadsheet",
      makeZip([
        { name: "[Content_Types].xml", data: "x" },
        { name: "xl/workbook.xml", data: "x" },
      ]),
      "a.docx",
      /only Word documents/,
    ],
    ["a .docm named .docx", makeDocx(["x"], [{ name: "word/vbaProject.bin", data: "x" }]), "a.docx", /macros/],
    ["a few zeros", Buffer.from([0, 1, 2, 3]), "a.txt", /can not be read/],
    ["half a zip", makeDocx(["x"]).subarray(0, 300), "a.docx", /damaged/],
    ["rich text", Buffer.from("{\\rtf1 hello}"), "a.txt", /RTF/],
  ])("refuses %s", (_what, bytes, name, words) => {
    expect(() => sniffDocument(bytes, name)).toThrow(words);
    expect(() => sniffDocument(bytes, name)).toThrow(expect.objectContaining({ kind: "unsupported_type" }));
  });
});

describe("readPdf", () => {
  it("reads lines, headings, table rows and pages", async () => {
    const bytes = await makePdf(
      [
        [
          "# 12 Oak Lane",
          "",
          "Three bedrooms and two baths near the lake, with a garden.",
          "HOA fee | $250 a month",
          "Taxes | $4,100 a year",
        ],
        ["# House rules", "", "No smoking on the balcony, please, and no loud music at night."],
      ],
      { title: "Brochure" },
    );
    const { title, pages } = await readPdf(bytes);
    expect(title).toBe("Brochure");
    expect(pages[0]).toBe(
      "# 12 Oak Lane\n\nThree bedrooms and two baths near the lake, with a garden.\nHOA fee | $250 a month\nTaxes | $4,100 a year",
    );
    expect(pages[1]).toContain("# House rules\n\nNo smoking");
  });

  it("names what is wrong with a file", async () => {
    await expect(readPdf(makeEncryptedPdf())).rejects.toMatchObject({ code: "encrypted", detail: expect.stringContaining("password") });
    await expect(readPdf(Buffer.from("%PDF-1.7\nnothing that follows is a PDF"))).rejects.toMatchObject({ code: "corrupt" });
    await expect(readPdf((await makePdf([["text"]])).subarray(0, 200))).rejects.toMatchObject({ code: "corrupt" });
    await expect(readPdf(await makeImageOnlyPdf(3))).rejects.toMatchObject({ code: "image_only", detail: expect.stringContaining("scan") });
    await expect(readPdf(await makeImageOnlyPdf(501))).rejects.toMatchObject({ code: "too_many_pages" });
  });
});

describe("readDocx", () => {
  it("reads headings, paragraphs and tables", async () => {
    const html = await readDocx(makeDocx(["# Rules", "Dogs & cats < 25 lb.", "Fee | $250", "Tax | $4,100"]));
    expect(html).toContain("<h1>Rules</h1>");
    expect(html).toContain("<p>Dogs &amp; cats &lt; 25 lb.</p>");
    expect(html).toContain("<td><p>$250</p></td>");
  });

  it("refuses what unpacks to too much, and what is damaged", async () => {
    await expect(readDocx(makeDocx(["x"], [{ name: "word/media/big.bin", data: Buffer.alloc(20_000_000) }]))).rejects.toMatchObject({
      code: "too_large",
    });
    await expect(readDocx(makeDocx(["x"], [{ name: "a.bin", data: "x", size: 3_000_000_000 }]))).rejects.toMatchObject({
      code: "too_large",
    });
    await expect(
      readDocx(
        makeZip([
          { name: "[Content_Types].xml", data: "x" },
          { name: "word/document.xml", data: "<not xml" },
        ]),
      ),
    ).rejects.toMatchObject({ code: "corrupt" });
  });
});

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from("Café “Größe” 日本"), "Café “Größe” 日本"],
    ["UTF-8 with its mark", Buffer.from("\uFEFFCafé"), "Café"],
    ["UTF-16 LE with its mark", Buffer.from("\uFEFFCafé", "utf16le"), "Café"],
    ["UTF-16 BE with its mark", Buffer.from("\uFEFFCafé", "utf16le").swap16(), "Café"],
    ["UTF-16 without a mark", Buffer.from("plain words", "utf16le"), "plain words"],
    ["Windows-1252", Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x35, 0x20, 0x93, 0x78, 0x94]), "Café €5 “x”"],
  ])("reads %s", (_name, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });

  it("believes the header, then the page's own word, then the bytes", () => {
    const latin = Buffer.from("<meta charset='iso-8859-1'><p>Caf\xe9", "latin1");
    expect(decodeHtml(latin, null)).toContain("Café");
    expect(decodeHtml(Buffer.from("Каф", "utf8"), "utf-8")).toBe("Каф");
    expect(decodeHtml(Buffer.from([0xca, 0xe0]), "windows-1251")).toBe("Ка");
    expect(decodeHtml(Buffer.from("Café"), "no-such-charset")).toBe("Café");
  });
});

describe("csvToText", () => {
  it("keeps a value beside its name", () => {
    expect(csvToText(readCsv('ListPrice;BedroomsTotal;City;Remarks\n450000;3;"Portland; ME";"A ""fine""\nhome"')).text).toBe(
      'ListPrice: 450000\nBedroomsTotal: 3\nCity: Portland; ME\nRemarks: A "fine" home',
    );
    expect(csvToText(readCsv('Fee,Amount\nHOA,$250\r\nTax,"$4,100"')).text).toBe("Fee | Amount\nHOA | $250\nTax | $4,100");
    expect(csvToText(readCsv("")).text).toBe("");
  });
});
