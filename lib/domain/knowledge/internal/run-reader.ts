import { type BoundedLimits, DOCUMENT_LIMITS, runBounded } from "@/lib/platform/documents/bounded-process";
import type { ReadArguments, ReadResult } from "./read-source";
import type { NewKnowledge } from "./store-knowledge";

/** Relative to the project's root; run from source by tsx, so it exists wherever the repository does. */
const ENTRY = "lib/domain/knowledge/internal/read-worker.ts";

/**
 * Reads a document in a process of its own: 30 s, bounded memory, no secrets in its environment. Organizations take turns.
 * @throws SourceError
 */
export async function runReader(
  args: ReadArguments,
  bytes: Uint8Array,
  onProgress: (share: number) => void,
  limits: BoundedLimits = DOCUMENT_LIMITS,
): Promise<NewKnowledge & { warnings: string[] }> {
  const result = (await runBounded(ENTRY, { args, bytes }, onProgress, limits)) as ReadResult;
  return {
    ...result,
    passages: result.passages.map((passage) => ({ ...passage, content: result.text.slice(passage.char_start, passage.char_end) })),
  };
}
