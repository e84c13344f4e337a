"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { FormFooter } from "@/components/shared/form-footer";
import { useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { ROUTINGS, type Routing } from "@/lib/domain/bots/constants";
import type { AiModelConfig, ModelChoices } from "@/lib/domain/bots/schemas";
import { KEY_PROVIDERS, type KeyProvider } from "@/lib/domain/organizations/constants";
import type { KeyChoice } from "@/lib/domain/organizations/schemas";
import { updateChatbot } from "@/lib/entry/actions/bots";
import { AiStepFields } from "./ai-step-fields";
import { type AiStep, configOf, MOST_STEPS, moved, stepsOf } from "./ai-steps";

type AiFormProps = {
  bot_id: string;
  config: AiModelConfig;
  keys: KeyChoice[];
  models: ModelChoices;
  /** Providers for which the installation holds a key. */
  platform: KeyProvider[];
  admin: boolean;
};

/** Which models an assistant asks, in which order; the built-in engine always stands last. */
export function AiForm({ bot_id, config, keys, models, platform, admin }: AiFormProps) {
  const t = useTranslations("bots.ai");
  const { steps, change, add, remove, move, status, listRef } = useSteps(config, keys);
  const [manner, setManner] = useState<Manner>({ routing: config.routing, temperature: config.temperature });
  const saved = useTranslations("bots")("saved");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: updateChatbot,
    read: () => ({ bot_id, ai_model_config: { ...configOf(steps), ...manner } }),
    onDone: () => toast(saved),
  });
  const errorOf = (index: number, field: string) =>
    fieldError(index === 0 ? `ai_model_config.${field}` : `ai_model_config.fallback.${index - 1}.${field}`);
  return (
    <form {...formProps} className="flex flex-col gap-5">
      <p className="max-w-xl text-[0.9375rem] text-ink-soft">{steps.length > 0 ? t("lead") : t("builtInAlone")}</p>
      <ol ref={listRef} className="flex flex-col gap-3">
        {steps.map((step, index) => (
          <AiStepFields
            key={step.id}
            step={step}
            index={index}
            count={steps.length}
            choices={{ keys, models, platform, admin }}
            error={(field) => errorOf(index, field)}
            onChange={(changes) => change(step.id, changes)}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(step.id)}
          />
        ))}
        <li className="rounded-card border border-dashed border-line-strong p-4">
          <p className="font-medium">{t("builtIn")}</p>
          <p className="mt-1 text-sm text-ink-soft">{t("builtInLast")}</p>
        </li>
      </ol>
      <p role="status" className="sr-only">
        {status}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={add} disabled={steps.length >= MOST_STEPS}>
          <Plus aria-hidden="true" className="size-4" />
          {t(steps.length === 0 ? "first" : "add")}
        </Button>
        {steps.length >= MOST_STEPS ? <p className="text-sm text-ink-soft">{t("most")}</p> : null}
      </div>
      {steps.length > 0 ? <MannerFields manner={manner} onChange={setManner} fieldError={fieldError} /> : null}
      <FormFooter error={formError()} pending={pending}>
        {t("save")}
      </FormFooter>
    </form>
  );
}

type Manner = { routing: Routing; temperature: number };
type MannerFieldsProps = { manner: Manner; onChange: (manner: Manner) => void; fieldError: (path: string) => string | undefined };

/** In which order the choices are asked, and how free they are in their words. */
function MannerFields({ manner, onChange, fieldError }: MannerFieldsProps) {
  const t = useTranslations("bots.ai");
  const { routing, temperature } = manner;
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
      <Select
        label={t("routing")}
        hint={t("routingHint")}
        value={routing}
        error={fieldError("ai_model_config.routing")}
        onChange={(event) => onChange({ ...manner, routing: ROUTINGS.find((name) => name === event.target.value) ?? routing })}
        options={ROUTINGS.map((value) => ({ value, label: t(`routings.${value}`) }))}
      />
      <Input
        type="range"
        min={0}
        max={2}
        step={0.1}
        label={t("temperature", { value: temperature })}
        hint={t("temperatureHint")}
        value={temperature}
        error={fieldError("ai_model_config.temperature")}
        onChange={(event) => onChange({ ...manner, temperature: Number(event.target.value) })}
      />
    </div>
  );
}

type Focus = { id: number; part: "provider" | "up" | "down" } | null;

/** The list as it is edited. The focus goes along with what was moved or added, and a screen reader hears where it stands. */
function useSteps(config: AiModelConfig, keys: KeyChoice[]) {
  const t = useTranslations("bots.ai");
  const [steps, setSteps] = useState(() => stepsOf(config));
  const [status, setStatus] = useState("");
  const [focus, setFocus] = useState<Focus>(null);
  const listRef = useRef<HTMLOListElement>(null);
  const nextId = useRef(steps.length);

  useEffect(() => {
    if (!focus) return;
    const part = (name: string) => listRef.current?.querySelector<HTMLElement>(`[data-step="${focus.id}"] [data-part="${name}"]:enabled`);
    (part(focus.part) ?? part("up") ?? part("down") ?? part("provider"))?.focus();
    setFocus(null);
  }, [focus]);

  const change = (id: number, changes: Partial<AiStep>) => setSteps(steps.map((step) => (step.id === id ? { ...step, ...changes } : step)));
  const add = () => {
    const provider = freshProvider(steps, keys);
    const id = nextId.current++;
    setSteps([...steps, { id, provider, model_name: "", api_key_id: "" }]);
    setFocus({ id, part: "provider" });
  };
  const remove = (id: number) => {
    const index = steps.findIndex((step) => step.id === id);
    const left = steps.filter((step) => step.id !== id);
    const near = left[Math.min(index, left.length - 1)];
    setSteps(left);
    setStatus(t("removed"));
    if (near) setFocus({ id: near.id, part: "provider" });
  };
  const move = (index: number, by: 1 | -1) => {
    const step = steps[index];
    if (!step) return;
    setSteps(moved(steps, index, index + by));
    setStatus(t("moved", { number: index + by + 1 }));
    setFocus({ id: step.id, part: by < 0 ? "up" : "down" });
  };
  return { steps, change, add, remove, move, status, listRef };
}

/** A provider that has a key and is not asked yet, else any that is not asked, else the first. */
function freshProvider(steps: AiStep[], keys: KeyChoice[]): KeyProvider {
  const asked = new Set(steps.map(({ provider }) => provider));
  const fresh = KEY_PROVIDERS.filter((provider) => !asked.has(provider));
  const connected = fresh.find((provider) => keys.some((key) => key.provider_name === provider && key.is_active));
  return connected ?? fresh[0] ?? "openai";
}
