/** ISO 639-1 codes of the languages that people in these markets name. */
const CODES = (
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr ht hu hy id is it ja ka kk km kn ko ku ky lo lt lv " +
  "mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi yo zh zu"
).split(" ");

/** Names in use beside the ones that Unicode's tables give. */
const OTHERWISE: Record<string, string> = {
  mandarin: "chinese",
  cantonese: "chinese",
  farsi: "persian",
  tagalog: "filipino",
  castilian: "spanish",
  tl: "filipino",
  iw: "hebrew",
};

let names: Map<string, string> | undefined;

/** Codes, English names and own names ("ar", "Arabic", "العربية") to English names in lower case. */
function index(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(OTHERWISE));
  const english = new Intl.DisplayNames(["en"], { type: "language" });
  for (const code of CODES) {
    const name = english.of(code)?.toLowerCase();
    const own = new Intl.DisplayNames([code], { type: "language" }).of(code)?.toLowerCase();
    if (!name) continue;
    names.set(code, name).set(name, name);
    if (own) names.set(own, name);
  }
  return names;
}

/** A language by code (`ar`, `ar-AE`) or name as its English name in lower case (api-v1-details.md, section 9); null for none that we know. */
export function languageName(text: string): string | null {
  const plain = text.trim().toLowerCase();
  return index().get(plain) ?? index().get(plain.split(/[-_]/)[0] ?? "") ?? null;
}
