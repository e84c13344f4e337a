import { existsSync } from "node:fs";
import { migrate } from "@/db/migrate";
import { prepareEnvironment, requireFreePort } from "../environment";
import { PlainError } from "../plain-error";
import { ServerProcess } from "../server-process";
import { untilSignal } from "../until-signal";

/** `npm start`: serves the production build; with the embedded Postgres unless DATABASE_URL is set. */
export async function run(): Promise<void> {
  if (!existsSync(".next/BUILD_ID")) throw new PlainError("There is no build yet. Run npm run build first.");
  const environment = await prepareEnvironment({
    nodeEnv: "production",
    onDatabaseRestart: () => console.error("Postgres had stopped; it was started again."),
  });
  const { port, host, appUrl } = environment;
  let end = () => environment.stop();
  const { giveUp } = untilSignal(() => end());
  await requireFreePort(port, host, "npm start").catch(async (error) => {
    await environment.stop();
    throw error;
  });
  await migrate(environment.databaseUrl);
  const server = new ServerProcess(["scripts/serve.mjs"], (message) => giveUp(message));
  end = async () => {
    await server.stop();
    await environment.stop();
  };
  await server.start();
  console.log(`Yardsign serves ${appUrl} (listening on ${host}:${port}).`);
}
