"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { leave } from "@/lib/entry/actions/auth";
import { emptyForm } from "@/lib/entry/form-state";

/** The way out for somebody who came with the wrong account. */
export function LeaveForm() {
  const t = useTranslations("auth.mfa");
  const [, action] = useActionState(leave, emptyForm());
  return (
    <form action={action} className="mt-5">
      <button type="submit" className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2">
        {t("other")}
      </button>
    </form>
  );
}
