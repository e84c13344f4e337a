import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";

const VIEWS = { questions: "/dashboard/learning", coverage: "/dashboard/learning/coverage", replays: "/dashboard/learning/replays" };

/** What failed, what is known, what a change would do. */
export function LearningTabs({ current }: { current: keyof typeof VIEWS }) {
  const t = useTranslations("learning.tabs");
  const views = Object.entries(VIEWS) as [keyof typeof VIEWS, string][];
  return (
    <div className="mb-6">
      <Tabs label={t("label")} tabs={views.map(([view, href]) => ({ href, label: t(view), current: view === current }))} />
    </div>
  );
}
