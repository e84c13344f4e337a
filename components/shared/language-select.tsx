"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { controlStyle } from "@/components/ui/field";
import { LOCALE_COOKIE, LOCALE_NAMES, LOCALES } from "@/i18n/locales";
import { writeChoice } from "./choice-cookie";

/** The language of the interface, each named in itself. */
export function LanguageSelect() {
  const t = useTranslations("common");
  const router = useRouter();
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="sr-only">{t("language")}</span>
      <select
        className={`${controlStyle} w-auto pe-8`}
        defaultValue={useLocale()}
        onChange={(event) => {
          writeChoice(LOCALE_COOKIE, event.target.value);
          router.refresh();
        }}
      >
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {LOCALE_NAMES[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}
