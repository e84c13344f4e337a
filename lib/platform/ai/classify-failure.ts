import { APICallError, RetryError } from "ai";
import type { FailureClass } from "./types";

export type Failure = { failure: FailureClass; status?: number; retry_after_ms?: number; request_id?: string };

/** A failed call outside of an answer (embeddings, a key's test). Carries no text of the provider's: that may quote what was sent. */
export class ProviderError extends Error {
  readonly failure: FailureClass;
  readonly status: number | undefined;
  constructor(provider: string, { failure, status }: Failure) {
    super(`${provider}: ${failure}${status ? ` (${status})` : ""}`);
    this.name = "ProviderError";
    this.failure = failure;
    this.status = status;
  }
}

type Signal = { status?: number; words: string; headers: Record<string, string> };

const NO_QUOTA =
  /insufficient_quota|billing_error|billing_hard_limit|enforced_spend_limit|credit balance is too low|exceeded your monthly included credits|perday/;
const BAD_KEY = /api_key_invalid|api key not valid|api key expired|invalid_api_key|authentication_error|unauthenticated/;
const TOO_LONG =
  /context_length_exceeded|context length|context window|prompt is too long|request_too_large|maximum context|exceeds the maximum number of tokens|input token count/;
const NO_MODEL = /model_not_found|model_not_supported|model_decommissioned|not_found_error|does not exist|is not found for api version/;
const REFUSED = /content_filter|content_policy|content filtering|invalid_prompt|safety|blocked/;
const BUSY = /overloaded|server_error|api_error|internal|unavailable|slow_down/;

/**
 * The class of a provider's failure by its status, code and words (ai-providers.md, section 5). Looks at the body, as OpenAI's 429
 * is also an empty account, Gemini's 400 a wrong key and Anthropic's 400 a spent balance.
 */
export function classifyFailure(error: unknown): Failure {
  if (error instanceof ProviderError) return { failure: error.failure, status: error.status };
  const signal = read(error);
  if (!signal) return { failure: withoutSignal(error) };
  return {
    failure: classOf(signal),
    status: signal.status,
    retry_after_ms: retryAfter(signal.headers),
    request_id: signal.headers["request-id"] ?? signal.headers["x-request-id"],
  };
}

function classOf({ status = 0, words }: Signal): FailureClass {
  if (NO_QUOTA.test(words)) return "no_quota";
  if (BAD_KEY.test(words)) return "unauthorized";
  if (status < 500 && status !== 404 && TOO_LONG.test(words)) return "too_long";
  if (status < 500 && NO_MODEL.test(words)) return "model_not_found";
  if (status > 0) return BY_STATUS[status] ?? (status >= 500 ? "overloaded" : REFUSED.test(words) ? "refused" : "bad_request");
  if (/rate_limit|resource_exhausted/.test(words)) return "rate_limited";
  if (/timeout_error|deadline_exceeded/.test(words)) return "timeout";
  if (REFUSED.test(words)) return "refused";
  return BUSY.test(words) ? "overloaded" : "bad_answer";
}

const BY_STATUS: Partial<Record<number, FailureClass>> = {
  401: "unauthorized",
  402: "no_quota",
  403: "unauthorized",
  404: "model_not_found",
  408: "timeout",
  409: "overloaded",
  413: "too_long",
  429: "rate_limited",
  504: "timeout",
};

/** Status, lower-cased words and headers of a failed call or of an error event inside a stream; null when it is neither. */
function read(error: unknown): Signal | null {
  if (RetryError.isInstance(error)) return read(error.lastError);
  if (APICallError.isInstance(error)) {
    // A connection that broke is wrapped likewise, without a status or with the 200 of the answer that it broke.
    if (error.statusCode === undefined || error.statusCode < 400) return null;
    const words = `${error.responseBody ?? ""} ${error.message}`.slice(0, 20_000).toLowerCase();
    return { status: error.statusCode, words, headers: error.responseHeaders ?? {} };
  }
  if (error instanceof Error && !("code" in error && "type" in error)) return null;
  if (typeof error === "string") return { words: error.toLowerCase(), headers: {} };
  if (typeof error !== "object" || error === null) return null;
  const words = `${JSON.stringify(error) ?? ""} ${"message" in error ? String(error.message) : ""}`.slice(0, 20_000).toLowerCase();
  return { status: statusIn(error), words, headers: {} };
}

function statusIn(error: object): number | undefined {
  for (const key of ["statusCode", "status", "code"]) {
    const value = Number((error as Record<string, unknown>)[key]);
    if (Number.isInteger(value) && value >= 400 && value <= 599) return value;
  }
  return undefined;
}

const PARSING = new Set(["AI_JSONParseError", "AI_TypeValidationError", "AI_NoOutputGeneratedError"]);

function withoutSignal(error: unknown): FailureClass {
  if (!(error instanceof Error)) return "bad_answer";
  if (error.name === "TimeoutError") return "timeout";
  if (error.name === "AbortError") return "aborted";
  const wrong = PARSING.has(error.name) || (error.cause instanceof Error && PARSING.has(error.cause.name));
  return wrong ? "bad_answer" : "network";
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfter(headers: Record<string, string>): number | undefined {
  const exact = Number(headers["retry-after-ms"] ?? Number.NaN);
  if (exact >= 0) return exact;
  const value = headers["retry-after"];
  if (!value) return undefined;
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
