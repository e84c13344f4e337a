import { trainSource as train } from "@/lib/domain/knowledge/train-source";
import type { JobHandler } from "@/lib/platform/queue/worker";

/** Reads a source. What was expected to go wrong is kept in the training job; anything else is tried again. */
export const trainSource: JobHandler<"train-source"> = async ({ ctx, payload }) => {
  await train({ ctx, input: { job_id: payload.job_id } });
};
