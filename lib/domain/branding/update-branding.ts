import { and, eq, isNull } from "drizzle-orm";
import { chatbots } from "@/db/schema/bots";
import { organizations } from "@/db/schema/organizations";
import { type CopyField, refuseCopy } from "@/lib/domain/fair-housing/refuse-copy";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { type FieldError, invalid, notFound } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { ownAssetUrl } from "./internal/own-asset";
import { brandWarnings } from "./rules/brand-warnings";
import { type BrandingConfig, type BrandWarning, type UpdateBrandingInput, updateBrandingInput } from "./schemas";

/**
 * Changes a part of the organization's brand, or of what one bot does differently; null takes a value back to the
 * default. Colours that are hard to read are kept and answered with a mend.
 * @throws AppError not_found for a bot of another organization; invalid for a picture that is not ours, or `fair_housing_copy`
 */
export async function updateBranding({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateBrandingInput;
}): Promise<{ branding_config: BrandingConfig; warnings: BrandWarning[] }> {
  authorize(ctx, { roles: ["admin"], scope: "organization:write" });
  const { branding_config, bot_id } = parseInput(updateBrandingInput, input);
  return transaction(ctx, async (ctx) => {
    const changes = await withOwnPictures(ctx, branding_config);
    const current = bot_id ? await readBot(ctx, bot_id) : await readOrganization(ctx);
    const merged = Object.fromEntries(
      Object.entries({ ...current, ...changes }).filter(([, value]) => value !== null && value !== undefined),
    ) as BrandingConfig;
    const object = bot_id
      ? { object_type: "chatbot", object_id: bot_id }
      : { object_type: "organization", object_id: ctx.actor.organization_id };
    await refuseCopy(ctx, { fields: brandCopy(branding_config, current), object });
    await write(ctx, bot_id, merged);
    await audit(ctx, { action: "branding.updated", ...object, diff: { fields: Object.keys(branding_config) } });
    return { branding_config: merged, warnings: brandWarnings(merged) };
  });
}

/** The words of a brand that buyers read. */
const brandCopy = (config: BrandingConfig, current: BrandingConfig): CopyField[] => [
  { path: "branding_config.greeting", text: config.greeting, kind: "greeting", before: current.greeting },
  { path: "branding_config.disclaimer", text: config.disclaimer, kind: "disclaimer", before: current.disclaimer },
];

async function withOwnPictures(ctx: TxCtx, config: BrandingConfig): Promise<BrandingConfig> {
  const errors: FieldError[] = [];
  const changes = { ...config };
  for (const field of ["logo_url", "avatar_url"] as const) {
    const given = config[field];
    if (!given) continue;
    const own = await ownAssetUrl(ctx, given);
    if (own) changes[field] = own;
    else
      errors.push({
        path: `branding_config.${field}`,
        message: "This is not a picture of your organization. Upload it first and use its url.",
      });
  }
  if (errors.length > 0) throw invalid(errors);
  return changes;
}

async function readOrganization(ctx: TxCtx): Promise<Record<string, unknown>> {
  const [row] = await ctx.tx
    .select({ config: organizations.branding_config })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id))
    .for("update");
  if (!row) throw notFound("This organization");
  return row.config;
}

async function readBot(ctx: TxCtx, botId: string): Promise<Record<string, unknown>> {
  const [row] = await ctx.tx
    .select({ config: chatbots.branding_overrides })
    .from(chatbots)
    .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, botId), isNull(chatbots.deleted_at)))
    .for("update");
  if (!row) throw notFound("This chatbot");
  return row.config;
}

async function write(ctx: TxCtx, botId: string | undefined, config: BrandingConfig): Promise<void> {
  const organization_id = ctx.actor.organization_id;
  const updated_at = ctx.now();
  if (botId) {
    await ctx.tx
      .update(chatbots)
      .set({ branding_overrides: config, updated_at })
      .where(and(eq(chatbots.organization_id, organization_id), eq(chatbots.bot_id, botId)));
  } else {
    await ctx.tx
      .update(organizations)
      .set({ branding_config: config, updated_at })
      .where(eq(organizations.organization_id, organization_id));
  }
}
