import type { Answer } from "@/lib/domain/answers/schemas";
import { getPublicBot } from "@/lib/domain/bots/queries";
import { type PreparedReply, prepareReply } from "@/lib/domain/conversations/prepare-reply";
import { getPublicConversation } from "@/lib/domain/conversations/queries";
import { type Acknowledgement, receiveMessage, type TurnResult } from "@/lib/domain/conversations/receive-message";
import { detailsAccepted, personTold, tourToBeAgreed } from "@/lib/domain/conversations/rules/buyer-words";
import { cleanMessage } from "@/lib/domain/conversations/rules/clean-message";
import { leadState } from "@/lib/domain/conversations/rules/lead-state";
import type { ChatAnswer, ReceiveMessageInput } from "@/lib/domain/conversations/schemas";
import { type ConversationLead, captureConversationLead } from "@/lib/domain/leads/capture-conversation-lead";
import { leadDetailsFromText, type SaidDetails } from "@/lib/domain/leads/rules/details-from-text";
import { parseQualification } from "@/lib/domain/leads/rules/parse-qualification";
import type { BuyerDetails } from "@/lib/domain/leads/schemas";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";

type TurnInput = Omit<ReceiveMessageInput, "question">;

/** What may be told while an answer is made (see prepareAnswer). */
export type TurnProgress = { onAsking?: () => void; onText?: (text: string) => void };

/**
 * The answer to a buyer's message, to be handed to `takeTurn`: outside of its transaction, as a provider may take
 * seconds. Pieces of a message with contact details are not told as they come: thanks are said before them.
 * @throws AppError not_found `bot_unavailable`; invalid `message_empty`, `message_too_long`
 */
export async function prepareTurn({
  ctx,
  input,
  onAsking,
  onText,
}: { ctx: Ctx; input: TurnInput } & TurnProgress): Promise<PreparedReply | null> {
  const message_text = cleanMessage(input.message_text);
  const { market } = await getPublicBot({ ctx, input: { bot_id: input.bot_id } });
  const { details, question } = leadDetailsFromText(message_text, market);
  const withDetails = Object.keys(details).length > 0;
  return prepareReply({ ctx, input: { ...input, message_text, question }, onAsking, onText: withDetails ? undefined : onText });
}

/**
 * A buyer's message and its answer: stored, answered, and turned into a lead when it holds contact details, all in
 * one transaction. The answer is that of POST /public/chat/{qr_id} (api-v1.md, section 7). `prepared`: by `prepareTurn`;
 * without it the built-in engine answers.
 * @throws AppError not_found `bot_unavailable`; invalid `message_empty`, `message_too_long`
 */
export async function takeTurn({
  ctx,
  input,
  prepared = null,
}: {
  ctx: Ctx;
  input: TurnInput;
  prepared?: PreparedReply | null;
}): Promise<ChatAnswer> {
  // Before anything reads it: looking for details takes time that grows with the square of the length.
  const message_text = cleanMessage(input.message_text);
  return transaction(ctx, async (ctx) => {
    const bot = await getPublicBot({ ctx, input: { bot_id: input.bot_id } });
    const said = leadDetailsFromText(message_text, bot.market);
    let lead: ConversationLead | null = null;
    const turn = await receiveMessage({
      ctx,
      input: { ...input, message_text, question: said.question },
      prepared,
      acknowledge: async ({ ctx, conversation_id, answer, language }) => {
        const facts = factsOf(said, message_text, answer, bot.market);
        lead = await captureConversationLead({ ctx, input: { conversation_id, ...facts } });
        return acknowledge(lead, said, answer, language);
      },
    });
    return toChatAnswer(turn, lead, bot.conversation_config.lead_capture.fields);
  });
}

/** What the small form brings. */
export type LeadFormInput = BuyerDetails & {
  conversation_id: string;
  user_session_id: string;
  consent?: { contact?: boolean; marketing?: boolean };
};

export type LeadFormAnswer = { message: string; lead: { captured: boolean; missing: string[] }; agent: { name: string } };

/**
 * The small form: contact and lead from its fields, as from a message.
 * @throws AppError not_found for a wrong session; invalid naming a field
 */
