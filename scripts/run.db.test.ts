import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { expect, inject, test } from "vitest";

/** Runs a command as a person would; `env` is all that is set beside PATH. */
function command(args: string[], env: Record<string, string> = {}): { code: number | null; said: string } {
  const { PATH = "", HOME = "" } = process.env;
  const result = spawnSync(process.execPath, ["scripts/run.mjs", ...args], {
    encoding: "utf8",
    env: { PATH, HOME, NODE_ENV: undefined, ...env } as unknown as NodeJS.ProcessEnv,
  });
  return { code: result.status, said: `${result.stdout}${result.stderr}`.trim() };
}

/** One line, no stack: what a person can act on. */
function expectOneLine({ code, said }: { code: number | null; said: string }): void {
  expect(code).toBe(1);
  expect(said.split("\n")).toHaveLength(1);
  expect(said).not.toMatch(/^\s+at /m);
}

test("a DATABASE_URL that nothing answers is told in one line, with the way out", { timeout: 60_000 }, () => {
  const result = command(["migrate"], { DATABASE_URL: "postgres://nobody:secret@127.0.0.1:9/none" });
  expectOneLine(result);
  expect(result.said).toMatch(/^DATABASE_URL \(127\.0\.0\.1:9\/none\) can't be used: .*leave it unset/);
  expect(result.said).not.toContain("secret");
});

test("a shared database in production asks for its secrets by name", { timeout: 60_000 }, () => {
  const result = command(["worker"], { DATABASE_URL: "postgres://nobody@127.0.0.1:9/none", NODE_ENV: "production" });
  expectOneLine(result);
  expect(result.said).toContain("NEXTAUTH_SECRET and ENCRYPTION_KEYS must be set");
});

test("a PORT that is none, an unknown command and an unknown job are told in one line", { timeout: 60_000 }, () => {
  expectOneLine(command(["demo"], { PORT: "many" }));
  expectOneLine(command(["dance"]));
  const job = command(["job", "dance"]);
  expectOneLine(job);
  expect(job.said).toContain("ensure-partitions");
});

test("a taken port is told in one line, with another to take", { timeout: 60_000 }, async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  const { url } = inject("testDatabase");
  const secrets = { NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? "", ENCRYPTION_KEYS: process.env.ENCRYPTION_KEYS ?? "" };
  const result = command(["demo"], { PORT: String(port), DATABASE_URL: url, ...secrets });
  server.close();
  expectOneLine(result);
  expect(result.said).toBe(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm run demo`);
});

test("a job by hand runs as of another time, and in production only when forced", { timeout: 60_000 }, () => {
  const env = {
    DATABASE_URL: process.env.DATABASE_URL ?? "",
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? "",
    ENCRYPTION_KEYS: process.env.ENCRYPTION_KEYS ?? "",
    LOG_LEVEL: "silent",
  };
  expect(command(["job", "ensure-partitions", "--now", "2026-03-01T09:00:00Z"], env)).toEqual({
    code: 0,
    said: "ensure-partitions: done, as of 2026-03-01T09:00:00.000Z.",
  });
  expectOneLine(command(["job", "ensure-partitions"], { ...env, NODE_ENV: "production" }));
  expect(command(["job", "ensure-partitions", "--force"], { ...env, NODE_ENV: "production" }).code).toBe(0);
});
