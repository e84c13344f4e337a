import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AppError } from "@/lib/kernel/errors";
import type { S3Location } from "@/lib/kernel/storage-url";
import { s3Storage } from "./s3-storage";
import { type S3StandIn, startS3StandIn } from "./stand-in/s3";

const KEYS = { accessKeyId: "AKIDSTANDIN", secretAccessKey: "only/for+tests", region: "eu-central-1" };
const KEY = "org-1/sources/a.pdf";
const SLOW_DOWN = { status: 503, code: "SlowDown" };
const BROKEN = { status: 500, code: "InternalError" };

let s3: S3StandIn;
beforeAll(async () => {
  s3 = await startS3StandIn({ bucket: "signs", ...KEYS });
});
afterAll(() => s3.close());
beforeEach(() => {
  // Nothing of the machine's own AWS configuration gets in.
  const set = { AWS_ACCESS_KEY_ID: KEYS.accessKeyId, AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey, AWS_CONFIG_FILE: "/nowhere" };
  for (const [name, value] of Object.entries({ ...set, AWS_SHARED_CREDENTIALS_FILE: "/nowhere", AWS_EC2_METADATA_DISABLED: "true" }))
    vi.stubEnv(name, value);
  s3.objects.clear();
  s3.requests.length = 0;
  s3.meet();
});
afterEach(() => vi.unstubAllEnvs());

const at = (over: Partial<S3Location> = {}): S3Location => ({
  kind: "s3",
  bucket: "signs",
  prefix: "",
  region: KEYS.region,
  endpoint: s3.url,
  ...over,
});

/** What a person and a program get to see of a failure. */
async function failureOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(AppError);
  const { kind, code, message, retryAfter } = error as AppError;
  return { kind, code, message, retryAfter };
}

const unavailable = (done: string) => ({
  kind: "unavailable",
  code: "storage_unavailable",
  message: `The file could not be ${done} because the file storage is not available. Try again later.`,
  retryAfter: 60,
});

