/** One family of errors. A door translates `kind` to its transport once; `code` is what a program matches. */
export type ErrorKind =
  | "malformed"
  | "unauthenticated"
  | "payment_required"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "too_large"
  | "unsupported_type"
  | "invalid"
  | "rate_limited"
  | "not_configured"
  | "unavailable";

/** HTTP status of each kind (api-v1.md, Errors). */
export const HTTP_STATUS: Record<ErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  payment_required: 402,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported_type: 415,
  invalid: 422,
  rate_limited: 429,
  not_configured: 503,
  unavailable: 503,
};

export type FieldError = { path: string; message: string };

type Details = {
  code?: string;
  errors?: FieldError[];
  /** Further members of the problem document, such as `lead_id` of `duplicate_lead`. */
  data?: Record<string, unknown>;
  /** Seconds until another try makes sense. */
  retryAfter?: number;
};

/** An expected failure with words for a person (`message`) and a code for a program. */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly errors: FieldError[] | undefined;
  readonly data: Record<string, unknown> | undefined;
  readonly retryAfter: number | undefined;

  constructor(kind: ErrorKind, message: string, details: Details = {}) {
    super(message);
    this.name = "AppError";
    this.kind = kind;
    this.code = details.code ?? kind;
    this.errors = details.errors;
    this.data = details.data;
    this.retryAfter = details.retryAfter;
  }
}

/** 404 for a thing that does not exist, or belongs to another tenant. `what` in the user's words: "This property". */
export const notFound = (what: string) => new AppError("not_found", `${what} was not found.`);

/** 403 for a role or a scope. */
export const forbidden = (message = "Your role does not allow this.") => new AppError("forbidden", message);

/** 422 for one or several named fields. */
export const invalid = (errors: FieldError[], code = "validation_failed") =>
  new AppError("invalid", errors[0]?.message ?? "Some fields need another value.", { code, errors });

/** 409 with its own code. */
export const conflict = (code: string, message: string, data?: Record<string, unknown>) =>
  new AppError("conflict", message, { code, data });
