import { automation_errors } from "@/db/schema/platform";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { type ReportErrorInput, reportErrorInput } from "./schemas";

/** An error that a connected workflow tells of (api-v1.md, section 8). */
export async function reportError({ ctx, input }: { ctx: Ctx; input: ReportErrorInput }): Promise<{ error_id: string; message: string }> {
  authorize(ctx, { scope: "errors:write" });
  const { source, workflow, message, details } = parseInput(reportErrorInput, input);
  return transaction(ctx, async (ctx) => {
    const error_id = newId();
    await ctx.tx.insert(automation_errors).values({
      organization_id: ctx.actor.organization_id,
      error_id,
      source,
      workflow: workflow ?? null,
      message,
      details,
      created_at: ctx.now(),
    });
    return { error_id, message: "Noted." };
  });
}
