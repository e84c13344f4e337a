"use client";

import { LanguageSelect } from "@/components/shared/language-select";
import { type Theme, ThemeSelect } from "@/components/shared/theme-select";
import { SignOutButton } from "./sign-out-button";

/** Language, appearance and the way out, in the phone's sheet. */
export function Preferences({ theme }: { theme: Theme }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <LanguageSelect />
      <ThemeSelect current={theme} />
      <SignOutButton />
    </div>
  );
}
