/** Shortest password (NIST SP 800-63B-4 allows 8 beside a second factor; we ask a little more). */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 256;

/** Seconds that an access token serves. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;
/** A session unused for this long ends. */
export const SESSION_IDLE_DAYS = 14;
/** A session ends after this long, used or not. */
export const SESSION_ABSOLUTE_DAYS = 60;
/** Two tabs may refresh at once: within this time the old token gets the same successor. */
export const REFRESH_GRACE_SECONDS = 10;

export const RESET_MINUTES = 30;
export const INVITATION_DAYS = 7;

export const RECOVERY_CODE_COUNT = 10;

/** What an API key may be allowed: a resource, and reading or writing it. */
export const API_RESOURCES = [
  "analytics",
  "agents",
  "chatbots",
  "contacts",
  "conversations",
  "credits",
  "errors",
  "integrations",
  "knowledge",
  "leads",
  "organization",
  "properties",
  "qr_codes",
  "scoring_rules",
  "tasks",
  "users",
] as const;

export const API_SCOPES: readonly string[] = ["*:read", ...API_RESOURCES.flatMap((resource) => [`${resource}:read`, `${resource}:write`])];
