import { expect, test, vi } from "vitest";

const KEY = (byte: number) => Buffer.alloc(32, byte).toString("base64");

/** The module as a process with these ENCRYPTION_KEYS has it: configuration is read once. */
async function withKeys(keys: string) {
  vi.resetModules();
  vi.stubEnv("ENCRYPTION_KEYS", keys);
  return import("./secrets");
}

test("opens what was sealed in its own place alone", async () => {
  const { encrypt, decrypt } = await withKeys(`a:${KEY(1)}`);
  const sealed = encrypt("sk-test", "org_1|keys|secret|1");
  expect(sealed).not.toContain("sk-test");
  expect(decrypt(sealed, "org_1|keys|secret|1")).toBe("sk-test");
  expect(() => decrypt(sealed, "org_2|keys|secret|1")).toThrow();
});

test("two sealings of one text differ, and a changed one does not open", async () => {
  const { encrypt, decrypt } = await withKeys(`a:${KEY(1)}`);
  const sealed = encrypt("sk-test", "here");
  expect(encrypt("sk-test", "here")).not.toBe(sealed);
  const parts = JSON.parse(sealed) as { ct: string };
  const changed = Buffer.from(parts.ct, "base64");
  changed[0] = (changed[0] ?? 0) ^ 1;
  expect(() => decrypt(JSON.stringify({ ...parts, ct: changed.toString("base64") }), "here")).toThrow();
});

test("a new first key seals, an old one still opens, a lost one is named", async () => {
  const sealed = (await withKeys(`old:${KEY(1)}`)).encrypt("kept", "here");
  const rotated = await withKeys(`new:${KEY(2)},old:${KEY(1)}`);
  expect(rotated.decrypt(sealed, "here")).toBe("kept");
  expect(JSON.parse(rotated.encrypt("kept", "here"))).toMatchObject({ kid: "new" });
  const lost = await withKeys(`new:${KEY(2)}`);
  expect(() => lost.decrypt(sealed, "here")).toThrow("lacks the key old");
});

test("reads the known vector of AES-256-GCM with additional data", async () => {
  const { decrypt } = await withKeys(`k:${KEY(1)}`);
  const iv = Buffer.alloc(12, 2).toString("base64");
  const ct = Buffer.from("74bde43d2f24b5", "hex").toString("base64");
  const tag = Buffer.from("08a6a91071c395d6b91808dff03d5b1c", "hex").toString("base64");
  expect(decrypt(JSON.stringify({ v: 1, kid: "k", iv, tag, ct }), "org_1|provider_key|key_1|v1")).toBe("sk-test");
});
