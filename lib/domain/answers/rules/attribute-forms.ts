import { foldCharacters } from "./normalize-text";

/** What is asked of a thing that its other sentences don't tell: a measure, a number, a name, a colour, a year. */
export type Attribute =
  | "another"
  | "brand"
  | "change"
  | "cost"
  | "color"
  | "free"
  | "fuel"
  | "premium"
  | "material"
  | "time"
  | "where"
  | "who"
  | "reason"
  | "speed"
  | "thickness"
  | "frequency"
  | "refundable"
  | "since"
  | "made"
  | "name"
  | "state"
  | "depth"
  | "width"
  | "height"
  | "length"
  | "size"
  | "count"
  | "age"
  | "weight";

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

/** Kinds and materials that a source may name where "what kind" is asked of a physical thing. */
const KINDS =
  /\b(wood(en)?|hardwood|oak|maple|cherry|walnut|pine|fir|cedar|redwood|bamboo|cork|ipe|teak|mahogany|composite|trex|vinyl|lvp|pvc|laminate|linoleum|carpet|tiles?|ceramic|porcelain|stone|slate|granite|quartz|quartzite|marble|travertine|soapstone|limestone|flagstone|bluestone|pavers?|brick|block|concrete|cement|stucco|adobe|log|hardie|fiber|shingles?|asphalt|architectural|metal|tin|steel|stainless|iron|aluminum|copper|pex|cast|galvanized|rubber|membrane|tpo|flat|thatch|clay|glass|butcher|corian|solid|formica|chain|picket|privacy|split|rail|wire|pipe|gas|natural|propane|oil|electric|induction|solar|heat pump|geothermal|radiant|baseboard|forced|central|window|wall|ductless|portable|evaporative|boiler|furnace|steam|radiators?|tank(less)?|aerobic|septic|conventional|mound|sewer|well|city|public|municipal|town|double|dual|triple|single|pane|casement|sash|low-e|impact|wood[- ]burning|pellet|insert|gravel|dirt|paved|saltwater|salt|chlorine|gunite|fiberglass|liner|in-?ground|above[- ]ground|slab|crawl|poured|pier|shaker|custom|paint(ed)?|stained|spray|foam|blown|batts?|cellulose|breakers?|fuses?|amp|fixed|recessed|vaulted|coffered|tray|beamed|full|partial|walk-?out|finished|unfinished|madera|ceramica|gas|electrica|teja|metal|hardware)\b|خشب|سيراميك|رخام|غاز|كهرب|مركزي/;
const MONTHS =
  "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const TIMES = new RegExp(
  `\\b(19|20)\\d\\d\\b|\\b(${MONTHS})\\b|\\b(mon|tues?|wednes|thurs?|fri|satur|sun)(day)?s?\\b|\\b\\d{1,2}(:\\d\\d)?\\s?([ap]\\.?m|-\\s?\\d{1,2}(?!\\d|\\s?(year|bed|bath|car|sq|ft)))\\b|\\b(\\d+|one|two|three|four|six|seven|ten|thirty|few)[- ](minutes?|hours?|days?|weeks?|months?|years?|dias|semanas|meses|anos)\\b|\\b(spring|summer|fall|autumn|winter|immediate\\w*|now|vacant|at (closing|transfer|signing|contract|completion)|closing|upon|until|tomorrow|daily|weekly|all year|year[- ]round|labor day|memorial day|original|lunes|martes|miercoles|jueves|viernes|sabado|domingo|inmediat\\w*|ahora|escrituracion)\\b|24\\/7|24[- ]hours?|around the clock|سنه|عام|شهر|يوم|فور|عند`,
);
/** Sums by the month or year are no time. */
const withoutSums = (text: string) =>
  text.replace(/[$€£]\s?[\d.,]+k?\s?(an?|per|\/|each|al|por)?\s?(month|mo|year|yr|week|mes|ano|annual\w*|monthly|yearly)\b/g, " ");
const PLACE =
  /\b(in|on|at|under|behind|beside|off|near|below|above|inside|outside|across|along|within|by|next to|to the|between|over|beneath|around|facing)\s+(?!(?:19|20)\d\d|request|closing|contract|transfer|dues|spring|summer|fall|winter|a (month|year)|good|excellent|great)(the |a |an |our |its |each |every |one |both )?\p{L}|\b(upstairs|downstairs|floor|level|basement|bsmt|attic|hall\w*|closet|street|curb|corner|rear|front|lvl|main|in-unit|on-?site|off-?site|central|wall|en|sobre|junto|detras)\b|\bP\d\b|#\d|في|على|بجانب/iu;
