import { eq, inArray, sql } from "drizzle-orm";
import { describe } from "vitest";
import { organizations, sessions, users } from "@/db/schema/organizations";
import { expect, TEST_PASSWORD, tenant, test } from "@/db/test/fixture";
import { call, login, mailTo, person, randomAddress, signedUp, unique } from "@/db/test/rest-client";
import { totpAt } from "@/lib/domain/auth/rules/totp";
import { pool } from "@/lib/kernel/transaction";
import { restDoor } from "./door";

describe("registration", () => {
  test("opens an organization whose admin can sign in and has a sales profile", async () => {
    const who = await signedUp({ email: `  Ada.${unique().toUpperCase()}@Realty.Example ` });
    const tokens = await login({ email: who.email.trim().toLowerCase() });
    expect(tokens.status).toBe(200);
    expect(tokens.body).toMatchObject({ organization_id: who.organization_id, user_id: who.user_id, role: "admin", expires_in: 900 });
    const me = await call("GET", "/users/me", { bearer: tokens.body.access_token });
    expect(me.body).toMatchObject({
      email: who.email.trim().toLowerCase(),
      role: "admin",
      status: "active",
      mfa_enabled: false,
      is_verified: false,
    });
    expect(me.body.agent_id).toEqual(expect.any(String));
    expect(JSON.stringify(me.body)).not.toMatch(/hash|secret/);
    const organization = await call("GET", `/organizations/${who.organization_id}`, { bearer: tokens.body.access_token });
    expect(organization.body).toMatchObject({ org_name: who.org_name, market: "us", currency: "USD" });
  });

  test("takes the language and the time zone of its admin, and leaves what it does not know", async () => {
    const dubai = await signedUp({ locale: "ar", time_zone: "Asia/Dubai" });
    const lost = await signedUp({ locale: "not a tag", time_zone: "Mars/Olympus" });
    const rows = await pool()
      .db.select()
      .from(organizations)
      .where(inArray(organizations.organization_id, [dubai.organization_id, lost.organization_id]));
    const region = (id: string) => rows.filter((row) => row.organization_id === id).map(({ locale, time_zone }) => [locale, time_zone]);
    expect(region(dubai.organization_id)).toEqual([["ar", "Asia/Dubai"]]);
    expect(region(lost.organization_id)).toEqual([["en", "America/New_York"]]);
  });

  test("tells what is taken", async () => {
    const who = await signedUp();
    const again = (over: Record<string, unknown>) => call("POST", "/auth/register", { body: person(over) });
    expect((await again({ email: who.email.toUpperCase() })).body.code).toBe("email_taken");
    expect((await again({ org_name: who.org_name.toUpperCase() })).body.code).toBe("org_name_taken");
    expect((await again({ license_number: who.license_number.toLowerCase() })).body.code).toBe("license_taken");
    expect((await again({ license_number: "" })).status).toBe(201);
  });

  test("of two equal ones at once lets one through", async () => {
    const who = person();
    const both = await Promise.all([call("POST", "/auth/register", { body: who }), call("POST", "/auth/register", { body: who })]);
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect(both.find((answer) => answer.status === 409)?.body.code).toBe("email_taken");
    const rows = await pool().db.select().from(organizations).where(eq(organizations.org_name, who.org_name));
    expect(rows).toHaveLength(1);
  });

  test("names each wrong field", async () => {
    const wrong = await call("POST", "/auth/register", { body: { email: "nobody", password: "", org_name: " " } });
    expect(wrong.status).toBe(422);
    const paths = (wrong.body.errors as { path: string }[]).map((error) => error.path);
    expect(paths).toEqual(expect.arrayContaining(["email", "password", "first_name", "last_name", "org_name"]));
    const weak = await call("POST", "/auth/register", { body: person({ password: "Password123" }) });
    expect(weak.body).toMatchObject({ code: "weak_password", reason: "too_common", errors: [{ path: "password" }] });
  });
});

