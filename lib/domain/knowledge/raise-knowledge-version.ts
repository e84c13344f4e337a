import { z } from "zod";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { bumpKnowledgeVersion } from "./internal/targets";

const raiseKnowledgeVersionInput = z.object({ property_id: z.uuid().nullable().default(null), bot_id: z.uuid().nullable().default(null) });

/**
 * Ends what is kept of a property's or chatbot's knowledge: for changes made outside this domain, as to a property's
 * own fields. Call it in the transaction of the change, after it.
 */
export async function raiseKnowledgeVersion({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.input<typeof raiseKnowledgeVersionInput>;
}): Promise<void> {
  authorize(ctx, { scope: "properties:write" });
  const target = parseInput(raiseKnowledgeVersionInput, input);
  await transaction(ctx, (ctx) => bumpKnowledgeVersion(ctx, target));
}
