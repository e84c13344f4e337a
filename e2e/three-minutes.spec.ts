import { expect, test } from "@playwright/test";
import { newPerson } from "./support/account";
import { expectAccessible, expectNoSideScroll } from "./support/checks";
import { brochure } from "./support/listing";

test("three minutes to a live sign, and the first lead from it", async ({ page, browser }) => {
  // Many pages, each looked through by axe, on machines that share two cores.
  test.slow();
  const person = newPerson();
  await page.goto("/");
  await expectAccessible(page);
  await page.goto("/sign-up");
  await page.getByLabel("First name").fill(person.first_name);
  await page.getByLabel("Last name").fill(person.last_name);
  await page.getByLabel("Brokerage or team").fill(person.org_name);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/dashboard/new");
  await expectAccessible(page);

  await test.step("a brochure becomes facts with their sentences", async () => {
    await expect(page.getByRole("button", { name: "Read this page" })).toBeVisible();
    await page.locator("input[type=file]").setInputFiles({ name: "tern-lane.pdf", mimeType: "application/pdf", buffer: await brochure() });
    await page.waitForURL(/\/dashboard\/new\/[0-9a-f-]{36}/);
    await expect(page.getByRole("heading", { name: "What was found" })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText("Offered at $612,000", { exact: false }).first()).toBeVisible();
    await expectNoSideScroll(page);
    await expectAccessible(page);
  });

  await test.step("three questions are answered, and one of one's own", async () => {
    await page.getByLabel("Ask your own question").fill("When was the roof replaced?");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(page.getByRole("paragraph").filter({ hasText: "2021" }).last()).toBeVisible();
    await page.getByRole("button", { name: "These are right" }).click();
    await expect(page.getByText("The facts are confirmed")).toBeVisible();
  });

  await test.step("it goes live with a code", async () => {
    await page.getByRole("button", { name: "Make it live" }).click();
    await expect(page.getByRole("img", { name: /QR code that leads to/ })).toBeVisible();
    await expectAccessible(page);
  });

  const buyersPage = (await page.getByRole("link", { name: "Open the buyer's page" }).getAttribute("href")) ?? "";
  await test.step("a buyer asks and leaves details", async () => {
    const buyer = await browser.newPage();
    await buyer.goto(new URL(buyersPage).pathname);
    await buyer.getByLabel("Your question").fill("How much is the HOA fee?");
    await buyer.getByRole("button", { name: "Send" }).click();
    await expect(buyer.getByRole("log").getByRole("paragraph").filter({ hasText: "$95" }).first()).toBeVisible();
    await buyer.getByLabel("Your question").fill("I'm Dana, dana@buyer.example, 207-555-0142");
    await buyer.getByRole("button", { name: "Send" }).click();
    await expect(buyer.getByText(/has your details/)).toBeVisible();
    await buyer.close();
  });

  await test.step("the lead is on the dashboard with its reasons", async () => {
    await page.goto("/dashboard/leads");
    await page.getByRole("link", { name: /Dana/ }).first().click();
    await expect(page.getByRole("heading", { name: /Dana/ })).toBeVisible();
    await expect(page.getByText("dana@buyer.example").first()).toBeVisible();
    await expectNoSideScroll(page);
    await expectAccessible(page);
  });
});