describe("sign-in", () => {
  test("says the same of an unknown address, a wrong password and a person switched off", async () => {
    const who = await signedUp();
    const off = await signedUp();
    await pool().db.update(users).set({ status: "inactive" }).where(eq(users.user_id, off.user_id));
    const answers = [
      await login({ email: `nobody.${unique()}@realty.example` }),
      await call("POST", "/auth/login", { body: { email: who.email, password: "not this one" } }),
      await login(off),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body.code).toBe("invalid_credentials");
      expect(body.detail).toBe(answers[0]?.body.detail);
    }
  });

  test("is throttled after ten wrong passwords, for that address alone", async () => {
    const who = await signedUp();
    const headers = { "content-type": "application/json", "x-yardsign-peer": randomAddress() };
    const attempt = async (password: string) => {
      const body = JSON.stringify({ email: who.email, password });
      return restDoor(new Request("http://localhost:3000/api/v1/auth/login", { method: "POST", headers, body }));
    };
    for (let i = 0; i < 10; i++) expect((await attempt("wrong password")).status).toBe(401);
    const refused = await attempt(TEST_PASSWORD);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await login(who)).status).toBe(200);
  });

  test("renews a hash of older parameters", async () => {
    const t = await tenant();
    expect((await login(t.adminUser)).status).toBe(200);
    const [row] = await pool().db.select().from(users).where(eq(users.user_id, t.adminUser.user_id));
    expect(row?.password_hash).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
    expect((await login(t.adminUser)).status).toBe(200);
  });
});

describe("tokens", () => {
  test("are refused when forged, foreign or of the wrong kind", async () => {
    const t = await tenant();
    const { body } = await login(t.adminUser);
    const token = String(body.access_token);
    const none = Buffer.from(JSON.stringify({ alg: "none", typ: "at+jwt" })).toString("base64url");
    const wrong = [`${token.slice(0, -2)}xx`, `${none}.${token.split(".")[1]}.`, String(body.refresh_token), "x", "ys_notakey"];
    for (const bearer of wrong) expect((await call("GET", "/users/me", { bearer })).status, bearer).toBe(401);
    expect((await call("GET", "/users/me")).status).toBe(401);
    expect((await call("GET", "/users/me", { bearer: token })).status).toBe(200);
  });

  test("are rotated; a spent refresh token ends the whole session", async () => {
    const t = await tenant();
    const first = (await login(t.adminUser)).body;
    const second = await call("POST", "/auth/refresh", { body: { refresh_token: first.refresh_token } });
    expect(second.status).toBe(200);
    expect(second.body.refresh_token).not.toBe(first.refresh_token);
    await pool().db.execute(
      sql`update sessions set rotated_at = now() - interval '11 seconds' where organization_id = ${t.organization_id}`,
    );
    expect((await call("POST", "/auth/refresh", { body: { refresh_token: first.refresh_token } })).body.code).toBe("invalid_refresh_token");
    expect((await call("POST", "/auth/refresh", { body: { refresh_token: second.body.refresh_token } })).status).toBe(401);
    expect((await call("GET", "/users/me", { bearer: second.body.access_token })).status).toBe(401);
    const [row] = await pool().db.select().from(sessions).where(eq(sessions.organization_id, t.organization_id));
    expect(row?.revoked_reason).toBe("refresh_token_reused");
  });

  test("of two tabs that refresh at once are the same, and a third generation ends the grace", async () => {
    const t = await tenant();
    const first = (await login(t.adminUser)).body;
    const refresh = (refresh_token: unknown) => call("POST", "/auth/refresh", { body: { refresh_token } });
    const [a, b] = await Promise.all([refresh(first.refresh_token), refresh(first.refresh_token)]);
    expect([a?.status, b?.status]).toEqual([200, 200]);
    expect(a?.body.refresh_token).toBe(b?.body.refresh_token);
    expect((await refresh(a?.body.refresh_token)).status).toBe(200);
    expect((await refresh(first.refresh_token)).status).toBe(401);
  });

  test("stop at sign-out, with either token", async () => {
    const t = await tenant();
    const one = (await login(t.adminUser)).body;
    expect((await call("POST", "/auth/logout", { body: { refresh_token: one.refresh_token } })).status).toBe(204);
    expect((await call("POST", "/auth/logout", { body: { refresh_token: one.refresh_token } })).status).toBe(204);
    expect((await call("GET", "/users/me", { bearer: one.access_token })).status).toBe(401);
    const two = (await login(t.adminUser)).body;
    expect((await call("POST", "/auth/logout", { bearer: two.access_token })).status).toBe(204);
    expect((await call("POST", "/auth/refresh", { body: { refresh_token: two.refresh_token } })).status).toBe(401);
    expect((await call("POST", "/auth/logout", {})).status).toBe(401);
  });
});

