import { and, eq } from "drizzle-orm";
import { assets, chatbots } from "@/db/schema/bots";
import { organizations } from "@/db/schema/organizations";
import { DEFAULT_DISCLAIMER, DEFAULT_GREETING } from "@/lib/domain/bots/constants";
import type { Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { storage } from "@/lib/platform/storage/storage";
import { BRAND_DEFAULTS, DARK_GROUND, LIGHT_GROUND, TEXT_CONTRAST } from "./constants";
import { mendContrast, readableOn } from "./rules/contrast";
import { type AssetIdInput, assetIdInput, type Branding, type BrandingConfig, type GetBrandingInput, getBrandingInput } from "./schemas";

type Words = { greeting?: string; disclaimer?: string };

/**
 * The brand that a buyer sees: the bot's own, else the organization's, else ours. What the bot was told to say
 * (conversation_config) wins over the brand's words. Needs no right: it stands on public pages.
 * @throws AppError not_found for a bot of another organization
 */
export async function getBranding({ ctx, input }: { ctx: Ctx; input: GetBrandingInput }): Promise<Branding> {
  const { bot_id } = parseInput(getBrandingInput, input);
  return transaction(ctx, async (ctx) => {
    const [organization] = await ctx.tx
      .select({ org_name: organizations.org_name, config: organizations.branding_config })
      .from(organizations)
      .where(eq(organizations.organization_id, ctx.actor.organization_id));
    if (!organization) throw notFound("This organization");
    const bot = bot_id ? await readBot(ctx, bot_id) : { overrides: {}, words: {} };
    const config = { ...(organization.config as BrandingConfig), ...(bot.overrides as BrandingConfig) };
    return completeBranding(organization.org_name, config, bot.words);
  });
}

async function readBot(ctx: TxCtx, botId: string): Promise<{ overrides: Record<string, unknown>; words: Words }> {
  const [row] = await ctx.tx
    .select({ overrides: chatbots.branding_overrides, words: chatbots.conversation_config })
    .from(chatbots)
    .where(and(eq(chatbots.organization_id, ctx.actor.organization_id), eq(chatbots.bot_id, botId)));
  if (!row) throw notFound("This chatbot");
  return { overrides: row.overrides, words: row.words as Words };
}

function completeBranding(org_name: string, config: BrandingConfig, words: Words): Branding {
  const primary_color = config.primary_color ?? BRAND_DEFAULTS.primary_color;
  const accent_color = config.accent_color ?? BRAND_DEFAULTS.accent_color;
  return {
    org_name,
    primary_color,
    accent_color,
    secondary_color: config.secondary_color ?? BRAND_DEFAULTS.secondary_color,
    on_primary: readableOn(primary_color),
    on_accent: readableOn(accent_color),
    primary_text_light: mendContrast(primary_color, LIGHT_GROUND, TEXT_CONTRAST),
    primary_text_dark: mendContrast(primary_color, DARK_GROUND, TEXT_CONTRAST),
    font: config.font ?? BRAND_DEFAULTS.font,
    logo_url: config.logo_url ?? null,
    avatar_url: config.avatar_url ?? null,
    greeting: words.greeting ?? config.greeting ?? DEFAULT_GREETING,
    disclaimer: words.disclaimer ?? config.disclaimer ?? DEFAULT_DISCLAIMER,
    corner_radius: config.corner_radius ?? BRAND_DEFAULTS.corner_radius,
    theme: config.theme ?? BRAND_DEFAULTS.theme,
  };
}

/** A picture's file for whoever has its url. @throws AppError not_found */
export async function getPublicAsset({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: AssetIdInput;
}): Promise<{ body: ReadableStream<Uint8Array>; size: number; content_type: string }> {
  const { asset_id } = parseInput(assetIdInput, input);
  const [row] = await transaction(ctx, (ctx) =>
    ctx.tx
      .select({ storage_key: assets.storage_key, content_type: assets.content_type })
      .from(assets)
      .where(and(eq(assets.organization_id, ctx.actor.organization_id), eq(assets.asset_id, asset_id))),
  );
  const file = row ? await storage().stream(row.storage_key) : null;
  if (!row || !file) throw notFound("This picture");
  return { ...file, content_type: row.content_type };
}

/** A picture's bytes, for drawing it: null for a url that is not of this organization, or whose file is gone. */
export async function readAssetBytes(ctx: Ctx, url: string): Promise<Buffer | null> {
  const assetId = /\/assets\/[0-9a-f-]{36}\/([0-9a-f-]{36})$/i.exec(url)?.[1];
  if (!assetId) return null;
  const [row] = await transaction(ctx, (ctx) =>
    ctx.tx
      .select({ storage_key: assets.storage_key })
      .from(assets)
      .where(and(eq(assets.organization_id, ctx.actor.organization_id), eq(assets.asset_id, assetId))),
  );
  return row ? storage().get(row.storage_key) : null;
}
