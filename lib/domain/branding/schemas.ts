import { z } from "zod";
import { apiTime, uuid } from "@/lib/kernel/api-types";
import { optionalText, typedText } from "@/lib/kernel/validation";
import { BRAND_FONTS, THEMES } from "./constants";

const color = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "A colour such as #1f5a4c.");

/** The url that an upload answered: `/assets/{organization_id}/{asset_id}`. */
const assetUrl = z.string().trim().max(500);

const fields = {
  primary_color: color.nullable(),
  secondary_color: color.nullable(),
  accent_color: color.nullable(),
  font: z.enum(BRAND_FONTS, `One of ${BRAND_FONTS.join(", ")}.`).nullable(),
  logo_url: assetUrl.nullable(),
  avatar_url: assetUrl.nullable(),
  greeting: optionalText(600),
  disclaimer: optionalText(600),
  /** Pixels. */
  corner_radius: z.number().int("A whole number.").min(0, "Between 0 and 32.").max(32, "Between 0 and 32.").nullable(),
  theme: z.enum(THEMES, `One of ${THEMES.join(", ")}.`).nullable(),
};

/** What a brand sets; a field that is absent or null follows the default. */
export const brandingConfig = z.strictObject(fields).partial();
export type BrandingConfig = z.output<typeof brandingConfig>;

/** The body of a PUT: `{branding_config: {...}}`, or its fields at once. */
export const updateBrandingBody = z.strictObject({ branding_config: brandingConfig, ...fields }).partial();
export const updateBrandingInput = z.object({
  branding_config: brandingConfig,
  /** Sets what this one bot does differently, instead of the organization's brand. */
  bot_id: uuid.optional(),
});
export type UpdateBrandingInput = z.input<typeof updateBrandingInput>;

export const getBrandingInput = z.object({ bot_id: uuid.optional() });
export type GetBrandingInput = z.infer<typeof getBrandingInput>;

export const brandWarning = z.object({ path: z.string(), message: z.string(), suggestion: z.string() });
export type BrandWarning = z.infer<typeof brandWarning>;

/** A brand complete: every value set, and colours for text that can be read. */
export const branding = z.object({
  org_name: z.string(),
  primary_color: z.string(),
  secondary_color: z.string(),
  accent_color: z.string(),
  /** Text on the main and the accent colour. */
  on_primary: z.string(),
  on_accent: z.string(),
  /** The main colour as text on our light and dark page. */
  primary_text_light: z.string(),
  primary_text_dark: z.string(),
  font: z.enum(BRAND_FONTS),
  logo_url: z.string().nullable(),
  avatar_url: z.string().nullable(),
  greeting: z.string(),
  disclaimer: z.string(),
  corner_radius: z.number(),
  theme: z.enum(THEMES),
});
export type Branding = z.infer<typeof branding>;

export const uploadAssetInput = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "Choose a picture."),
  caption: typedText(300).optional(),
  /** Adds the picture to this property's media. */
  property_id: uuid.optional(),
});
export type UploadAssetInput = z.input<typeof uploadAssetInput>;

export const assetObject = z.object({
  asset_id: uuid,
  /** Public and cacheable for ever: a changed picture is another asset. */
  url: z.string(),
  property_id: uuid.nullable(),
  content_type: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  caption: z.string().nullable(),
  created_at: apiTime,
});
export type Asset = z.input<typeof assetObject>;

export const assetIdInput = z.object({ asset_id: uuid });
export type AssetIdInput = z.infer<typeof assetIdInput>;
