import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { parseInput } from "@/lib/kernel/validation";
import { reencodeImage } from "@/lib/platform/images/reencode-image";
import { addFileSource } from "./internal/add-file-source";
import { type AddImageSourceInput, addImageSourceInput } from "./schemas";

/**
 * Adds a picture with its caption. Nothing looks at the picture itself yet: the caption is what the bot knows, and
 * the job says so.
 * @throws AppError not_found, unsupported_type (415), too_large (413) over 10 MB or 40 megapixels
 */
export async function addImageSource({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: AddImageSourceInput;
}): Promise<{ job_id: string; source_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { file, caption, ...target } = parseInput(addImageSourceInput, input);
  const image = await reencodeImage(file.bytes);
  return addFileSource(ctx, {
    target,
    source_type: "image",
    file_name: file.name,
    content_type: image.content_type,
    bytes: image.bytes,
    title: caption || file.name,
    caption,
  });
}
