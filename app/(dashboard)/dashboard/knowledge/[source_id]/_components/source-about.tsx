import { getFormatter, getTranslations } from "next-intl/server";
import { KeyValue } from "@/components/shared/key-value";
import { ExactTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { TextLink } from "@/components/ui/text-link";
import { getChatbot } from "@/lib/domain/bots/queries";
import type { getSource } from "@/lib/domain/knowledge/queries";
import { getProperty } from "@/lib/domain/properties/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { foundOrNull } from "../../../../_components/found";

type Source = Awaited<ReturnType<typeof getSource>>;
const MEGABYTE = 1_000_000;

/** Beside a source: where it comes from, whom it is for, and what was left out. */
export async function SourceAbout({ ctx, source }: { ctx: Ctx; source: Source }) {
  const [home, bot, t, format] = await Promise.all([
    source.property_id ? foundOrNull(getProperty({ ctx, input: { property_id: source.property_id } })) : null,
    source.bot_id ? foundOrNull(getChatbot({ ctx, input: { bot_id: source.bot_id } })) : null,
    getTranslations("knowledge.source"),
    getFormatter(),
  ]);
  const size =
    source.byte_size === null
      ? null
      : format.number(Math.max(0.01, source.byte_size / MEGABYTE), { style: "unit", unit: "megabyte", maximumFractionDigits: 2 });
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Section title={t("about")}>
        <KeyValue
          items={[
            {
              label: t("home"),
              value: home ? <TextLink href={`/dashboard/properties/${home.property_id}`}>{home.address}</TextLink> : null,
            },
            { label: t("bot"), value: bot ? <TextLink href={`/dashboard/bots/${bot.bot_id}`}>{bot.bot_name}</TextLink> : null },
            { label: t("question"), value: source.question },
            { label: t("answer"), value: source.answer },
            { label: t("size"), value: size },
            { label: t("caption"), value: source.caption },
            { label: t("describedBy"), value: source.described_by ? t(`by.${source.described_by}`) : null },
            { label: t("again"), value: source.recrawled_at ? <ExactTime date={source.recrawled_at} /> : null },
            { label: t("read"), value: source.trained_at ? <ExactTime date={source.trained_at} /> : null },
          ]}
        />
        {source.url ? (
          <a
            href={source.url}
            target="_blank"
            rel="noreferrer nofollow"
            className="mt-3 inline-flex min-h-8 items-center text-accent underline underline-offset-3"
          >
            {t("open")}
          </a>
        ) : null}
      </Section>
      {source.skipped.length > 0 ? (
        <Section title={t("skipped")}>
          <ul className="divide-y border-y">
            {source.skipped.map((part) => (
              <li key={`${part.reason}-${part.excerpt}`} className="py-2.5 text-[0.9375rem]">
                <p className="font-medium">{t.has(`skippedCode.${part.code}`) ? t(`skippedCode.${part.code}`) : part.reason}</p>
                <p className="clamp-2 text-sm text-ink-soft" dir="auto">
                  {part.excerpt}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
