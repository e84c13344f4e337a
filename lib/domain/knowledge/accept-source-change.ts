import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { decideChange } from "./internal/decide-change";
import { findSource } from "./internal/find-source";
import { type NewKnowledge, storeKnowledge } from "./internal/store-knowledge";
import { type ChangeIdInput, changeIdInput } from "./schemas";

/**
 * Puts what a link says now in the place of what it said before: from then on buyers hear it.
 * @throws AppError not_found; conflict `change_decided` for a change that is not open any more
 */
export async function acceptSourceChange({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ChangeIdInput;
}): Promise<{ source_id: string; passages: number; facts: number }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { change_id } = parseInput(changeIdInput, input);
  return transaction(ctx, async (ctx) => {
    const { source_id, knowledge: stored } = await decideChange(ctx, change_id, "accepted");
    const source = await findSource(ctx, source_id);
    const knowledge = stored as NewKnowledge;
    const counts = await storeKnowledge(ctx, source, { ...knowledge, title: source.title });
    return { source_id, ...counts };
  });
}
