import { clausesOf } from "./clauses";
import { carriesWord, type Evidence, evidenceOf, namesAnyThing } from "./evidence";
import { foldCharacters } from "./normalize-text";
import type { Ask } from "./understand-question";

/** What is asked of a thing that its other sentences don't tell: a measure, a number, a name, a colour, a year. */
export type Attribute = "premium" | "brand" | "color" | "depth" | "width" | "height" | "length" | "size" | "count" | "age" | "weight";

const ASKED: [Attribute, RegExp][] = [
  [
    "brand",
    /\b(brand|manufacturer|maker|(what|which) (make|model)|make and model|who (makes|made|manufactur\w+)|marca|modelo)\b|ماركه|الشركه المصنعه/,
  ],
  ["color", /\b(colou?rs?|que color|de que color)\b|لون/],
  ["depth", /\bhow deep\b|\bdepth\b|\bprofund\w+/],
  ["width", /\bhow wide\b|\bwidth\b|\bancho\b/],
  ["height", /\bhow (high|tall)\b|\bheight\b|\baltura\b|ارتفاع/],
  [
    "length",
    /\bhow (long|many feet|many yards) is (the|that|its) (driveway|dock|pool|fence|frontage|garage|deck|road|lap|hall\w*|path|trail|boat|slip)\b|\bhow (long|many feet)\b.{0,20}\bin feet\b/,
  ],
  ["weight", /\bhow (heavy|much does .{1,20} weigh)\b|\bweight of\b/],
];

const UNIT_FEET = "(?:ft|feet|foot|'|’|meters?|metres?|yards?|pies|metros|قدم|متر)";
const SIDES = String.raw`\d[\d.,]*\s?(?:'|’|ft|feet)?\s?(?:x|by|×|por)\s?\d`;
const COLORS =
  /\b(white|off-white|black|gr[ae]y|charcoal|silver|beige|taupe|cream|tan|brown|blue|navy|teal|green|sage|olive|red|burgundy|yellow|gold|orange|purple|pink|ivory|espresso|blanc[oa]s?|negr[oa]s?|gris(es)?|azul(es)?|verdes?|roj[oa]s?|amarill[oa]s?|beis|cafe)\b|ابيض|اسود|رمادي|ازرق|اخضر|احمر|بيج|بني/;
const BRANDS =
  /\b(bosch|samsung|lg|ge|whirlpool|kitchenaid|maytag|frigidaire|kenmore|miele|viking|wolf|sub-?zero|thermador|fisher|electrolux|café|trane|carrier|lennox|goodman|rheem|bryant|daikin|mitsubishi|fujitsu|american standard|rinnai|navien|noritz|bradford|kohler|generac|cummins|briggs|andersen|pella|marvin|milgard|weil-mclain|buderus|burnham|viessmann|peerless|utica|lochinvar|tesla|enphase|sunpower|chargepoint|juicebox|otis|schindler|kone|thyssen\w*|trex|azek|timbertech|hardie|jotul|vermont castings|hearthstone|lopi|jacuzzi|hot spring|sundance|caldera|bullfrog|pentair|hayward|ring|nest|ecobee|lutron|simplisafe|adt|shaw|mohawk|coretec|pergo|cambria|silestone|caesarstone|moen|delta|grohe|toto|timberline|gaf|owens corning|certainteed|john deere|kubota)\b/i;
const SIZE =
  /\d[\d.,]*\s?(?:'|’|ft|feet)?\s?(x|by|×|por)\s?\d|(\d[\d.,]*|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half))([ -]|\s+an?\s+)?(sq\b|sqft|sf\b|square|ft\b|feet|foot|'|m²|m2|sqm|meters?|metres?|acres?|inch\w*|gallons?|gal\b|kw\b|kilowatt\w*|tons?\b|cubic|btu|liters?|pies|metros|pulgadas|cars?\b|vehicles?)|\b(oversized|spacious|large|huge|small|compact|roomy|king-?sized?|amplio|amplia|grande|pequen\w*)\b|متر|قدم|واسع|كبير/;
