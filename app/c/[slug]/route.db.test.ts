import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe } from "vitest";
import { contacts, conversations, messages } from "@/db/schema/conversations";
import { aChatbot, aProperty, aQrCode } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { buildChat } from "@/scripts/build-chat.mjs";
import { GET, POST } from "./route";

beforeAll(() => buildChat().then(() => undefined));

const LISTING = "12 Juniper Way is offered at $515,000. It has 3 bedrooms and 2 bathrooms. The roof was replaced in 2021.";

/** A house with its bot, and a browser that keeps cookies as a buyer's would. */
async function aHouse(over: { status?: "active" | "inactive" } = {}) {
  const t = await tenant();
  const bot = await aChatbot(t, { status: over.status ?? "active", slug: `juniper-${newId().slice(-12)}` });
  const property = await aProperty(t, { bot_id: bot.bot_id, address: "12 Juniper Way" });
  await addTextSource({ ctx: t.admin, input: { property_id: property.property_id, text_content: LISTING } });
  return { t, bot, property, browser: aBrowser(bot.slug) };
}

function aBrowser(slug: string) {
  let cookie = "";
  const context = { params: Promise.resolve({ slug }) };
  const url = `http://localhost:3000/c/${slug}`;
  const keep = (response: Response) => {
    cookie = response.headers.getSetCookie().at(-1)?.split(";")[0] ?? cookie;
    return response;
  };
  return {
    session: () => cookie.split("=")[1] ?? "",
    open: async (query = "") => keep(await GET(new Request(url + query, { headers: { cookie, "accept-language": "en" } }), context)),
    post: async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
      const request = new Request(url, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { cookie, "accept-language": "en", origin: "http://localhost:3000", ...headers },
      });
      return keep(await POST(request, context));
    },
  };
}

const stored = (t: Tenant) =>
  transaction(t.system, (ctx) => ctx.tx.select().from(messages).where(eq(messages.organization_id, t.organization_id)));

