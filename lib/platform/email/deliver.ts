import nodemailer, { type Transporter } from "nodemailer";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import type { Message } from "./message";

/** How mails leave: Resend wins over SMTP; with neither they stay in the outbox. */
export function mailTransport(): "resend" | "smtp" | "none" {
  if (env().RESEND_API_KEY) return "resend";
  return env().SMTP_URL ? "smtp" : "none";
}

/**
 * Sends one mail through what is configured.
 * @returns `outbox` when nothing is configured: the mail waits at /admin/outbox
 * @throws AppError unavailable when the service refuses or can't be reached
 */
export async function deliver(message: Message): Promise<"sent" | "outbox"> {
  const transport = mailTransport();
  if (transport === "none") return "outbox";
  await (transport === "resend" ? viaResend(message) : viaSmtp(message));
  return "sent";
}

async function viaResend({ id, to, subject, text, html }: Message): Promise<void> {
  const response = await fetch(`${env().RESEND_BASE_URL.replace(/\/+$/, "")}/emails`, {
    method: "POST",
    headers: { Authorization: `Bearer ${env().RESEND_API_KEY}`, "Content-Type": "application/json", "Idempotency-Key": id },
    body: JSON.stringify({ from: env().EMAIL_FROM, to: [to], subject, text, html }),
    signal: AbortSignal.timeout(15_000),
  }).catch((cause: unknown) => {
    throw new AppError("unavailable", `The mail service can't be reached: ${cause instanceof Error ? cause.message : "no answer"}.`, {
      code: "mail_unreachable",
    });
  });
  if (response.ok) return;
  const words = (await response.text().catch(() => "")).slice(0, 300);
  throw new AppError("unavailable", `The mail service answered ${response.status}: ${words}`, { code: "mail_refused" });
}

const store = globalThis as { yardsignSmtp?: Transporter };

async function viaSmtp({ id, to, subject, text, html }: Message): Promise<void> {
  store.yardsignSmtp ??= nodemailer.createTransport(env().SMTP_URL, { connectionTimeout: 15_000, socketTimeout: 30_000 });
  const messageId = `<${id}@${new URL(env().APP_URL).hostname}>`;
  try {
    await store.yardsignSmtp.sendMail({ from: env().EMAIL_FROM, to, subject, text, html, messageId });
  } catch (cause) {
    throw new AppError("unavailable", `The mail server refused: ${cause instanceof Error ? cause.message : "no answer"}.`, {
      code: "mail_refused",
    });
  }
}
