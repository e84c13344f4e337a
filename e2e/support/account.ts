import { type APIRequestContext, expect, type Page } from "@playwright/test";

export type Account = { email: string; password: string; org_name: string; organization_id: string; token: string };

const PASSWORD = "harbor lantern quiet meadow";
let count = 0;

/** Names that no other test of this run has. */
export function newPerson() {
  count += 1;
  const mark = `${process.pid.toString(36)}${Date.now().toString(36)}${count}`;
  return {
    first_name: "Nadia",
    last_name: "Quill",
    email: `nadia.${mark}@agents.example`,
    password: PASSWORD,
    org_name: `Quill Homes ${mark}`,
  };
}

/** An organization made over REST, with an access token. */
export async function newAccount(request: APIRequestContext): Promise<Account> {
  const person = newPerson();
  const registered = await request.post("/api/v1/auth/register", { data: person });
  expect(registered.status()).toBe(201);
  const { organization_id } = await registered.json();
  const signedIn = await request.post("/api/v1/auth/login", { data: { email: person.email, password: person.password } });
  expect(signedIn.status()).toBe(200);
  return { ...person, organization_id, token: (await signedIn.json()).access_token };
}

/** Signs in through the page. */
export async function signIn(page: Page, { email, password }: Pick<Account, "email" | "password">): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("**/dashboard");
}

export type Sign = { account: Account; bot_id: string; property_id: string; qr_id: string; slug: string; code: string };

/** A live sign made over REST: home, assistant, knowledge, code. */
export async function newSign(request: APIRequestContext, text: string): Promise<Sign> {
  const account = await newAccount(request);
  const send = async (path: string, data: unknown) => {
    const response = await request.post(`/api/v1${path}`, { data, headers: { Authorization: `Bearer ${account.token}` } });
    expect([response.status(), await response.text()]).toEqual([expect.any(Number), expect.any(String)]);
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return response.json();
  };
  const { bot_id, chatbot } = await send("/chatbots", { bot_name: "Tern Lane", status: "active" });
  const { property_id } = await send("/properties", {
    bot_id,
    address: "17 Tern Lane",
    city: "Rockport",
    state: "ME",
    zip_code: "04856",
    property_type: "house",
    price: 612000,
    bedrooms: 4,
    bathrooms: 2.5,
    area: 2140,
    area_unit: "sqft",
  });
  await send(`/properties/${property_id}/train/knowledge_base`, { text_content: text });
  const { qr_id, qr_code_url } = await send("/qr_codes", { bot_id, property_id, label: "Front yard" });
  return { account, bot_id, property_id, qr_id, slug: chatbot.slug, code: new URL(qr_code_url).pathname.split("/").pop() ?? "" };
}
