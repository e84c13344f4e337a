import { describe, expect, vi } from "vitest";
import { aChatbot, aProperty } from "@/db/test/factories";
import { type Tenant, tenant, test } from "@/db/test/fixture";
import { type Answer, call, login, randomAddress } from "@/db/test/rest-client";
import { makePdf } from "@/lib/platform/documents/fixtures";
import { runJob } from "@/lib/platform/queue/worker";
import { jobRegistry } from "../jobs/registry";
import { restDoor } from "./door";

// Each document is read in a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const signIn = async (t: Tenant) => (await login(t.realtorUser)).body.access_token as string;

async function upload(
  path: string,
  bearer: string,
  file: { name: string; bytes: Uint8Array },
  fields: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData();
  form.append("file", new File([new Uint8Array(file.bytes)], file.name));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const headers = { authorization: `Bearer ${bearer}`, "x-yardsign-peer": randomAddress() };
  const response = await restDoor(new Request(`http://localhost:3000/api/v1${path}`, { method: "POST", headers, body: form }));
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const work = (t: Tenant, job_id: unknown) => runJob(jobRegistry, "train-source", { organization_id: t.organization_id, job_id });

describe("training over REST", () => {
  test("a document is taken at once, read by the job, listed, read and deleted", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { property_id } = await aProperty(t);
    const bytes = await makePdf([["# Brochure", "", "A three-bedroom home with a two-car garage, offered at $485,000."]]);
    const added = await upload(`/properties/${property_id}/train/document`, bearer, { name: "brochure.pdf", bytes });
    expect(added.status).toBe(202);
    expect(added.body).toMatchObject({ message: expect.any(String), job_id: expect.any(String) });
    const status = () => call("GET", `/training_jobs/${added.body.job_id}/status`, { bearer });
    expect((await status()).body).toMatchObject({
      status: "queued",
      progress: 0,
      details: { stage: "queued", passages: 0, facts: 0, warnings: [], error: null },
    });
    await work(t, added.body.job_id);
    expect((await status()).body).toMatchObject({ status: "succeeded", progress: 100, details: { stage: "done", passages: 1 } });
    const list = await call("GET", `/knowledge_sources?property_id=${property_id}`, { bearer });
    expect(list.body).toMatchObject({
      total: 1,
      items: [{ source_id: added.body.source_id, source_type: "document", file_name: "brochure.pdf", status: "ready", passages: 1 }],
    });
    const one = await call("GET", `/knowledge_sources/${added.body.source_id}`, { bearer });
    expect(one.status).toBe(200);
    expect(one.body).toMatchObject({ text: expect.stringContaining("three-bedroom"), passage_items: [{ page: 1, heading: "Brochure" }] });
    const facts = await call("GET", `/properties/${property_id}/facts`, { bearer });
    expect(facts.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ field: "bedrooms", value: 3, label: "Bedrooms", status: "found" })]),
    });
    const confirmed = await call("POST", `/properties/${property_id}/facts/confirm`, {
      bearer,
      body: { facts: [{ field: "bedrooms", value: 3 }] },
    });
    expect(confirmed.body).toMatchObject({ confirmed: 1, rejected: 0 });
    expect((await call("POST", `/knowledge_sources/${added.body.source_id}/retrain`, { bearer })).status).toBe(202);
    expect((await call("DELETE", `/knowledge_sources/${added.body.source_id}`, { bearer })).status).toBe(204);
    expect((await call("GET", `/knowledge_sources/${added.body.source_id}`, { bearer })).status).toBe(404);
  });

  test("says at once what can never work", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { property_id } = await aProperty(t);
    const url = (address: unknown) => call("POST", `/properties/${property_id}/train/url`, { bearer, body: { url: address } });
    for (const address of [
      "http://127.0.0.1/",
      "file:///etc/passwd",
      "https://a:b@example.com/",
      "http://[::ffff:10.0.0.1]/",
      "http://example.com:8080/",
    ]) {
      const refused = await url(address);
      expect([refused.status, refused.body.code]).toEqual([422, "url_not_allowed"]);
    }
    expect((await url("")).status).toBe(422);
    const wrong = await upload(`/properties/${property_id}/train/document`, bearer, {
      name: "x.pdf",
      bytes: Buffer.from([0x4d, 0x5a, 0, 0, 1]),
    });
    expect(wrong.status).toBe(415);
    expect(
      (await upload(`/properties/${property_id}/train/image`, bearer, { name: "x.png", bytes: Buffer.from("no picture") })).status,
    ).toBe(415);
    expect(
      (await upload(`/properties/${property_id}/train/image`, bearer, { name: "x.png", bytes: Buffer.alloc(11_000_000) })).status,
    ).toBe(413);
    expect((await call("POST", `/properties/${property_id}/train/document`, { bearer, body: {} })).status).toBe(415);
  });

  test("takes text, or a question with its answer, for a property or a chatbot, and no mixture", async () => {
    const t = await tenant();
    const bearer = await signIn(t);
    const { property_id } = await aProperty(t);
    const { bot_id } = await aChatbot(t);
    const body = { question: "Is there a bus?", answer: "Line 5 stops at the corner." };
    expect(
      (await call("POST", `/properties/${property_id}/train/knowledge_base`, { bearer, body: { text_content: "The roof is new." } }))
        .status,
    ).toBe(201);
    expect((await call("POST", `/chatbots/${bot_id}/train/knowledge_base`, { bearer, body })).status).toBe(201);
    for (const wrong of [{}, { question: "Is there a bus?" }, { text_content: " " }, { ...body, text_content: "x" }]) {
      expect((await call("POST", `/properties/${property_id}/train/knowledge_base`, { bearer, body: wrong })).status).toBe(422);
    }
    expect((await call("GET", `/knowledge_sources?bot_id=${bot_id}`, { bearer })).body).toMatchObject({
      total: 1,
      items: [{ source_type: "question_answer", answer: body.answer }],
    });
  });

  test("another tenant's property, source and job are not found", async () => {
    const t = await tenant();
    const other = await tenant();
    const bearer = await signIn(other);
    const { property_id } = await aProperty(t);
    const mine = await call("POST", `/properties/${property_id}/train/knowledge_base`, {
      bearer: await signIn(t),
      body: { text_content: "Secret." },
    });
    expect((await call("POST", `/properties/${property_id}/train/knowledge_base`, { bearer, body: { text_content: "x" } })).status).toBe(
      404,
    );
    expect((await call("GET", `/knowledge_sources/${mine.body.source_id}`, { bearer })).status).toBe(404);
    expect((await call("POST", `/knowledge_sources/${mine.body.source_id}/retrain`, { bearer })).status).toBe(404);
    expect((await call("GET", `/properties/${property_id}/facts`, { bearer })).status).toBe(404);
    expect((await call("GET", "/knowledge_sources", { bearer })).body).toMatchObject({ total: 0 });
  });
});
