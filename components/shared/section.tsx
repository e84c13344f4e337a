import { type ReactNode, useId } from "react";
import { classNames } from "@/components/ui/class-names";

type SectionProps = {
  title: ReactNode;
  hint?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
  framed?: boolean;
  id?: string;
};

/** A titled part of a page, between hairlines; `framed` sets it on a card. */
export function Section({ title, hint, actions, children, className, framed = false, id }: SectionProps) {
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={classNames("min-w-0", framed ? "rounded-card border bg-surface p-5 md:p-6" : "border-t pt-6", className)}
    >
      <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 id={headingId} className="text-xl md:text-2xl">
            {title}
          </h2>
          {hint ? <p className="mt-1 max-w-xl text-sm text-ink-soft">{hint}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