const REASON =
  /\b(because|since|due to|reason|so that|relocat\w*|retir\w*|moving|downsiz\w*|for work|job|as (we|they|the)|to be (closer|near)|needs?|don['’]t)\b|porque|لان|بسبب/i;
const STATES =
  /\b(good|excellent|fair|poor|great|perfect|new(er)?|like[- ]new|updated|original|as[- ]is|(well|newly|freshly) \p{L}+|maintained|serviced|inspected|repaired|needs?|works?|working|replaced|remodel\w*|renovat\w*|dated|worn|condition|shape|sound|solid|dry|damp|wet|clean|passed|failed|leak\w*|crack\w*|damage\w*|refinished|redone|restored|move-?in|turn-?key|19\d\d|20\d\d)\b/iu;
const COST =
  /([$€£]|\baed|\busd)\s?\d|\d\s?(dollars|usd|aed|dirhams?|percent|%)|\b(free|no (extra )?(cost|charge|fee)|included|includes?|gratis|pay per use|coin|months?['’]?s? rent|none)\b|مجان|درهم|دولار|مشمول/;
const PREMIUM =
  /\b(premiums?|(per|a|each|every) (month|year)|\/ ?(mo|yr)|annual\w*|monthly|yearly|costs?|runs?|quote[sd]?|paid|averag\w*)\b/;

/** Years of upkeep are not the thing's own. */
const UPKEEP =
  /\b(pumped|inspected|serviced|swept|cleaned|painted|passed|tested|certified|sealed|refilled|filled|listed|sold|assessed|permitted|approved|moved|relined|recoated|surveyed)\b[^,;()]{0,40}\b(19|20)\d\d\b/g;
const SPEEDS =
  /\b\d[\d.,]* ?(mbps|gbps|kbps|mb|gb|mbit\w*|gbit\w*|megs?|megabits?|gigs?|gigabits?|mph|km\/h)\b|\bgigabit\b|\b(feet|miles|meters) (per|a|an) (second|minute|hour)\b|ميغا|ميجا|جيجا/;
const RHYTHM =
  /\b(every|each|daily|nightly|weekly|bi-?weekly|monthly|yearly|annual\w*|quarter\w*|hourly|once|twice|times|weekdays?|weekends?|regular\w*|seasonal\w*|cada|mensual\w*|anual\w*|diari\w*|seman\w*)\b|\b(per|a|an|al) (day|night|week|month|year|hour|mes|ano|dia)\b|شهر|سنو|يوم|اسبوع/;
const SINCE =
  /\bsince\b|\b(19|20)\d\d\b|\bfor (the (last|past) |over |about |nearly )?(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty) (years?|months?|weeks?|days?)\b|\b(\d+|one|two|three|four|five|six|ten|twenty|thirty|forty) (years?|months?|days?) (ago|old|on|here)\b|\b(one|original|first)[- ]owners?\b|\bdom\b|\bgenerations?\b/;
/** Words with a capital that name nobody: the first of a sentence, days, months, loans. */
const NO_NAME =
  /^(tenants?|landlord|owners?|sellers?|buyers?|fib(er|re)|dsl|cable|satellite|wired|high|internet|wifi|none|not?|yes|city|public|private|town|municipal|well|septic|gas|electric\w*|the|an?|our|all|both|each|new|two|three|four|built|mon\w*|tues\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|jan\w*|feb\w*|march|april|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|hoa|noc|dtcm|vat|mls|fema|va|fha|usda|ac|br|ba|ss|ev|aed|usd|iic|seer\d?|hvac|led|pvc|lvp|tv|wd|dom)$/i;

/** Whether a text names somebody or some firm: a word with a capital that begins no sentence, or a short value. */
function namesSomebody(raw: string): boolean {
  const names = [...raw.matchAll(/(^|[.!?:•|]\s+|["“«(\s/&-])(\p{Lu}[\p{L}'’&-]+)/gu)];
  const short = raw.trim().split(/\s+/).length <= 4;
  return names.some(([, lead = "", word = ""]) => !NO_NAME.test(word) && (short || !/^$|[.!?]\s+$/.test(lead)));
}

const PARTY =
  /\b(tenants?|landlord|owners?|sellers?|buyers?|association|hoa|city|county|town|manager|management|inquilino|propietario|dueno|vendedor)\b|مالك|مستاجر/;

/** A length in feet or metres that is no area and no pair of sides. */
const lengthIn = (text: string) =>
  new RegExp(
    String.raw`(?<!(?:x|by|×)\s?)(?<![\d.,])(\d[\d.,]*|six|seven|eight|nine|ten|eleven|twelve)[ -]?${UNIT_FEET}(?![²2])(?!\s?(?:x|by|×)\s?\d)(?!\s(?:of|from|away|to|frontage))`,
  ).test(text);

/** What a text must look like to tell an attribute; `text` is folded, `raw` as written. */
const FORMS: Record<Attribute, (text: string, raw: string) => boolean> = {
  material: (text) => KINDS.test(text) || BRANDS.test(text),
  time: (text) => TIMES.test(withoutSums(text)),
  where: (_text, raw) => PLACE.test(raw),
  speed: (text) => SPEEDS.test(text),
  thickness: (text) => /\bthick(ness)?\b|\d\s?-?(inch\w*|in\b|mm\b|cm\b|mil\b|["”″])/.test(text),
  frequency: (text) => RHYTHM.test(text),
  refundable: (text) => /refund|\breturn(ed|s)?\b|\bback\b|\bcredited\b|reembols|devuel|يسترد|مسترد|يعاد/.test(text),
  since: (text) => SINCE.test(text),
  made: (text) => TIMES.test(withoutSums(text.replace(UPKEEP, " "))),
  name: (text, raw) => namesSomebody(raw) || /[\u0600-\u06ff]/.test(text),
  reason: (text) => REASON.test(text),
  state: (text) => STATES.test(text),
  premium: (text) => /[$€£]\s?\d/.test(text) && PREMIUM.test(text),
  brand: (text, raw) => BRANDS.test(text) || /\b(by|from|made by) \p{Lu}\p{Ll}+/u.test(raw),
  color: (text) => COLORS.test(text),
  depth: (text) => /\bdeep(est)?\b|\bdepth\b|\bprofund/.test(text) || lengthIn(text.replace(/\b\d+-(foot|ft) /g, " ")),
  width: (text) => /\bwide\b|\bwidth\b|\bancho\b|\d[- ]?(inch(es)?|in\b|["”″])/.test(text) || new RegExp(SIDES).test(text),
  height: (text) =>
    /\b(tall|high|height|altura|de alto)\b|ارتفاع/.test(text)
      ? /\d|\b(six|seven|eight|nine|ten|eleven|twelve|vaulted|cathedral)\b|عال/.test(text)
      : lengthIn(text) || /\b(vaulted|cathedral|soaring)\b/.test(text),
  length: (text) => lengthIn(text) || new RegExp(SIDES).test(text) || /\b(long|miles?)\b/.test(text),
  weight: (text) => /\b(lbs?|pounds|kg|tons?)\b/.test(text),
  size: (text) => SIZE.test(text),
  another: (text) => /\b(second|third|two|three|four|2|3|4|extra|another|additional|both|pair|couple|more|spare)\b|segund|otro/.test(text),
  change: (text) =>
    /\b(increas\w*|rais\w*|rise|rising|went up|going up|goes up|up from|expected|proposed|scheduled|capped|escalat\w*|adjust\w*)\b/.test(
      text,
    ),
  fuel: (text) => /\b(gas|electric\w*|propane|induction|oil|wood|pellet|solar|diesel|all-electric)\b|غاز|كهرب/.test(text),
  cost: (text) => COST.test(text.replace(/\bnot free\b/g, " ")),
  free: (text) =>
    /\b(free|no (extra )?(cost|charge|fee)|included|includes?|fees?|pays?|paid|coin|complimentary|covers?|cost)\b|[$€£]/.test(text),
  who: (text, raw) =>
    /\b(by|from|with|through|is|are|:|via)\s(the )?\p{Lu}[\p{Ll}&]|\p{Lu}\p{L}+ (Homes|Management|Realty|Construction|Builders?|Properties|Group|Co-op|Energy|Power|Electric|LLC|Inc|Bros)/u.test(
      raw,
    ) || PARTY.test(text),
  age: (text) =>
    AGE.test(text.replace(UPKEEP, " ")) &&
    !(NOT_AN_AGE.test(text) && !/\b(replaced|installed|built|new|updated|redone|added|renovated|remodeled|original)\b/.test(text)),
  count: (text) =>
    /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|single|pair|both|un|una|dos|tres|cuatro|cinco)\b|واحد|اثنان|ثلاث|اربع/.test(
      text,
    ),
};

/** Whether a text by itself has the form that the attribute needs. */
export const hasForm = (attribute: Attribute, raw: string): boolean => FORMS[attribute](foldCharacters(raw), raw);
