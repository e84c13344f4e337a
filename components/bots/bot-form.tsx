"use client";

import { useTranslations } from "next-intl";
import { CopyCheck } from "@/components/fair-housing/copy-check";
import { FormFooter } from "@/components/shared/form-footer";
import { type FormReader, useActionForm } from "@/components/shared/use-action-form";
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
      <SaidFields bot={bot} fieldError={fieldError} />
      <VoiceFields bot={bot} />
      <LeadFields bot={bot} agents={agents} error={fieldError("conversation_config.lead_capture.after_messages")} />
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
      <FormFooter error={formError()} pending={pending}>
        {t("form.save")}
      </FormFooter>
    </form>
  );
}

/** Its own words, checked as they are written. */
function SaidFields({ bot, fieldError }: { bot: Chatbot; fieldError: (path: string) => string | undefined }) {
  const t = useTranslations("bots");
  const { conversation_config: words } = bot;
  const said = (name: "greeting" | "disclaimer" | "suggested_questions", value: string) => ({
    name,
    defaultValue: value,
    error: fieldError(`conversation_config.${name}`),
  });
  return (
    <>
      <CopyCheck kind="greeting">
        <Textarea {...said("greeting", words.greeting)} label={t("form.greeting")} rows={3} />
      </CopyCheck>
      <CopyCheck kind="question">
        <Textarea
          {...said("suggested_questions", words.suggested_questions.join("\n"))}
          label={t("form.questions")}
          hint={t("form.questionsHint")}
          rows={4}
        />
      </CopyCheck>
      <CopyCheck kind="disclaimer">
        <Textarea {...said("disclaimer", words.disclaimer)} label={t("form.disclaimer")} rows={2} />
      </CopyCheck>
    </>
  );
}

/** How it speaks. */
function VoiceFields({ bot }: { bot: Chatbot }) {
  const t = useTranslations("bots");
  const { tone, language } = bot.conversation_config;
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
      <Select
        name="tone"
        label={t("form.tone")}
        defaultValue={tone}
        options={TONES.map((value) => ({ value, label: t(`tone.${value}`) }))}
      />
      <Select
        name="language"
        label={t("form.language")}
        hint={t("form.languageHint")}
        defaultValue={language}
        options={BOT_LANGUAGES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      />
    </div>
  );
}

/** When buyers are asked for their details, and whom they are offered. */
function LeadFields({ bot, agents, error }: BotFormProps & { error: string | undefined }) {
  const t = useTranslations("bots.form");
  const { lead_capture } = bot.conversation_config;
  const offered = [{ value: "", label: t("noAgent") }, ...agents.map((agent) => ({ value: agent.agent_id, label: agent.full_name }))];
  return (
    <fieldset className="grid items-end gap-x-5 gap-y-4 border-t pt-4 sm:grid-cols-2">
      <legend className="sr-only">{t("leads")}</legend>
      <Checkbox name="capture" label={t("capture")} defaultChecked={lead_capture.enabled} className="self-center" />
      <Input
        name="after_messages"
        type="number"
        min={1}
        max={20}
        label={t("after")}
        defaultValue={lead_capture.after_messages}
        error={error}
      />
      <Select name="agent_id" label={t("agent")} defaultValue={bot.agent_id ?? ""} options={offered} />
    </fieldset>
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
