/** Ends a call that hangs: by its whole time, by the time between two signs of life, or because the buyer left. */
export type Watch = {
  signal: AbortSignal;
  /** Begins the time until the next sign of life anew, in milliseconds. */
  expect: (ms: number) => void;
  /** Resolves when it ended the call. */
  gone: Promise<"timeout" | "aborted">;
  why: () => "timeout" | "aborted" | null;
  stop: () => void;
};

/** Watches one attempt for `totalMs` at most. `stop` has to be called; it also ends what still runs. */
export function watch(totalMs: number, outer?: AbortSignal): Watch {
  const controller = new AbortController();
  let reason: "timeout" | "aborted" | null = null;
  let tell: (why: "timeout" | "aborted") => void = () => undefined;
  const gone = new Promise<"timeout" | "aborted">((resolve) => {
    tell = resolve;
  });
  const end = (why: "timeout" | "aborted") => {
    reason ??= why;
    tell(reason);
    controller.abort(new DOMException(reason, why === "timeout" ? "TimeoutError" : "AbortError"));
  };
  const leave = () => end("aborted");
  const total = setTimeout(() => end("timeout"), Math.max(0, totalMs));
  let next: NodeJS.Timeout | undefined;
  if (outer?.aborted) leave();
  outer?.addEventListener("abort", leave, { once: true });
  return {
    signal: controller.signal,
    expect: (ms) => {
      clearTimeout(next);
      next = setTimeout(() => end("timeout"), ms);
    },
    gone,
    why: () => reason,
    stop: () => {
      clearTimeout(total);
      clearTimeout(next);
      outer?.removeEventListener("abort", leave);
      controller.abort(new DOMException("over", "AbortError"));
    },
  };
}

/** Waits, or less when the signal ends it. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}
