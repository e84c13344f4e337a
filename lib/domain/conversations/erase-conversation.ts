import { and, eq, ne } from "drizzle-orm";
import { contacts, conversations, messages, tours } from "@/db/schema/conversations";
import { unanswered_questions } from "@/db/schema/knowledge";
import { activities, lead_score_reasons, lead_sources, leads } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import type { Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { conversationOfSession } from "./internal/session";
import { type PublicConversationInput, publicConversationInput } from "./schemas";

/** What stands in an erased message's place: the counters keep their sense, the words are gone. */
const ERASED = "[erased at the buyer's request]";

/**
 * Erases what a buyer said and who they are: message texts, qualification, and the contact unless another
 * conversation holds it too (then that one's own erasure does it). Ids, times and counts stay.
 * @throws AppError not_found for a wrong session
 */
export async function eraseConversation({ ctx, input }: { ctx: Ctx; input: PublicConversationInput }): Promise<void> {
  const { conversation_id, user_session_id } = parseInput(publicConversationInput, input);
  await transaction(ctx, async (ctx) => {
    const row = await conversationOfSession(ctx, conversation_id, user_session_id, true);
    await eraseConversationRow(ctx, conversation_id);
    if (row.contact_id && !(await contactHasOthers(ctx, row.contact_id, conversation_id))) await eraseContact(ctx, row.contact_id);
    await audit(ctx, { action: "conversation.erased", object_type: "conversation", object_id: conversation_id });
  });
}

async function eraseConversationRow(ctx: TxCtx, conversation_id: string): Promise<void> {
  const here = and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.conversation_id, conversation_id));
  const gone = {
    lead_source: null,
    apartment_size_preference: null,
    budget_min: null,
    budget_max: null,
    move_in_date: null,
    occupants: null,
    has_pets: null,
    pet_details: null,
    tour_type: null,
    tour_datetime: null,
    notes: null,
  };
  await ctx.tx
    .update(messages)
    .set({ message_text: ERASED, citations: [], suggested_questions: [], answer_details: null, rating_comment: null })
    .where(and(eq(messages.organization_id, ctx.actor.organization_id), eq(messages.conversation_id, conversation_id)));
  await ctx.tx
    .update(conversations)
    .set({
      ...gone,
      session_hash: null,
      contact_id: null,
      last_message_text: null,
      handoff_reason: null,
      desired_features: [],
      metadata: {},
      archive_status: "archived",
      updated_at: ctx.now(),
    })
    .where(here);
  await ctx.tx
    .update(unanswered_questions)
    .set({ conversation_id: null })
    .where(
      and(eq(unanswered_questions.organization_id, ctx.actor.organization_id), eq(unanswered_questions.conversation_id, conversation_id)),
    );
  await ctx.tx
    .update(tours)
    .set({ contact_id: null })
    .where(and(eq(tours.organization_id, ctx.actor.organization_id), eq(tours.conversation_id, conversation_id)));
}

async function contactHasOthers(ctx: TxCtx, contact_id: string, conversation_id: string): Promise<boolean> {
  const others = await ctx.tx
    .select({ conversation_id: conversations.conversation_id })
    .from(conversations)
    .where(
      and(
        eq(conversations.organization_id, ctx.actor.organization_id),
        eq(conversations.contact_id, contact_id),
        ne(conversations.conversation_id, conversation_id),
      ),
    )
    .limit(1);
  return others.length > 0;
}

async function eraseContact(ctx: TxCtx, contact_id: string): Promise<void> {
  const { organization_id } = ctx.actor;
  await ctx.tx
    .update(contacts)
    .set({
      email: null,
      phone: null,
      first_name: null,
      last_name: null,
      nationality: null,
      language_preference: null,
      erased_at: ctx.now(),
      updated_at: ctx.now(),
    })
    .where(and(eq(contacts.organization_id, organization_id), eq(contacts.contact_id, contact_id)));
  const theirs = await ctx.tx
    .select({ lead_id: leads.lead_id })
    .from(leads)
    .where(and(eq(leads.organization_id, organization_id), eq(leads.contact_id, contact_id)));
  for (const { lead_id } of theirs) {
    await ctx.tx
      .update(lead_sources)
      .set({ details: {} })
      .where(and(eq(lead_sources.organization_id, organization_id), eq(lead_sources.lead_id, lead_id)));
    await ctx.tx
      .update(lead_score_reasons)
      .set({ evidence: null })
      .where(and(eq(lead_score_reasons.organization_id, organization_id), eq(lead_score_reasons.lead_id, lead_id)));
  }
  await ctx.tx
    .update(activities)
    .set({ notes: null })
    .where(and(eq(activities.organization_id, organization_id), eq(activities.contact_id, contact_id)));
}