const AGE =
  /(?<![$\d,.])\b(1[6-9]\d\d|20[0-4]\d)\b(?!\s?(sq|sf|ft))|\b(years?|months?) old\b|\bbrand new\b|\b(is|are|all|was|were) (new|newer|original)\b|\boriginal (to|windows?|from)\b|^\W*(new|newer|original)\b|\b(new|newer) \p{L}+|\boriginal\b|nuev[oa]s?\b|جديد|\d+[- ]year[- ]old\b/iu;
const NOT_AN_AGE = /\b(tax(es)?|assess\w+|hoa|dues|price\w*|listed|rebate|rent(ed|al)?|income|season|open(s|ing)?|hours)\b/i;

const PREMIUM =
  /\b(premiums?|(per|a|each|every) (month|year)|\/ ?(mo|yr)|annual\w*|monthly|yearly|costs?|runs?|quote[sd]?|paid|averag\w*)\b/;

/** What is asked of the thing, or null where naming the thing answers. */
export function attributeOf(ask: Ask): Attribute | null {
  const text = foldCharacters(ask.text);
  const named = ASKED.find(([, pattern]) => pattern.test(text))?.[0];
  if (named) return named;
  if (ask.subjects.includes("insurance") && (ask.aspects.includes("cost") || ask.form === "how_much")) return "premium";
  if (ask.aspects.includes("height")) return "height";
  if (ask.aspects.includes("size")) return "size";
  if (ask.aspects.includes("age")) return "age";
  if (ask.byLikeness && /\bhow (big|large)\b|\bwhat size\b/.test(text)) return "size";
  if (ask.byLikeness && /\bhow old\b|\b(what|which) year\b|\bage of\b/.test(text)) return "age";
  return ask.aspects.includes("count") || ask.form === "how_many" || /\bhow many\b/.test(text) ? "count" : null;
}

/** Words that ask for the attribute: no source need repeat them. */
const ASKING_WORD =
  /^(brand|manufactur|maker|make|model|colou?r|paint|deep|depth|wid|width|wide|high|tall|heavy|weigh|long|length|marca|modelo|color|profund\w*|ancho|old|year)$/;
export const isAskingWord = (stem: string): boolean => ASKING_WORD.test(stem);

/** Whether a text by itself has the form that the attribute needs. */
export function hasForm(attribute: Attribute, raw: string): boolean {
  const text = foldCharacters(raw);
  switch (attribute) {
    case "premium":
      return /[$€£]\s?\d/.test(text) && PREMIUM.test(text);
    case "brand":
      return BRANDS.test(text) || /\b(by|from|made by) \p{Lu}\p{Ll}+/u.test(raw);
    case "color":
      return COLORS.test(text);
    case "depth":
      return /\bdeep(est)?\b|\bdepth\b|\bprofund/.test(text) || lengthIn(text);
    case "width":
      return /\bwide\b|\bwidth\b|\bancho\b/.test(text) || new RegExp(SIDES).test(text);
    case "height":
      return /\b(tall|high|height|altura|de alto)\b|ارتفاع/.test(text)
        ? /\d|\b(six|seven|eight|nine|ten|eleven|twelve|vaulted|cathedral)\b|عال/.test(text)
        : lengthIn(text) || /\b(vaulted|cathedral|soaring)\b/.test(text);
    case "length":
      return lengthIn(text) || new RegExp(SIDES).test(text) || /\b(long|miles?)\b/.test(text);
    case "weight":
      return /\b(lbs?|pounds|kg|tons?)\b/.test(text);
    case "size":
      return SIZE.test(text);
    case "age":
      return (
        AGE.test(text) &&
        !(NOT_AN_AGE.test(text) && !/\b(replaced|installed|built|new|updated|redone|added|renovated|remodeled|original)\b/.test(text))
      );
    case "count":
      return /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|single|pair|both|un|una|dos|tres|cuatro|cinco)\b|واحد|اثنان|ثلاث|اربع/.test(
        text,
      );
  }
}

