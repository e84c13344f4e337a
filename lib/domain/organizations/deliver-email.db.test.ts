import { eq } from "drizzle-orm";
import { afterEach, describe, vi } from "vitest";
import { emails } from "@/db/schema/platform";
import { expect, tenant, test } from "@/db/test/fixture";
import { closePool, pool, transaction } from "@/lib/kernel/transaction";
import { setLetter } from "@/lib/platform/email/letter";
import { startResendStandIn } from "@/lib/platform/email/stand-in/resend";
import { startSmtpStandIn } from "@/lib/platform/email/stand-in/smtp";

/** The process's configuration is parsed once: a test that changes it loads the modules anew. */
async function configured(variables: Record<string, string>) {
  await closePool();
  vi.resetModules();
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { deliverEmail } = await import("./deliver-email");
  const { queueEmail } = await import("@/lib/platform/email/queue-email");
  return { deliverEmail, queueEmail };
}

afterEach(() => vi.unstubAllEnvs());

const letter = setLetter({
  subject: "Bienvenido, Ángel",
  heading: "Hello",
  paragraphs: ["مرحبًا"],
  button: { label: "Go", url: "https://yardsign.example/reset-password?token=yst_secret" },
  footer: "Bye",
});

async function queued(queueEmail: Awaited<ReturnType<typeof configured>>["queueEmail"]) {
  const t = await tenant();
  const { email_id } = await transaction(t.system, (ctx) => queueEmail(ctx, { to: t.adminUser.email, ...letter }));
  const row = async () => (await pool().db.select().from(emails).where(eq(emails.email_id, email_id)))[0];
  return { t, email_id, row };
}

describe("delivering a mail", () => {
  test("leaves it in the outbox where no mail service is configured", async () => {
    const { deliverEmail, queueEmail } = await configured({ RESEND_API_KEY: "", SMTP_URL: "" });
    const { t, email_id, row } = await queued(queueEmail);
    expect((await row())?.status).toBe("queued");
    await deliverEmail({ ctx: t.system, input: { email_id } });
    expect(await row()).toMatchObject({ status: "outbox", sent_at: null });
  });

  test("goes through Resend, once, also when tried again after a failure", async () => {
    const resend = await startResendStandIn("re_test");
    const { deliverEmail, queueEmail } = await configured({
      RESEND_API_KEY: "re_test",
      RESEND_BASE_URL: resend.url,
      EMAIL_FROM: "Yardsign <hello@yardsign.example>",
    });
    const { t, email_id, row } = await queued(queueEmail);
    const send = () => deliverEmail({ ctx: t.system, input: { email_id } });
    resend.fail(1, 500);
    await expect(send()).rejects.toMatchObject({ kind: "unavailable", code: "mail_refused" });
    expect(await row()).toMatchObject({ status: "failed", error: expect.stringContaining("500") });
    await send();
    await send();
    expect(resend.mails).toEqual([
      { from: "Yardsign <hello@yardsign.example>", to: [t.adminUser.email], ...letter, idempotency_key: email_id },
    ]);
    expect(await row()).toMatchObject({ status: "sent", error: null, sent_at: expect.any(Date) });
    expect(JSON.stringify(await row())).not.toContain("yst_secret");
    await resend.close();
  });

  test("says that the service can't be reached", async () => {
    const resend = await startResendStandIn("re_test");
    await resend.close();
    const { deliverEmail, queueEmail } = await configured({ RESEND_API_KEY: "re_test", RESEND_BASE_URL: resend.url });
    const { t, email_id, row } = await queued(queueEmail);
    await expect(deliverEmail({ ctx: t.system, input: { email_id } })).rejects.toMatchObject({ code: "mail_unreachable" });
    expect((await row())?.status).toBe("failed");
  });

  test("goes through SMTP with both texts, and waits when the server refuses", async () => {
    const smtp = await startSmtpStandIn();
    const { deliverEmail, queueEmail } = await configured({ RESEND_API_KEY: "", SMTP_URL: smtp.url });
    const { t, email_id, row } = await queued(queueEmail);
    smtp.refuse("450 try later");
    await expect(deliverEmail({ ctx: t.system, input: { email_id } })).rejects.toMatchObject({ code: "mail_refused" });
    smtp.refuse(null);
    await deliverEmail({ ctx: t.system, input: { email_id } });
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]?.to).toEqual([t.adminUser.email]);
    expect(smtp.mails[0]?.data).toContain(`Message-ID: <${email_id}@localhost>`);
    expect(smtp.mails[0]?.data).toMatch(/multipart\/alternative/);
    expect((await row())?.status).toBe("sent");
    await smtp.close();
  });

  test("is of its own organization alone", async () => {
    const { deliverEmail, queueEmail } = await configured({ RESEND_API_KEY: "", SMTP_URL: "" });
    const { email_id, row } = await queued(queueEmail);
    const other = await tenant();
    await deliverEmail({ ctx: other.system, input: { email_id } });
    expect((await row())?.status).toBe("queued");
  });
});
