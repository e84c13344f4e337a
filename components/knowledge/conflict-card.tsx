"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FactValue } from "@/components/properties/fact-value";
import { useServerAction } from "@/components/shared/use-action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { toast } from "@/components/ui/toast";
import { parseValue } from "@/components/wizard/fact-values";
import { isFactField } from "@/lib/domain/knowledge/constants";
import type { Conflict } from "@/lib/domain/knowledge/schemas";
import { settleFacts } from "@/lib/entry/actions/knowledge";

type Told = Conflict["values"][number];
const OWN = "own";

/** One field that sources disagree on: the values side by side with their sentences, one to be chosen or written. */
export function ConflictCard({ conflict, currency }: { conflict: Conflict; currency: string }) {
  const t = useTranslations("knowledge.conflicts");
  const fields = useTranslations("properties.fields");
  const name = useId();
  const { submit, pending, error } = useServerAction(settleFacts);
  const [chosen, setChosen] = useState<string>();
  const [own, setOwn] = useState(conflict.kind === "yes_no" ? "true" : "");
  const { property_id, field, kind, values } = conflict;
  const label = isFactField(field) ? fields(field) : conflict.label;

  const save = () => {
    const told = values[Number(chosen)];
    const value = chosen === OWN ? parseValue(kind, own) : told?.value;
    if (!isFactField(field) || value === undefined || value === null) return;
    const unit = chosen === OWN ? values[0]?.unit : told?.unit;
    submit({ property_id, facts: [{ field, value, ...(unit ? { unit } : {}) }] }, () => toast(t("saved")));
  };

  return (
    <fieldset className="rounded-card border bg-surface p-4 md:p-5">
      <legend className="sr-only">{label}</legend>
      <div aria-hidden="true" className="mb-3 flex flex-wrap items-center gap-2">
        <span className="text-lg font-medium">{label}</span>
        {conflict.asks_before_publishing ? <Badge tone="warn">{t("serious")}</Badge> : null}
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {values.map((told, index) => (
          <ToldChoice
            key={JSON.stringify([told.value, told.unit])}
            {...{ name, told, kind, currency }}
            checked={chosen === String(index)}
            onChoose={() => setChosen(String(index))}
          />
        ))}
      </div>
      <label className="mt-3 flex min-h-8 items-center gap-2.5">
        <input type="radio" name={name} className="size-4 accent-accent" checked={chosen === OWN} onChange={() => setChosen(OWN)} />
        {t("own")}
      </label>
      {chosen === OWN ? <OwnValue kind={kind} value={own} onChange={setOwn} error={error?.fields[0]?.message} /> : null}
      {error && chosen !== OWN ? <p className="mt-2 text-sm font-medium text-bad">{error.fields[0]?.message ?? error.message}</p> : null}
      <div className="mt-4">
        <Button variant="primary" disabled={chosen === undefined || (chosen === OWN && !own.trim())} pending={pending} onClick={save}>
          {t("save")}
        </Button>
      </div>
    </fieldset>
  );
}

type ToldChoiceProps = {
  name: string;
  told: Told;
  kind: Conflict["kind"];
  currency: string;
  checked: boolean;
  onChoose: () => void;
};

/** One of the values, as a choice with those who say it. */
function ToldChoice({ name, told, kind, currency, checked, onChoose }: ToldChoiceProps) {
  return (
    <label className="flex cursor-pointer flex-col gap-2 rounded-control border border-line-strong p-3 has-checked:border-accent has-checked:bg-accent-soft has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus">
      <span className="flex items-baseline gap-2.5">
        <input type="radio" name={name} className="size-4 shrink-0 self-center accent-accent" checked={checked} onChange={onChoose} />
        <span className="figures text-lg font-medium wrap-anywhere">
          <FactValue value={told.value} kind={kind} unit={told.unit} currency={currency} />
        </span>
      </span>
      <Sources told={told} />
    </label>
  );
}

/** Who says it, in which words. */
function Sources({ told }: { told: Told }) {
  const t = useTranslations("knowledge.conflicts");
  return (
    <span className="flex flex-col gap-2 text-sm text-ink-soft">
      {told.sources.map(({ fact_id, source_id, title, sentence }) => (
        <span key={fact_id} className="block wrap-anywhere" dir="auto">
          {source_id && title ? (
            <TextLink href={`/dashboard/knowledge/${source_id}`}>
              <bdi>{title}</bdi>
            </TextLink>
          ) : (
            t("mine")
          )}
          {sentence ? <q className="mt-0.5 block text-ink">{sentence}</q> : <span className="block">{t("noSentence")}</span>}
        </span>
      ))}
    </span>
  );
}

type OwnProps = { kind: Conflict["kind"]; value: string; onChange: (text: string) => void; error: string | undefined };

function OwnValue({ kind, value, onChange, error }: OwnProps) {
  const t = useTranslations("knowledge.conflicts");
  if (kind === "yes_no")
    return (
      <Select
        className="mt-2 max-w-56"
        label={t("value")}
        value={value}
        options={[
          { value: "true", label: t("yes") },
          { value: "false", label: t("no") },
        ]}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const numeric = kind === "number" || kind === "money" || kind === "area" || kind === "year";
  return (
    <Input
      className="mt-2 max-w-sm"
      label={t("value")}
      inputMode={numeric ? "decimal" : "text"}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
