import { existsSync, mkdirSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/db/embedded/server";
import { dropWorkerDatabases, ensureTemplate } from "./databases";

declare module "vitest" {
  export interface ProvidedContext {
    testDatabase: { url: string; template: string; run: number };
  }
}

const DATA_FOLDER = ".data-test";

/** Postgres for the database tests: adopted when one runs in .data-test, and stopped by the last run that uses it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(DATA_FOLDER)) mkdirSync(DATA_FOLDER);
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"];
  const server = await startEmbedded({ dataFolder: DATA_FOLDER, settings });
  const run = process.pid;
  await dropWorkerDatabases(server.url, run);
  project.provide("testDatabase", { url: server.url, template: await ensureTemplate(server.url), run });
  return async () => {
    await dropWorkerDatabases(server.url, run);
    await server.stop();
  };
}
