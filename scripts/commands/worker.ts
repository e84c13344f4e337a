import { setInterval } from "node:timers";
import { migrate } from "@/db/migrate";
import { startJobs, stopJobs } from "@/lib/entry/jobs/worker";
import { closePool } from "@/lib/kernel/transaction";
import { prepareEnvironment } from "../environment";
import { untilSignal } from "../until-signal";

/** `npm run worker`: takes jobs in a process of its own, for web processes with WORKER_MODE=external. */
export async function run(): Promise<void> {
  const environment = await prepareEnvironment({ nodeEnv: "production" });
  await migrate(environment.databaseUrl);
  await startJobs();
  console.log("The worker takes jobs. Ctrl-C ends it.");
  const alive = setInterval(() => {}, 60_000);
  untilSignal(async () => {
    clearInterval(alive);
    await stopJobs();
    await closePool();
    await environment.stop();
  });
}
