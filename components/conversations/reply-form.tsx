"use client";

import { useTranslations } from "next-intl";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Textarea } from "@/components/ui/textarea";
import { reply } from "@/lib/entry/actions/conversations";

/** Where a person of the team answers the buyer. */
export function ReplyForm({ conversation_id, takenOver }: { conversation_id: string; takenOver: boolean }) {
  const t = useTranslations("conversations.reply");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: reply,
    read: (form) => ({ conversation_id, message_text: form.text("message_text") }),
    onDone: (_data, form) => form.reset(),
  });
  return (
    <form {...formProps} className="mt-6 flex flex-col gap-3 border-t pt-5">
      <Textarea
        name="message_text"
        label={t("label")}
        hint={takenOver ? undefined : t("hint")}
        placeholder={t("placeholder")}
        rows={3}
        error={fieldError("message_text")}
        required
      />
      <FormFooter error={formError()} pending={pending}>
        {t("send")}
      </FormFooter>
    </form>
  );
}
