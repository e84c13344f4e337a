import { parseArgs } from "node:util";
import { jobRegistry } from "@/lib/entry/jobs/registry";
import { closePool } from "@/lib/kernel/transaction";
import { isJobName, JOB_NAMES } from "@/lib/platform/queue/jobs";
import { runJob } from "@/lib/platform/queue/worker";
import { prepareEnvironment } from "../environment";
import { PlainError } from "../plain-error";

const USAGE = `npm run job -- NAME [--now TIME] [--payload JSON] [--force]. Jobs: ${JOB_NAMES.join(", ")}.`;

/** `npm run job`: does one job now, as of another time if told; how hourly, daily and 30-day rules are tried. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args);
  const name = positionals[0] ?? "";
  if (!isJobName(name)) throw new PlainError(`There is no job "${name}". ${USAGE}`);
  const now = values.now ? new Date(values.now) : null;
  if (now && Number.isNaN(now.getTime())) throw new PlainError(`--now "${values.now}" is no time. Write it like 2026-03-01T09:00:00Z.`);
  if (process.env.NODE_ENV === "production" && !values.force)
    throw new PlainError("This would run a job by hand in production. Add --force if that is what you want.");
  const environment = await prepareEnvironment({ nodeEnv: "development" });
  try {
    await runJob(jobRegistry, name, readPayload(values.payload), now ? () => now : undefined);
    console.log(`${name}: done${now ? `, as of ${now.toISOString()}` : ""}.`);
  } finally {
    await closePool();
    await environment.stop();
  }
}

function readArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { now: { type: "string" }, payload: { type: "string" }, force: { type: "boolean" } },
    });
  } catch (error) {
    throw new PlainError(`${(error as Error).message}. ${USAGE}`);
  }
}

function readPayload(text: string | undefined): unknown {
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    throw new PlainError(`--payload is no JSON: ${text}`);
  }
}
