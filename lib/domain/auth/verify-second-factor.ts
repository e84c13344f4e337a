import type { Ctx } from "@/lib/kernel/ctx";
import { requireUser } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { parseInput } from "@/lib/kernel/validation";
import { readUser } from "./internal/read-user";
import { type GivenCode, requireSecondFactor } from "./internal/second-factor";
import { removeMfaInput, type SignedInUser } from "./schemas";
import { toSignedIn } from "./sign-in";

/**
 * The second step of a sign-in whose first one is done (`pending`).
 * @throws AppError unauthenticated `mfa_required`, `invalid_code` (401); rate_limited
 */
export async function verifySecondFactor({ ctx, input }: { ctx: Ctx; input: GivenCode }): Promise<SignedInUser> {
  const { user_id } = requireUser(ctx);
  const given = parseInput(removeMfaInput, input);
  const user = await readUser(ctx, user_id);
  if (user?.status !== "active") throw new AppError("unauthenticated", "Sign in again.", { code: "invalid_credentials" });
  await requireSecondFactor(ctx, user, given);
  return toSignedIn(user, "done");
}
