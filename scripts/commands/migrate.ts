import { migrate } from "@/db/migrate";
import { prepareEnvironment } from "../environment";

/** `npm run db:migrate`: brings the database to this release. */
export async function run(): Promise<void> {
  const environment = await prepareEnvironment({ nodeEnv: "development" });
  try {
    await migrate(environment.databaseUrl);
    console.log("The database is up to date.");
  } finally {
    await environment.stop();
  }
}
