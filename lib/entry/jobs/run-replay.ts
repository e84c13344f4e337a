import { runReplay as run } from "@/lib/domain/learning/run-replay";
import type { JobHandler } from "@/lib/platform/queue/worker";

/** Asks past questions before and after a change; what it finds is kept with the replay. */
export const runReplay: JobHandler<"run-replay"> = async ({ ctx, payload }) => {
  await run({ ctx, input: { replay_id: payload.replay_id } });
};
