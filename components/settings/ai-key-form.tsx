"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ModelChoices } from "@/lib/domain/bots/schemas";
import { KEY_PROVIDERS, KEYLESS_PROVIDERS, type KeyProvider, PROVIDER_NAMES } from "@/lib/domain/organizations/constants";
import type { ApiConfigurationTestAnswer } from "@/lib/domain/organizations/schemas";
import { addAiKey } from "@/lib/entry/actions/api-configurations";
import { ModelList } from "./ai-model-list";
import { AiTestResult } from "./ai-test-result";

/** Connects an account: the key is kept and tested in one step, and the verdict said in words. */
export function AiKeyForm({ models }: { models: ModelChoices }) {
  const t = useTranslations("settings.ai");
  const [provider, setProvider] = useState<KeyProvider>("openai");
  const [result, setResult] = useState<ApiConfigurationTestAnswer | null>(null);
  const listId = useId();
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: addAiKey,
    read: (form) => ({
      provider_name: provider,
      api_key: form.textOrNull("api_key"),
      label: form.textOrNull("label"),
      model_settings: { model_name: form.textOrNull("model_name") },
    }),
    onDone: (data, form) => {
      setResult(data);
      form.reset();
    },
  });
  return (
    <form {...formProps} className="flex flex-col gap-4">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Select
          name="provider_name"
          label={t("form.provider")}
          value={provider}
          onChange={(event) => setProvider(KEY_PROVIDERS.find((name) => name === event.target.value) ?? provider)}
          options={KEY_PROVIDERS.map((value) => ({ value, label: PROVIDER_NAMES[value] }))}
        />
        <Input name="label" label={t("form.label")} optional={t("form.optional")} error={fieldError("label")} maxLength={80} />
      </div>
      <Input
        name="api_key"
        type="password"
        autoComplete="off"
        spellCheck={false}
        label={t("form.key")}
        hint={KEYLESS_PROVIDERS.includes(provider) ? t("form.keyOptional") : t("form.keyHint")}
        error={fieldError("api_key")}
        required={!KEYLESS_PROVIDERS.includes(provider)}
      />
      <Input
        name="model_name"
        list={listId}
        autoComplete="off"
        label={t("form.model")}
        hint={t("form.modelHint", { model: models[provider].standard })}
        optional={t("form.optional")}
        error={fieldError("model_settings")}
      />
      <ModelList id={listId} models={models[provider]} />
      <FormFooter error={formError()} pending={pending}>
        {pending ? t("testing") : t("add.action")}
      </FormFooter>
      <AiTestResult result={result} title={t("add.kept")} />
    </form>
  );
}
