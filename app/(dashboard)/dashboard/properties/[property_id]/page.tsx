import { ExternalLink } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactSheet } from "@/components/properties/fact-sheet";
import { PhotoUpload } from "@/components/properties/photo-upload";
import { PropertyLine, PropertyPrice, PropertyStatusBadge, placeOf } from "@/components/properties/property-words";
import { ConfirmButton } from "@/components/shared/confirm-button";
import { PageHeader } from "@/components/shared/page-header";
import { Section } from "@/components/shared/section";
import { LinkButton } from "@/components/ui/link-button";
import { getChatbot } from "@/lib/domain/bots/queries";
import { listPropertyFacts } from "@/lib/domain/knowledge/queries";
import { getProperty } from "@/lib/domain/properties/queries";
import type { Property } from "@/lib/domain/properties/schemas";
import { deleteProperty } from "@/lib/entry/actions/properties";
import { pageCtx } from "@/lib/entry/page";
import { found, foundOrNull } from "../../../_components/found";
import { PropertyDetails } from "./_components/property-details";
import { PropertyGallery } from "./_components/property-gallery";
import { RelatedThings } from "./_components/related-things";

type Props = { params: Promise<{ property_id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ctx = await pageCtx();
  return { title: (await found(getProperty({ ctx, input: await params }))).address };
}

/** One home: its pictures, what is known of it and from where, its signs and who asked. */
export default async function PropertyPage({ params }: Props) {
  const ctx = await pageCtx();
  const { property_id } = await params;
  const property = await found(getProperty({ ctx, input: { property_id } }));
  const [facts, bot, t] = await Promise.all([
    listPropertyFacts({ ctx, input: { property_id } }),
    property.bot_id ? foundOrNull(getChatbot({ ctx, input: { bot_id: property.bot_id } })) : null,
    getTranslations("properties"),
  ]);
  return (
    <>
      <PageHeader
        title={property.address}
        lead={placeOf(property)}
        badge={<PropertyStatusBadge status={property.status} />}
        back={{ href: "/dashboard/properties", label: t("title") }}
        actions={<PropertyActions property={property} publicUrl={bot?.public_url} />}
      />
      <PropertyGallery property={property} />
      <div className="my-6 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <p className="display figures text-3xl">
          <PropertyPrice property={property} />
        </p>
        <PropertyLine property={property} />
      </div>
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[5fr_3fr]">
        <div className="flex min-w-0 flex-col gap-8">
          {property.description ? (
            <Section title={t("sections.description")}>
              <p className="max-w-prose whitespace-pre-wrap wrap-anywhere" dir="auto">
                {property.description}
              </p>
            </Section>
          ) : null}
          <Section title={t("facts.title")} hint={t("facts.hint")}>
            {facts.length === 0 ? (
              <p className="text-[0.9375rem] text-ink-soft">{t("facts.empty")}</p>
            ) : (
              <FactSheet facts={facts} currency={property.currency} />
            )}
          </Section>
          <RelatedThings ctx={ctx} property_id={property_id} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <PropertyDetails property={property} bot={bot} />
          <Section title={t("sections.photos")}>
            <PhotoUpload property_id={property_id} />
          </Section>
        </div>
      </div>
    </>
  );
}

async function PropertyActions({ property: { property_id, address }, publicUrl }: { property: Property; publicUrl: string | undefined }) {
  const t = await getTranslations("properties");
  return (
    <>
      {publicUrl ? (
        <LinkButton href={publicUrl} target="_blank" rel="noreferrer">
          <ExternalLink aria-hidden="true" className="size-4" />
          {t("view")}
        </LinkButton>
      ) : null}
      <LinkButton href={`/dashboard/properties/${property_id}/edit`}>{t("edit")}</LinkButton>
      <ConfirmButton
        action={deleteProperty.bind(null, { property_id })}
        title={t("deleteTitle", { address })}
        text={t("deleteText")}
        confirm={t("delete")}
        done={t("deleted")}
        next="/dashboard/properties"
      >
        {t("delete")}
      </ConfirmButton>
    </>
  );
}
