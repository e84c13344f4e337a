const STOP = new Set(["the", "a", "an", "is", "are", "of", "in", "to", "and", "it", "this", "how", "what", "does", "do"]);

/** A text as a bag of hashed words: the same text is the same vector, texts that share words are near. Not of unit length. */
export function wordVector(text: string, dims: number): number[] {
  const vector: number[] = Array.from({ length: dims }, () => 0);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) {
    if (STOP.has(word)) continue;
    const at = hash(word) % dims;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  if (!vector.some((value) => value > 0)) vector[hash(text) % dims] = 1;
  return vector;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
