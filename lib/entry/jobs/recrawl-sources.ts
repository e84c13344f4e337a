import { recrawlDueSources } from "@/lib/domain/knowledge/recrawl-due-sources";
import { systemCtx } from "@/lib/kernel/ctx";
import { log } from "@/lib/kernel/log";
import { allOrganizationIds } from "@/lib/kernel/transaction";
import type { JobInput } from "@/lib/platform/queue/worker";

/** Once an hour: links whose week is over are queued to be read again, organization by organization. */
export async function recrawlSources({ now }: JobInput<"recrawl-sources">): Promise<void> {
  let queued = 0;
  for (const organization_id of await allOrganizationIds())
    queued += (await recrawlDueSources({ ctx: systemCtx(organization_id, "recrawl-sources", now) })).queued;
  log.info({ queued }, "links queued to be read again");
}
