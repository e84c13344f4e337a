/** Why a source could not be read. `SOURCE_ERROR_CODES` is what API clients match. */
export const SOURCE_ERROR_CODES = [
  "url_not_allowed",
  "redirected_inward",
  "redirect_not_allowed",
  "too_many_redirects",
  "robots_disallowed",
  "too_large",
  "not_a_page",
  "timed_out",
  "unreachable",
  "site_busy",
  "blocked_by_site",
  "not_found",
  "unsupported_type",
  "encrypted",
  "corrupt",
  "image_only",
  "too_many_pages",
  "empty",
  "no_matching_row",
  "missing_file",
  "internal",
] as const;

export type SourceErrorCode = (typeof SOURCE_ERROR_CODES)[number];

/** An expected failure while a source is read: `code` for a program, `detail` in words that a realtor understands. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  readonly detail: string;
  /** When another try makes sense. */
  readonly retryAfterMs: number | undefined;

  constructor(code: SourceErrorCode, detail: string, options?: { cause?: unknown; retryAfterMs?: number }) {
    super(`${code}: ${detail}`, options);
    this.name = "SourceError";
    this.code = code;
    this.detail = detail;
    this.retryAfterMs = options?.retryAfterMs;
  }
}
