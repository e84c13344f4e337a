import { and, eq, isNotNull } from "drizzle-orm";
import { tasks } from "@/db/schema/leads";
import { conflict } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";

type NewTask = {
  lead_id: string;
  agent_id: string | null;
  task_type: string;
  due_date: Date;
  priority: "high" | "medium" | "low";
  notes: string | null;
};

/** Two follow-ups at one time are two in the same minute. */
export const toMinute = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 60_000) * 60_000);

/** @throws AppError conflict `follow_up_conflict` with the `task_id` that stands there */
export async function insertTask(ctx: TxCtx, task: NewTask): Promise<string> {
  const { organization_id } = ctx.actor;
  const task_id = newId();
  const now = ctx.now();
  const due_date = toMinute(task.due_date);
  const inserted = await ctx.tx
    .insert(tasks)
    .values({ ...task, organization_id, task_id, due_date, created_at: now, updated_at: now })
    .onConflictDoNothing()
    .returning({ task_id: tasks.task_id });
  if (inserted.length === 0) throw await taskConflict(ctx, task.agent_id, due_date);
  return task_id;
}

/** The error for a time at which the agent has another pending task. */
export async function taskConflict(ctx: TxCtx, agent_id: string | null, due_date: Date): Promise<Error> {
  const [other] = await ctx.tx
    .select({ task_id: tasks.task_id })
    .from(tasks)
    .where(
      and(
        eq(tasks.organization_id, ctx.actor.organization_id),
        isNotNull(tasks.agent_id),
        eq(tasks.agent_id, agent_id ?? ""),
        eq(tasks.due_date, due_date),
        eq(tasks.status, "pending"),
      ),
    );
  return conflict("follow_up_conflict", "This agent already has a follow-up at that time. Choose another time.", {
    task_id: other?.task_id,
  });
}
