import type { ReactNode } from "react";

/** Nothing here yet: what this is for, and the one next step. */
export function EmptyState({ title, text, action, picture }: { title: string; text: ReactNode; action?: ReactNode; picture?: ReactNode }) {
  return (
    <div className="flex flex-col items-center rounded-card border border-dashed border-line-strong px-6 py-12 text-center md:py-16">
      {picture ? <div className="mb-6">{picture}</div> : null}
      <p className="display text-2xl">{title}</p>
      <div className="mt-2 max-w-md text-ink-soft">{text}</div>
      {action ? <div className="mt-6 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
