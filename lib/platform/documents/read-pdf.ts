import { getDocumentProxy } from "unpdf";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import { pageText, type TextRun } from "./pdf-lines";

export type PdfText = { title: string | null; pages: string[] };

const MAX_PAGES = 500;
/** Fewer characters a page than this means pictures of text: a scan. */
const LEAST_CHARACTERS_A_PAGE = 50;

/**
 * The text of each page of a PDF. `onPage` hears how far it is, 0..1.
 * @throws SourceError encrypted, corrupt, image_only, too_many_pages
 */
export async function readPdf(bytes: Uint8Array, onPage: (share: number) => void = () => {}): Promise<PdfText> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MAX_PAGES)
      throw new SourceError(
        "too_many_pages",
        `This PDF has ${document.numPages} pages; at most ${MAX_PAGES} can be read. Upload the part that matters.`,
      );
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      pages.push(pageText(content.items.flatMap((item) => ("str" in item ? [runOf(item)] : []))));
      page.cleanup();
      onPage(number / document.numPages);
    }
    const characters = pages.reduce((sum, text) => sum + text.replace(/\s/g, "").length, 0);
    if (characters < LEAST_CHARACTERS_A_PAGE * pages.length) {
      throw new SourceError(
        "image_only",
        "This PDF holds pictures of text (a scan), which can not be read. Upload the original document, or paste the text.",
      );
    }
    return { title: await titleOf(document), pages };
  } catch (error) {
    throw error instanceof SourceError ? error : corrupt(error);
  } finally {
    await document.cleanup();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the buffer over, so it gets a copy. Nothing in the file is run, drawn or fetched.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: 0,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new SourceError("encrypted", "This PDF is protected by a password. Save it without one and upload that.");
    }
    throw corrupt(error);
  }
}

const corrupt = (cause: unknown) =>
  new SourceError("corrupt", "This PDF is damaged and can not be opened. Save it again and upload that.", { cause });

function runOf(item: { str: string; transform: number[]; width: number; height: number }): TextRun {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b) };
}

async function titleOf(document: Pdf): Promise<string | null> {
  const metadata = await document.getMetadata().catch(() => null);
  const info: unknown = metadata?.info;
  const title = info !== null && typeof info === "object" && "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  return title && !/^(untitled|microsoft word|document\d*)\b/i.test(title) ? title : null;
}
