import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { POLICY_LANGUAGES } from "./constants";
import { placeOfCopy } from "./internal/place-of-copy";
import { lintCopy } from "./rules/lint-copy";
import { type CheckCopyInput, type CopyCheck, checkCopyInput } from "./schemas";

/**
 * Looks a text over before it is saved: what would be refused, what is better said otherwise. Changes nothing.
 * @throws AppError invalid; not_found for a property of another organization
 */
export async function checkCopy({ ctx, input }: { ctx: Ctx; input: CheckCopyInput }): Promise<CopyCheck> {
  authorize(ctx, { scope: "properties:read" });
  const { text, kind, property_id, language } = parseInput(checkCopyInput, input);
  return transaction(ctx, async (ctx) => {
    const { policy, ...place } = await placeOfCopy(ctx, { property_id });
    const reader = POLICY_LANGUAGES.find((known) => known === language?.toLowerCase().split(/[-_]/)[0]) ?? "en";
    return { findings: lintCopy({ text, kind, policy, ...place, language: reader }), policy_version: policy.policy_version };
  });
}
