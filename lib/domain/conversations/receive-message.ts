import { and, eq, isNull } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import type { Citation } from "@/db/schema/conversations";
import { conversations } from "@/db/schema/conversations";
import { directory } from "@/db/schema/organizations";
import { qr_codes } from "@/db/schema/qr";
import { answerQuestion } from "@/lib/domain/answers/answer-question";
import type { Answer } from "@/lib/domain/answers/schemas";
import { getPublicBot, type PublicBot } from "@/lib/domain/bots/queries";
import { recordUnansweredQuestion } from "@/lib/domain/knowledge/record-unanswered-question";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { HISTORY_MESSAGES } from "./constants";
import type { ConversationRow } from "./internal/conversation-row";
import { addMessage, recentHistory } from "./internal/messages";
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
 * it returns is said first, or instead. Open to visitors: the session is their secret.
 * @throws AppError not_found `bot_unavailable`; invalid `message_empty`, `message_too_long`
 */
export async function receiveMessage({
  ctx,
  input,
  acknowledge,
}: {
  ctx: Ctx;
  input: ReceiveMessageInput;
  acknowledge?: Acknowledge;
}): Promise<TurnResult> {
  const turn = parseInput(receiveMessageInput, input);
  const message_text = cleanMessage(turn.message_text);
  return transaction(ctx, async (ctx) => {
    const bot = await getPublicBot({ ctx, input: { bot_id: turn.bot_id } });
    const property_id = await propertyOf(ctx, bot.bot_id, turn.qr_id ?? null);
    const { row, is_new } = await openConversation(ctx, { ...turn, property_id });
    const history = is_new ? [] : await recentHistory(ctx, row.conversation_id, HISTORY_MESSAGES);
    const userMessageId = await addMessage(ctx, row.conversation_id, { role: "user", message_text, status: "received" });
    if (row.taken_over_at) return silence(ctx, { bot, row, turn, userMessageId, acknowledge });
    const language = turn.language ?? row.language ?? undefined;
    const question = turn.question === undefined ? message_text : turn.question;
    const ask = (message_text: string) =>
      answerQuestion({
        ctx: asSystem(ctx, "answer"),
        input: { bot_id: bot.bot_id, property_id: row.property_id, message_text, language, history },
      });
    let answer = question === "" ? null : await ask(question);
    const spoken = answer?.language ?? language ?? bot.conversation_config.language;
    const said = await acknowledge?.({ ctx, conversation_id: row.conversation_id, answer, language: spoken });
    if (!answer && !said?.text) answer = await ask(message_text);
    return storeReply(ctx, { row, is_new, question: question || message_text, answer, said: said ?? null, language: spoken });
  });
}

/** The home that a sign stands before; without a sign, the bot's only home. */
async function propertyOf(ctx: TxCtx, bot_id: string, qr_id: string | null): Promise<string | null> {
  const { organization_id } = ctx.actor;
  if (qr_id) {
    const [sign] = await ctx.tx
      .select({ bot_id: qr_codes.bot_id, property_id: qr_codes.property_id })
      .from(qr_codes)
      .where(and(eq(qr_codes.organization_id, organization_id), eq(qr_codes.qr_id, qr_id), isNull(qr_codes.deleted_at)));
    if (!sign || sign.bot_id !== bot_id) throw new AppError("not_found", "This sign is no longer in use.", { code: "bot_unavailable" });
    if (sign.property_id) return sign.property_id;
  }
  const homes = await ctx.tx
    .select({ property_id: properties.property_id })
    .from(properties)
    .where(and(eq(properties.organization_id, organization_id), eq(properties.bot_id, bot_id), isNull(properties.deleted_at)))
    .limit(2);
  return homes.length === 1 ? (homes[0]?.property_id ?? null) : null;
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
  const same = and(
    eq(conversations.organization_id, organization_id),
    eq(conversations.bot_id, bot_id),
    eq(conversations.session_hash, session_hash),
  );
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
  const shown = said?.replaces_answer && said.text ? null : answer;
  const bot_response_text = [said?.text, shown?.bot_response_text].filter(Boolean).join("\n\n");
  const parts = {
    citations: shown?.citations ?? [],
    suggested_questions: answer?.suggested_questions ?? [],
    answered: answer?.answered ?? true,
    handoff: answer?.handoff ?? false,
  };
  const answer_details = { kind: answer?.kind ?? "contact", language, ...(answer?.details ?? {}) };
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
  return { conversation_id, message_id, bot_response_text, ...parts, kind: answer?.kind ?? null, language, taken_over: false, is_new };
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
