import { and, eq } from "drizzle-orm";
import { describe } from "vitest";
import { users } from "@/db/schema/organizations";
import { expect, TEST_PASSWORD, tenant, test } from "@/db/test/fixture";
import { call, login, mailTo, signedUp, unique } from "@/db/test/rest-client";
import { pool } from "@/lib/kernel/transaction";

describe("people of an organization", () => {
  test("are invited by mail, and join by choosing a password", async () => {
    const admin = await signedUp();
    const { body: tokens } = await login(admin);
    const email = `rosa.${unique()}@realty.example`;
    const body = { email, first_name: "Rosa", last_name: "Quay", role: "realtor" };
    const invited = await call("POST", "/users", { bearer: tokens.access_token, body });
    expect(invited).toMatchObject({ status: 201, body: { status: "invited", message: expect.any(String) } });
    expect((await call("POST", "/users", { bearer: tokens.access_token, body })).body.code).toBe("email_taken");
    expect((await login({ email })).status).toBe(401);
    const mail = await mailTo(email);
    expect(mail.subject).toBe(`Join ${admin.org_name} on Yardsign`);
    expect(mail.text).toContain("/accept-invitation?token=");
    expect((await call("POST", "/auth/password/reset", { body: { token: mail.token, password: TEST_PASSWORD } })).status).toBe(204);
    const { body: rosa } = await login({ email });
    expect(rosa).toMatchObject({ role: "realtor", organization_id: admin.organization_id });
    expect((await call("GET", "/users", { bearer: rosa.access_token })).status).toBe(403);
    expect(
      (await call("PATCH", `/organizations/${admin.organization_id}`, { bearer: rosa.access_token, body: { org_name: "Mine" } })).status,
    ).toBe(403);
    const off = await call("PATCH", `/users/${rosa.user_id}`, { bearer: tokens.access_token, body: { active: false } });
    expect(off.body.status).toBe("inactive");
    expect((await call("GET", "/users/me", { bearer: rosa.access_token })).status).toBe(401);
    expect((await call("POST", "/auth/refresh", { body: { refresh_token: rosa.refresh_token } })).status).toBe(401);
    const list = await call("GET", "/users?status=inactive", { bearer: tokens.access_token });
    expect(list.body).toMatchObject({ total: 1, items: [{ email, status: "inactive" }] });
    await call("PATCH", `/users/${rosa.user_id}`, { bearer: tokens.access_token, body: { active: true } });
    expect((await login({ email })).status).toBe(200);
  });

  test("always keep one active admin, also when two demote each other at once", async () => {
    const t = await tenant();
    const { body: tokens } = await login(t.adminUser);
    const patch = (user_id: string, body: unknown) => call("PATCH", `/users/${user_id}`, { bearer: tokens.access_token, body });
    for (const body of [{ role: "realtor" }, { active: false }])
      expect(await patch(t.adminUser.user_id, body)).toMatchObject({ status: 409, body: { code: "last_admin" } });
    expect((await patch(t.realtorUser.user_id, { role: "admin" })).body.role).toBe("admin");
    const { body: other } = await login(t.realtorUser);
    const both = await Promise.all([
      patch(t.realtorUser.user_id, { role: "realtor" }),
      call("PATCH", `/users/${t.adminUser.user_id}`, { bearer: other.access_token, body: { role: "realtor" } }),
    ]);
    expect(both.map((answer) => answer.status).filter((status) => status === 200)).toHaveLength(1);
    const admins = await pool()
      .db.select()
      .from(users)
      .where(and(eq(users.organization_id, t.organization_id), eq(users.role, "admin")));
    expect(admins).toHaveLength(1);
  });

  test("cannot be given the platform's role, and change their own details", async () => {
    const who = await signedUp();
    const { body: tokens } = await login(who);
    expect((await call("PATCH", `/users/${who.user_id}`, { bearer: tokens.access_token, body: { role: "platform_admin" } })).status).toBe(
      422,
    );
    const me = await call("PATCH", "/users/me", {
      bearer: tokens.access_token,
      body: { first_name: " Adele ", role: "platform_admin", locale: "es", license_number: "" },
    });
    expect(me.body).toMatchObject({ first_name: "Adele", role: "admin", locale: "es", license_number: null });
    const other = await signedUp();
    const taken = await call("PATCH", "/users/me", { bearer: tokens.access_token, body: { license_number: other.license_number } });
    expect(taken).toMatchObject({ status: 409, body: { code: "license_taken" } });
  });
});

