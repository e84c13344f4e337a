import { getPublicBot } from "@/lib/domain/bots/queries";
import { getPublicConversation } from "@/lib/domain/conversations/queries";
import { receiveMessage, type TurnResult } from "@/lib/domain/conversations/receive-message";
import { detailsAccepted } from "@/lib/domain/conversations/rules/buyer-words";
import { leadState } from "@/lib/domain/conversations/rules/lead-state";
import type { ChatAnswer, ReceiveMessageInput } from "@/lib/domain/conversations/schemas";
import { type ConversationLead, captureConversationLead } from "@/lib/domain/leads/capture-conversation-lead";
import { leadDetailsFromText } from "@/lib/domain/leads/rules/details-from-text";
import type { BuyerDetails } from "@/lib/domain/leads/schemas";
import type { Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";

type TurnInput = Omit<ReceiveMessageInput, "details_only">;

/**
 * A buyer's message and its answer: stored, answered, and turned into a lead when it holds contact details, all in
 * one transaction. The answer is that of POST /public/chat/{qr_id} (api-v1.md, section 7).
 * @throws AppError not_found `bot_unavailable`; invalid `message_empty`, `message_too_long`
 */
export async function takeTurn({ ctx, input }: { ctx: Ctx; input: TurnInput }): Promise<ChatAnswer> {
  return transaction(ctx, async (ctx) => {
    const bot = await getPublicBot({ ctx, input: { bot_id: input.bot_id } });
    const { details, details_only } = leadDetailsFromText(input.message_text, bot.market);
    const given = Object.keys(details).length > 0;
    let lead: ConversationLead | null = null;
    const turn = await receiveMessage({
      ctx,
      input: { ...input, details_only: details_only && given },
      acknowledge: async ({ ctx, conversation_id, answer, language }) => {
        lead = await captureConversationLead({
          ctx,
          input: { conversation_id, details, evidence: input.message_text.slice(0, 4000), tour_requested: answer?.kind === "tour" },
        });
        if (!given || (!details.email && !details.phone && answer)) return null;
        return detailsAccepted(language, acknowledged(lead, details));
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

type Given = { first_name?: string; email?: string; phone?: string };

/** Says back the way to reach the buyer as they typed it now, else as it is known. */
function acknowledged(lead: ConversationLead, details: Given) {
  const reached_by = lead.reached_by;
  const first_name = details.first_name ?? lead.contact?.first_name ?? null;
  return { first_name, email: details.email ?? null, phone: details.phone ?? null, reached_by };
}

function toChatAnswer(turn: TurnResult, lead: ConversationLead | null, fields: readonly string[]): ChatAnswer {
  const { bot_response_text, conversation_id, message_id, citations, suggested_questions, answered, handoff } = turn;
  return {
    bot_response_text,
    conversation_id,
    message_id,
    citations,
    suggested_questions,
    answered,
    handoff,
    lead: leadState(lead?.contact ?? null, fields),
  };
}

/**
 * The answer as server-sent events: `delta` {text} word by word, `citations` {citations}, `done` with the whole answer.
 * Two line breaks end an event; JSON holds none.
 */
export function answerStream(answer: unknown): ReadableStream<Uint8Array> {
  const { bot_response_text, citations } = answer as ChatAnswer;
  const encoder = new TextEncoder();
  const event = (name: string, data: unknown) => encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  return new ReadableStream({
    start(controller) {
      for (const text of bot_response_text.match(/\s*\S+(?:\s+\S+){0,3}|\s+/gu) ?? []) controller.enqueue(event("delta", { text }));
      controller.enqueue(event("citations", { citations }));
      controller.enqueue(event("done", answer));
      controller.close();
    },
  });
}
