import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/shared/relative-time";
import { TextLink } from "@/components/ui/text-link";
import type { QuestionCluster } from "@/lib/domain/learning/schemas";

type WordingsProps = Pick<QuestionCluster, "questions" | "homes">;

/** The questions of a cluster as they were asked, with the answers that buyers rejected. */
export function Wordings({ questions, homes }: WordingsProps) {
  const t = useTranslations("learning");
  return (
    <ul className="divide-y border-y">
      {questions.map((item) => (
        <li key={item.unanswered_question_id} className="py-3">
          <p className="wrap-anywhere">
            <bdi>{item.question}</bdi>
          </p>
          <p className="mt-0.5 flex flex-wrap gap-x-2 text-sm text-ink-soft">
            <span className="figures">{t("questions.asked", { count: item.times_asked })}</span>
            <span>
              · <RelativeTime date={item.last_asked_at} />
            </span>
            <span>
              · <bdi>{homes.find(({ property_id }) => property_id === item.property_id)?.address ?? t("cluster.noHome")}</bdi>
            </span>
          </p>
          {item.origin === "thumbs_down" && item.answer_text ? (
            <div className="mt-2 border-s-2 ps-3 text-[0.9375rem]">
              <p className="text-sm text-ink-soft">{t("cluster.rejected")}</p>
              <p className="max-h-40 overflow-y-auto wrap-anywhere whitespace-pre-line">
                <bdi>{item.answer_text}</bdi>
              </p>
            </div>
          ) : null}
          {item.conversation_id ? (
            <TextLink href={`/dashboard/conversations/${item.conversation_id}`} className="inline-flex min-h-6 items-center text-sm">
              {t("cluster.conversation")}
            </TextLink>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
