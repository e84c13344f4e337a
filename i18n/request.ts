import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { viewer } from "@/lib/entry/viewer";
import { isLocale, LOCALE_COOKIE, type Locale, negotiateLocale } from "./locales";
import { NAMESPACES } from "./namespaces";

/** The reader's language: the one chosen on this device, else the one in the profile, else the browser's. */
async function requestLocale(profile: string | null | undefined): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  if (isLocale(profile)) return profile;
  return negotiateLocale((await headers()).get("accept-language"));
}

async function loadMessages(locale: Locale): Promise<Record<string, Record<string, string>>> {
  const files = await Promise.all(NAMESPACES.map((name) => import(`../messages/${locale}/${name}.json`)));
  return Object.fromEntries(NAMESPACES.map((name, index) => [name, files[index].default]));
}

export default getRequestConfig(async () => {
  const current = await viewer();
  const locale = await requestLocale(current?.me.locale);
  return { locale, messages: await loadMessages(locale), timeZone: current?.organization?.time_zone ?? "UTC", now: new Date() };
});
