import type { UploadedFile } from "@/lib/domain/knowledge/schemas";
import { invalid } from "@/lib/kernel/errors";

export type Upload = { file: UploadedFile; caption: string | undefined; property_id: string | undefined; bot_id: string | undefined };

/** The file and fields of an upload form. @throws AppError invalid without a file */
export async function readUpload(form: FormData): Promise<Upload> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) throw invalid([{ path: "file", message: "Choose a file." }]);
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return {
    file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    caption: field("caption"),
    property_id: field("property_id"),
    bot_id: field("bot_id"),
  };
}
