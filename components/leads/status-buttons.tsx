"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormError } from "@/components/shared/form-error";
import { type ActionError, useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { LeadDetail } from "@/lib/domain/leads/schemas";
import { updateLead } from "@/lib/entry/actions/leads";

type Status = LeadDetail["status"];
type Final = "converted" | "lost";
type StatusButtonsProps = { lead_id: string; name: string; currency: string; allowed: Status[] };

/** The statuses a lead may go to now. Closing asks for the price, losing for the reason, both naming the buyer. */
export function StatusButtons({ lead_id, name, currency, allowed }: StatusButtonsProps) {
  const t = useTranslations("leads");
  const [asking, setAsking] = useState<Final | null>(null);
  const { submit, pending, error, setError } = useServerAction(updateLead);
  const close = () => {
    setAsking(null);
    setError(null);
  };
  const go = (status: Status, extra: { deal_value?: number | null; lost_reason?: string | null } = {}) =>
    submit({ lead_id, status, ...extra }, () => {
      close();
      toast(t("move.done"));
    });
  if (allowed.length === 0) return <p className="text-[0.9375rem] text-ink-soft">{t("move.closed")}</p>;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {allowed.map((status) => {
          const final = status === "converted" || status === "lost" ? status : null;
          return (
            <Button
              key={status}
              variant={status === "lost" ? "quiet" : "primary"}
              pending={pending && !final}
              onClick={() => (final ? setAsking(final) : go(status))}
            >
              {status === "lost" ? t("move.lost") : t("move.to", { status: t(`status.${status}`) })}
            </Button>
          );
        })}
      </div>
      {asking ? null : <FormError message={error?.message} />}
      {asking ? (
        <FinalDialog
          status={asking}
          name={name}
          currency={currency}
          pending={pending}
          error={error}
          onClose={close}
          onConfirm={(extra) => go(asking, extra)}
        />
      ) : null}
    </div>
  );
}

type FinalDialogProps = {
  status: Final;
  name: string;
  currency: string;
  pending: boolean;
  error: ActionError | null;
  onClose: () => void;
  onConfirm: (extra: { deal_value?: number | null; lost_reason?: string | null }) => void;
};

/** Asks once more before a lead is closed for good. */
function FinalDialog({ status, name, currency, pending, error, onClose, onConfirm }: FinalDialogProps) {
  const t = useTranslations("leads");
  const common = useTranslations("common.dialog");
  const [detail, setDetail] = useState("");
  const won = status === "converted";
  const confirm = () =>
    onConfirm(won ? { deal_value: detail ? Number(detail.replace(/[,\s]/g, "")) : null } : { lost_reason: detail.trim() || null });
  return (
    <Dialog open onClose={onClose} title={t(won ? "move.confirmWon" : "move.confirmLost", { name })} closeLabel={common("close")}>
      <div className="flex flex-col gap-4">
        <Input
          label={won ? `${t("move.dealValue")} (${currency})` : t("move.lostReason")}
          inputMode={won ? "numeric" : undefined}
          value={detail}
          onChange={(event) => setDetail(event.target.value)}
          error={error?.fields[0]?.message}
        />
        {error && error.fields.length === 0 ? <FormError message={error.message} /> : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant={won ? "primary" : "danger"} pending={pending} onClick={confirm}>
            {won ? t("move.to", { status: t("status.converted") }) : t("move.lost")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
