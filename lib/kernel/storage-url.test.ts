import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";
import { readStorageUrl } from "./storage-url";

const GIVEN = { NEXTAUTH_SECRET: "x".repeat(32), ENCRYPTION_KEYS: `a:${"A".repeat(43)}=`, DATABASE_URL: "postgres://x/y" };

describe("readStorageUrl", () => {
  it.each([
    ["file:uploads", "uploads"],
    ["file:.data/uploads", ".data/uploads"],
    ["file:/var/uploads", "/var/uploads"],
    ["file:///var/uploads", "/var/uploads"],
  ])("takes the folder of %s", (url, folder) => {
    expect(readStorageUrl(url)).toEqual({ kind: "file", folder });
  });

  it.each([
    ["s3://signs?region=eu-central-1", { region: "eu-central-1" }],
    ["s3://signs?region=&endpoint=", {}],
    ["s3://signs/live/?region=auto", { prefix: "live", region: "auto" }],
    ["s3://signs/live/a.b", { prefix: "live/a.b" }],
    ["s3://signs?endpoint=http://127.0.0.1:9000/", { endpoint: "http://127.0.0.1:9000" }],
    ["s3://signs?endpoint=https%3A%2F%2Fs3.example%2Fv1", { endpoint: "https://s3.example/v1" }],
  ])("takes %s", (url, over) => {
    expect(readStorageUrl(url)).toEqual({ kind: "s3", bucket: "signs", prefix: "", region: undefined, endpoint: undefined, ...over });
  });
});

describe("STORAGE_URL", () => {
  const start = (over: Record<string, string>) => parseEnv({ ...GIVEN, ...over });

  it.each([
    ["gs://signs", "neither file: nor s3:"],
    ["uploads", "neither file: nor s3:"],
    ["file:", "the folder is missing"],
    ["s3:signs", "neither file: nor s3:"],
    ["s3://", "the bucket's name"],
    ["s3://Signs?region=a", "the bucket's name"],
    ["s3://a..b?region=a", "the bucket's name"],
    ["s3://id:secret@signs?region=a", "keys belong in AWS_ACCESS_KEY_ID"],
    ["s3://signs:9000?region=a", "goes into endpoint="],
    ["s3://signs//live?region=a", "the prefix takes"],
    ["s3://signs/a%2Fb?region=a", "the prefix takes"],
    ["s3://signs?regoin=a", "only region= and endpoint="],
    ["s3://signs?region=a&region=b", "only region= and endpoint="],
    ["s3://signs?region=eu.central", "a name such as eu-central-1"],
    ["s3://signs?endpoint=minio:9000", "an http:// or https:// address"],
    ["s3://signs?endpoint=http://id:secret@minio:9000", "an http:// or https:// address"],
    ["s3://signs", "the region is needed"],
  ])("stops the start for %s", (url, reason) => {
    let message = "";
    try {
      start({ STORAGE_URL: url });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain("STORAGE_URL: file:<folder>, or s3://<bucket>[/<prefix>]?region=<region>");
    expect(message).toContain(reason);
    expect(message).not.toContain("secret@");
  });

  it("takes the region from the environment, and needs none for a server of one's own", () => {
    const url = "s3://signs";
    expect(start({ STORAGE_URL: url, AWS_REGION: "eu-central-1" }).STORAGE_URL).toBe(url);
    expect(start({ STORAGE_URL: url, AWS_DEFAULT_REGION: "eu-central-1" }).STORAGE_URL).toBe(url);
    expect(() => start({ STORAGE_URL: url, AWS_REGION: "" })).toThrow("the region is needed");
    expect(start({ STORAGE_URL: "s3://signs?endpoint=http://minio:9000" }).STORAGE_URL).toContain("minio");
    expect(start({}).STORAGE_URL).toBe("file:.data/uploads");
  });
});
