"use client";

import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { LanguageSelect } from "@/components/shared/language-select";
import { type Theme, ThemeSelect } from "@/components/shared/theme-select";
import { Button } from "@/components/ui/button";

/** Language, appearance and the way out, in the phone's sheet. */
export function Preferences({ theme }: { theme: Theme }) {
  const t = useTranslations("shell");
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <LanguageSelect />
      <ThemeSelect current={theme} />
      <Button variant="quiet" onClick={() => signOut({ callbackUrl: "/" })}>
        <LogOut aria-hidden="true" className="size-4 rtl:-scale-x-100" />
        {t("signOut")}
      </Button>
    </div>
  );
}
