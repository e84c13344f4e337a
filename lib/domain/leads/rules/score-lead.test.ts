import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SOURCE_TYPES } from "../constants";
import { activityReasons, idleWeekReasons, type LeadFacts, reasonsToAppend, scoreLead, scoreOf } from "./score-lead";
import { defaultRules, FACTORS, type Market, OPERATORS, ruleObjection, type ScoringRule } from "./scoring-packs";

const score = (facts: LeadFacts, market: Market = "us") => scoreOf(scoreLead(defaultRules(market), facts, market));

const facts: fc.Arbitrary<LeadFacts> = fc.record(
  {
    source_type: fc.constantFrom(...SOURCE_TYPES),
    budget_max: fc.option(fc.integer({ min: 0, max: 500_000_000 })),
    property_type: fc.option(fc.constantFrom("house", "villa", "condo")),
    preferred_areas: fc.array(fc.string(), { maxLength: 3 }),
    referral: fc.boolean(),
    response_minutes: fc.option(fc.double({ min: 0, max: 100_000, noNaN: true })),
    tour_requested: fc.boolean(),
    timeline_days: fc.option(fc.integer({ min: 0, max: 1000 })),
    pre_approved: fc.option(fc.boolean()),
    nationality: fc.option(fc.constantFrom("AE", "Saudi Arabia", "US", "Emirati", "qa")),
  },
  { requiredKeys: ["source_type"] },
);

describe("scores", () => {
  test("sources by their quality, weighted", () => {
    const of = (source_type: string) => score({ source_type });
    expect(of("bayut")).toBe(27);
    expect(of("bayut")).toBeGreaterThan(of("propertyFinder"));
    expect(of("propertyFinder")).toBeGreaterThan(of("website"));
  });

  test("a ready buyer is hot, a bare inquiry cold", () => {
    expect(
      score({ source_type: "qr", budget_max: 600_000, tour_requested: true, timeline_days: 20, pre_approved: true }),
    ).toBeGreaterThanOrEqual(70);
    expect(score({ source_type: "qr" })).toBeLessThan(40);
  });

  test("nationality counts in the market uae alone: UAE +10, GCC +5", () => {
    const bare = score({ source_type: "bayut" }, "uae");
    for (const name of ["AE", "uae", "Emirati", "United Arab Emirates"])
      expect(score({ source_type: "bayut", nationality: name }, "uae")).toBe(bare + 10);
    for (const name of ["SA", "kuwait", "Qatari", "BH", "Oman"])
      expect(score({ source_type: "bayut", nationality: name }, "uae")).toBe(bare + 5);
    expect(score({ source_type: "bayut", nationality: "FR" }, "uae")).toBe(bare);
  });

  test("the US pack is blind to names of areas and to nationality, even when such a rule was stored", () => {
    const smuggled: ScoringRule[] = [
      ...defaultRules("us"),
      { name: "x", factor: "nationality", operator: "in", value: ["AE"], points: 50, active: true },
      { name: "y", factor: "preferred_areas", operator: "includes", value: ["Downtown"], points: 50, active: true },
    ];
    fc.assert(
      fc.property(facts, fc.string({ minLength: 1 }), fc.option(fc.string()), (lead, area, nationality) => {
        const swapped = { ...lead, nationality, preferred_areas: lead.preferred_areas?.map(() => area) };
        expect(scoreLead(smuggled, swapped, "us")).toEqual(scoreLead(smuggled, lead, "us"));
        const named = { ...lead, preferred_areas: lead.preferred_areas?.length ? ["Downtown"] : [], nationality: "AE" };
        expect(scoreLead(smuggled, named, "us")).toEqual(scoreLead(smuggled, lead, "us"));
      }),
    );
    expect(ruleObjection({ factor: "nationality", operator: "in" }, "us")).not.toBeNull();
    expect(ruleObjection({ factor: "nationality", operator: "in" }, "other")).not.toBeNull();
    expect(ruleObjection({ factor: "nationality", operator: "in" }, "uae")).toBeNull();
  });

  test("reasons add up and the score stays within 0..100, whatever the rules", () => {
    const rules: fc.Arbitrary<ScoringRule[]> = fc.array(
      fc.record({
        name: fc.string(),
        factor: fc.constantFrom(...FACTORS),
        operator: fc.constantFrom(...OPERATORS),
        value: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 3 })),
        points: fc.integer({ min: -100, max: 100 }),
        active: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rules, facts, fc.constantFrom<Market>("us", "uae", "other"), (list, lead, market) => {
        const reasons = scoreLead(list, lead, market);
        const sum = reasons.reduce((total, line) => total + line.points, 0);
        expect(scoreOf(reasons)).toBe(Math.max(0, Math.min(100, sum)));
        expect(reasons.length).toBeLessThanOrEqual(list.filter((entry) => entry.active).length);
      }),
    );
  });

  test("rescoring appends only what changed, and ends at the same score as scoring afresh", () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const rules = defaultRules("uae");
        const first = scoreLead(rules, before, "uae");
        const added = reasonsToAppend(first, scoreLead(rules, after, "uae"), FACTORS);
        expect(scoreOf([...first, ...added])).toBe(score(after, "uae"));
        expect(reasonsToAppend([...first, ...added], scoreLead(rules, after, "uae"), FACTORS)).toEqual([]);
      }),
    );
  });
});

test("activities and idle weeks", () => {
  expect(scoreOf(activityReasons({ type: "viewing", outcome: "positive" }))).toBe(15);
  expect(scoreOf(activityReasons({ type: "offer_made" }))).toBe(20);
  expect(activityReasons({ type: "call", outcome: "negative" })).toEqual([]);
  const last = new Date("2026-11-01T00:00:00Z");
  expect(idleWeekReasons(last, new Date("2026-11-07T23:00:00Z"), new Set())).toEqual([]);
  const twice = idleWeekReasons(last, new Date("2026-11-16T00:00:00Z"), new Set());
  expect(twice.map((line) => line.points)).toEqual([-10, -10]);
  expect(idleWeekReasons(last, new Date("2026-11-16T00:00:00Z"), new Set(twice.map((line) => line.rule)))).toEqual([]);
});
