import type { Progress } from "./operation";
import { problemResponse } from "./problem";

/** Comments keep proxies and the reader from giving up while nothing is said. */
const HEARTBEAT_MS = 10_000;

type Event = [event: string, data: unknown];

/** An answer that is written while it is made, as server-sent events (WHATWG HTML, 9.2). */
export type EventStream = {
  progress: Progress;
  /** Settles when the answer has begun. */
  begun: Promise<void>;
  hasBegun: () => boolean;
  /** The text that went out as `delta` events. */
  streamed: () => string;
  /** Writes the last events and ends; a failure becomes an `error` event with the problem document. */
  endWith: (last: Promise<Event[]>) => Promise<void>;
  response: () => Response;
};

/** A stream of events for one answer. A reader who leaves stops the writing, not the work. */
export function eventStream(requestId: string): EventStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let begin: () => void = () => undefined;
  let [open, started] = [true, false];
  let text = "";
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const close = () => {
    open = false;
    clearInterval(heartbeat);
  };
  const body = new ReadableStream<Uint8Array>({
    start(own) {
      controller = own;
    },
    cancel: close,
  });
  const write = (words: string) => {
    if (open) controller?.enqueue(encoder.encode(words));
  };
  const send = ([name, data]: Event) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const onAsking = () => {
    if (started) return;
    started = true;
    write(": asking\n\n");
    heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS);
    begin();
  };
  const onText = (piece: string) => {
    onAsking();
    text += piece;
    send(["delta", { text: piece }]);
  };
  const endWith = async (last: Promise<Event[]>) => {
    try {
      for (const event of await last) send(event);
    } catch (error) {
      send(["error", await problemResponse(error, requestId).json()]);
    }
    if (open) controller?.close();
    close();
  };
  const headers = {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  };
  return {
    progress: { onAsking, onText },
    begun,
    hasBegun: () => started,
    streamed: () => text,
    endWith,
    response: () => new Response(body, { status: 200, headers }),
  };
}
