import { eq } from "drizzle-orm";
import { scoring_rules } from "@/db/schema/leads";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { type FieldError, invalid } from "@/lib/kernel/errors";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { organizationSettings } from "./internal/organization";
import { loadScoringRules, lockRules, storeRules } from "./internal/scoring";
import { ruleObjection, type ScoringRule, toMarket } from "./rules/scoring-packs";
import { type PutScoringRulesInput, putScoringRulesInput } from "./schemas";

export type ScoringRules = { market: string; rules: ScoringRule[] };

/** The organization's rules; its market's defaults until it stores its own. */
export async function getScoringRules({ ctx }: { ctx: Ctx }): Promise<ScoringRules> {
  authorize(ctx, { scope: "scoring_rules:read" });
  return transaction(ctx, async (ctx) => read(ctx));
}

/**
 * Replaces the organization's rules. They hold for leads from now on, and for others when something becomes known of
 * them.
 * @throws AppError invalid for a rule that the market's pack forbids, naming it
 */
export async function putScoringRules({ ctx, input }: { ctx: Ctx; input: PutScoringRulesInput }): Promise<ScoringRules> {
  authorize(ctx, { roles: ["admin"], scope: "scoring_rules:write" });
  const { market, rules } = parseInput(putScoringRulesInput, input);
  return transaction(ctx, async (ctx) => {
    const organization = await organizationSettings(ctx);
    if (market && market !== organization.market)
      throw invalid([{ path: "market", message: `Your organization's market is ${organization.market}; it is changed in its settings.` }]);
    const errors = rules.flatMap((rule, i) => objections(rule, i, organization.market));
    if (errors.length > 0) throw invalid(errors);
    const ids = rules.flatMap((rule) => rule.rule_id ?? []);
    if (new Set(ids).size !== ids.length) throw invalid([{ path: "rules", message: "Two rules have the same rule_id." }]);
    await lockRules(ctx);
    await ctx.tx.delete(scoring_rules).where(eq(scoring_rules.organization_id, ctx.actor.organization_id));
    await storeRules(ctx, rules);
    await audit(ctx, {
      action: "scoring_rules.replaced",
      object_type: "organization",
      object_id: ctx.actor.organization_id,
      diff: { rules: rules.length },
    });
    return read(ctx);
  });
}

const NUMERIC = new Set(["gte", "gt", "lte", "lt"]);

function objections(rule: ScoringRule, i: number, market: string): FieldError[] {
  const forbidden = ruleObjection(rule, toMarket(market));
  if (forbidden) return [{ path: `rules.${i}.factor`, message: forbidden }];
  const { operator, value } = rule;
  const path = `rules.${i}.value`;
  if (NUMERIC.has(operator) && typeof value !== "number") return [{ path, message: `${operator} needs a number.` }];
  if (
    operator === "between" &&
    !(Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === "number") && Number(value[0]) < Number(value[1]))
  ) {
    return [{ path, message: "between needs two numbers, the smaller first." }];
  }
  if ((operator === "in" || operator === "includes") && !Array.isArray(value) && typeof value !== "string")
    return [{ path, message: `${operator} needs a list.` }];
  return [];
}

async function read(ctx: TxCtx): Promise<ScoringRules> {
  const { market } = await organizationSettings(ctx);
  return { market, rules: await loadScoringRules(ctx, market) };
}
