import { and, eq, isNull } from "drizzle-orm";
import { api_keys } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx, requireUser } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { revokeApiKeyInput } from "./schemas";

/** Ends an API key at once. @throws AppError not_found, forbidden unless the actor is a signed-in admin */
export async function revokeApiKey({ ctx, input }: { ctx: Ctx; input: { api_key_id: string } }): Promise<void> {
  const { organization_id } = requireUser(ctx);
  authorize(ctx, { roles: ["admin"], scope: "organization:write" });
  const { api_key_id } = parseInput(revokeApiKeyInput, input);
  await transaction(ctx, async (ctx) => {
    const ended = await ctx.tx
      .update(api_keys)
      .set({ revoked_at: ctx.now() })
      .where(and(eq(api_keys.organization_id, organization_id), eq(api_keys.api_key_id, api_key_id), isNull(api_keys.revoked_at)))
      .returning({ api_key_id: api_keys.api_key_id });
    if (ended.length === 0) throw notFound("This API key");
    await audit(ctx, { action: "api_key.revoked", object_type: "api_key", object_id: api_key_id });
  });
}
