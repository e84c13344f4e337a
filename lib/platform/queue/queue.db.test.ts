import { setTimeout as sleep } from "node:timers/promises";
import PgBoss from "pg-boss";
import { BOSS_SCHEMA, bossDb } from "@/db/boss";
import { expect, tenant, test } from "@/db/test/fixture";
import { newId } from "@/lib/kernel/ids";
import { pool, transaction } from "@/lib/kernel/transaction";
import { emit } from "./emit";
import { enqueue } from "./enqueue";
import { JOB_NAMES } from "./jobs";
import { loadEvent } from "./load-event";
import { type JobRegistry, startWorker } from "./worker";

type JobRow = { id: string; state: string; retry_count: number };

async function jobsOf(organization_id: string, name: string): Promise<JobRow[]> {
  return pool().client<
    JobRow[]
  >`select id, state, retry_count from pgboss.job where name = ${name} and data ->> 'organization_id' = ${organization_id} order by created_on`;
}

async function until<T>(read: () => Promise<T>, good: (value: T) => boolean, timeoutMs = 10_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (good(value) || Date.now() > end) return value;
    await sleep(50);
  }
}

test("every job of the catalogue has its queue after a migration", async () => {
  const rows = await pool().client<{ name: string }[]>`select name from pgboss.queue`;
  expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(JOB_NAMES));
});

test("a job and an event exist once their transaction commits", async () => {
  const t = await tenant();
  const job_id = newId();
  const event_id = await transaction(t.admin, async (ctx) => {
    await enqueue(ctx, "train-source", { organization_id: t.organization_id, job_id });
    return (await emit(ctx, { type: "lead.captured", subject_type: "lead", subject_id: newId(), payload: { lead_score: 40 } })).event_id;
  });
  expect(await jobsOf(t.organization_id, "train-source")).toHaveLength(1);
  expect(await jobsOf(t.organization_id, "dispatch-event")).toHaveLength(1);
  expect(await loadEvent(t.system, event_id)).toMatchObject({ type: "lead.captured", payload: { lead_score: 40 }, request_id: "test" });
});

test("a job and an event fall with their transaction", async () => {
  const t = await tenant();
  const failing = transaction(t.admin, async (ctx) => {
    await enqueue(ctx, "train-source", { organization_id: t.organization_id, job_id: newId() });
    await emit(ctx, { type: "lead.captured", subject_type: "lead", subject_id: newId(), payload: {} });
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await jobsOf(t.organization_id, "train-source")).toEqual([]);
  expect(await jobsOf(t.organization_id, "dispatch-event")).toEqual([]);
});

test("another tenant's event is not found", async () => {
  const t = await tenant();
  const other = await tenant();
  const { event_id } = await transaction(t.admin, (ctx) =>
    emit(ctx, { type: "qa.issue", subject_type: "conversation", subject_id: newId(), payload: {} }),
  );
  expect(await loadEvent(other.system, event_id)).toBeNull();
});

test("a payload that is not the job's is refused", async () => {
  const t = await tenant();
  const wrong = transaction(t.admin, (ctx) => enqueue(ctx, "train-source", { organization_id: t.organization_id, job_id: "none" }));
  await expect(wrong).rejects.toMatchObject({ kind: "invalid" });
});

test("a send to a queue that does not exist throws, and takes its transaction with it", async () => {
  const t = await tenant();
  const lost = transaction(t.system, async (ctx) => {
    await ctx.tx.execute("reset role");
    await ctx.tx.execute("delete from pgboss.queue where name = 'expire-sessions'");
    await enqueue(ctx, "expire-sessions", {});
  });
  await expect(lost).rejects.toThrow("The queue expire-sessions does not exist");
});

test("a key within its span sends one job", async () => {
  const t = await tenant();
  const send = () =>
    transaction(t.admin, (ctx) =>
      enqueue(
        ctx,
        "send-email",
        { organization_id: t.organization_id, email_id: newId() },
        { singletonKey: t.organization_id, singletonSeconds: 3600 },
      ),
    );
  expect(await send()).toEqual(expect.any(String));
  expect(await send()).toBeNull();
  expect(await jobsOf(t.organization_id, "send-email")).toHaveLength(1);
});

test("a worker does jobs, tries a failed one again, and waits for the one at work when it stops", async () => {
  const t = await tenant();
  const done: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const registry: Partial<JobRegistry> = {
    "dispatch-event":
      async () =>
      async ({ ctx, payload }) => {
        if (ctx.actor.organization_id !== t.organization_id) return;
        if (!done.includes("first try")) {
          done.push("first try");
          throw new Error("not today");
        }
        done.push(payload.event_id);
      },
    "train-source":
      async () =>
      async ({ payload }) => {
        if (payload.organization_id !== t.organization_id) return;
        done.push("training");
        await held;
        done.push("trained");
      },
  };
  const { event_id } = await transaction(t.admin, (ctx) =>
    emit(ctx, { type: "qa.issue", subject_type: "conversation", subject_id: newId(), payload: {} }),
  );
  const worker = await startWorker(registry);
  await until(
    async () => done,
    (list) => list.includes(event_id),
  );
  const [told] = await until(
    () => jobsOf(t.organization_id, "dispatch-event"),
    ([row]) => row?.state === "completed",
  );
  expect(told).toMatchObject({ state: "completed", retry_count: 1 });

  await transaction(t.admin, (ctx) => enqueue(ctx, "train-source", { organization_id: t.organization_id, job_id: newId() }));
  await until(
    async () => done,
    (list) => list.includes("training"),
  );
  const stopped = worker.stop();
  release();
  await stopped;
  expect(done).toContain("trained");
  expect(await jobsOf(t.organization_id, "train-source")).toMatchObject([{ state: "completed" }]);
});

test("a job whose process vanished is tried again once its time is over", async () => {
  const t = await tenant();
  await transaction(t.admin, (ctx) => enqueue(ctx, "train-source", { organization_id: t.organization_id, job_id: newId() }));
  const boss = new PgBoss({ db: bossDb(pool().client), schema: BOSS_SCHEMA, migrate: false, supervise: false, schedule: false });
  await boss.fetch("train-source");
  await pool().client`update pgboss.job set started_on = now() - interval '1 hour' where data ->> 'organization_id' = ${t.organization_id}`;
  await boss.maintain();
  expect(await jobsOf(t.organization_id, "train-source")).toMatchObject([{ state: "retry" }]);
});
