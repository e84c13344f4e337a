import { useTranslations } from "next-intl";
import { HouseScene } from "./house-scene";

/** The yard sign at the kerb, and the phone that talks to it. The chat in it is text, so that it is translated and read. */
export function KerbPicture() {
  const t = useTranslations("marketing");
  return (
    <figure className="relative mb-10 lg:mb-0" aria-label={t("picture")}>
      <HouseScene />
      <div className="absolute end-3 -bottom-8 w-[min(15.5rem,62%)] rounded-[1.75rem] border-4 border-ink bg-surface p-3 pt-5 shadow-lift sm:end-8">
        <span aria-hidden="true" className="absolute start-1/2 top-2 h-1 w-12 -translate-x-1/2 rounded-full bg-line rtl:translate-x-1/2" />
        <div className="flex flex-col gap-2 text-[0.8125rem] leading-snug">
          <p className="ms-6 self-end rounded-2xl rounded-ee-sm bg-accent px-3 py-2 text-on-accent">{t("chat.question")}</p>
          <div className="me-4 rounded-2xl rounded-es-sm bg-sunken px-3 py-2">
            <p>{t("chat.answer")}</p>
            <p className="mt-1 text-[0.6875rem] font-semibold text-accent">{t("chat.source")}</p>
          </div>
          <p className="ms-6 self-end rounded-2xl rounded-ee-sm bg-accent px-3 py-2 text-on-accent">{t("chat.unknown")}</p>
          <p className="me-4 rounded-2xl rounded-es-sm bg-sunken px-3 py-2">{t("chat.honest")}</p>
        </div>
      </div>
      <div className="pointer-events-none absolute start-[7.5%] top-[46.5%] w-[27%] text-center text-[#fbf8f2]" dir="auto">
        <p className="text-[clamp(0.625rem,1.55vw,1rem)] font-bold tracking-wider">{t("sign.sale")}</p>
      </div>
    </figure>
  );
}
