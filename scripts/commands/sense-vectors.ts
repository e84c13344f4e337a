import { writeFileSync } from "node:fs";
import { bankDigest } from "@/lib/domain/answers/rules/bank-digest";
import { BANK } from "@/lib/domain/answers/rules/sense-bank";
import { packVectors } from "@/lib/domain/answers/rules/sense-vectors";
import { encodeSentences } from "@/lib/platform/sentence-encoder/encode-sentences";
import { PlainError } from "../plain-error";

const FILE = "lib/domain/answers/internal/sense-vectors.json";

/** `node scripts/run.mjs sense-vectors`: encodes the bank of phrases anew, after any of them was changed. */
export async function run(): Promise<void> {
  const vectors = await encodeSentences(BANK.map(({ text }) => text));
  if (!vectors) throw new PlainError("The sentence encoder does not load.");
  writeFileSync(FILE, `${JSON.stringify({ digest: bankDigest(), vectors: packVectors(vectors) }, null, 2)}\n`);
  console.log(`${vectors.length} phrases encoded into ${FILE}.`);
}
