import { rmSync } from "node:fs";
import { connect } from "@/db/client";
import { startEmbedded } from "@/db/embedded/server";
import { migrate } from "@/db/migrate";
import { seedDemo } from "@/db/seed/seed";
import { closePool } from "@/lib/kernel/transaction";
import { prepareEnvironment, requireFreePort } from "../environment";
import { ServerProcess } from "../server-process";
import { untilSignal } from "../until-signal";

const DATA_FOLDER = ".data-test";
const DATABASE = "yardsign_e2e";

/** The server of the end-to-end tests: the production build on a fresh database of its own, with the demo data. */
export async function run(): Promise<void> {
  const embedded = await startEmbedded({ dataFolder: DATA_FOLDER });
  await freshDatabase(embedded.url);
  process.env.DATABASE_URL = new URL(`/${DATABASE}`, embedded.url).toString();
  Object.assign(process.env, {
    NEXTAUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
    ENCRYPTION_KEYS: `e2e:${Buffer.alloc(32, 3).toString("base64")}`,
    STORAGE_URL: `file:${DATA_FOLDER}/e2e-uploads`,
  });
  const environment = await prepareEnvironment({
    nodeEnv: "production",
    dataFolder: DATA_FOLDER,
    defaults: { MFA_POLICY: "optional", LOG_LEVEL: "warn", RATE_LIMIT_SCALE: "100" },
  });
  await requireFreePort(environment.port, environment.host, "npm test");
  await migrate(environment.databaseUrl);
  await seedDemo({ databaseUrl: environment.databaseUrl, password: process.env.E2E_PASSWORD ?? environment.secrets.DEMO_PASSWORD });
  await closePool();
  const server = new ServerProcess(["scripts/serve.mjs"], (message) => giveUp(message));
  const { giveUp } = untilSignal(async () => {
    await server.stop();
    await embedded.stop();
  });
  await server.start();
}

async function freshDatabase(url: string): Promise<void> {
  rmSync(`${DATA_FOLDER}/e2e-uploads`, { recursive: true, force: true });
  const client = connect(url, { max: 1 });
  try {
    await client`drop database if exists ${client(DATABASE)} with (force)`;
    await client`create database ${client(DATABASE)}`;
  } finally {
    await client.end();
  }
}
