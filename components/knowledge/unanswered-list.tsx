import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/shared/relative-time";
import { TextLink } from "@/components/ui/text-link";
import { AnswerForm } from "./answer-form";

export type UnansweredQuestion = {
  unanswered_question_id: string;
  question: string;
  times_asked: number;
  last_asked_at: Date;
  property_id: string | null;
  conversation_id: string | null;
  status: "open" | "answered" | "dismissed";
};

/** Questions of buyers, each with the place for its answer. */
export function UnansweredList({
  questions,
  homes,
}: {
  questions: UnansweredQuestion[];
  homes: { property_id: string; address: string }[];
}) {
  const t = useTranslations("knowledge.unanswered");
  return (
    <ul className="divide-y border-y">
      {questions.map((item) => {
        const home = homes.find((candidate) => candidate.property_id === item.property_id);
        return (
          <li key={item.unanswered_question_id} className="grid gap-x-8 gap-y-3 py-5 md:grid-cols-2">
            <div className="min-w-0">
              <p className="display text-xl wrap-anywhere">
                <bdi>{item.question}</bdi>
              </p>
              <p className="mt-1 flex flex-wrap gap-x-2 text-sm text-ink-soft">
                <span>{t("asked", { count: item.times_asked })}</span>
                <span>
                  · <RelativeTime date={item.last_asked_at} />
                </span>
                {home ? (
                  <span>
                    · <bdi>{home.address}</bdi>
                  </span>
                ) : null}
              </p>
              {item.conversation_id ? (
                <TextLink href={`/dashboard/conversations/${item.conversation_id}`} className="inline-flex min-h-6 items-center text-sm">
                  {t("conversation")}
                </TextLink>
              ) : null}
            </div>
            {item.status === "open" ? (
              <AnswerForm unanswered_question_id={item.unanswered_question_id} question={item.question} />
            ) : (
              <p className="text-sm text-ink-soft">{t(`status.${item.status}`)}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
