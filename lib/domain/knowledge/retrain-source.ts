import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { findSource } from "./internal/find-source";
import { startTraining } from "./internal/start-training";
import { type SourceIdInput, sourceIdInput } from "./schemas";

/**
 * Queues the reading of a source once more; while one is under way it answers that job. What the bot knows from it
 * stays until the new reading succeeds.
 * @throws AppError not_found
 */
export async function retrainSource({ ctx, input }: { ctx: Ctx; input: SourceIdInput }): Promise<{ job_id: string; source_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { source_id } = parseInput(sourceIdInput, input);
  return transaction(ctx, async (ctx) => {
    await findSource(ctx, source_id);
    const { job_id } = await startTraining(ctx, source_id);
    await audit(ctx, { action: "knowledge_source.retrained", object_type: "knowledge_source", object_id: source_id });
    return { job_id, source_id };
  });
}
