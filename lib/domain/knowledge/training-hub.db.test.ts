import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, vi } from "vitest";
import { knowledge_sources, passages, training_jobs } from "@/db/schema/knowledge";
import { aChatbot, aProperty } from "@/db/test/factories";
import { type Tenant, tenant, test } from "@/db/test/fixture";
import { jobRegistry } from "@/lib/entry/jobs/registry";
import { env } from "@/lib/kernel/env";
import { pool } from "@/lib/kernel/transaction";
import { runJob } from "@/lib/platform/queue/worker";
import { acceptSourceChange } from "./accept-source-change";
import { addDocumentSource } from "./add-document-source";
import { addLinkSources } from "./add-link-sources";
import { addTextSource } from "./add-text-source";
import { addUrlSource } from "./add-url-source";
import { listSourceChanges } from "./change-queries";
import { confirmFacts } from "./confirm-facts";
import { conflictInWords, conflictsBeforePublishing, listConflicts } from "./conflict-queries";
import { dismissSourceChange } from "./dismiss-source-change";
import { makeSourcesLive } from "./make-sources-live";
import { getSource, getTrainingJob, listPropertyFacts } from "./queries";
import { recrawlDueSources } from "./recrawl-due-sources";
import { recrawlSource } from "./recrawl-source";
import { replaceSource } from "./replace-source";
import { retrainSource } from "./retrain-source";
import { setRecrawl } from "./set-recrawl";
import { trainSource } from "./train-source";
import { updateSource } from "./update-source";

// Documents are read in processes of their own, and a host is asked once a second.
vi.setConfig({ testTimeout: 90_000 });

type Reply = { status?: number; type?: string; headers?: Record<string, string>; body: string | Buffer };

let site: Server;
let base: string;
let pages: Record<string, Reply> = {};
let seen: IncomingMessage[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    seen.push(request);
    const page = pages[request.url ?? ""];
    if (!page) return void response.writeHead(404).end();
    response.writeHead(page.status ?? 200, { "content-type": page.type ?? "text/html; charset=utf-8", ...page.headers }).end(page.body);
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  base = `http://${host}`;
  env().INGEST_ALLOWED_PRIVATE_HOSTS.push(host);
});

beforeEach(() => {
  pages = {};
  seen = [];
});

afterAll(async () => {
  site.closeAllConnections();
  await new Promise((done) => site.close(done));
});

const listing = (more = "", price = "$485,000") => ({
  body: `<main><h1>12 Oak Lane</h1><p>Offered at ${price}.</p><p>A three-bedroom home. ${more}</p></main>`,
});

const train = (t: Tenant, job_id: string) => trainSource({ ctx: t.system, input: { job_id } });

async function learn(t: Tenant, property_id: string, path: string) {
  const added = await addUrlSource({ ctx: t.realtor, input: { property_id, url: base + path, recrawl: true } });
  expect(await train(t, added.job_id)).toEqual({ status: "succeeded" });
  return added.source_id;
}

const contents = async (source_id: string) =>
  (await pool().db.select().from(passages).where(eq(passages.source_id, source_id))).map((passage) => passage.content).join(" ");
const read = (t: Tenant, source_id: string) => getSource({ ctx: t.realtor, input: { source_id } });

