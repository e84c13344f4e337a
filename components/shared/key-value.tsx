import type { ReactNode } from "react";

export type KeyValueItem = { label: string; value: ReactNode };

/** Names and values, a hairline between. An empty value is left out. */
export function KeyValue({ items }: { items: KeyValueItem[] }) {
  const shown = items.filter((item) => item.value !== null && item.value !== undefined && item.value !== "");
  return (
    <dl className="divide-y">
      {shown.map((item) => (
        <div key={item.label} className="grid grid-cols-[minmax(6rem,1fr)_2fr] gap-4 py-2.5 text-[0.9375rem]">
          <dt className="text-ink-soft">{item.label}</dt>
          <dd className="min-w-0 wrap-anywhere">
            <bdi>{item.value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
