import { api_keys } from "@/db/schema/organizations";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx, requireUser } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { mintToken } from "./internal/opaque-token";
import { type ApiKeyAnswer, type CreateApiKeyInput, createApiKeyInput } from "./schemas";

export const API_KEY_PREFIX = "ys_";

/**
 * Makes an API key. The key itself is in this answer alone; what is stored is its hash.
 * @throws AppError forbidden unless the actor is a signed-in admin: a key makes no keys
 */
export async function createApiKey({ ctx, input }: { ctx: Ctx; input: CreateApiKeyInput }): Promise<ApiKeyAnswer & { api_key: string }> {
  const actor = requireUser(ctx);
  authorize(ctx, { roles: ["admin"], scope: "organization:write" });
  const { name, scopes } = parseInput(createApiKeyInput, input);
  const api_key_id = newId();
  const { token, hash } = mintToken(API_KEY_PREFIX, { organization_id: actor.organization_id, id: api_key_id }, { sealed: false });
  const row = {
    organization_id: actor.organization_id,
    api_key_id,
    name,
    scopes,
    key_hash: hash,
    key_hint: token.slice(-4),
    created_by: actor.user_id,
    created_at: ctx.now(),
  };
  await transaction(ctx, async (ctx) => {
    await ctx.tx.insert(api_keys).values(row);
    await audit(ctx, { action: "api_key.created", object_type: "api_key", object_id: api_key_id, diff: { name, scopes } });
  });
  return { api_key_id, name, scopes, key_hint: row.key_hint, last_used_at: null, created_at: row.created_at, api_key: token };
}
