import { expect, test } from "@playwright/test";
import { newSign } from "./support/account";
import { expectAccessible, expectNoSideScroll } from "./support/checks";
import { LISTING } from "./support/listing";

test("a scan leads to answers with their source, and the chat outlives a reload", async ({ page, request }) => {
  const sign = await newSign(request, LISTING);
  await page.goto(`/q/${sign.code}`);
  await expect(page).toHaveURL(new RegExp(`/c/${sign.slug}`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("17 Tern Lane");
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await page.getByLabel("Your question").fill("does it have a garage");
  await page.keyboard.press("Enter");
  const log = page.getByRole("log");
  await log
    .getByText(/Where it says so/)
    .first()
    .click();
  await expect(log.locator("mark").first()).toHaveText("The detached garage holds two cars.");

  await page.getByLabel("Your question").fill("What is the name of the previous owner's dog?");
  await page.keyboard.press("Enter");
  await expect(log.getByText(/don't know|not say|can't find/i).last()).toBeVisible();

  await page.reload();
  await expect(page.getByRole("log").getByText("does it have a garage")).toBeVisible();
  await expect(page.getByRole("log").locator("mark").first()).toHaveText("The detached garage holds two cars.");
  await expectAccessible(page);

  const scans = await request.get(`/api/v1/qr_codes/${sign.qr_id}`, { headers: { Authorization: `Bearer ${sign.account.token}` } });
  expect((await scans.json()).scan_count).toBe(1);
});

test("two presses send one message", async ({ page, request }) => {
  const sign = await newSign(request, LISTING);
  await page.goto(`/c/${sign.slug}`);
  await page.getByLabel("Your question").fill("How old is the heat pump?");
  await page.getByRole("button", { name: "Send" }).dblclick();
  const log = page.getByRole("log");
  await expect(log.getByText(/2022/).first()).toBeVisible();
  await expect(log.getByText("How old is the heat pump?")).toHaveCount(1);
});

test("a message that is too long keeps its text and says so", async ({ page, request }) => {
  const sign = await newSign(request, LISTING);
  await page.goto(`/c/${sign.slug}`);
  await page.getByLabel("Your question").fill("long ".repeat(2000));
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText(/fit in one message/)).toBeVisible();
  expect((await page.getByLabel("Your question").inputValue()).length).toBe(10_000);
});

test("markup in a question stays text", async ({ page, request }) => {
  const sign = await newSign(request, LISTING);
  await page.goto(`/c/${sign.slug}`);
  await page.getByLabel("Your question").fill('<img src=x onerror="document.title=1"> 🏡 هل يوجد مسبح؟');
  await page.keyboard.press("Enter");
  await expect(page.getByRole("log").getByText("<img src=x", { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("log").getByText("<img src=x", { exact: false })).toBeVisible();
  expect(await page.title()).not.toBe("1");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole page works by posting forms", async ({ page, request }) => {
    const sign = await newSign(request, LISTING);
    await page.goto(`/q/${sign.code}`);
    await page.getByLabel("Your question").fill("How many bedrooms?");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(
      page
        .getByRole("log")
        .getByText(/\b4\b|four/i)
        .first(),
    ).toBeVisible();
    await page.locator("details.lead > summary").click();
    await page.getByLabel("Name").fill("Omar Reyes");
    await page.getByLabel("Email", { exact: true }).fill("omar@buyer.example");
    await page.getByLabel(/may contact me about this home/).check();
    await page.getByRole("button", { name: "Send my details" }).click();
    await expect(page.getByText(/has your details/).first()).toBeVisible();
    const leads = await request.get("/api/v1/leads", { headers: { Authorization: `Bearer ${sign.account.token}` } });
    expect((await leads.json()).total).toBe(1);
  });
});

test.describe("in Arabic, dark", () => {
  test.use({ colorScheme: "dark", locale: "ar" });

  test("reads from right to left and answers", async ({ page, request }) => {
    const sign = await newSign(request, LISTING);
    await page.goto(`/c/${sign.slug}?lang=ar`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await page.locator("textarea[name=message_text]").fill("كم عدد غرف النوم؟");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("log").getByText(/4|٤/).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSideScroll(page);
  });
});

test("an assistant that was taken out of use says so kindly", async ({ page, request }) => {
  const sign = await newSign(request, LISTING);
  const headers = { Authorization: `Bearer ${sign.account.token}` };
  await request.put(`/api/v1/chatbots/${sign.bot_id}`, { headers, data: { status: "inactive" } });
  const response = await page.goto(`/q/${sign.code}`);
  expect(response?.status()).toBeLessThan(500);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  expect((await page.goto(`/c/${sign.slug}`))?.status()).toBe(410);
  await expectAccessible(page);
});
