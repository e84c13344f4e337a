import { and, count, eq, sql } from "drizzle-orm";
import { describe } from "vitest";
import { contacts } from "@/db/schema/conversations";
import { lead_assignments, lead_score_reasons, leads, tasks } from "@/db/schema/leads";
import { agents, organizations } from "@/db/schema/organizations";
import { aProperty, aTask } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { AppError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { captureLead } from "./capture-lead";
import { getLead, listLeads } from "./queries";
import type { CaptureLeadInput } from "./schemas";
import { updateLead } from "./update-lead";
import { updateTask } from "./update-task";

const db = () => pool().db;
const digits = (n: number, width: number) => String(n).padStart(width, "0");
const lead = (n: number, over: Partial<CaptureLeadInput> = {}): CaptureLeadInput => ({
  source_type: "website",
  lead_data: { first_name: `Buyer ${n}`, phone: `+1415555${digits(n, 4)}`, email: `buyer${n}@x.example` },
  ...over,
});

async function moreAgents(t: Tenant, total: number, capacity = 50): Promise<void> {
  await db().update(agents).set({ capacity }).where(eq(agents.organization_id, t.organization_id));
  const rows = Array.from({ length: total - 2 }, (_, i) => ({
    organization_id: t.organization_id,
    agent_id: newId(),
    full_name: `Agent ${i}`,
    capacity,
  }));
  if (rows.length > 0) await db().insert(agents).values(rows);
}

async function loads(t: Tenant): Promise<{ counted: number[]; held: number[] }> {
  const rows = await db().execute<{ counted: number; held: number }>(sql`
    select a.active_leads as counted, (select count(*)::int from leads l where l.organization_id = a.organization_id and l.agent_id = a.agent_id) as held
    from agents a where a.organization_id = ${t.organization_id} order by 1`);
  return { counted: rows.map((row) => row.counted), held: rows.map((row) => row.held) };
}

const totalOf = async (table: typeof leads | typeof contacts | typeof tasks | typeof lead_assignments, t: Tenant) =>
  (await db().select({ total: count() }).from(table).where(eq(table.organization_id, t.organization_id)))[0]?.total;

describe("capture", () => {
  test("a lead is scored with reasons that add up, assigned, followed up; homes it can afford are suggested", async () => {
    const t = await tenant();
    const home = await aProperty(t, { price: 450_000, city: "Portland" });
    await aProperty(t, { price: 900_000 });
    const captured = await captureLead({
      ctx: t.admin,
      input: lead(1, {
        lead_data: {
          first_name: "Dana",
          phone: "(415) 555-0142",
          budget_min: 300_000,
          budget_max: 500_000,
          property_type: "house",
          preferred_areas: ["Portland"],
        },
      }),
    });
    expect(captured.assigned_agent?.agent_id).toBeDefined();
    expect(captured.suggested_properties.map((item) => item.property_id)).toEqual([home.property_id]);
    const detail = await getLead({ ctx: t.admin, input: { lead_id: captured.lead_id } });
    expect(detail.phone).toBe("+14155550142");
    expect(detail.score_reasons.reduce((sum, line) => sum + line.points, 0)).toBe(captured.lead_score);
    expect(detail.tasks).toHaveLength(1);
    expect(detail.next_follow_up).toEqual(captured.next_follow_up);
    expect(detail.status_history).toMatchObject([{ from_status: null, to_status: "new" }]);
  });

  test("64 at once: fair, exact, nothing lost, no two follow-ups of an agent at one time", async () => {
    const t = await tenant();
    await moreAgents(t, 4);
    const captured = await Promise.all(Array.from({ length: 64 }, (_, n) => captureLead({ ctx: t.system, input: lead(n) })));
    expect(new Set(captured.map((item) => item.lead_id)).size).toBe(64);
    expect(await loads(t)).toEqual({ counted: [16, 16, 16, 16], held: [16, 16, 16, 16] });
    expect(await totalOf(lead_assignments, t)).toBe(64);
    expect(await totalOf(tasks, t)).toBe(64);
    const doubled = await db().execute(
      sql`select agent_id from tasks where organization_id = ${t.organization_id} group by agent_id, due_date having count(*) > 1`,
    );
    expect(doubled).toHaveLength(0);
  }, 60_000);

  test("nobody goes over capacity; the rest waits and is found, and finds an agent when one is free", async () => {
    const t = await tenant();
    await moreAgents(t, 2, 5);
    const captured = await Promise.all(Array.from({ length: 16 }, (_, n) => captureLead({ ctx: t.system, input: lead(n) })));
    const waiting = captured.filter((item) => item.assigned_agent === null);
    expect(waiting).toHaveLength(6);
    for (const item of waiting) expect(item.warnings).toEqual(["agent_overload"]);
    expect(await loads(t)).toEqual({ counted: [5, 5], held: [5, 5] });
    const listed = await listLeads({ ctx: t.admin, input: { assigned: false } });
    expect(listed.total).toBe(6);
    const mine = captured.find((item) => item.assigned_agent);
    await updateLead({ ctx: t.admin, input: { lead_id: mine?.lead_id ?? "", status: "lost", lost_reason: "Bought elsewhere" } });
    expect((await listLeads({ ctx: t.admin, input: { assigned: false } })).total).toBe(5);
    expect((await loads(t)).counted).toEqual([5, 5]);
  }, 60_000);

  test("an agent with an overdue follow-up gets none until it is done", async () => {
    const t = await tenant();
    const task = await aTask(t, { agent_id: t.agent_id, due_date: new Date(Date.now() - 3_600_000) });
    const first = await captureLead({ ctx: t.admin, input: lead(1) });
    const second = await captureLead({ ctx: t.admin, input: lead(2) });
    expect([first.assigned_agent?.agent_id, second.assigned_agent?.agent_id]).toEqual([t.realtor_agent_id, t.realtor_agent_id]);
    await updateTask({ ctx: t.admin, input: { task_id: task.task_id, status: "completed" } });
    expect((await captureLead({ ctx: t.admin, input: lead(3) })).assigned_agent?.agent_id).toBe(t.agent_id);
  });
});

describe("duplicates", () => {
  test("the same phone and source twenty times at once: one lead, nineteen told which", async () => {
    const t = await tenant();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => captureLead({ ctx: t.system, input: lead(7) })));
    const captured = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason as AppError] : []));
    expect(captured).toHaveLength(1);
    expect(refused).toHaveLength(19);
    for (const error of refused)
      expect(error).toMatchObject({ kind: "conflict", code: "duplicate_lead", data: { lead_id: captured[0]?.lead_id } });
    expect(await totalOf(leads, t)).toBe(1);
    expect(await totalOf(contacts, t)).toBe(1);
  });

  test("another source: the same contact, flagged; after a day the same source again", async () => {
    const t = await tenant();
    const first = await captureLead({ ctx: t.system, input: lead(7, { source_type: "bayut" }) });
    const second = await captureLead({ ctx: t.system, input: lead(7, { source_type: "dubizzle" }) });
    expect(second.duplicate).toEqual({ cross_source: true, lead_ids: [first.lead_id] });
    expect(second.contact_id).toBe(first.contact_id);
    const tomorrow = { ...t.system, now: () => new Date(Date.now() + 25 * 3_600_000) };
    const third = await captureLead({ ctx: tomorrow, input: lead(7, { source_type: "bayut" }) });
    expect(third.contact_id).toBe(first.contact_id);
  });
});

