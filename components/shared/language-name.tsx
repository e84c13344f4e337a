import { useLocale } from "next-intl";

/** A language tag such as `es-MX` in the reader's words; anything that is no tag as it stands. */
export function LanguageName({ tag }: { tag: string }) {
  const locale = useLocale();
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? new Intl.DisplayNames([locale], { type: "language" }).of(tag) : tag;
}
