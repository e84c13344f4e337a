import { and, eq } from "drizzle-orm";
import { replays } from "@/db/schema/ai";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { applyChange } from "./internal/apply-change";
import { type ReplayIdInput, replayChange, replayIdInput } from "./schemas";

/** Makes the change that a replay tried. @throws AppError not_found; and what the change's own command throws */
export async function makeChange({ ctx, input }: { ctx: Ctx; input: ReplayIdInput }): Promise<void> {
  authorize(ctx, { scope: "knowledge:write" });
  const { replay_id } = parseInput(replayIdInput, input);
  await transaction(ctx, async (ctx) => {
    const [replay] = await ctx.tx
      .select()
      .from(replays)
      .where(and(eq(replays.organization_id, ctx.actor.organization_id), eq(replays.replay_id, replay_id)));
    if (!replay) throw notFound("This replay");
    await applyChange(ctx, replay.bot_id, replayChange.parse(replay.change));
    await audit(ctx, { action: "replay.change_made", object_type: "replay", object_id: replay_id });
  });
}
