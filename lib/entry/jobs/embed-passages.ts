import { embedPassages as embed } from "@/lib/domain/knowledge/embed-passages";
import type { JobHandler } from "@/lib/platform/queue/worker";

/** Gives a source's passages their vectors, or all that have none. A provider that fails is tried again later. */
export const embedPassages: JobHandler<"embed-passages"> = async ({ ctx, payload }) => {
  await embed({ ctx, input: { source_id: payload.source_id } });
};
