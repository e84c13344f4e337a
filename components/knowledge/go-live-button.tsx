"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FactValue } from "@/components/properties/fact-value";
import { FormError } from "@/components/shared/form-error";
import { type ActionResult, useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { LinkButton } from "@/components/ui/link-button";
import { toast } from "@/components/ui/toast";
import { isFactField } from "@/lib/domain/knowledge/constants";
import type { Conflict } from "@/lib/domain/knowledge/schemas";
import { readConflictsBeforePublishing } from "@/lib/entry/actions/knowledge";

type GoLiveButtonProps = {
  bot_id: string;
  /** A server action with its input bound. */
  action: () => Promise<ActionResult<unknown>>;
  done: string;
  currency: string;
  children: string;
};

/** Makes an assistant live. Asks first while sources disagree about what buyers decide by: price, rooms, sizes, fees, dates. */
export function GoLiveButton({ bot_id, action, done, currency, children }: GoLiveButtonProps) {
  const t = useTranslations("knowledge.publish");
  const dialog = useTranslations("common.dialog");
  const [open, setOpen] = useState<Conflict[] | null>(null);
  const look = useServerAction(readConflictsBeforePublishing);
  const live = useServerAction(action);
  const goLive = () =>
    live.submit(undefined as never, () => {
      setOpen(null);
      toast(done);
    });
  const press = () => look.submit({ bot_id }, (conflicts) => (conflicts.length > 0 ? setOpen(conflicts) : goLive()));
  const problem = look.error ?? live.error;
  return (
    <>
      <Button variant="primary" pending={look.pending || live.pending} onClick={press}>
        {children}
      </Button>
      {problem && !open ? <FormError message={problem.fields[0]?.message ?? problem.message} /> : null}
      <Dialog open={open !== null} onClose={() => setOpen(null)} title={t("title")} closeLabel={dialog("close")} role="alertdialog">
        <p className="mb-4 text-ink-soft">{t("text")}</p>
        <ul className="mb-4 max-h-72 divide-y overflow-y-auto border-y">
          {open?.map((conflict) => (
            <ConflictLine key={`${conflict.property_id}${conflict.field}`} conflict={conflict} currency={currency} />
          ))}
        </ul>
        <FormError message={live.error?.message} />
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <Button pending={live.pending} onClick={goLive}>
            {t("anyway")}
          </Button>
          <LinkButton variant="primary" href="/dashboard/knowledge/conflicts">
            {t("settle")}
          </LinkButton>
        </div>
      </Dialog>
    </>
  );
}

function ConflictLine({ conflict, currency }: { conflict: Conflict; currency: string }) {
  const t = useTranslations("knowledge.publish");
  const fields = useTranslations("properties.fields");
  const { field, label, address, values, kind } = conflict;
  return (
    <li className="py-2.5">
      <p className="font-medium">
        {isFactField(field) ? fields(field) : label} <span className="font-normal text-ink-soft">· {address}</span>
      </p>
      <p className="text-[0.9375rem]">
        {values.map((told, index) => (
          <span key={JSON.stringify([told.value, told.unit])}>
            {index > 0 ? <span className="text-ink-soft"> {t("or")} </span> : null}
            <FactValue value={told.value} kind={kind} unit={told.unit} currency={currency} />
          </span>
        ))}
      </p>
    </li>
  );
}
