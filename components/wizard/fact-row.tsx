"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { problemOf, type Row } from "./fact-rows";
import { type FoundFact, valueText } from "./fact-values";

type Props = { row: Row; checked: boolean; onChange: (row: Row) => void };

/** One fact: its value to correct, the sentence it came from, and a way to say that it isn't true. */
export function FactRow({ row, checked, onChange }: Props) {
  const t = useTranslations("wizard.facts");
  const label = useFieldLabel()(row.group.field, row.group.label);
  const found = problemOf(row);
  const error = checked && found ? (found === "choose" ? t("conflict") : t("number")) : undefined;
  const [fact] = row.group.facts;
  const unit = useUnit()(fact?.unit);
  return (
    <li className="border-t py-4 first:border-t-0">
      <div className={classNames("grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2", row.removed && "opacity-60")}>
        {row.removed ? (
          <p className="min-h-10 py-2">
            <span className="text-sm font-medium line-through">{label}</span> <span className="text-sm text-ink-soft">{t("removed")}</span>
          </p>
        ) : row.group.conflict ? (
          <Choice row={row} label={label} error={error} onChange={onChange} />
        ) : (
          <ValueInput row={row} label={unit ? `${label} (${unit})` : label} error={error} onChange={onChange} />
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={`${row.removed ? t("restore") : t("remove")}: ${label}`}
          onClick={() => onChange({ ...row, removed: !row.removed })}
        >
          {row.removed ? t("restore") : t("remove")}
        </Button>
      </div>
      {row.removed || row.group.conflict || !fact ? null : <Sentence fact={fact} />}
    </li>
  );
}

/** A unit in words: `sqft` is "sq ft". Currencies stay as they are. */
function useUnit(): (unit: string | null | undefined) => string {
  const t = useTranslations("properties.areaUnit");
  return (unit) => (unit && t.has(unit as "sqft") ? t(unit as "sqft") : (unit ?? ""));
}

/** A field's name in the reader's language. */
export function useFieldLabel(): (field: string, fallback: string) => string {
  const t = useTranslations("properties.fields");
  return (field, fallback) => (t.has(field as "address") ? t(field as "address") : fallback);
}

type InputProps = { row: Row; label: string; error: string | undefined; onChange: (row: Row) => void };

function ValueInput({ row, label, error, onChange }: InputProps) {
  const t = useTranslations();
  const { kind } = row.group;
  const set = (text: string) => onChange({ ...row, text });
  if (kind === "yes_no") {
    return (
      <Select
        label={label}
        value={row.text}
        options={[
          { value: "true", label: t("common.yes") },
          { value: "false", label: t("common.no") },
        ]}
        onChange={(event) => set(event.target.value)}
      />
    );
  }
  const numeric = kind === "number" || kind === "money" || kind === "area" || kind === "year";
  return (
    <Input
      label={label}
      hint={kind === "list" ? t("wizard.facts.listHint") : undefined}
      inputMode={numeric ? "decimal" : "text"}
      autoComplete="off"
      value={row.text}
      error={error}
      onChange={(event) => set(event.target.value)}
    />
  );
}

function Choice({ row, label, error, onChange }: InputProps) {
  const t = useTranslations("wizard.facts");
  const name = useId();
  const unit = useUnit();
  return (
    <fieldset aria-invalid={error ? true : undefined}>
      <legend className="text-sm font-medium">{label}</legend>
      <p className={classNames("text-sm", error ? "font-medium text-bad" : "text-warn")}>{t("conflict")}</p>
      {row.group.facts.map((fact) => (
        <div key={fact.fact_id} className="mt-2">
          <label className="flex min-h-6 items-start gap-2.5">
            <input
              type="radio"
              name={name}
              className="mt-1 size-4 accent-accent"
              checked={row.chosen === fact.fact_id}
              onChange={() => onChange({ ...row, chosen: fact.fact_id, text: valueText(fact.value) })}
            />
            <span className="font-medium">{[valueText(fact.value), unit(fact.unit)].filter(Boolean).join(" ")}</span>
          </label>
          <Sentence fact={fact} />
        </div>
      ))}
    </fieldset>
  );
}

function Sentence({ fact }: { fact: FoundFact }) {
  const t = useTranslations("wizard.facts");
  if (!fact.sentence) return null;
  return (
    <p className="mt-1.5 text-sm text-ink-soft" dir="auto">
      <q>{fact.sentence.replace(/^[-*•#\s]+/, "")}</q>
      {fact.source_title ? <span className="block text-xs">{t("from", { source: fact.source_title })}</span> : null}
    </p>
  );
}
