import { warmEngine } from "@/lib/domain/answers/warm-engine";
import { env } from "@/lib/kernel/env";
import { log } from "@/lib/kernel/log";
import { closePool } from "@/lib/kernel/transaction";
import { stampPeerAddress } from "@/lib/platform/rate-limit/peer-address";
import { startJobs, stopJobs } from "./jobs/worker";

/** Set here, called by scripts/serve.mjs once the last request is answered. */
const hooks = globalThis as { yardsignShutdown?: () => Promise<void> };

/** Prepares a web process: checks the configuration, starts the inline worker, and says how both end. */
export async function startProcess(): Promise<void> {
  const { WORKER_MODE } = env();
  stampPeerAddress();
  if (hooks.yardsignShutdown) return;
  hooks.yardsignShutdown = async () => {
    await stopJobs();
    await closePool();
  };
  // Not awaited: a hook that waits or fails would keep Next from answering anything at all.
  if (WORKER_MODE === "inline") void startJobs();
  void warmEngine();
  // Under another server than ours (next dev, a platform's) the signal itself is what ends the worker.
  if (!process.env.YARDSIGN_SERVE) for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, endWorker);
}

function endWorker(): void {
  stopJobs().catch((error: unknown) => log.error({ err: error }, "the worker did not end"));
}
