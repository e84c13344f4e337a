import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { AppError } from "@/lib/kernel/errors";
import { parseInput } from "@/lib/kernel/validation";
import { DOCUMENT_CONTENT_TYPES, sniffDocument } from "@/lib/platform/documents/sniff-document";
import { MAX_DOCUMENT_BYTES } from "./constants";
import { addFileSource } from "./internal/add-file-source";
import { type AddDocumentSourceInput, addDocumentSourceInput } from "./schemas";

/**
 * Adds a PDF, Word document, text, Markdown, HTML or CSV file, and queues its reading. The kind is judged by content.
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
  const { file, ...target } = parseInput(addDocumentSourceInput, input);
  if (file.bytes.byteLength > MAX_DOCUMENT_BYTES) throw new AppError("too_large", "This file is too large: at most 50 MB.");
  const kind = sniffDocument(file.bytes, file.name);
  return addFileSource(ctx, {
    target,
    source_type: "document",
    file_name: file.name,
    content_type: DOCUMENT_CONTENT_TYPES[kind],
    bytes: file.bytes,
    title: file.name,
  });
}
