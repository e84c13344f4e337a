import { and, eq, isNull } from "drizzle-orm";
import { user_tokens } from "@/db/schema/organizations";
import { newId } from "@/lib/kernel/ids";
import type { TxCtx } from "@/lib/kernel/transaction";
import { INVITATION_DAYS, RESET_MINUTES } from "./constants";
import { mintToken } from "./internal/opaque-token";
import { sendAccountLetter } from "./internal/send-account-letter";

export const USER_TOKEN_PREFIX = "yst_";

type Recipient = { user_id: string; email: string; first_name: string; org_name: string; locale: string };

/** Mails a one-time link that `resetPassword` takes, to reset a password or accept an invitation. Earlier links of the kind end. */
export async function issueUserToken(ctx: TxCtx, purpose: "password_reset" | "invitation", to: Recipient): Promise<void> {
  const organization_id = ctx.actor.organization_id;
  const mine = and(eq(user_tokens.organization_id, organization_id), eq(user_tokens.user_id, to.user_id));
  await ctx.tx
    .update(user_tokens)
    .set({ used_at: ctx.now() })
    .where(and(mine, eq(user_tokens.purpose, purpose), isNull(user_tokens.used_at)));
  const user_token_id = newId();
  const { token, hash } = mintToken(USER_TOKEN_PREFIX, { organization_id, id: user_token_id }, { sealed: true });
  const minutes = purpose === "invitation" ? INVITATION_DAYS * 24 * 60 : RESET_MINUTES;
  const expires_at = new Date(ctx.now().getTime() + minutes * 60_000);
  await ctx.tx.insert(user_tokens).values({ organization_id, user_token_id, user_id: to.user_id, purpose, token_hash: hash, expires_at });
  const page = purpose === "invitation" ? "/accept-invitation" : "/reset-password";
  await sendAccountLetter(ctx, purpose, to, `${page}?token=${token}`);
}
