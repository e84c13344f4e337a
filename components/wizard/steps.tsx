import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

const STEPS = ["start", "check", "live"] as const;

/** Where one stands on the way to a live sign. */
export function Steps({ current }: { current: (typeof STEPS)[number] }) {
  const t = useTranslations("wizard.steps");
  const at = STEPS.indexOf(current);
  return (
    <ol aria-label={t("label")} className="mb-6 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? "step" : undefined}
          className={classNames("flex items-center gap-2", index > at ? "text-ink-soft" : "text-ink", step === current && "font-semibold")}
        >
          <span
            aria-hidden="true"
            className={classNames(
              "figures inline-flex size-6 items-center justify-center rounded-full text-xs",
              index <= at ? "bg-accent text-on-accent" : "border border-line-strong",
            )}
          >
            {index + 1}
          </span>
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
