import { Download, ExternalLink, Printer } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/shared/action-button";
import { ConfirmButton } from "@/components/shared/confirm-button";
import { CopyButton } from "@/components/shared/copy-button";
import { Count } from "@/components/shared/figures";
import { KeyValue } from "@/components/shared/key-value";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { SignForm } from "@/components/signs/sign-form";
import { SignStatusBadge } from "@/components/signs/sign-status";
import { LinkButton } from "@/components/ui/link-button";
import { listChatbots } from "@/lib/domain/bots/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { IMAGE_FORMATS, SIGN_TEMPLATES } from "@/lib/domain/qr/constants";
import { getQrCode } from "@/lib/domain/qr/queries";
import type { QrCode } from "@/lib/domain/qr/schemas";
import { deleteQrCode, updateQrCode } from "@/lib/entry/actions/qr";
import { pageCtx } from "@/lib/entry/page";
import { found } from "../../../_components/found";

type Props = { params: Promise<{ qr_id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ctx = await pageCtx();
  return { title: (await found(getQrCode({ ctx, input: await params }))).label };
}

/** One sign: its code, its prints, what it brought, where it leads. */
export default async function SignPage({ params }: Props) {
  const ctx = await pageCtx();
  const { qr_id } = await params;
  const sign = await found(getQrCode({ ctx, input: { qr_id } }));
  const [bots, homes, t] = await Promise.all([
    listChatbots({ ctx, input: { page_size: 100 } }),
    listProperties({ ctx, input: { page_size: 100 } }),
    getTranslations("signs"),
  ]);
  const next = sign.status === "active" ? "paused" : "active";
  return (
    <>
      <PageHeader
        title={sign.label}
        lead={sign.address ?? t("allHomes", { bot: sign.bot_name })}
        badge={<SignStatusBadge status={sign.status} />}
        back={{ href: "/dashboard/signs", label: t("title") }}
        actions={
          <>
            <LinkButton href={sign.target_url} target="_blank" rel="noreferrer">
              <ExternalLink aria-hidden="true" className="size-4" />
              {t("open")}
            </LinkButton>
            <ActionButton action={updateQrCode.bind(null, { qr_id, status: next })} done={t(next === "paused" ? "paused" : "resumed")}>
              {t(next === "paused" ? "pause" : "resume")}
            </ActionButton>
            <ConfirmButton
              action={deleteQrCode.bind(null, { qr_id })}
              title={t("deleteTitle", { label: sign.label })}
              text={t("deleteText")}
              confirm={t("delete")}
              done={t("deleted")}
              next="/dashboard/signs"
            >
              {t("delete")}
            </ConfirmButton>
          </>
        }
      />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(16rem,20rem)_1fr]">
        <SignCode sign={sign} />
        <div className="flex min-w-0 flex-col gap-8">
          <PrintList qr_id={qr_id} />
          <Section title={t("target.title")} hint={t("target.hint")}>
            <SignForm key={String(sign.updated_at)} sign={sign} bots={bots.items} homes={homes.items} />
          </Section>
        </div>
      </div>
    </>
  );
}

async function SignCode({ sign }: { sign: QrCode }) {
  const t = await getTranslations("signs");
  const image = `/dashboard/signs/${sign.qr_id}/image`;
  return (
    <div>
      <img
        src={`${image}?format=svg`}
        alt={t("codeAlt", { label: sign.label })}
        width={320}
        height={320}
        className="aspect-square w-full rounded-card border bg-white object-contain p-4"
      />
      <p className="mt-3 text-sm text-ink-soft">{t("typed")}</p>
      <p className="mb-2 wrap-anywhere text-[0.9375rem] font-medium" dir="ltr">
        {sign.qr_code_url.replace(/^https?:\/\//, "")}
      </p>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={sign.qr_code_url} />
        {IMAGE_FORMATS.map((format) => (
          <LinkButton key={format} size="small" href={`${image}?format=${format}&download=1`} prefetch={false} download>
            <Download aria-hidden="true" className="size-4" />
            {format.toUpperCase()}
          </LinkButton>
        ))}
      </div>
      <div className="mt-6 border-t">
        <KeyValue
          items={[
            { label: t("stats.scans"), value: <Count value={sign.scan_count} /> },
            { label: t("stats.people"), value: <Count value={sign.unique_scan_count} /> },
            { label: t("stats.last"), value: sign.last_scan_at ? <RelativeTime date={sign.last_scan_at} /> : t("never") },
          ]}
        />
      </div>
    </div>
  );
}

async function PrintList({ qr_id }: { qr_id: string }) {
  const t = await getTranslations("signs");
  const common = await getTranslations("common");
  return (
    <Section title={t("print.title")} hint={t("print.hint")}>
      <ul className="divide-y border-y">
        {SIGN_TEMPLATES.map((template) => (
          <li key={template} className="flex flex-wrap items-center justify-between gap-3 py-2.5">
            <span className="flex items-center gap-3 text-[0.9375rem] font-medium">
              <Printer aria-hidden="true" className="size-4 text-ink-soft" />
              {t(`templates.${template}`)}
            </span>
            <LinkButton
              size="small"
              href={`/dashboard/signs/${qr_id}/print?template=${template}`}
              prefetch={false}
              download
              aria-label={`${common("download")}: ${t(`templates.${template}`)}`}
            >
              PDF
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
