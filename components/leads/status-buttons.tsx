"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormError } from "@/components/shared/form-error";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { LeadDetail } from "@/lib/domain/leads/schemas";
import { updateLead } from "@/lib/entry/actions/leads";

type Status = LeadDetail["status"];
type StatusButtonsProps = { lead_id: string; name: string; currency: string; allowed: Status[] };

/** The statuses a lead may go to now. Closing asks for the price, losing for the reason, both naming the buyer. */
export function StatusButtons({ lead_id, name, currency, allowed }: StatusButtonsProps) {
  const t = useTranslations("leads");
  const common = useTranslations("common.dialog");
  const [asking, setAsking] = useState<"converted" | "lost" | null>(null);
  const [detail, setDetail] = useState("");
  const { submit, pending, error, setError } = useServerAction(updateLead);
  const close = () => {
    setAsking(null);
    setDetail("");
    setError(null);
  };
  const go = (status: Status, extra: { deal_value?: number | null; lost_reason?: string | null } = {}) =>
    submit({ lead_id, status, ...extra }, () => {
      close();
      toast(t("move.done"));
    });
  const confirm = () =>
    asking === "converted"
      ? go("converted", { deal_value: detail ? Number(detail.replace(/[,\s]/g, "")) : null })
      : go("lost", { lost_reason: detail.trim() || null });
  if (allowed.length === 0) return <p className="text-[0.9375rem] text-ink-soft">{t("move.closed")}</p>;
  return (
    <div>
      <div className="flex flex-wrap gap-2">
        {allowed.map((status) =>
          status === "converted" || status === "lost" ? (
            <Button key={status} variant={status === "lost" ? "quiet" : "primary"} onClick={() => setAsking(status)}>
              {status === "lost" ? t("move.lost") : t("move.to", { status: t(`status.${status}`) })}
            </Button>
          ) : (
            <Button key={status} variant="primary" pending={pending} onClick={() => go(status)}>
              {t("move.to", { status: t(`status.${status}`) })}
            </Button>
          ),
        )}
      </div>
      {asking ? null : (
        <div className="mt-3">
          <FormError message={error?.message} />
        </div>
      )}
      <Dialog
        open={asking !== null}
        onClose={close}
        title={t(asking === "converted" ? "move.confirmWon" : "move.confirmLost", { name })}
        closeLabel={common("close")}
      >
        <Input
          label={asking === "converted" ? `${t("move.dealValue")} (${currency})` : t("move.lostReason")}
          inputMode={asking === "converted" ? "numeric" : undefined}
          value={detail}
          onChange={(event) => setDetail(event.target.value)}
          error={error?.fields[0]?.message}
        />
        <div className="mt-3">{error && error.fields.length === 0 ? <FormError message={error.message} /> : null}</div>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <Button onClick={close}>{common("cancel")}</Button>
          <Button variant={asking === "lost" ? "danger" : "primary"} pending={pending} onClick={confirm}>
            {asking === "lost" ? t("move.lost") : t("move.to", { status: t("status.converted") })}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
