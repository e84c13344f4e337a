"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { createChatbot } from "@/lib/entry/actions/bots";

/** An assistant by its name; everything else starts from defaults. */
export function NewBotForm() {
  const t = useTranslations("bots");
  const router = useRouter();
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: createChatbot,
    read: (form) => ({ bot_name: form.text("bot_name") }),
    onDone: ({ bot_id }) => {
      toast(t("created"));
      router.push(`/dashboard/bots/${bot_id}` as Route);
    },
  });
  return (
    <form {...formProps} className="flex max-w-md flex-col gap-5">
      <Input name="bot_name" label={t("form.name")} hint={t("form.nameHint")} error={fieldError("bot_name")} required />
      <FormFooter error={formError()} pending={pending}>
        {t("form.create")}
      </FormFooter>
    </form>
  );
}
