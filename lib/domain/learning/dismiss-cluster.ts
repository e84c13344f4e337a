import { dismissUnansweredQuestion } from "@/lib/domain/knowledge/dismiss-unanswered-question";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { loadGroup } from "./internal/load-clusters";
import { type ClusterIdInput, clusterIdInput } from "./schemas";

/**
 * Puts a cluster aside: its questions go on counting, but do not come back to the list.
 * @returns the questions put aside, for `reopenQuestions` to undo it
 * @throws AppError not_found
 */
export async function dismissCluster({ ctx, input }: { ctx: Ctx; input: ClusterIdInput }): Promise<{ unanswered_question_ids: string[] }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { cluster_id } = parseInput(clusterIdInput, input);
  return transaction(ctx, async (ctx) => {
    const rows = (await loadGroup(ctx, cluster_id)).filter(({ status }) => status === "open");
    const unanswered_question_ids = rows.map((row) => row.unanswered_question_id);
    for (const unanswered_question_id of unanswered_question_ids)
      await dismissUnansweredQuestion({ ctx, input: { unanswered_question_id } });
    return { unanswered_question_ids };
  });
}