/** A length in feet or metres that is no area and no pair of sides. */
const lengthIn = (text: string) =>
  new RegExp(
    String.raw`(?<!(?:x|by|×)\s?)(?<![\d.,])(\d[\d.,]*|six|seven|eight|nine|ten|eleven|twelve)[ -]?${UNIT_FEET}(?![²2])(?!\s?(?:x|by|×)\s?\d)(?!\s(?:of|from|away|to|frontage))`,
  ).test(text);

/**
 * Whether a source's sentence tells the attribute of the very thing asked about: in the clause that names it, not
 * somewhere else in the sentence. A heading may name it for the whole sentence.
 */
export function tellsAttribute(ask: Ask, attribute: Attribute, evidence: Evidence, heading: Evidence | null): boolean {
  const words = ask.words.filter((word) => !isAskingWord(word));
  const names = (text: Evidence) =>
    ask.subjects.every((id) => text.meaning.concepts.has(id) || OF_ITSELF.has(id)) && words.every((word) => carriesWord(text, word));
  if (ask.subjects.filter((id) => !OF_ITSELF.has(id)).length + words.length === 0) return hasForm(attribute, evidence.text);
  if (attribute === "count") return countsThe(ask, words, evidence);
  const clauses = clausesOf(evidence.text, namesAnyThing);
  const own = clauses.filter((clause) => names(evidenceOf(clause)));
  if (own.length > 0) return own.some((clause) => hasForm(attribute, clause));
  if (heading && names(evidenceOf(heading.text.split(" › ").at(-1) ?? ""))) return hasForm(attribute, evidence.text);
  return (
    ask.subjects.length + words.length > 1 &&
    names(evidence) &&
    attribute !== "brand" &&
    hasForm(attribute, evidence.text) &&
    clauses.length <= 2
  );
}

/** Subjects that are the attribute itself: "when was the barn built". */
const OF_ITSELF = new Set(["year_built", "area"]);

/** "Six stalls", "max 2", "2 cars": a number that stands with the thing counted, not with another. */
function countsThe(ask: Ask, words: string[], evidence: Evidence): boolean {
  const counted = /\bhow many (\p{L}+)/u.exec(foldCharacters(ask.text))?.[1];
  const tokens = evidence.folded.match(/[\p{L}\p{N}][\p{L}\p{N}.,]*|[$%:(#]/gu) ?? [];
  const isThing = (at: number) => {
    const piece = evidenceOf(tokens.slice(at, at + 2).join(" "));
    return (
      (counted !== undefined && tokens[at]?.startsWith(counted.replace(/(ies|s)$/, ""))) ||
      words.some((word) => carriesWord(piece, word)) ||
      ask.subjects.some((id) => evidenceOf(tokens[at] ?? "").meaning.concepts.has(id))
    );
  };
  const isNumber = (token: string | undefined) =>
    token !== undefined &&
    (/^\d{1,4}$|^\d,\d{3}$/.test(token) ||
      /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty\w*|both|un|una|dos|tres|cuatro|cinco)$/.test(token));
  return tokens.some((_, at) => {
    if (!isThing(at)) return false;
    if (/^(no|ningun|sin)$/.test(tokens[at - 1] ?? "")) return true;
    const before = tokens.slice(Math.max(0, at - 4), at);
    if (
      before.some(
        (token, index) =>
          isNumber(token) &&
          !/^(19|20)\d\d$/.test(token) &&
          before[index - 1] !== "$" &&
          !/^(%|percent|per|feet|ft|sq|hours?|days?|months?|am|pm|minutes?)$/.test(before[index + 1] ?? ""),
      )
    )
      return true;
    const after = tokens.slice(at + 1, at + 5);
    return after.some(
      (token, index) =>
        isNumber(token) &&
        /^(max|maximum|limit|to|for|holds?|fits?|is|are|:|\(|has|have|racks)$/.test(after[index - 1] ?? tokens[at] ?? ""),
    );
  });
}