describe("the second factor", () => {
  async function enrolled(over: Record<string, unknown> = {}) {
    const who = await signedUp(over);
    const { body: tokens } = await login(who);
    const { body: setup } = await call("POST", "/auth/mfa/setup", { bearer: tokens.access_token });
    const secret = String(setup.secret);
    // The step before: so that the current one is still to be used.
    const confirmed = await call("POST", "/auth/mfa/confirm", {
      bearer: tokens.access_token,
      body: { totp_code: totpAt(secret, new Date(Date.now() - 30_000)) },
    });
    expect(confirmed.status).toBe(200);
    return { ...who, secret, before: tokens, confirmed: confirmed.body, recovery_codes: confirmed.body.recovery_codes as string[] };
  }

  test("is asked for once it is set up, and each code serves once", async () => {
    const who = await enrolled();
    expect(who.recovery_codes).toHaveLength(10);
    expect((await call("GET", "/users/me", { bearer: who.before.access_token })).status).toBe(401);
    expect((await call("GET", "/users/me", { bearer: who.confirmed.access_token })).body.mfa_enabled).toBe(true);
    expect(await login(who)).toMatchObject({ status: 401, body: { code: "mfa_required" } });
    expect(await login(who, { totp_code: "000000" })).toMatchObject({ status: 401, body: { code: "invalid_code" } });
    const code = totpAt(who.secret, new Date());
    const both = await Promise.all([login(who, { totp_code: code }), login(who, { totp_code: code })]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 401]);
    expect(await login(who, { totp_code: code })).toMatchObject({ status: 401, body: { code: "invalid_code" } });
    const [row] = await pool().db.select().from(users).where(eq(users.user_id, who.user_id));
    expect(row?.totp_secret).not.toContain(who.secret);
  });

  test("has recovery codes that serve once, however they are typed", async () => {
    const who = await enrolled();
    const [first = "", second = ""] = who.recovery_codes;
    expect((await login(who, { recovery_code: first.toLowerCase() })).status).toBe(200);
    expect((await login(who, { recovery_code: first })).body.code).toBe("invalid_code");
    expect((await login(who, { recovery_code: second.replaceAll("-", "") })).status).toBe(200);
  });

  test("is delayed after five wrong codes", async () => {
    const who = await enrolled();
    for (let i = 0; i < 5; i++) expect((await login(who, { recovery_code: "not a code" })).status).toBe(401);
    expect((await login(who, { recovery_code: who.recovery_codes[0] ?? "" })).status).toBe(429);
  });

  test("is not passed by a password reset, and is removed against a code alone", async () => {
    const who = await enrolled();
    await call("POST", "/auth/password/forgot", { body: { email: who.email } });
    const { token } = await mailTo(who.email);
    expect((await call("POST", "/auth/password/reset", { body: { token, password: TEST_PASSWORD } })).status).toBe(204);
    expect((await login(who)).body.code).toBe("mfa_required");
    const { body: tokens } = await login(who, { recovery_code: who.recovery_codes[0] ?? "" });
    expect((await call("DELETE", "/auth/mfa", { bearer: tokens.access_token, body: {} })).status).toBe(422);
    expect((await call("DELETE", "/auth/mfa", { bearer: tokens.access_token, body: { totp_code: "123123" } })).status).toBe(401);
    expect((await call("POST", "/auth/mfa/setup", { bearer: tokens.access_token })).body.code).toBe("mfa_already_enabled");
    expect(
      (await call("DELETE", "/auth/mfa", { bearer: tokens.access_token, body: { totp_code: totpAt(who.secret, new Date()) } })).status,
    ).toBe(204);
    expect((await call("GET", "/users/me", { bearer: tokens.access_token })).status).toBe(401);
    expect((await login(who)).status).toBe(200);
  });

  test("where it is required and missing, the token serves to set it up and nothing else", async () => {
    const who = await signedUp();
    await pool().db.update(organizations).set({ mfa_policy: "required" }).where(eq(organizations.organization_id, who.organization_id));
    const { body: tokens } = await login(who);
    expect(tokens.mfa_enrollment_required).toBe(true);
    expect(tokens).not.toHaveProperty("refresh_token");
    for (const [method, path] of [
      ["GET", "/users/me"],
      ["GET", "/users"],
      ["GET", `/organizations/${who.organization_id}`],
      ["GET", "/api_keys"],
    ] as const) {
      expect(await call(method, path, { bearer: tokens.access_token }), path).toMatchObject({
        status: 403,
        body: { code: "mfa_enrollment_required" },
      });
    }
    const { body: setup } = await call("POST", "/auth/mfa/setup", { bearer: tokens.access_token });
    const { body: full } = await call("POST", "/auth/mfa/confirm", {
      bearer: tokens.access_token,
      body: { totp_code: totpAt(String(setup.secret), new Date()) },
    });
    expect(full).toMatchObject({ refresh_token: expect.any(String), role: "admin" });
    expect((await call("GET", "/users/me", { bearer: full.access_token })).status).toBe(200);
    expect((await call("POST", "/auth/refresh", { body: { refresh_token: full.refresh_token } })).status).toBe(200);
  });

  test("required from now on stops tokens that were issued without", async () => {
    const who = await signedUp();
    const { body: tokens } = await login(who);
    const changed = await call("PATCH", `/organizations/${who.organization_id}`, {
      bearer: tokens.access_token,
      body: { mfa_policy: "required" },
    });
    expect(changed.body).toMatchObject({ mfa_policy: "required", mfa_required: true });
    expect((await call("GET", "/users/me", { bearer: tokens.access_token })).body.code).toBe("mfa_enrollment_required");
    expect((await call("POST", "/auth/logout", { bearer: tokens.access_token })).status).toBe(204);
  });
});

