"use client";

import { useTranslations } from "next-intl";
import { FormError } from "@/components/shared/form-error";
import { type FormReader, useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { LOCALE_NAMES } from "@/i18n/locales";
import { BOT_LANGUAGES, TONES } from "@/lib/domain/bots/constants";
import type { Chatbot, UpdateChatbotInput } from "@/lib/domain/bots/schemas";
import { updateChatbot } from "@/lib/entry/actions/bots";

type BotFormProps = { bot: Chatbot; agents: { agent_id: string; full_name: string }[] };

/** What an assistant says of itself, and what it asks of buyers. */
export function BotForm({ bot, agents }: BotFormProps) {
  const t = useTranslations("bots");
  const { conversation_config: words } = bot;
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: updateChatbot,
    read: (form) => readBot(form, bot),
    onDone: () => toast(t("saved")),
  });
  return (
    <form {...formProps} className="flex flex-col gap-5">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input
          name="bot_name"
          label={t("form.name")}
          hint={t("form.nameHint")}
          defaultValue={bot.bot_name}
          error={fieldError("bot_name")}
          required
        />
        <Input name="slug" label={t("form.slug")} dir="ltr" defaultValue={bot.slug} error={fieldError("slug")} hint={t("form.slugHint")} />
      </div>
      <Textarea
        name="greeting"
        label={t("form.greeting")}
        defaultValue={words.greeting}
        error={fieldError("conversation_config.greeting")}
        rows={3}
      />
      <Textarea
        name="suggested_questions"
        label={t("form.questions")}
        hint={t("form.questionsHint")}
        defaultValue={words.suggested_questions.join("\n")}
        error={fieldError("conversation_config.suggested_questions")}
        rows={4}
      />
      <Textarea
        name="disclaimer"
        label={t("form.disclaimer")}
        defaultValue={words.disclaimer}
        error={fieldError("conversation_config.disclaimer")}
        rows={2}
      />
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Select
          name="tone"
          label={t("form.tone")}
          defaultValue={words.tone}
          options={TONES.map((value) => ({ value, label: t(`tone.${value}`) }))}
        />
        <Select
          name="language"
          label={t("form.language")}
          defaultValue={words.language}
          options={BOT_LANGUAGES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
        />
      </div>
      <fieldset className="grid items-end gap-x-5 gap-y-4 border-t pt-4 sm:grid-cols-2">
        <legend className="sr-only">{t("form.leads")}</legend>
        <Checkbox name="capture" label={t("form.capture")} defaultChecked={words.lead_capture.enabled} className="self-center" />
        <Input
          name="after_messages"
          type="number"
          min={1}
          max={20}
          label={t("form.after")}
          defaultValue={words.lead_capture.after_messages}
          error={fieldError("conversation_config.lead_capture.after_messages")}
        />
        <Select
          name="agent_id"
          label={t("form.agent")}
          defaultValue={bot.agent_id ?? ""}
          options={[{ value: "", label: t("form.noAgent") }, ...agents.map((agent) => ({ value: agent.agent_id, label: agent.full_name }))]}
        />
      </fieldset>
      <Textarea
        name="description"
        label={t("form.description")}
        defaultValue={bot.description ?? ""}
        error={fieldError("description")}
        rows={2}
      />
      <Textarea
        name="allowed_origins"
        dir="ltr"
        label={t("form.origins")}
        hint={t("form.originsHint")}
        defaultValue={bot.allowed_origins.join("\n")}
        error={fieldError("allowed_origins")}
        rows={2}
      />
      <FormError message={formError()} />
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  );
}

function readBot(form: FormReader, bot: Chatbot): UpdateChatbotInput {
  return {
    bot_id: bot.bot_id,
    bot_name: form.text("bot_name"),
    slug: form.text("slug"),
    description: form.textOrNull("description"),
    agent_id: form.textOrNull("agent_id"),
    allowed_origins: form.list("allowed_origins"),
    conversation_config: {
      greeting: form.text("greeting"),
      disclaimer: form.text("disclaimer"),
      suggested_questions: form.list("suggested_questions", /\n/),
      tone: TONES.find((tone) => tone === form.text("tone")),
      language: BOT_LANGUAGES.find((language) => language === form.text("language")),
      lead_capture: { enabled: form.checked("capture"), after_messages: form.numberOrNull("after_messages") ?? undefined },
    },
  };
}
