import { AppError } from "@/lib/kernel/errors";
import { readZipDirectory } from "./zip-directory";

export type DocumentKind = "pdf" | "docx" | "html" | "csv" | "markdown" | "text";

export const DOCUMENT_CONTENT_TYPES: Record<DocumentKind, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  csv: "text/csv",
  markdown: "text/markdown",
  text: "text/plain",
};

const HTML_START =
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|div|section|article|table|p|h[1-6])\b/i;

/**
 * What a document is, by its content; the name only tells plain text, Markdown and CSV apart.
 * @throws AppError unsupported_type (415)
 */
export function sniffDocument(bytes: Uint8Array, name: string): DocumentKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  if (head.subarray(0, 1024).includes("%PDF-")) return "pdf";
  if (head.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"))) return sniffZip(bytes);
  if (head.subarray(0, 8).equals(Buffer.from("d0cf11e0a1b11ae1", "hex"))) throw oldOffice(bytes);
  const text = textOf(head);
  if (text === null) throw unsupported("This kind of file can not be read. Upload a PDF, a Word document (.docx) or a text file.");
  if (/^\s*\{\\rtf/.test(text)) throw unsupported("RTF files can not be read. Save it as PDF or as .docx and upload that.");
  if (HTML_START.test(text)) return "html";
  if (/\.csv$|\.tsv$/i.test(name)) return "csv";
  return /\.(md|markdown)$/i.test(name) ? "markdown" : "text";
}

function sniffZip(bytes: Uint8Array): DocumentKind {
  const entries = readZipDirectory(bytes);
  if (!entries) throw unsupported("This file is damaged or not a Word document. Save it again and upload that.");
  const names = new Set(entries.map((entry) => entry.name));
  if (!names.has("word/document.xml") || !names.has("[Content_Types].xml")) {
    throw unsupported("Of the Office files only Word documents (.docx) can be read. Save it as PDF and upload that.");
  }
  if (entries.some((entry) => /(^|\/)vbaProject\.bin$/i.test(entry.name))) {
    throw unsupported("Word documents with macros are not accepted. Save it as a plain .docx and upload that.");
  }
  return "docx";
}

function oldOffice(bytes: Uint8Array): AppError {
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from("EncryptedPackage", "utf16le"));
  return unsupported(
    encrypted
      ? "This document is protected by a password. Save it without one and upload that."
      : "Old Office files (.doc, .xls) can not be read. Save it as .docx or PDF and upload that.",
  );
}

/** The head as text, or null when it is binary. NUL bytes stand in UTF-16 alone. */
function textOf(head: Buffer): string | null {
  const even = head.subarray(0, head.length & ~1);
  const big = () => Buffer.from(even).swap16().toString("utf16le");
  if (head[0] === 0xff && head[1] === 0xfe) return readable(even.toString("utf16le"));
  if (head[0] === 0xfe && head[1] === 0xff) return readable(big());
  if (!head.includes(0)) return readable(head.toString("latin1").replace(/^ï»¿/, ""));
  const odd = even.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const zeros = even.filter((byte) => byte === 0).length;
  if (zeros < even.length / 5) return null;
  if (odd > zeros * 0.95) return readable(even.toString("utf16le"));
  return odd < zeros * 0.05 ? readable(big()) : null;
}

/** Text has next to no control characters. */
function readable(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point
  const control = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return control > text.length / 50 ? null : text;
}

const unsupported = (message: string) => new AppError("unsupported_type", message);
