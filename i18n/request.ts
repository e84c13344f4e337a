import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLocale, LOCALE_COOKIE, type Locale, negotiateLocale } from "./locales";
import { NAMESPACES } from "./namespaces";

/** The reader's language: the one chosen (cookie), else the browser's. The time zone is set by the dashboard's layout. */
async function requestLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  return negotiateLocale((await headers()).get("accept-language"));
}

async function loadMessages(locale: Locale): Promise<Record<string, Record<string, string>>> {
  const files = await Promise.all(NAMESPACES.map((name) => import(`../messages/${locale}/${name}.json`)));
  return Object.fromEntries(NAMESPACES.map((name, index) => [name, files[index].default]));
}

export default getRequestConfig(async () => {
  const locale = await requestLocale();
  return { locale, messages: await loadMessages(locale), timeZone: "UTC", now: new Date() };
});
