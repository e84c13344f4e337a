import sharp from "sharp";
import { beforeAll, describe } from "vitest";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { readCode } from "@/lib/domain/qr/internal/verify-code";
import { newId } from "@/lib/kernel/ids";
import { restDoor } from "./door";

let t: Tenant;
let token: string;
let realtorToken: string;

beforeAll(async () => {
  t = await tenant();
  token = await signIn(t.adminUser);
  realtorToken = await signIn(t.realtorUser);
});

async function signIn({ email, password }: { email: string; password: string }): Promise<string> {
  const response = await call("POST", "/auth/login", { email, password }, {}, null);
  return ((await response.json()) as { access_token: string }).access_token;
}

function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  bearer: string | null = token,
): Promise<Response> {
  const form = body instanceof FormData;
  const all = {
    ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
    ...(form || body === undefined ? {} : { "Content-Type": "application/json" }),
    ...headers,
  };
  return restDoor(
    new Request(`http://localhost:3000/api/v1${path}`, {
      method,
      headers: all,
      body: form ? body : body === undefined ? undefined : JSON.stringify(body),
    }),
  );
}

async function json(response: Promise<Response>): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await response;
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const file = (bytes: BlobPart, name: string, fields: Record<string, string> = {}) => {
  const form = new FormData();
  form.set("file", new File([bytes], name));
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  return form;
};
const picture = async () =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: "#336699" } })
      .jpeg()
      .toBuffer(),
  );

