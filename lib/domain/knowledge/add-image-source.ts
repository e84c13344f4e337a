import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { parseInput } from "@/lib/kernel/validation";
import { addFileSource } from "./internal/add-file-source";
import { prepareImage } from "./internal/prepare-file";
import { type AddImageSourceInput, addImageSourceInput } from "./schemas";

/**
 * Adds a picture with its caption; what is kept of it has no EXIF. The bot learns the caption, and what a provider
 * with eyes says of the picture where one is configured.
 * @throws AppError not_found, unsupported_type (415), too_large (413) over 10 MB or 40 megapixels, invalid for an empty file
 */
export async function addImageSource({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: AddImageSourceInput;
}): Promise<{ job_id: string; source_id: string }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { file, caption, is_live, ...target } = parseInput(addImageSourceInput, input);
  return addFileSource(ctx, { ...(await prepareImage(file, caption)), target, is_live });
}
