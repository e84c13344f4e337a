import { and, eq } from "drizzle-orm";
import { tasks } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import { asSystem, authorize, type Ctx } from "@/lib/kernel/ctx";
import { uniqueViolation } from "@/lib/kernel/database-errors";
import { notFound } from "@/lib/kernel/errors";
import { savepoint, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { refreshNextFollowUp } from "./internal/activity";
import { assignWaitingLeads } from "./internal/assignment";
import { checkReferences } from "./internal/check-references";
import { taskConflict, toMinute } from "./internal/tasks";
import { getTask } from "./queries";
import { type Task, type UpdateTaskInput, updateTaskInput } from "./schemas";

/**
 * Moves, completes or cancels a follow-up. Whoever has no overdue one left can be given waiting leads again.
 * @throws AppError not_found, invalid; conflict `follow_up_conflict`
 */
export async function updateTask({ ctx, input }: { ctx: Ctx; input: UpdateTaskInput }): Promise<Task> {
  authorize(ctx, { scope: "tasks:write" });
  const { task_id, ...told } = parseInput(updateTaskInput, input);
  return transaction(ctx, async (ctx) => {
    const here = and(eq(tasks.organization_id, ctx.actor.organization_id), eq(tasks.task_id, task_id));
    const [task] = await ctx.tx.select().from(tasks).where(here).for("update");
    if (!task) throw notFound("This task");
    await checkReferences(ctx, { agent: ["agent_id", told.agent_id] });
    const due_date = told.due_date ? toMinute(told.due_date) : task.due_date;
    const changes = {
      ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
      due_date,
      completed_at: completedAt(task, told.status, ctx.now()),
      updated_at: ctx.now(),
    };
    try {
      await savepoint(ctx, async (ctx) => ctx.tx.update(tasks).set(changes).where(here));
    } catch (error) {
      if (uniqueViolation(error) === "tasks_agent_due_key")
        throw await taskConflict(ctx, told.agent_id === undefined ? task.agent_id : told.agent_id, due_date);
      throw error;
    }
    await refreshNextFollowUp(ctx, task.lead_id);
    await audit(ctx, { action: "task.updated", object_type: "task", object_id: task_id, diff: { fields: Object.keys(told) } });
    if (told.status && told.status !== "pending") await assignWaitingLeads(ctx);
    return getTask({ ctx: asSystem(ctx, "task"), input: { task_id } });
  });
}

function completedAt(task: typeof tasks.$inferSelect, status: typeof task.status | undefined, now: Date): Date | null {
  if (!status) return task.completed_at;
  return status === "completed" ? (task.completed_at ?? now) : null;
}
