import { and, eq } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { contacts, conversations } from "@/db/schema/conversations";
import { activities, leads } from "@/db/schema/leads";
import { agents } from "@/db/schema/organizations";
import { type Consent, type ContactRow, findOrCreateContact, recordConsents } from "@/lib/domain/conversations/find-or-create-contact";
import { readPhoneField } from "@/lib/domain/conversations/rules/find-phone";
import { phoneCountry } from "@/lib/domain/conversations/rules/phone-country";
import type { Ctx } from "@/lib/kernel/ctx";
import { invalid, notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { CONSENT_WORDING_VERSION, type SourceType } from "./constants";
import { assignLead } from "./internal/assignment";
import {
  type ConversationRow,
  type Details,
  keepPendingName,
  keepQualification,
  lockConversation,
  qualificationOf,
  updateConversation,
  withPendingName,
} from "./internal/conversation-facts";
import type { LeadRow } from "./internal/lead-access";
import { addInterest, insertLead, openLeadOf } from "./internal/new-lead";
import { type OrganizationSettings, organizationSettings } from "./internal/organization";
import { rescore } from "./internal/scoring";
import { type CaptureConversationLeadInput, captureConversationLeadInput } from "./schemas";

type Capture = ReturnType<typeof captureConversationLeadInput.parse>;

export type ConversationLead = {
  /** There is a way to reach the buyer, and a lead. */
  captured: boolean;
  lead_id: string | null;
  agent_id: string | null;
  is_new: boolean;
  /** Who is known now; null while nobody can be reached. */
  contact: Details | null;
  /** The name of who gets in touch: the agent, or the organization while no agent is free. */
  reached_by: string;
};

/**
 * Makes one contact and one lead of what a buyer tells in a conversation, in words or in the small form. A buyer who
 * comes back finds the contact and its open lead again. A name alone is kept until there is a way to reach the person.
 * Open to visitors: the caller has checked the session.
 * @throws AppError not_found, invalid
 */
export async function captureConversationLead({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: CaptureConversationLeadInput;
}): Promise<ConversationLead> {
  const capture = parseInput(captureConversationLeadInput, input);
  return transaction(ctx, async (ctx) => {
    const conversation = await keepQualification(ctx, await lockConversation(ctx, capture.conversation_id), capture.qualification);
    const organization = await organizationSettings(ctx);
    const told = withPendingName(conversation, readDetails(capture, organization));
    const known = conversation.contact_id ? await completeContact(ctx, conversation.contact_id, told) : null;
    if (!known && !told.email && !told.phone) {
      await keepPendingName(ctx, conversation, told);
      return { captured: false, lead_id: null, agent_id: null, is_new: false, contact: null, reached_by: organization.org_name };
    }
    const contact = known ?? (await linkContact(ctx, conversation, told));
    if (!contact.email && !contact.phone)
      return { captured: false, lead_id: null, agent_id: null, is_new: false, contact, reached_by: organization.org_name };
    await keepConsent(ctx, conversation, contact.contact_id, capture);
    const { lead, is_new } = await leadOf(ctx, conversation, contact, capture, organization);
    const agent_id = is_new ? await announce(ctx, lead.lead_id, conversation) : lead.agent_id;
    return {
      captured: true,
      lead_id: lead.lead_id,
      agent_id,
      is_new,
      contact,
      reached_by: (await agentName(ctx, agent_id)) ?? organization.org_name,
    };
  });
}

function readDetails({ details }: Capture, organization: OrganizationSettings): Details {
  const phone = details.phone ? readPhoneField(details.phone, phoneCountry(organization.market)) : null;
  if (details.phone && !phone) throw invalid([{ path: "phone", message: "This is not a phone number." }]);
  return { first_name: details.first_name ?? null, last_name: details.last_name ?? null, email: details.email ?? null, phone };
}

/** Fills what the conversation's contact lacks. Something else than what is stored is noted, never overwritten. */
async function completeContact(ctx: TxCtx, contact_id: string, told: Details): Promise<ContactRow> {
  const here = and(eq(contacts.organization_id, ctx.actor.organization_id), eq(contacts.contact_id, contact_id));
  const [stored] = await ctx.tx.select().from(contacts).where(here).for("update");
  if (!stored) throw notFound("This contact");
  if (!told.first_name && !told.email && !told.phone) return stored;
  const keys = ["first_name", "last_name", "email", "phone"] as const;
  const blanks = Object.fromEntries(keys.filter((key) => told[key] && !stored[key]).map((key) => [key, told[key]]));
  if (
    blanks.email &&
    (
      await ctx.tx
        .select({ id: contacts.contact_id })
        .from(contacts)
        .where(and(eq(contacts.organization_id, ctx.actor.organization_id), eq(contacts.email, blanks.email)))
    ).length > 0
  )
    delete blanks.email;
  const other = (["email", "phone"] as const).filter((key) => told[key] && told[key] !== (stored[key] ?? blanks[key]));
  if (other.length > 0)
    await note(ctx, { contact_id, lead_id: null, text: `Also gave in chat: ${other.map((key) => told[key]).join(", ")}` });
  const [contact] = await ctx.tx
    .update(contacts)
    .set({ ...blanks, last_seen_at: ctx.now() })
    .where(here)
    .returning();
  return contact ?? stored;
}

async function linkContact(ctx: TxCtx, conversation: ConversationRow, told: Details): Promise<ContactRow> {
  const source = sourceOf(conversation);
  const { contact } = await findOrCreateContact({
    ctx,
    input: { ...told, language_preference: conversation.language, lead_source: source },
  });
  const { pending_name: _used, ...metadata } = conversation.metadata;
  await updateConversation(ctx, conversation, {
    contact_id: contact.contact_id,
    lead_source: conversation.lead_source ?? source,
    metadata,
  });
  return contact;
}

/** A buyer who gives details in a chat asks to be contacted; a form says so in its own boxes. */
async function keepConsent(ctx: TxCtx, conversation: ConversationRow, contact_id: string, capture: Capture): Promise<void> {
  const given = capture.consent ?? (capture.details.email || capture.details.phone ? { contact: true } : {});
  const consents = (["contact", "marketing"] as const).flatMap<Consent>((purpose) =>
    given[purpose] === undefined ? [] : [{ purpose, granted: given[purpose] }],
  );
  await recordConsents(ctx, {
    contact_id,
    conversation_id: conversation.conversation_id,
    channel: conversation.channel,
    wording_version: CONSENT_WORDING_VERSION,
    consents,
  });
}

function sourceOf(conversation: ConversationRow): SourceType {
  if (conversation.channel === "messenger" || conversation.channel === "whatsapp") return conversation.channel;
  return conversation.qr_id ? "qr" : "chatbot";
}

async function leadOf(
  ctx: TxCtx,
  conversation: ConversationRow,
  contact: ContactRow,
  capture: Capture,
  organization: OrganizationSettings,
): Promise<{ lead: LeadRow; is_new: boolean }> {
  const open = await openLeadOf(ctx, contact.contact_id);
  const tour_requested = conversation.tour_requested || capture.tour_requested;
  const { evidence: told = {}, ...kept } = qualificationOf(conversation);
  const evidence = { ...told, ...(capture.tour_requested && capture.evidence ? { tour_requested: capture.evidence } : {}) };
  const { timeline_days, pre_approved } = kept;
  const qualification = {
    ...(timeline_days === undefined ? {} : { timeline_days }),
    ...(pre_approved === undefined ? {} : { pre_approved }),
  };
  if (open) {
    const saysMore =
      Object.values(capture.details).some(Boolean) ||
      capture.qualification !== undefined ||
      (tour_requested && !open.tour_requested) ||
      open.conversation_id !== conversation.conversation_id;
    if (saysMore) {
      await takeUp(ctx, open, conversation, { tour_requested, qualification });
      await rescore(ctx, open.lead_id, evidence);
    }
    return { lead: open, is_new: false };
  }
  const home = await homeOf(ctx, conversation.property_id);
  const lead = {
    contact_id: contact.contact_id,
    conversation_id: conversation.conversation_id,
    property_id: conversation.property_id,
    source_type: sourceOf(conversation),
    property_type: home?.property_type ?? null,
    budget_min: conversation.budget_min,
    budget_max: conversation.budget_max,
    currency: home?.currency ?? organization.currency,
    tour_requested,
    qualification,
  };
  const lead_id = await insertLead(ctx, lead, {
    bot_id: conversation.bot_id,
    qr_id: conversation.qr_id,
    property_id: conversation.property_id,
    channel: conversation.channel,
  });
  await rescore(ctx, lead_id, evidence);
  const [row] = await ctx.tx
    .select()
    .from(leads)
    .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)));
  if (!row) throw new Error("the lead just made is gone");
  return { lead: row, is_new: true };
}

