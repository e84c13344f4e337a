import { expireSessions as expireOf } from "@/lib/domain/auth/expire-sessions";
import { systemCtx } from "@/lib/kernel/ctx";
import { log } from "@/lib/kernel/log";
import { allOrganizationIds } from "@/lib/kernel/transaction";
import type { JobInput } from "@/lib/platform/queue/worker";

/** Once a day: sessions and mailed links that ended a month ago go, organization by organization. */
export async function expireSessions({ now }: JobInput<"expire-sessions">): Promise<void> {
  let gone = 0;
  for (const organization_id of await allOrganizationIds()) {
    gone += await expireOf({ ctx: systemCtx(organization_id, "expire-sessions", now) });
  }
  log.info({ gone }, "ended sessions deleted");
}
