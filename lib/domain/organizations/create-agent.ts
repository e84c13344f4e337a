import { agents } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { requireOwnUser, secondProfile } from "./internal/agent-user";
import { toAgent } from "./internal/read-rows";
import { type AgentAnswer, type CreateAgentInput, createAgentInput } from "./schemas";

/**
 * A sales profile, of a user or of somebody who does not sign in.
 * @throws AppError invalid for a user of elsewhere; conflict `agent_exists` (409); forbidden unless admin
 */
export async function createAgent({ ctx, input }: { ctx: Ctx; input: CreateAgentInput }): Promise<AgentAnswer> {
  authorize(ctx, { roles: ["admin"], scope: "agents:write" });
  const profile = parseInput(createAgentInput, input);
  try {
    return await transaction(ctx, async (ctx) => {
      if (profile.user_id) await requireOwnUser(ctx, profile.user_id);
      const [row] = await ctx.tx
        .insert(agents)
        .values({ ...profile, organization_id: ctx.actor.organization_id, agent_id: newId() })
        .returning();
      if (!row) throw notFound("This agent");
      await audit(ctx, { action: "agent.created", object_type: "agent", object_id: row.agent_id });
      return toAgent(row);
    });
  } catch (error) {
    throw secondProfile(error) ?? error;
  }
}
