import { AppError, HTTP_STATUS } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";

const TITLES: Record<number, string> = {
  400: "Malformed request",
  401: "Sign in first",
  402: "Out of credits",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  413: "Too large",
  415: "Unsupported type",
  422: "Some values need another look",
  429: "Too many requests",
  500: "Something went wrong here",
  503: "Not available",
};

/** An error as `application/problem+json` (RFC 9457). What is not an AppError is logged and told generically. */
export function problemResponse(error: unknown, requestId: string): Response {
  if (!(error instanceof AppError)) {
    log.error({ request_id: requestId, err: error }, "unexpected error");
    return problem(
      500,
      "internal_error",
      "Something went wrong on our side. Nothing you sent was lost on purpose; please try again.",
      requestId,
    );
  }
  const headers = {
    ...(error.retryAfter ? { "Retry-After": String(Math.ceil(error.retryAfter)) } : {}),
    ...(error.kind === "unauthenticated" ? { "WWW-Authenticate": "Bearer" } : {}),
  };
  return problem(
    HTTP_STATUS[error.kind],
    error.code,
    error.message,
    requestId,
    { ...error.data, ...(error.errors ? { errors: error.errors } : {}) },
    headers,
  );
}

/** A problem document with further members. */
export function problem(
  status: number,
  code: string,
  detail: string,
  requestId: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Response {
  const body = {
    type: `urn:yardsign:problem:${code}`,
    title: TITLES[status] ?? "Error",
    status,
    detail,
    code,
    request_id: requestId,
    ...more,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}
