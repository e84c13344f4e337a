import { eq } from "drizzle-orm";
import { describe } from "vitest";
import { properties } from "@/db/schema/bots";
import { aChatbot, aProperty, aQrCode } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { newId } from "@/lib/kernel/ids";
import { pool, resolveHandle } from "@/lib/kernel/transaction";
import { createChatbot } from "./create-chatbot";
import { deleteChatbot } from "./delete-chatbot";
import { getChatbot, getPublicBot, listChatbots } from "./queries";
import { updateChatbot } from "./update-chatbot";

const visitor = (organization_id: string) => ({
  actor: { type: "visitor" as const, organization_id },
  requestId: "test",
  now: () => new Date(),
});

describe("createChatbot", () => {
  test("makes a draft with an address of its own, defaults for all it says, and the agent who made it", async () => {
    const t = await tenant();
    const bot = await createChatbot({ ctx: t.realtor, input: { bot_name: "12 Élan Court" } });
    expect(bot).toMatchObject({
      status: "draft",
      slug: expect.stringMatching(/^12-elan-court/),
      market: "us",
      agent_id: t.realtor_agent_id,
      ai_model_config: { provider: "built_in", fallback: [] },
    });
    expect(bot.conversation_config.greeting.length).toBeGreaterThan(10);
    expect(bot.conversation_config.suggested_questions.length).toBeGreaterThan(0);
    expect(await resolveHandle("slug", bot.slug)).toEqual({ organization_id: t.organization_id, target_id: bot.bot_id });
    expect(await resolveHandle("bot", bot.bot_id)).toEqual({ organization_id: t.organization_id, target_id: bot.bot_id });
  });

  test("gives each of many bots of one name made at once, in two organizations, its own slug", async () => {
    const [one, other] = [await tenant(), await tenant()];
    const name = `Harbor ${newId().slice(-8)}`;
    const made = await Promise.all(
      [one, other, one, other, one, other].map((t) => createChatbot({ ctx: t.admin, input: { bot_name: name } })),
    );
    expect(new Set(made.map((bot) => bot.slug)).size).toBe(6);
  });

  test("refuses an unknown provider, an unknown key, a foreign agent and an AI key, each by its field", async () => {
    const t = await tenant();
    const other = await tenant();
    const refused = async (input: object, path: string) =>
      expect(createChatbot({ ctx: t.admin, input: { bot_name: "Bot", ...input } })).rejects.toMatchObject({
        kind: "invalid",
        errors: [expect.objectContaining({ path })],
      });
    await refused({ ai_model_config: { provider: "clippy" } }, "ai_model_config.provider");
    await refused({ ai_model_config: { provider: "openai", temperature: 9 } }, "ai_model_config.temperature");
    await refused({ conversation_config: { greetings: "hi" } }, "conversation_config.greetings");
    await refused({ agent_id: other.agent_id }, "agent_id");
    await refused({ ai_model_config: { provider: "openai", api_key_id: newId() } }, "ai_model_config.api_key_id");
    await refused({ allowed_origins: ["https://example.com/path"] }, "allowed_origins.0");
  });

  test("refuses a slug that is taken, and takes one that is free", async () => {
    const t = await tenant();
    const slug = `oak-${newId().slice(-8)}`;
    expect((await createChatbot({ ctx: t.admin, input: { bot_name: "A", slug } })).slug).toBe(slug);
    await expect(createChatbot({ ctx: t.admin, input: { bot_name: "B", slug } })).rejects.toMatchObject({
      kind: "conflict",
      code: "slug_taken",
    });
  });
});

describe("updateChatbot", () => {
  test("changes only what is given, within a configuration too; the old slug goes on leading to the bot", async () => {
    const t = await tenant();
    const bot = await createChatbot({
      ctx: t.admin,
      input: { bot_name: "Oak", conversation_config: { greeting: "Welcome in", lead_capture: { after_messages: 5 } } },
    });
    const slug = `elm-${newId().slice(-8)}`;
    const changed = await updateChatbot({
      ctx: t.realtor,
      input: { bot_id: bot.bot_id, status: "active", slug, conversation_config: { tone: "concise", lead_capture: { enabled: false } } },
    });
    expect(changed).toMatchObject({
      status: "active",
      slug,
      bot_name: "Oak",
      conversation_config: { greeting: "Welcome in", tone: "concise", lead_capture: { enabled: false, after_messages: 5 } },
    });
    for (const handle of [bot.slug, slug]) expect((await resolveHandle("slug", handle))?.target_id).toBe(bot.bot_id);
    expect(await getPublicBot({ ctx: visitor(t.organization_id), input: { bot_id: bot.bot_id } })).toMatchObject({
      slug,
      agent: { agent_id: t.agent_id },
    });
  });
});

describe("deleteChatbot", () => {
  test("is no more for buyers and the dashboard, its property stays without it, its sign and address stay", async () => {
    const t = await tenant();
    const bot = await aChatbot(t);
    const property = await aProperty(t, { bot_id: bot.bot_id });
    const qr = await aQrCode(t, { bot_id: bot.bot_id });
    await deleteChatbot({ ctx: t.admin, input: { bot_id: bot.bot_id } });
    await expect(getChatbot({ ctx: t.admin, input: { bot_id: bot.bot_id } })).rejects.toMatchObject({ kind: "not_found" });
    await expect(getPublicBot({ ctx: visitor(t.organization_id), input: { bot_id: bot.bot_id } })).rejects.toMatchObject({
      code: "bot_unavailable",
    });
    await expect(deleteChatbot({ ctx: t.admin, input: { bot_id: bot.bot_id } })).rejects.toMatchObject({ kind: "not_found" });
    expect((await listChatbots({ ctx: t.admin, input: {} })).total).toBe(0);
    const [row] = await pool()
      .db.select({ bot_id: properties.bot_id })
      .from(properties)
      .where(eq(properties.property_id, property.property_id));
    expect(row?.bot_id).toBeNull();
    expect(await resolveHandle("short_code", qr.code)).not.toBeNull();
    expect(await resolveHandle("slug", bot.slug)).not.toBeNull();
  });
});

test("a draft and a paused bot are unavailable to buyers", async () => {
  const t = await tenant();
  for (const status of ["draft", "inactive"] as const) {
    const bot = await aChatbot(t, { status });
    await expect(getPublicBot({ ctx: visitor(t.organization_id), input: { bot_id: bot.bot_id } })).rejects.toMatchObject({
      kind: "not_found",
      code: "bot_unavailable",
    });
  }
});

test("lists with search and paging, and shows another organization nothing", async () => {
  const t = await tenant();
  const other = await tenant();
  for (const bot_name of ["100% Oak", "Elm", "Oak two"]) await aChatbot(t, { bot_name });
  expect((await listChatbots({ ctx: t.admin, input: { q: "oak" } })).total).toBe(2);
  expect((await listChatbots({ ctx: t.admin, input: { q: "100%" } })).items.map((bot) => bot.bot_name)).toEqual(["100% Oak"]);
  expect(await listChatbots({ ctx: t.admin, input: { page: 2, page_size: 2 } })).toMatchObject({
    total: 3,
    page: 2,
    items: [expect.anything()],
  });
  expect((await listChatbots({ ctx: other.admin, input: {} })).total).toBe(0);
});
