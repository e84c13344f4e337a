import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

export type Credentials = { accessKeyId: string; secretAccessKey: string; region: string };

const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const hmac = (key: string | Uint8Array, text: string) => createHmac("sha256", key).update(text).digest();

/**
 * The error code S3 gives for a request that is not signed rightly, or null.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function signatureFault(request: IncomingMessage, body: Uint8Array, credentials: Credentials): string | null {
  const found = AUTHORIZATION.exec(request.headers.authorization ?? "");
  if (!found) return "AccessDenied";
  const [, accessKeyId = "", day = "", region = "", signedHeaders = "", signature = ""] = found;
  if (accessKeyId !== credentials.accessKeyId) return "InvalidAccessKeyId";
  if (region !== credentials.region) return "AuthorizationHeaderMalformed";
  if (!["host", "x-amz-content-sha256", "x-amz-date"].every((name) => signedHeaders.split(";").includes(name))) return "AccessDenied";
  if (request.headers["x-amz-content-sha256"] !== sha256(body)) return "XAmzContentSHA256Mismatch";
  return signature === expectedSignature(request, { ...credentials, day, signedHeaders }) ? null : "SignatureDoesNotMatch";
}

function expectedSignature(request: IncomingMessage, signed: Credentials & { day: string; signedHeaders: string }): string {
  const [path = "/", query = ""] = (request.url ?? "/").split("?");
  const headers = signed.signedHeaders.split(";").map((name) => `${name}:${String(request.headers[name] ?? "").trim()}\n`);
  const canonical = [
    request.method,
    path,
    query.split("&").sort().join("&"),
    headers.join(""),
    signed.signedHeaders,
    request.headers["x-amz-content-sha256"],
  ].join("\n");
  const scope = `${signed.day}/${signed.region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = [signed.region, "s3", "aws4_request"].reduce(hmac, hmac(`AWS4${signed.secretAccessKey}`, signed.day));
  return hmac(key, text).toString("hex");
}
