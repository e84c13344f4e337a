import type { ReactNode } from "react";

/** A page's heading and the sentence under it. */
export function PageTitle({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="mb-8">
      <h1 className="text-4xl">{title}</h1>
      {children ? <p className="mt-3 text-ink-soft">{children}</p> : null}
    </div>
  );
}
