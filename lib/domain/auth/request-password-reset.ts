import { setTimeout as pause } from "node:timers/promises";
import { audit } from "@/lib/kernel/audit";
import { AppError } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { consume } from "@/lib/platform/rate-limit/consume";
import { findUserByEmail } from "./internal/read-user";
import { issueUserToken } from "./issue-user-token";
import { type Caller, requestPasswordResetInput } from "./schemas";

/** Every answer takes this long at least, so that its time does not tell whether the address is known. */
const FLOOR_MS = 200;

/**
 * Mails a link to choose a new password, where an account has this address. Says nothing about whether one does.
 * @throws AppError invalid (422); rate_limited by the caller's address
 */
export async function requestPasswordReset({ caller, input }: { caller: Caller; input: { email: string } }): Promise<void> {
  const { email } = parseInput(requestPasswordResetInput, input);
  await consume("password_forgot_address", caller.address);
  await Promise.all([pause(FLOOR_MS), mailLink(email, caller)]);
}

async function mailLink(email: string, caller: Caller): Promise<void> {
  const found = await findUserByEmail(email, caller);
  if (!found || found.user.status === "inactive" || (await isFlooded(email))) return;
  const { ctx, user } = found;
  await transaction(ctx, async (ctx) => {
    await issueUserToken(ctx, user.status === "invited" ? "invitation" : "password_reset", user);
    await audit(ctx, { action: "user.password_reset_requested", object_type: "user", object_id: user.user_id });
  });
}

async function isFlooded(email: string): Promise<boolean> {
  try {
    await consume("password_forgot_account", email);
    return false;
  } catch (error) {
    if (error instanceof AppError && error.kind === "rate_limited") return true;
    throw error;
  }
}
