import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Carries the connection's address from Node's server to route handlers, which see no socket. */
export const PEER_HEADER = "x-yardsign-peer";

const store = globalThis as { yardsignPeerStamped?: true };

/**
 * Writes each connection's address into its request, over whatever the caller sent under that name. Called once
 * when the server starts (instrumentation.ts).
 */
export function stampPeerAddress(): void {
  if (store.yardsignPeerStamped) return;
  store.yardsignPeerStamped = true;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "";
  });
}
