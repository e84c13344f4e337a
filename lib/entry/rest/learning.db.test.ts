import { describe, expect } from "vitest";
import { aChatbot, aProperty, aSource } from "@/db/test/factories";
import { type Tenant, tenant, test } from "@/db/test/fixture";
import { call, login } from "@/db/test/rest-client";
import { recordUnansweredQuestion } from "@/lib/domain/knowledge/record-unanswered-question";
import { runJob } from "@/lib/platform/queue/worker";
import { jobRegistry } from "../jobs/registry";

const signIn = async (t: Tenant) => (await login(t.realtorUser)).body.access_token as string;

async function asked(question: string) {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const { property_id } = await aProperty(t, { bot_id });
  const { unanswered_question_id } = await recordUnansweredQuestion({ ctx: t.system, input: { bot_id, property_id, question } });
  return { t, bot_id, property_id, unanswered_question_id, bearer: await signIn(t) };
}

describe("learning over REST", () => {
  test("a cluster is listed, drafted, judged, put aside, brought back and answered", async () => {
    const { property_id, unanswered_question_id, bearer } = await asked("Is there a koi pond? Ask Noor, noor@buyer.example");
    const list = await call("GET", "/question_clusters", { bearer });
    expect(list.body).toMatchObject({
      total: 1,
      items: [{ cluster_id: unanswered_question_id, question: "Is there a koi pond?", times_asked: 1, triage: "gap", triage_by: "rule" }],
    });
    const path = `/question_clusters/${unanswered_question_id}`;
    expect((await call("POST", `${path}/draft`, { bearer, body: {} })).body).toMatchObject({ kind: "none", sources: [] });
    expect((await call("PUT", `${path}/triage`, { bearer, body: { triage: "retrieval" } })).status).toBe(200);
    expect((await call("PUT", `${path}/triage`, { bearer, body: { triage: "else" } })).status).toBe(422);
    expect((await call("GET", path, { bearer })).body).toMatchObject({ triage: "retrieval", triage_by: "person" });
    expect((await call("POST", `${path}/dismiss`, { bearer })).body).toMatchObject({ unanswered_question_ids: [unanswered_question_id] });
    expect((await call("GET", "/question_clusters", { bearer })).body).toMatchObject({ total: 0 });
    expect((await call("POST", `${path}/reopen`, { bearer })).status).toBe(200);
    const body = { answer: "Yes, behind the house.", property_id };
    expect((await call("POST", `${path}/answer`, { bearer, body })).body).toMatchObject({ answered: 1, left_open: 0 });
    const again = await call("POST", `${path}/answer`, { bearer, body });
    expect([again.status, again.body.code]).toEqual([409, "question_settled"]);
    expect((await call("GET", "/unanswered_questions?status=answered", { bearer })).body).toMatchObject({ total: 1 });
  });

  test("a change is replayed, and coverage read", async () => {
    const { t, bot_id, property_id, bearer } = await asked("How old is the roof?");
    const source = await aSource(t, { property_id, is_live: false });
    const change = { kind: "sources_live", source_ids: [source.source_id] };
    const started = await call("POST", `/chatbots/${bot_id}/replays`, { bearer, body: { change } });
    expect([started.status, started.body]).toMatchObject([202, { replay_id: expect.any(String), message: expect.any(String) }]);
    const { replay_id } = started.body;
    expect((await call("GET", `/replays/${replay_id}`, { bearer })).body).toMatchObject({ status: "queued", progress: 0 });
    await runJob(jobRegistry, "run-replay", { organization_id: t.organization_id, replay_id });
    expect((await call("GET", `/replays/${replay_id}?outcome=won`, { bearer })).body).toMatchObject({
      status: "done",
      results: { total: 0 },
    });
    expect((await call("GET", `/replays?bot_id=${bot_id}`, { bearer })).body).toMatchObject({ total: 1, items: [{ replay_id, change }] });
    expect((await call("POST", `/chatbots/${bot_id}/replays`, { bearer, body: { change: { kind: "magic" } } })).status).toBe(422);
    const coverage = await call("GET", `/chatbots/${bot_id}/coverage?property_id=${property_id}`, { bearer });
    expect(coverage.status).toBe(200);
    expect(coverage.body).toMatchObject({ bot_id, homes: { total: 1, items: [{ property_id, percent: expect.any(Number) }] } });
  });
});
