import { sql } from "drizzle-orm";
import { maskPersonal, withoutDetails } from "@/lib/domain/knowledge/rules/mask-personal";
import { questionKey } from "@/lib/domain/knowledge/rules/question-key";
import { idAt } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { LEARNING_DAYS } from "../constants";

const DAY_MS = 86_400_000;
/** Turns that are read, the newest first. */
const MOST_TURNS = 5_000;

/** A question that buyers asked, without what they told of themselves. */
export type PastQuestion = {
  property_id: string | null;
  question: string;
  language: string | null;
  times_asked: number;
  /** What was said before it when it was asked last: what a follow-up leans on. */
  history: { role: "user" | "bot"; message_text: string }[];
};

type Turn = {
  property_id: string | null;
  question: string;
  language: string | null;
  bot_before: string | null;
  user_before: string | null;
};

/** Distinct questions of a bot's buyers in the last 90 days, by home and words, most asked first. */
export async function pastQuestions(ctx: TxCtx, bot_id: string, limit: number): Promise<PastQuestion[]> {
  const byKey = new Map<string, PastQuestion>();
  for (const turn of await turnsOf(ctx, bot_id)) {
    const question = withoutDetails(maskPersonal(turn.question)).slice(0, 2000);
    const key = questionKey(question);
    if (key === "") continue;
    const known = byKey.get(`${turn.property_id} ${key}`);
    if (known) known.times_asked++;
    else
      byKey.set(`${turn.property_id} ${key}`, {
        property_id: turn.property_id,
        question,
        language: turn.language,
        times_asked: 1,
        history: historyOf(turn),
      });
  }
  return [...byKey.values()].sort((a, b) => b.times_asked - a.times_asked).slice(0, limit);
}

function historyOf({ user_before, bot_before }: Turn): PastQuestion["history"] {
  if (!user_before || !bot_before) return [];
  return [
    { role: "user", message_text: maskPersonal(user_before) },
    { role: "bot", message_text: bot_before },
  ];
}

/** Buyer's messages that the bot took for a question, newest first, each with the turn before. */
async function turnsOf(ctx: TxCtx, bot_id: string): Promise<Turn[]> {
  const { organization_id } = ctx.actor;
  const since = new Date(ctx.now().getTime() - LEARNING_DAYS * DAY_MS);
  return ctx.tx.execute<Turn>(sql`
    with spoken as (
      select c.property_id, m.message_id, m.role, m.answer_details,
        lag(m.role, 1) over w as role_1, lag(m.message_text, 1) over w as question,
        lag(m.role, 2) over w as role_2, lag(m.message_text, 2) over w as text_2,
        lag(m.role, 3) over w as role_3, lag(m.message_text, 3) over w as text_3
      from messages m join conversations c on c.organization_id = m.organization_id and c.conversation_id = m.conversation_id
      where m.organization_id = ${organization_id} and c.bot_id = ${bot_id} and m.message_id >= ${idAt(since)}
      window w as (partition by m.conversation_id order by m.message_id)
    )
    select s.property_id, s.question, s.answer_details ->> 'language' as language,
      case when s.role_2 = 'bot' and s.role_3 = 'user' then s.text_2 end as bot_before,
      case when s.role_2 = 'bot' and s.role_3 = 'user' then s.text_3 end as user_before
    from spoken s
    where s.role = 'bot' and s.role_1 = 'user' and coalesce(s.answer_details ->> 'kind', 'contact') not in ('small_talk', 'contact')
      and (s.property_id is null or exists (
        select 1 from properties p
        where p.organization_id = ${organization_id} and p.property_id = s.property_id and p.deleted_at is null))
    order by s.message_id desc limit ${MOST_TURNS}`);
}
