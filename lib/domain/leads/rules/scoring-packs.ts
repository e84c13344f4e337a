import { SOURCE_TYPES, type SourceType } from "../constants";

export const FACTORS = [
  "budget_max",
  "source_type",
  "property_type",
  "preferred_areas",
  "referral",
  "response_minutes",
  "tour_requested",
  "timeline_days",
  "pre_approved",
  "nationality",
] as const;
export type Factor = (typeof FACTORS)[number];
export const OPERATORS = ["eq", "in", "gte", "gt", "lte", "lt", "between", "includes", "exists"] as const;
export type Operator = (typeof OPERATORS)[number];
export type Market = "us" | "uae" | "other";

/** A row of `scoring_rules`: when `factor` `operator` `value` holds, the lead gets `points`. `between` is [from, to). */
export type ScoringRule = {
  rule_id?: string;
  name: string;
  factor: Factor;
  operator: Operator;
  value: unknown;
  points: number;
  active: boolean;
};

/** How good leads of a source are, 0..100; weighted by SOURCE_WEIGHT. bayut, propertyFinder, website: api-v1.md, section 9. */
export const SOURCE_QUALITY: Readonly<Record<SourceType, number>> = {
  bayut: 90,
  propertyFinder: 85,
  website: 80,
  dubizzle: 75,
  walk_in: 70,
  referral: 95,
  chatbot: 80,
  qr: 85,
  messenger: 70,
  whatsapp: 75,
  api: 60,
};
const SOURCE_WEIGHT = 0.3;

const rule = (name: string, factor: Factor, operator: Operator, value: unknown, points: number): ScoringRule => ({
  name,
  factor,
  operator,
  value,
  points,
  active: true,
});

const SOURCE_NAMES: Readonly<Record<SourceType, string>> = {
  bayut: "Bayut",
  propertyFinder: "Property Finder",
  dubizzle: "dubizzle",
  website: "Website",
  walk_in: "Walk-in",
  referral: "Referral",
  chatbot: "Chatbot",
  qr: "Yard sign",
  messenger: "Messenger",
  whatsapp: "WhatsApp",
  api: "API",
};

const sourceRules = SOURCE_TYPES.map((type) =>
  rule(`Source: ${SOURCE_NAMES[type]}`, "source_type", "eq", type, Math.round(SOURCE_QUALITY[type] * SOURCE_WEIGHT)),
);

function budgetRules(currency: string, bands: readonly [from: number, points: number][]): ScoringRule[] {
  return bands.map(([from, points], i) => {
    const to = bands[i + 1]?.[0];
    const amount = (value: number) => `${currency} ${value.toLocaleString("en-US")}`;
    if (to === undefined) return rule(`Budget from ${amount(from)}`, "budget_max", "gte", from, points);
    return rule(
      from === 0 ? `Budget below ${amount(to)}` : `Budget ${amount(from)} to ${amount(to)}`,
      "budget_max",
      "between",
      [from, to],
      points,
    );
  });
}

const COMMON = [
  ...sourceRules,
  rule("Says what kind of property", "property_type", "exists", true, 6),
  rule("Names an area", "preferred_areas", "exists", true, 5),
  rule("Came by referral", "referral", "eq", true, 10),
  rule("First response within 15 minutes", "response_minutes", "lte", 15, 10),
  rule("First response within an hour", "response_minutes", "between", [15.01, 60.01], 6),
  rule("First response within a day", "response_minutes", "between", [60.01, 1440.01], 2),
  rule("Asked for a tour", "tour_requested", "eq", true, 15),
  rule("Wants to move within 30 days", "timeline_days", "lte", 30, 12),
  rule("Wants to move within 90 days", "timeline_days", "between", [31, 91], 6),
  rule("Financing is pre-approved", "pre_approved", "eq", true, 12),
];

const DOLLAR_BANDS: [number, number][] = [
  [0, 5],
  [250_000, 10],
  [500_000, 15],
  [1_000_000, 20],
  [2_000_000, 25],
];
const DIRHAM_BANDS: [number, number][] = [
  [0, 5],
  [1_000_000, 10],
  [2_000_000, 15],
  [5_000_000, 20],
  [10_000_000, 25],
];

/** Names and ISO codes by which a nationality is known; compared in lower case. */
const UAE = ["AE", "ARE", "UAE", "United Arab Emirates", "Emirati"];
const GCC = [
  "SA",
  "SAU",
  "Saudi",
  "Saudi Arabia",
  "Saudi Arabian",
  "KW",
  "KWT",
  "Kuwait",
  "Kuwaiti",
  "BH",
  "BHR",
  "Bahrain",
  "Bahraini",
  "QA",
  "QAT",
  "Qatar",
  "Qatari",
  "OM",
  "OMN",
  "Oman",
  "Omani",
];

const PACKS: Readonly<Record<Market, readonly ScoringRule[]>> = {
  us: [...COMMON, ...budgetRules("USD", DOLLAR_BANDS)],
  other: [...COMMON, ...budgetRules("USD", DOLLAR_BANDS)],
  uae: [
    ...COMMON,
    ...budgetRules("AED", DIRHAM_BANDS),
    rule("UAE national", "nationality", "in", UAE, 10),
    rule("GCC national", "nationality", "in", GCC, 5),
  ],
};

/** The market a stored text means; anything unknown is judged by the strictest pack. */
export const toMarket = (text: string): Market => (text === "uae" || text === "other" ? text : "us");

/** The rules an organization starts with. Its own, once stored, replace them. */
export const defaultRules = (market: Market): ScoringRule[] => PACKS[market].map((entry) => ({ ...entry }));

/**
 * Why `rule` can't be used in `market`; null when it can. `us` admits no protected characteristic and no proxy of
 * one: no nationality, and no names of areas, which stand for who lives there (facts/fair-housing.md, section 3).
 */
export function ruleObjection(rule: Pick<ScoringRule, "factor" | "operator">, market: Market): string | null {
  if (rule.factor === "nationality" && market !== "uae") return "Nationality can be a rule in the market uae alone.";
  if (market === "us" && rule.factor === "preferred_areas" && rule.operator !== "exists") {
    return "In the US a score can't depend on which area a buyer names, only on whether one is named (operator exists).";
  }
  return null;
}
