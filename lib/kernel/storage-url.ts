/** A bucket behind the S3 API. `region` and `endpoint` are undefined where the URL leaves them to the AWS_* variables. */
export type S3Location = {
  kind: "s3";
  bucket: string;
  /** Stands before every key, without slashes at its ends; empty for none. */
  prefix: string;
  region: string | undefined;
  /** A server other than AWS, without a slash at its end. */
  endpoint: string | undefined;
};

export type StorageLocation = { kind: "file"; folder: string } | S3Location | { kind: "wrong"; message: string };

/** What STORAGE_URL takes, for people who set it. */
const EXPECTED =
  "file:<folder>, or s3://<bucket>[/<prefix>]?region=<region>[&endpoint=https://<host>] with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
const BUCKET = /^[a-z0-9](?!.*\.\.)[a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*(\/[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*)*$/;
const REGION = /^[A-Za-z0-9-]{1,63}$/;
const PARAMETERS = ["region", "endpoint"];

/** Reads STORAGE_URL. The message of a wrong one says what is expected and never repeats the value, which may hold a password. */
export function readStorageUrl(text: string): StorageLocation {
  if (text.startsWith("file:")) {
    const folder = text.replace(/^file:(\/\/(?=\/))?/, "");
    return folder === "" ? wrong("the folder is missing") : { kind: "file", folder };
  }
  if (!text.startsWith("s3://")) return wrong("it begins with neither file: nor s3://");
  return URL.canParse(text) ? readS3Url(new URL(text)) : wrong("this is not a URL");
}

/** The region requests are signed for: the URL's, else the environment's; a server of one's own rarely looks at it. */
export function regionOf(location: S3Location, source: { AWS_REGION?: string; AWS_DEFAULT_REGION?: string }): string | undefined {
  return location.region ?? source.AWS_REGION ?? source.AWS_DEFAULT_REGION ?? (location.endpoint ? "us-east-1" : undefined);
}

/** The message of a bucket at AWS without a region. */
export const REGION_MISSING = `${EXPECTED}; without endpoint= the region is needed: region=<region> here, or AWS_REGION`;

function readS3Url(url: URL): StorageLocation {
  if (url.username || url.password) return wrong("keys belong in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, not in the URL");
  if (url.port || url.hash) return wrong("a port or # has no meaning here; a server's address goes into endpoint=");
  if (!BUCKET.test(url.hostname)) return wrong("the bucket's name takes 3 to 63 lower-case letters, digits, dots and hyphens");
  const prefix = url.pathname.replace(/^\//, "").replace(/\/$/, "");
  if (prefix.length > 400 || (prefix !== "" && !PREFIX.test(prefix)))
    return wrong("the prefix takes letters, digits, dots, hyphens, underscores and single slashes");
  const names = [...url.searchParams.keys()];
  if (names.some((name) => !PARAMETERS.includes(name)) || new Set(names).size < names.length)
    return wrong("after the ? only region= and endpoint= are known, each once");
  const region = url.searchParams.get("region") || undefined;
  if (region && !REGION.test(region)) return wrong("the region takes a name such as eu-central-1");
  const endpoint = url.searchParams.get("endpoint") || undefined;
  if (endpoint && !isServerAddress(endpoint)) return wrong("endpoint= takes an http:// or https:// address without user, ? or #");
  return { kind: "s3", bucket: url.hostname, prefix, region, endpoint: endpoint?.replace(/\/+$/, "") };
}

function isServerAddress(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return !url.username && !url.password && !url.search && !url.hash;
}

const wrong = (reason: string): StorageLocation => ({ kind: "wrong", message: `${EXPECTED}; ${reason}` });
