import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";

/** One number that matters, and what it counts. */
export function StatTile({ label, value, detail, href }: { label: string; value: ReactNode; detail?: ReactNode; href?: string }) {
  const body = (
    <>
      <span className="text-sm text-ink-soft">{label}</span>
      <span className="display figures block text-4xl leading-none">{value}</span>
      {detail ? <span className="text-sm text-ink-soft">{detail}</span> : null}
    </>
  );
  const frame = "flex min-w-0 flex-col gap-2 bg-surface p-4 md:p-5";
  return href ? (
    <AppLink href={href} className={`${frame} no-underline transition-colors duration-150 hover:bg-sunken focus-visible:-outline-offset-2`}>
      {body}
    </AppLink>
  ) : (
    <div className={frame}>{body}</div>
  );
}

/** Stat tiles side by side with hairlines between. */
export function StatRow({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 gap-px overflow-hidden rounded-card border bg-line lg:grid-cols-4">{children}</div>;
}
