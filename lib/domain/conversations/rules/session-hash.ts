import { sha256 } from "@/lib/kernel/secrets";

/** What is kept of a chat's secret (`user_session_id`): who reads the table can't speak as the buyer. */
export const sessionHash = (userSessionId: string): string => sha256(userSessionId.trim().toLowerCase());

/**
 * What is kept of the `conversation_token` that POST /conversations hands out. Its prefix keeps the two kinds of secret
 * apart: a token never opens a chat, a session never changes details.
 */
export const tokenHash = (token: string): string => `token:${sha256(token)}`;
