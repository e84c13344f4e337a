import { startWorker, type Worker } from "@/lib/platform/queue/worker";
import { jobRegistry } from "./registry";

const store = globalThis as { yardsignWorker?: Promise<Worker> };

/** Starts this process's worker, once also when the bundler loads this module twice. */
export function startJobs(): Promise<Worker> {
  store.yardsignWorker ??= startWorker(jobRegistry);
  return store.yardsignWorker;
}

/** Drains and ends it, if it was started. */
export async function stopJobs(timeoutMs?: number): Promise<void> {
  const current = store.yardsignWorker;
  store.yardsignWorker = undefined;
  await (await current)?.stop(timeoutMs);
}
