import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import PgBoss from "pg-boss";
import { BOSS_SCHEMA, bossDb } from "@/db/boss";
import { type Ctx, systemCtx } from "@/lib/kernel/ctx";
import { log } from "@/lib/kernel/log";
import { pool } from "@/lib/kernel/transaction";
import { JOB_NAMES, JOBS, type JobName, type JobPayload } from "./jobs";

/** What a handler gets: `ctx` of the system within the payload's organization, for jobs that belong to one. */
export type JobInput<N extends JobName> = { payload: JobPayload<N>; now: () => Date } & (JobPayload<N> extends { organization_id: string }
  ? { ctx: Ctx }
  : unknown);

/** Does a job's work. It may run more than once for one job, so it must be safe to repeat. Throwing asks for another try. */
export type JobHandler<N extends JobName> = (input: JobInput<N>) => Promise<void>;

/** Handlers by job, each loaded when it is first needed. */
export type JobRegistry = { [N in JobName]: () => Promise<JobHandler<N>> };

export type Worker = {
  /** Takes no further jobs, waits for those at work (at most `timeoutMs`), then lets go; an unfinished one is tried again. */
  stop: (timeoutMs?: number) => Promise<void>;
};

const POLL_MS = 500;
const DRAIN_MS = 20_000;

/** Starts to take jobs from the queues of `registry`, and the clock that starts scheduled ones. @throws Error without a database */
export async function startWorker(registry: Partial<JobRegistry>): Promise<Worker> {
  const boss = new PgBoss({
    db: bossDb(pool().client),
    schema: BOSS_SCHEMA,
    migrate: false,
    maintenanceIntervalSeconds: 15,
    cronMonitorIntervalSeconds: 30,
  });
  boss.on("error", (error) => log.warn({ message: error.message }, "queue"));
  try {
    await boss.start();
    await schedule(boss);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  const stopping = new AbortController();
  // Each loop waits on it; Node takes more than ten for a leak.
  setMaxListeners(0, stopping.signal);
  const loops = JOB_NAMES.filter((name) => registry[name]).flatMap((name) => {
    const { concurrency = 1 } = JOBS[name] as { concurrency?: number };
    return Array.from({ length: concurrency }, () => takeJobs(boss, name, registry, stopping.signal));
  });
  return {
    stop: async (timeoutMs = DRAIN_MS) => {
      stopping.abort();
      const deadline = new AbortController();
      await Promise.race([Promise.all(loops), sleep(timeoutMs, undefined, { signal: deadline.signal }).catch(() => {})]);
      deadline.abort();
      await boss.stop({ graceful: false });
    },
  };
}

async function schedule(boss: PgBoss): Promise<void> {
  for (const name of JOB_NAMES) {
    const { cron } = JOBS[name] as { cron?: string };
    if (cron) await boss.schedule(name, cron, {}, { tz: "UTC" });
  }
}

/**
 * Runs one job now, outside the queue: for the command line and for tests of a day that has not come.
 * @throws what the handler throws
 */
export async function runJob<N extends JobName>(
  registry: Partial<JobRegistry>,
  name: N,
  data: unknown,
  now: () => Date = () => new Date(),
): Promise<void> {
  const payload = JOBS[name].payload.parse(data) as JobPayload<N>;
  const organization = (payload as { organization_id?: string }).organization_id;
  const ctx = organization ? { ctx: systemCtx(organization, name, now) } : {};
  const handler = await registry[name]?.();
  if (!handler) throw new Error(`Nobody does the job ${name}.`);
  await handler({ payload, now, ...ctx } as JobInput<N>);
}

/** pg-boss's own loop does not await the mark "done", so that a database that goes away then ends the process. */
async function takeJobs(boss: PgBoss, name: JobName, registry: Partial<JobRegistry>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const [job] = await boss.fetch<object>(name).catch((error: Error) => {
      log.warn({ job: name, message: error.message }, "queue not reachable");
      return [];
    });
    if (job) await work(boss, name, job, registry);
    else await sleep(POLL_MS, undefined, { signal }).catch(() => {});
  }
}

async function work(boss: PgBoss, name: JobName, job: PgBoss.Job, registry: Partial<JobRegistry>): Promise<void> {
  const started = Date.now();
  const failure = await runJob(registry, name, job.data ?? {}).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  const details = { job: name, id: job.id, ms: Date.now() - started };
  if (failure) log.error({ ...details, err: failure }, "job failed");
  else log.info(details, "job done");
  await mark(() => (failure ? boss.fail(name, job.id, { message: failure.message }) : boss.complete(name, job.id)));
}

/** Marks a job, again while Postgres is being restarted. What stays unmarked expires and is tried again. */
async function mark(write: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const done = await write().then(
      () => true,
      () => false,
    );
    if (done) return;
    await sleep(POLL_MS);
  }
}