describe("the buyer's page without JavaScript", () => {
  test("a bot with several homes shows them, answers across them with cards, and keeps those", async () => {
    const { t, bot, browser } = await aHouse();
    await aProperty(t, {
      bot_id: bot.bot_id,
      address: "77 Indian Creek Road",
      bedrooms: 4,
      price: 310_000,
      listing_url: "https://homes.example/77",
    });
    const page = await (await browser.open()).text();
    for (const part of [
      "77 Indian Creek Road",
      "12 Juniper Way",
      "$310,000",
      'value="Tell me about 77 Indian Creek Road, Portland"',
      "https://homes.example/77",
    ])
      expect(page).toContain(part);
    expect((await browser.post({ intent: "ask", message_text: "four bedrooms under 400k", idempotency_key: newId() })).status).toBe(303);
    const answered = await (await browser.open()).text();
    const answer = answered.slice(answered.indexOf('class="log"'));
    expect(answer).toContain("This home fits (4 bedrooms, under $400,000, for sale):");
    expect(answer).toMatch(/class="cards"[\s\S]*77 Indian Creek Road/);
    expect(answer).toContain("for sale):</p>");
    await browser.post({ intent: "ask", message_text: "Tell me about 77 Indian Creek Road, Portland", idempotency_key: newId() });
    expect(await (await browser.open()).text()).toContain("Price: $310,000");
    expect(gzipSync(page).length).toBeLessThan(22 * 1024);
  });

  test("is complete at once, under a policy of its own, with a secret that only the server reads", async () => {
    const { browser } = await aHouse();
    const response = await browser.open();
    const html = await response.text();
    expect(response.status).toBe(200);
    for (const part of ["<!doctype html>", "12 Juniper Way", 'name="message_text"', 'value="erase"', "Fair Housing Act"])
      expect(html).toContain(part);
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; style-src 'sha256-/);
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect(html).toContain(browser.session());
  });

  test("what a phone loads before it can type is at most 22 kB packed", async () => {
    const { browser } = await aHouse();
    const html = await (await browser.open()).text();
    const script = readFileSync(`public${/<script src="([^"]+)"/.exec(html)?.[1]}`);
    expect(gzipSync(html).length + gzipSync(script).length).toBeLessThanOrEqual(22_000);
  });

  test("answers a posted question, and shows the conversation again after a reload", async () => {
    const { browser } = await aHouse();
    await browser.open();
    const posted = await browser.post({ intent: "ask", message_text: "How many bedrooms are there?" });
    expect(posted.status).toBe(303);
    expect(posted.headers.get("location")).toMatch(/#latest$/);
    const html = await (await browser.open()).text();
    expect(html).toContain("How many bedrooms are there?");
    expect(html).toMatch(/id="latest".*3/s);
    expect(html).toContain("<mark>");
  });

  test("takes a question once, however often it is posted", async () => {
    const { t, browser } = await aHouse();
    await browser.open();
    const fields = { intent: "ask", message_text: "Is there a pool?", idempotency_key: newId() };
    await Promise.all([browser.post(fields), browser.post(fields)]);
    expect((await stored(t)).filter((message) => message.role === "user")).toHaveLength(1);
    await browser.post({ ...fields, message_text: "And a garage?" });
    expect((await stored(t)).filter((message) => message.role === "user")).toHaveLength(2);
  });

  test("gives back a text that is too long, whole, and says why", async () => {
    const { t, browser } = await aHouse();
    await browser.open();
    const text = "<b>ش</b>🏠".repeat(1000);
    const response = await browser.post({ intent: "ask", message_text: text });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain(text.replaceAll("<", "&lt;").slice(0, 500));
    expect(html).toContain("fit in one message");
    expect(await stored(t)).toHaveLength(0);
  });

  test("refuses what another site posts", async () => {
    const { t, browser } = await aHouse();
    await browser.open();
    const response = await browser.post(
      { intent: "ask", message_text: "Hello" },
      { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    );
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("Nothing was stored");
    expect(await stored(t)).toHaveLength(0);
  });

  test("takes contact details with consent, once, and keeps them when something is missing", async () => {
    const { t, browser } = await aHouse();
    await browser.open();
    await browser.post({ intent: "ask", message_text: "Is there a wine cellar?" });
    const refused = await browser.post({ intent: "lead", name: "Dana Reyes", email: "dana@buyer.example" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("dana@buyer.example");
    const fields = { intent: "lead", name: "Dana Reyes", email: "dana@buyer.example", phone: "", contact: "yes" };
    expect((await browser.post(fields)).status).toBe(303);
    expect((await browser.post(fields)).status).toBe(303);
    const people = await transaction(t.system, (ctx) =>
      ctx.tx.select().from(contacts).where(eq(contacts.organization_id, t.organization_id)),
    );
    expect(people).toMatchObject([{ email: "dana@buyer.example", first_name: "Dana", last_name: "Reyes" }]);
    expect(await (await browser.open()).text()).toContain("has your details");
  });

  test("erases the chat and begins anew", async () => {
    const { t, browser } = await aHouse();
    await browser.open();
    await browser.post({ intent: "ask", message_text: "My secret question about the roof" });
    const before = browser.session();
    const response = await browser.post({ intent: "erase" });
    expect(response.status).toBe(303);
    expect(browser.session()).not.toBe(before);
    expect(JSON.stringify(await stored(t))).not.toContain("My secret question");
    expect(await (await browser.open("?done=erased")).text()).toContain("were erased");
  });

  test("a thumb and a report are kept with the answer", async () => {
    const { t, browser } = await aHouse();
    await browser.open();
    await browser.post({ intent: "ask", message_text: "How old is the roof?" });
    const answer = (await stored(t)).find((message) => message.role === "bot");
    await browser.post({ intent: "feedback", message_id: answer?.message_id ?? "", rating: "up" });
    expect((await stored(t)).find((message) => message.role === "bot")?.rating).toBe("up");
    await browser.post({ intent: "report", report_text: "That is wrong" });
    expect((await stored(t)).find((message) => message.role === "bot")).toMatchObject({ rating: "down", rating_comment: "That is wrong" });
  });
});

describe("which house", () => {
  test("the sign's, when the buyer came by one of this bot's", async () => {
    const { t, bot, browser } = await aHouse();
    const other = await aProperty(t, { bot_id: bot.bot_id, address: "77 Second Street" });
    const sign = await aQrCode(t, { bot_id: bot.bot_id, property_id: other.property_id });
    expect(await (await browser.open(`?s=${sign.code}`)).text()).toContain("77 Second Street");
    expect(await (await browser.open("?s=unknown")).text()).not.toContain("<h1><bdi>77 Second Street");
  });

  test("a session of one bot opens nothing at another", async () => {
    const first = await aHouse();
    await first.browser.open();
    await first.browser.post({ intent: "ask", message_text: "A private matter" });
    const second = await aHouse();
    await second.browser.open();
    const [row] = await transaction(first.t.system, (ctx) =>
      ctx.tx
        .select()
        .from(conversations)
        .where(and(eq(conversations.organization_id, first.t.organization_id))),
    );
    expect(row?.bot_id).toBe(first.bot.bot_id);
    expect(await (await second.browser.open()).text()).not.toContain("A private matter");
  });

  test("none: an unknown address and an assistant at rest each get a kind page", async () => {
    const unknown = await aBrowser("nobody-lives-here").open();
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain("Nothing is at this address");
    const { browser } = await aHouse({ status: "inactive" });
    const resting = await browser.open();
    expect(resting.status).toBe(410);
    expect(await resting.text()).toContain("on the sign");
  });
});
