import { TAGS } from "./lexicon/tags";
import { plainEntries } from "./tag-words";

/** Kinds whose words are worth a second look when they are misspelt or disguised. */
const SENSITIVE = TAGS.filter((tag) =>
  [
    "origin",
    "locals",
    "group",
    "faith",
    "orient",
    "crime",
    "safe",
    "school",
    "demo",
    "place",
    "people",
    "neighbors",
    "age",
    "disabled",
    "coded",
    "life",
  ].includes(tag),
);
const WORDS = plainEntries(SENSITIVE).filter((word) => word.length >= 3);
/** Words of an attack on the assistant itself. */
const OF_ATTACKS =
  "ignore disregard forget bypass override reveal previous instructions instruction rules prompt system developer mode admin pretend repeat above jailbreak guidelines ignora olvida instrucciones reglas anteriores".split(
    " ",
  );
const KNOWN = new Set([...WORDS, ...OF_ATTACKS]);
const BY_START = new Map<string, string[]>();
for (const word of WORDS) {
  if (word.length < 5) continue;
  const start = word.slice(0, 1);
  BY_START.set(start, [...(BY_START.get(start) ?? []), word]);
}

/** How a word sounds, for spelling by ear: "skool", "vuena", "eskuela". */
const soundOf = (word: string): string =>
  word
    .replace(/sch|sk|sc(?=[aou])/g, "sk")
    .replace(/ph/g, "f")
    .replace(/qu(?=[ei])|c(?=[aouklrt])|ck/g, "k")
    .replace(/c(?=[ei])|z/g, "s")
    .replace(/v/g, "b")
    .replace(/ll/g, "y")
    .replace(/^h(?=[aeiou])/g, "")
    .replace(/oo|ou/g, "u")
    .replace(/(.)\1+/g, "$1");
const BY_SOUND = new Map(
  plainEntries([...SENSITIVE, "eval", "fit", "rate"])
    .filter((word) => word.length >= 4 && /^[a-z]+$/.test(word))
    .map((word) => [soundOf(word), word]),
);

/** Short forms of messages. */
const SHORT = new Map(
  Object.entries({
    crme: "crime",
    crim: "crime",
    saef: "safe",
    sfe: "safe",
    scool: "school",
    jente: "gente",
    gud: "good",
    gd: "good",
    ppl: "people",
    pple: "people",
    nabor: "neighbor",
    nabors: "neighbors",
    neighbrs: "neighbors",
    hud: "hood",
    r: "are",
    u: "you",
    k: "que",
    pa: "para",
    d: "de",
    bn: "bien",
    xq: "porque",
    q: "que",
    fam: "family",
    skl: "school",
    nite: "night",
    dat: "that",
    da: "the",
    wat: "what",
    wats: "what is",
    hows: "how is",
    thru: "through",
    blk: "black",
    wht: "white",
    mex: "mexican",
    mexs: "mexicans",
  }),
);

