import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { chatbots, properties } from "@/db/schema/bots";
import { knowledge_sources, training_jobs } from "@/db/schema/knowledge";
import { events } from "@/db/schema/platform";
import { aChatbot, aProperty, aQrCode } from "@/db/test/factories";
import { type Tenant, tenant, test } from "@/db/test/fixture";
import { env } from "@/lib/kernel/env";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { makeDocx, makeEncryptedPdf, makePdf } from "@/lib/platform/documents/fixtures";
import { addDocumentSource } from "./add-document-source";
import { addImageSource } from "./add-image-source";
import { addTextSource } from "./add-text-source";
import { addUrlSource } from "./add-url-source";
import { confirmFacts } from "./confirm-facts";
import { deleteSource } from "./delete-source";
import { getSource, getTrainingJob, listPropertyFacts, listSources } from "./queries";
import { retrainSource } from "./retrain-source";
import { retrieve } from "./retrieve";
import { trainSource } from "./train-source";

// Each document is read in a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let site: Server;
let base: string;
let page = "";

beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    if (request.url === "/gone") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  base = `http://${host}`;
  // The list of the running configuration: the operator's allow-list is what lets a loopback site be read.
  env().INGEST_ALLOWED_PRIVATE_HOSTS.push(host);
});

afterAll(async () => {
  site.closeAllConnections();
  await new Promise((done) => site.close(done));
});

const LISTING =
  "<html><body><main><h1>12 Oak Lane</h1><p>Offered at $485,000.</p><p>A three-bedroom home, built in 1998. There is no pool.</p></main></body></html>";

/** Adds a page and does its job at once. */
async function learn(t: Tenant, property_id: string, path = "/listing") {
  const added = await addUrlSource({ ctx: t.realtor, input: { property_id, url: base + path } });
  await trainSource({ ctx: t.system, input: { job_id: added.job_id } });
  return added;
}

const versionOf = async (bot_id: string) =>
  (await pool().db.select().from(chatbots).where(eq(chatbots.bot_id, bot_id)))[0]?.knowledge_version;

