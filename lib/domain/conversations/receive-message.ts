import { and, eq } from "drizzle-orm";
import type { Citation } from "@/db/schema/conversations";
import { conversations } from "@/db/schema/conversations";
import { directory } from "@/db/schema/organizations";
import { answerQuestion } from "@/lib/domain/answers/answer-question";
import type { Answer, HomeCard } from "@/lib/domain/answers/schemas";
import { getPublicBot, type PublicBot } from "@/lib/domain/bots/queries";
import { recordAiUsage } from "@/lib/domain/bots/record-ai-usage";
import { recordUnansweredQuestion } from "@/lib/domain/knowledge/record-unanswered-question";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { HISTORY_MESSAGES } from "./constants";
import type { ConversationRow } from "./internal/conversation-row";
import { addMessage, recentHistory } from "./internal/messages";
import { propertyOfSign } from "./internal/property-of-sign";
import { ofSession } from "./internal/session";
import type { PreparedReply } from "./prepare-reply";
import { botSilent } from "./rules/buyer-words";
import { cleanMessage } from "./rules/clean-message";
import { sessionHash } from "./rules/session-hash";
import { type ReceiveMessageInput, receiveMessageInput } from "./schemas";

type Received = { ctx: TxCtx; conversation_id: string; answer: Answer | null; language: string };

/** What is said before the answer, or in its place. */
export type Acknowledgement = { text: string | null; replaces_answer: boolean };
type Acknowledge = (received: Received) => Promise<Acknowledgement>;

/** What a message brought. `kind`: of the answer; null when the message was details alone, or a person answers here. */
export type TurnResult = {
  conversation_id: string;
  /** Of the reply; of the buyer's message while a person answers. */
  message_id: string;
  bot_response_text: string;
  citations: Citation[];
  cards?: HomeCard[];
  suggested_questions: string[];
  answered: boolean;
  handoff: boolean;
  kind: Answer["kind"] | null;
  language: string;
  taken_over: boolean;
  is_new: boolean;
};

/**
 * Takes a buyer's message: finds or begins the conversation of (bot, session), stores the message, answers it unless
 * a person has taken over, stores the reply. `acknowledge` runs between answer and reply in the same transaction; what
 * it returns is said first, or instead. `prepared`: the answer, made before this transaction began; without it, or when
 * the talk has moved to another home meanwhile, the built-in engine answers. Open to visitors: the session is their secret.
 * @throws AppError not_found `bot_unavailable`; invalid `message_empty`, `message_too_long`
 */
export async function receiveMessage({
  ctx,
  input,
  prepared,
  acknowledge,
}: {
  ctx: Ctx;
  input: ReceiveMessageInput;
  prepared?: PreparedReply | null;
  acknowledge?: Acknowledge;
}): Promise<TurnResult> {
  const turn = parseInput(receiveMessageInput, input);
  const message_text = cleanMessage(turn.message_text);
  return transaction(ctx, async (ctx) => {
    const bot = await getPublicBot({ ctx, input: { bot_id: turn.bot_id } });
    const property_id = await propertyOfSign(ctx, bot.bot_id, turn.qr_id ?? null);
    const { row, is_new } = await openConversation(ctx, { ...turn, property_id });
    const history = is_new ? [] : await recentHistory(ctx, row.conversation_id, HISTORY_MESSAGES);
    const userMessageId = await addMessage(ctx, row.conversation_id, { role: "user", message_text, status: "received" });
    if (row.taken_over_at) {
      await recordUses(ctx, row, null, prepared?.answer);
      return silence(ctx, { bot, row, turn, userMessageId, acknowledge });
    }
    const language = turn.language ?? row.language ?? undefined;
    const question = turn.question === undefined ? message_text : turn.question;
    const ask = async (message_text: string) =>
      prepared && prepared.question === message_text && prepared.property_id === row.property_id
        ? prepared.answer
        : answerQuestion({
            ctx: asSystem(ctx, "answer"),
            input: { bot_id: bot.bot_id, property_id: row.property_id, message_text, language, history },
          });
    let answer = question === "" ? null : await ask(question);
    const spoken = answer?.language ?? language ?? bot.conversation_config.language;
    const said = await acknowledge?.({ ctx, conversation_id: row.conversation_id, answer, language: spoken });
    if (!answer && !said?.text) answer = await ask(message_text);
    const reply = { row, is_new, question: question || message_text, answer, said: said ?? null, language: spoken };
    const result = await storeReply(ctx, reply);
    await recordUses(ctx, row, result.message_id, prepared?.answer);
    return result;
  });
}

type Opening = {
  bot_id: string;
  qr_id?: string | null;
  property_id: string | null;
  user_session_id: string;
  channel: ConversationRow["channel"];
  language?: string | null;
};

