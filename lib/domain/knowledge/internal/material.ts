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
import { describePicture } from "./describe-picture";
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
const NO_CAPTION =
  "Nobody has said what this picture shows, so the bot learned nothing from it. Add a caption, or connect an AI provider that can see pictures, and read it again.";
const FAILED_TO_SEE =
  "The AI provider gave no description of this picture that can be used, so the bot knows its caption alone. Add what matters to the caption, or read it again later.";

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
      return fromPicture(ctx, source);
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

/** The caption is the realtor's word and gives facts; what a provider sees is told, and settles nothing. */
async function fromPicture(ctx: Ctx, source: Source): Promise<Material> {
  const caption = source.caption ?? source.answer ?? "";
  const bytes = await fileOf(source);
  const seen = await describePicture(ctx, { bytes, content_type: source.content_type ?? "image/webp", bot_id: source.bot_id });
  const described = seen.kind === "described";
  if (!described && caption === "") {
    const nothing = { title: source.title, text: "", passages: [], facts: [], skipped: [], described_by: null };
    return { knowledge: nothing, warnings: [seen.kind === "failed" ? FAILED_TO_SEE : NO_CAPTION] };
  }
  const spoken = readText(caption, source.title);
  if (!described) {
    const warning = seen.kind === "failed" ? FAILED_TO_SEE : NOT_LOOKED_AT;
    return { knowledge: { ...spoken, described_by: "caption" }, warnings: [warning] };
  }
  const text = [spoken.text, `# In the picture\n\n${seen.text}`].filter(Boolean).join("\n\n");
  const title = caption === "" ? (seen.text.split(/(?<=[.!?])\s/)[0] ?? source.title).slice(0, 120) : spoken.title;
  return { knowledge: { ...spoken, title, text, passages: splitPassages(text), described_by: "provider" }, warnings: [] };
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
