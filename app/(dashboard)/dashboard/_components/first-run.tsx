import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

const STEPS = ["one", "two", "three"] as const;

/** The first visit: one thing to do, and what it takes. */
export function FirstRun() {
  const t = useTranslations("overview.first");
  return (
    <div className="grid items-center gap-10 rounded-card border bg-surface p-6 md:p-10 lg:grid-cols-[3fr_2fr]">
      <div>
        <h2 className="text-3xl md:text-4xl">{t("title")}</h2>
        <p className="mt-3 max-w-lg text-lg text-ink-soft">{t("text")}</p>
        <LinkButton variant="primary" href="/dashboard/new" className="mt-6">
          {t("action")}
        </LinkButton>
      </div>
      <ol className="divide-y border-y">
        {STEPS.map((step, index) => (
          <li key={step} className="flex items-baseline gap-4 py-4">
            <span aria-hidden="true" className="display figures text-2xl text-accent">
              {index + 1}
            </span>
            <span>{t(`steps.${step}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