describe("over REST", () => {
  test("a house gets a bot, a picture, an answer and a sign, each answer as the contract says", { timeout: 90_000 }, async () => {
    const bot = await json(call("POST", "/chatbots", { bot_name: "Maple Street", status: "active" }));
    expect(bot).toMatchObject({
      status: 201,
      body: {
        bot_id: expect.any(String),
        message: expect.any(String),
        chatbot: { bot_name: "Maple Street", ai_model_config: { provider: "built_in" } },
      },
    });
    const { bot_id } = bot.body;
    const property = await json(
      call(
        "POST",
        "/properties",
        { address: "12 Maple Street", city: "Portland", price: 485_000, bedrooms: 3, bot_id, facts: { roof: "slate" } },
        {},
        realtorToken,
      ),
    );
    expect(property).toMatchObject({
      status: 201,
      body: {
        property_id: expect.any(String),
        message: expect.any(String),
        property: { price: 485_000, currency: "USD", facts: { roof: "slate" } },
      },
    });
    const { property_id } = property.body;
    expect(
      await json(call("POST", `/properties/${property_id}/media`, file(await picture(), "front.jpg", { caption: "Front" }))),
    ).toMatchObject({ status: 201, body: { asset_id: expect.any(String), url: expect.stringMatching(/^\/assets\//) } });
    expect(await json(call("GET", `/properties/${property_id}`))).toMatchObject({
      status: 200,
      body: { property_id, media: [{ caption: "Front" }] },
    });
    const preview = await json(call("POST", `/chatbots/${bot_id}/preview`, { message_text: "How many bedrooms are there?", property_id }));
    expect(preview).toMatchObject({
      status: 200,
      body: { answered: true, bot_response_text: expect.stringContaining("3"), conversation_id: null, lead: { captured: false } },
    });
    const qr = await json(call("POST", "/qr_codes", { bot_id, property_id, custom_design: { frame: "label" } }));
    expect(qr).toMatchObject({
      status: 201,
      body: {
        qr_id: expect.any(String),
        qr_code_url: expect.stringContaining("/q/"),
        image_path: expect.any(String),
        message: expect.any(String),
      },
    });
    const { qr_id, qr_code_url, image_path } = qr.body;
    for (const path of [`/chatbots/${bot_id}`, `/properties/${property_id}`, `/qr_codes/${qr_id}`]) {
      const { body } = await json(call("GET", path));
      expect(await json(call("PUT", path, body))).toMatchObject({ status: 200 });
      const { updated_at: _before, ...same } = body;
      expect((await json(call("GET", path))).body).toMatchObject(same);
      expect(await json(call("PUT", path, { colour: "red" }))).toMatchObject({ status: 422, body: { errors: [{ path: "colour" }] } });
    }
    const image = await call("GET", String(image_path).replace("/api/v1", ""));
    expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(await readCode(new Uint8Array(await image.arrayBuffer()))).toBe(qr_code_url);
    const sign = await call("GET", `/qr_codes/${qr_id}/sign?template=rider_24x6`);
    expect([sign.status, sign.headers.get("content-type"), (await sign.text()).slice(0, 5)]).toEqual([200, "application/pdf", "%PDF-"]);
    expect(await json(call("GET", `/qr_codes?property_id=${property_id}`))).toMatchObject({
      status: 200,
      body: { total: 1, items: [{ qr_id, address: "12 Maple Street", scan_count: 0 }] },
    });
    expect(await json(call("DELETE", `/qr_codes/${qr_id}`))).toMatchObject({ status: 200, body: { message: expect.any(String) } });
    expect((await call("GET", `/qr_codes/${qr_id}`)).status).toBe(404);
    expect((await call("DELETE", `/chatbots/${bot_id}`)).status).toBe(200);
    expect(await json(call("GET", `/properties/${property_id}`))).toMatchObject({ body: { bot_id: null } });
  });

  test("search, compare and import", async () => {
    const csv =
      "ListingId,UnparsedAddress,City,ListPrice,BedroomsTotal\nA-1,1 Birch Way,Bath,300000,2\nA-2,2 Birch Way,Bath,400000,4\nA-3,,Bath,1,1\n";
    expect(await json(call("POST", "/properties/import", file(csv, "listings.csv")))).toMatchObject({
      status: 200,
      body: { created: 2, updated: 0, errors: [{ row: 4, path: "address" }] },
    });
    const found = await json(call("GET", "/properties/search?q=birch&min_price=250000&bedrooms=2&city=Bath"));
    expect(found).toMatchObject({ status: 200, body: { total: 1, page: 1, page_size: 20, items: [{ address: "1 Birch Way" }] } });
    const all = await json(call("GET", "/properties/search?q=birch&sort=price"));
    const property_ids = (all.body.items as { property_id: string }[]).map((item) => item.property_id);
    expect(await json(call("POST", "/properties/compare", { property_ids }))).toMatchObject({
      status: 200,
      body: { differences: expect.arrayContaining([{ field: "price", values: [300_000, 400_000] }]) },
    });
    expect(await json(call("POST", "/properties/compare", { property_ids: [property_ids[0], newId()] }))).toMatchObject({
      status: 422,
      body: { errors: [{ path: "property_ids.1" }] },
    });
  });

  test("the brand is the admin's", async () => {
    const path = `/organizations/${t.organization_id}/branding`;
    expect(await json(call("PUT", path, { branding_config: { primary_color: "#123456" } }))).toMatchObject({
      status: 200,
      body: { message: expect.any(String), organization: { branding_config: { primary_color: "#123456" } } },
    });
    expect(await json(call("PUT", path, { theme: "dark" }))).toMatchObject({
      status: 200,
      body: { organization: { branding_config: { primary_color: "#123456", theme: "dark" } } },
    });
    expect(await json(call("PUT", path, { branding_config: { colour: "red" } }))).toMatchObject({
      status: 422,
      body: { errors: [{ path: "branding_config.colour" }] },
    });
    expect(await json(call("PUT", path, { branding_config: {} }, {}, realtorToken))).toMatchObject({
      status: 403,
      body: { code: "forbidden" },
    });
    expect(await json(call("POST", `/organizations/${t.organization_id}/assets`, file(await picture(), "logo.png")))).toMatchObject({
      status: 201,
      body: { url: expect.any(String) },
    });
    expect(await json(call("POST", `/organizations/${t.organization_id}/assets`, file("MZ not a picture", "logo.png")))).toMatchObject({
      status: 415,
    });
  });

  test.each([
    ["POST", "/chatbots", { bot_name: "x", ai_model_config: { provider: "clippy" } }, "ai_model_config.provider"],
    ["POST", "/chatbots", {}, "bot_name"],
    ["POST", "/properties", { address: "x", price: "cheap" }, "price"],
    ["POST", "/properties", { address: "x".repeat(300) }, "address"],
    ["GET", "/properties?page_size=101", undefined, "page_size"],
    ["GET", "/properties/search?bedrooms=two", undefined, "bedrooms"],
    ["POST", "/qr_codes", {}, "bot_id"],
    ["POST", "/qr_codes", { bot_id: "nonsense" }, "bot_id"],
  ] as const)("%s %s with wrong values is 422 naming %s", async (method, path, body, field) => {
    expect(await json(call(method, path, body))).toMatchObject({
      status: 422,
      body: { code: "validation_failed", errors: expect.arrayContaining([expect.objectContaining({ path: field })]) },
    });
  });

  test("a write repeated with its Idempotency-Key makes one thing", async () => {
    const headers = { "Idempotency-Key": newId() };
    const one = await json(call("POST", "/chatbots", { bot_name: "Once" }, headers));
    const two = await json(call("POST", "/chatbots", { bot_name: "Once" }, headers));
    expect(two.body.bot_id).toBe(one.body.bot_id);
    expect((await call("POST", "/chatbots", { bot_name: "Other" }, headers)).status).toBe(409);
  });
});