describe("several links", () => {
  test("a list is added as one batch; what cannot be taken is told by its reason", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const added = await addLinkSources({
      ctx: t.realtor,
      input: {
        property_id,
        urls: [`${base}/a`, `${base}/b`, `${base}/a#top`, "ftp://x.example/", "http://10.0.0.1/", "https://nothing.invalid/"],
      },
    });
    expect(added.items.map((item) => item.url)).toEqual([`${base}/a`, `${base}/b`]);
    expect(added.skipped.map((link) => link.code)).toEqual(["already_added", "url_not_allowed", "url_not_allowed", "url_not_allowed"]);
    expect(added.skipped.at(-1)?.reason).toBe("There is no site at this address. Check the link.");
    const rows = await pool().db.select().from(knowledge_sources).where(eq(knowledge_sources.property_id, property_id));
    expect(rows.map((row) => row.batch_id)).toEqual([added.batch_id, added.batch_id]);
    const again = await addLinkSources({ ctx: t.realtor, input: { property_id, urls: [`${base}/a`] } });
    expect(again.items[0]?.source_id).toBe(added.items[0]?.source_id);
  });

  test("a packed sitemap behind an index gives its own host's pages that fit the pattern and that robots.txt allows", async () => {
    const t = await tenant();
    const { bot_id } = await aChatbot(t);
    const urls = ["/homes/1?a=1&amp;b=2", "/homes/2", "/blog/3", "/homes/secret"].map((path) => `<url><loc>${base}${path}</loc></url>`);
    pages = {
      "/robots.txt": { type: "text/plain", body: `User-agent: *\nDisallow: /homes/secret\nSitemap: ${base}/index.xml` },
      "/index.xml": { type: "application/xml", body: `<sitemapindex><sitemap><loc>${base}/part.xml.gz</loc></sitemap></sitemapindex>` },
      "/part.xml.gz": {
        type: "application/gzip",
        body: gzipSync(`<?xml version="1.0"?><urlset>${urls.join("")}<url><loc>https://other.example/x</loc></url></urlset>`),
      },
    };
    const added = await addLinkSources({ ctx: t.realtor, input: { bot_id, sitemap_url: `${base}/index.xml`, pattern: "/homes/*" } });
    expect(added.items.map((item) => item.url)).toEqual([`${base}/homes/1?a=1&b=2`, `${base}/homes/2`]);
    expect(added.skipped.map((link) => link.code).sort()).toEqual(["other_site", "pattern", "robots_disallowed"]);
    const agent = seen[0]?.headers;
    expect(agent?.["user-agent"]).toMatch(/^YardsignBot\/1\.0 \(\+https?:\/\/.+\/bot\)$/);
    expect(agent?.cookie).toBeUndefined();
  });

  test("a sitemap that is none, with a document type, or a bomb, is refused in words", async () => {
    const t = await tenant();
    const { bot_id } = await aChatbot(t);
    pages = {
      "/page": { body: "<html><body>Hello</body></html>" },
      "/dtd.xml": { type: "application/xml", body: '<!DOCTYPE x [<!ENTITY a "b">]><urlset><url><loc>&a;</loc></url></urlset>' },
      "/bomb.xml.gz": { type: "application/gzip", body: gzipSync(`<urlset>${" ".repeat(40_000_000)}</urlset>`) },
    };
    const add = (path: string) => addLinkSources({ ctx: t.realtor, input: { bot_id, sitemap_url: base + path } });
    await expect(add("/page")).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "sitemap_url" }] });
    await expect(add("/dtd.xml")).rejects.toMatchObject({
      kind: "invalid",
      errors: [{ path: "sitemap_url", message: expect.stringContaining("document type") }],
    });
    await expect(add("/bomb.xml.gz")).rejects.toMatchObject({ kind: "invalid", errors: [{ message: expect.stringContaining("unpacks") }] });
  });
});

describe("staging", () => {
  test("what is kept back becomes live when someone says so, and its facts are marked until then", async () => {
    const t = await tenant();
    const other = await tenant();
    const { bot_id } = await aChatbot(t);
    const { property_id } = await aProperty(t, { bot_id });
    const { source_id } = await addTextSource({ ctx: t.realtor, input: { property_id, text_content: "Heating: Gas", is_live: false } });
    expect(await read(t, source_id)).toMatchObject({ is_live: false });
    expect(await listPropertyFacts({ ctx: t.realtor, input: { property_id } })).toMatchObject([
      { field: "heating", source_is_live: false },
    ]);
    await expect(makeSourcesLive({ ctx: other.realtor, input: { source_ids: [source_id] } })).rejects.toMatchObject({
      kind: "invalid",
      errors: [{ path: "source_ids.0" }],
    });
    expect(await makeSourcesLive({ ctx: t.realtor, input: { source_ids: [source_id] } })).toEqual({ made_live: 1 });
    expect(await makeSourcesLive({ ctx: t.realtor, input: { source_ids: [source_id] } })).toEqual({ made_live: 0 });
    await updateSource({ ctx: t.realtor, input: { source_id, is_live: false, title: "Fact sheet" } });
    expect(await read(t, source_id)).toMatchObject({ is_live: false, title: "Fact sheet" });
    await expect(setRecrawl({ ctx: t.realtor, input: { source_id, recrawl: true } })).rejects.toMatchObject({ kind: "invalid" });
  });

  test("an inspection report is kept back and its job says so; made live once, it stays so", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const file = {
      name: "report.txt",
      bytes: Buffer.from("HOME INSPECTION REPORT\n\nThe roof was replaced in 2019. The sump pump failed."),
    };
    const { job_id, source_id } = await addDocumentSource({ ctx: t.realtor, input: { property_id, file } });
    await train(t, job_id);
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({
      status: "succeeded",
      details: { warnings: [expect.stringContaining("until you make it live")] },
    });
    expect(await read(t, source_id)).toMatchObject({ is_live: false, facts: expect.any(Number) });
    await makeSourcesLive({ ctx: t.realtor, input: { source_ids: [source_id] } });
    const again = await retrainSource({ ctx: t.realtor, input: { source_id } });
    await train(t, again.job_id);
    expect(await read(t, source_id)).toMatchObject({ is_live: true });
  });
});

