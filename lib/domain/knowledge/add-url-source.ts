import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { assertUrlAllowed } from "@/lib/platform/safe-fetch/fetch-source";
import { addLink } from "./internal/add-link";
import { assertTarget } from "./internal/targets";
import { type AddUrlSourceInput, addUrlSourceInput } from "./schemas";

/**
 * Adds a web page to what a property or a chatbot knows, and queues its reading. The same page again is read anew
 * instead of standing there twice.
 * @throws AppError not_found, invalid `url_not_allowed` for an address that can never be fetched
 */
export async function addUrlSource({ ctx, input }: { ctx: Ctx; input: AddUrlSourceInput }): Promise<{ job_id: string; source_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { url: text, is_live, recrawl, ...target } = parseInput(addUrlSourceInput, input);
  await transaction(ctx, (ctx) => assertTarget(ctx, target));
  const url = (await assertUrlAllowed(text)).href;
  return transaction(ctx, (ctx) => addLink(ctx, target, { url, is_live, recrawl }));
}