describe("training from a web page", () => {
  test("reads it into passages and facts, counts the versions up and tells that it is done", async () => {
    const t = await tenant();
    const bot = await aChatbot(t);
    const { property_id } = await aProperty(t, { bot_id: bot.bot_id });
    const sign = await aQrCode(t, { property_id });
    page = LISTING;
    const { job_id, source_id } = await addUrlSource({ ctx: t.realtor, input: { property_id, url: `${base}/listing` } });
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({
      status: "queued",
      progress: 0,
      details: { stage: "queued", error: null },
    });
    expect(await trainSource({ ctx: t.system, input: { job_id } })).toEqual({ status: "succeeded" });
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({
      status: "succeeded",
      progress: 100,
      details: { stage: "done", passages: 1, error: null },
    });
    const source = await getSource({ ctx: t.realtor, input: { source_id } });
    expect(source).toMatchObject({ title: "12 Oak Lane", status: "ready", passages: 1, source_type: "url" });
    const facts = await listPropertyFacts({ ctx: t.realtor, input: { property_id } });
    expect(facts.map((fact) => [fact.field, fact.value, fact.status])).toEqual(
      expect.arrayContaining([
        ["price", 485000, "found"],
        ["bedrooms", 3, "found"],
        ["year_built", 1998, "found"],
        ["pool", false, "found"],
      ]),
    );
    for (const fact of facts) expect(source.text?.slice(fact.char_start ?? 0, fact.char_end ?? 0)).toBe(fact.sentence);
    expect(await versionOf(bot.bot_id)).toBe(2);
    expect(await versionOf(sign.bot_id)).toBe(2);
    const told = await pool().db.select().from(events).where(eq(events.organization_id, t.organization_id));
    expect(told).toMatchObject([{ type: "training.finished", subject_id: source_id, payload: { status: "succeeded", property_id } }]);
    const [property] = await pool().db.select().from(properties).where(eq(properties.property_id, property_id));
    expect(property?.facts).toEqual({});
  });

  test("the same job again does nothing, the same page again is read anew in its place", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    page = LISTING;
    const first = await learn(t, property_id);
    expect(await trainSource({ ctx: t.system, input: { job_id: first.job_id } })).toEqual({ status: "succeeded" });
    expect(await pool().db.select().from(events).where(eq(events.organization_id, t.organization_id))).toHaveLength(1);
    page = LISTING.replace("$485,000", "$479,000");
    const second = await learn(t, property_id);
    expect(second.source_id).toBe(first.source_id);
    expect(second.job_id).not.toBe(first.job_id);
    const prices = (await listPropertyFacts({ ctx: t.realtor, input: { property_id } })).filter((fact) => fact.field === "price");
    expect(prices.map((fact) => fact.value)).toEqual([479000]);
    expect((await listSources({ ctx: t.realtor, input: { property_id } })).total).toBe(1);
  });

  test("a failed reading keeps what was known and says why", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    page = LISTING;
    const { source_id } = await learn(t, property_id);
    page = "";
    const { job_id } = await retrainSource({ ctx: t.realtor, input: { source_id } });
    expect(await trainSource({ ctx: t.system, input: { job_id } })).toEqual({ status: "failed" });
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({
      status: "failed",
      details: { error: { code: "empty", detail: expect.stringContaining("Paste the text") } },
    });
    expect(await getSource({ ctx: t.realtor, input: { source_id } })).toMatchObject({
      status: "ready",
      passages: 1,
      error: { code: "empty" },
    });
    const gone = await learn(t, property_id, "/gone");
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id: gone.job_id } })).toMatchObject({
      status: "failed",
      details: { error: { code: "not_found" } },
    });
    expect(await getSource({ ctx: t.realtor, input: { source_id: gone.source_id } })).toMatchObject({ status: "failed", passages: 0 });
  });

  test("a job that was cut off starts again, and one that is gone is no failure", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    page = LISTING;
    const { job_id } = await addUrlSource({ ctx: t.realtor, input: { property_id, url: `${base}/listing` } });
    await pool()
      .db.update(training_jobs)
      .set({ status: "running", stage: "reading", progress: 40, details: { attempts: 1 } })
      .where(eq(training_jobs.job_id, job_id));
    expect(await trainSource({ ctx: t.system, input: { job_id } })).toEqual({ status: "succeeded" });
    expect(await trainSource({ ctx: t.system, input: { job_id: newId() } })).toEqual({ status: "gone" });
  });

  test("an unexpected failure is tried again, and at the third try is final and said", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const { job_id, source_id } = await addDocumentSource({
      ctx: t.realtor,
      input: { property_id, file: { name: "a.txt", bytes: Buffer.from("x") } },
    });
    await pool().db.update(knowledge_sources).set({ storage_key: "../no-key" }).where(eq(knowledge_sources.source_id, source_id));
    const once = () => trainSource({ ctx: t.system, input: { job_id } });
    await expect(once()).rejects.toThrow("storage key");
    await expect(once()).rejects.toThrow("storage key");
    expect(await once()).toEqual({ status: "failed" });
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({
      status: "failed",
      details: { error: { code: "internal" } },
    });
  });

  test("characters that a database refuses do not stop a page", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    page = `<html><head><title>a&#0;b</title></head><body><p>Three bedrooms.&#0; &#xD800; ${"🏠".repeat(300)}</p><p hidden>${"x".repeat(159)}🏠🏠&#0;</p><p>View of ${"🏠".repeat(90)} cats allowed</p></body></html>`;
    const { job_id } = await learn(t, property_id);
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({ status: "succeeded", details: { error: null } });
  });

  test("an address that can never be fetched is refused at once, and another tenant's property is not found", async () => {
    const t = await tenant();
    const other = await tenant();
    const { property_id } = await aProperty(t);
    await expect(addUrlSource({ ctx: t.realtor, input: { property_id, url: "http://169.254.169.254/latest" } })).rejects.toMatchObject({
      kind: "invalid",
      code: "url_not_allowed",
    });
    await expect(addUrlSource({ ctx: other.realtor, input: { property_id, url: `${base}/listing` } })).rejects.toMatchObject({
      kind: "not_found",
    });
    expect((await listSources({ ctx: t.realtor, input: {} })).total).toBe(0);
  });
});