describe("the organization", () => {
  test("is changed by its admin in parts, and refuses what it cannot be", async () => {
    const t = await tenant();
    const { body: tokens } = await login(t.adminUser);
    const path = `/organizations/${t.organization_id}`;
    const patch = (body: unknown) => call("PATCH", path, { bearer: tokens.access_token, body });
    expect(
      (await patch({ market: "uae", time_zone: "Asia/Dubai", currency: "aed", lead_settings: { idle_hours: 24, a: 1 } })).body,
    ).toMatchObject({ market: "uae", currency: "AED" });
    expect((await patch({ lead_settings: { a: null, b: "x" } })).body.lead_settings).toEqual({ idle_hours: 24, b: "x" });
    for (const [field, value] of [
      ["time_zone", "Mars/Olympus"],
      ["currency", "XXQ"],
      ["market", "moon"],
      ["locale", "not a tag"],
      ["contact_email", "x"],
      ["mfa_policy", "maybe"],
    ]) {
      const refused = await patch({ [field as string]: value });
      expect(refused.status, field).toBe(422);
      expect((refused.body.errors as { path: string }[])[0]?.path).toBe(field);
    }
    const other = await tenant();
    expect((await call("GET", `/organizations/${other.organization_id}`, { bearer: tokens.access_token })).status).toBe(404);
    expect(
      (await call("PATCH", `/organizations/${other.organization_id}`, { bearer: tokens.access_token, body: { org_name: "X" } })).status,
    ).toBe(404);
  });
});

describe("API keys", () => {
  test("do what their scopes say until they are ended", async () => {
    const t = await tenant();
    const { body: tokens } = await login(t.adminUser);
    const made = await call("POST", "/api_keys", { bearer: tokens.access_token, body: { name: "CRM", scopes: ["users:read"] } });
    const key = String(made.body.api_key);
    expect(made.status).toBe(201);
    expect(key).toMatch(/^ys_[\w-]+$/);
    expect(made.body.key_hint).toBe(key.slice(-4));
    expect((await call("GET", "/users", { bearer: key })).body.total).toBe(2);
    expect((await call("POST", "/users", { bearer: key, body: { email: "x@y.example", first_name: "X", last_name: "Y" } })).status).toBe(
      403,
    );
    for (const path of ["/users/me", "/api_keys"]) expect((await call("GET", path, { bearer: key })).status, path).toBe(403);
    const list = await call("GET", "/api_keys", { bearer: tokens.access_token });
    expect(list.body).toMatchObject({ total: 1, items: [{ name: "CRM", key_hint: key.slice(-4) }] });
    expect(JSON.stringify(list.body)).not.toContain(key);
    expect((await call("GET", "/users", { bearer: `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}` })).status).toBe(401);
    expect((await call("DELETE", `/api_keys/${made.body.api_key_id}`, { bearer: tokens.access_token })).status).toBe(204);
    expect((await call("DELETE", `/api_keys/${made.body.api_key_id}`, { bearer: tokens.access_token })).status).toBe(404);
    expect((await call("GET", "/users", { bearer: key })).status).toBe(401);
  });

  test("are made by an admin, with scopes that exist", async () => {
    const t = await tenant();
    const { body: realtor } = await login(t.realtorUser);
    expect((await call("POST", "/api_keys", { bearer: realtor.access_token, body: { name: "CRM", scopes: ["*:read"] } })).status).toBe(403);
    const { body: tokens } = await login(t.adminUser);
    for (const scopes of [[], ["everything"], ["*:write"]]) {
      expect((await call("POST", "/api_keys", { bearer: tokens.access_token, body: { name: "CRM", scopes } })).status).toBe(422);
    }
  });
});

describe("the outbox", () => {
  test("is the platform administrator's alone", async () => {
    const t = await tenant();
    await call("POST", "/auth/password/forgot", { body: { email: t.adminUser.email } });
    const { body: admin } = await login(t.adminUser);
    expect((await call("GET", "/admin/outbox", { bearer: admin.access_token })).status).toBe(403);
    await pool().db.update(users).set({ role: "platform_admin" }).where(eq(users.user_id, t.realtorUser.user_id));
    const { body: platform } = await login(t.realtorUser);
    const outbox = await call("GET", `/admin/outbox?to=${encodeURIComponent(t.adminUser.email)}`, { bearer: platform.access_token });
    expect(outbox.body).toMatchObject({
      total: 1,
      items: [
        { to: t.adminUser.email, subject: "Choose a new password", text: expect.stringContaining("token="), html: expect.any(String) },
      ],
    });
    expect((await call("GET", "/users", { bearer: platform.access_token })).status).toBe(403);
  });
});