/** The conversation of this session, locked; begun when there is none. Two first messages at once begin one. */
async function openConversation(ctx: TxCtx, opening: Opening): Promise<{ row: ConversationRow; is_new: boolean }> {
  const { organization_id } = ctx.actor;
  const { bot_id, property_id, channel } = opening;
  const session_hash = sessionHash(opening.user_session_id);
  const now = ctx.now();
  const values = {
    organization_id,
    conversation_id: newId(),
    bot_id,
    property_id,
    qr_id: opening.qr_id ?? null,
    channel,
    session_hash,
    language: opening.language ?? null,
    created_at: now,
    updated_at: now,
  };
  const [begun] = await ctx.tx.insert(conversations).values(values).onConflictDoNothing().returning();
  if (begun) {
    await ctx.tx
      .insert(directory)
      .values({ kind: "conversation", handle: begun.conversation_id, organization_id, target_id: begun.conversation_id });
    await emit(ctx, {
      type: "conversation.started",
      subject_type: "conversation",
      subject_id: begun.conversation_id,
      payload: { bot_id, property_id, qr_id: begun.qr_id, channel },
    });
    return { row: begun, is_new: true };
  }
  const same = ofSession(ctx, bot_id, opening.user_session_id);
  const [found] = await ctx.tx.select().from(conversations).where(same).for("update");
  if (!found) throw new Error("a conversation vanished between insert and select");
  const moved = property_id !== null && opening.qr_id && property_id !== found.property_id;
  if (!moved) return { row: found, is_new: false };
  const [row] = await ctx.tx
    .update(conversations)
    .set({ property_id, qr_id: opening.qr_id ?? null, updated_at: now })
    .where(same)
    .returning();
  return { row: row ?? found, is_new: false };
}

type Reply = {
  row: ConversationRow;
  is_new: boolean;
  question: string;
  answer: Answer | null;
  said: Acknowledgement | null;
  language: string;
};

async function storeReply(ctx: TxCtx, { row, is_new, question, answer, said, language }: Reply): Promise<TurnResult> {
  const { conversation_id, bot_id, property_id } = row;
  const replaced = Boolean(said?.replaces_answer && said.text);
  // What was answered before a wish stays: the buyer may have read it already.
  const bot_response_text = replaced
    ? [answer?.body, said?.text].filter(Boolean).join(" ")
    : [said?.text, answer?.bot_response_text].filter(Boolean).join("\n\n");
  const parts = {
    citations: replaced && !answer?.body ? [] : (answer?.citations ?? []),
    suggested_questions: answer?.suggested_questions ?? [],
    answered: answer?.answered ?? true,
    handoff: answer?.handoff ?? false,
  };
  const cards = !replaced && answer?.cards?.length ? { cards: answer.cards } : {};
  const answer_details = { kind: answer?.kind ?? "contact", language, ...(answer?.details ?? {}), ...cards };
  const message_id = await addMessage(ctx, conversation_id, { role: "bot", message_text: bot_response_text, ...parts, answer_details });
  const asksForPerson = answer?.kind === "contact" && row.handoff_requested_at === null;
  await ctx.tx
    .update(conversations)
    .set({
      language,
      ...(answer?.kind === "tour" ? { tour_requested: true } : {}),
      ...(asksForPerson ? { handoff_requested_at: ctx.now() } : {}),
    })
    .where(and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.conversation_id, conversation_id)));
  if (asksForPerson)
    await emit(ctx, {
      type: "handoff.requested",
      subject_type: "conversation",
      subject_id: conversation_id,
      payload: { bot_id, property_id },
    });
  if (answer?.kind === "unknown" && !answer.answered) {
    const input = { bot_id, property_id, conversation_id, language, question: question.slice(0, 2000) };
    await recordUnansweredQuestion({ ctx: asSystem(ctx, "answer"), input });
  }
  return {
    conversation_id,
    message_id,
    bot_response_text,
    ...parts,
    ...cards,
    kind: answer?.kind ?? null,
    language,
    taken_over: false,
    is_new,
  };
}

/** What providers took for an answer, beside the message that it led to; also when it came too late to be said. */
async function recordUses(
  ctx: TxCtx,
  { bot_id, conversation_id }: ConversationRow,
  message_id: string | null,
  answer?: Answer,
): Promise<void> {
  for (const use of answer?.uses ?? []) {
    const input = { purpose: "answer" as const, bot_id, conversation_id, message_id, ...use };
    await recordAiUsage({ ctx: asSystem(ctx, "answer"), input });
  }
}

type Silence = {
  bot: PublicBot;
  row: ConversationRow;
  turn: { language?: string | null };
  userMessageId: string;
  acknowledge: Acknowledge | undefined;
};

/** A person answers here: the buyer is told so once more, and nothing is stored in the bot's name. */
async function silence(ctx: TxCtx, { bot, row, turn, userMessageId, acknowledge }: Silence): Promise<TurnResult> {
  const language = turn.language ?? row.language ?? bot.conversation_config.language;
  await acknowledge?.({ ctx, conversation_id: row.conversation_id, answer: null, language });
  const bot_response_text = botSilent(language, bot.agent?.full_name ?? bot.org_name);
  return {
    conversation_id: row.conversation_id,
    message_id: userMessageId,
    bot_response_text,
    citations: [],
    suggested_questions: [],
    answered: true,
    handoff: true,
    kind: null,
    language,
    taken_over: true,
    is_new: false,
  };
}
