import { sha256 } from "@/lib/kernel/secrets";
import type { Candidate, FailureClass } from "./types";

/** `probe_until`: until when a probe is waited for; 0: none is under way. */
type Circuit = { failures: number; open_until: number; cooldown_ms: number; probe_until: number };

/** In a row, before the circuit opens. */
const FAILURES_TO_OPEN = 3;
const COOLDOWN_MS = 15_000;
const LONGEST_MS = 300_000;
/** A named wait below this is sat out by whoever asked. */
const SHORT_WAIT_MS = 2_000;
/** These do not pass by themselves within seconds: one is enough. */
const OPENS_AT_ONCE = new Set<FailureClass>(["unauthorized", "no_quota", "model_not_found"]);
const COUNTS = new Set<FailureClass>(["overloaded", "timeout", "network", "rate_limited"]);
/** A probe that never reports does not keep the circuit open for ever. */
const PROBE_MS = 60_000;
const MOST_CIRCUITS = 5_000;

/** One also when the bundler loads this module twice. */
const store = globalThis as { yardsignCircuits?: Map<string, Circuit> };
store.yardsignCircuits ??= new Map();
const circuits = store.yardsignCircuits;

/** Also by the key itself, so that a key that was replaced starts anew in every process. */
const nameOf = ({ credential, model_name }: Candidate) =>
  [credential.key_id, credential.provider, model_name, sha256(credential.api_key ?? "").slice(0, 12)].join("|");

export type CircuitState = "closed" | "open" | "half_open";

/** Whether calls to this key, provider and model pass. `half_open`: the next call is the probe. */
export function circuitState(candidate: Candidate, now = Date.now()): CircuitState {
  const circuit = circuits.get(nameOf(candidate));
  if (!circuit || circuit.open_until === 0) return "closed";
  return circuit.open_until <= now && circuit.probe_until <= now ? "half_open" : "open";
}

/** Asks to pass. When half-open exactly one caller may, and has to report by `closeCircuit`, `countFailure` or `releaseProbe`. */
export function enterCircuit(candidate: Candidate, now = Date.now()): boolean {
  const state = circuitState(candidate, now);
  const circuit = circuits.get(nameOf(candidate));
  if (state === "half_open" && circuit) circuit.probe_until = now + PROBE_MS;
  return state !== "open";
}

/** It answered: all is well again. */
export function closeCircuit(candidate: Candidate): void {
  circuits.delete(nameOf(candidate));
}

/** A call that says nothing about the provider (a refusal, a buyer who left): a probe may be tried again. */
export function releaseProbe(candidate: Candidate): void {
  const circuit = circuits.get(nameOf(candidate));
  if (circuit) circuit.probe_until = 0;
}

/**
 * Counts a failure: three in a row open the circuit, at once where waiting seconds does not help or the provider named a wait;
 * a probe that fails opens it again for twice as long, five minutes at most.
 */
export function countFailure(candidate: Candidate, failure: FailureClass, retryAfterMs?: number, now = Date.now()): void {
  if (!COUNTS.has(failure) && !OPENS_AT_ONCE.has(failure)) {
    releaseProbe(candidate);
    return;
  }
  const name = nameOf(candidate);
  const circuit = circuits.get(name) ?? { failures: 0, open_until: 0, cooldown_ms: COOLDOWN_MS, probe_until: 0 };
  circuit.failures += 1;
  const named = failure === "rate_limited" && (retryAfterMs ?? 0) > SHORT_WAIT_MS ? (retryAfterMs ?? 0) : 0;
  const probe = circuit.probe_until > 0;
  if (probe) circuit.cooldown_ms = Math.min(circuit.cooldown_ms * 2, LONGEST_MS);
  const opens = probe || named > 0 || OPENS_AT_ONCE.has(failure) || circuit.failures >= FAILURES_TO_OPEN;
  circuit.probe_until = 0;
  if (opens)
    circuit.open_until = now + Math.min(Math.max(named, OPENS_AT_ONCE.has(failure) ? COOLDOWN_MS * 4 : circuit.cooldown_ms), LONGEST_MS);
  circuits.delete(name);
  circuits.set(name, circuit);
  for (const oldest of circuits.keys()) {
    if (circuits.size <= MOST_CIRCUITS) break;
    circuits.delete(oldest);
  }
}

/** Forgets every circuit, or those of one key: after its test, and between tests. */
export function resetCircuits(keyId?: string): void {
  for (const name of circuits.keys()) if (keyId === undefined || name.startsWith(`${keyId}|`)) circuits.delete(name);
}
