import { expect, type Page, test } from "@playwright/test";
import { newSign, signIn } from "./support/account";
import { expectAccessible, expectNoSideScroll } from "./support/checks";
import { brochure, LISTING } from "./support/listing";

const FLYER = "Price reduced: now $585,000. The garage door was replaced in 2024. The well was tested in May 2026.";

/** What a buyer is told on the public page. */
async function buyerHears(page: Page, slug: string, question: string, words: string | RegExp): Promise<void> {
  const buyer = await page.context().browser()?.newPage();
  if (!buyer) throw new Error("no browser");
  await buyer.goto(`/c/${slug}`);
  await buyer.getByLabel("Your question").fill(question);
  await buyer.getByRole("button", { name: "Send" }).click();
  await expect(buyer.getByRole("log").getByRole("paragraph").filter({ hasText: words }).last()).toBeVisible();
  await buyer.close();
}

test("words and files are followed until they are read, and wait until they are made live", async ({ page, request }) => {
  test.slow();
  const { account, slug } = await newSign(request, LISTING);
  await signIn(page, account);
  await page.goto("/dashboard/knowledge/new");
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await test.step("several things at once", async () => {
    await page.getByLabel("Links or words").fill("The porch was painted in 2023.");
    await expect(page.getByText(/letters of text/)).toBeVisible();
    await page.getByRole("button", { name: "Read it" }).click();
    await page
      .locator("input[type=file]:not([capture])")
      .setInputFiles([{ name: "flyer.pdf", mimeType: "application/pdf", buffer: await brochure(FLYER) }]);
    await expect(page.getByRole("region", { name: "Given just now" }).getByText(/\d+ passages?/)).toHaveCount(2, { timeout: 30_000 });
    await expectAccessible(page);
  });

  await test.step("buyers don't hear it yet", async () => {
    await buyerHears(page, slug, "When was the garage door replaced?", /don't know|isn't in|not sure/i);
  });

  await test.step("it is looked at and made live", async () => {
    const given = page.getByRole("listitem").filter({ hasText: "flyer.pdf" });
    await given.getByRole("link", { name: "See what was understood" }).click();
    await expect(page.getByText("Not live yet", { exact: true })).toBeVisible();
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.getByRole("button", { name: "Make it live" }).click();
    await expect(page.getByText("Buyers are told of it from now on")).toBeVisible();
    await buyerHears(page, slug, "When was the garage door replaced?", "2024");
  });
});

test("two sources disagree on the price; the chosen one is said everywhere", async ({ page, request }) => {
  test.slow();
  const { account, slug, property_id } = await newSign(request, LISTING);
  const trained = await request.post(`/api/v1/properties/${property_id}/train/knowledge_base`, {
    data: { text_content: FLYER },
    headers: { Authorization: `Bearer ${account.token}` },
  });
  expect(trained.status()).toBe(201);
  await signIn(page, account);
  await page.goto("/dashboard/knowledge/conflicts");
  const price = page.getByRole("group", { name: "Price" });
  await expect(price.getByText("$612,000").first()).toBeVisible();
  await expect(price.getByText("Price reduced: now $585,000.", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await price.getByRole("radio", { name: /585,000/ }).check();
  await price.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Settled. It is said everywhere now.")).toBeVisible();
  await expect(price).toHaveCount(0);
  await buyerHears(page, slug, "What is the price?", "$585,000");
});
