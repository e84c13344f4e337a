/**
 * Every limit of the house: `points` in `seconds`, for one key, multiplied by RATE_LIMIT_SCALE.
 * The key is an address unless the name says otherwise.
 */
export const LIMITS = {
  /** Signed-in and key-bearing calls, by address: an office may share one. */
  api: { points: 1200, seconds: 60 },
  /** Calls without a token: registration, chat, scans. */
  public_api: { points: 300, seconds: 60 },
  /** A buyer's chat, by `user_session_id`: a person does not type faster. */
  chat_session: { points: 30, seconds: 60 },
  /** A bot's chats together, by `bot_id`: what a raided sign may cost. */
  chat_bot: { points: 600, seconds: 60 },
  /** Contact details, tours, feedback. */
  public_form: { points: 60, seconds: 600 },
  /** `/q/{code}`: an open house behind one address. */
  scan: { points: 240, seconds: 60 },
  upload: { points: 60, seconds: 600 },
  /** An office or a school of realtors may sign up behind one address; the hashing itself is bounded. */
  sign_up: { points: 200, seconds: 3600 },
  /** Wrong passwords by account and address together: a stranger elsewhere does not lock the owner out. */
  sign_in_account_address: { points: 10, seconds: 900 },
  /** Wrong passwords by account, from anywhere. */
  sign_in_account: { points: 60, seconds: 900 },
  sign_in_address: { points: 100, seconds: 900 },
  /** Wrong six-digit codes by user (security.md, 7). */
  second_factor: { points: 5, seconds: 300 },
  refresh: { points: 120, seconds: 60 },
  /** Mails to one account: nobody's inbox is flooded through us. */
  password_forgot_account: { points: 5, seconds: 3600 },
  password_forgot_address: { points: 100, seconds: 3600 },
  password_reset: { points: 60, seconds: 900 },
  /** Invitations by user. */
  invite: { points: 100, seconds: 3600 },
} as const satisfies Record<string, { points: number; seconds: number }>;

export type LimitName = keyof typeof LIMITS;
