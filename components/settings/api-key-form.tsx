"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyButton } from "@/components/shared/copy-button";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { makeApiKey } from "@/lib/entry/actions/auth";

/** Makes a key and shows it once. */
export function ApiKeyForm({ resources }: { resources: string[] }) {
  const t = useTranslations("settings.keys");
  const [made, setMade] = useState<string | null>(null);
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: makeApiKey,
    read: (form) => ({ name: form.text("name"), scopes: form.all("scopes") }),
    onDone: (data, form) => {
      setMade(data.api_key);
      form.reset();
    },
  });
  return (
    <form {...formProps} className="flex flex-col gap-4">
      {made ? (
        <Notice tone="good" title={t("once")}>
          <p className="my-2 font-mono text-sm wrap-anywhere" dir="ltr">
            {made}
          </p>
          <CopyButton text={made} />
        </Notice>
      ) : null}
      <Input name="name" label={t("name")} error={fieldError("name")} required className="max-w-md" />
      <fieldset aria-invalid={fieldError("scopes") ? true : undefined} tabIndex={-1}>
        <legend className="mb-2 text-sm font-medium">{t("scopes")}</legend>
        <Checkbox name="scopes" value="*:read" label={t("readAll")} className="mb-2" />
        <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {resources.map((resource) => (
            <div key={resource} className="flex items-center justify-between gap-3 border-t py-1.5">
              <bdi className="text-sm">{resource}</bdi>
              <span className="flex gap-4">
                <Checkbox name="scopes" value={`${resource}:read`} label={t("scope.read")} />
                <Checkbox name="scopes" value={`${resource}:write`} label={t("scope.write")} />
              </span>
            </div>
          ))}
        </div>
        {fieldError("scopes") ? <p className="mt-2 text-sm font-medium text-bad">{fieldError("scopes")}</p> : null}
      </fieldset>
      <FormFooter error={formError()} pending={pending}>
        {t("make")}
      </FormFooter>
    </form>
  );
}