/** Words that are right as they stand although a sensitive word is one letter away. */
const RIGHT = new Set(
  "retire retires racial radial muslin families stools ethics ethic majority priority russia pastor dinners winners cabinets carpet carpets closed shooting shouting listing catholic singles shingles single jingles schooling children chicken resident president presidents renters centers reasons persons person parents patents present student prudent studio district distinct distance suburban professional orthodontist catered retired required restrooms gated rated dated heated section sections selection safety safely safer wafer crimes primes grimes crime prime ranges ranch women woman female gender render tender tenant tenants lender senior seniors junior minor minors manor manner banner colored color colors coloured celebs parking people peoples purple couple couples coupled residence residences residential resided reside residing buildings building location lobbies hobbies babies lesions russets persian version versions asian again african american americano italian italic spanish danish finish polish punish publish british brutish brackish mexican texican latino patio latin satin indian indiana mediterranean hindu window windows area areas zone zones barrio barrios barras escuela escuelas seguros segura negro negra negros blanca blanco blancos ricos ninos niños vecino vecinos vecina familia familiar familias mayores majors mejor mejores persona personas gente agente agentes urgente puente puentes casada cansada latina latinas cocina cocinas padres paredes pared parejas rejas pareja robos rotos drogas gentes calle calles cerca puerta activate actively aligns alrededor ancestor ancestors attach attached attaches attacker attackers backs blackout blocks breaking bundling caller caracteres carteles cases certainly challenge challenges character charger chicago chimenea christmas clements coding coming colombia colonial colons competition compiles comprador conflicts connects consists constructor converts critical devtools disable disables distribution distributions distrito divorce dueno equation executing exporting failures figure figures fixtures generating generative generator germany identify income insecure integrate integrates invalid invalidate iterated local locale locales localize matchers migrate migrated national natively native negative negatives occupancy overhead oversees patent payments pequeno personal polished populate populated preserve primarily problema propietario public publica publicar publicos quarterly quarters recientes recorded regarded relation relations renders rented repaired reported reporter resilient resort restored retained retrieve returned revision rewired selected selector shopping showing showings shutters shutter speaker speakers speaking spelling standing starring starting steering stemming streaming teens thing things three tiers times traditional transition transitional unsafely variants variant viejo violations vive whistles workers writes write flight flights light lights looking booking cooking hooking attack background buying centro count country counts county dealings dialing fight fights issued issuer iteration literal necessarily overnight owner owners pagan rentar seller sellers separate settled settles shingle streets supports tens worker housing robot drums practice queen trane beber bebe robotic meters motors motor mortar member members rather father mother feather weather leather heather heater heaters theater gather lather bother brother other others another together center centre stairs starts stable staple homes homey hones honey hotel hovel coded code cope copes core cores corner corners toilet towels tower towers floors floor doors door colony colonies balcony cabin cabins cattle castle jewels jewel jersey gates grate grates great greet greets green greens gravel grade graded grading blank blanks bleach black block blond blinds blind brown crown drown bronze broken broker brokers brake break breaks breakfast".split(
    " ",
  ),
);

const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "l",
};
/** Cyrillic and Greek letters that look Latin. */
const LOOKS_LATIN: Record<string, string> = Object.fromEntries(
  [..."аaеeоoрpсcхxуyіiѕsјjԁdһhӏlвbнhкkмmтtαaοoεeρpιiνvκkτtυu"].reduce<[string, string][]>((pairs, letter, index, all) => {
    if (index % 2 === 0) pairs.push([letter, all[index + 1] ?? letter]);
    return pairs;
  }, []),
);

/**
 * Text with disguised sensitive words put straight: letters as digits ("s4fe"), spaced or dotted letters ("c r i m e"),
 * look-alike letters of other scripts, stars, stretched letters. Only what then is a sensitive word is changed.
 */
