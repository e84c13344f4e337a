import { connect } from "@/db/client";
import { startEmbedded } from "@/db/embedded/server";
import { migrate } from "@/db/migrate";
import { closePool } from "@/lib/kernel/transaction";

const DATA_FOLDER = ".data-test";
const DATABASE = "yardsign_bench";

/** A fresh database of the bench's own on the embedded Postgres, and this process configured for it. `close` drops it. */
export async function openBenchDatabase(): Promise<{ version: string; close: () => Promise<void> }> {
  const embedded = await startEmbedded({ dataFolder: DATA_FOLDER });
  await recreate(embedded.url);
  const url = new URL(`/${DATABASE}`, embedded.url).toString();
  Object.assign(process.env, {
    NODE_ENV: "production",
    LOG_LEVEL: "silent",
    DATABASE_URL: url,
    APP_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: "only-for-the-bench-only-for-the-bench-1234",
    ENCRYPTION_KEYS: `bench:${Buffer.alloc(32, 5).toString("base64")}`,
    STORAGE_URL: `file:${DATA_FOLDER}/bench-uploads`,
  });
  await migrate(url);
  const client = connect(url, { max: 1 });
  const [row] = await client<{ version: string }[]>`select current_setting('server_version') as version`;
  await client.end();
  return {
    version: row?.version ?? "",
    close: async () => {
      await closePool();
      await drop(embedded.url);
      await embedded.stop();
    },
  };
}

async function recreate(url: string): Promise<void> {
  await drop(url);
  const client = connect(url, { max: 1 });
  await client`create database ${client(DATABASE)}`.finally(() => client.end());
}

async function drop(url: string): Promise<void> {
  const client = connect(url, { max: 1 });
  await client`drop database if exists ${client(DATABASE)} with (force)`.finally(() => client.end());
}
