import { BookOpen, Bot, GraduationCap, House, type LucideIcon, MessageCircle, QrCode, Settings, SunMedium, Users } from "lucide-react";

export type NavigationItem = {
  key: "overview" | "conversations" | "leads" | "properties" | "signs" | "bots" | "knowledge" | "learning" | "settings";
  href: string;
  icon: LucideIcon;
};

/** The rooms of the dashboard, in the order of a working day. */
export const NAVIGATION: NavigationItem[] = [
  { key: "overview", href: "/dashboard", icon: SunMedium },
  { key: "conversations", href: "/dashboard/conversations", icon: MessageCircle },
  { key: "leads", href: "/dashboard/leads", icon: Users },
  { key: "properties", href: "/dashboard/properties", icon: House },
  { key: "signs", href: "/dashboard/signs", icon: QrCode },
  { key: "bots", href: "/dashboard/bots", icon: Bot },
  { key: "knowledge", href: "/dashboard/knowledge", icon: BookOpen },
  { key: "learning", href: "/dashboard/learning", icon: GraduationCap },
  { key: "settings", href: "/dashboard/settings", icon: Settings },
];

/** What stands in the phone's bottom bar; the rest is behind "More". */
export const PHONE_NAVIGATION = NAVIGATION.slice(0, 4);

/** Whether `pathname` lies in the room at `href`. */
export function isCurrent(pathname: string, href: string): boolean {
  return href === "/dashboard" ? pathname === href : pathname === href || pathname.startsWith(`${href}/`);
}
