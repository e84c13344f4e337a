import { and, eq, isNull } from "drizzle-orm";
import { api_configurations } from "@/db/schema/ai";
import { notFound } from "@/lib/kernel/errors";
import { encrypt } from "@/lib/kernel/secrets";
import type { TxCtx } from "@/lib/kernel/transaction";
import { keyContext } from "../open-api-key";
import type { ApiConfigurationAnswer } from "../schemas";

export type ApiConfigurationRow = typeof api_configurations.$inferSelect;

/** The actor's own configuration that was not deleted. */
export const ownConfiguration = (ctx: TxCtx, configId: string) =>
  and(
    eq(api_configurations.organization_id, ctx.actor.organization_id),
    eq(api_configurations.config_id, configId),
    isNull(api_configurations.deleted_at),
  );

/** Reads it and holds it for the transaction. @throws AppError not_found */
export async function lockConfiguration(ctx: TxCtx, configId: string): Promise<ApiConfigurationRow> {
  const [row] = await ctx.tx.select().from(api_configurations).where(ownConfiguration(ctx, configId)).for("update");
  if (!row) throw notFound("This AI key");
  return row;
}

/** A key's columns: sealed for this row alone, and its last four characters to tell it by. */
export function sealedKey(organizationId: string, configId: string, apiKey: string | null) {
  if (!apiKey) return { api_key_sealed: null, key_hint: null };
  return { api_key_sealed: encrypt(apiKey, keyContext(organizationId, configId)), key_hint: apiKey.slice(-4) };
}

/** A row as the API answers it: the key stays. */
export function toApiConfiguration(row: ApiConfigurationRow): ApiConfigurationAnswer {
  const { config_id, organization_id, provider_name, label, key_hint, model_settings, is_active } = row;
  const { status, status_detail, tested_at, created_at, updated_at } = row;
  return {
    config_id,
    organization_id,
    provider_name,
    label,
    key_hint,
    model_settings,
    is_active,
    status,
    status_detail,
    tested_at,
    created_at,
    updated_at,
  };
}

/** Settings that say something: null takes one away. */
export const withoutNulls = (settings: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
