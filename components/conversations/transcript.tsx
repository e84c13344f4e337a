import { Quote, ThumbsDown, ThumbsUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/shared/relative-time";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import type { Message } from "@/lib/domain/conversations/schemas";

const SIDE: Record<Message["role"], string> = {
  user: "me-8 self-start rounded-es-sm bg-surface border",
  bot: "ms-8 self-end rounded-ee-sm bg-sunken",
  agent: "ms-8 self-end rounded-ee-sm bg-accent-soft",
};

/** What was said, in order: the buyer on one side, our side on the other. Outside text is shown as text, never as HTML. */
export function Transcript({ messages, buyer }: { messages: Message[]; buyer: string }) {
  const t = useTranslations("conversations");
  if (messages.length === 0) return <p className="text-ink-soft">{t("transcript.empty")}</p>;
  return (
    <ol className="flex flex-col gap-4">
      {messages.map((message) => (
        <li key={message.message_id} className={classNames("max-w-[min(40rem,100%)] min-w-0 rounded-2xl px-4 py-3", SIDE[message.role])}>
          <p className="mb-1 flex flex-wrap items-baseline gap-x-2 text-sm text-ink-soft">
            <bdi className="font-medium text-ink">
              {message.role === "user" ? buyer : (message.author_name ?? t(`roles.${message.role}`))}
            </bdi>
            <RelativeTime date={message.created_at} />
            {message.status === "failed" ? <span className="font-medium text-bad">{t("transcript.failed")}</span> : null}
          </p>
          <p className="whitespace-pre-wrap wrap-anywhere" dir="auto">
            {message.message_text}
          </p>
          <Sources message={message} />
          {message.role === "bot" && message.answered === false ? (
            <p className="mt-2 border-t pt-2 text-sm text-warn">
              {t("transcript.unanswered")}.{" "}
              <TextLink href="/dashboard/learning" className="text-warn">
                {t("transcript.teach")}
              </TextLink>
            </p>
          ) : null}
          {message.rating ? <Rating rating={message.rating} /> : null}
        </li>
      ))}
    </ol>
  );
}

function Sources({ message }: { message: Message }) {
  const t = useTranslations("conversations");
  if (message.citations.length === 0) return null;
  return (
    <details className="mt-2 text-sm">
      <summary className="inline-flex min-h-6 items-center gap-1.5 font-medium text-accent">
        <Quote aria-hidden="true" className="size-3.5" />
        {t("transcript.sources", { count: message.citations.length })}
      </summary>
      <ul className="mt-1.5 flex flex-col gap-2">
        {message.citations.map((citation) => (
          <li key={`${citation.source_id}-${citation.char_start ?? citation.quote}`} className="border-s-2 border-accent ps-3">
            <AppLink href={`/dashboard/knowledge/${citation.source_id}`} className="font-medium text-ink" dir="auto">
              {citation.title}
            </AppLink>
            <q className="block wrap-anywhere text-ink-soft" dir="auto">
              {citation.quote}
            </q>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rating({ rating }: { rating: "up" | "down" }) {
  const t = useTranslations("conversations");
  const Icon = rating === "up" ? ThumbsUp : ThumbsDown;
  return (
    <p className={classNames("mt-2 flex items-center gap-1.5 text-sm", rating === "up" ? "text-good" : "text-bad")}>
      <Icon aria-hidden="true" className="size-3.5" />
      {t(`transcript.${rating}`)}
    </p>
  );
}
