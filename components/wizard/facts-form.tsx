"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { FormError } from "@/components/shared/form-error";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { confirmDraftFacts, goLiveAction } from "@/lib/entry/actions/wizard";
import { FactRow } from "./fact-row";
import { confirmedFacts, problemOf, type Row, rowOf } from "./fact-rows";
import { type FoundFact, groupFacts, valueText } from "./fact-values";

const SHOWN_AT_FIRST = 8;

type Props = { bot_id: string; property_id: string; facts: FoundFact[]; address: string | null };

/** What was found, to correct and confirm; then the last step. Pressing the last button confirms as well. */
export function FactsForm({ bot_id, property_id, facts, address: given }: Props) {
  const t = useTranslations("wizard");
  const groups = groupFacts(facts);
  const addressFact = groups.find((group) => group.field === "address")?.facts[0];
  const [address, setAddress] = useState(given ?? (addressFact ? valueText(addressFact.value) : ""));
  const [rows, setRows] = useState<Row[]>(() => groups.filter((group) => group.field !== "address").map(rowOf));
  const [all, setAll] = useState(false);
  const [checked, setChecked] = useState(false);
  const confirm = useServerAction(confirmDraftFacts);
  const live = useServerAction(goLiveAction);
  const form = useRef<HTMLFormElement>(null);
  const firstProblem = rows.findIndex((row) => problemOf(row) !== null);
  const shown = all || (checked && firstProblem >= SHOWN_AT_FIRST) ? rows : rows.slice(0, SHOWN_AT_FIRST);

  const save = (done: () => void) => {
    setChecked(true);
    if (!address.trim() || firstProblem >= 0) {
      setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.scrollIntoView({ block: "center" }));
      form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
      return;
    }
    const place = { field: "address", value: address.trim(), ...(addressFact ? { fact_id: addressFact.fact_id } : {}) };
    confirm.submit({ property_id, facts: [place, ...confirmedFacts(rows)] } as Parameters<typeof confirmDraftFacts>[0], done);
  };
  const replace = (changed: Row) => setRows((before) => before.map((row) => (row.group.field === changed.group.field ? changed : row)));

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(() => toast(t("facts.confirmed")));
      }}
    >
      <p className="mb-4 text-sm text-ink-soft">{rows.length ? t("facts.hint") : t("facts.none")}</p>
      <Input
        label={t("facts.address")}
        hint={t("facts.addressHint")}
        value={address}
        autoComplete="off"
        maxLength={255}
        error={checked && !address.trim() ? t("facts.needAddress") : undefined}
        onChange={(event) => setAddress(event.target.value)}
      />
      <ul className="mt-4">
        {shown.map((row) => (
          <FactRow key={row.group.field} row={row} checked={checked} onChange={replace} />
        ))}
      </ul>
      <More count={rows.length - shown.length} onMore={() => setAll(true)} />
      <Finish
        problem={confirm.error?.message ?? live.error?.message}
        confirming={confirm.pending && !live.pending}
        pending={confirm.pending || live.pending}
        onLive={() => save(() => live.submit({ bot_id }))}
      />
    </form>
  );
}

function More({ count, onMore }: { count: number; onMore: () => void }) {
  const t = useTranslations("wizard.facts");
  if (count <= 0) return null;
  return (
    <Button size="small" onClick={onMore}>
      {t("more", { count })}
    </Button>
  );
}

type FinishProps = { problem: string | undefined; confirming: boolean; pending: boolean; onLive: () => void };

/** The two ways on, always in reach: keep the facts, or go live with them. */
function Finish({ problem, confirming, pending, onLive }: FinishProps) {
  const t = useTranslations("wizard");
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-6 space-y-3 border-t bg-paper px-4 py-4 max-lg:bottom-16">
      <FormError message={problem} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={confirming}>
          {t("facts.confirm")}
        </Button>
        <Button variant="primary" pending={pending} onClick={onLive}>
          {t("live.action")}
        </Button>
      </div>
      <p className="text-sm text-ink-soft">{t("live.hint")}</p>
    </div>
  );
}
