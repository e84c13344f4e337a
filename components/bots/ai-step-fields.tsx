"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import type { ModelChoices } from "@/lib/domain/bots/schemas";
import { KEY_PROVIDERS, type KeyProvider, PROVIDER_NAMES } from "@/lib/domain/organizations/constants";
import type { KeyChoice } from "@/lib/domain/organizations/schemas";
import { listAiModels } from "@/lib/entry/actions/api-configurations";
import type { AiStep } from "./ai-steps";

type Choices = { keys: KeyChoice[]; models: ModelChoices; platform: KeyProvider[]; admin: boolean };

type AiStepFieldsProps = {
  step: AiStep;
  index: number;
  count: number;
  choices: Choices;
  error: (field: "provider" | "model_name" | "api_key_id") => string | undefined;
  onChange: (changes: Partial<AiStep>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

const PROVIDER_OPTIONS = KEY_PROVIDERS.map((value) => ({ value, label: PROVIDER_NAMES[value] }));

/** One model to be asked: whose, which, and with which account; with buttons for its place in the order. */
export function AiStepFields({ step, index, count, choices, error, onChange, onMove, onRemove }: AiStepFieldsProps) {
  const t = useTranslations("bots.ai");
  const number = index + 1;
  return (
    <li data-step={step.id} className="rounded-card border p-4">
      <fieldset className="min-w-0">
        <legend className="sr-only">{t("step", { number })}</legend>
        <StepHead number={number} last={number === count} onMove={onMove} onRemove={onRemove} />
        <div className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2">
          <Select
            data-part="provider"
            label={t("provider")}
            value={step.provider}
            error={error("provider")}
            onChange={(event) =>
              onChange({
                provider: KEY_PROVIDERS.find((name) => name === event.target.value) ?? step.provider,
                model_name: "",
                api_key_id: "",
              })
            }
            options={PROVIDER_OPTIONS}
          />
          <KeySelect step={step} keys={choices.keys} error={error("api_key_id")} onChange={onChange} />
          <ModelInput key={step.provider} step={step} choices={choices} error={error("model_name")} onChange={onChange} />
        </div>
        <MissingKey step={step} choices={choices} />
      </fieldset>
    </li>
  );
}

type StepHeadProps = Pick<AiStepFieldsProps, "onMove" | "onRemove"> & { number: number; last: boolean };

/** Its number, and the buttons for its place. */
function StepHead({ number, last, onMove, onRemove }: StepHeadProps) {
  const t = useTranslations("bots.ai");
  return (
    <div className="mb-3 flex items-center justify-between gap-2">
      <p aria-hidden="true" className="font-medium">
        {t("step", { number })}
      </p>
      <span className="flex gap-1">
        <Button
          size="small"
          variant="quiet"
          data-part="up"
          aria-label={t("up", { number })}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        >
          <ArrowUp aria-hidden="true" className="size-4" />
        </Button>
        <Button size="small" variant="quiet" data-part="down" aria-label={t("down", { number })} disabled={last} onClick={() => onMove(1)}>
          <ArrowDown aria-hidden="true" className="size-4" />
        </Button>
        <Button size="small" variant="quiet" aria-label={t("remove", { number })} onClick={onRemove}>
          <Trash2 aria-hidden="true" className="size-4" />
        </Button>
      </span>
    </div>
  );
}

type PartProps = Pick<AiStepFieldsProps, "step" | "onChange"> & { error: string | undefined };

/** The account to ask with: any that works, or a certain one. */
function KeySelect({ step, keys, error, onChange }: PartProps & { keys: KeyChoice[] }) {
  const t = useTranslations("bots.ai");
  const own = keys.filter((key) => key.provider_name === step.provider);
  const options: SelectOption[] = [
    { value: "", label: t("anyKey") },
    ...own.map((key) => {
      const name = key.label ?? (key.key_hint ? t("keyEnds", { hint: key.key_hint }) : PROVIDER_NAMES[key.provider_name]);
      if (!key.is_active) return { value: key.config_id, label: t("keyOff", { name }), disabled: true };
      const bad = key.status === "invalid" || key.status === "no_quota";
      return { value: key.config_id, label: bad ? t("keyBad", { name }) : name };
    }),
  ];
  const gone = step.api_key_id !== "" && !own.some((key) => key.config_id === step.api_key_id);
  if (gone) options.push({ value: step.api_key_id, label: t("keyGone"), disabled: true });
  return (
    <Select
      label={t("key")}
      value={step.api_key_id}
      error={error}
      onChange={(event) => onChange({ api_key_id: event.target.value })}
      options={options}
    />
  );
}

/** The model by name, with the known ones offered, and what it costs about. The provider's own list is fetched when asked for. */
function ModelInput({ step, choices, error, onChange }: PartProps & { choices: Choices }) {
  const t = useTranslations("bots.ai");
  const listId = useId();
  const [listed, setListed] = useState<string[] | null>(null);
  const { submit, pending, error: failed } = useServerAction(listAiModels);
  const { standard, models } = choices.models[step.provider];
  const names = listed ?? models.map(({ model_name }) => model_name);
  const load = () => submit({ provider_name: step.provider, config_id: step.api_key_id || null }, setListed);
  return (
    <div className="min-w-0 sm:col-span-2">
      <Input
        list={listId}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        label={t("model")}
        hint={t("modelHint", { model: standard })}
        value={step.model_name}
        error={error}
        maxLength={200}
        onChange={(event) => onChange({ model_name: event.target.value })}
      />
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
        <ModelCost model={models.find(({ model_name }) => model_name === (step.model_name.trim() || standard))} />
        <Button size="small" variant="quiet" pending={pending} onClick={load}>
          {t("load")}
        </Button>
      </div>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {failed ? failed.message : listed ? t("loaded", { count: listed.length }) : null}
      </p>
    </div>
  );
}

function ModelCost({ model }: { model: ModelChoices["openai"]["models"][number] | undefined }) {
  const t = useTranslations("bots.ai");
  const format = useFormatter();
  if (!model) return <span />;
  const speed = t(`speed.${model.speed}`);
  if (model.answer_micros === null) return <span>{t("aboutUnknown", { speed })}</span>;
  if (model.answer_micros === 0) return <span>{t("free", { speed })}</span>;
  const cost = format.number(model.answer_micros / 1_000_000, { style: "currency", currency: "USD", maximumSignificantDigits: 2 });
  return <span>{t("about", { cost, speed })}</span>;
}

/** Says so where nothing can be asked (no account of one's own and none of the installation's), or where it failed last time. */
function MissingKey({ step, choices }: { step: AiStep; choices: Choices }) {
  const t = useTranslations("bots.ai");
  if (step.provider === "ollama") return <p className="mt-3 text-sm text-ink-soft">{t("local")}</p>;
  const own = choices.keys.filter((key) => key.provider_name === step.provider && key.is_active);
  const asked = own.filter((key) => step.api_key_id === "" || key.config_id === step.api_key_id);
  const failed = asked.length > 0 && asked.every((key) => key.status === "invalid" || key.status === "no_quota");
  const missing = own.length === 0 && !choices.platform.includes(step.provider);
  if (!failed && !missing) return null;
  return (
    <Notice tone="warn" className="mt-3">
      {t(missing ? "noKey" : "keyFailed", { provider: PROVIDER_NAMES[step.provider] })}{" "}
      {choices.admin ? <TextLink href="/dashboard/settings/ai">{t(missing ? "connect" : "mend")}</TextLink> : null}
    </Notice>
  );
}
