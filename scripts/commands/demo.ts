import { migrate } from "@/db/migrate";
import { seedDemo } from "@/db/seed/seed";
import { closePool } from "@/lib/kernel/transaction";
import { buildIfChanged } from "../build";
import { type Environment, prepareEnvironment, requireFreePort } from "../environment";
import { ServerProcess } from "../server-process";
import { untilSignal } from "../until-signal";

/** `npm run demo`: everything on this machine, with demo data, from a fresh clone or again. */
export async function run(): Promise<void> {
  const environment = await prepareEnvironment({
    nodeEnv: "production",
    defaults: { MFA_POLICY: "optional", LOG_LEVEL: "warn", WORKER_MODE: "inline" },
    onDatabaseRestart: () => console.log("Postgres had stopped; it was started again."),
  });
  let end = () => environment.stop();
  const server = new ServerProcess(["scripts/serve.mjs"], (message) => giveUp(message));
  const { giveUp } = untilSignal(
    () => end(),
    () => server.kill(),
  );
  end = async () => {
    console.log("\nStopping.");
    await server.stop();
    await environment.stop();
  };
  try {
    await requireFreePort(environment.port, environment.host, "npm run demo");
    await prepareData(environment);
    await prepareBuild();
    await server.start();
  } catch (error) {
    await server.stop();
    await closePool();
    await environment.stop();
    throw error;
  }
  welcome(environment);
}

async function prepareData({ databaseUrl, secrets }: Environment): Promise<void> {
  await migrate(databaseUrl);
  await seedDemo({ databaseUrl, password: secrets.DEMO_PASSWORD });
  await closePool();
}

async function prepareBuild(): Promise<void> {
  const waiting = setTimeout(() => console.log("Building. The first time this takes about a minute."), 500);
  await buildIfChanged().finally(() => clearTimeout(waiting));
}

function welcome({ appUrl, secrets }: Environment): void {
  console.log(`
Yardsign is running.

  Dashboard     ${appUrl}/sign-in

  Sign in with the password ${secrets.DEMO_PASSWORD} as
    demo@yardsign.example       admin of Harbor & Pine Realty
    agent@yardsign.example      realtor there
    platform@yardsign.example   platform administrator

Ctrl-C stops it.`);
}
