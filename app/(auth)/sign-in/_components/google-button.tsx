"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Signing in with Google, for people who have an account. A second step that is set up follows on /mfa. */
export function GoogleButton({ callbackUrl }: { callbackUrl: string }) {
  const t = useTranslations("auth.signIn");
  const [pending, setPending] = useState(false);
  const start = () => {
    setPending(true);
    signIn("google", { callbackUrl: `/mfa?from=google&callbackUrl=${encodeURIComponent(callbackUrl || "/dashboard")}` }).catch(() =>
      setPending(false),
    );
  };
  return (
    <div className="flex flex-col gap-5">
      <Button pending={pending} onClick={start} className="min-h-11 w-full">
        {t("google")}
      </Button>
      <p className="flex items-center gap-3 text-sm text-ink-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t("or")}
      </p>
    </div>
  );
}
