import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe } from "vitest";
import { leads } from "@/db/schema/leads";
import { agents } from "@/db/schema/organizations";
import { aLead, aProperty } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { checkViolation } from "@/lib/kernel/database-errors";
import { AppError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { captureLead } from "./capture-lead";
import { LEAD_STATUSES } from "./constants";
import { createTask } from "./create-task";
import { getAgentDashboard } from "./get-agent-dashboard";
import { getScoringRules, putScoringRules } from "./put-scoring-rules";
import { getLead, listLeads, listTasks } from "./queries";
import { reassignLead } from "./reassign-lead";
import { reassignStaleLeads } from "./reassign-stale-leads";
import { canTransition } from "./rules/lead-status";
import { setLabel } from "./set-label";
import { setStage } from "./set-stage";
import { updateLead } from "./update-lead";

const db = () => pool().db;
const capture = (t: Tenant, n = 1) =>
  captureLead({ ctx: t.admin, input: { source_type: "website", lead_data: { first_name: "Dana", phone: `+1415555${1000 + n}` } } });
const loadOf = async (t: Tenant, agent_id: string) =>
  (
    await db()
      .select()
      .from(agents)
      .where(and(eq(agents.organization_id, t.organization_id), eq(agents.agent_id, agent_id)))
  )[0]?.active_leads;
const HOUR = 3_600_000;

describe("status machine", () => {
  test("a lead walks the road to a deal; its agent is free again", async () => {
    const t = await tenant();
    const { lead_id, assigned_agent } = await capture(t);
    for (const status of ["contacted", "qualified", "viewing_scheduled", "negotiation"] as const)
      await updateLead({ ctx: t.admin, input: { lead_id, status } });
    const won = await setStage({ ctx: t.admin, input: { lead_id, stage: "won", deal_value: 470_000 } });
    expect(won).toMatchObject({ status: "converted", stage: "converted", deal_value: 470_000, allowed_statuses: [], next_follow_up: null });
    expect(won.status_history.map((step) => step.to_status)).toEqual([
      "new",
      "contacted",
      "qualified",
      "viewing_scheduled",
      "negotiation",
      "converted",
    ]);
    expect(await loadOf(t, assigned_agent?.agent_id ?? "")).toBe(0);
  });

  test("a jump is told with what is allowed; the same status again is none; both change nothing", async () => {
    const t = await tenant();
    const { lead_id } = await capture(t);
    await expect(updateLead({ ctx: t.admin, input: { lead_id, status: "converted" } })).rejects.toMatchObject({
      kind: "conflict",
      code: "invalid_transition",
      data: { allowed: ["contacted", "lost"] },
    });
    const same = await updateLead({ ctx: t.admin, input: { lead_id, status: "new", activity: { type: "note", notes: "Waiting" } } });
    expect(same.status_history).toHaveLength(1);
    expect(same.activities).toHaveLength(1);
  });

  test("the database refuses what the code would refuse, for every pair", async () => {
    const t = await tenant();
    const statuses = fc.constantFrom(...LEAD_STATUSES);
    await fc.assert(
      fc.asyncProperty(statuses, statuses, async (from, to) => {
        const { lead_id } = await aLead(t, { status: from });
        const change = db()
          .update(leads)
          .set({ status: to })
          .where(and(eq(leads.organization_id, t.organization_id), eq(leads.lead_id, lead_id)));
        const broken = await change.then(() => null, checkViolation);
        expect(broken).toBe(from === to || canTransition(from, to) ? null : "leads_status_machine");
      }),
      { numRuns: 120 },
    );
  });

  test("two agents closing one lead at once: one wins, the load falls by one", async () => {
    const t = await tenant();
    const { lead_id, assigned_agent } = await capture(t);
    await capture(t, 2);
    await capture(t, 3);
    const before = await loadOf(t, assigned_agent?.agent_id ?? "");
    const results = await Promise.allSettled([1, 2, 3].map(() => updateLead({ ctx: t.admin, input: { lead_id, status: "lost" } })));
    expect(results.filter((result) => result.status === "fulfilled").length).toBeGreaterThanOrEqual(1);
    expect(await loadOf(t, assigned_agent?.agent_id ?? "")).toBe((before ?? 0) - 1);
  });
});

describe("work on a lead", () => {
  test("activities move the score, each with its reason; the first response counts by its speed", async () => {
    const t = await tenant();
    const { lead_id, lead_score } = await capture(t);
    const called = await updateLead({
      ctx: t.admin,
      input: { lead_id, status: "contacted", activity: { type: "call", outcome: "positive", notes: "Likes it" } },
    });
    expect(called.lead_score).toBe(lead_score + 5 + 10);
    expect(called.score_reasons.map((line) => line.reason)).toEqual(
      expect.arrayContaining(["Positive outcome", "First response within 15 minutes"]),
    );
    expect(called.tasks.map((task) => task.status)).toEqual(["completed"]);
    const viewed = await updateLead({ ctx: t.admin, input: { lead_id, activity: { type: "viewing", outcome: "positive" } } });
    expect(viewed.lead_score).toBe(Math.min(100, lead_score + 15 + 15));
  });

  test("two follow-ups at one time for one agent: told which stands there", async () => {
    const t = await tenant();
    const { lead_id } = await capture(t);
    const due_date = new Date(Date.now() + 72 * HOUR).toISOString();
    const { task_id } = await createTask({ ctx: t.admin, input: { lead_id, due_date } });
    await expect(createTask({ ctx: t.admin, input: { lead_id, due_date } })).rejects.toMatchObject({
      code: "follow_up_conflict",
      data: { task_id },
    });
    await expect(
      updateLead({ ctx: t.admin, input: { lead_id, activity: { type: "call", next_follow_up: due_date } } }),
    ).rejects.toMatchObject({ code: "follow_up_conflict" });
    expect((await listTasks({ ctx: t.admin, input: { lead_id, status: "pending" } })).total).toBe(2);
  });

  test("a realtor changes own and unassigned leads, an admin all", async () => {
    const t = await tenant();
    const { lead_id } = await aLead(t, { agent_id: t.agent_id });
    await expect(updateLead({ ctx: t.realtor, input: { lead_id, status: "contacted" } })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(reassignLead({ ctx: t.realtor, input: { lead_id, reason: "Mine" } })).rejects.toMatchObject({ kind: "forbidden" });
    const free = await aLead(t);
    expect((await updateLead({ ctx: t.realtor, input: { lead_id: free.lead_id, status: "contacted" } })).status).toBe("contacted");
  });

  test("reassigning moves load and tasks; a full agent is refused", async () => {
    const t = await tenant();
    const { lead_id, assigned_agent } = await capture(t);
    const [from, to] = assigned_agent?.agent_id === t.agent_id ? [t.agent_id, t.realtor_agent_id] : [t.realtor_agent_id, t.agent_id];
    const moved = await reassignLead({ ctx: t.admin, input: { lead_id, reason: "Holiday" } });
    expect(moved.agent_id).toBe(to);
    expect([await loadOf(t, from), await loadOf(t, to)]).toEqual([0, 1]);
    expect(moved.tasks.filter((task) => task.status === "pending").map((task) => task.agent_id)).toEqual([to]);
    await db().update(agents).set({ capacity: 0 }).where(eq(agents.agent_id, from));
    await expect(reassignLead({ ctx: t.admin, input: { lead_id, reason: "Back", agent_id: from } })).rejects.toMatchObject({
      code: "agent_overload",
    });
    await expect(reassignLead({ ctx: t.admin, input: { lead_id, reason: "Who", agent_id: newId() } })).rejects.toBeInstanceOf(AppError);
    expect([await loadOf(t, from), await loadOf(t, to)]).toEqual([0, 1]);
  });
});

describe("as time goes by", () => {
  test("after 24 hours untouched another agent gets it, once; each idle week costs 10 points, once", async () => {
    const t = await tenant();
    const { lead_id, assigned_agent, lead_score } = await capture(t);
    const at = (hours: number) => ({ ...t.system, now: () => new Date(Date.now() + hours * HOUR) });
    expect((await reassignStaleLeads({ ctx: at(23) })).reassigned).toBe(0);
    await Promise.all([reassignStaleLeads({ ctx: at(25) }), reassignStaleLeads({ ctx: at(25) })]);
    const moved = await getLead({ ctx: t.admin, input: { lead_id } });
    expect(moved.assignments).toHaveLength(2);
    expect(moved.agent_id).not.toBe(assigned_agent?.agent_id);
    for (const _ of [1, 2]) await reassignStaleLeads({ ctx: at(24 * 8) });
    const cooled = await getLead({ ctx: t.admin, input: { lead_id } });
    expect(cooled.score_reasons.filter((line) => line.points === -10)).toHaveLength(1);
    expect(cooled.lead_score).toBe(lead_score - 10);
  });
});

test("rules: the market's pack is the wall; a stored rule scores the next lead", async () => {
  const t = await tenant();
  const { rules } = await getScoringRules({ ctx: t.admin });
  const rule = { name: "Nationality", factor: "nationality" as const, operator: "in" as const, value: ["AE"], points: 10, active: true };
  await expect(putScoringRules({ ctx: t.admin, input: { rules: [rule] } })).rejects.toMatchObject({
    kind: "invalid",
    errors: [{ path: "rules.0.factor" }],
  });
  await expect(putScoringRules({ ctx: t.realtor, input: { rules: [] } })).rejects.toMatchObject({ kind: "forbidden" });
  expect((await getScoringRules({ ctx: t.admin })).rules).toHaveLength(rules.length);
  await putScoringRules({
    ctx: t.admin,
    input: { rules: [{ name: "Website", factor: "source_type", operator: "eq", value: "website", points: 42 }] },
  });
  expect((await capture(t)).lead_score).toBe(42);
});

test("lists, labels and an agent's day", async () => {
  const t = await tenant();
  const home = await aProperty(t);
  const hot = await aLead(t, { lead_score: 80, agent_id: t.agent_id, property_id: home.property_id, source_type: "bayut" });
  const warm = await aLead(t, { lead_score: 50, status: "converted", converted_at: new Date(), deal_value: 300_000, agent_id: t.agent_id });
  await aLead(t, { lead_score: 10 });
  const ids = async (input: Parameters<typeof listLeads>[0]["input"]) =>
    (await listLeads({ ctx: t.admin, input })).items.map((item) => item.lead_id);
  expect(await ids({ label: "hot" })).toEqual([hot.lead_id]);
  expect(await ids({ stage: "won" })).toEqual([warm.lead_id]);
  expect(await ids({ property_id: home.property_id })).toEqual([hot.lead_id]);
  expect(await ids({ min_score: 40, sort: "-lead_score" })).toEqual([hot.lead_id, warm.lead_id]);
  expect(await listLeads({ ctx: t.admin, input: { assigned: true, page_size: 1 } })).toMatchObject({ total: 2, page: 1, page_size: 1 });
  expect((await setLabel({ ctx: t.admin, input: { lead_id: hot.lead_id, label: "cold" } })).label).toBe("cold");
  expect(await ids({ label: "hot" })).toEqual([]);
  const day = await getAgentDashboard({ ctx: t.admin, input: { agent_id: t.agent_id } });
  expect(day.agent_summary).toMatchObject({
    total_active_leads: 1,
    this_month_conversions: 1,
    lead_score_average: 65,
    average_response_time: "no responses yet",
  });
  expect(day.performance_metrics).toEqual({ conversion_rate: 50, average_deal_size: 300_000, response_time_rank: null });
});
