"use client";

import { useSyncExternalStore } from "react";
import { classNames } from "./class-names";

type ToastItem = { id: number; text: string; tone: "good" | "bad" };

const VISIBLE_MS = 6000;
const EMPTY: ToastItem[] = [];
let items: ToastItem[] = EMPTY;
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: ToastItem[]) {
  items = next;
  for (const listener of listeners) listener();
}

/** Says in one line what was done, or what failed. It goes by itself. */
export function toast(text: string, tone: ToastItem["tone"] = "good"): void {
  const item = { id: nextId++, text, tone };
  set([...items.slice(-2), item]);
  setTimeout(() => set(items.filter((other) => other.id !== item.id)), VISIBLE_MS);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where toasts appear, once in a layout. A live region, so that a screen reader hears them. */
export function ToastRegion() {
  const shown = useSyncExternalStore(
    subscribe,
    () => items,
    () => EMPTY,
  );
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 lg:inset-x-auto lg:end-6 lg:bottom-6 lg:items-end"
    >
      {shown.map((item) => (
        <p
          key={item.id}
          className={classNames(
            "fade-in max-w-md rounded-card px-4 py-3 text-[0.9375rem] shadow-lift",
            item.tone === "bad" ? "bg-bad text-on-bad" : "bg-ink text-paper",
          )}
        >
          {item.text}
        </p>
      ))}
    </div>
  );
}
