import type { Instrumentation } from "next";

/** Runs once when Next starts a server process: the worker with it, unless WORKER_MODE=external. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startProcess } = await import("./lib/entry/process");
  await startProcess();
}

/** Every error that a page, route or action did not handle: one line in the log, whose digest the reader was shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("./lib/kernel/log");
  log.error({ err: error, method: request.method, path: request.path, route: context.routePath }, "unhandled error");
};
