import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const KIT = "node_modules/drizzle-kit/bin.cjs";

/** Whether db/schema says something that no migration does, or two migrations stand on the same one. Needs no database. */
export async function problems(): Promise<string[]> {
  // drizzle-kit takes the folder as relative to the project.
  const folder = mkdtempSync(path.join("node_modules", ".migration-drift-"));
  try {
    cpSync("db/migrations", folder, { recursive: true });
    const before = migrations(folder);
    const options = ["--dialect", "postgresql", "--out", folder];
    await run(process.execPath, [KIT, "check", ...options]);
    await run(process.execPath, [KIT, "generate", ...options, "--schema", "./db/schema/*.ts", "--name", "drift"], { timeout: 30_000 });
    const added = migrations(folder).filter((name) => !before.includes(name));
    return added.length > 0 ? ["db/schema has changes without a migration: run npx drizzle-kit generate"] : [];
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    return [`drizzle-kit: ${`${stdout}${stderr}`.trim() || message}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const migrations = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".sql"));
