import type { knowledge_sources } from "@/db/schema/knowledge";
import type { Ctx } from "@/lib/kernel/ctx";
import { DOCUMENT_LIMITS } from "@/lib/platform/documents/bounded-process";
import { DOCUMENT_CONTENT_TYPES, type DocumentKind } from "@/lib/platform/documents/sniff-document";
import { fetchSource } from "@/lib/platform/safe-fetch/fetch-source";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import { storage } from "@/lib/platform/storage/storage";
import { extractFacts } from "../rules/extract-facts";
import { splitPassages } from "../rules/split-passages";
import type { SkippedPart } from "../schemas";
import { homeOf } from "./home-of";
import { contentHash } from "./prepare-file";
import type { ReadArguments } from "./read-source";
import { readText } from "./read-text";
import { runReader } from "./run-reader";
import type { NewKnowledge } from "./store-knowledge";

/** What a training job works on: bytes for the reader, or knowledge that needs no reading. */
export type Material = { args: ReadArguments; bytes: Uint8Array } | { knowledge: NewKnowledge; warnings: string[] };

type Source = typeof knowledge_sources.$inferSelect;

const NOT_LOOKED_AT = "The picture itself is not looked at: the bot knows its caption alone.";
const NO_CAPTION = "The picture has no caption, so the bot learned nothing from it. Add one that says what it shows.";

/**
 * Fetches the page, loads the file, or takes the text that a source is made of.
 * @throws SourceError
 */
export async function materialOf(ctx: Ctx, source: Source): Promise<Material> {
  switch (source.source_type) {
    case "url": {
      const fetched = await fetchSource(source.url ?? "");
      const args = { kind: fetched.kind, title: source.title, url: fetched.url, charset: fetched.charset };
      return { args, bytes: fetched.bytes };
    }
    case "document": {
      const kind =
        (Object.keys(DOCUMENT_CONTENT_TYPES) as DocumentKind[]).find((known) => DOCUMENT_CONTENT_TYPES[known] === source.content_type) ??
        "text";
      const home = kind === "csv" ? await homeOf(ctx, source.property_id) : null;
      return { args: { kind, title: source.file_name ?? source.title, url: null, charset: null, home }, bytes: await fileOf(source) };
    }
    case "image":
      return fromCaption(source);
    case "text":
    case "question_answer":
      return { knowledge: again(source), warnings: [] };
  }
}

async function fileOf(source: Source): Promise<Uint8Array> {
  const bytes = source.storage_key ? await storage().get(source.storage_key) : null;
  if (!bytes) throw new SourceError("missing_file", "The uploaded file is no longer there. Upload it again.");
  return bytes;
}

function fromCaption(source: Source): Material {
  const caption = source.caption ?? source.answer ?? "";
  if (caption === "") return { knowledge: { title: source.title, text: "", passages: [], facts: [], skipped: [] }, warnings: [NO_CAPTION] };
  return { knowledge: { ...readText(caption, source.title), described_by: "caption" }, warnings: [NOT_LOOKED_AT] };
}

/** Written text is cut anew from what is stored: for rules that have become better since. */
function again(source: Source): NewKnowledge {
  const text = source.text ?? "";
  const facts = source.source_type === "text" ? extractFacts({ text, structured: [] }) : [];
  return { title: source.title, text, passages: splitPassages(text), facts, skipped: source.skipped as SkippedPart[] };
}

/**
 * Reads what `materialOf` brought, in a bounded process where it is a document.
 * @throws SourceError
 */
export async function readMaterial(
  material: Material,
  source: Pick<Source, "organization_id" | "source_type">,
  onProgress: (share: number) => void = () => {},
): Promise<{ knowledge: NewKnowledge; warnings: string[] }> {
  if ("knowledge" in material) return material;
  const { warnings, ...knowledge } = await runReader(material.args, material.bytes, onProgress, {
    ...DOCUMENT_LIMITS,
    turn: source.organization_id,
  });
  // A file's hash is known since it was taken in; a page's is what tells next week's from this one.
  const hash = source.source_type === "url" ? { content_hash: await contentHash(material.bytes) } : {};
  return { knowledge: { ...knowledge, ...hash }, warnings };
}