async function homeOf(ctx: TxCtx, property_id: string | null) {
  if (!property_id) return null;
  const [home] = await ctx.tx
    .select({ property_type: properties.property_type, currency: properties.currency })
    .from(properties)
    .where(and(eq(properties.organization_id, ctx.actor.organization_id), eq(properties.property_id, property_id)));
  return home ?? null;
}

/** The buyer is back, or said more: the open lead learns it. */
async function takeUp(
  ctx: TxCtx,
  lead: LeadRow,
  conversation: ConversationRow,
  told: Pick<LeadRow, "tour_requested" | "qualification">,
): Promise<void> {
  const isReturn = lead.conversation_id !== conversation.conversation_id;
  const learned = {
    conversation_id: lead.conversation_id ?? conversation.conversation_id,
    tour_requested: lead.tour_requested || told.tour_requested,
    qualification: { ...lead.qualification, ...told.qualification },
    budget_min: conversation.budget_min ?? lead.budget_min,
    budget_max: conversation.budget_max ?? lead.budget_max,
  };
  await ctx.tx
    .update(leads)
    .set({ ...learned, last_activity_at: ctx.now(), updated_at: ctx.now() })
    .where(and(eq(leads.organization_id, lead.organization_id), eq(leads.lead_id, lead.lead_id)));
  if (conversation.property_id) await addInterest(ctx, lead.lead_id, conversation.property_id, "high");
  if (isReturn && !(conversation.metadata.return_noted === true)) {
    await note(ctx, { contact_id: lead.contact_id, lead_id: lead.lead_id, text: "Came back and wrote in a new conversation" });
    const [fresh] = await ctx.tx
      .select({ metadata: conversations.metadata })
      .from(conversations)
      .where(
        and(
          eq(conversations.organization_id, conversation.organization_id),
          eq(conversations.conversation_id, conversation.conversation_id),
        ),
      );
    await updateConversation(ctx, conversation, { metadata: { ...(fresh?.metadata ?? {}), return_noted: true } });
  }
}

