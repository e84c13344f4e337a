import { expect, test } from "@playwright/test";
import { newAccount, newPerson, signIn } from "./support/account";
import { expectAccessible } from "./support/checks";

test("signing in, out, and back with a new password from the mail", async ({ page, request }) => {
  const account = await newAccount(request);
  await signIn(page, account);
  await page.goto("/dashboard/settings");
  await expectAccessible(page);

  await page.context().clearCookies();
  await page.goto("/forgot-password");
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText(/a link is on its way/)).toBeVisible();

  const platform = await request.post("/api/v1/auth/login", { data: { email: "platform@yardsign.example", password: process.env.E2E_PASSWORD } });
  const { access_token } = await platform.json();
  const outbox = await request.get(`/api/v1/admin/outbox?to=${encodeURIComponent(account.email)}`, { headers: { Authorization: `Bearer ${access_token}` } });
  const [mail] = (await outbox.json()).items;
  const link = /https?:\/\/\S+reset-password\S+/.exec(mail.text)?.[0] ?? "";
  await page.goto(link.replace(/^https?:\/\/[^/]+/, ""));
  await page.getByLabel("New password").fill("another lantern over water");
  await page.getByRole("button", { name: "Save the password" }).click();
  await page.waitForURL("**/sign-in**");
  await signIn(page, { email: account.email, password: "another lantern over water" });

  const old = await request.post("/api/v1/auth/login", { data: { email: account.email, password: account.password } });
  expect(old.status()).toBe(401);
});

test("a wrong password keeps the address and says what is wrong", async ({ page, request }) => {
  const account = await newAccount(request);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("The e-mail address or the password is not right.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(account.email);
});

test("two presses make one account", async ({ page, request }) => {
  const person = newPerson();
  await page.goto("/sign-up");
  await page.getByLabel("First name").fill(person.first_name);
  await page.getByLabel("Last name").fill(person.last_name);
  await page.getByLabel("Brokerage or team").fill(person.org_name);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Create account" }).dblclick();
  await page.waitForURL("**/dashboard");
  const again = await request.post("/api/v1/auth/register", { data: person });
  expect((await again.json()).code).toBe("email_taken");
});

test("a stranger is sent to sign-in and back", async ({ page, request }) => {
  const account = await newAccount(request);
  await page.goto("/dashboard/leads");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("**/dashboard/leads");
});
