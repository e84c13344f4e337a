import { type HtmlElement, isElement, isText, select, wordsOf } from "./html-document";
import { tableLines } from "./table-lines";

const BLOCK = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const HEADING = /^h([1-6])$/;
const MAX_DEPTH = 250;

/**
 * The visible words of an element as lines: headings with `#`, list items with `- `, table rows with ` | ` between
 * cells, pairs of a label and a value as `label: value`, blocks apart by an empty line.
 */
export function blocksOf(root: HtmlElement): string {
  const blocks: string[] = [];
  let line = "";
  const flush = () => {
    const words = line
      .replace(/[ \t]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (words) blocks.push(words);
    line = "";
  };
  const walk = (element: HtmlElement, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    let previous: "element" | "text" | null = null;
    for (const node of element.childNodes) {
      if (isText(node)) {
        line += (node.textContent ?? "").replace(/\s+/g, " ");
        previous = "text";
      } else if (isElement(node)) {
        if (previous === "element" && line !== "" && !BLOCK.has(node.localName)) line += " ";
        visit(node, depth);
        previous = "element";
      }
    }
  };
  const visit = (element: HtmlElement, depth: number): void => {
    const name = element.localName;
    const special = specialBlock(element);
    if (name === "br") line += "\n";
    else if (special !== null) {
      flush();
      if (special) blocks.push(special);
    } else if (BLOCK.has(name)) {
      flush();
      if (name === "li" && !hasBlocks(element)) line = "- ";
      walk(element, depth + 1);
      if (line.trim() === "-") line = "";
      flush();
    } else walk(element, depth + 1);
  };
  walk(root, 0);
  flush();
  return joined(blocks);
}

/** Items and pairs stay together line by line; other blocks stand apart. */
function joined(blocks: readonly string[]): string {
  let text = "";
  let previous = "";
  for (const block of blocks) {
    const close = (/^- /.test(previous) && /^- /.test(block)) || (isPair(previous) && isPair(block));
    text += text === "" ? block : (close ? "\n" : "\n\n") + block;
    previous = block;
  }
  return text;
}

const isPair = (block: string): boolean => !block.includes("\n") && /^[^:|]{2,45}: \S/.test(block) && block.length < 200;

/** The text of an element that has a form of its own, or null. */
function specialBlock(element: HtmlElement): string | null {
  const heading = HEADING.exec(element.localName);
  if (heading) {
    const words = wordsOf(element);
    return words ? `${"#".repeat(Math.min(Number(heading[1]), 4))} ${words}` : "";
  }
  if (element.localName === "table" && !isLayout(element)) return tableText(element);
  if (element.localName === "dl") return definitions(element);
  if (element.localName === "pre") return (element.textContent ?? "").trim();
  return labelAndValue(element);
}

const hasBlocks = (element: HtmlElement): boolean => ([...element.children] as HtmlElement[]).some((child) => BLOCK.has(child.localName));

/** A table that only places things on the page: tables in it, long cells, or a single cell a row. */
function isLayout(table: HtmlElement): boolean {
  const cells = select(table, "td,th");
  return (
    table.querySelector("table") !== null ||
    cells.length === 0 ||
    cells.some((cell) => wordsOf(cell).length > 400) ||
    select(table, "h1,h2").length > 0
  );
}

function tableText(table: HtmlElement): string {
  const caption = table.querySelector("caption") as HtmlElement | null;
  const rows = select(table, "tr").map((row) =>
    select(row, "td,th")
      .map((cell) => wordsOf(cell).replaceAll("|", "/"))
      .filter((cell, index, all) => cell !== "" || index < all.length - 1)
      .join(" | "),
  );
  const headed = headedLines(table);
  if (headed) return [...(caption ? [`${wordsOf(caption)}\n`] : []), ...headed].join("\n");
  const lines = rows.map((row) => row.replace(/^( \| )+|( \| )+$/g, "").trim()).filter(Boolean);
  return [...(caption ? [`${wordsOf(caption)}\n`] : []), ...lines].join("\n");
}

/** The rows of a table of three columns or more under a row of headings, each with its labels; null for any other. */
function headedLines(table: HtmlElement): string[] | null {
  const rows = select(table, "tr").map((row) => select(row, "td,th"));
  const [first, ...body] = rows;
  const width = first?.length ?? 0;
  if (!first || width < 3 || body.length < 2 || first.some((cell) => cell.localName !== "th")) return null;
  if (body.some((cells) => cells.length !== width)) return null;
  return tableLines(
    rows.map((cells) => cells.map((cell) => wordsOf(cell).replaceAll("|", "/"))),
    true,
  );
}

function definitions(list: HtmlElement): string | null {
  const lines: string[] = [];
  let label = "";
  for (const part of select(list, "dt,dd")) {
    const words = wordsOf(part);
    if (part.localName === "dt") label = words.replace(/\s*:$/, "");
    else if (words) lines.push(label ? `${label}: ${words}` : words);
  }
  return lines.length > 0 ? lines.join("\n") : null;
}

/** `<div><span>Heating</span><span>Gas</span></div>` as "Heating: Gas", `<b>3</b><span>beds</span>` as "3 beds". */
function labelAndValue(element: HtmlElement): string | null {
  if (!["div", "li", "p", "tr"].includes(element.localName) || element.children.length !== 2) return null;
  const [first, second] = [...element.children] as HtmlElement[];
  if (!first || !second || first.children.length > 1 || second.children.length > 2 || hasBlocks(second)) return null;
  const own = [...element.childNodes]
    .filter(isText)
    .map((node) => node.textContent ?? "")
    .join("")
    .trim();
  const label = wordsOf(first);
  const value = wordsOf(second);
  if (
    own.replace(/[:\s–-]/g, "") !== "" ||
    !label ||
    !value ||
    label.length > 45 ||
    value.length > 160 ||
    first.localName === "a" ||
    HEADING.test(second.localName)
  )
    return null;
  if (HEADING.test(first.localName) || /[.!?]$/.test(label)) return null;
  if (/^[$€£]?[\d.,½/]+\+?$/.test(label)) return `${label} ${value}`;
  return /\p{L}/u.test(label) ? `${label.replace(/\s*:$/, "")}: ${value}` : null;
}
