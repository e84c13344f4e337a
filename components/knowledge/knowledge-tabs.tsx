import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";

const VIEWS = { sources: "/dashboard/knowledge", conflicts: "/dashboard/knowledge/conflicts", changes: "/dashboard/knowledge/changes" };

/** What was read, what disagrees, and what links say anew. */
export function KnowledgeTabs({ current }: { current: keyof typeof VIEWS }) {
  const t = useTranslations("knowledge.tabs");
  return (
    <div className="mb-6">
      <Tabs
        label={t("label")}
        tabs={Object.entries(VIEWS).map(([view, href]) => ({
          href,
          label: t(view as keyof typeof VIEWS),
          current: view === current,
        }))}
      />
    </div>
  );
}
