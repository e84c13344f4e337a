"use client";

import type { ReactElement } from "react";
import { Focusable } from "react-aria-components/Focusable";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";

/** A few words about a control, on hover and on focus. Never the only place where something is said. */
export function Tooltip({ text, children }: { text: string; children: ReactElement<Record<string, unknown>, string> }) {
  return (
    <TooltipTrigger delay={300}>
      <Focusable>{children}</Focusable>
      <AriaTooltip offset={6} className="fade-in max-w-64 rounded-control bg-ink px-2.5 py-1.5 text-sm text-paper">
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
