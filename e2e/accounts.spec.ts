import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import { Secret, TOTP } from "otpauth";

/** Accounts in a real browser: in, up, back after a lost password, and the second step. */

const PASSWORD = "a kettle under the maple";
const unique = () => Math.random().toString(36).slice(2, 9);
const submit = (page: Page) => page.locator("main form button[type=submit]").first();

async function signUp(page: Page, over: Record<string, string> = {}): Promise<{ email: string }> {
  const id = unique();
  const person = {
    first_name: "Ada",
    last_name: "Harbor",
    org_name: `Harbor ${id}`,
    email: `ada.${id}@realty.example`,
    password: PASSWORD,
    ...over,
  };
  await page.goto("/sign-up");
  for (const [name, value] of Object.entries(person)) await page.locator(`[name=${name}]`).fill(value);
  await submit(page).click();
  return { email: person.email };
}

async function signIn(page: Page, email: string, password = PASSWORD, path = "/sign-in"): Promise<void> {
  await page.goto(path);
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(password);
  await submit(page).click();
}

/** The link in the last mail to an address, read from the outbox as the platform's administrator. */
async function mailedLink(request: APIRequestContext, to: string): Promise<string> {
  const credentials = { email: "platform@yardsign.example", password: process.env.E2E_PASSWORD };
  const { access_token } = await (await request.post("/api/v1/auth/login", { data: credentials })).json();
  const headers = { authorization: `Bearer ${access_token}` };
  const outbox = await (await request.get(`/api/v1/admin/outbox?to=${encodeURIComponent(to)}`, { headers })).json();
  return /https?:\/\/\S+token=\S+/.exec(outbox.items[0].text)?.[0] ?? "";
}

async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
}

test("sign-up keeps what was typed, names what is wrong, and leads to the wizard", async ({ page }) => {
  await signUp(page, { last_name: "", password: "Password123" });
  const lastName = page.locator("[name=last_name]");
  await expect(lastName).toBeFocused();
  await expect(lastName).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("[name=first_name]")).toHaveValue("Ada");
  await expect(page.locator("[name=password]")).toHaveValue("");
  await expectNoAxeViolations(page);
  await lastName.fill("Harbor");
  await page.locator("[name=password]").fill("Password123");
  await submit(page).click();
  await expect(page.locator("[name=password]")).toBeFocused();
  await page.locator("[name=password]").fill(PASSWORD);
  await page.getByRole("button", { name: "Show the password" }).click();
  await expect(page.locator("[name=password]")).toHaveAttribute("type", "text");
  await submit(page).click();
  await expect(page).toHaveURL(/\/dashboard\/new/);
});

test("sign-in says one thing about every mistake, and leads back where one came from, but not elsewhere", async ({ page, browser }) => {
  const { email } = await signUp(page);
  await expect(page).toHaveURL(/\/dashboard\/new/);
  const other = await freshPage(browser);
  await other.goto("/dashboard/new");
  await expect(other).toHaveURL(/\/sign-in\?callbackUrl=%2Fdashboard%2Fnew/);
  for (const [address, password] of [
    [email, "not this one"],
    [`nobody.${unique()}@realty.example`, PASSWORD],
  ] as const) {
    await signIn(other, address, password, "/sign-in?callbackUrl=%2Fdashboard%2Fnew");
    await expect(other.getByRole("alert").filter({ hasText: "The e-mail address or the password is not right." })).toBeVisible();
    await expect(other.locator("[name=email]")).toHaveValue(address);
  }
  await signIn(other, email, PASSWORD, "/sign-in?callbackUrl=%2Fdashboard%2Fnew");
  await expect(other).toHaveURL(/\/dashboard\/new/);
  await other.context().clearCookies();
  await signIn(other, email, PASSWORD, "/sign-in?callbackUrl=%2F%2Fevil.example");
  await expect(other).toHaveURL(/localhost:\d+\/dashboard/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs up, sets up the second step, and signs in with it", async ({ page }) => {
    const { email } = await signUp(page);
    await expect(page).toHaveURL(/\/dashboard\/new/);
    const { next, codes } = await enrol(page);
    expect(codes).toHaveLength(10);
    await page.context().clearCookies();
    await signIn(page, email);
    await page.locator("[name=code]").fill(next);
    await submit(page).click();
    await expect(page).toHaveURL(/\/dashboard$/);
  });
});

