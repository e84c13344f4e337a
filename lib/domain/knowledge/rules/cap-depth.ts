/** Deeper than any page that people wrote; a tree of 200,000 levels holds a reader for its whole time. */
const MOST_DEPTH = 200;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements that end by themselves where the next begins: left open by many pages, they make no depth. */
const SELF_ENDING = new Set("p li dt dd td th tr tbody thead tfoot option optgroup".split(" "));
const RAW = /^(script|style|textarea|title|template|noscript)$/;

/**
 * The page with tags beyond 200 levels taken out, their words kept; the same text when there are none. `dropped`: how
 * many tags that were.
 */
export function capDepth(html: string): { html: string; dropped: number } {
  const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)\b[^<>]*>/gi;
  let out = "";
  let from = 0;
  let depth = 0;
  let dropped = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (!name || VOID.has(name) || SELF_ENDING.has(name) || match[0].endsWith("/>")) continue;
    if (match[1]) depth = Math.max(0, depth - 1);
    const tooDeep = depth >= MOST_DEPTH;
    if (!match[1]) depth++;
    if (tooDeep) {
      dropped++;
      out += `${html.slice(from, match.index)} `;
      from = tag.lastIndex;
    }
    if (!match[1] && RAW.test(name)) skipRaw(html, tag, name);
  }
  return dropped === 0 ? { html, dropped } : { html: out + html.slice(from), dropped };
}

/** What stands in a script is no tag; its end is found as it is written. */
function skipRaw(html: string, tag: RegExp, name: string): void {
  const end = new RegExp(`</${name}\\b`, "gi");
  end.lastIndex = tag.lastIndex;
  const match = end.exec(html);
  tag.lastIndex = match ? match.index : html.length;
}
