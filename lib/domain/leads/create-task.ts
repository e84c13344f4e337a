import { and, eq } from "drizzle-orm";
import { leads } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { refreshNextFollowUp } from "./internal/activity";
import { checkReferences } from "./internal/check-references";
import { insertTask } from "./internal/tasks";
import { getTask } from "./queries";
import { type CreateTaskInput, createTaskInput, type Task } from "./schemas";

/** A follow-up for a lead, for its own agent unless told. @throws AppError invalid; conflict `follow_up_conflict` */
export async function createTask({ ctx, input }: { ctx: Ctx; input: CreateTaskInput }): Promise<Task> {
  authorize(ctx, { scope: "tasks:write" });
  const task = parseInput(createTaskInput, input);
  return transaction(ctx, async (ctx) => {
    await checkReferences(ctx, { lead: ["lead_id", task.lead_id], agent: ["agent_id", task.agent_id] });
    const [lead] = await ctx.tx
      .select({ agent_id: leads.agent_id })
      .from(leads)
      .where(and(eq(leads.organization_id, ctx.actor.organization_id), eq(leads.lead_id, task.lead_id)));
    const task_id = await insertTask(ctx, { ...task, agent_id: task.agent_id ?? lead?.agent_id ?? null, notes: task.notes ?? null });
    await refreshNextFollowUp(ctx, task.lead_id);
    await audit(ctx, { action: "task.created", object_type: "task", object_id: task_id });
    return getTask({ ctx: asSystem(ctx, "task"), input: { task_id } });
  });
}
