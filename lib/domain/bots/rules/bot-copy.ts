import type { CopyField } from "@/lib/domain/fair-housing/refuse-copy";

type Words = {
  greeting?: string;
  disclaimer?: string;
  suggested_questions?: string[];
  lead_capture?: { reason?: string | null };
  flow?: { message?: string }[];
};

/** What a bot is told to say, as far as it is given; `before` what it says now. */
export function botCopy(config: Words | undefined, before: Words = {}): CopyField[] {
  const path = "conversation_config";
  return [
    { path: `${path}.greeting`, text: config?.greeting, kind: "greeting", before: before.greeting },
    { path: `${path}.disclaimer`, text: config?.disclaimer, kind: "disclaimer", before: before.disclaimer },
    { path: `${path}.lead_capture.reason`, text: config?.lead_capture?.reason, kind: "greeting", before: before.lead_capture?.reason },
    ...(config?.suggested_questions ?? []).map(
      (text, index): CopyField => ({
        path: `${path}.suggested_questions.${index}`,
        text,
        kind: "question",
        before: before.suggested_questions?.find((old) => old === text),
      }),
    ),
    ...(config?.flow ?? []).map(
      ({ message }, index): CopyField => ({
        path: `${path}.flow.${index}.message`,
        text: message,
        kind: "greeting",
        before: before.flow?.find((old) => old.message === message)?.message,
      }),
    ),
  ];
}
