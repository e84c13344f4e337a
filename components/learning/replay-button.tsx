"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { toast } from "@/components/ui/toast";
import type { ReplayChange } from "@/lib/domain/learning/schemas";
import { replayQuestions } from "@/lib/entry/actions/learning";

type ReplayButtonProps = { bot_id: string; change: ReplayChange; variant?: ButtonVariant; size?: ButtonSize };

/** Asks past questions before and after a change, and goes to what came of it. What can't be tried is said in a toast. */
export function ReplayButton({ bot_id, change, variant, size }: ReplayButtonProps) {
  const t = useTranslations("learning.replay");
  const router = useRouter();
  const { submit, pending, error } = useServerAction(replayQuestions);
  useEffect(() => {
    if (error) toast(error.message, "bad");
  }, [error]);
  return (
    <Button
      variant={variant}
      size={size}
      pending={pending}
      onClick={() => submit({ bot_id, change }, ({ replay_id }) => router.push(`/dashboard/learning/replays/${replay_id}` as Route))}
    >
      {t("start")}
    </Button>
  );
}
