import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Caller } from "@/lib/domain/auth/schemas";
import { AppError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { log } from "@/lib/kernel/log";
import { callerOf } from "./caller";
import type { FormState } from "./form-state";

type Call<D> = { form: FormData; caller: Caller; previous: FormState<D> };

/**
 * The door of a form that posts with and without JavaScript (`useActionState`): runs `run`, keeps the fields named in
 * `keep` (never a password), and turns errors into words of the reader's language, field by field.
 */
export function formAction<D = null>(
  keep: readonly string[],
  run: (call: Call<D>) => Promise<D>,
): (previous: FormState<D>, form: FormData) => Promise<FormState<D>> {
  return async (previous, form) => {
    const list = await headers();
    const caller = callerOf(list, { requestId: list.get("x-request-id") ?? newId(), now: () => new Date() });
    const values = Object.fromEntries(keep.map((name) => [name, textOf(form, name)]));
    const round = { values, tries: (previous.tries ?? 0) + 1 };
    try {
      return { ...round, fields: {}, code: null, message: null, data: await run({ form, caller, previous }) };
    } catch (error) {
      unstable_rethrow(error);
      if (!(error instanceof AppError)) log.error({ request_id: caller.requestId, err: error }, "form failed");
      return { ...round, ...(await inWords(error)), data: previous.data };
    }
  };
}

/** A field as it was typed; empty for a file or nothing. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

async function inWords(error: unknown): Promise<Pick<FormState<unknown>, "fields" | "code" | "message">> {
  const t = await getTranslations("auth");
  if (!(error instanceof AppError)) return { fields: {}, code: "internal_error", message: t("errors.internal_error") };
  const say = (key: string, otherwise: string) => (t.has(key) ? t(key) : otherwise);
  const { code } = error;
  if (code === "weak_password")
    return { fields: { password: say(`weak.${String(error.data?.reason)}`, error.message) }, code, message: null };
  if (code === "validation_failed") {
    return {
      fields: Object.fromEntries((error.errors ?? []).map(({ path, message }) => [path, say(`wrong.${path}`, message)])),
      code,
      message: null,
    };
  }
  const field = FIELD_OF[code];
  if (field) return { fields: { [field]: say(`errors.${code}`, error.message) }, code, message: null };
  const minutes = Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60));
  return {
    fields: {},
    code,
    message: code === "rate_limited" ? t("errors.rate_limited", { minutes }) : say(`errors.${code}`, error.message),
  };
}

/** Errors about one field. */
const FIELD_OF: Record<string, string> = {
  email_taken: "email",
  org_name_taken: "org_name",
  license_taken: "license_number",
  invalid_code: "code",
  mfa_required: "code",
};