describe("training from files", () => {
  test("reads a PDF with pages, a Word document, and fails an encrypted one in words", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const pdf = await makePdf([["# Fees", "", "HOA fee | $250 per month", "Parking is for residents only, two spaces per home."]]);
    const added = await addDocumentSource({ ctx: t.realtor, input: { property_id, file: { name: "C:\\docs\\fees.pdf", bytes: pdf } } });
    await trainSource({ ctx: t.system, input: { job_id: added.job_id } });
    expect(await getSource({ ctx: t.realtor, input: { source_id: added.source_id } })).toMatchObject({
      title: "fees",
      file_name: "fees.pdf",
      status: "ready",
      passage_items: [
        { page: 1, heading: "Fees", content: "HOA fee: $250 per month\nParking is for residents only, two spaces per home." },
      ],
    });
  });

  test("reads a Word document", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const file = { name: "rules.docx", bytes: makeDocx(["# Rules", "Cats only, no dogs."]) };
    const { job_id } = await addDocumentSource({ ctx: t.realtor, input: { property_id, file } });
    await trainSource({ ctx: t.system, input: { job_id } });
    const facts = await listPropertyFacts({ ctx: t.realtor, input: { property_id } });
    expect(facts).toMatchObject([{ field: "pets_allowed", value: "Cats only, no dogs.", source_title: "Rules" }]);
  });

  test("fails an encrypted file in words, and refuses what is no document at once", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const add = (bytes: Uint8Array) => addDocumentSource({ ctx: t.realtor, input: { property_id, file: { name: "x.pdf", bytes } } });
    const { job_id } = await add(makeEncryptedPdf());
    await trainSource({ ctx: t.system, input: { job_id } });
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({
      status: "failed",
      details: { error: { code: "encrypted" } },
    });
    await expect(add(Buffer.from([0, 1, 2, 3]))).rejects.toMatchObject({ kind: "unsupported_type" });
    await expect(add(new Uint8Array())).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "file" }] });
  });

  test("knows of a picture what its caption says, and says so", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
    const { job_id, source_id } = await addImageSource({
      ctx: t.realtor,
      input: { property_id, caption: "The kitchen has a gas range.", file: { name: "k.png", bytes: pixel } },
    });
    await trainSource({ ctx: t.system, input: { job_id } });
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({
      status: "succeeded",
      details: { passages: 1, warnings: [expect.stringContaining("caption alone")] },
    });
    expect(await getSource({ ctx: t.realtor, input: { source_id } })).toMatchObject({
      content_type: "image/webp",
      text: "The kitchen has a gas range.",
    });
  });
});

describe("retrieval", () => {
  test("finds by any word and by the listings' words for it, own property before the bot's, no other tenant's and no other property's", async () => {
    const t = await tenant();
    const other = await tenant();
    const { bot_id } = await aChatbot(t);
    const { property_id } = await aProperty(t, { bot_id });
    const neighbour = await aProperty(t, { bot_id });
    await addTextSource({
      ctx: t.realtor,
      input: {
        property_id,
        text_content: "# Laundry\n\nA washer and dryer stand in the basement.\n\n# Roof\n\nThe roof was replaced in 2019.",
      },
    });
    await addTextSource({ ctx: t.realtor, input: { bot_id, question: "Do you rent dryers?", answer: "We do not rent out dryers." } });
    await addTextSource({ ctx: t.realtor, input: { property_id: neighbour.property_id, text_content: "No dryer in this home." } });
    const ask = (question: string, ctx = t.system) => retrieve({ ctx, input: { bot_id, property_id, question } });
    expect((await ask("where is the dryer?")).map((passage) => passage.content)).toEqual([
      "A washer and dryer stand in the basement.",
      "We do not rent out dryers.",
    ]);
    expect((await ask("Is there laundry?"))[0]).toMatchObject({
      heading: "Laundry",
      content: "A washer and dryer stand in the basement.",
      source_type: "text",
    });
    expect((await ask("do you rent dryers"))[0]).toMatchObject({ source_type: "question_answer", answer: "We do not rent out dryers." });
    expect(await ask("where is the dryer?", other.system)).toEqual([]);
    expect(await ask("!!! ???")).toEqual([]);
    expect(await ask("the of and")).toEqual([]);
    expect((await retrieve({ ctx: t.system, input: { bot_id, question: "dryer" } })).map((passage) => passage.property_id)).toContain(
      neighbour.property_id,
    );
  });
});

