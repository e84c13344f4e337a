import { Readability } from "@mozilla/readability";
import type { ExtractedFact, ReadDocument, SkippedPart } from "../schemas";
import { capDepth } from "./cap-depth";
import { cleanHtml } from "./clean-html";
import { fieldOfLabel } from "./fact-labels";
import { blocksOf } from "./html-blocks";
import { type HtmlDocument, type HtmlElement, parseDocument, select, wordsOf } from "./html-document";
import { labelValue } from "./label-values";
import { laidOut } from "./lay-out-lines";
import { privatePart, withoutPrivateLines } from "./private-fields";
import { invisiblePart, stripInvisible } from "./strip-invisible";
import { jsonLdLines, markupLines, metaOf, type StructuredLine } from "./structured-lines";

const DATA_HEADING = "# Listing data of the page";
const SUMMARY_HEADING = "# Summary of the page";

/**
 * A page as a source: what its data says (JSON-LD, microdata, meta tags) as typed facts, and its visible words without
 * navigation, notices, hidden text and other homes. The data's lines stand at the end of the text, to be quoted.
 */
export function readHtml(html: string, options: { url: string | null; title: string | null }): ReadDocument {
  const capped = capDepth(html);
  const document = parseDocument(capped.html);
  const meta = metaOf(document);
  const data = jsonLdLines(document, options.url);
  const lines = known([...data.lines, ...markupLines(document), ...meta.lines]);
  const title = titleOf(document, meta.title) ?? options.title ?? "Page";
  const skipped = cleanHtml(document);
  if (data.otherHomes > 0)
    skipped.push({ code: "other_homes", reason: "Other homes in the page's data", excerpt: `${data.otherHomes} more` });
  const article = articleOf(document);
  if (article.left) skipped.push(article.left);
  const { text: read, removed } = stripInvisible(blocksOf(article.root));
  const seen = laidOut(read);
  // An uploaded page may be an agents' print-out; one on the web is public as it stands.
  const { text: visible, names } = options.url === null ? withoutPrivateLines(seen) : { text: seen, names: [] };
  skipped.push(...privatePart(names), ...invisiblePart(removed));
  if (capped.dropped > 0)
    skipped.push({ code: "too_deep", reason: "Nested too deeply", excerpt: `${capped.dropped} tags, their words kept` });
  return { title: stripInvisible(title).text.slice(0, 200), ...withData(visible, meta.description, lines), skipped, warnings: [] };
}

/** A Word document's HTML: no data, nothing to clean but what is invisible. */
export function readSimpleHtml(html: string, title: string): ReadDocument {
  const { text: seen, removed } = stripInvisible(blocksOf(parseDocument(html).body));
  const { text, names } = withoutPrivateLines(laidOut(seen));
  const heading = /^#{1,3} (.+)$/m.exec(text)?.[1];
  return {
    title: (heading ?? title).slice(0, 200),
    text,
    structured: [],
    skipped: [...privatePart(names), ...invisiblePart(removed)],
    warnings: [],
  };
}

/** Lines whose label is a field: others are not facts, and stand on the page anyway. */
const known = (lines: StructuredLine[]): StructuredLine[] => lines.filter(({ label }) => fieldOfLabel(label) !== null);

function withData(
  visible: string,
  description: string | null,
  lines: StructuredLine[],
): Pick<ReadDocument, "text" | "structured" | "hint"> {
  let text = visible;
  let hint: ReadDocument["hint"];
  const summary = description ? stripInvisible(description).text : "";
  if (summary.length > 40 && !flat(visible).includes(flat(summary).slice(0, 60))) {
    text = joinBlocks(text, `${SUMMARY_HEADING}\n\n${summary}`);
    hint = { char_start: text.length - summary.length, char_end: text.length };
  }
  const structured: ExtractedFact[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const sentence = `${line.label}: ${stripInvisible(line.value).text.replace(/\s+/g, " ").trim()}`;
    const field = fieldOfLabel(line.label);
    const facts = field ? labelValue(field, sentence.slice(line.label.length + 2)) : [];
    if (facts.length === 0 || seen.has(sentence)) continue;
    seen.add(sentence);
    text = structured.length === 0 ? joinBlocks(text, `${DATA_HEADING}\n\n${sentence}`) : `${text}\n${sentence}`;
    const char_end = text.length;
    structured.push(...facts.map((fact) => ({ ...fact, sentence, char_start: char_end - sentence.length, char_end })));
  }
  return { text, structured, ...(hint ? { hint } : {}) };
}

const joinBlocks = (text: string, block: string) => (text ? `${text}\n\n${block}` : block);
const flat = (text: string) => text.replace(/\s+/g, " ").toLowerCase();

function titleOf(document: HtmlDocument, metaTitle: string | null): string | null {
  const headings = select(document, "h1")
    .map(wordsOf)
    .filter((words) => words.length > 3 && words.length <= 120);
  if (headings.length === 1 && headings[0]) return headings[0];
  const title = metaTitle ?? wordsOf(select(document, "title")[0] ?? document.createElement("title"));
  return title.replace(/\s+[|–—·]\s+[^|–—·]{2,40}$/, "").trim() || null;
}

/**
 * What to read of a cleaned page. For running text (house rules, a guide) readability leaves out what surrounds it;
 * where that would lose tables, lists of facts or a good part of the words, the whole page is read.
 */
function articleOf(document: HtmlDocument): { root: HtmlElement; left: SkippedPart | null } {
  const body = document.body;
  const whole = wordsOf(body);
  if (whole.length < 3000 || select(body, "table,dl").length > 0 || (whole.match(/[$€£]\s?\d/g)?.length ?? 0) > 3)
    return { root: body, left: null };
  const article = new Readability(parseDocument(document.toString()) as unknown as Document, { charThreshold: 1500 }).parse();
  const root = article?.content ? parseDocument(article.content).body : null;
  if (!root) return { root: body, left: null };
  const words = wordsOf(root);
  if (words.length < whole.length * 0.8 || select(body, "li").length > select(root, "li").length + 20) return { root: body, left: null };
  const left = whole.length - words.length;
  return {
    root,
    left:
      left > 50
        ? { code: "around_article" as const, reason: "Around the article", excerpt: `${left} characters of menus and notes` }
        : null,
  };
}
