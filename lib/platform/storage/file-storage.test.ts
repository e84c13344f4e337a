import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileStorage } from "./file-storage";

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
