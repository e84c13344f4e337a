"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { controlStyle, Field, useFieldIds } from "@/components/ui/field";

type PasswordInputProps = { label: string; hint?: string; error?: string; autoComplete: "current-password" | "new-password" };

/** A password, hidden until one asks to see it. Never filled in again after an error. */
export function PasswordInput({ label, hint, error, autoComplete }: PasswordInputProps) {
  const t = useTranslations("auth.field");
  const [shown, setShown] = useState(false);
  const ids = useFieldIds({ hint, error });
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field {...{ label, hint, error, ids }}>
      <div className="relative">
        <input
          name="password"
          type={shown ? "text" : "password"}
          dir="ltr"
          required
          maxLength={1024}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className={classNames(controlStyle, "pe-12 text-start")}
          {...ids.control}
        />
        <button
          type="button"
          aria-pressed={shown}
          aria-label={shown ? t("hide") : t("show")}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 end-0 flex w-11 items-center justify-center rounded-control text-ink-soft hover:text-ink noscript:hidden"
        >
          <Icon aria-hidden="true" className="size-5" />
        </button>
      </div>
    </Field>
  );
}
