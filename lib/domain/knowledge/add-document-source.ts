import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { parseInput } from "@/lib/kernel/validation";
import { addFileSource } from "./internal/add-file-source";
import { prepareDocument } from "./internal/prepare-file";
import { type AddDocumentSourceInput, addDocumentSourceInput } from "./schemas";

/**
 * Adds a PDF, Word document, text, Markdown, HTML or CSV file, and queues its reading. The kind is judged by content;
 * the same file again answers the source that is there.
 * @throws AppError not_found, unsupported_type (415), too_large (413) over 50 MB, invalid for an empty file
 */
export async function addDocumentSource({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: AddDocumentSourceInput;
}): Promise<{ job_id: string; source_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { file, is_live, ...target } = parseInput(addDocumentSourceInput, input);
  return addFileSource(ctx, { ...(await prepareDocument(file)), target, is_live });
}
