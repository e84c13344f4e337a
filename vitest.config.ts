import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const outside = ["**/node_modules/**", "**/.next/**", "**/.data/**", "**/.data-test/**", "e2e/**", ".plan/**"];

/** What a process needs to be configured; the database tests add DATABASE_URL. */
const env = {
  TZ: "UTC",
  LOG_LEVEL: "silent",
  APP_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  STORAGE_URL: "file:.data-test/uploads",
  DATABASE_URL: "postgres://nobody@127.0.0.1:9/unit-tests-have-no-database",
  DATABASE_POOL_MAX: "5",
};

const common = {
  resolve: { alias: { "@/": root, "server-only": fileURLToPath(new URL("./db/test/server-only.ts", import.meta.url)) } },
  oxc: { jsx: { runtime: "automatic" as const } },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...common,
        test: { name: "unit", env, include: ["**/*.test.{ts,tsx}"], exclude: [...outside, "**/*.db.test.{ts,tsx}"], testTimeout: 15_000 },
      },
      {
        ...common,
        test: {
          name: "db",
          env,
          pool: "forks",
          include: ["**/*.db.test.{ts,tsx}"],
          exclude: outside,
          globalSetup: "db/test/global-setup.ts",
          setupFiles: "db/test/setup.ts",
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