describe("a forgotten password", () => {
  test("answers alike for every address, and the link works once", async () => {
    const who = await signedUp();
    const before = (await login(who)).body;
    const known = await call("POST", "/auth/password/forgot", { body: { email: who.email.toUpperCase() } });
    const unknown = await call("POST", "/auth/password/forgot", { body: { email: `nobody.${unique()}@realty.example` } });
    expect([known.status, unknown.status]).toEqual([202, 202]);
    expect(known.body).toEqual(unknown.body);
    const { token, text } = await mailTo(who.email);
    expect(text).toContain("http://localhost:3000/reset-password?token=");
    const reset = (password: string, with_token = token) => call("POST", "/auth/password/reset", { body: { token: with_token, password } });
    expect((await reset("password12")).body.code).toBe("weak_password");
    expect((await reset("an entirely new one", `${token.slice(0, -1)}x`)).body.code).toBe("invalid_token");
    const both = await Promise.all([reset("an entirely new one"), reset("an entirely new one")]);
    expect(both.map((answer) => answer.status).sort()).toEqual([204, 422]);
    expect((await login(who)).status).toBe(401);
    expect((await call("POST", "/auth/login", { body: { email: who.email, password: "an entirely new one" } })).status).toBe(200);
    expect((await call("GET", "/users/me", { bearer: before.access_token })).status).toBe(401);
    expect((await call("POST", "/auth/refresh", { body: { refresh_token: before.refresh_token } })).status).toBe(401);
    expect((await mailTo(who.email)).subject).toBe("Your password was changed");
  });

  test("a link ends with time, and with the next one", async () => {
    const who = await signedUp();
    await call("POST", "/auth/password/forgot", { body: { email: who.email } });
    const first = (await mailTo(who.email)).token;
    await call("POST", "/auth/password/forgot", { body: { email: who.email } });
    const second = (await mailTo(who.email)).token;
    const reset = (token: string) => call("POST", "/auth/password/reset", { body: { token, password: "an entirely new one" } });
    expect((await reset(first)).body.code).toBe("invalid_token");
    await pool().db.execute(
      sql`update user_tokens set expires_at = now() - interval '1 second' where organization_id = ${who.organization_id}`,
    );
    expect((await reset(second)).body.code).toBe("invalid_token");
  });
});