async function note(
  ctx: TxCtx,
  { contact_id, lead_id, text }: { contact_id: string; lead_id: string | null; text: string },
): Promise<void> {
  await ctx.tx.insert(activities).values({
    organization_id: ctx.actor.organization_id,
    activity_id: newId(),
    contact_id,
    lead_id,
    type: "note",
    notes: text,
    actor_type: "buyer",
    created_at: ctx.now(),
  });
}

/** A new lead finds its agent and is announced. Returns the agent's id, or null while nobody is free. */
async function announce(ctx: TxCtx, lead_id: string, conversation: ConversationRow): Promise<string | null> {
  const [lead] = await ctx.tx
    .select({ lead_score: leads.lead_score, contact_id: leads.contact_id })
    .from(leads)
    .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)));
  const payload = { source_type: sourceOf(conversation), conversation_id: conversation.conversation_id, ...lead };
  await emit(ctx, { type: "lead.captured", subject_type: "lead", subject_id: lead_id, payload });
  const assignment = await assignLead(ctx, { lead_id, reason: "Captured in a conversation" });
  return assignment?.agent.agent_id ?? null;
}

async function agentName(ctx: TxCtx, agent_id: string | null): Promise<string | null> {
  if (!agent_id) return null;
  const [agent] = await ctx.tx
    .select({ full_name: agents.full_name })
    .from(agents)
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agent_id)));
  return agent?.full_name ?? null;
}
