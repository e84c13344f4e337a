import type { JobRegistry } from "@/lib/platform/queue/worker";

/** Who does which job. A handler's module is loaded with its first job. */
export const jobRegistry: JobRegistry = {
  "dispatch-event": async () => (await import("./dispatch-event")).dispatchEvent,
  "ensure-partitions": async () => (await import("./ensure-partitions")).ensurePartitions,
  "recrawl-source": async () => (await import("./recrawl-source")).recrawlSource,
  "recrawl-sources": async () => (await import("./recrawl-sources")).recrawlSources,
  "train-source": async () => (await import("./train-source")).trainSource,
  "embed-passages": async () => (await import("./embed-passages")).embedPassages,
  "run-replay": async () => (await import("./run-replay")).runReplay,
  "reassign-stale-leads": async () => (await import("./reassign-stale-leads")).reassignStaleLeads,
  "send-email": async () => (await import("./send-email")).sendEmail,
  "expire-sessions": async () => (await import("./expire-sessions")).expireSessions,
};
