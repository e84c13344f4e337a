import { migrate } from "@/db/migrate";
import { seedDemo } from "@/db/seed/seed";
import { closePool } from "@/lib/kernel/transaction";
import { prepareEnvironment } from "../environment";

/** `npm run db:seed`: the demo brokerage, for development. */
export async function run(): Promise<void> {
  const environment = await prepareEnvironment({ nodeEnv: "development" });
  const { databaseUrl, secrets } = environment;
  try {
    await migrate(databaseUrl);
    await seedDemo({ databaseUrl, password: secrets.DEMO_PASSWORD });
    console.log(`The demo data is there. Password of demo@, agent@ and platform@yardsign.example: ${secrets.DEMO_PASSWORD}`);
  } finally {
    await closePool();
    await environment.stop();
  }
}
