import { recrawlSource as recrawl } from "@/lib/domain/knowledge/recrawl-source";
import type { JobHandler } from "@/lib/platform/queue/worker";

/** Reads a link again. What it says differently waits for someone to accept it. */
export const recrawlSource: JobHandler<"recrawl-source"> = async ({ ctx, payload }) => {
  await recrawl({ ctx, input: { source_id: payload.source_id } });
};
