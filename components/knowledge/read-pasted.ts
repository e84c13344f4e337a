/** What a realtor pasted: one or several links, a site map, or words. */
export type Pasted =
  | { kind: "nothing" }
  | { kind: "links"; urls: string[] }
  | { kind: "sitemap"; url: string }
  | { kind: "text"; text: string };

const LINK = /^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]\S*)?$/iu;
const SITEMAP = /\.xml(\.gz)?$/i;

/** Links when nothing but links stands there, each once and with its scheme; else the words as they are. */
export function readPasted(pasted: string): Pasted {
  const text = pasted.trim();
  if (text === "") return { kind: "nothing" };
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (!words.every((word) => LINK.test(word) && /[/.]\p{L}{2,}/u.test(word))) return { kind: "text", text };
  const urls = [...new Set(words.map((word) => (/^https?:\/\//i.test(word) ? word : `https://${word}`)))];
  const [first] = urls;
  if (first && urls.length === 1 && SITEMAP.test(new URL(first).pathname)) return { kind: "sitemap", url: first };
  return { kind: "links", urls };
}
