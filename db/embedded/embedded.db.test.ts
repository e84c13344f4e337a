import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clusterFiles, readPidFile } from "./cluster";
import { isAlive } from "./process-table";
import { type EmbeddedPostgres, startEmbedded } from "./server";

let dataFolder = "";
const running: EmbeddedPostgres[] = [];

async function start(onRestart?: () => void): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ dataFolder, settings: ["fsync=off"], onRestart });
  running.push(server);
  return server;
}

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = postgres(url, { max: 1, onnotice() {} });
  return client.unsafe<Record<string, unknown>[]>(query).finally(() => client.end());
}

function pidOf(): number {
  return readPidFile(clusterFiles(dataFolder))?.pid ?? 0;
}

beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), "yardsign-postgres-"));
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

test("killed with -9, it is up again within seconds, at the same address, with what was committed", { timeout: 60_000 }, async () => {
  let restarted = () => {};
  const up = new Promise<void>((resolve) => {
    restarted = resolve;
  });
  const { url } = await start(() => restarted());
  await ask(url, "create table kept (id int); insert into kept values (7)");
  const killed = pidOf();
  process.kill(killed, "SIGKILL");
  await up;
  expect(pidOf()).not.toBe(killed);
  expect(await ask(url, "select id from kept")).toMatchObject([{ id: 7 }]);
});

test("a second start adopts it; it stops with the last who uses it, and comes back on its port", { timeout: 60_000 }, async () => {
  const first = await start();
  const second = await start();
  expect(first.adopted).toBe(false);
  expect(second).toMatchObject({ adopted: true, url: first.url });
  const pid = pidOf();
  await first.stop();
  running.splice(0);
  expect(isAlive(pid)).toBe(false);
  expect((await start()).url).toBe(first.url);
});

test("what a crash leaves behind does not keep it from starting: a pid file that names another program", { timeout: 60_000 }, async () => {
  const first = await start();
  await first.stop();
  running.splice(0);
  writeFileSync(clusterFiles(dataFolder).pid, `${process.pid}\n${clusterFiles(dataFolder).cluster}\n0\n5432\n`);
  expect((await start()).adopted).toBe(false);
});

test("two first starts at once share one cluster", { timeout: 60_000 }, async () => {
  const [one, other] = await Promise.all([start(), start()]);
  expect(one?.url).toBe(other?.url);
  expect(await ask(one?.url ?? "", "select 1 as one")).toMatchObject([{ one: 1 }]);
});

test("its address is kept for this account alone", { timeout: 60_000 }, async () => {
  const { url } = await start();
  const files = clusterFiles(dataFolder);
  expect(readFileSync(files.url, "utf8").trim()).toBe(url);
  for (const file of [files.url, files.password]) expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(new URL(url).hostname).toBe("127.0.0.1");
});
