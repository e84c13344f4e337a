import { parseHTML } from "linkedom";

export type HtmlDocument = ReturnType<typeof parseHTML>["document"];
export type HtmlElement = ReturnType<HtmlDocument["createElement"]>;
type HtmlNode = HtmlElement["childNodes"][number];

/** A page or a fragment as a tree. Nothing in it runs or loads. */
export function parseDocument(html: string): HtmlDocument {
  const whole = /<(html|body)\b/i.test(html.slice(0, 200_000));
  return parseHTML(whole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;
export const isText = (node: HtmlNode): boolean => node.nodeType === 3;

/** Elements for a selector in document order; none for a selector that cannot be read. */
export function select(root: HtmlDocument | HtmlElement, selector: string): HtmlElement[] {
  try {
    return [...root.querySelectorAll(selector)] as HtmlElement[];
  } catch {
    return [];
  }
}

export const wordsOf = (element: HtmlElement): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** The same with a space at every tag: for judging and excerpts, where words must not run together. */
export const looseWordsOf = (element: HtmlElement): string =>
  wordsOf(parseDocument(`<p>${element.innerHTML.replace(/<[^>]*>/g, " ")}</p>`).body);