describe("s3Storage", () => {
  it("puts, reads, streams and deletes", async () => {
    const files = s3Storage(at());
    await files.put(KEY, Buffer.from("one"));
    await files.put(KEY, Buffer.from("two"));
    expect([...s3.objects]).toEqual([[`signs/${KEY}`, Buffer.from("two")]]);
    const read = await files.get(KEY);
    expect(read).toBeInstanceOf(Buffer);
    expect(read?.toString()).toBe("two");
    const stream = await files.stream(KEY);
    expect(stream?.size).toBe(3);
    expect(await new Response(stream?.body).text()).toBe("two");
    await files.delete(KEY);
    await files.delete(KEY);
    expect(s3.objects.size).toBe(0);
    expect(await files.get(KEY)).toBeNull();
    expect(await files.stream(KEY)).toBeNull();
    expect(await files.stream("org-1/sources")).toBeNull();
    expect(s3.requests.slice(0, 3)).toEqual([`PUT /signs/${KEY}`, `PUT /signs/${KEY}`, `GET /signs/${KEY}`]);
  });

  it("keeps every byte of an empty and of a large file", async () => {
    const files = s3Storage(at());
    const large = Buffer.alloc(5_000_000, "a realtor's brochure ");
    for (const [key, bytes] of [["a/empty", Buffer.alloc(0)] as const, ["a/large", large] as const]) {
      await files.put(key, bytes);
      expect((await files.get(key))?.equals(bytes)).toBe(true);
    }
  });

  it("puts the prefix of the URL before every key", async () => {
    const files = s3Storage(at({ prefix: "yardsign/live" }));
    await files.put(KEY, Buffer.from("one"));
    expect([...s3.objects.keys()]).toEqual([`signs/yardsign/live/${KEY}`]);
    expect((await files.get(KEY))?.toString()).toBe("one");
    expect(await s3Storage(at()).get(KEY)).toBeNull();
    await files.delete(KEY);
    expect(s3.objects.size).toBe(0);
  });

  it("tries again when S3 asks to slow down or stumbles", async () => {
    const files = s3Storage(at());
    s3.meet(SLOW_DOWN);
    await files.put(KEY, Buffer.from("one"));
    expect(s3.requests).toEqual([`PUT /signs/${KEY}`, `PUT /signs/${KEY}`]);
    s3.meet(BROKEN, SLOW_DOWN);
    expect((await files.get(KEY))?.toString()).toBe("one");
  });

  it("says in words that the storage is not available, and changes nothing", async () => {
    const files = s3Storage(at());
    await files.put(KEY, Buffer.from("one"));
    const down = [BROKEN, BROKEN, BROKEN];
    s3.meet(...down);
    expect(await failureOf(files.put(KEY, Buffer.from("two")))).toEqual(unavailable("stored"));
    s3.meet(...down);
    expect(await failureOf(files.get(KEY))).toEqual(unavailable("read"));
    s3.meet(...down);
    expect(await failureOf(files.stream(KEY))).toEqual(unavailable("read"));
    s3.meet(...down);
    expect(await failureOf(files.delete(KEY))).toEqual(unavailable("deleted"));
    expect((await files.get(KEY))?.toString()).toBe("one");
  });

  it("says so when no server is there", async () => {
    const gone = await startS3StandIn({ bucket: "signs", ...KEYS });
    await gone.close();
    const files = s3Storage(at({ endpoint: gone.url }));
    expect(await failureOf(files.put(KEY, Buffer.from("one")))).toEqual(unavailable("stored"));
    expect(await failureOf(files.get(KEY))).toEqual(unavailable("read"));
  });

  it("gives up on a server that says nothing", async () => {
    s3.meet("silence", "silence", "silence");
    const files = s3Storage(at(), { connect: 1_000, silence: 10_000, whole: 400 });
    const start = Date.now();
    expect(await failureOf(files.get(KEY))).toEqual(unavailable("read"));
    expect(Date.now() - start).toBeLessThan(3_000);
  });

  it("never hands out half a file", async () => {
    const files = s3Storage(at());
    await files.put(KEY, Buffer.alloc(200_000, "x"));
    s3.meet("half");
    expect(await failureOf(files.get(KEY))).toEqual(unavailable("read"));
    s3.meet("half");
    const stream = await files.stream(KEY);
    await expect(new Response(stream?.body).arrayBuffer()).rejects.toThrow();
  });

  it("takes a missing bucket and wrong keys for failures, not for missing files", async () => {
    expect(await failureOf(s3Storage(at({ bucket: "no-such-bucket" })).get(KEY))).toEqual(unavailable("read"));
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "another");
    expect(await failureOf(s3Storage(at()).get(KEY))).toEqual(unavailable("read"));
    vi.stubEnv("AWS_ACCESS_KEY_ID", "");
    expect(await failureOf(s3Storage(at()).put(KEY, Buffer.from("one")))).toEqual(unavailable("stored"));
    expect(s3.objects.size).toBe(0);
  });

  it.each(["../x", "a/../../x", "/etc/passwd", "a//b", "", ".", "a/..", "a\\..\\b", "a/\0", ".incoming/x", "a b", "a?x=1", "a/%2e%2e/b"])(
    "refuses the key %j before asking anybody",
    async (key) => {
      const files = s3Storage(at({ prefix: "live" }));
      await expect(files.put(key, Buffer.from("x"))).rejects.toThrow("not a storage key");
      await expect(files.get(key)).rejects.toThrow("not a storage key");
      await expect(files.stream(key)).rejects.toThrow("not a storage key");
      await expect(files.delete(key)).rejects.toThrow("not a storage key");
      expect(s3.requests).toEqual([]);
    },
  );
});

describe("the stand-in", () => {
  const sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  it("refuses what is not signed", async () => {
    const answer = await fetch(`${s3.url}/signs/a`, { method: "PUT", body: "x", headers: { "x-amz-content-sha256": sha256 } });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("<Code>AccessDenied</Code>");
  });

  it("refuses a body that is not the signed one", async () => {
    const authorization = `AWS4-HMAC-SHA256 Credential=${KEYS.accessKeyId}/20260101/${KEYS.region}/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=${"0".repeat(64)}`;
    const put = (body: string) =>
      fetch(`${s3.url}/signs/a`, {
        method: "PUT",
        body,
        headers: { authorization, "x-amz-content-sha256": sha256, "x-amz-date": "20260101T000000Z" },
      });
    expect(await (await put("x")).text()).toContain("<Code>XAmzContentSHA256Mismatch</Code>");
    expect(await (await put("")).text()).toContain("<Code>SignatureDoesNotMatch</Code>");
    expect(s3.objects.size).toBe(0);
  });
});