describe("replacing a source", () => {
  test("keeps its id, and the old knowledge until the new was read", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const file = (text: string) => ({ name: "facts.txt", bytes: Buffer.from(text) });
    const first = await addDocumentSource({ ctx: t.realtor, input: { property_id, file: file("The heating runs on gas.") } });
    await train(t, first.job_id);
    const { source_id, job_id } = await replaceSource({
      ctx: t.realtor,
      input: { source_id: first.source_id, file: file("The heating runs on oil.") },
    });
    expect(source_id).toBe(first.source_id);
    expect(await contents(source_id)).toContain("gas");
    await train(t, job_id ?? "");
    expect(await contents(source_id)).toBe("The heating runs on oil.");
    await replaceSource({ ctx: t.realtor, input: { source_id, file: file(" ") } }).then((empty) => train(t, empty.job_id ?? ""));
    expect(await contents(source_id)).toBe("The heating runs on oil.");
    expect(await read(t, source_id)).toMatchObject({ status: "ready", error: { code: "empty" } });
    const text = await replaceSource({ ctx: t.realtor, input: { source_id, text: "Heating is a heat pump." } });
    expect(text.job_id).toBeNull();
    expect(await read(t, source_id)).toMatchObject({ source_type: "text", file_name: null, text: "Heating is a heat pump.", error: null });
    const other = await tenant();
    await expect(replaceSource({ ctx: other.realtor, input: { source_id, text: "x" } })).rejects.toMatchObject({ kind: "not_found" });
  });

  test("a reading that was under way does not put the old file's words back", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    pages = { "/old": listing("It has a pool."), "/new": listing("It has no pool.") };
    const { source_id, job_id } = await addUrlSource({ ctx: t.realtor, input: { property_id, url: `${base}/old` } });
    const reading = train(t, job_id);
    await vi.waitFor(async () => {
      const [job] = await pool().db.select().from(training_jobs).where(eq(training_jobs.job_id, job_id));
      expect(job?.status).toBe("running");
    });
    const replaced = await replaceSource({ ctx: t.realtor, input: { source_id, url: `${base}/new` } });
    expect(replaced.job_id).not.toBe(job_id);
    await reading;
    await train(t, replaced.job_id ?? "");
    expect(await contents(source_id)).toContain("no pool");
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({
      details: { warnings: [expect.stringContaining("replaced")] },
    });
  });
});

