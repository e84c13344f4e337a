/** Runs once when Next starts a server process: the worker with it, unless WORKER_MODE=external. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startProcess } = await import("./lib/entry/process");
  await startProcess();
}
