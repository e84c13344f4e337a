import { and, eq, isNull } from "drizzle-orm";
import { replays } from "@/db/schema/ai";
import { chatbots } from "@/db/schema/bots";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { tryChange } from "./internal/apply-change";
import { rolledBack } from "./internal/rolled-back";
import { type StartReplayInput, startReplayInput } from "./schemas";

/**
 * Has a bot's past questions asked again, before and after a change that is not made. The change is tried at once, so
 * that one that can't be made is refused here.
 * @throws AppError not_found; and what the change's own command throws
 */
export async function startReplay({ ctx, input }: { ctx: Ctx; input: StartReplayInput }): Promise<{ replay_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { bot_id, change } = parseInput(startReplayInput, input);
  const { organization_id } = ctx.actor;
  const ofBot = and(eq(chatbots.organization_id, organization_id), eq(chatbots.bot_id, bot_id), isNull(chatbots.deleted_at));
  await rolledBack(ctx, async (ctx) => {
    const [bot] = await ctx.tx.select({ bot_id: chatbots.bot_id }).from(chatbots).where(ofBot);
    if (!bot) throw notFound("This chatbot");
    await tryChange(ctx, bot_id, change);
  });
  return transaction(ctx, async (ctx) => {
    const replay_id = newId();
    await ctx.tx.insert(replays).values({
      organization_id,
      replay_id,
      bot_id,
      change,
      created_by: actorUserId(ctx),
      created_at: ctx.now(),
    });
    await enqueue(ctx, "run-replay", { organization_id, replay_id });
    await audit(ctx, { action: "replay.started", object_type: "chatbot", object_id: bot_id, diff: { replay_id, kind: change.kind } });
    return { replay_id };
  });
}
