import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { LIMITS, type LimitName } from "./limits";

const store = globalThis as { yardsignLimiters?: Map<LimitName, RateLimiterMemory> };

function limiter(name: LimitName): RateLimiterMemory {
  store.yardsignLimiters ??= new Map();
  const existing = store.yardsignLimiters.get(name);
  if (existing) return existing;
  const made = new RateLimiterMemory({ keyPrefix: name, points: pointsOf(name), duration: LIMITS[name].seconds });
  store.yardsignLimiters.set(name, made);
  return made;
}

const pointsOf = (name: LimitName) => Math.max(1, Math.round(LIMITS[name].points * env().RATE_LIMIT_SCALE));

/**
 * Counts one use of `key` against the limit `name` and answers with the `RateLimit` headers (IETF draft
 * ratelimit-headers: `r` uses left, `t` seconds until they are back).
 * @throws AppError rate_limited (429) with the seconds to wait
 */
export async function consume(name: LimitName, key: string): Promise<Record<string, string>> {
  try {
    return headers(name, await limiter(name).consume(key));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw tooMany(refusal.msBeforeNext);
  }
}

/** Gives one use back: what turned out to be no abuse, such as a sign-in that succeeded. */
export async function giveBack(name: LimitName, key: string): Promise<void> {
  const current = await limiter(name).get(key);
  if (current && current.consumedPoints > 0) await limiter(name).reward(key, 1);
}

function headers(name: LimitName, state: RateLimiterRes): Record<string, string> {
  const points = pointsOf(name);
  return {
    "RateLimit-Policy": `"${name}";q=${points};w=${LIMITS[name].seconds}`,
    RateLimit: `"${name}";r=${state.remainingPoints};t=${Math.ceil(state.msBeforeNext / 1000)}`,
  };
}

function tooMany(msBeforeNext: number): AppError {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return new AppError("rate_limited", `Too many tries. Please wait ${wait}.`, { retryAfter: seconds });
}
