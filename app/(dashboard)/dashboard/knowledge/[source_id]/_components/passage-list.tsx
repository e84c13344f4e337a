import { useTranslations } from "next-intl";

type Passage = { passage_id: string; heading: string | null; page: number | null; content: string };

/** What the assistant can quote, piece by piece, as text. */
export function PassageList({ passages, total }: { passages: Passage[]; total: number }) {
  const t = useTranslations("knowledge.source");
  if (passages.length === 0) return <p className="text-[0.9375rem] text-ink-soft">{t("noPassages")}</p>;
  return (
    <>
      <ol className="divide-y border-y">
        {passages.map((passage) => (
          <li key={passage.passage_id} className="py-4">
            <div className="mb-1 flex flex-wrap items-baseline justify-between gap-3">
              {passage.heading ? (
                <h3 className="font-semibold wrap-anywhere" dir="auto">
                  {passage.heading}
                </h3>
              ) : null}
              {passage.page === null ? null : <span className="figures text-sm text-ink-soft">{t("page", { page: passage.page })}</span>}
            </div>
            <p className="max-w-prose whitespace-pre-wrap wrap-anywhere text-[0.9375rem]" dir="auto">
              {passage.content}
            </p>
          </li>
        ))}
      </ol>
      {total > passages.length ? (
        <p className="mt-3 text-sm text-ink-soft">{t("passagesMore", { shown: passages.length, total })}</p>
      ) : null}
    </>
  );
}
