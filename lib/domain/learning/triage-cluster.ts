import { and, eq, inArray } from "drizzle-orm";
import { unanswered_questions } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { loadGroup } from "./internal/load-clusters";
import { type TriageClusterInput, triageClusterInput } from "./schemas";

/** Says by hand why a cluster failed; null leaves it to the rule again. @throws AppError not_found */
export async function triageCluster({ ctx, input }: { ctx: Ctx; input: TriageClusterInput }): Promise<void> {
  authorize(ctx, { scope: "knowledge:write" });
  const { cluster_id, triage } = parseInput(triageClusterInput, input);
  await transaction(ctx, async (ctx) => {
    const ids = (await loadGroup(ctx, cluster_id)).map((row) => row.unanswered_question_id);
    await ctx.tx
      .update(unanswered_questions)
      .set({ triage })
      .where(
        and(eq(unanswered_questions.organization_id, ctx.actor.organization_id), inArray(unanswered_questions.unanswered_question_id, ids)),
      );
    await audit(ctx, {
      action: "unanswered_question.triaged",
      object_type: "unanswered_question",
      object_id: cluster_id,
      diff: { triage },
    });
  });
}
