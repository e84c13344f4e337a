import type { Provider } from "../types";

/** Failures that come as a status, with the bodies of each provider (ai-providers.md, section 5). */
export type FailureName =
  | "unauthorized"
  | "forbidden"
  | "no_quota"
  | "spend_limit"
  | "low_balance"
  | "rate_limited"
  | "rate_limited_briefly"
  | "daily_quota"
  | "overloaded"
  | "server_error"
  | "bad_gateway"
  | "gateway_timeout"
  | "request_timeout"
  | "model_not_found"
  | "too_long"
  | "too_large"
  | "content_filter"
  | "bad_request"
  | "not_json";

export type Reply = { status: number; body: string; headers?: Record<string, string> };

type Shape = { status: number; type: string; code: string; message: string; headers?: Record<string, string> };

const COMMON: Record<FailureName, Shape> = {
  unauthorized: { status: 401, type: "invalid_request_error", code: "invalid_api_key", message: "Incorrect API key provided: KEY." },
  forbidden: { status: 403, type: "permission_error", code: "forbidden", message: "You have insufficient permissions for this operation." },
  no_quota: {
    status: 429,
    type: "insufficient_quota",
    code: "insufficient_quota",
    message: "You exceeded your current quota, please check your plan.",
  },
  spend_limit: {
    status: 429,
    type: "insufficient_quota",
    code: "billing_hard_limit_reached",
    message: "Billing hard limit has been reached.",
  },
  low_balance: { status: 402, type: "billing_error", code: "payment_required", message: "Payment required." },
  rate_limited: {
    status: 429,
    type: "requests",
    code: "rate_limit_exceeded",
    message: "Rate limit reached.",
    headers: { "retry-after": "30" },
  },
  rate_limited_briefly: {
    status: 429,
    type: "requests",
    code: "rate_limit_exceeded",
    message: "Rate limit reached.",
    headers: { "retry-after-ms": "120", "retry-after": "1" },
  },
  daily_quota: { status: 429, type: "requests", code: "rate_limit_exceeded", message: "Rate limit reached for requests per day." },
  overloaded: { status: 503, type: "server_error", code: "overloaded", message: "The server is overloaded." },
  server_error: { status: 500, type: "server_error", code: "server_error", message: "The server had an error." },
  bad_gateway: { status: 502, type: "", code: "", message: "" },
  gateway_timeout: { status: 504, type: "server_error", code: "timeout", message: "Gateway time-out." },
  request_timeout: { status: 408, type: "invalid_request_error", code: "timeout", message: "Request timed out." },
  model_not_found: { status: 404, type: "invalid_request_error", code: "model_not_found", message: "The model `x` does not exist." },
  too_long: {
    status: 400,
    type: "invalid_request_error",
    code: "context_length_exceeded",
    message: "This model's maximum context length is 8192 tokens.",
  },
  too_large: { status: 413, type: "invalid_request_error", code: "request_too_large", message: "Request too large." },
  content_filter: { status: 400, type: "invalid_request_error", code: "content_filter", message: "The prompt was filtered." },
  bad_request: { status: 400, type: "invalid_request_error", code: "invalid_value", message: "Invalid value: 'temperature'." },
  not_json: { status: 200, type: "", code: "", message: "" },
};

const ANTHROPIC: Partial<Record<FailureName, Partial<Shape>>> = {
  unauthorized: { type: "authentication_error", message: "invalid x-api-key" },
  no_quota: { status: 402, type: "billing_error", message: "Your account has a billing problem." },
  spend_limit: {
    status: 429,
    type: "rate_limit_error",
    code: "enforced_spend_limit_reached",
    message: "This request would exceed your spend limit.",
  },
  low_balance: { status: 400, message: "Your credit balance is too low to access the Anthropic API." },
  rate_limited: { type: "rate_limit_error" },
  rate_limited_briefly: { type: "rate_limit_error" },
  overloaded: { status: 529, type: "overloaded_error", message: "Overloaded" },
  server_error: { type: "api_error", message: "Internal server error" },
  gateway_timeout: { type: "timeout_error", message: "Request timed out" },
  model_not_found: { type: "not_found_error", message: "model: x" },
  too_long: { message: "prompt is too long: 210000 tokens > 200000 maximum" },
  too_large: { type: "request_too_large", message: "Request exceeds the maximum size" },
  content_filter: { message: "Output blocked by content filtering policy" },
};

