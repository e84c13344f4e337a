"use client";

import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useSignOut } from "./use-sign-out";

/** The way out. */
export function SignOutButton() {
  const t = useTranslations("shell");
  const { signOut, pending } = useSignOut();
  return (
    <Button variant="quiet" pending={pending} onClick={signOut}>
      <LogOut aria-hidden="true" className="size-4 rtl:-scale-x-100" />
      {t("signOut")}
    </Button>
  );
}