describe("confirming facts", () => {
  test("writes the property, rejects what sources said otherwise, and keeps a correction without a sentence", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t, { price: null, bedrooms: null, area: null, area_unit: null });
    await addTextSource({
      ctx: t.realtor,
      input: {
        property_id,
        text_content: "Bedrooms: 3\n\nThis home has four bedrooms.\n\nOffered at $485,000. Lot size: 0.25 acres\nHeating: Gas\nPool: Yes",
      },
    });
    const found = await listPropertyFacts({ ctx: t.realtor, input: { property_id } });
    expect(found.filter((fact) => fact.field === "bedrooms").map((fact) => fact.value)).toEqual([3, 4]);
    const three = found.find((fact) => fact.value === 3);
    await confirmFacts({
      ctx: t.realtor,
      input: {
        property_id,
        facts: [
          { field: "bedrooms", value: 3, fact_id: three?.fact_id },
          { field: "price", value: "$479,500" },
          { field: "lot_area", value: 0.25, unit: "acres" },
          { field: "heating", value: "Gas" },
          { field: "pool", value: null },
        ],
      },
    });
    const after = await listPropertyFacts({ ctx: t.realtor, input: { property_id } });
    expect(after.map((fact) => [fact.field, fact.value, fact.status, fact.sentence])).toEqual([
      ["bedrooms", 3, "confirmed", "Bedrooms: 3"],
      ["heating", "Gas", "confirmed", "Heating: Gas"],
      ["lot_area", 0.25, "confirmed", "Lot size: 0.25 acres"],
      ["price", 479500, "confirmed", null],
    ]);
    const [property] = await pool().db.select().from(properties).where(eq(properties.property_id, property_id));
    expect(property).toMatchObject({ bedrooms: 3, price: 479500, lot_area: 10890, area_unit: "sqft", facts: { heating: "Gas" } });
    const rejected = await listPropertyFacts({ ctx: t.realtor, input: { property_id, status: "rejected" } });
    expect(rejected.map((fact) => [fact.field, fact.value])).toEqual(
      expect.arrayContaining([
        ["bedrooms", 4],
        ["price", 485000],
        ["pool", true],
      ]),
    );
  });

  test("names a wrong value, another tenant's fact and property", async () => {
    const t = await tenant();
    const other = await tenant();
    const { property_id } = await aProperty(t);
    const wrong = confirmFacts({
      ctx: t.realtor,
      input: {
        property_id,
        facts: [
          { field: "bedrooms", value: 2.5 },
          { field: "property_type", value: "castle" },
        ],
      },
    });
    await expect(wrong).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "facts.0.value" }, { path: "facts.1.value" }] });
    const unknown = confirmFacts({ ctx: t.realtor, input: { property_id, facts: [{ field: "pool", value: true, fact_id: newId() }] } });
    await expect(unknown).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "facts.0.fact_id" }] });
    await expect(
      confirmFacts({ ctx: other.realtor, input: { property_id, facts: [{ field: "pool", value: true }] } }),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  test("what was judged is not found again, and what was confirmed outlives its source", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const { source_id } = await addTextSource({
      ctx: t.realtor,
      input: { property_id, text_content: "Year built: 1998\nHeating: Gas\nPool: Yes" },
    });
    await confirmFacts({
      ctx: t.realtor,
      input: {
        property_id,
        facts: [
          { field: "year_built", value: 1998 },
          { field: "pool", value: null },
        ],
      },
    });
    const { job_id } = await retrainSource({ ctx: t.realtor, input: { source_id } });
    await trainSource({ ctx: t.system, input: { job_id } });
    const kept = await listPropertyFacts({ ctx: t.realtor, input: { property_id } });
    expect(kept.map((fact) => [fact.field, fact.status])).toEqual([
      ["heating", "found"],
      ["year_built", "confirmed"],
    ]);
    await deleteSource({ ctx: t.realtor, input: { source_id } });
    expect(await listPropertyFacts({ ctx: t.realtor, input: { property_id } })).toMatchObject([
      { field: "year_built", value: 1998, status: "confirmed", source_id: null },
    ]);
    await expect(getSource({ ctx: t.realtor, input: { source_id } })).rejects.toMatchObject({ kind: "not_found" });
  });
});
