import { deflateSync } from "node:zlib";
import { describe, expect, vi } from "vitest";
import { aProperty } from "@/db/test/factories";
import { tenant, test } from "@/db/test/fixture";
import { call } from "@/db/test/rest-client";
import { addDocumentSource } from "@/lib/domain/knowledge/add-document-source";
import { getTrainingJob } from "@/lib/domain/knowledge/queries";
import { makeDocx } from "@/lib/platform/documents/fixtures";
import { runJob } from "@/lib/platform/queue/worker";
import { jobRegistry } from "../jobs/registry";

// The bombs run into the reader's own limits, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** A PDF of one page whose drawing unpacks to 150 MB, padded to 50 MB. */
function pdfBomb(): Buffer {
  const stream = deflateSync(Buffer.from("1 0 0 1 0 0 cm BT /F1 9 Tf (x) Tj ET\n".repeat(4_000_000)));
  const parts = [
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n",
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n",
    `4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`,
  ];
  const head = Buffer.from(`%PDF-1.4\n${parts.join("")}`);
  const tail = Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
  const padding = Buffer.alloc(50 * 1024 * 1024 - head.length - stream.length - tail.length - 16, "%\n");
  return Buffer.concat([head, stream, Buffer.from("\nendstream endobj\n"), padding, Buffer.from("\ntrailer<</Root 1 0 R>>\n%%EOF")]);
}

describe("documents that would hold a machine", () => {
  test("a 50 MB PDF bomb, a zip bomb and a page of 200,000 nested tags end, and /health answers in the meantime", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const add = (name: string, bytes: Uint8Array) => addDocumentSource({ ctx: t.realtor, input: { property_id, file: { name, bytes } } });
    const jobs = [
      await add("bomb.pdf", pdfBomb()),
      await add("bomb.docx", makeDocx(["x"], [{ name: "word/media/big.bin", data: Buffer.alloc(60_000_000) }])),
      await add("deep.html", Buffer.from(`<html><body>${"<div>".repeat(200_000)}Gas heating.</body></html>`)),
    ];
    let reading = true;
    const work = Promise.all(
      jobs.map(({ job_id }) => runJob(jobRegistry, "train-source", { organization_id: t.organization_id, job_id })),
    ).finally(() => {
      reading = false;
    });
    const times: number[] = [];
    while (reading) {
      const started = performance.now();
      expect((await call("GET", "/health")).status).toBe(200);
      times.push(performance.now() - started);
      await new Promise((done) => setTimeout(done, 50));
    }
    await work;
    times.sort((a, b) => a - b);
    expect(times.length).toBeGreaterThan(5);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(200);
    const [pdf, zip, deep] = await Promise.all(jobs.map(({ job_id }) => getTrainingJob({ ctx: t.realtor, input: { job_id } })));
    expect(["timed_out", "too_large", "corrupt"]).toContain(pdf?.details.error?.code);
    expect(zip).toMatchObject({ status: "failed", details: { error: { code: "too_large" } } });
    expect(deep).toMatchObject({ status: "succeeded" });
  });
});
