import { getTranslations } from "next-intl/server";
import { BrandingForm } from "@/components/settings/branding-form";
import { Section } from "@/components/shared/section";
import { getBranding } from "@/lib/domain/branding/queries";
import { adminCtx } from "../../../_components/admin-ctx";

/** How buyers see the organization. */
export default async function BrandingPage() {
  const ctx = await adminCtx();
  const [branding, t] = await Promise.all([getBranding({ ctx, input: {} }), getTranslations("settings.branding")]);
  return (
    <Section title={t("title")} hint={t("hint")}>
      <BrandingForm branding={branding} />
    </Section>
  );
}
