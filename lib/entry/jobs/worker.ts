import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/kernel/log";
import { startWorker, type Worker } from "@/lib/platform/queue/worker";
import { jobRegistry } from "./registry";

type Running = { stopped: boolean; worker: Promise<Worker | null> };

const store = globalThis as { yardsignWorker?: Running };
const RETRY_MS = 1000;

/**
 * Starts this process's worker, once also when the bundler loads this module twice. Never fails: while the database is
 * away it is tried again, since a web process must not go down with it. Resolves when jobs are taken.
 */
export async function startJobs(): Promise<void> {
  if (!store.yardsignWorker) {
    const running: Running = { stopped: false, worker: Promise.resolve(null) };
    running.worker = untilStarted(running);
    store.yardsignWorker = running;
  }
  await store.yardsignWorker.worker;
}

/** Drains and ends it, if it was started. */
export async function stopJobs(timeoutMs?: number): Promise<void> {
  const running = store.yardsignWorker;
  if (!running) return;
  running.stopped = true;
  store.yardsignWorker = undefined;
  await (await running.worker)?.stop(timeoutMs);
}

async function untilStarted(running: Running): Promise<Worker | null> {
  while (!running.stopped) {
    try {
      return await startWorker(jobRegistry);
    } catch (error) {
      log.warn({ message: error instanceof Error ? error.message : String(error) }, "the worker could not start; trying again");
      await sleep(RETRY_MS);
    }
  }
  return null;
}
