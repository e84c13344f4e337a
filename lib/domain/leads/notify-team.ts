import { and, eq, sql } from "drizzle-orm";
import { chatbots, properties } from "@/db/schema/bots";
import { contacts, conversations, tours } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import { agents, organizations, users } from "@/db/schema/organizations";
import { idempotency_keys } from "@/db/schema/platform";
import type { Ctx } from "@/lib/kernel/ctx";
import { env } from "@/lib/kernel/env";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { setLetter } from "@/lib/platform/email/letter";
import { queueEmail } from "@/lib/platform/email/queue-email";
import type { StoredEvent } from "@/lib/platform/queue/load-event";
import { type NoticeKind, noticeLetter } from "./rules/notices";

type Subject = {
  lead_id: string | null;
  conversation_id: string | null;
  agent_id: string | null;
  who: string | null;
  about: string | null;
  score: number | null;
  when: Date | null;
};
type Reader = { email: string; locale: string | null };

const KINDS: Partial<Record<StoredEvent["type"], NoticeKind>> = {
  "lead.assigned": "lead_assigned",
  "lead.captured": "lead_waiting",
  "tour.booked": "tour_booked",
  "handoff.requested": "handoff_requested",
  "qa.issue": "qa_issue",
};

/**
 * Mails who has to act on an event: the lead's agent, else the bot's, else the admins. A captured lead is told of only
 * while it waits. Told twice of one event, it mails once. For the system alone.
 */
export async function notifyTeam({ ctx, input }: { ctx: Ctx; input: { event: StoredEvent } }): Promise<void> {
  const { event } = input;
  const kind = KINDS[event.type];
  if (!kind) return;
  await transaction(ctx, async (ctx) => {
    const subject = await subjectOf(ctx, event);
    if (!subject || (kind === "lead_waiting" && subject.agent_id !== null)) return;
    const [organization] = await ctx.tx.select().from(organizations).where(eq(organizations.organization_id, ctx.actor.organization_id));
    if (!organization) return;
    const when = subject.when
      ? new Intl.DateTimeFormat(organization.locale, { dateStyle: "full", timeStyle: "short", timeZone: organization.time_zone }).format(
          subject.when,
        )
      : null;
    const readers = subject.agent_id && kind !== "qa_issue" ? await agentReaders(ctx, subject.agent_id) : await adminReaders(ctx);
    for (const reader of readers) {
      if (!(await firstTime(ctx, event.event_id, reader.email))) continue;
      const { button, ...words } = noticeLetter(kind, reader.locale ?? organization.locale, {
        ...subject,
        when,
        org_name: organization.org_name,
      });
      await queueEmail(ctx, {
        to: reader.email,
        ...setLetter({ ...words, button: { label: button, url: `${env().APP_URL}${pathOf(kind, subject)}` } }),
      });
    }
  });
}

function pathOf(kind: NoticeKind, { lead_id, conversation_id }: Subject): string {
  if (kind === "lead_waiting") return "/dashboard/leads?assigned=false";
  if (kind === "handoff_requested" || kind === "qa_issue") return `/dashboard/conversations/${conversation_id ?? ""}`;
  return `/dashboard/leads/${lead_id ?? ""}`;
}

async function subjectOf(ctx: TxCtx, event: StoredEvent): Promise<Subject | null> {
  if (event.subject_type === "lead") return leadSubject(ctx, event.subject_id, null);
  if (event.subject_type === "conversation") return conversationSubject(ctx, event.subject_id);
  const [tour] = await ctx.tx
    .select({ when: tours.tour_datetime })
    .from(tours)
    .where(and(eq(tours.organization_id, ctx.actor.organization_id), eq(tours.tour_id, event.subject_id)));
  const lead_id = event.payload.lead_id;
  return tour && typeof lead_id === "string" ? leadSubject(ctx, lead_id, tour.when) : null;
}

const fullName = sql<string | null>`nullif(concat_ws(' ', ${contacts.first_name}, ${contacts.last_name}), '')`;

async function leadSubject(ctx: TxCtx, lead_id: string, when: Date | null): Promise<Subject | null> {
  const [row] = await ctx.tx
    .select({
      lead_id: leads.lead_id,
      conversation_id: leads.conversation_id,
      agent_id: leads.agent_id,
      who: fullName,
      about: properties.address,
      score: leads.lead_score,
    })
    .from(leads)
    .innerJoin(contacts, and(eq(contacts.organization_id, leads.organization_id), eq(contacts.contact_id, leads.contact_id)))
    .leftJoin(properties, and(eq(properties.organization_id, leads.organization_id), eq(properties.property_id, leads.property_id)))
    .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, lead_id)));
  return row ? { ...row, when } : null;
}

async function conversationSubject(ctx: TxCtx, conversation_id: string): Promise<Subject | null> {
  const lead = sql<
    string | null
  >`(select l.agent_id from ${leads} l where l.organization_id = ${conversations.organization_id} and l.contact_id = ${conversations.contact_id} and l.agent_id is not null order by l.created_at desc limit 1)`;
  const [row] = await ctx.tx
    .select({
      conversation_id: conversations.conversation_id,
      lead_agent: lead,
      bot_agent: chatbots.agent_id,
      who: fullName,
      about: properties.address,
    })
    .from(conversations)
    .innerJoin(chatbots, and(eq(chatbots.organization_id, conversations.organization_id), eq(chatbots.bot_id, conversations.bot_id)))
    .leftJoin(contacts, and(eq(contacts.organization_id, conversations.organization_id), eq(contacts.contact_id, conversations.contact_id)))
    .leftJoin(
      properties,
      and(eq(properties.organization_id, conversations.organization_id), eq(properties.property_id, conversations.property_id)),
    )
    .where(and(eq(conversations.organization_id, ctx.actor.organization_id), eq(conversations.conversation_id, conversation_id)));
  if (!row) return null;
  const { lead_agent, bot_agent, ...rest } = row;
  return { ...rest, lead_id: null, score: null, when: null, agent_id: lead_agent ?? bot_agent };
}

async function agentReaders(ctx: TxCtx, agent_id: string): Promise<Reader[]> {
  const rows = await ctx.tx
    .select({ own: agents.email, email: users.email, locale: users.locale })
    .from(agents)
    .leftJoin(users, and(eq(users.organization_id, agents.organization_id), eq(users.user_id, agents.user_id)))
    .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agent_id)));
  const readers = rows.flatMap(({ own, email, locale }) => (email || own ? [{ email: email ?? own ?? "", locale }] : []));
  return readers.length > 0 ? readers : adminReaders(ctx);
}

async function adminReaders(ctx: TxCtx): Promise<Reader[]> {
  return ctx.tx
    .select({ email: users.email, locale: users.locale })
    .from(users)
    .where(and(eq(users.organization_id, ctx.actor.organization_id), eq(users.role, "admin"), eq(users.status, "active")));
}

/** An event may be told again; its mail to one reader is queued once. */
async function firstTime(ctx: TxCtx, event_id: string, email: string): Promise<boolean> {
  const row = {
    organization_id: ctx.actor.organization_id,
    idempotency_key: event_id,
    operation: "notify",
    actor_id: email,
    request_hash: "",
  };
  const inserted = await ctx.tx
    .insert(idempotency_keys)
    .values(row)
    .onConflictDoNothing()
    .returning({ operation: idempotency_keys.operation });
  return inserted.length > 0;
}
