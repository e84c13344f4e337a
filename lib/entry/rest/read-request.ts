import { AppError, invalid, notFound } from "@/lib/kernel/errors";
import { isUuid } from "@/lib/kernel/ids";
import { sha256 } from "@/lib/kernel/secrets";
import { parseInput } from "@/lib/kernel/validation";
import type { Operation, UploadForm } from "./operation";

/** Bytes of a JSON body. */
const MAX_JSON_BYTES = 1024 * 1024;
/** Uploads end at 50 MB (api-v1-details.md, section 4); the form around them may add a little. */
const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

export type RequestParts = { params: unknown; query: unknown; body: unknown; form: UploadForm | undefined; rawBody: string };

/**
 * Reads and validates what the operation declares.
 * @throws AppError malformed (400), invalid (422), too_large (413), unsupported_type (415), not_found for an id that is none
 */
export async function readRequest(operation: Operation, pathParams: Record<string, string>, request: Request): Promise<RequestParts> {
  for (const [name, value] of Object.entries(pathParams)) {
    if (name.endsWith("_id") && !isUuid(value)) throw notFound("This");
  }
  const params = operation.params ? parseInput(operation.params, pathParams) : pathParams;
  const search = Object.fromEntries(new URL(request.url).searchParams);
  refuseNul(search);
  const query = operation.query ? parseInput(operation.query, search) : undefined;
  if (operation.body === undefined) return { params, query, body: undefined, form: undefined, rawBody: "" };
  if (operation.body === "multipart") {
    const form = await readForm(request);
    return { params, query, body: undefined, form, rawBody: formText(form) };
  }
  const rawBody = await readText(request);
  return { params, query, body: parseInput(operation.body, parseJson(rawBody)), form: undefined, rawBody };
}

/** What makes two uploads the same request: the boundary between their parts is another each time. */
const formText = ({ file, fields }: UploadForm): string => JSON.stringify([file.name, sha256(file.bytes), fields]);

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_JSON_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > MAX_JSON_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    // The caller hung up in the middle: nobody is left to answer, and nothing of ours went wrong.
    throw new AppError("malformed", "The request broke off before it was complete.", { code: "incomplete_request" });
  }
  return Buffer.concat(chunks).toString("utf8");
}

const tooLarge = () => new AppError("too_large", "This is too large: at most 1 MB of JSON.");

function parseJson(text: string): unknown {
  if (text.trim() === "") return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new AppError("malformed", "The body is not valid JSON.", { code: "malformed_json" });
  }
  refuseNul(body);
  return body;
}

/** Postgres can't store U+0000: said to the caller by field instead of failing deep inside. */
function refuseNul(value: unknown, path = "", depth = 0): void {
  if (depth > 32) throw invalid([{ path, message: "This is nested too deeply." }]);
  if (typeof value === "string") {
    if (value.includes("\u0000")) throw invalid([{ path, message: "This holds a character that can't be stored (U+0000)." }]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) {
      refuseNul(key, path, depth);
      refuseNul(inner, path ? `${path}.${key}` : key, depth + 1);
    }
  }
}

async function readForm(request: Request): Promise<UploadForm> {
  if (!(request.headers.get("content-type") ?? "").toLowerCase().startsWith("multipart/form-data")) {
    throw new AppError("unsupported_type", "Send the file as multipart/form-data in the field `file`.");
  }
  if (Number(request.headers.get("content-length") ?? 0) > MAX_UPLOAD_BYTES + 64 * 1024)
    throw new AppError("too_large", "This file is too large: at most 50 MB.");
  let data: FormData;
  try {
    data = await request.formData();
  } catch {
    throw new AppError("malformed", "The upload is incomplete or not valid multipart/form-data.", { code: "malformed_upload" });
  }
  const file = data.get("file");
  if (!(file instanceof File)) throw invalid([{ path: "file", message: "Choose a file." }]);
  if (file.size > MAX_UPLOAD_BYTES) throw new AppError("too_large", "This file is too large: at most 50 MB.");
  const fields: Record<string, string> = {};
  for (const [name, value] of data.entries()) if (typeof value === "string") fields[name] = value;
  refuseNul(fields);
  return { file: { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }, fields };
}
