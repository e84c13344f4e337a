import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/kernel/env";
import { fileStorage } from "./storage";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "storage-"));
});
afterAll(() => rm(root, { recursive: true }));

describe("fileStorage", () => {
  it("puts, reads, streams and deletes", async () => {
    const files = fileStorage(root);
    await files.put("org-1/sources/a.pdf", Buffer.from("one"));
    await files.put("org-1/sources/a.pdf", Buffer.from("two"));
    expect((await files.get("org-1/sources/a.pdf"))?.toString()).toBe("two");
    const stream = await files.stream("org-1/sources/a.pdf");
    expect(stream?.size).toBe(3);
    expect(await new Response(stream?.body).text()).toBe("two");
    expect(await readdir(join(root, ".incoming"))).toEqual([]);
    await files.delete("org-1/sources/a.pdf");
    await files.delete("org-1/sources/a.pdf");
    expect(await files.get("org-1/sources/a.pdf")).toBeNull();
    expect(await files.stream("org-1/sources/a.pdf")).toBeNull();
    expect(await files.stream("org-1/sources")).toBeNull();
  });

  it.each(["../x", "a/../../x", "/etc/passwd", "a//b", "", ".", "a/..", "a\\..\\b", "a/\0", ".incoming/x", "a b"])(
    "refuses the key %j",
    async (key) => {
      await expect(fileStorage(root).put(key, Buffer.from("x"))).rejects.toThrow("not a storage key");
      await expect(fileStorage(root).get(key)).rejects.toThrow("not a storage key");
    },
  );
});

describe("STORAGE_URL", () => {
  it("stops the start with what to do when S3 is asked for", () => {
    const given = { NEXTAUTH_SECRET: "x".repeat(32), ENCRYPTION_KEYS: `a:${"A".repeat(43)}=`, DATABASE_URL: "postgres://x/y" };
    expect(() => parseEnv({ ...given, STORAGE_URL: "s3://bucket" })).toThrow(/STORAGE_URL: file:<folder>.*no S3 client/);
    expect(parseEnv({ ...given, STORAGE_URL: "file:uploads" }).STORAGE_URL).toBe("file:uploads");
  });
});
