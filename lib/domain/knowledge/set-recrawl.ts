import type { Ctx } from "@/lib/kernel/ctx";
import { parseInput } from "@/lib/kernel/validation";
import { type SetRecrawlInput, setRecrawlInput } from "./schemas";
import { updateSource } from "./update-source";

/**
 * Has a link read again each week, or no longer. What it says differently waits for someone to accept it.
 * @throws AppError not_found; invalid for what is no link
 */
export async function setRecrawl({ ctx, input }: { ctx: Ctx; input: SetRecrawlInput }): Promise<{ source_id: string }> {
  return updateSource({ ctx, input: parseInput(setRecrawlInput, input) });
}
