import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { decideChange } from "./internal/decide-change";
import { type ChangeIdInput, changeIdInput } from "./schemas";

/**
 * Leaves what a link says now aside; the same text is not brought up again, another one is.
 * @throws AppError not_found; conflict `change_decided` for a change that is not open any more
 */
export async function dismissSourceChange({ ctx, input }: { ctx: Ctx; input: ChangeIdInput }): Promise<{ source_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { change_id } = parseInput(changeIdInput, input);
  return transaction(ctx, async (ctx) => {
    const { source_id } = await decideChange(ctx, change_id, "dismissed");
    return { source_id };
  });
}
