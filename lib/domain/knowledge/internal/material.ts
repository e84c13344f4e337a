import type { knowledge_sources } from "@/db/schema/knowledge";
import { DOCUMENT_CONTENT_TYPES, type DocumentKind } from "@/lib/platform/documents/sniff-document";
import { fetchSource } from "@/lib/platform/safe-fetch/fetch-source";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import { storage } from "@/lib/platform/storage/storage";
import { extractFacts } from "../rules/extract-facts";
import { readPlainText } from "../rules/read-plain-text";
import { splitPassages } from "../rules/split-passages";
import type { ReadArguments } from "./read-source";
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
export async function materialOf(source: Source): Promise<Material> {
  switch (source.source_type) {
    case "url": {
      const fetched = await fetchSource(source.url ?? "");
      return { args: { kind: fetched.kind, title: source.title, url: fetched.url, charset: fetched.charset }, bytes: fetched.bytes };
    }
    case "document": {
      const kind =
        (Object.keys(DOCUMENT_CONTENT_TYPES) as DocumentKind[]).find((known) => DOCUMENT_CONTENT_TYPES[known] === source.content_type) ??
        "text";
      return { args: { kind, title: source.file_name ?? source.title, url: null, charset: null }, bytes: await fileOf(source) };
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
  const caption = source.answer ?? "";
  if (caption === "") return { knowledge: { title: source.title, text: "", passages: [], facts: [], skipped: [] }, warnings: [NO_CAPTION] };
  const read = readPlainText(caption, source.title);
  return {
    knowledge: {
      title: source.title,
      text: read.text,
      passages: splitPassages(read.text),
      facts: extractFacts(read),
      skipped: read.skipped,
    },
    warnings: [NOT_LOOKED_AT],
  };
}

/** Written text is cut anew from what is stored: for rules that have become better since. */
function again(source: Source): NewKnowledge {
  const text = source.text ?? "";
  const facts = source.source_type === "text" ? extractFacts({ text, structured: [] }) : [];
  return { title: source.title, text, passages: splitPassages(text), facts, skipped: source.skipped };
}
