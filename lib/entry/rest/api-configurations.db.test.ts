import { afterAll, beforeAll, describe } from "vitest";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { type AiStandIn, startAiStandIn } from "@/lib/platform/ai/stand-in/server";
import { restDoor } from "./door";

let standIn: AiStandIn;
let t: Tenant;
let token: string;
let realtorToken: string;

beforeAll(async () => {
  standIn = await startAiStandIn();
  standIn.use();
  t = await tenant();
  token = await signIn(t.adminUser);
  realtorToken = await signIn(t.realtorUser);
});
afterAll(() => standIn.close());

async function signIn({ email, password }: { email: string; password: string }): Promise<string> {
  const { body } = await call("POST", "/auth/login", { email, password }, null);
  return String(body.access_token);
}

async function call(method: string, path: string, body?: unknown, bearer: string | null = token) {
  const headers = { "Content-Type": "application/json", ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) };
  const answer = await restDoor(
    new Request(`http://localhost:3000/api/v1${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }),
  );
  const text = await answer.text();
  return { status: answer.status, text, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
}

const KEY = "sk-good-abcdefgh-7777";

describe("AI keys over REST", () => {
  test("are made, read, changed, tested and deleted; the key is in no answer", async () => {
    const body = { provider_name: "openai", api_key: KEY, model_settings: { model_name: "gpt-5.4-mini" }, is_active: true };
    const made = await call("POST", "/api_configurations", body);
    expect(made).toMatchObject({
      status: 201,
      body: {
        config_id: expect.any(String),
        message: expect.any(String),
        api_configuration: {
          provider_name: "openai",
          key_hint: "7777",
          is_active: true,
          status: "untested",
          model_settings: body.model_settings,
        },
      },
    });
    const path = `/api_configurations/${made.body.config_id}`;
    const read = await call("GET", path);
    expect(read).toMatchObject({ status: 200, body: { config_id: made.body.config_id, key_hint: "7777" } });
    const tested = await call("POST", `${path}/test`);
    expect(tested).toMatchObject({
      status: 200,
      body: { status: "valid", status_detail: "works", models: expect.arrayContaining(["gpt-5.4-mini"]) },
    });
    const list = await call("GET", "/api_configurations");
    expect(list).toMatchObject({ status: 200, body: { total: 1, items: [{ status: "valid" }] } });
    // An object that was read may be sent back.
    const changed = await call("PATCH", path, { ...read.body, label: "Office", is_active: false });
    expect(changed).toMatchObject({ status: 200, body: { label: "Office", is_active: false } });
    for (const { text } of [made, read, tested, list, changed]) expect(text).not.toContain("abcdefgh");
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("POST", `${path}/test`)).status).toBe(404);
  });

  test("refuse what is wrong, naming the field and never the key", async () => {
    const wrong = async (body: object, path: string) => {
      const answer = await call("POST", "/api_configurations", body);
      expect(answer).toMatchObject({ status: 422, body: { errors: [expect.objectContaining({ path })] } });
      expect(answer.text).not.toContain("abcdefgh");
    };
    await wrong({ provider_name: "clippy", api_key: KEY }, "provider_name");
    await wrong({ provider_name: "openai" }, "api_key");
    await wrong({ provider_name: "openai", api_key: `${KEY} ${KEY}` }, "api_key");
    await wrong({ provider_name: "openai", api_key: KEY, is_active: "maybe" }, "is_active");
    await wrong({ provider_name: "openai", api_key: KEY, base_url: "http://10.0.0.1" }, "base_url");
  });

  test("are an admin's alone", async () => {
    expect((await call("GET", "/api_configurations", undefined, realtorToken)).status).toBe(403);
    expect((await call("POST", "/api_configurations", { provider_name: "ollama" }, realtorToken)).status).toBe(403);
    expect((await call("GET", "/api_configurations", undefined, null)).status).toBe(401);
  });
});
