import { useTranslations } from "next-intl";
import type { ReplayResult } from "@/lib/domain/learning/schemas";
import { OutcomeBadge } from "./labels";
import { WordDifference } from "./word-difference";

/** Each question with what is answered now and what would be answered then, side by side. */
export function ReplayResults({ results }: { results: ReplayResult[] }) {
  return (
    <ul className="divide-y border-y">
      {results.map((result) => (
        <li key={result.result_id}>
          <Compared result={result} />
        </li>
      ))}
    </ul>
  );
}

function Compared({ result }: { result: ReplayResult }) {
  const t = useTranslations("learning");
  const { question, times_asked, address, outcome, before_answer, after_answer } = result;
  return (
    <article className="py-5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="min-w-0 text-lg wrap-anywhere">
          <bdi>{question}</bdi>
        </h2>
        <OutcomeBadge outcome={outcome} />
      </div>
      <p className="mt-0.5 flex flex-wrap gap-x-2 text-sm text-ink-soft">
        <span className="figures">{t("questions.asked", { count: times_asked })}</span>
        {address ? (
          <span>
            · <bdi>{address}</bdi>
          </span>
        ) : null}
        <span>· {t(`replay.outcomeText.${outcome}`)}</span>
      </p>
      <div className="mt-3 grid gap-x-6 gap-y-4 md:grid-cols-2">
        <Side side="before" before={before_answer} after={after_answer} />
        <Side side="after" before={before_answer} after={after_answer} />
      </div>
    </article>
  );
}

type Answer = ReplayResult["before_answer"];

function Side({ side, before, after }: { side: "before" | "after"; before: Answer; after: Answer }) {
  const t = useTranslations("learning.replay");
  const answer = side === "before" ? before : after;
  return (
    <section className="min-w-0 border-s-2 ps-3">
      <h3 className="text-sm font-medium text-ink-soft">{t(side)}</h3>
      {answer.answered ? null : <p className="text-sm text-ink-soft">{t("unknown")}</p>}
      <WordDifference before={before.text} after={after.text} side={side} />
      <p className="mt-1 text-sm text-ink-soft wrap-anywhere">
        <bdi>{answer.sources.length > 0 ? t("from", { list: answer.sources.join(", ") }) : t("noSource")}</bdi>
      </p>
    </section>
  );
}
