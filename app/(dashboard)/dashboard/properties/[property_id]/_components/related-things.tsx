import { getTranslations } from "next-intl/server";
import { buyerName } from "@/components/conversations/person";
import { SourceStatusBadge } from "@/components/knowledge/source-status";
import { Count } from "@/components/shared/figures";
import { RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { LinkButton } from "@/components/ui/link-button";
import { listConversations } from "@/lib/domain/conversations/queries";
import { listSources } from "@/lib/domain/knowledge/queries";
import type { Property } from "@/lib/domain/properties/schemas";
import { listQrCodes } from "@/lib/domain/qr/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { LinkList } from "../../../../_components/link-list";

/** What hangs on a home: its sources, its signs, and who asked about it. */
export async function RelatedThings({ ctx, property }: { ctx: Ctx; property: Property }) {
  const { property_id } = property;
  const [sources, signs, conversations, t, knowledge, words] = await Promise.all([
    listSources({ ctx, input: { property_id, page_size: 20 } }),
    listQrCodes({ ctx, input: { property_id, page_size: 20 } }),
    listConversations({ ctx, input: { property_id, page_size: 5 } }),
    getTranslations("properties.sections"),
    getTranslations("knowledge"),
    getTranslations("conversations"),
  ]);
  const small = (href: string, text: string) => (
    <LinkButton size="small" href={href}>
      {text}
    </LinkButton>
  );
  return (
    <>
      <Section
        title={t("sources")}
        hint={t("sourcesHint")}
        actions={small(`/dashboard/knowledge/new?property_id=${property_id}`, t("addSource"))}
      >
        <LinkList
          empty={t("noSources")}
          items={sources.items.map((source) => ({
            href: `/dashboard/knowledge/${source.source_id}`,
            title: source.title,
            detail:
              source.status === "ready" ? knowledge("gave", { facts: source.facts, passages: source.passages }) : source.error?.detail,
            aside: source.status === "ready" ? null : <SourceStatusBadge status={source.status} />,
          }))}
        />
      </Section>
      <Section title={t("signs")} actions={small(`/dashboard/signs/new?property_id=${property_id}`, t("addSign"))}>
        <LinkList
          empty={t("noSigns")}
          items={signs.items.map((sign) => ({
            href: `/dashboard/signs/${sign.qr_id}`,
            title: sign.label,
            detail: `/q/${sign.code}`,
            aside: <Count value={sign.scan_count} />,
          }))}
        />
      </Section>
      <Section
        title={t("conversations")}
        actions={conversations.total > 5 ? small(`/dashboard/conversations?property_id=${property_id}`, t("all")) : null}
      >
        <LinkList
          empty={t("noConversations")}
          items={conversations.items.map((row) => ({
            href: `/dashboard/conversations/${row.conversation_id}`,
            title: buyerName(row) ?? words("visitor"),
            detail: row.last_message_text,
            aside: (
              <span className="shrink-0 text-sm text-ink-soft">
                <RelativeTime date={row.last_message_at ?? row.created_at} />
              </span>
            ),
          }))}
        />
      </Section>
    </>
  );
}
