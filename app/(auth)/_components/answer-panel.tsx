import { getTranslations } from "next-intl/server";

/** What this is about, in one exchange at the kerb: an answer with its source, and an honest "I don't know". */
export async function AnswerPanel() {
  const t = await getTranslations("auth.panel");
  return (
    <aside
      aria-label={t("label")}
      className="hidden min-w-0 flex-col justify-center gap-10 border-s bg-sunken px-12 py-16 lg:flex xl:px-20"
    >
      <p className="display max-w-md text-4xl xl:text-5xl">{t("title")}</p>
      <dl className="flex max-w-md flex-col gap-5">
        <dt className="max-w-[85%] self-end rounded-card rounded-ee-none bg-accent px-4 py-2.5 text-on-accent">{t("question")}</dt>
        <dd className="max-w-[85%] self-start rounded-card rounded-es-none border bg-surface px-4 py-3 shadow-lift">
          <p>{t("answer")}</p>
          <p className="mt-2 border-t pt-2 text-sm text-ink-soft">{t("source")}</p>
        </dd>
        <dt className="max-w-[85%] self-end rounded-card rounded-ee-none bg-accent px-4 py-2.5 text-on-accent">{t("unknown")}</dt>
        <dd className="max-w-[85%] self-start rounded-card rounded-es-none border bg-surface px-4 py-3 shadow-lift">
          {t("unknownAnswer")}
        </dd>
      </dl>
      <p className="max-w-sm text-ink-soft">{t("caption")}</p>
    </aside>
  );
}
