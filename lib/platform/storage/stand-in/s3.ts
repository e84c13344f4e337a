import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Credentials, signatureFault } from "./signature";

/** What the next request meets instead of an answer: an error of S3's, half an object, or nothing at all. */
export type Mishap = { status: number; code: string } | "half" | "silence";

export type S3StandIn = {
  /** What `endpoint=` is set to. */
  url: string;
  /** Objects by `{bucket}/{key}`. */
  objects: Map<string, Buffer>;
  /** Every request as `{method} {path}`, also those refused. */
  requests: string[];
  /** Lets the next requests meet these, one each. */
  meet: (...mishaps: Mishap[]) => void;
  close: () => Promise<void>;
};

const STATUS: Record<string, number> = {
  AccessDenied: 403,
  InvalidAccessKeyId: 403,
  SignatureDoesNotMatch: 403,
  AuthorizationHeaderMalformed: 400,
  XAmzContentSHA256Mismatch: 400,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  MethodNotAllowed: 405,
};

/**
 * A server that speaks S3's REST API for single objects on loopback, addressed by path: PUT, GET and DELETE, signatures
 * (version 4) and body hashes checked, S3's XML errors. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/
 */
export async function startS3StandIn({ bucket, ...credentials }: Credentials & { bucket: string }): Promise<S3StandIn> {
  const objects = new Map<string, Buffer>();
  const requests: string[] = [];
  let mishaps: Mishap[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    requests.push(`${request.method} ${pathOf(request)}`);
    const mishap = mishaps.shift();
    if (mishap === "silence") return;
    if (typeof mishap === "object") return refuse(response, mishap.code, mishap.status);
    const name = decodeURIComponent(pathOf(request).slice(1));
    const fault = signatureFault(request, body, credentials) ?? (name.startsWith(`${bucket}/`) ? null : "NoSuchBucket");
    if (fault) return refuse(response, fault);
    answer(request, response, { objects, name, body, half: mishap === "half" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    requests,
    meet: (...next) => {
      mishaps = next;
    },
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

const pathOf = (request: IncomingMessage): string => (request.url ?? "/").split("?")[0] ?? "/";

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type Wish = { objects: Map<string, Buffer>; name: string; body: Buffer; half: boolean };

function answer(request: IncomingMessage, response: ServerResponse, { objects, name, body, half }: Wish): void {
  const object = objects.get(name);
  if (request.method === "PUT") {
    objects.set(name, body);
    response.writeHead(200, { etag: etagOf(body) }).end();
  } else if (request.method === "DELETE") {
    objects.delete(name);
    response.writeHead(204).end();
  } else if (request.method !== "GET") {
    refuse(response, "MethodNotAllowed");
  } else if (!object) {
    refuse(response, "NoSuchKey");
  } else {
    response.writeHead(200, { "content-length": object.byteLength, "content-type": "application/octet-stream", etag: etagOf(object) });
    if (half) response.write(object.subarray(0, object.byteLength / 2), () => response.destroy());
    else response.end(object);
  }
}

const etagOf = (bytes: Buffer): string => `"${createHash("md5").update(bytes).digest("hex")}"`;

function refuse(response: ServerResponse, code: string, status = STATUS[code] ?? 400): void {
  response.writeHead(status, { "content-type": "application/xml", "x-amz-request-id": "STANDIN" });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code} of the stand-in.</Message><RequestId>STANDIN</RequestId></Error>`,
  );
}
