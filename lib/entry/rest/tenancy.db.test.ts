import { sql } from "drizzle-orm";
import { beforeAll, describe } from "vitest";
import { api_configurations, replays } from "@/db/schema/ai";
import { source_changes, training_jobs, unanswered_questions } from "@/db/schema/knowledge";
import { api_keys } from "@/db/schema/organizations";
import { aChatbot, aContact, aConversation, aLead, aMessage, aProperty, aQrCode, aSource, aTask } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { restDoor } from "./door";
import type { Operation } from "./operation";
import { restOperations } from "./registry";
import { bodySchema, idPaths, sampleValue } from "./sample-request";

/** A valid body where the smallest one by schema is refused by a rule across fields. */
const BODIES: Record<string, Record<string, unknown>> = {
  "post /copy_checks": { text: "Adults only.", kind: "description" },
  "post /chatbots/{bot_id}/replays": { change: { kind: "settings", settings: { description: "Another one." } } },
  "post /properties/{property_id}/train/knowledge_base": { text_content: "The roof is new." },
  "post /chatbots/{bot_id}/train/knowledge_base": { text_content: "The roof is new." },
  "put /organizations/{org_id}/branding": { primary_color: "#123456" },
  "post /properties/{property_id}/train/url": { url: "https://example.com/listing" },
  "post /leads/capture": { source_type: "website", lead_data: { first_name: "Noor", email: "noor@buyer.example", phone: "+12025550143" } },
  "post /chatbots/{bot_id}/train/url": { url: "https://example.com/listing" },
  "post /api_configurations": { provider_name: "openai", api_key: "sk-sample-key" },
  "post /properties/{property_id}/train/links": { urls: ["https://example.com/listing"] },
  "post /chatbots/{bot_id}/train/links": { urls: ["https://example.com/listing"] },
  "post /knowledge_sources/{source_id}/replace": { text_content: "The roof is new." },
};

/** One grey pixel. */
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", "base64");

/** Members that name something of the caller's own by another word than its table. */
const SKIPPED_BODY_IDS = new Set(["chatbot_id", "api_key_id", "referrer_agent_id"]);

let victim: Tenant;
let attacker: Tenant;
let token: string;
let ids: Record<string, string>;

beforeAll(async () => {
  victim = await tenant();
  attacker = await tenant();
  ids = await populate(victim);
  token = await signIn(attacker);
});

async function populate(owner: Tenant): Promise<Record<string, string>> {
  const { organization_id } = owner;
  const bot = await aChatbot(owner);
  const property = await aProperty(owner, { bot_id: bot.bot_id });
  const qr = await aQrCode(owner, { bot_id: bot.bot_id, property_id: property.property_id });
  const contact = await aContact(owner);
  const conversation = await aConversation(owner, {
    bot_id: bot.bot_id,
    contact_id: contact.contact_id,
    session_hash: "the-victims-secret",
  });
  const message = await aMessage(owner, { conversation_id: conversation.conversation_id });
  const lead = await aLead(owner, { contact_id: contact.contact_id });
  const task = await aTask(owner, { lead_id: lead.lead_id });
  const source = await aSource(owner, { property_id: property.property_id });
  const job_id = newId();
  const change_id = newId();
  const unanswered_question_id = newId();
  const api_key_id = newId();
  const config_id = newId();
  const { db } = pool();
  await db.insert(training_jobs).values({ organization_id, job_id, source_id: source.source_id });
  await db.insert(source_changes).values({
    ...{ organization_id, change_id, source_id: source.source_id, text_hash: "other", knowledge: {} },
    difference: { added: ["The roof is new."], removed: [], facts: [] },
  });
  await db
    .insert(unanswered_questions)
    .values({ organization_id, unanswered_question_id, bot_id: bot.bot_id, question: "Is it quiet?", question_key: "is it quiet" });
  const replay_id = newId();
  await db.insert(replays).values({ organization_id, replay_id, bot_id: bot.bot_id, change: { kind: "settings", settings: {} } });
  await db.insert(api_keys).values({ organization_id, api_key_id, name: "CRM", scopes: ["*:read"], key_hash: "none", key_hint: "none" });
  await db.insert(api_configurations).values({ organization_id, config_id, provider_name: "openai", key_hint: "none" });
  return {
    org_id: organization_id,
    user_id: owner.adminUser.user_id,
    agent_id: owner.agent_id,
    bot_id: bot.bot_id,
    property_id: property.property_id,
    qr_id: qr.qr_id,
    contact_id: contact.contact_id,
    conversation_id: conversation.conversation_id,
    message_id: message.message_id,
    lead_id: lead.lead_id,
    task_id: task.task_id,
    source_id: source.source_id,
    job_id,
    change_id,
    unanswered_question_id,
    cluster_id: unanswered_question_id,
    replay_id,
    api_key_id,
    config_id,
  };
}

async function signIn(owner: Tenant): Promise<string> {
  const { email, password } = owner.adminUser;
  const response = await call("POST", "/auth/login", { email, password }, null);
  expect(response.status).toBe(200);
  return ((await response.json()) as { access_token: string }).access_token;
}

