import { reassignStaleLeads as reassignOf } from "@/lib/domain/leads/reassign-stale-leads";
import { systemCtx } from "@/lib/kernel/ctx";
import { log } from "@/lib/kernel/log";
import { allOrganizationIds } from "@/lib/kernel/transaction";
import type { JobInput } from "@/lib/platform/queue/worker";

/** Once an hour: leads nobody touched go on, idle ones cool, waiting ones find an agent; organization by organization. */
export async function reassignStaleLeads({ now }: JobInput<"reassign-stale-leads">): Promise<void> {
  const totals = { reassigned: 0, decayed: 0, assigned: 0 };
  for (const organization_id of await allOrganizationIds()) {
    const done = await reassignOf({ ctx: systemCtx(organization_id, "reassign-stale-leads", now) });
    totals.reassigned += done.reassigned;
    totals.decayed += done.decayed;
    totals.assigned += done.assigned;
  }
  log.info(totals, "leads looked after");
}
