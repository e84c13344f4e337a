import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startS3StandIn } from "./stand-in/s3";

const KEYS = { accessKeyId: "AKIDSTANDIN", secretAccessKey: "only-for-tests", region: "eu-central-1" };

/** A process of its own as far as the configuration goes: it is read once. */
async function storageWith(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import("./storage")).storage;
}

describe("storage", () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllEnvs());

  it("is the folder of STORAGE_URL", async () => {
    const folder = await mkdtemp(join(tmpdir(), "storage-"));
    const storage = await storageWith({ STORAGE_URL: `file:${folder}` });
    await storage().put("org-1/a", Buffer.from("one"));
    expect(await readFile(join(folder, "org-1/a"), "utf8")).toBe("one");
    await rm(folder, { recursive: true });
  });

  it("is the bucket of STORAGE_URL, with region and keys from AWS_*, and one client for all", async () => {
    const s3 = await startS3StandIn({ bucket: "signs", ...KEYS });
    const storage = await storageWith({
      STORAGE_URL: `s3://signs/live?endpoint=${s3.url}`,
      AWS_REGION: KEYS.region,
      AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
    });
    await storage().put("org-1/a", Buffer.from("one"));
    expect([...s3.objects]).toEqual([["signs/live/org-1/a", Buffer.from("one")]]);
    expect(storage()).toBe(storage());
    await s3.close();
  });
});
