import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import type { BoundedMessage } from "./bounded-process";

type Work = (input: { args: Record<string, unknown>; bytes: Uint8Array }, onProgress: (share: number) => void) => Promise<unknown>;

/** The other side of `runBounded`: reads the input, does the work, answers on file descriptor 3 and ends the process. */
export async function serveBounded(work: Work): Promise<void> {
  const channel = createWriteStream("", { fd: 3 });
  const say = (message: BoundedMessage) => channel.write(`${JSON.stringify(message)}\n`);
  try {
    const input = await readInput();
    say({ result: await work(input, (share) => say({ progress: share })) });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    say({ failure: { code: error.code, detail: error.detail } });
  }
  channel.end();
  await finished(channel);
  process.exit(0);
}

async function readInput(): Promise<{ args: Record<string, unknown>; bytes: Uint8Array }> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const data = Buffer.concat(chunks);
  const length = data.readUInt32BE(0);
  return { args: JSON.parse(data.toString("utf8", 4, 4 + length)) as Record<string, unknown>, bytes: data.subarray(4 + length) };
}
