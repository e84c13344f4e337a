"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { ModelChoices } from "@/lib/domain/bots/schemas";
import type { ApiConfigurationAnswer } from "@/lib/domain/organizations/schemas";
import { changeAiKey } from "@/lib/entry/actions/api-configurations";
import { ModelList } from "./ai-model-list";

type AiKeyEditProps = { configuration: ApiConfigurationAnswer; models: ModelChoices["openai"]; onDone: () => void };

/** Name, model and key of an account that is there. */
export function AiKeyEdit({ configuration, models, onDone }: AiKeyEditProps) {
  const t = useTranslations("settings.ai");
  const listId = useId();
  const { config_id, label, model_settings } = configuration;
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: changeAiKey,
    read: (form) => {
      const api_key = form.text("api_key");
      return {
        config_id,
        label: form.textOrNull("label"),
        model_settings: { model_name: form.textOrNull("model_name") },
        ...(api_key ? { api_key } : {}),
      };
    },
    onDone: () => {
      toast(t("saved"));
      onDone();
    },
  });
  return (
    <form {...formProps} className="flex flex-col gap-4 rounded-card bg-sunken p-4">
      <div className="grid items-end gap-x-5 gap-y-4 sm:grid-cols-2">
        <Input name="label" label={t("form.label")} defaultValue={label ?? ""} optional={t("form.optional")} error={fieldError("label")} />
        <Input
          name="model_name"
          list={listId}
          autoComplete="off"
          label={t("form.model")}
          hint={t("form.modelHint", { model: models.standard })}
          defaultValue={typeof model_settings.model_name === "string" ? model_settings.model_name : ""}
          error={fieldError("model_settings")}
        />
      </div>
      <ModelList id={listId} models={models} />
      <Input
        name="api_key"
        type="password"
        autoComplete="off"
        spellCheck={false}
        label={t("form.newKey")}
        hint={t("form.newKeyHint")}
        error={fieldError("api_key")}
      />
      <FormFooter error={formError()} pending={pending}>
        {t("form.save")}
      </FormFooter>
    </form>
  );
}
