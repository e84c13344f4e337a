"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { controlStyle } from "@/components/ui/field";
import { THEME_COOKIE } from "@/i18n/locales";
import { writeChoice } from "./choice-cookie";

const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Light, dark, or as the device. Applied at once and kept on this device. */
export function ThemeSelect({ current }: { current: Theme }) {
  const t = useTranslations("common.theme");
  const [theme, setTheme] = useState<Theme>(current);
  const choose = (next: Theme) => {
    setTheme(next);
    writeChoice(THEME_COOKIE, next === "system" ? null : next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="sr-only">{t("label")}</span>
      <select
        className={`${controlStyle} w-auto pe-8`}
        value={theme}
        onChange={(event) => choose(THEMES.find((item) => item === event.target.value) ?? "system")}
      >
        {THEMES.map((item) => (
          <option key={item} value={item}>
            {t(item)}
          </option>
        ))}
      </select>
    </label>
  );
}
