"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** `sheet` rises from the bottom edge: for the phone's menu. */
  placement?: "center" | "sheet";
  role?: "dialog" | "alertdialog";
  children: ReactNode;
};

/** A modal window: the browser's own dialog, which keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, onClose, title, closeLabel, placement = "center", role = "dialog", children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes natively; the click is the backdrop's.
    <dialog
      ref={ref}
      role={role}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={classNames(
        "fade-in border-0 bg-surface p-0 text-ink shadow-lift backdrop:bg-shade",
        placement === "center"
          ? "m-auto w-[min(32rem,calc(100vw-2rem))] max-h-[calc(100dvh-2rem)] rounded-card"
          : "mx-0 mt-auto mb-0 w-full max-w-none max-h-[85dvh] rounded-t-card",
      )}
    >
      <div className="p-5 sm:p-6">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            aria-label={closeLabel}
            className="-m-2 inline-flex size-10 items-center justify-center rounded-control text-ink-soft hover:bg-sunken"
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        </div>
        {open ? children : null}
      </div>
    </dialog>
  );
}
