import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { evidenceOfCluster, mainQuestion } from "./internal/judge-cluster";
import { loadGroup } from "./internal/load-clusters";
import { quoteDraft } from "./rules/quote-draft";
import { type Draft, type DraftAnswerInput, draftAnswerInput } from "./schemas";

/**
 * A first answer to a cluster's question, from what the nearest sources say; the realtor edits it. Records nothing.
 * @throws AppError not_found
 */
export async function draftAnswer({ ctx, input }: { ctx: Ctx; input: DraftAnswerInput }): Promise<Draft> {
  authorize(ctx, { scope: "knowledge:write" });
  const { cluster_id, property_id } = parseInput(draftAnswerInput, input);
  return transaction(ctx, async (ctx) => {
    const rows = await loadGroup(ctx, cluster_id);
    const home = property_id ?? mainQuestion(rows).property_id;
    return quoteDraft(await evidenceOfCluster(ctx, rows, home), home);
  });
}
