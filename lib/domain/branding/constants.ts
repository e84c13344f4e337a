/** Type families a brand may choose; both are served by us, no third party is asked. */
export const BRAND_FONTS = ["inter", "fraunces", "system"] as const;
export const THEMES = ["light", "dark", "auto"] as const;
export type BrandFont = (typeof BRAND_FONTS)[number];

/** What a page looks like before the realtor chose anything. */
export const BRAND_DEFAULTS = {
  primary_color: "#1f5a4c",
  secondary_color: "#f4efe6",
  accent_color: "#a34a22",
  font: "inter",
  corner_radius: 12,
  theme: "auto",
} as const;

/** WCAG 2.2, 1.4.3: text against its ground. */
export const TEXT_CONTRAST = 4.5;

/** Grounds that brand colours are read on: our light and dark page. */
export const LIGHT_GROUND = "#ffffff";
export const DARK_GROUND = "#14171a";