export async function captureLeadForm({ ctx, input }: { ctx: Ctx; input: LeadFormInput }): Promise<LeadFormAnswer> {
  const { conversation_id, user_session_id, consent, ...details } = input;
  return transaction(ctx, async (ctx) => {
    const conversation = await getPublicConversation({ ctx, input: { conversation_id, user_session_id } });
    const bot = await getPublicBot({ ctx, input: { bot_id: conversation.bot_id } });
    const lead = await captureConversationLead({ ctx, input: { conversation_id, details, consent } });
    const { first_name, email, phone } = lead.contact ?? { first_name: details.first_name ?? null, email: null, phone: null };
    const message = detailsAccepted(conversation.language ?? bot.conversation_config.language, {
      first_name,
      email,
      phone: details.phone ?? phone,
      reached_by: lead.reached_by,
    });
    return { message, lead: leadState(lead.contact, bot.conversation_config.lead_capture.fields), agent: { name: lead.reached_by } };
  });
}

function factsOf({ details: said }: SaidDetails, message_text: string, answer: Answer | null, market: string) {
  const details = { ...pointedOut(answer, market), ...said };
  const { evidence, ...facts } = parseQualification(message_text);
  const qualification = Object.keys(facts).length > 0 ? { qualification: { ...facts, evidence } } : {};
  return { details, evidence: message_text.slice(0, 4000), tour_requested: answer?.kind === "tour", ...qualification };
}

/** Details that a provider found in the buyer's own words, read as if the buyer had written nothing else. */
function pointedOut(answer: Answer | null, market: string): BuyerDetails {
  const { first_name, last_name, email, phone } = answer?.lead ?? {};
  const reach = leadDetailsFromText([email, phone].filter(Boolean).join(" "), market).details;
  return { ...(first_name ? { first_name } : {}), ...(first_name && last_name ? { last_name } : {}), ...reach };
}

/**
 * What is said to a buyer who gave details, or who can be reached: by whom, and never again "leave your number". A tour
 * and a person are then promised in place of asking for details.
 */
function acknowledge(
  lead: ConversationLead,
  { details, typed_phone }: SaidDetails,
  answer: Answer | null,
  language: string,
): Acknowledgement {
  const { reached_by } = lead;
  const first_name = details.first_name ?? lead.contact?.first_name ?? null;
  const reachable = Boolean(details.email || details.phone);
  const given = reachable || (details.first_name && !answer);
  const thanks = given ? detailsAccepted(language, { first_name, email: details.email ?? null, phone: typed_phone, reached_by }) : null;
  if (lead.captured && answer?.kind === "tour")
    return { text: [thanks, tourToBeAgreed(language, reached_by)].filter(Boolean).join(" "), replaces_answer: true };
  if (lead.captured && answer?.kind === "contact") return { text: thanks ?? personTold(language, reached_by), replaces_answer: true };
  return { text: thanks, replaces_answer: false };
}

function toChatAnswer(turn: TurnResult, lead: ConversationLead | null, fields: readonly string[]): ChatAnswer {
  const { bot_response_text, conversation_id, message_id, citations, suggested_questions, answered, handoff, cards } = turn;
  return {
    bot_response_text,
    conversation_id,
    message_id,
    citations,
    suggested_questions,
    answered,
    handoff,
    lead: leadState(lead?.contact ?? null, fields),
    ...(cards ? { cards } : {}),
  };
}

/**
 * The events of an answer: `delta` {text} for what was not streamed yet, word by word, `citations` {citations}, `done` with
 * the whole answer. When the text turned out otherwise than it was streamed, `done` alone says so.
 */
export function answerEvents(answer: unknown, streamed = ""): [event: string, data: unknown][] {
  const { bot_response_text, citations } = answer as ChatAnswer;
  const rest = bot_response_text.startsWith(streamed) ? bot_response_text.slice(streamed.length) : "";
  const pieces = rest.match(/\s*\S+(?:\s+\S+){0,3}|\s+/gu) ?? [];
  return [...pieces.map((text): [string, unknown] => ["delta", { text }]), ["citations", { citations }], ["done", answer]];
}
