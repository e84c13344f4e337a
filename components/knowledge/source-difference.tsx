import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { FactValue } from "@/components/properties/fact-value";
import { FACT_FIELDS, isFactField } from "@/lib/domain/knowledge/constants";
import type { SourceChange } from "@/lib/domain/knowledge/schemas";

const SHOWN = 40;

/** What a page says anew and no longer says; marked by sign and word, not by colour alone. */
export function SourceDifference({ difference, currency }: { difference: SourceChange["difference"]; currency: string }) {
  const t = useTranslations("knowledge.change");
  const { facts, added, removed } = difference;
  return (
    <div className="flex flex-col gap-5">
      {facts.length > 0 ? (
        <div>
          <h3 className="mb-2 font-semibold">{t("facts")}</h3>
          <ul className="divide-y border-y">
            {facts.map((fact) => (
              <FactChange key={`${fact.field}${JSON.stringify([fact.before, fact.after])}`} fact={fact} currency={currency} />
            ))}
          </ul>
        </div>
      ) : null}
      <Sentences title={t("added")} sentences={added} sign="+" />
      <Sentences title={t("removed")} sentences={removed} sign="-" />
    </div>
  );
}

function FactChange({ fact, currency }: { fact: SourceChange["difference"]["facts"][number]; currency: string }) {
  const t = useTranslations("knowledge.change");
  const fields = useTranslations("properties.fields");
  const { field, label, before, after } = fact;
  const kind = isFactField(field) ? FACT_FIELDS[field].kind : "text";
  const shown = (value: typeof before) =>
    value === null ? <span className="text-ink-soft">{t("nothing")}</span> : <FactValue value={value} kind={kind} currency={currency} />;
  return (
    <li className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[10rem_1fr_1fr]">
      <span className="text-ink-soft">{isFactField(field) ? fields(field) : label}</span>
      <span className="min-w-0 wrap-anywhere">
        <span className="text-sm text-ink-soft">{t("before")}: </span>
        <del className="no-underline">{shown(before)}</del>
      </span>
      <span className="min-w-0 font-medium wrap-anywhere">
        <span className="text-sm font-normal text-ink-soft">{t("after")}: </span>
        <ins className="no-underline">{shown(after)}</ins>
      </span>
    </li>
  );
}

function Sentences({ title, sentences, sign }: { title: string; sentences: string[]; sign: "+" | "-" }) {
  const t = useTranslations("knowledge.change");
  if (sentences.length === 0) return null;
  const Icon = sign === "+" ? Plus : Minus;
  const Mark = sign === "+" ? "ins" : "del";
  const rest = sentences.length - SHOWN;
  return (
    <div>
      <h3 className="mb-2 font-semibold">{title}</h3>
      <ul className="flex flex-col gap-1.5">
        {sentences.slice(0, SHOWN).map((sentence) => (
          <li
            key={sentence}
            className={`flex gap-2 rounded-control px-3 py-2 text-[0.9375rem] ${sign === "+" ? "bg-good-soft" : "bg-bad-soft"}`}
          >
            <Icon aria-hidden="true" className="mt-1 size-4 shrink-0" />
            <Mark className={sign === "+" ? "min-w-0 no-underline wrap-anywhere" : "min-w-0 wrap-anywhere"}>
              <bdi>{sentence}</bdi>
            </Mark>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="mt-2 text-sm text-ink-soft">{t("more", { count: rest })}</p> : null}
    </div>
  );
}