describe("reading links again", () => {
  test("a change waits with its difference; accepted it is heard, dismissed it is not brought up again", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    pages = { "/home": listing("Pets are welcome.") };
    const source_id = await learn(t, property_id, "/home");
    const again = () => recrawlSource({ ctx: t.system, input: { source_id } });
    expect(await again()).toMatchObject({ outcome: "same" });
    pages = { "/home": listing("No pets.", "$479,000") };
    const changed = await again();
    expect(changed.outcome).toBe("changed");
    expect(await again()).toEqual(changed);
    const [change] = (await listSourceChanges({ ctx: t.realtor, input: { source_id } })).items;
    expect(change).toMatchObject({
      status: "open",
      difference: {
        added: ["Offered at $479,000.", "No pets."],
        removed: ["Offered at $485,000.", "Pets are welcome."],
        facts: expect.arrayContaining([
          { field: "price", label: "Price", before: 485000, after: 479000, sentence: "Offered at $479,000." },
        ]),
      },
    });
    expect(await contents(source_id)).toContain("welcome");
    expect(await read(t, source_id)).toMatchObject({ open_changes: 1 });
    const change_id = change?.change_id ?? "";
    const other = await tenant();
    await expect(acceptSourceChange({ ctx: other.realtor, input: { change_id } })).rejects.toMatchObject({ kind: "not_found" });
    await acceptSourceChange({ ctx: t.realtor, input: { change_id } });
    expect(await contents(source_id)).toContain("No pets");
    expect(await again()).toMatchObject({ outcome: "same" });
    await expect(dismissSourceChange({ ctx: t.realtor, input: { change_id } })).rejects.toMatchObject({ code: "change_decided" });
    pages = { "/home": listing("Under contract.", "$479,000") };
    const later = await again();
    await dismissSourceChange({ ctx: t.realtor, input: { change_id: later.change_id ?? "" } });
    expect(await again()).toMatchObject({ outcome: "same" });
    expect(await contents(source_id)).toContain("No pets");
  });

  test("a page that is gone keeps what was known and says so; reading it anew voids open changes", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    pages = { "/home": listing() };
    const source_id = await learn(t, property_id, "/home");
    pages = { "/home": listing("New kitchen.") };
    await recrawlSource({ ctx: t.system, input: { source_id } });
    const { job_id } = await retrainSource({ ctx: t.realtor, input: { source_id } });
    await train(t, job_id);
    expect((await listSourceChanges({ ctx: t.realtor, input: { source_id } })).items.map((change) => change.status)).toEqual([
      "superseded",
    ]);
    pages = {};
    expect(await recrawlSource({ ctx: t.system, input: { source_id } })).toMatchObject({ outcome: "failed" });
    expect(await read(t, source_id)).toMatchObject({ status: "ready", error: { code: "not_found" } });
    expect(await contents(source_id)).toContain("New kitchen");
  });

  test("once a week and only for who asked; the hourly job works organization by organization", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    pages = { "/home": listing() };
    const source_id = await learn(t, property_id, "/home");
    expect(await recrawlDueSources({ ctx: t.system })).toEqual({ queued: 0 });
    const later = { ...t.system, now: () => new Date(Date.now() + 8 * 24 * 60 * 60_000) };
    expect(await recrawlDueSources({ ctx: later })).toEqual({ queued: 1 });
    expect(await recrawlDueSources({ ctx: later })).toEqual({ queued: 0 });
    await setRecrawl({ ctx: t.realtor, input: { source_id, recrawl: false } });
    await runJob(jobRegistry, "recrawl-sources", {}, later.now);
    await runJob(jobRegistry, "recrawl-source", { organization_id: t.organization_id, source_id });
    expect((await read(t, source_id)).recrawled_at).not.toBeNull();
  });

  test("a site that asks for a pause gets it: the job goes on later", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    pages = { "/busy": { status: 429, headers: { "retry-after": "2" }, body: "" } };
    const { job_id } = await addUrlSource({ ctx: t.realtor, input: { property_id, url: `${base}/busy` } });
    expect(await train(t, job_id)).toEqual({ status: "postponed" });
    expect(await getTrainingJob({ ctx: t.realtor, input: { job_id } })).toMatchObject({ status: "queued" });
    const asked = Date.now();
    pages = { "/busy": listing() };
    expect(await train(t, job_id)).toEqual({ status: "succeeded" });
    expect(Date.now() - asked).toBeGreaterThan(1000);
  });
});

