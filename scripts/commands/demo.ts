import { migrate } from "@/db/migrate";
import { seedDemo } from "@/db/seed/seed";
import { closePool } from "@/lib/kernel/transaction";
import { buildIfChanged } from "../build";
import { printDemoSign } from "../demo-sign";
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
    const [shown] = await Promise.all([prepareData(environment), prepareBuild()]);
    await server.start();
    welcome(environment, shown);
  } catch (error) {
    await server.stop();
    await closePool();
    await environment.stop();
    throw error;
  }
}

/** What there is to look at. */
type Shown = { slug: string; sign: string; code: string } | null;

async function prepareData({ databaseUrl, secrets, dataFolder, appUrl }: Environment): Promise<Shown> {
  await migrate(databaseUrl);
  const { admin, listings } = await seedDemo({ databaseUrl, password: secrets.DEMO_PASSWORD });
  const [first] = listings;
  const shown = first ? { slug: first.slug, ...(await printDemoSign({ dataFolder, appUrl, admin, ...first })) } : null;
  await closePool();
  return shown;
}

async function prepareBuild(): Promise<void> {
  const waiting = setTimeout(() => console.log("Building. The first time this takes about a minute."), 500);
  await buildIfChanged().finally(() => clearTimeout(waiting));
}

function welcome({ appUrl, secrets }: Environment, shown: Shown): void {
  const rows = [["Dashboard", `${appUrl}/sign-in`]];
  if (shown) rows.push(["A buyer's page", `${appUrl}/c/${shown.slug}`], ["A printed sign", shown.sign], ["Its code", shown.code]);
  console.log(`
Yardsign is running.

${rows.map(([name = "", where]) => `  ${name.padEnd(16)}${where}`).join("\n")}

Sign in with the password  ${secrets.DEMO_PASSWORD}

  demo@yardsign.example       admin of Harbor & Pine Realty
  agent@yardsign.example      realtor there
  platform@yardsign.example   administrator of the platform

Ctrl-C stops everything.`);
}
