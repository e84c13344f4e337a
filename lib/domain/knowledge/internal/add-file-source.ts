import { knowledge_sources } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, type Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { cleanText } from "@/lib/kernel/validation";
import { storage } from "@/lib/platform/storage/storage";
import type { KnowledgeTarget } from "../schemas";
import { startTraining } from "./start-training";
import { assertTarget } from "./targets";

type NewFile = {
  target: KnowledgeTarget;
  source_type: "document" | "image";
  file_name: string;
  content_type: string;
  bytes: Uint8Array;
  title: string;
  /** What the picture shows, in the realtor's words; kept in the column `answer`. */
  caption?: string;
};

/** Stores a file and its source, and queues the training. A file whose row fails is taken away again. */
export async function addFileSource(ctx: Ctx, file: NewFile): Promise<{ job_id: string; source_id: string }> {
  if (file.bytes.byteLength === 0) throw invalid([{ path: "file", message: "This file is empty." }]);
  await transaction(ctx, (ctx) => assertTarget(ctx, file.target));
  const { organization_id } = ctx.actor;
  const source_id = newId();
  const storage_key = `${organization_id}/sources/${source_id}`;
  await storage().put(storage_key, file.bytes);
  try {
    return await transaction(ctx, async (ctx) => {
      await ctx.tx.insert(knowledge_sources).values({
        organization_id,
        source_id,
        ...file.target,
        source_type: file.source_type,
        title: cleanText(file.title).slice(0, 200) || "Untitled",
        file_name: fileName(file.file_name),
        storage_key,
        content_type: file.content_type,
        byte_size: file.bytes.byteLength,
        answer: file.caption ?? null,
        created_by: actorUserId(ctx),
        created_at: ctx.now(),
        updated_at: ctx.now(),
      });
      const diff = { source_type: file.source_type, byte_size: file.bytes.byteLength, ...file.target };
      await audit(ctx, { action: "knowledge_source.added", object_type: "knowledge_source", object_id: source_id, diff });
      return { ...(await startTraining(ctx, source_id)), source_id };
    });
  } catch (error) {
    await storage().delete(storage_key);
    throw error;
  }
}

/** The last part of what a browser calls the file, without control characters. */
const fileName = (name: string): string => cleanText(name.replace(/^.*[/\\]/, "")).slice(0, 200) || "file";
