"use client";

import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";

/** A one-time code. Phones offer the number keys where only digits can come. */
export function CodeInput({ error, digitsOnly }: { error?: string; digitsOnly: boolean }) {
  const t = useTranslations("auth.field");
  return (
    <Input
      name="code"
      label={t("code")}
      error={error}
      inputMode={digitsOnly ? "numeric" : "text"}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={digitsOnly ? 7 : 60}
      dir="ltr"
      required
    />
  );
}
