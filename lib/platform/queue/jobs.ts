import { z } from "zod";

export type QueueOptions = {
  retryLimit: number;
  /** Seconds before the first new try; doubles with each (with some jitter). */
  retryDelay: number;
  retryBackoff: boolean;
  /** Seconds after which a job whose process vanished counts as failed and is tried again. */
  expireInSeconds: number;
};

type JobDefinition<S extends z.ZodType> = {
  payload: S;
  queue: QueueOptions;
  /** Workers a process runs for it. */
  concurrency?: number;
  /** When it starts by itself (cron, UTC). */
  cron?: string;
};

const job = <S extends z.ZodType>(definition: JobDefinition<S>) => definition;
const organization_id = z.uuid();
const quick: QueueOptions = { retryLimit: 8, retryDelay: 2, retryBackoff: true, expireInSeconds: 60 };
const slow: QueueOptions = { retryLimit: 2, retryDelay: 5, retryBackoff: true, expireInSeconds: 300 };
const scheduled: QueueOptions = { retryLimit: 2, retryDelay: 60, retryBackoff: false, expireInSeconds: 600 };

/** Every job by name: what it carries, how often it is tried again. Payloads hold ids, never people's data. */
export const JOBS = {
  "dispatch-event": job({ payload: z.object({ organization_id, event_id: z.uuid() }), queue: quick, concurrency: 2 }),
  "train-source": job({ payload: z.object({ organization_id, job_id: z.uuid() }), queue: slow, concurrency: 2 }),
  "recrawl-source": job({ payload: z.object({ organization_id, source_id: z.uuid() }), queue: slow }),
  "recrawl-sources": job({ payload: z.object({}), queue: scheduled, cron: "35 * * * *" }),
  "embed-passages": job({ payload: z.object({ organization_id, source_id: z.uuid().nullable() }), queue: slow }),
  "run-replay": job({ payload: z.object({ organization_id, replay_id: z.uuid() }), queue: slow }),
  "send-email": job({ payload: z.object({ organization_id, email_id: z.uuid() }), queue: { ...quick, expireInSeconds: 120 } }),
  "reassign-stale-leads": job({ payload: z.object({}), queue: scheduled, cron: "0 * * * *" }),
  "ensure-partitions": job({ payload: z.object({}), queue: scheduled, cron: "10 3 * * *" }),
  "expire-sessions": job({ payload: z.object({}), queue: scheduled, cron: "20 3 * * *" }),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.output<(typeof JOBS)[N]["payload"]>;

export const JOB_NAMES = Object.keys(JOBS) as JobName[];

/** Whether `name` is in the catalogue. */
export const isJobName = (name: string): name is JobName => Object.hasOwn(JOBS, name);
