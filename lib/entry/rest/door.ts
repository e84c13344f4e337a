import type { Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { log } from "@/lib/kernel/log";
import { clientAddress } from "@/lib/platform/rate-limit/client-address";
import { consume } from "@/lib/platform/rate-limit/consume";
import { type EventStream, eventStream } from "./event-stream";
import { type Answer, once, oncePrepared } from "./idempotency";
import { identify } from "./identify";
import type { Auth, HandlerInput, Operation, Progress, RequestInfo } from "./operation";
import { corsHeaders, preflight } from "./origins";
import { problem, problemResponse } from "./problem";
import { type RequestParts, readRequest } from "./read-request";
import { restOperations } from "./registry";
import { createRouter } from "./router";

const route = createRouter(restOperations);

/** The one door of REST: finds the operation, identifies, limits, validates, runs once, answers, logs one line. */
export async function restDoor(request: Request): Promise<Response> {
  const started = performance.now();
  const requestId = request.headers.get("x-request-id")?.slice(0, 100) || newId();
  const path = new URL(request.url).pathname.replace(/^\/(api\/)?v1/, "") || "/";
  const line: Record<string, unknown> = { request_id: requestId, method: request.method };
  const response = await answer(request, path, requestId, line);
  log.info({ ...line, status: response.status, ms: Math.round(performance.now() - started) }, "rest");
  return response;
}

async function answer(request: Request, path: string, requestId: string, line: Record<string, unknown>): Promise<Response> {
  let cors: Record<string, string> = {};
  try {
    const match = route(request.method === "HEAD" ? "GET" : request.method, path);
    if (request.method === "OPTIONS") return preflight(request, match);
    if (!match) return problem(404, "not_found", "There is nothing at this address.", requestId);
    if ("allowed" in match) {
      return problem(
        405,
        "method_not_allowed",
        `Use ${match.allowed.join(" or ")} here.`,
        requestId,
        {},
        { Allow: match.allowed.join(", ") },
      );
    }
    line.operation = `${match.operation.method} ${match.operation.path}`;
    const info = requestInfo(request, requestId);
    const limits = await limit(match.operation, info);
    const ctx = await identify(match.operation.auth, match.params, info);
    line.organization_id = ctx?.actor.organization_id;
    line.actor = ctx?.actor.type;
    cors = await corsHeaders(match.operation, match.params, ctx, request);
    const parts = await readRequest(match.operation, match.params, request);
    const response = await run(match.operation, ctx, parts, info);
    return withHeaders(response, { "X-Request-Id": requestId, ...limits, ...cors });
  } catch (error) {
    if (error instanceof AppError) line.code = error.code;
    return withHeaders(problemResponse(error, requestId), { "X-Request-Id": requestId, ...cors });
  }
}

async function run(operation: Operation, ctx: Ctx | undefined, parts: RequestParts, info: RequestInfo): Promise<Response> {
  const events = operation.stream && (info.header("accept") ?? "").includes("text/event-stream") ? eventStream(info.id) : null;
  if (!events || !operation.prepare) {
    const result = await work(operation, ctx, parts, info, events?.progress ?? SILENT);
    return result instanceof Response ? result : toResponse(operation, result, events);
  }
  const working = work(operation, ctx, parts, info, events.progress);
  // What goes wrong before the answer has begun is told by its status, as everywhere.
  await Promise.race([events.begun, working]);
  if (!events.hasBegun()) return toResponse(operation, (await working) as Answer, events);
  void events.endWith(working.then((result) => eventsOf(operation, (result as Answer).body, events)));
  return events.response();
}

/** Prepares and does the work, once for an Idempotency-Key. */
async function work(
  operation: Operation,
  ctx: Ctx | undefined,
  parts: RequestParts,
  info: RequestInfo,
  progress: Progress,
): Promise<Answer | Response> {
  const input = {
    ctx,
    params: parts.params,
    query: parts.query,
    body: parts.body,
    form: parts.form,
    request: info,
  } as unknown as HandlerInput<Auth, undefined, undefined, undefined>;
  const prepare = async () => operation.prepare?.({ ...input, progress });
  const handle = (ctx: Ctx | undefined, prepared: unknown) =>
    operation.handler({ ...input, ctx, prepared } as Parameters<Operation["handler"]>[0]);
  const key = info.header("idempotency-key");
  if (!key || !ctx || operation.method === "get") {
    const result = await handle(ctx, await prepare());
    return result instanceof Response ? result : { status: operation.status, body: encode(operation, result) };
  }
  const visitor = sessionOf(parts.body);
  const write = { ctx, key, operation: `${operation.method} ${operation.path}`, visitor, rawRequest: `${info.raw.url}\n${parts.rawBody}` };
  const answer = async (ctx: Ctx, prepared: unknown) => ({
    status: operation.status,
    body: encode(operation, await handle(ctx, prepared)),
  });
  if (!operation.prepare) return once(write, (ctx) => answer(ctx, undefined));
  return oncePrepared(write, prepare, answer, progress.onAsking);
}

const SILENT: Progress = { onAsking: () => undefined, onText: () => undefined };

const eventsOf = (operation: Operation, body: unknown, events: EventStream) => operation.stream?.(body, events.streamed()) ?? [];

/** Passes the answer through its schema, so that nothing undeclared leaves. A mismatch is our fault: a 500 with a log line. */
function encode(operation: Operation, result: unknown): unknown {
  if (!operation.response) return null;
  return JSON.parse(JSON.stringify(operation.response.parse(result)));
}

function toResponse(operation: Operation, { status, body }: Answer, events: EventStream | null): Response {
  if (!operation.response) return new Response(null, { status });
  if (events) {
    void events.endWith(Promise.resolve(eventsOf(operation, body, events)));
    return events.response();
  }
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", "Cache-Control": "no-store" } });
}

async function limit(operation: Operation, info: RequestInfo): Promise<Record<string, string>> {
  const name = operation.limit ?? (operation.auth.kind === "open" || operation.auth.kind === "public" ? "public_api" : "api");
  return consume(name, info.ip);
}

function requestInfo(request: Request, id: string): RequestInfo {
  return {
    id,
    now: () => new Date(),
    ip: clientAddress(request.headers),
    user_agent: request.headers.get("user-agent"),
    header: (name) => request.headers.get(name),
    raw: request,
  };
}

function sessionOf(body: unknown): string {
  const session = body !== null && typeof body === "object" && "user_session_id" in body ? body.user_session_id : "";
  return typeof session === "string" ? session : "";
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
