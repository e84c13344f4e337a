import { setTimeout as sleep } from "node:timers/promises";
import type { PublicConversation } from "@/lib/domain/conversations/schemas";
import { log } from "@/lib/kernel/log";

const POLL_MS = 1_500;
/** The browser opens the stream again by itself; until then a closed laptop holds nothing. */
const LIFE_MS = 240_000;

type Source = { first: PublicConversation; read: () => Promise<PublicConversation>; signal: AbortSignal };

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

async function* eventsOf({ first, read, signal }: Source): AsyncGenerator<string> {
  const seen = new Set(first.messages.map((message) => message.message_id));
  let takenOver = first.taken_over;
  const end = Date.now() + LIFE_MS;
  yield event("history", first);
  while (!signal.aborted && Date.now() < end) {
    await sleep(POLL_MS, undefined, { signal });
    const now = await read();
    const fresh = now.messages.filter((message) => !seen.has(message.message_id));
    for (const message of fresh) seen.add(message.message_id);
    for (const message of fresh) if (message.role !== "user") yield event("message", message);
    if (now.taken_over !== takenOver) yield event("state", { taken_over: now.taken_over });
    takenOver = now.taken_over;
    // A comment: proxies cut a connection on which nothing moves, and a reader that left is noticed.
    yield ": still here\n\n";
  }
}

/**
 * A conversation as server-sent events: `history` once, then `message` for each new one that the buyer did not write,
 * and `state` when a person takes over or hands back. Ends after four minutes; the browser reconnects.
 */
export function historyStream(source: Source): Response {
  const encoder = new TextEncoder();
  const events = eventsOf(source);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await events.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        if (!source.signal.aborted) log.info({ err: error }, "a history stream ended early");
        controller.close();
      }
    },
    async cancel() {
      await events.return(undefined);
    },
  });
  return new Response(body, {
    headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" },
  });
}
