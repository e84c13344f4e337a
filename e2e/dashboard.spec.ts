import { expect, test } from "@playwright/test";
import { signIn } from "./support/account";
import { expectAccessible, expectNoSideScroll } from "./support/checks";

const SCREENS = [
  "",
  "/properties",
  "/bots",
  "/knowledge",
  "/knowledge/new",
  "/knowledge/conflicts",
  "/knowledge/changes",
  "/learning",
  "/learning/coverage",
  "/learning/replays",
  "/signs",
  "/conversations",
  "/leads",
  "/settings",
  "/settings/ai",
  "/new",
];

const demo = () => ({ email: "demo@yardsign.example", password: process.env.E2E_PASSWORD ?? "" });

for (const [scheme, language] of [
  ["light", "en"],
  ["dark", "en"],
  ["light", "ar"],
] as const) {
  test.describe(`${scheme}, ${language}`, () => {
    test.use({ colorScheme: scheme });

    test("every screen over the demo data is readable and fits", async ({ page, context, baseURL }) => {
      // Many pages, each looked through by axe, on machines that share two cores.
      test.slow();
      await signIn(page, demo());
      await context.addCookies([{ name: "locale", value: language, url: baseURL ?? "" }]);
      for (const screen of SCREENS) {
        await test.step(screen || "overview", async () => {
          const response = await page.goto(`/dashboard${screen}`);
          expect(response?.status()).toBe(200);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
          await expectNoSideScroll(page);
          await expectAccessible(page);
        });
      }
    });
  });
}

test("each list leads to a page of its own", async ({ page }) => {
  // Many pages, each looked through by axe, on machines that share two cores.
  test.slow();
  await signIn(page, demo());
  for (const list of ["properties", "bots", "knowledge", "signs", "conversations", "leads"]) {
    await test.step(list, async () => {
      await page.goto(`/dashboard/${list}`);
      const link = page.getByRole("main").locator(`a[href*="/dashboard/${list}/"]`).filter({ hasNotText: /^$/ });
      await expect(link.first()).toBeVisible();
      const targets = await link.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).getAttribute("href") ?? ""));
      const target = targets.find((href) => /[0-9a-f]{8}-[0-9a-f-]{27}$/.test(href));
      expect(target, `a row of ${list} that can be opened`).toBeTruthy();
      const response = await page.goto(target ?? "");
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoSideScroll(page);
      await expectAccessible(page);
    });
  }
});
