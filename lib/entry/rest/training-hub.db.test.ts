import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { training_jobs } from "@/db/schema/knowledge";
import { aChatbot, aProperty } from "@/db/test/factories";
import { type Tenant, tenant, test } from "@/db/test/fixture";
import { type Answer, call, login, randomAddress } from "@/db/test/rest-client";
import { env } from "@/lib/kernel/env";
import { pool } from "@/lib/kernel/transaction";
import { runJob } from "@/lib/platform/queue/worker";
import { jobRegistry } from "../jobs/registry";
import { restDoor } from "./door";

// A host is asked once a second, and documents are read in processes of their own.
vi.setConfig({ testTimeout: 90_000 });

let site: Server;
let base: string;
let words = "";

beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html" }).end(`<main><h1>12 Oak Lane</h1><p>${words}</p></main>`);
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  base = `http://${host}`;
  env().INGEST_ALLOWED_PRIVATE_HOSTS.push(host);
});

afterAll(async () => {
  site.closeAllConnections();
  await new Promise((done) => site.close(done));
});

const signIn = async (t: Tenant) => (await login(t.realtorUser)).body.access_token as string;
const work = (t: Tenant, job_id: unknown) => runJob(jobRegistry, "train-source", { organization_id: t.organization_id, job_id });

async function upload(path: string, bearer: string, name: string, content: string, fields: Record<string, string> = {}): Promise<Answer> {
  const form = new FormData();
  form.append("file", new File([content], name));
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  const headers = { authorization: `Bearer ${bearer}`, "x-yardsign-peer": randomAddress() };
  const response = await restDoor(new Request(`http://localhost:3000/api/v1${path}`, { method: "POST", headers, body: form }));
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe("links over REST", () => {
  test("several at once, then read again with a change to accept or dismiss", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { property_id } = await aProperty(t);
    words = "Heating is a gas boiler.";
    const added = await call("POST", `/properties/${property_id}/train/links`, {
      bearer,
      body: { urls: [`${base}/a`, "http://10.0.0.1/"], recrawl: true },
    });
    expect(added.status).toBe(202);
    expect(added.body).toMatchObject({
      message: "One page is being read.",
      batch_id: expect.any(String),
      skipped: [{ url: "http://10.0.0.1/", code: "url_not_allowed" }],
    });
    const [item] = added.body.items as { source_id: string; job_id: string }[];
    await work(t, item?.job_id);
    const source = `/knowledge_sources/${item?.source_id}`;
    expect((await call("GET", source, { bearer })).body).toMatchObject({
      recrawl: true,
      is_live: true,
      batch_id: added.body.batch_id,
      open_changes: 0,
    });
    words = "Heating is a heat pump.";
    const recrawl = () => runJob(jobRegistry, "recrawl-source", { organization_id: t.organization_id, source_id: item?.source_id });
    await recrawl();
    const changes = await call("GET", `${source}/changes?status=open`, { bearer });
    expect(changes.body).toMatchObject({ total: 1, items: [{ difference: { added: [words], removed: ["Heating is a gas boiler."] } }] });
    expect((await call("GET", "/source_changes?status=open", { bearer })).body).toMatchObject({ total: 1 });
    const [{ change_id }] = changes.body.items as [{ change_id: string }];
    expect((await call("POST", `/source_changes/${change_id}/accept`, { bearer })).body).toMatchObject({ change: { status: "accepted" } });
    const again = await call("POST", `/source_changes/${change_id}/dismiss`, { bearer });
    expect([again.status, again.body.code]).toEqual([409, "change_decided"]);
    expect((await call("GET", source, { bearer })).body).toMatchObject({ text: expect.stringContaining("heat pump") });
  });

  test("says what is wrong with a list", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { bot_id } = await aChatbot(t);
    const links = (body: Record<string, unknown>) => call("POST", `/chatbots/${bot_id}/train/links`, { bearer, body });
    const private_ = await links({ urls: ["http://127.0.0.1:1/", "http://[::1]/"] });
    expect([private_.status, private_.body.code]).toEqual([422, "url_not_allowed"]);
    for (const body of [
      {},
      { urls: [] },
      { urls: [`${base}/a`], sitemap_url: `${base}/s.xml` },
      { urls: Array(51).fill(`${base}/a`) },
      { sitemap_url: `${base}/page` },
    ])
      expect((await links(body)).status).toBe(422);
  });
});

describe("staging over REST", () => {
  test("a source is kept back, changed, made live, replaced", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { property_id } = await aProperty(t);
    const added = await upload(`/properties/${property_id}/train/document`, bearer, "facts.txt", "The roof is slate.", {
      is_live: "false",
    });
    await work(t, added.body.job_id);
    const source = `/knowledge_sources/${added.body.source_id}`;
    expect((await call("GET", source, { bearer })).body).toMatchObject({ is_live: false });
    const patched = await call("PATCH", source, { bearer, body: { title: "Fact sheet" } });
    expect(patched.body).toMatchObject({ message: expect.any(String), source: { title: "Fact sheet", is_live: false } });
    expect((await call("PATCH", source, { bearer, body: { recrawl: true } })).status).toBe(422);
    expect((await call("PATCH", source, { bearer, body: { text: "x" } })).status).toBe(422);
    const live = await call("POST", "/knowledge_sources/make_live", { bearer, body: { source_ids: [added.body.source_id] } });
    expect(live.body).toMatchObject({ made_live: 1 });
    const file = await upload(`${source}/replace_file`, bearer, "new.txt", "The roof is metal.");
    expect([file.status, file.body.source_id]).toEqual([202, added.body.source_id]);
    await work(t, file.body.job_id);
    expect((await call("GET", source, { bearer })).body).toMatchObject({ text: "The roof is metal.", file_name: "new.txt", is_live: true });
    const text = await call("POST", `${source}/replace`, { bearer, body: { text_content: "The roof is tile." } });
    expect([text.status, text.body.job_id]).toEqual([202, null]);
    expect((await call("POST", `${source}/replace`, { bearer, body: {} })).status).toBe(422);
    const other = await signIn(await tenant());
    expect(
      (await call("POST", "/knowledge_sources/make_live", { bearer: other, body: { source_ids: [added.body.source_id] } })).body,
    ).toMatchObject({
      errors: [{ path: "source_ids.0" }],
    });
  });
});

