import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";

/** What was read, and what could not be answered. */
export function KnowledgeTabs({ current }: { current: "sources" | "unanswered" }) {
  const t = useTranslations("knowledge.tabs");
  return (
    <div className="mb-6">
      <Tabs
        label={t("label")}
        tabs={[
          { href: "/dashboard/knowledge", label: t("sources"), current: current === "sources" },
          { href: "/dashboard/knowledge/unanswered", label: t("unanswered"), current: current === "unanswered" },
        ]}
      />
    </div>
  );
}
