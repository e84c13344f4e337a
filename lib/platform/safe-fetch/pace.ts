import { setTimeout as sleep } from "node:timers/promises";
import { SourceError } from "./source-error";

/** facts/ingestion.md, section 5: at most one request a second and host; a little more, as requests travel unevenly. */
export const GAP_MS = 1100;
/** A site that asks for more between two requests than this gets this. */
const MOST_GAP_MS = 30_000;
/** Who would wait longer comes back later instead of holding a worker. */
const MOST_WAIT_MS = 60_000;
const MOST_PAUSE_MS = 24 * 60 * 60_000;
const KEEP_HOSTS = 2000;

type Turn = { next_at: number; gap_ms: number };
const hosts = new Map<string, Turn>();

function turnOf(host: string): Turn {
  const known = hosts.get(host) ?? { next_at: 0, gap_ms: 0 };
  hosts.delete(host);
  hosts.set(host, known);
  const oldest = hosts.keys().next().value;
  if (hosts.size > KEEP_HOSTS && oldest !== undefined) hosts.delete(oldest);
  return known;
}

/**
 * Waits until `host` (with its port) may be asked again and takes the turn, also among several who ask at once.
 * @throws SourceError site_busy when the host asked for a longer pause
 */
export async function waitTurn(host: string, gapMs: number): Promise<void> {
  const turn = turnOf(host);
  const now = Date.now();
  const at = Math.max(now, turn.next_at);
  if (at - now > MOST_WAIT_MS) throw siteBusy(at - now);
  turn.next_at = at + (gapMs === 0 ? 0 : Math.max(gapMs, turn.gap_ms));
  if (at > now) await sleep(at - now);
}

/** Asks `host` more seldom from now on: the `Crawl-delay` of its robots.txt. */
export function slowDown(host: string, gapMs: number): void {
  turnOf(host).gap_ms = Math.min(gapMs, MOST_GAP_MS);
}

/** Leaves `host` alone for as long as its `Retry-After` says. @returns milliseconds, null without the header */
export function pauseAsAsked(host: string, retryAfter: string | undefined): number | null {
  const ms = retryAfterMs(retryAfter);
  if (ms === null) return null;
  const turn = turnOf(host);
  turn.next_at = Math.max(turn.next_at, Date.now() + ms);
  return ms;
}

/** RFC 9110, 10.2.3: seconds or a date. Null for neither; a day at most. */
export function retryAfterMs(value: string | undefined, now = Date.now()): number | null {
  const text = value?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, MOST_PAUSE_MS);
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), MOST_PAUSE_MS);
}

/** What a site that wants to be left alone for now is: tried again later. */
export const siteBusy = (retryAfter: number): SourceError =>
  new SourceError("site_busy", "The site asks to be left alone for now. It is read again as soon as it allows.", {
    retryAfterMs: retryAfter,
  });