test("the second step lets nobody past who owes it, and takes each code once", async ({ page }) => {
  const { email } = await signUp(page);
  await expect(page).toHaveURL(/\/dashboard\/new/);
  const { codes } = await enrol(page);
  await expectNoAxeViolations(page);
  await page.context().clearCookies();
  await signIn(page, email, PASSWORD, "/sign-in?callbackUrl=%2Fdashboard%2Fnew");
  await expect(page.getByRole("heading", { name: "Enter your code" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto("/dashboard/new");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/mfa?callbackUrl=%2Fdashboard%2Fnew");
  await page.locator("[name=code]").fill("123456");
  await submit(page).click();
  await expect(page.locator("[name=code]")).toBeFocused();
  await page.locator("[name=code]").fill(codes[0] ?? "");
  await submit(page).click();
  await expect(page).toHaveURL(/\/dashboard\/new/);
  await page.context().clearCookies();
  await signIn(page, email);
  await page.locator("[name=code]").fill(codes[0] ?? "");
  await submit(page).click();
  await expect(page.locator("[name=code]")).toHaveAttribute("aria-invalid", "true");
});

test("a lost password is replaced by a mailed link, and other devices are signed out at once", async ({ page, browser, request }) => {
  const { email } = await signUp(page);
  await expect(page).toHaveURL(/\/dashboard\/new/);
  const other = await freshPage(browser);
  await other.goto("/forgot-password");
  await other.locator("[name=email]").fill(email);
  await submit(other).click();
  await expect(other.getByText(`If there is an account with ${email}, a link is on its way.`)).toBeVisible();
  await other.goto(await mailedLink(request, email));
  await other.locator("[name=password]").fill("another kettle entirely");
  await submit(other).click();
  await expect(other.getByText("Your password is saved. Sign in with it.")).toBeVisible();
  await page.goto("/dashboard/new");
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(other, email, "another kettle entirely");
  await expect(other).toHaveURL(/\/dashboard$/);
});

test("an invited person joins by choosing a password", async ({ page, request }) => {
  const credentials = { email: "demo@yardsign.example", password: process.env.E2E_PASSWORD };
  const { access_token } = await (await request.post("/api/v1/auth/login", { data: credentials })).json();
  const email = `rosa.${unique()}@realty.example`;
  const data = { email, first_name: "Rosa", last_name: "Quay", role: "realtor" };
  const invited = await request.post("/api/v1/users", { data, headers: { authorization: `Bearer ${access_token}` } });
  expect(invited.status()).toBe(201);
  await page.goto(await mailedLink(request, email));
  await expect(page.getByRole("heading", { name: "Join your team" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.locator("[name=password]").fill(PASSWORD);
  await submit(page).click();
  await expect(page).toHaveURL(/\/dashboard$/);
});

for (const [locale, colorScheme] of [
  ["en-US", "dark"],
  ["ar", "light"],
  ["ar", "dark"],
  ["es", "light"],
] as const) {
  test.describe(`in ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test("every page has room, contrast and names", async ({ page }) => {
      for (const path of ["/sign-in", "/sign-up", "/forgot-password", "/reset-password?token=x", "/accept-invitation"]) {
        await page.goto(path);
        await expectNoAxeViolations(page);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          path,
        ).toBeLessThanOrEqual(0);
      }
      await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    });
  });
}

/** Sets up the second step on /mfa; one step early, so that the current code is still to be used. */
/** Turns the second step on with the code of this half minute. `next` is the one after it: a code is taken once, one step to either side. */
async function enrol(page: Page): Promise<{ next: string; codes: string[] }> {
  await page.goto("/mfa");
  await submit(page).click();
  const secret = Secret.fromBase32(((await page.locator("main code").textContent()) ?? "").replace(/\s/g, ""));
  const now = Date.now();
  await page.locator("[name=code]").fill(TOTP.generate({ secret, timestamp: now }));
  await submit(page).click();
  await expect(page.getByRole("heading", { name: "Keep these recovery codes" })).toBeVisible();
  return { next: TOTP.generate({ secret, timestamp: now + 30_000 }), codes: await page.locator("main li").allTextContents() };
}

async function freshPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}
