export type JsonObject = { [key: string]: unknown };

/** Tolerant of what pages do to JSON-LD: HTML entities, comments, CDATA, trailing commas, raw line breaks. */
export function parseLooseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(<!--|\/\*|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)+/, "")
    .replace(/(-->|\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  const attempts = [
    () => bare,
    () => unescapeEntities(bare),
    () => withoutTrailingCommas(bare),
    () => withoutTrailingCommas(unescapeEntities(bare)),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return null;
}

const ENTITIES: Record<string, string> = {
  quot: '"',
  amp: "&",
  apos: "'",
  lt: "<",
  gt: ">",
  "#34": '"',
  "#39": "'",
  "#x27": "'",
  "#x22": '"',
};
const unescapeEntities = (text: string) =>
  text.replace(/&(quot|amp|apos|lt|gt|#34|#39|#x27|#x22);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);

/** Also turns line breaks and control characters inside strings into spaces. */
function withoutTrailingCommas(text: string): string {
  let out = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char === "\\") {
        out += char + text.charAt(++at);
        continue;
      }
      if (char === '"') quoted = false;
      out += char < " " ? " " : char;
    } else if (char === "," && /^\s*[\]}]/.test(text.slice(at + 1, at + 200))) {
      // A comma before a closing bracket is left out.
    } else {
      if (char === '"') quoted = true;
      out += char;
    }
  }
  return out;
}

/** Every object of a block that has a type: top level, arrays, `@graph`, and what a page or list wraps. */
export function nodesOf(data: unknown, depth = 0): JsonObject[] {
  if (depth > 6) return [];
  if (Array.isArray(data)) return data.flatMap((item) => nodesOf(item, depth + 1));
  if (!isObject(data)) return [];
  const graph = data["@graph"];
  return [...(data["@type"] !== undefined ? [data] : []), ...(graph !== undefined ? nodesOf(graph, depth + 1) : [])];
}

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** The node's types without their namespace: `["Product", "House"]`. */
export const typesOf = (node: JsonObject): string[] =>
  [node["@type"]].flat().flatMap((type) => (typeof type === "string" ? [type.replace(/^(https?:\/\/schema\.org\/|schema:)/i, "")] : []));

/** The first value when a property is an array, as JSON-LD allows everywhere. */
export const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** A string or number as trimmed text, also from `{"@value": ...}`; null for anything else. */
export function textOf(value: unknown): string | null {
  const single = first(value);
  if (typeof single === "string")
    return (
      single
        .replace(/<[^>]{0,200}>/g, " ")
        .replace(/\s+/g, " ")
        .trim() || null
    );
  if (typeof single === "number" && Number.isFinite(single)) return String(single);
  return isObject(single) ? textOf(single["@value"] ?? single.name ?? single.value) : null;
}
