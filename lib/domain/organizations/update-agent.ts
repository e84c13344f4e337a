import { and, eq } from "drizzle-orm";
import { agents } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { forbidden, notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { requireOwnUser, secondProfile } from "./internal/agent-user";
import { toAgent } from "./internal/read-rows";
import { type AgentAnswer, type UpdateAgentInput, updateAgentInput } from "./schemas";

/** What only an admin decides about a profile. */
const ADMIN_FIELDS = ["user_id", "capacity", "active"] as const;

/**
 * Changes a sales profile: an admin any, a realtor the own one.
 * @throws AppError not_found; forbidden; conflict `agent_exists` (409)
 */
export async function updateAgent({ ctx, input }: { ctx: Ctx; input: UpdateAgentInput }): Promise<AgentAnswer> {
  authorize(ctx, { scope: "agents:write" });
  const { agent_id, ...changes } = parseInput(updateAgentInput, input);
  try {
    return await transaction(ctx, async (ctx) => {
      const mine = and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, agent_id));
      const [before] = await ctx.tx.select().from(agents).where(mine).for("update");
      if (!before) throw notFound("This agent");
      requireRight(ctx, before, changes);
      if (changes.user_id) await requireOwnUser(ctx, changes.user_id);
      const [row] = await ctx.tx
        .update(agents)
        .set({ ...changes, updated_at: ctx.now() })
        .where(mine)
        .returning();
      await audit(ctx, { action: "agent.updated", object_type: "agent", object_id: agent_id, diff: { fields: Object.keys(changes) } });
      return toAgent(row ?? before);
    });
  } catch (error) {
    throw secondProfile(error) ?? error;
  }
}

type Profile = { user_id: string | null };

function requireRight(ctx: Ctx, profile: Profile, changes: Record<string, unknown>): void {
  if (ctx.actor.type !== "user" || ctx.actor.role !== "realtor") return;
  if (profile.user_id !== ctx.actor.user_id) throw forbidden("You can change your own profile; an admin changes the others.");
  const beyond = ADMIN_FIELDS.find((field) => changes[field] !== undefined);
  if (beyond) throw forbidden(`Only an admin of your organization can change ${beyond}.`);
}