function call(method: string, path: string, body?: unknown, bearer: string | null = token): Promise<Response> {
  const form = body instanceof FormData;
  const headers: Record<string, string> = {
    ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
    ...(form || body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  return restDoor(
    new Request(`http://localhost:3000/api/v1${path}`, {
      method,
      headers,
      body: form ? body : body === undefined ? undefined : JSON.stringify(body),
    }),
  );
}

const name = (operation: Operation) => `${operation.method} ${operation.path}`;
const guarded = restOperations.filter((operation) => operation.auth.kind === "session" || operation.auth.kind === "user_or_key");
const withForeignId = guarded.filter((operation) => /\{\w*id\}/.test(operation.path));
const publicOnes = restOperations.filter((operation) => operation.auth.kind === "public");

/** The path with the victim's ids in it. @throws Error where a parameter has no object here yet: add one to `populate` */
function foreignPath(operation: Operation): string {
  return operation.path.replace(/\{(\w+)\}/g, (_, param: string) => {
    const id = param === "id" ? (ids.unanswered_question_id ?? "") : ids[param];
    if (!id) throw new Error(`${name(operation)}: no ${param} of the other organization`);
    return id;
  });
}

function bodyOf(operation: Operation): unknown {
  if (operation.body === "multipart") {
    const form = new FormData();
    const picture = operation.path.endsWith("/image") || operation.path.endsWith("/media") || operation.path.endsWith("/assets");
    form.set(
      "file",
      picture
        ? new File([PNG], "house.png", { type: "image/png" })
        : new File(["The garage holds two cars."], "notes.txt", { type: "text/plain" }),
    );
    form.set("caption", "The front of the house");
    return form;
  }
  const schema = bodySchema(operation);
  return schema && (BODIES[name(operation)] ?? sampleValue(schema));
}

/** Every row of the victim, as text: what an attack may not change. */
async function snapshot(organizationId: string): Promise<string> {
  const tables = await pool().client<{ table_name: string }[]>`
    select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'organization_id' and t.table_type = 'BASE TABLE' order by 1`;
  const parts: string[] = [];
  for (const { table_name } of tables) {
    const rows = await pool().db.execute(
      sql`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from ${sql.identifier(table_name)} t where organization_id = ${organizationId}`,
    );
    parts.push(`${table_name} ${JSON.stringify(rows[0])}`);
  }
  return parts.join("\n");
}

describe("every guarded operation", () => {
  test.each(guarded.map((operation) => [name(operation), operation] as const))(
    "%s refuses a caller without a token",
    async (_, operation) => {
      const response = await call(operation.method.toUpperCase(), foreignPath(operation), bodyOf(operation), null);
      expect(response.status).toBe(401);
    },
  );

  test.each(withForeignId.map((operation) => [name(operation), operation] as const))(
    "%s answers 404 to another organization's id and changes nothing",
    async (_, operation) => {
      const before = await snapshot(victim.organization_id);
      const response = await call(operation.method.toUpperCase(), foreignPath(operation), bodyOf(operation));
      expect([response.status, await response.text()]).toEqual([404, expect.any(String)]);
      expect(await snapshot(victim.organization_id)).toBe(before);
    },
  );

  test.each(
    guarded
      .filter((operation) => operation.method === "get" && !operation.path.includes("{"))
      .map((operation) => [name(operation), operation] as const),
  )("%s lists nothing of another organization", async (_, operation) => {
    const response = await call("GET", operation.path);
    const text = await response.text();
    for (const id of Object.values(ids)) expect(text).not.toContain(id);
  });

  test.each(
    guarded
      .filter((operation) => !operation.path.includes("{"))
      .flatMap((operation) =>
        idPaths(bodySchema(operation) ?? {}).map((path) => [`${name(operation)} ${path.join(".")}`, operation, path] as const),
      )
      .filter(([, , path]) => !SKIPPED_BODY_IDS.has(path.at(-1) ?? "")),
  )("%s refuses another organization's id in the body", async (_, operation, path) => {
    const field = path.at(-1) ?? "";
    const foreign = ids[field];
    if (!foreign) throw new Error(`no ${field} of the other organization: add one to populate`);
    const before = await snapshot(victim.organization_id);
    const response = await call(operation.method.toUpperCase(), operation.path, place(bodyOf(operation), path, foreign));
    const answer = (await response.json()) as { errors?: { path: string }[] };
    expect([404, 422]).toContain(response.status);
    if (response.status === 422) expect(answer.errors?.map((error) => error.path)).toContain(path.join("."));
    expect(await snapshot(victim.organization_id)).toBe(before);
  });
});

describe("every public operation", () => {
  test.each(publicOnes.map((operation) => [name(operation), operation] as const))(
    "%s shows nothing of a chat to who lacks its secret",
    async (_, operation) => {
      if (!operation.path.includes("{conversation_id}")) return;
      const path = `${foreignPath(operation)}?user_session_id=${newId()}`;
      const body = bodyOf(operation);
      const response = await call(operation.method.toUpperCase(), path, body, null);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain("How many bedrooms");
    },
  );
});

function place(body: unknown, path: readonly string[], value: string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const current = (body ?? {}) as Record<string, unknown>;
  return { ...current, [head]: place(current[head], rest, value) };
}
