"use client";

import { ChevronsUpDown, LogOut, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Menu } from "@/components/ui/menu";
import { useSignOut } from "./use-sign-out";

/** Who is signed in; the way to the profile and out. */
export function UserMenu({ name, email }: { name: string; email: string }) {
  const t = useTranslations("shell");
  const { signOut } = useSignOut();
  return (
    <Menu
      label={`${t("account")}: ${name}`}
      placement="top start"
      triggerClassName="flex w-full min-w-0 cursor-pointer items-center gap-3 rounded-control p-2 text-start hover:bg-sunken"
      trigger={
        <>
          <Avatar name={name} />
          <span className="min-w-0 flex-1">
            <span className="block truncate text-sm font-medium">
              <bdi>{name}</bdi>
            </span>
            <span className="block truncate text-xs text-ink-soft" dir="ltr">
              {email}
            </span>
          </span>
          <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
        </>
      }
      items={[
        { id: "profile", label: t("profile"), icon: <UserRound aria-hidden="true" className="size-4" />, href: "/dashboard/settings" },
        { id: "sign-out", label: t("signOut"), icon: <LogOut aria-hidden="true" className="size-4 rtl:-scale-x-100" />, onAction: signOut },
      ]}
    />
  );
}
