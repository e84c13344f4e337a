import { describe } from "vitest";
import { aChatbot, aProperty } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { call, login, randomAddress } from "@/db/test/rest-client";
import { newId } from "@/lib/kernel/ids";
import { restDoor } from "./door";

const rule = (value: unknown) => ({ name: "Rule", factor: "source_type", operator: "eq", value, points: 1, active: true });

describe("what nobody should send, and somebody does", () => {
  test("half an emoji is stored as text; a name that can't be stored is said", async () => {
    const bearer = (await login((await tenant()).adminUser)).body.access_token;
    const report = (details: unknown) =>
      call("POST", "/errors", { bearer, body: { source: "zapier", workflow: "w", message: "m", details } });
    expect((await report({ note: "cut \ud83c", "\udfe1": ["\\ud83c", "🏡"] })).status).toBe(201);
    const { body } = await call("GET", "/errors", { bearer });
    expect(body.items).toMatchObject([{ details: { note: "cut \ufffd", "\ufffd": ["\\ud83c", "🏡"] } }]);
    const nul = await report({ "a\u0000": 1 });
    expect([nul.status, nul.body.errors]).toMatchObject([422, [{ path: "details" }]]);
  });

  test("a message far too long is refused before anything reads it: it does not hold up other buyers", async () => {
    const { bot_id } = await aChatbot(await tenant());
    for (const message_text of ["a".repeat(200_000), `${"\u007f".repeat(200_000)}Hello`]) {
      const started = performance.now();
      const { status } = await call("POST", `/public/bots/${bot_id}/chat`, { body: { message_text, user_session_id: newId() } });
      expect([200, 422]).toContain(status);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });

  test("a rule's text stays text, also when it looks like JSON", async () => {
    const bearer = (await login((await tenant()).adminUser)).body.access_token;
    for (const value of ["null", "1e400", "2019", "true", 2019, ["a", 1]]) {
      const { status, body } = await call("PUT", "/scoring_rules", { bearer, body: { rules: [rule(value)] } });
      expect([status, body.rules]).toMatchObject([200, [{ value }]]);
    }
  });

  test("rules replaced twice at once: both answer, one set stands", async () => {
    const bearer = (await login((await tenant()).adminUser)).body.access_token;
    const rules = [{ ...rule("website"), rule_id: newId() }];
    const answers = await Promise.all([1, 2, 3, 4].map(() => call("PUT", "/scoring_rules", { bearer, body: { rules } })));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    expect((await call("GET", "/scoring_rules", { bearer })).body.rules).toHaveLength(1);
  });

  test("no tour is offered or booked in the year 2900, and there is no year 9999", async () => {
    const t = await tenant();
    const { bot_id } = await aChatbot(t, { agent_id: t.agent_id });
    const far = await call("GET", `/public/bots/${bot_id}/availability?from=2900-01-05`);
    expect([far.status, far.body.slots]).toEqual([200, []]);
    expect((await call("GET", `/public/bots/${bot_id}/availability?from=9999-12-31T23:59:59Z`)).status).toBe(422);
    const user_session_id = newId();
    const chat = await call("POST", `/public/bots/${bot_id}/chat`, { body: { message_text: "Hello", user_session_id } });
    const body = { user_session_id, tour_datetime: "2900-01-05T15:00:00Z", tour_type: "video", email: "dana@x.example" };
    const tour = await call("POST", `/public/conversations/${chat.body.conversation_id}/tour`, { body });
    expect([tour.status, tour.body.code]).toEqual([422, "slot_unavailable"]);
  });

  test("an upload repeated with its Idempotency-Key makes one source", async () => {
    const t = await tenant();
    const bearer = (await login(t.adminUser)).body.access_token;
    const { property_id } = await aProperty(t);
    const upload = async (text: string) => {
      const form = new FormData();
      form.append("file", new File([text], "roof.txt"));
      const headers = { authorization: `Bearer ${bearer}`, "idempotency-key": "once", "x-yardsign-peer": randomAddress() };
      const url = `http://localhost:3000/api/v1/properties/${property_id}/train/document`;
      const response = await restDoor(new Request(url, { method: "POST", headers, body: form }));
      return { status: response.status, body: await response.json() };
    };
    const answers = await Promise.all([upload("The roof is new."), upload("The roof is new.")]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(202);
    expect((await call("GET", `/knowledge_sources?property_id=${property_id}`, { bearer })).body.total).toBe(1);
    expect((await upload("Another file.")).body.code).toBe("idempotency_key_reused");
  });
});
