import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type ReceivedMail = { from: string; to: string[]; subject: string; text: string; html: string; idempotency_key: string | undefined };

export type ResendStandIn = {
  /** What RESEND_BASE_URL is set to. */
  url: string;
  /** Mails taken, each idempotency key once. */
  mails: ReceivedMail[];
  /** Answers the next `count` requests with `status`. */
  fail: (count: number, status: number) => void;
  close: () => Promise<void>;
};

/** A server that speaks Resend's `POST /emails` on loopback: bearer key, JSON, `Idempotency-Key`, its error shape. */
export async function startResendStandIn(apiKey: string): Promise<ResendStandIn> {
  const mails: ReceivedMail[] = [];
  let failures: number[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const failure = failures.shift();
    if (failure) return answer(failure, { statusCode: failure, name: "application_error", message: "An unexpected error occurred." });
    if (request.method !== "POST" || request.url !== "/emails")
      return answer(404, { statusCode: 404, name: "not_found", message: "The requested endpoint does not exist." });
    if (request.headers.authorization !== `Bearer ${apiKey}`)
      return answer(401, { statusCode: 401, name: "missing_api_key", message: "Missing API key in the authorization header." });
    const mail = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Omit<ReceivedMail, "idempotency_key">;
    const key = request.headers["idempotency-key"];
    const idempotency_key = typeof key === "string" ? key : undefined;
    if (!idempotency_key || !mails.some((earlier) => earlier.idempotency_key === idempotency_key)) mails.push({ ...mail, idempotency_key });
    return answer(200, { id: idempotency_key ?? String(mails.length) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    mails,
    fail: (count, status) => {
      failures = Array.from({ length: count }, () => status);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
