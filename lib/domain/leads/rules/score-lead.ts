import { type Market, ruleObjection, type ScoringRule } from "./scoring-packs";

/** What is known of a lead, in the words of the factors. Absent or null: not known, so that no rule on it holds. */
export type LeadFacts = {
  budget_max?: number | null;
  source_type: string;
  property_type?: string | null;
  preferred_areas?: string[];
  referral?: boolean;
  /** Minutes from capture to the agent's first response. */
  response_minutes?: number | null;
  tour_requested?: boolean;
  timeline_days?: number | null;
  pre_approved?: boolean | null;
  nationality?: string | null;
  /** The buyer's own words by factor. */
  evidence?: Partial<Record<string, string>>;
};

/** A line of a score. `rule` is stable: the same rule never counts twice. */
export type ScoreReason = { rule: string; points: number; reason: string; evidence?: string };

/** The score that reasons add up to, held within 0..100. */
export const scoreOf = (reasons: readonly { points: number }[]): number =>
  Math.min(
    100,
    Math.max(
      0,
      reasons.reduce((sum, { points }) => sum + points, 0),
    ),
  );

/** The lines that the active rules give a lead with `facts`. Rules that its market forbids give none, whoever stored them. */
export function scoreLead(rules: readonly ScoringRule[], facts: LeadFacts, market: Market): ScoreReason[] {
  const reasons: ScoreReason[] = [];
  for (const rule of rules) {
    if (!rule.active || rule.points === 0 || ruleObjection(rule, market) || !holds(rule, factValue(rule, facts))) continue;
    const evidence = facts.evidence?.[rule.factor];
    reasons.push({ rule: ruleKey(rule), points: rule.points, reason: rule.name, ...(evidence ? { evidence } : {}) });
  }
  return reasons;
}

/** The name under which a rule's points are kept; it survives a change of the rule's words and points. */
export const ruleKey = (rule: Pick<ScoringRule, "factor" | "operator" | "value">): string =>
  `${rule.factor}:${rule.operator}:${JSON.stringify(rule.value)}`.slice(0, 200);

/**
 * What to append so that `kept` (all earlier lines) says the same as `wanted` of the rules: nothing is taken back
 * silently. Lines of activities and of idle weeks are left alone.
 */
export function reasonsToAppend(kept: readonly ScoreReason[], wanted: readonly ScoreReason[], factors: readonly string[]): ScoreReason[] {
  const isRule = (key: string) => factors.some((factor) => key.startsWith(`${factor}:`));
  const sums = new Map<string, number>();
  for (const line of kept) if (isRule(line.rule)) sums.set(line.rule, (sums.get(line.rule) ?? 0) + line.points);
  const names = new Map(kept.map((line) => [line.rule, line.reason]));
  const appended: ScoreReason[] = [];
  for (const line of wanted) {
    const before = sums.get(line.rule) ?? 0;
    if (before !== line.points) appended.push({ ...line, points: line.points - before });
    sums.delete(line.rule);
  }
  for (const [rule, sum] of sums)
    if (sum !== 0) appended.push({ rule, points: -sum, reason: `No longer: ${(names.get(rule) ?? rule).replace(/^No longer: /, "")}` });
  return appended;
}

function factValue(rule: ScoringRule, facts: LeadFacts): unknown {
  if (rule.factor === "preferred_areas") return facts.preferred_areas?.length ? facts.preferred_areas : null;
  return facts[rule.factor] ?? null;
}

function holds(rule: ScoringRule, actual: unknown): boolean {
  if (rule.operator === "exists") return (actual !== null) === (rule.value !== false);
  if (actual === null) return false;
  const { value } = rule;
  switch (rule.operator) {
    case "eq":
      return Array.isArray(actual) ? actual.some((item) => same(item, value)) : same(actual, value);
    case "in":
    case "includes": {
      const wanted = Array.isArray(value) ? value : [value];
      return (Array.isArray(actual) ? actual : [actual]).some((item) => wanted.some((candidate) => same(item, candidate)));
    }
    case "between":
      return Array.isArray(value) && typeof actual === "number" && actual >= Number(value[0]) && actual < Number(value[1]);
    default:
      return typeof actual === "number" && typeof value === "number" && compare(rule.operator, actual, value);
  }
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === "string" && typeof b === "string" ? a.trim().toLowerCase() === b.trim().toLowerCase() : a === b;

function compare(operator: "gte" | "gt" | "lte" | "lt", actual: number, value: number): boolean {
  switch (operator) {
    case "gte":
      return actual >= value;
    case "gt":
      return actual > value;
    case "lte":
      return actual <= value;
    case "lt":
      return actual < value;
  }
}

/** Points of an activity: a positive outcome +5, a viewing +10, an offer +20; a positive viewing is both (details, section 9). */
export function activityReasons(activity: { type: string; outcome?: string | null }): ScoreReason[] {
  const reasons: ScoreReason[] = [];
  if (activity.outcome === "positive") reasons.push({ rule: "activity:positive", points: 5, reason: "Positive outcome" });
  if (activity.type === "viewing") reasons.push({ rule: "activity:viewing", points: 10, reason: "Viewing" });
  if (activity.type === "offer_made") reasons.push({ rule: "activity:offer_made", points: 20, reason: "Offer made" });
  return reasons;
}

const WEEK = 7 * 86_400_000;

/** The lines for whole idle weeks since `lastActivity` that are not yet among `counted`: -10 once per idle week. */
export function idleWeekReasons(lastActivity: Date, now: Date, counted: ReadonlySet<string>): ScoreReason[] {
  const weeks = Math.floor((now.getTime() - lastActivity.getTime()) / WEEK);
  const reasons: ScoreReason[] = [];
  for (let week = 1; week <= Math.min(weeks, 10); week++) {
    const rule = `idle_week:${lastActivity.toISOString()}:${week}`;
    if (!counted.has(rule)) reasons.push({ rule, points: -10, reason: `Untouched for ${week * 7} days` });
  }
  return reasons;
}