describe("what is refused", () => {
  test.each([
    ["budgets reversed", { lead_data: { first_name: "A", phone: "+14155550142", budget_min: 5, budget_max: 4 } }, "lead_data.budget_min"],
    [
      "a budget over the cap",
      { lead_data: { first_name: "A", phone: "+14155550142", budget_max: 500_000_001, currency: "AED" } },
      "lead_data.budget_max",
    ],
    ["a phone that is none", { lead_data: { first_name: "A", phone: "call me" } }, "lead_data.phone"],
    ["nobody to reach", { lead_data: { first_name: "A" } }, "lead_data.phone"],
    ["a foreign property", { source_details: { property_id: "0190a000-0000-7000-8000-000000000000" } }, "source_details.property_id"],
  ] as [string, Partial<CaptureLeadInput>, string][])("%s", async (_, over, path) => {
    const t = await tenant();
    const failure = captureLead({ ctx: t.admin, input: lead(1, over) });
    await expect(failure).rejects.toMatchObject({ kind: "invalid", errors: expect.arrayContaining([expect.objectContaining({ path })]) });
    expect(await totalOf(leads, t)).toBe(0);
  });
});

test("in market uae nationality counts, and its reason is kept", async () => {
  const t = await tenant();
  await db()
    .update(organizations)
    .set({ market: "uae", currency: "AED", time_zone: "Asia/Dubai" })
    .where(eq(organizations.organization_id, t.organization_id));
  const { lead_id } = await captureLead({
    ctx: t.admin,
    input: { source_type: "bayut", lead_data: { first_name: "Sara", phone: "050 123 4567", nationality: "Emirati" } },
  });
  const reasons = await db()
    .select()
    .from(lead_score_reasons)
    .where(and(eq(lead_score_reasons.organization_id, t.organization_id), eq(lead_score_reasons.lead_id, lead_id)));
  expect(reasons).toContainEqual(expect.objectContaining({ reason: "UAE national", points: 10 }));
  expect((await getLead({ ctx: t.admin, input: { lead_id } })).phone).toBe("+971501234567");
});
