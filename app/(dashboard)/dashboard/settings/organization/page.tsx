import { getTranslations } from "next-intl/server";
import { OrganizationForm } from "@/components/settings/organization-form";
import { Section } from "@/components/shared/section";
import { getOrganization } from "@/lib/domain/organizations/queries";
import { adminCtx } from "../../../_components/admin-ctx";

/** The organization's own settings. */
export default async function OrganizationPage() {
  const ctx = await adminCtx();
  const [organization, t] = await Promise.all([getOrganization({ ctx }), getTranslations("settings")]);
  return (
    <Section title={t("organization.title")}>
      <OrganizationForm organization={organization} zones={Intl.supportedValuesOf("timeZone")} />
    </Section>
  );
}
