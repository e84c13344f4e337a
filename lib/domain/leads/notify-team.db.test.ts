import { and, asc, eq } from "drizzle-orm";
import { agents } from "@/db/schema/organizations";
import { emails, events } from "@/db/schema/platform";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import type { EventType } from "@/lib/kernel/events";
import { pool } from "@/lib/kernel/transaction";
import { captureLead } from "./capture-lead";
import { notifyTeam } from "./notify-team";

const lead = (phone: string) => ({ source_type: "website" as const, lead_data: { first_name: "Dana", last_name: "Lee", phone } });

async function tell(t: Tenant, type: EventType): Promise<void> {
  const rows = await pool()
    .db.select()
    .from(events)
    .where(and(eq(events.organization_id, t.organization_id), eq(events.type, type)));
  for (const row of rows) for (const _ of [1, 2]) await notifyTeam({ ctx: t.system, input: { event: { ...row, type } } });
}

const mails = (t: Tenant) =>
  pool().db.select().from(emails).where(eq(emails.organization_id, t.organization_id)).orderBy(asc(emails.email_id));

test("the agent hears of a new lead once, also when the event is told twice", async () => {
  const t = await tenant();
  const { lead_id, assigned_agent } = await captureLead({ ctx: t.admin, input: lead("+14155550142") });
  await tell(t, "lead.assigned");
  await tell(t, "lead.captured");
  const sent = await mails(t);
  expect(sent.map((mail) => mail.to)).toEqual([assigned_agent?.agent_id === t.agent_id ? t.adminUser.email : t.realtorUser.email]);
  expect(sent[0]?.subject).toBe("New lead: Dana Lee");
  expect(sent[0]?.text).toContain(`/dashboard/leads/${lead_id}`);
});

test("a lead that waits is told to the admin", async () => {
  const t = await tenant();
  await pool().db.update(agents).set({ capacity: 0 }).where(eq(agents.organization_id, t.organization_id));
  await captureLead({ ctx: t.admin, input: lead("+14155550143") });
  await tell(t, "lead.captured");
  expect((await mails(t)).map((mail) => [mail.to, mail.subject])).toEqual([[t.adminUser.email, "A lead is waiting: Dana Lee"]]);
});
