import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { log } from "@/lib/kernel/log";
import { SOURCE_ERROR_CODES, SourceError, type SourceErrorCode } from "@/lib/platform/safe-fetch/source-error";

export type BoundedLimits = {
  ms: number;
  heapMb: number;
  residentMb: number;
  /** Who asks: those who wait take turns, so that one's hundred documents do not hold up another's first. */
  turn?: string;
};

export const DOCUMENT_LIMITS: BoundedLimits = { ms: 30_000, heapMb: 512, residentMb: 1200 };

/** What a bounded process writes to its channel, one JSON value a line. */
export type BoundedMessage = { progress: number } | { result: unknown } | { failure: { code: string; detail: string } };

const AT_ONCE = 2;
let running = 0;
/** Who waits, by whose turn it is: the first key goes next, then moves to the end. */
const waiting = new Map<string, (() => void)[]>();

/**
 * Runs `entry` (a TypeScript file, relative to the project's root) in a process of its own: bounded in time and
 * memory, without this process's environment and secrets, killed whole when it oversteps. At most two at once.
 * @throws SourceError what the process reports; timed_out, too_large when it oversteps
 */
export async function runBounded(
  entry: string,
  input: { args: Record<string, unknown>; bytes: Uint8Array },
  onProgress: (share: number) => void = () => {},
  limits: BoundedLimits = DOCUMENT_LIMITS,
): Promise<unknown> {
  await slot(limits.turn ?? "");
  try {
    return await runChild(entry, input, onProgress, limits);
  } finally {
    release();
  }
}

async function slot(turn: string): Promise<void> {
  if (running < AT_ONCE) {
    running++;
    return;
  }
  await new Promise<void>((go) => waiting.set(turn, [...(waiting.get(turn) ?? []), go]));
}

/** Hands the slot on to the next in turn, or gives it back. */
function release(): void {
  const [next] = waiting;
  if (!next) {
    running--;
    return;
  }
  const [turn, [go, ...rest]] = next;
  waiting.delete(turn);
  if (rest.length > 0) waiting.set(turn, rest);
  go?.();
}

async function runChild(
  entry: string,
  input: { args: Record<string, unknown>; bytes: Uint8Array },
  onProgress: (share: number) => void,
  limits: BoundedLimits,
): Promise<unknown> {
  const child = start(entry, limits);
  yieldToRequests(child);
  const kill = () => killGroup(child);
  let overstepped: "time" | "memory" | null = null;
  const timer = setTimeout(() => {
    overstepped = "time";
    kill();
  }, limits.ms);
  const watch = setInterval(() => {
    void residentMb(child.pid).then((used) => {
      if (used <= limits.residentMb) return;
      overstepped = "memory";
      kill();
    });
  }, 250);
  process.once("exit", kill);
  try {
    send(child, input);
    const { message, stderr, exit } = await outcome(child, onProgress);
    if (message) return settled(message);
    if (overstepped === "time")
      throw new SourceError(
        "timed_out",
        `Reading this took longer than ${Math.round(limits.ms / 1000)} seconds. Upload the part that matters.`,
      );
    if (overstepped === "memory" || /heap out of memory|Array buffer allocation failed/i.test(stderr)) {
      throw new SourceError("too_large", "Reading this needs more memory than is allowed. Upload the part that matters.");
    }
    log.error({ entry, exit, stderr: stderr.slice(-1000) }, "a bounded process ended without an answer");
    throw new SourceError("internal", "Something went wrong while this was read. Try again, or upload it in another form.");
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    process.off("exit", kill);
    kill();
  }
}

function start(entry: string, limits: BoundedLimits): ChildProcess {
  const root = process.cwd();
  return spawn(process.execPath, [`--max-old-space-size=${limits.heapMb}`, "--import", "tsx", join(root, entry)], {
    cwd: root,
    detached: true,
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, TZ: "UTC", NODE_ENV: "production", LOG_LEVEL: "silent" },
    stdio: ["pipe", "ignore", "pipe", "pipe"],
  });
}

/** Below the process that answers people: reading may take long, a page may not. */
function yieldToRequests(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Where the system refuses, the reader runs as it is.
  }
}

/** The header's length in four bytes, the header as JSON, then the bytes as they are. */
function send(child: ChildProcess, input: { args: Record<string, unknown>; bytes: Uint8Array }): void {
  const header = Buffer.from(JSON.stringify(input.args));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  child.stdin?.on("error", () => {});
  child.stdin?.write(length);
  child.stdin?.write(header);
  child.stdin?.end(input.bytes);
}

type Outcome = { message: BoundedMessage | null; stderr: string; exit: number | null };

function outcome(child: ChildProcess, onProgress: (share: number) => void): Promise<Outcome> {
  let message: BoundedMessage | null = null;
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-20_000);
  });
  const lines = createInterface({ input: child.stdio[3] as Readable });
  lines.on("line", (line) => {
    const parsed = JSON.parse(line) as BoundedMessage;
    if ("progress" in parsed) onProgress(parsed.progress);
    else message = parsed;
  });
  const ended = new Promise<void>((done) => lines.once("close", done));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exit) => void ended.then(() => resolve({ message, stderr, exit })));
  });
}

function settled(message: BoundedMessage): unknown {
  if ("result" in message) return message.result;
  if ("failure" in message) {
    const code = SOURCE_ERROR_CODES.find((known) => known === message.failure.code) ?? ("internal" satisfies SourceErrorCode);
    throw new SourceError(code, message.failure.detail);
  }
  return null;
}

/** Also what the process has started itself (tsx's compiler). */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

/** Resident memory in MB, by /proc; 0 where there is none (the heap's own limit remains). */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}
