import { describe, expect, it, vi } from "vitest";
import { DOCUMENT_LIMITS } from "@/lib/platform/documents/bounded-process";
import { makeDocx, makeEncryptedPdf, makePdf } from "@/lib/platform/documents/fixtures";
import type { ReadArguments } from "./read-source";
import { runReader } from "./run-reader";

// Each document is read in a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const args = (kind: ReadArguments["kind"], title: string): ReadArguments => ({ kind, title, url: null, charset: null });

describe("runReader", () => {
  it("reads a PDF in a process of its own: passages with pages, facts with their sentence", async () => {
    const shares: number[] = [];
    const bytes = await makePdf([
      ["# 12 Oak Lane", "", "Three bedrooms and two baths close to the lake shore.", "HOA fee | $250 per month"],
      ["# Rules", "", "Dogs under 25 lb are allowed after written approval by the board."],
    ]);
    const read = await runReader(args("pdf", "brochure.pdf"), bytes, (share) => shares.push(share));
    expect(read.title).toBe("brochure");
    expect(read.passages.map((passage) => [passage.page, passage.heading])).toEqual([
      [1, "12 Oak Lane"],
      [2, "Rules"],
    ]);
    expect(read.facts.map((fact) => [fact.field, fact.value])).toEqual(
      expect.arrayContaining([
        ["bedrooms", 3],
        ["hoa_fee", 250],
        ["hoa_frequency", "monthly"],
      ]),
    );
    for (const fact of read.facts) expect(read.text.slice(fact.char_start, fact.char_end)).toBe(fact.sentence);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("reads a Word document and a table of values", async () => {
    const docx = await runReader(
      args("docx", "facts.docx"),
      makeDocx(["# Fact sheet", "Built in 1998.", "Taxes | $4,100", "Heating | Gas boiler"]),
      () => {},
    );
    expect(docx.facts.map((fact) => [fact.field, fact.value])).toEqual(
      expect.arrayContaining([
        ["year_built", 1998],
        ["taxes", 4100],
        ["heating", "Gas boiler"],
      ]),
    );
    const csv = await runReader(
      args("csv", "mls.csv"),
      Buffer.from("ListPrice,BedroomsTotal,BathroomsTotalInteger,YearBuilt\n450000,4,3,2005"),
      () => {},
    );
    expect(csv.facts.map((fact) => [fact.field, fact.value])).toEqual(
      expect.arrayContaining([
        ["price", 450000],
        ["bedrooms", 4],
        ["year_built", 2005],
      ]),
    );
  });

  it("brings an expected failure over, in words", async () => {
    await expect(runReader(args("pdf", "x.pdf"), makeEncryptedPdf(), () => {})).rejects.toMatchObject({ code: "encrypted" });
    await expect(runReader(args("text", "x.txt"), Buffer.from("  \n "), () => {})).rejects.toMatchObject({ code: "empty" });
    await expect(runReader(args("docx", "x.docx"), Buffer.from("PK nothing"), () => {})).rejects.toMatchObject({ code: "corrupt" });
  });

  it("is stopped when it takes too long or too much memory", async () => {
    const text = Buffer.from("A sentence about the house and its garden. ".repeat(100_000));
    await expect(runReader(args("text", "x.txt"), text, () => {}, { ...DOCUMENT_LIMITS, ms: 300 })).rejects.toMatchObject({
      code: "timed_out",
    });
    await expect(runReader(args("text", "x.txt"), text, () => {}, { ...DOCUMENT_LIMITS, residentMb: 20 })).rejects.toMatchObject({
      code: "too_large",
    });
  });
});
