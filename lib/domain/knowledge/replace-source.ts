import { and, eq } from "drizzle-orm";
import { knowledge_sources } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { log } from "@/lib/kernel/log";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { isImage } from "@/lib/platform/images/is-image";
import { assertUrlAllowed } from "@/lib/platform/safe-fetch/fetch-source";
import { storage } from "@/lib/platform/storage/storage";
import { findSource } from "./internal/find-source";
import { type PreparedFile, prepareDocument, prepareImage } from "./internal/prepare-file";
import { readText } from "./internal/read-text";
import { startTraining } from "./internal/start-training";
import { storeKnowledge, supersedeOpenChanges } from "./internal/store-knowledge";
import { titleOfUrl } from "./rules/source-title";
import { type ReplaceSourceInput, replaceSourceInput } from "./schemas";

type Columns = Partial<typeof knowledge_sources.$inferInsert>;
type Replaced = { source_id: string; job_id: string | null };

/** What a source of another kind had and the new one has not. */
const NOTHING: Columns = {
  url: null,
  file_name: null,
  storage_key: null,
  content_type: null,
  byte_size: null,
  content_hash: null,
  question: null,
  answer: null,
  caption: null,
  described_by: null,
  error: null,
};

/**
 * Puts another file, page or text in the place of a source, which keeps its id. Buyers hear the old knowledge until
 * the new one was read (`job_id`; null for a text, which is read at once); when that fails, the old goes on.
 * @throws AppError not_found; invalid `url_not_allowed`, or for an empty file; unsupported_type, too_large
 */
export async function replaceSource({ ctx, input }: { ctx: Ctx; input: ReplaceSourceInput }): Promise<Replaced> {
  authorize(ctx, { scope: "knowledge:write" });
  const { source_id, url, text, file, caption } = parseInput(replaceSourceInput, input);
  await transaction(ctx, (ctx) => findSource(ctx, source_id));
  if (url !== undefined) {
    const address = (await assertUrlAllowed(url)).href;
    return settle(ctx, source_id, { source_type: "url", url: address, title: titleOfUrl(address) });
  }
  if (text !== undefined) return replaceByText(ctx, source_id, text);
  if (!file) throw invalid([{ path: "file", message: "Choose a file." }]);
  return replaceByFile(ctx, source_id, isImage(file.bytes) ? await prepareImage(file, caption) : await prepareDocument(file));
}

async function replaceByFile(ctx: Ctx, source_id: string, { bytes, ...file }: PreparedFile): Promise<Replaced> {
  // A name of its own: until the transaction commits, the old file is still the source's.
  const storage_key = `${ctx.actor.organization_id}/sources/${source_id}.${newId()}`;
  await storage().put(storage_key, bytes);
  try {
    return await settle(ctx, source_id, { ...file, storage_key, byte_size: bytes.byteLength, recrawl: false });
  } catch (error) {
    await storage().delete(storage_key);
    throw error;
  }
}

async function replaceByText(ctx: Ctx, source_id: string, text: string): Promise<Replaced> {
  const knowledge = readText(text, null);
  return transaction(ctx, async (ctx) => {
    const { job_id: _unread, ...replaced } = await settle(
      ctx,
      source_id,
      { source_type: "text", title: knowledge.title, recrawl: false },
      false,
    );
    await storeKnowledge(ctx, await findSource(ctx, source_id), knowledge);
    return { ...replaced, job_id: null };
  });
}

/** Changes the source's row, begins to read it, and drops the old file once that is certain. */
async function settle(ctx: Ctx, source_id: string, columns: Columns, read = true): Promise<Replaced> {
  const { before, job_id } = await transaction(ctx, async (ctx) => {
    const before = await findSource(ctx, source_id);
    await write(ctx, source_id, { ...NOTHING, ...columns });
    await supersedeOpenChanges(ctx, source_id);
    await audit(ctx, {
      action: "knowledge_source.replaced",
      object_type: "knowledge_source",
      object_id: source_id,
      diff: { source_type: columns.source_type, url: columns.url ?? null, file_name: columns.file_name ?? null },
    });
    return { before, job_id: read ? (await startTraining(ctx, source_id, { anew: true })).job_id : null };
  });
  if (before.storage_key && before.storage_key !== columns.storage_key)
    await storage()
      .delete(before.storage_key)
      .catch((error: unknown) => log.error({ source_id, err: error }, "a replaced file could not be deleted"));
  return { source_id, job_id };
}

async function write(ctx: TxCtx, source_id: string, columns: Columns): Promise<void> {
  await ctx.tx
    .update(knowledge_sources)
    .set({ ...columns, updated_at: ctx.now() })
    .where(and(eq(knowledge_sources.organization_id, ctx.actor.organization_id), eq(knowledge_sources.source_id, source_id)));
}