describe("conflicts", () => {
  const text = (t: Tenant, property_id: string, text_content: string, is_live = true) =>
    addTextSource({ ctx: t.realtor, input: { property_id, text_content, is_live } });
  const bare = { price: null, bedrooms: null, bathrooms: null, area: null, area_unit: null, year_built: null, property_type: null };

  test("shows values that cannot all be true with their sentences, and settles them everywhere by one confirmation", async () => {
    const t = await tenant();
    const { bot_id } = await aChatbot(t);
    const { property_id } = await aProperty(t, { ...bare, bot_id, address: "12 Oak Lane" });
    await text(t, property_id, "Bedrooms: 3\nLiving area: 1,985 sq ft\nHOA fee: $250 a month\nHeating: Gas\nAppliances: Range");
    const second = await text(
      t,
      property_id,
      "Bedrooms: 4\nLiving area: 184.4 sqm\nHOA fee: $3,000 annually\nHeating: Forced air\nAppliances: Oven",
    );
    await text(t, property_id, "Bedrooms: 5", false);
    const conflicts = await listConflicts({ ctx: t.realtor, input: { property_id } });
    expect(conflicts.map((conflict) => conflict.field)).toEqual(["bedrooms"]);
    expect(conflicts[0]).toMatchObject({
      asks_before_publishing: true,
      confirmed: null,
      values: [
        { value: 3, sources: [{ sentence: "Bedrooms: 3", char_start: 0, char_end: 11 }] },
        { value: 4, sources: [{ source_id: second.source_id, sentence: "Bedrooms: 4" }] },
      ],
    });
    const [open] = await conflictsBeforePublishing({ ctx: t.realtor, input: { bot_id } });
    expect(open && conflictInWords(open)).toBe("Bedrooms of 12 Oak Lane: your knowledge says 3 and 4. Confirm the one that is true.");
    await confirmFacts({ ctx: t.realtor, input: { property_id, facts: [{ field: "bedrooms", value: 4 }] } });
    expect(await listConflicts({ ctx: t.realtor, input: { property_id } })).toEqual([]);
    await text(t, property_id, "Bedrooms: 2");
    expect(await listConflicts({ ctx: t.realtor, input: { property_id } })).toMatchObject([{ field: "bedrooms", confirmed: { value: 4 } }]);
  });

  test("what stands in the property counts as settled, and another organization's is not found", async () => {
    const t = await tenant();
    const other = await tenant();
    const { property_id } = await aProperty(t, { price: 485_000, area: 1985, area_unit: "sqft" });
    await text(t, property_id, "Price: $479,000\nLiving area: 184.4 sqm\nTaxes: $4,100");
    expect(await listConflicts({ ctx: t.realtor, input: { property_id } })).toMatchObject([
      { field: "price", confirmed: { value: 485_000 }, values: [{ value: 479_000 }] },
    ]);
    await expect(listConflicts({ ctx: other.realtor, input: { property_id } })).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("the same file", () => {
  test("four times at once is one source and one job, and once more later answers the same", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const file = { name: "facts.txt", bytes: Buffer.from("The heating runs on gas.") };
    const add = () => addDocumentSource({ ctx: t.realtor, input: { property_id, file } });
    const added = await Promise.all([add(), add(), add(), add()]);
    expect(new Set(added.map((one) => `${one.source_id} ${one.job_id}`)).size).toBe(1);
    await train(t, added[0]?.job_id ?? "");
    expect(await add()).toEqual(added[0]);
    const url = () => addUrlSource({ ctx: t.realtor, input: { property_id, url: `${base}/once` } });
    const links = await Promise.all([url(), url(), url(), url()]);
    expect(new Set(links.map((one) => one.source_id)).size).toBe(1);
    expect(await pool().db.select().from(knowledge_sources).where(eq(knowledge_sources.property_id, property_id))).toHaveLength(2);
  });

  test("a name of 3,000 letters is cut and keeps its ending", async () => {
    const t = await tenant();
    const { property_id } = await aProperty(t);
    const file = { name: `${"x".repeat(3000)}.csv`, bytes: Buffer.from("Fee,Amount\nHOA,$250") };
    const { source_id } = await addDocumentSource({ ctx: t.realtor, input: { property_id, file } });
    const source = await read(t, source_id);
    expect(source.file_name).toHaveLength(200);
    expect(source.file_name?.endsWith(".csv")).toBe(true);
    expect(source.content_type).toBe("text/csv");
  });
});
