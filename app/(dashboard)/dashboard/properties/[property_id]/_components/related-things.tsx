import { getTranslations } from "next-intl/server";
import { buyerName } from "@/components/conversations/person";
import { SourceStatusBadge } from "@/components/knowledge/source-status";
import { Count } from "@/components/shared/figures";
import { RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { LinkButton } from "@/components/ui/link-button";
import { listConversations } from "@/lib/domain/conversations/queries";
import { listSources } from "@/lib/domain/knowledge/queries";
import { listQrCodes } from "@/lib/domain/qr/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { LinkList } from "../../../../_components/link-list";

type RelatedProps = { ctx: Ctx; property_id: string };

/** What hangs on a home: its sources, its signs, and who asked about it. */
export function RelatedThings(props: RelatedProps) {
  return (
    <>
      <Sources {...props} />
      <Signs {...props} />
      <Conversations {...props} />
    </>
  );
}

async function Sources({ ctx, property_id }: RelatedProps) {
  const [sources, t, words] = await Promise.all([
    listSources({ ctx, input: { property_id, page_size: 20 } }),
    getTranslations("properties.sections"),
    getTranslations("knowledge"),
  ]);
  const items = sources.items.map((source) => ({
    href: `/dashboard/knowledge/${source.source_id}`,
    title: source.title,
    detail: source.status === "ready" ? words("gave", { facts: source.facts, passages: source.passages }) : source.error?.detail,
    aside: source.status === "ready" ? null : <SourceStatusBadge status={source.status} />,
  }));
  return (
    <Section
      title={t("sources")}
      hint={t("sourcesHint")}
      actions={<Small href={`/dashboard/knowledge/new?property_id=${property_id}`} text={t("addSource")} />}
    >
      <LinkList empty={t("noSources")} items={items} />
    </Section>
  );
}

async function Signs({ ctx, property_id }: RelatedProps) {
  const [signs, t] = await Promise.all([
    listQrCodes({ ctx, input: { property_id, page_size: 20 } }),
    getTranslations("properties.sections"),
  ]);
  const items = signs.items.map((sign) => ({
    href: `/dashboard/signs/${sign.qr_id}`,
    title: sign.label,
    detail: `/q/${sign.code}`,
    aside: <Count value={sign.scan_count} />,
  }));
  return (
    <Section title={t("signs")} actions={<Small href={`/dashboard/signs/new?property_id=${property_id}`} text={t("addSign")} />}>
      <LinkList empty={t("noSigns")} items={items} />
    </Section>
  );
}

const SHOWN = 5;

async function Conversations({ ctx, property_id }: RelatedProps) {
  const [list, t, words] = await Promise.all([
    listConversations({ ctx, input: { property_id, page_size: SHOWN } }),
    getTranslations("properties.sections"),
    getTranslations("conversations"),
  ]);
  const items = list.items.map((row) => ({
    href: `/dashboard/conversations/${row.conversation_id}`,
    title: buyerName(row) ?? words("visitor"),
    detail: row.last_message_text,
    aside: (
      <span className="shrink-0 text-sm text-ink-soft">
        <RelativeTime date={row.last_message_at ?? row.created_at} />
      </span>
    ),
  }));
  return (
    <Section
      title={t("conversations")}
      actions={list.total > SHOWN ? <Small href={`/dashboard/conversations?property_id=${property_id}`} text={t("all")} /> : null}
    >
      <LinkList empty={t("noConversations")} items={items} />
    </Section>
  );
}

function Small({ href, text }: { href: string; text: string }) {
  return (
    <LinkButton size="small" href={href}>
      {text}
    </LinkButton>
  );
}
