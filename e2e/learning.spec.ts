import { expect, test } from "@playwright/test";
import { signIn } from "./support/account";
import { expectAccessible, expectNoSideScroll } from "./support/checks";

const demo = () => ({ email: "demo@yardsign.example", password: process.env.E2E_PASSWORD ?? "" });

test("a question is put aside, brought back, drafted and refused words that may not be said", async ({ page }, { project }) => {
  test.slow();
  await signIn(page, demo());
  await page.goto("/dashboard/learning");
  // The screens of one run share the demo's data: each puts its own question aside.
  const question = project.name === "phone" ? "Is there a special assessment coming?" : "When was the chimney last inspected?";
  const row = page.getByRole("main").getByRole("article").filter({ hasText: question });
  await row.getByRole("button", { name: /Put aside/ }).click();
  await expect(row).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await row.getByRole("link", { name: /^Answer/ }).click();
  await expect(page.getByRole("heading", { name: "As buyers asked it" })).toBeVisible();
  await expectNoSideScroll(page);
  await expectAccessible(page);
  await page.getByLabel("Your answer").fill("Perfect for Christian families, no children please.");
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByLabel("Your answer")).toHaveAttribute("aria-invalid", "true");
});

test("a staged source is tried against past questions before it goes live", async ({ page }) => {
  test.slow();
  await signIn(page, demo());
  await page.goto("/dashboard/learning/replays");
  await page.getByRole("link", { name: "Making a source live" }).first().click();
  await expect(page.getByRole("heading", { name: "What would change" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Make it live" })).toBeVisible({ timeout: 60_000 });
  const won = page.getByRole("navigation", { name: "Outcome" }).getByRole("link", { name: /^Won/ });
  await won.click();
  await expect(page.getByRole("main").getByRole("article").first()).toContainText("After the change");
  await expectNoSideScroll(page);
  await expectAccessible(page);
});
