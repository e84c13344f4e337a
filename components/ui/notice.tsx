import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

type NoticeTone = "info" | "good" | "warn" | "bad";

const LOOK: Record<NoticeTone, string> = {
  info: "bg-accent-soft text-ink",
  good: "bg-good-soft text-ink",
  warn: "bg-warn-soft text-ink",
  bad: "bg-bad-soft text-ink",
};
const MARK: Record<NoticeTone, string> = { info: "text-accent", good: "text-good", warn: "text-warn", bad: "text-bad" };
const ICONS = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

/** Words about the state of a page or a form. `bad` is announced at once. */
export function Notice({
  tone = "info",
  title,
  children,
  className,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
}) {
  const Icon = ICONS[tone];
  return (
    <div
      role={tone === "bad" ? "alert" : undefined}
      className={classNames("flex gap-3 rounded-card px-4 py-3 text-[0.9375rem]", LOOK[tone], className)}
    >
      <Icon aria-hidden="true" className={classNames("mt-0.5 size-5 shrink-0", MARK[tone])} />
      <div className="min-w-0">
        {title ? <p className="font-medium">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
