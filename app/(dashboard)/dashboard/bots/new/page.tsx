import { getTranslations } from "next-intl/server";
import { NewBotForm } from "@/components/bots/new-bot-form";
import { PageHeader } from "@/components/shared/page-header";
import { pageCtx } from "@/lib/entry/page";

/** An assistant of its own, beside the one that the guide makes. */
export default async function NewBotPage() {
  await pageCtx();
  const t = await getTranslations("bots");
  return (
    <>
      <PageHeader title={t("form.newTitle")} lead={t("form.newLead")} back={{ href: "/dashboard/bots", label: t("title") }} />
      <NewBotForm />
    </>
  );
}