/** Gemini: `code` is its `status` word. A wrong key is a 400. */
const GEMINI: Partial<Record<FailureName, Partial<Shape>>> = {
  unauthorized: { status: 400, code: "INVALID_ARGUMENT", message: "API key not valid. Please pass a valid API key." },
  forbidden: { code: "PERMISSION_DENIED" },
  no_quota: {
    code: "RESOURCE_EXHAUSTED",
    message: "Quota exceeded for metric: generate_content_free_tier_requests, GenerateRequestsPerDay",
  },
  daily_quota: { code: "RESOURCE_EXHAUSTED", message: "Quota exceeded for metric: GenerateRequestsPerDayPerProjectPerModel" },
  rate_limited: { code: "RESOURCE_EXHAUSTED", message: "Resource has been exhausted." },
  rate_limited_briefly: { code: "RESOURCE_EXHAUSTED", message: "Resource has been exhausted." },
  overloaded: { status: 503, code: "UNAVAILABLE", message: "The model is overloaded. Please try again later." },
  server_error: { code: "INTERNAL", message: "An internal error has occurred." },
  gateway_timeout: { code: "DEADLINE_EXCEEDED", message: "The request timed out." },
  model_not_found: { code: "NOT_FOUND", message: "models/x is not found for API version v1beta." },
  too_long: {
    code: "INVALID_ARGUMENT",
    message: "The input token count (2000000) exceeds the maximum number of tokens allowed (1048576).",
  },
  bad_request: { code: "INVALID_ARGUMENT", message: "Invalid value at 'generation_config'." },
};

const HUGGINGFACE: Partial<Record<FailureName, Partial<Shape>>> = {
  no_quota: { status: 402, message: "You have exceeded your monthly included credits for Inference Providers." },
  overloaded: { status: 503, message: "Model x is currently loading" },
  model_not_found: {
    status: 400,
    code: "model_not_supported",
    message: "The requested model 'x' is not supported by any provider you have enabled.",
  },
};

const OLLAMA: Partial<Record<FailureName, Partial<Shape>>> = {
  model_not_found: { type: "not_found_error", message: 'model "x" not found, try pulling it first' },
};

const OWN: Record<Provider, Partial<Record<FailureName, Partial<Shape>>>> = {
  openai: {},
  anthropic: ANTHROPIC,
  gemini: GEMINI,
  huggingface: HUGGINGFACE,
  ollama: OLLAMA,
};

/** The status, headers and body with which this provider fails so. The key stands in the body, as OpenAI's does in part. */
export function failureReply(provider: Provider, name: FailureName, key: string | null): Reply {
  if (name === "bad_gateway")
    return { status: 502, body: "<html><h1>502 Bad Gateway</h1></html>", headers: { "content-type": "text/html" } };
  if (name === "not_json") return { status: 200, body: "<html>welcome</html>", headers: { "content-type": "text/html" } };
  const shape = { ...COMMON[name], ...OWN[provider][name] };
  const message = shape.message.replace("KEY", key ?? "");
  const body = JSON.stringify(bodyOf(provider, { ...shape, message }));
  return { status: shape.status, body, headers: { "content-type": "application/json", ...shape.headers } };
}

function bodyOf(provider: Provider, { status, type, code, message }: Shape): unknown {
  if (provider === "anthropic")
    return {
      type: "error",
      error: { type, message, ...(code.startsWith("enforced") ? { details: { error_code: code } } : {}) },
      request_id: "req_1",
    };
  if (provider === "gemini") {
    const reason = message.startsWith("API key")
      ? [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID" }]
      : undefined;
    return { error: { code: status, message, status: code, ...(reason ? { details: reason } : {}) } };
  }
  return { error: { message, type, param: null, code } };
}
