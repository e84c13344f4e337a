import type { ReactNode } from "react";
import { RelativeTime } from "./relative-time";

export type TimelineItem = { id: string; at: unknown; title: ReactNode; text?: ReactNode; icon?: ReactNode };

/** What happened, newest first. */
export function Timeline({ items, label }: { items: TimelineItem[]; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {items.map((item) => (
        <li key={item.id} className="group relative flex gap-4 pb-5 last:pb-0">
          <span aria-hidden="true" className="absolute start-[0.9375rem] top-8 bottom-0 w-px bg-line group-last:hidden" />
          <span
            aria-hidden="true"
            className="flex size-8 shrink-0 items-center justify-center rounded-full border bg-surface text-ink-soft [&_svg]:size-4"
          >
            {item.icon}
          </span>
          <div className="min-w-0 pt-1">
            <p className="text-[0.9375rem]">
              <span className="font-medium">{item.title}</span>{" "}
              <span className="text-sm text-ink-soft">
                <RelativeTime date={item.at} />
              </span>
            </p>
            {item.text ? (
              <div className="mt-0.5 text-[0.9375rem] text-ink-soft wrap-anywhere">
                <bdi>{item.text}</bdi>
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
