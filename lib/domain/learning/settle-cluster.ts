import { and, eq, inArray } from "drizzle-orm";
import { unanswered_questions } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { loadGroup } from "./internal/load-clusters";
import { type ClusterIdInput, clusterIdInput } from "./schemas";

/** Takes a cluster off the list that the bot answers by now, from a source that came later. @throws AppError not_found */
export async function settleCluster({ ctx, input }: { ctx: Ctx; input: ClusterIdInput }): Promise<{ settled: number }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { cluster_id } = parseInput(clusterIdInput, input);
  return transaction(ctx, async (ctx) => {
    const ids = (await loadGroup(ctx, cluster_id, true)).map((row) => row.unanswered_question_id);
    const rows = await ctx.tx
      .update(unanswered_questions)
      .set({ status: "answered" })
      .where(
        and(
          eq(unanswered_questions.organization_id, ctx.actor.organization_id),
          inArray(unanswered_questions.unanswered_question_id, ids),
          eq(unanswered_questions.status, "open"),
        ),
      )
      .returning({ id: unanswered_questions.unanswered_question_id });
    await audit(ctx, { action: "unanswered_question.settled", object_type: "unanswered_question", object_id: cluster_id });
    return { settled: rows.length };
  });
}
