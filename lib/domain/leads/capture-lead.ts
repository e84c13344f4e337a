import { and, desc, eq, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { contacts } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import { type Consent, findOrCreateContact, lockContactKeys, recordConsents } from "@/lib/domain/conversations/find-or-create-contact";
import { readPhoneField } from "@/lib/domain/conversations/rules/find-phone";
import { phoneCountry } from "@/lib/domain/conversations/rules/phone-country";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { conflict, invalid } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import { savepoint, type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { CONSENT_WORDING_VERSION, DUPLICATE_HOURS } from "./constants";
import { assignLead } from "./internal/assignment";
import { checkReferences } from "./internal/check-references";
import { insertLead } from "./internal/new-lead";
import { type OrganizationSettings, organizationSettings } from "./internal/organization";
import { rescore } from "./internal/scoring";
import { type CapturedLead, type CaptureLeadInput, captureLeadInput, type SuggestedProperty } from "./schemas";
import { suggestProperties } from "./suggest-properties";

type Capture = ReturnType<typeof captureLeadInput.parse>;

/**
 * A lead from a portal, a form or a desk: contact found or made, scored with its reasons, given to an agent with a
 * first follow-up, all in one transaction. With nobody free it waits unassigned.
 * @throws AppError conflict `duplicate_lead` with `lead_id` for the same phone (without one: email) and source within
 * 24 hours; invalid
 */
export async function captureLead({ ctx, input }: { ctx: Ctx; input: CaptureLeadInput }): Promise<CapturedLead> {
  authorize(ctx, { scope: "leads:write" });
  const capture = parseInput(captureLeadInput, input);
  return transaction(ctx, async (ctx) => {
    const organization = await organizationSettings(ctx);
    const phone = readPhone(capture, organization);
    const email = capture.lead_data.email ?? null;
    const { property_id, referrer_agent_id } = capture.source_details;
    await checkReferences(ctx, {
      properties: ["source_details.property_id", [property_id]],
      agent: ["source_details.referrer_agent_id", referrer_agent_id],
    });
    await lockContactKeys(ctx, [phone, email]);
    await refuseDuplicate(ctx, capture.source_type, phone, email);
    const lead_id = await storeLead(ctx, capture, phone, organization);
    const { contact_id, duplicates } = await flagOtherSources(ctx, lead_id, capture.source_type);
    const lead_score = await rescore(ctx, lead_id);
    await audit(ctx, { action: "lead.captured", object_type: "lead", object_id: lead_id, diff: { source_type: capture.source_type } });
    await emit(ctx, {
      type: "lead.captured",
      subject_type: "lead",
      subject_id: lead_id,
      payload: { source_type: capture.source_type, lead_score, contact_id },
    });
    const suggestions = await trySuggestions(ctx, capture, organization);
    // Last: the agents are held from here to the commit, and others wait for them.
    const assignment = await assignLead(ctx, { lead_id, reason: "Captured" });
    const warnings = [...(assignment ? [] : ["agent_overload"]), ...(suggestions ? [] : ["suggestions_unavailable"])];
    return {
      success: true,
      lead_id,
      contact_id,
      assigned_agent: assignment?.agent ?? null,
      lead_score,
      next_follow_up: assignment?.next_follow_up ?? null,
      suggested_properties: suggestions ?? [],
      ...(duplicates.length > 0 ? { duplicate: { cross_source: true as const, lead_ids: duplicates } } : {}),
      ...(warnings.length > 0 ? { warnings } : {}),
      message: assignment
        ? `The lead is with ${assignment.agent.name}.`
        : "No agent is free: the lead waits and goes to the next one who is.",
    };
  });
}

function readPhone(capture: Capture, organization: OrganizationSettings): string | null {
  const typed = capture.lead_data.phone;
  if (!typed) return null;
  const phone = readPhoneField(typed, phoneCountry(organization.market));
  if (!phone)
    throw invalid([
      { path: "lead_data.phone", message: "This is not a phone number. Write it with its country code, such as +971 50 123 4567." },
    ]);
  return phone;
}

async function refuseDuplicate(ctx: TxCtx, source_type: string, phone: string | null, email: string | null): Promise<void> {
  const since = new Date(ctx.now().getTime() - DUPLICATE_HOURS * 3_600_000);
  const samePerson = phone
    ? or(eq(contacts.phone, phone), sql`${leads.qualification}->>'captured_phone' = ${phone}`)
    : and(eq(contacts.email, email ?? ""), isNull(contacts.erased_at));
  const [first] = await ctx.tx
    .select({ lead_id: leads.lead_id })
    .from(leads)
    .innerJoin(contacts, and(eq(contacts.organization_id, leads.organization_id), eq(contacts.contact_id, leads.contact_id)))
    .where(
      and(
        eq(leads.organization_id, ctx.actor.organization_id),
        eq(leads.source_type, source_type),
        gte(leads.created_at, since),
        samePerson,
      ),
    )
    .orderBy(leads.created_at)
    .limit(1);
  if (first)
    throw conflict("duplicate_lead", "This lead was already captured from this source in the last 24 hours.", { lead_id: first.lead_id });
}

async function storeLead(ctx: TxCtx, capture: Capture, phone: string | null, organization: OrganizationSettings): Promise<string> {
  const { lead_data, source_details, source_type } = capture;
  const { first_name, last_name, email, nationality, language_preference } = lead_data;
  const { contact } = await findOrCreateContact({
    ctx,
    input: { email, phone, first_name, last_name, nationality, language_preference, lead_source: source_type },
  });
  const consents = (["contact", "marketing"] as const).flatMap<Consent>((purpose) =>
    capture.consent?.[purpose] === undefined ? [] : [{ purpose, granted: capture.consent[purpose] }],
  );
  await recordConsents(ctx, {
    contact_id: contact.contact_id,
    conversation_id: null,
    channel: source_type,
    wording_version: CONSENT_WORDING_VERSION,
    consents,
  });
  const lead = {
    contact_id: contact.contact_id,
    source_type,
    property_id: source_details.property_id ?? null,
    property_type: lead_data.property_type ?? null,
    preferred_areas: lead_data.preferred_areas,
    budget_min: lead_data.budget_min ?? null,
    budget_max: lead_data.budget_max ?? null,
    currency: lead_data.currency ?? organization.currency,
    qualification: { ...(phone ? { captured_phone: phone } : {}), ...(source_details.referrer_agent_id ? { referral: true } : {}) },
  };
  return insertLead(ctx, lead, { ...source_details, lead_data: { ...lead_data, phone } });
}

/** Earlier leads of the same contact from other sources: linked on the new one. */
async function flagOtherSources(ctx: TxCtx, lead_id: string, source_type: string): Promise<{ contact_id: string; duplicates: string[] }> {
  const { organization_id } = ctx.actor;
  const mine = ctx.tx
    .select({ contact_id: leads.contact_id })
    .from(leads)
    .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead_id)));
  const rows = await ctx.tx
    .select({ lead_id: leads.lead_id, contact_id: leads.contact_id, source_type: leads.source_type })
    .from(leads)
    .where(and(eq(leads.organization_id, organization_id), inArray(leads.contact_id, mine)))
    .orderBy(desc(leads.created_at));
  const duplicates = rows.filter((row) => row.source_type !== source_type).map((row) => row.lead_id);
  if (duplicates.length > 0)
    await ctx.tx
      .update(leads)
      .set({ duplicate_lead_ids: duplicates })
      .where(and(eq(leads.organization_id, organization_id), eq(leads.lead_id, lead_id)));
  return { contact_id: rows[0]?.contact_id ?? "", duplicates };
}

/** Null when suggesting fails: no lead is lost for want of a suggestion. */
async function trySuggestions(
  ctx: TxCtx,
  { lead_data, source_details }: Capture,
  organization: OrganizationSettings,
): Promise<SuggestedProperty[] | null> {
  const { property_type, preferred_areas, budget_min, budget_max } = lead_data;
  const wish = {
    property_id: source_details.property_id,
    property_type,
    preferred_areas,
    budget_min,
    budget_max,
    currency: lead_data.currency ?? organization.currency,
  };
  try {
    return await savepoint(ctx, (ctx) => suggestProperties(ctx, wish));
  } catch (error) {
    log.warn({ request_id: ctx.requestId, err: error }, "no suggestions for a lead");
    return null;
  }
}