export function undisguise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/(?<=^|[\s"'(¿¡])\p{L}(?:[\s.\-_*|/·•]{1,3}\p{L}){2,}(?=$|[\s"'),.?!؟])/gu, joinSpaced)
    .replace(/[\p{L}\p{N}@$!|*\-_]+/gu, (token) => straight(token) ?? token);
}

/** "s a f e" -> "safe"; several words written so are cut where two spaces or a sensitive word stand. */
function joinSpaced(run: string): string {
  const words = run.split(/\s{2,}/).map((part) => part.replace(/[^\p{L}]/gu, ""));
  if (words.length > 1) return words.join(" ");
  const joined = words[0] ?? "";
  if (KNOWN.has(joined)) return joined;
  const inside = [...KNOWN].filter((word) => word.length >= 4 && joined.includes(word)).sort((a, b) => b.length - a.length);
  return inside.length > 0 ? inside.slice(0, 3).join(" ") : run;
}

function straight(token: string): string | null {
  if (/^\p{Script=Latin}+$/u.test(token) || /^\d+$/.test(token)) return unstretched(token);
  const latin = [...token].map((letter) => LOOKS_LATIN[letter] ?? letter).join("");
  if (latin !== token && /[a-z]/.test(token) && /^[a-z]+$/.test(latin)) return latin;
  if (latin !== token && KNOWN.has(latin)) return latin;
  if (/[*]/.test(token) && /[a-z]{2}/.test(token)) {
    const pattern = new RegExp(
      `^${token.replace(/[^a-z*]/g, "").replace(/\*+/g, (stars) => `[a-z]{${stars.length},${stars.length + 1}}`)}$`,
    );
    return WORDS.find((word) => word.length >= 4 && pattern.test(word)) ?? null;
  }
  if (!/[a-z]/.test(token) || !/[0-9@$!|]/.test(token)) {
    const solid = token.replace(/[-_]/g, "");
    return solid !== token && solid.length >= 5 && KNOWN.has(solid) ? solid : null;
  }
  const plain = [...token.replace(/[!]+$/, "")].map((letter) => LEET[letter] ?? letter).join("");
  const variants = [plain, plain.replace(/i/g, "l"), plain.replace(/[-_]/g, "")];
  return variants.find((variant) => KNOWN.has(variant)) ?? null;
}

function unstretched(token: string): string | null {
  if (!/(\p{L})\1\1/u.test(token)) return null;
  const [two, one] = [token.replace(/(\p{L})\1{2,}/gu, "$1$1"), token.replace(/(\p{L})\1{2,}/gu, "$1")];
  return [two, one].find((word) => KNOWN.has(word)) ?? null;
}

/** A normalised word that is one slip (two in long ones) or one sound away from a sensitive word, put right. */
export function correctSlip(word: string, index: number, words: string[]): string {
  if (word === "4" && index > 0 && /^\p{L}/u.test(words[index + 1] ?? "")) return "for";
  const short = SHORT.get(word);
  if (short) return short;
  if (word.length < 4 || KNOWN.has(word) || RIGHT.has(word) || !/^[a-z]+$/.test(word)) return word;
  const sound = BY_SOUND.get(soundOf(word));
  if (sound && !COMMON.has(word)) return sound;
  if (word.length === 4) return WORDS.find((known) => known.length === 4 && swapped(word, known)) ?? word;
  const near = BY_START.get(word.slice(0, 1)) ?? [];
  const limits = word.length >= 9 ? [1, 2] : [1];
  for (const limit of limits) {
    const found = near.find((known) => known.length >= 5 && isSlip(word, known, limit));
    if (found) return found;
  }
  return word;
}

/** In short words a letter is missing or two are swapped; another letter makes another word ("robot", "robos"). */
function isSlip(word: string, known: string, limit: number): boolean {
  if (Math.abs(known.length - word.length) > limit) return false;
  if (Math.min(word.length, known.length) < 6) return known.length > word.length ? within(word, known, 1) : swapped(word, known);
  return within(word, known, limit) && (limit === 1 || word.at(-1) === known.at(-1));
}

/** Ordinary words that sound like a sensitive one. */
const COMMON = new Set("quays keys base bases cable cables cease place plays vale vista vary barry rays sore sees".split(" "));

const swapped = (a: string, b: string): boolean =>
  a !== b && a[0] === b[0] && within(a, b, 1) && [...a].sort().join("") === [...b].sort().join("");

/** Whether two words are at most `limit` slips apart: a letter more, less, other, or two swapped. */
function within(a: string, b: string, limit: number): boolean {
  if (a === b) return true;
  if (limit === 0) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  return (
    within(x.slice(1), y.slice(1), limit - 1) ||
    within(x, y.slice(1), limit - 1) ||
    within(x.slice(1), y, limit - 1) ||
    (x[0] === y[1] && x[1] === y[0] && x.length > 1 && y.length > 1 && within(x.slice(2), y.slice(2), limit - 1))
  );
}
