import { and, eq } from "drizzle-orm";
import { conversations } from "@/db/schema/conversations";
import { leads } from "@/db/schema/leads";
import type { Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { lockLead } from "./internal/lead-access";
import { rescore } from "./internal/scoring";

/**
 * Carries budget and tour wish from a conversation to its lead and scores it anew. Returns the score. The caller has
 * checked who may. @throws AppError not_found
 */
export async function applyConversationFacts({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { conversation_id: string; lead_id: string };
}): Promise<number> {
  return transaction(ctx, async (ctx) => {
    const lead = await lockLead(ctx, input.lead_id);
    const [told] = await ctx.tx
      .select({ budget_min: conversations.budget_min, budget_max: conversations.budget_max, tour_requested: conversations.tour_requested })
      .from(conversations)
      .where(and(eq(conversations.organization_id, lead.organization_id), eq(conversations.conversation_id, input.conversation_id)));
    if (!told) throw notFound("This conversation");
    const known = {
      budget_min: told.budget_min ?? lead.budget_min,
      budget_max: told.budget_max ?? lead.budget_max,
      tour_requested: told.tour_requested || lead.tour_requested,
    };
    await ctx.tx
      .update(leads)
      .set(known)
      .where(and(eq(leads.organization_id, lead.organization_id), eq(leads.lead_id, lead.lead_id)));
    return rescore(ctx, lead.lead_id);
  });
}
