import { migrate } from "@/db/migrate";
import { seedDemo } from "@/db/seed/seed";
import { closePool } from "@/lib/kernel/transaction";
import { buildChat } from "../build-chat.mjs";
import { prepareEnvironment, requireFreePort } from "../environment";
import { NextDevelopment } from "../next-development";
import { untilSignal } from "../until-signal";

/** `npm run dev`: the app with reloading, the demo data, the embedded Postgres unless DATABASE_URL is set. */
export async function run(): Promise<void> {
  const environment = await prepareEnvironment({ nodeEnv: "development" });
  const { port, host, databaseUrl, secrets } = environment;
  await requireFreePort(port, host, "npm run dev").catch(async (error) => {
    await environment.stop();
    throw error;
  });
  await migrate(databaseUrl);
  await seedDemo({ databaseUrl, password: secrets.DEMO_PASSWORD });
  await closePool();
  await buildChat();
  console.log(`Sign in as demo@yardsign.example with ${secrets.DEMO_PASSWORD}`);
  const next = new NextDevelopment(port, host);
  const { giveUp } = untilSignal(async () => {
    await next.stop();
    await environment.stop();
  });
  next.start(() => giveUp("next dev ended."));
}
