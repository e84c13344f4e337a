"use client";

import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { classNames } from "./class-names";

export type MenuEntry = { id: string; label: string; icon?: ReactNode; tone?: "bad"; href?: string; onAction?: () => void };

type MenuProps = {
  label: string;
  trigger: ReactNode;
  triggerClassName?: string;
  items: MenuEntry[];
  placement?: "bottom start" | "bottom end" | "top start";
};

/** A button that opens a list of acts; arrow keys and first letters move in it. */
export function Menu({ label, trigger, triggerClassName, items, placement = "bottom end" }: MenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={classNames("outline-offset-2", triggerClassName)}>
        {trigger}
      </Button>
      <Popover placement={placement} className="fade-in min-w-48 rounded-card border border-line bg-surface p-1.5 text-ink shadow-lift">
        <AriaMenu aria-label={label} className="outline-none">
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              href={item.href}
              onAction={item.onAction}
              textValue={item.label}
              className={classNames(
                "flex min-h-10 cursor-pointer items-center gap-2.5 rounded-control px-3 text-[0.9375rem] no-underline outline-none data-[focused]:bg-sunken",
                item.tone === "bad" && "text-bad",
              )}
            >
              {item.icon}
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
