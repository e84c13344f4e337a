import type { PublicConversation } from "@/lib/domain/conversations/schemas";

const POLL_MS = 1_500;
/** The browser opens the stream again by itself; until then a closed laptop holds nothing. */
const LIFE_MS = 240_000;
const BEAT_MS = 15_000;

type Source = { first: PublicConversation; read: () => Promise<PublicConversation>; signal: AbortSignal };

/**
 * A conversation as server-sent events: `history` once, then `message` for each new one that the buyer did not write,
 * and `state` when a person takes over or hands back. Ends after four minutes; the browser reconnects.
 */
export function historyStream({ first, read, signal }: Source): Response {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (name: string, data: unknown) => controller.enqueue(encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
      const seen = new Set(first.messages.map((message) => message.message_id));
      let state = first.taken_over;
      let beat = Date.now();
      const end = Date.now() + LIFE_MS;
      const close = () => {
        clearTimeout(timer);
        try {
          controller.close();
        } catch {
          // Already closed by the reader.
        }
      };
      const look = async () => {
        if (signal.aborted || Date.now() > end) return close();
        try {
          const now = await read();
          for (const message of now.messages) {
            if (seen.has(message.message_id)) continue;
            seen.add(message.message_id);
            if (message.role !== "user") send("message", message);
          }
          if (now.taken_over !== state) send("state", { taken_over: (state = now.taken_over) });
          if (Date.now() - beat > BEAT_MS) {
            beat = Date.now();
            controller.enqueue(encoder.encode(": still here\n\n"));
          }
        } catch {
          return close();
        }
        timer = setTimeout(look, POLL_MS);
      };
      signal.addEventListener("abort", close, { once: true });
      send("history", first);
      timer = setTimeout(look, POLL_MS);
    },
    cancel() {
      clearTimeout(timer);
    },
  });
  return new Response(body, { headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store", "X-Accel-Buffering": "no" } });
}