describe("conflicts over REST", () => {
  test("are listed for a home and a chatbot, and told when the chatbot is made active", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { bot_id } = await aChatbot(t, { status: "draft" });
    const { property_id } = await aProperty(t, { bot_id, bedrooms: null, address: "12 Oak Lane" });
    for (const text_content of ["Bedrooms: 3", "Bedrooms: 4"])
      await call("POST", `/properties/${property_id}/train/knowledge_base`, { bearer, body: { text_content } });
    const expected = {
      items: [
        {
          field: "bedrooms",
          label: "Bedrooms",
          address: "12 Oak Lane",
          asks_before_publishing: true,
          values: [{ value: 3 }, { value: 4 }],
        },
      ],
    };
    expect((await call("GET", `/properties/${property_id}/conflicts`, { bearer })).body).toMatchObject(expected);
    expect((await call("GET", `/chatbots/${bot_id}/conflicts`, { bearer })).body).toMatchObject(expected);
    const active = await call("PUT", `/chatbots/${bot_id}`, { bearer, body: { status: "active" } });
    expect(active.body).toMatchObject({
      warnings: ["Bedrooms of 12 Oak Lane: your knowledge says 3 and 4. Confirm the one that is true."],
    });
    await call("POST", `/properties/${property_id}/facts/confirm`, { bearer, body: { facts: [{ field: "bedrooms", value: 4 }] } });
    expect((await call("PUT", `/chatbots/${bot_id}`, { bearer, body: { status: "active" } })).body).toMatchObject({ warnings: [] });
  });
});

describe("files over REST", () => {
  test("a table of listings teaches the home its row, and tells what it left out by a code", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { property_id } = await aProperty(t, { address: "12 Oak Lane", city: "Portland" });
    const csv =
      "UnparsedAddress,ListPrice,BedroomsTotal,PrivateRemarks,ShowingInstructions\n12 Oak Ln,485000,3,Seller will take less,Lockbox 77\n9 Elm St,300000,2,,";
    const added = await upload(`/properties/${property_id}/train/document`, bearer, "mls.csv", csv);
    await work(t, added.body.job_id);
    const source = (await call("GET", `/knowledge_sources/${added.body.source_id}`, { bearer })).body;
    expect(source).toMatchObject({
      skipped: [
        { code: "private_field", excerpt: "PrivateRemarks, ShowingInstructions" },
        { code: "other_rows", excerpt: "1: 9 Elm St" },
      ],
      fact_items: expect.arrayContaining([
        expect.objectContaining({ field: "price", value: 485000, sentence: "Address: 12 Oak Ln; Price: $485,000; Bedrooms: 3" }),
      ]),
    });
    expect(JSON.stringify(source)).not.toMatch(/will take less|Lockbox/);
    expect(
      JSON.stringify(await pool().db.select().from(training_jobs).where(eq(training_jobs.organization_id, t.organization_id))),
    ).not.toMatch(/take less/);
  });

  test("an empty picture and a name of 3,000 letters are told in words", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { property_id } = await aProperty(t);
    const empty = await upload(`/properties/${property_id}/train/image`, bearer, "x.png", "");
    expect([empty.status, empty.body.errors]).toEqual([422, [{ path: "file", message: "This file is empty." }]]);
    const long = await upload(`/properties/${property_id}/train/document`, bearer, `${"x".repeat(3000)}.txt`, "The roof is slate.");
    expect(long.status).toBe(202);
  });

  test("another organization's documents do not wait for a hundred of one", async () => {
    const busy = await tenant();
    const other = await tenant();
    const first = await aProperty(busy);
    const second = await aProperty(other);
    const [bearer, token] = [await signIn(busy), await signIn(other)];
    for (let index = 0; index < 4; index++)
      await upload(`/properties/${first.property_id}/train/document`, bearer, "a.txt", `Note ${index}.`);
    await upload(`/properties/${second.property_id}/train/document`, token, "b.txt", "Note.");
    const queued = await pool().client<{ organization_id: string; priority: number }[]>`
      select data->>'organization_id' as organization_id, priority from pgboss.job
      where name = 'train-source' and data->>'organization_id' in (${busy.organization_id}, ${other.organization_id}) order by priority desc, created_on`;
    expect(queued.map((job) => job.priority)).toEqual([0, 0, -1, -2, -3]);
    expect(queued.slice(0, 2).map((job) => job.organization_id)).toContain(other.organization_id);
  });

  test("a request that breaks off is no unexpected error", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { property_id } = await aProperty(t);
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"text_content": "half'));
        controller.error(new DOMException("aborted", "AbortError"));
      },
    });
    const request = new Request(`http://localhost:3000/api/v1/properties/${property_id}/train/knowledge_base`, {
      method: "POST",
      headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json", "x-yardsign-peer": randomAddress() },
      body,
      duplex: "half",
    } as RequestInit);
    const response = await restDoor(request);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, "incomplete_request"]);
  });
});
