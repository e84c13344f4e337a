import { glossOf } from "./glosses";
import { foldCharacters, stemOf } from "./normalize-text";
import { openAbbreviations } from "./open-abbreviations";
import { statesNumber } from "./read-numbers";
import { openSheet } from "./sheet-abbreviations";
import { MISREAD, SOURCE_FORMS, spokenOf } from "./source-words";
import type { Ask } from "./understand-question";
import { conceptOf, type Meaning, meaningOf } from "./vocabulary";

/** A piece of text with what it says, as far as the vocabulary reads it; `text` with abbreviations written out. */
export type Evidence = { text: string; folded: string; meaning: Meaning };

/** Two or more of what is paid by use. */
const UTILITIES =
  /\b(heat|hot water|water|gas|electric\w*|trash|sewer|internet)\b[^.;]{0,24}\b(heat|hot water|water|gas|electric\w*|trash|sewer|internet)\b/;
/** Two or more of what is paid by use speak of the utilities. */
const BY_FORM: [string, RegExp][] = [
  ["utilities", UTILITIES],
  ["cooling", /\bc\/a\b|\b(condenser|air handler)\b/],
];
/** A text on the wider thing also speaks to a question on the narrower one; being quoted, it promises no more. */
const WIDER: Record<string, string[]> = { pets_allowed: ["dog", "cat"], yard: ["patio"] };

const KEPT = 12_000;
const read = new Map<string, Evidence>();

/** Reads a text as evidence. The same sentences come up with every question, so what was read is kept. */
export function evidenceOf(text: string): Evidence {
  const known = read.get(text);
  if (known) return known;
  const evidence = readEvidence(text);
  if (read.size >= KEPT) read.clear();
  read.set(text, evidence);
  return evidence;
}

/** Whether a text names a thing that can be asked about. */
export const namesAnyThing = (text: string): boolean =>
  [...evidenceOf(text).meaning.concepts].some((id) => conceptOf(id).role === "subject" && !NO_THING.has(id));
const NO_THING = new Set([
  "price",
  "seller",
  "year_built",
  "area",
  "status",
  "condition",
  "style",
  "address",
  "city",
  "downtown",
  "floor_level",
]);

function readEvidence(written: string): Evidence {
  const text = openAbbreviations(openSheet(withLabel(written)));
  const folded = foldCharacters(text);
  const meaning = meaningOf(folded);
  for (const concept of conceptsIn(folded)) meaning.concepts.add(concept);
  for (const [concept, other] of MISREAD) {
    if (!meaning.concepts.has(concept) || !folded.match(other)) continue;
    const rest = folded.replace(other, " ");
    if (!meaningOf(rest).concepts.has(concept) && !conceptsIn(rest).has(concept)) meaning.concepts.delete(concept);
  }
  const animal = ANIMALS.find((id) => meaning.concepts.has(id));
  for (const [wide, narrow] of Object.entries(WIDER))
    if (meaning.concepts.has(wide) && !(animal && wide === "pets_allowed" && !OF_ANY_PET.test(folded)))
      for (const concept of narrow) meaning.concepts.add(concept);
  return { text, folded, meaning };
}

const conceptsIn = (folded: string): Set<string> => {
  const found = spokenOf(folded);
  for (const [concept, form] of [...SOURCE_FORMS, ...BY_FORM]) if (!found.has(concept) && form.test(folded)) found.add(concept);
  return found;
};

/** "One cat is fine with a pet deposit" says nothing of dogs; "pets allowed, dogs on a lead" speaks of cats as well. */
const ANIMALS = ["dog", "cat"];
const OF_ANY_PET =
  /\b(pets?|animals) (are |is )?(ok|okay|fine|allowed|welcome|permitted|considered|negotiable|friendly|prohibited|forbidden|policy)\b|\bno (pets?|animals)\b|\b(\d|one|two|three|max\w*|limit|all|any|up to \w+) pets?\b|\bpets? (not|up to|under|max\w*|limit|per)\b/;

/** A row of a table of two columns: its first cell names what the second tells. */
const ROW = /^([^|\n]{1,60}?)\s\|\s([^|\n]+)$/;
export const isRow = (text: string): boolean => ROW.test(text);
/** A row as a label and what it says: "Units | 48" reads "Units: 48". */
export const withLabel = (text: string): string =>
  text.replace(ROW, (_, label: string, said: string) => `${label.replaceAll(",", "")}: ${said}`);

const MONEY =
  /[$€£]|\d\s?% (down|of|over)\b|\b(aed|usd|dirhams?|dollars?|dolares|fees?|free|no (extra )?(cost|charge)|per (month|year)|months?'?s? rent|included|incluid\w*|gratis)\b|درهم|دولار|مجان|مشمول|رسوم/;
const DISTANCE =
  /\d[\d.,]*\s?(-| )?(min\w*|miles?|mi|blocks?|km|kilomet\w*|m|metros?|meters?|feet|ft|steps?|cuadras?|minutos?|millas?)\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half|few|un|una|dos|tres|cuatro|cinco|diez)( a)?[ -](blocks?|miles?|minutes?|steps|cuadras?|minutos?|millas?)|\b(adjacent|across (the|from)|next (to|door)|around the corner|steps (to|from|away)|walking distance|at the (door|corner)|junto a|frente a|al lado)\b|دقيق|دقائق|كم|متر/;
const TIME =
  /\b(19|20)\d\d\b|\bnew(er|ly)?\b|\bbrand new\b|\d+[ -]?(years?|months?|days?|hours?|hrs?|dias|horas)\b|\b(at|after|upon|on) (closing|transfer|completion)\b|24\/7|\b24[ -]hours?\b|\baround the clock\b|\b\d{1,2}(:\d\d)?\s?(am|pm|a\.m|p\.m)\b|\b(january|february|march|april|may|june|july|august|september|october|november|december|memorial day|labor day|all year|year[- ]round|seasonal|monday|tuesday|wednesday|thursday|friday|saturday|sunday|immediate\w*|now|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|original)\b|سنه|عام|شهر|يوم/;
const AGE =
  /(^|[,;|(:] ?)(?!(\W*(built|tax\w*|listed|year built)\b))((?:[a-z/&-]+ ){1,5})\(?'?(19|20)\d\d\)?(?=[\s,;|.)]|$)|^(\W*(?!built\b)[\w-]+){1,5}\W+(19|20)\d\d\W*$|\b(years? old|brand new|new(er|ly)?|original|nuev[oa]s?)\b|\b(from|since|circa|built|install\w*|replac\w*|renew\w*|remodel\w*|renovat\w*|updat\w*|upgrad\w*|refinish\w*|resurfac\w*|reline\w*|redone|added|construct\w*|cambi\w+|reemplaz\w+|instal\w+|remodel\w+|renov\w+|constru\w+)\b.{0,40}\b(19|20)\d\d\b|(جديد|تجديد|تركيب|بني)/;
const SIZE =
  /\d[\d.,]*\s?(x|by|×|por)\s?\d|(\d[\d.,]*|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))[ -]?(sq|ft|feet|foot|'|m²|m2|sqm|meters?|metres?|acres?|inch\w*|gallons?|kw|amps?|tons?|cubic|btu|pies|metros|pulgadas)|\b(oversized|spacious|large|huge|small|compact|big|amplio|amplia|grande|pequen\w*)\b|متر|قدم|واسع|كبير/;
const DURATION =
  /(\d+|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|un|una|dos|tres|cinco|diez))[ -]?(year|month|week|day|hour|minute|ano|mes|semana|dia|hora|minuto)|month to month|سنه|سنوات|شهر|اشهر|يوم|ايام/;
const LIMIT = /\d|\b(one|two|three|limit|maximum|max|no|any|all|under|over|up to|minimum|dos|tres|limite|maximo|minimo)\b|حد|اقصي/;
const SPEED = /\b(\d+ ?(mbps|gbps|gig|mb|gb)|gigabit|fiber|fibre|fibra|high[- ]speed)\b/;
/** Whether a thing comes with the home, whatever the answer. */
const INCLUDED =
  /\b(per|a) (month|year|quarter)\)?:\s?[a-z]|\b(reserved|leaving|taking|optional|separate bill|an option|upgrade|extra|on request|bought separately|stays?|staying|remains?|provided|supplied|negotiable|exclud\w*|belongs? to|comes? with|deeded|excluded|(not|n't) (convey|stay|included)|(is|are) not\.?$|paid by|pays?)\b/;
/** How a thing is takes words; a count says nothing of it. */
const STATE = /\p{L}{4}/u;
const FUEL = /\b(gas|electric\w*|induction|propane|electrica)\b|غاز|كهربائي/;
/** Where water comes from and goes to. */
const SUPPLY =
  /\b((a|the|from) spring|spring water|cistern|rainwater|dewa|city|public|municipal|town|mains|(?<!as )well|septic|private|pozo|septica|ciudad|municip\w*)\b/;
const FREQUENCY = /\b(month\w*|year\w*|annual\w*|quarter\w*|weekly|mensual\w*|anual\w*|al (mes|ano))\b|شهري|سنوي/;

/** Aspects that ask for an answer of a certain form; a text without such a form doesn't answer. */
const TYPED: Record<string, RegExp> = {
  cost: MONEY,
  distance: DISTANCE,
  age: AGE,
  time: TIME,
  size: SIZE,
  height: SIZE,
  limit: LIMIT,
  speed: SPEED,
  frequency: FREQUENCY,
  duration: DURATION,
  supply: SUPPLY,
  electric_kind: FUEL,
  state: STATE,
};

/** A thing with a year alone ("Bathroom 2015"), or words for its being made new. */
const RENEWED =
  /\boriginal\b|^\W*(\p{L}[\p{L}'/-]*\W+){1,4}\(?(19|20)\d\d\b|\b(swapped|changed out|rebuilt|relined|overhauled|put in|converted|done in|dates? from|from (19|20)\d\d|is from)\b/u;
/** What settles whether a thing has a quality, for or against it. */
const SETTLES: Record<string, RegExp> = {
  private:
    /\bin[- ](the )?(unit|home|apartment)\b|\b(private|own|owned|leased|ours alone|sole(ly)?|exclusive\w*|deeded|assigned|shared|common|communal|community|share)\b/,
  heated: /\b(heated|unheated|heat|climate|temperature)\b/,
  covered: /\b(covered|uncovered|open|carports?|garages?|enclosed|screened|roofed|indoor|underground|outdoor)\b/,
  attached: /\b(attached|detached|separate|freestanding|built-?in|under)\b/,
  finished: /\b(finished|unfinished|partly|partially|half)\b/,
  central: /\b(central|window|portable|split|splits|wall|ducted|ductless|forced)\b/,
  surface: /\b(paved|unpaved|gravel|asphalt|concrete|dirt|cobbled|pavers?)\b/,
  allowed:
    /\b(allow\w*|permit\w*|prohibit\w*|forbid\w*|banned?|welcome|ok|okay|accepted|only|no|not|never|must|required?|requires|approval|consent|limit\w*|max\w*|may|can|restrict\w*)\b/,
  limit: LIMIT,
};
/** Words of a question and the words by which a source settles it. */
const WORD_KIN: [RegExp, RegExp][] = [
  [
    /^(own|leas|rent|financ|bought|buy|paid|rentad\w*|propi\w*|arrendad\w*)$/,
    /\b(owned?|leased?|bought|purchased|rented|financed|paid (off|for|in full)|ours|loan|ppa)\b/,
  ],
  [/^(share|shar|common|communal)$/, SETTLES.private as RegExp],
  [
    /^(broken|work|function|operat|usabl|safe)$/,
    /\b(works?|working|decorative|wood burning|not use|needs?|repair\w*|inspected|serviced|operational|broken|inoperable|as[- ]is)\b/,
  ],
  [
    /^(financ\w*|loan|fha|va|usda|convent\w*|convencional|mortgag|prestamo|credito|hipoteca|infonavit)$/,
    /\b(fha|va|usda|conventional|conv|cash|financing|loans?|assumable|lender)\b/,
  ],
  [/^(ciudad|municipal)$/, /\b(municipal\w*|city|ciudad|public\w*)\b/],
  [/^(rate|interest|percent\w*)$/, /\d(\.\d+)?\s?%/],
  [/^(doorway|door|hallway|hall)$/, /\bdoor(way)?s?\b|\bhall(way)?s?\b/],
  [/^(choos|choose|pick|select|custom\w*|personal\w*)$/, /\b(chosen|choose|choice|choices|select\w*|custom\w*|pick(ed)?)\b/],
  [/^(troubl|problem|issu|fail)$/, /\b(backed up|replaced|repaired|leak\w*|damage\w*|problem|issue|crack\w*|failed|settled|flooded)\b/],
  [/^(open|clos|hour)$/, /\b(open|opens|closes|closed|hours|from \d|all year|year[- ]round|seasonal)\b/],
  [
    /^(wet|damp|dry|flood|moist\w*|seep\w*|leak)$/,
    /\b(water (in|on)|takes (in|on)|damp|dry|seep\w*|flood\w*|moisture|sump|french drain|waterproof\w*)\b|\binch of water\b/,
  ],
  [/^(signal|recept\w*|coverag\w*|bar|work|phone)$/, /\b(bars?|signal|reception|coverage|phones? works?|dead zone|wi-?fi calling)\b/],
  [/^(clear|plow|plough|shovel|remov)$/, /\b(plow\w*|plough\w*|clear\w*|shovel\w*|remov\w*)\b/],
  [/^(road|lane|street)$/, /\b(road|lane|street|drive(way)?|alley)\b/],
  [/^(manag|management|run)$/, /\b(manag\w*|run by|property (group|services|management)|managing agent|superintendent)\b/],
  [/^(litig\w*|lawsuit|sue|su|legal)$/, /\b(litigation|lawsuits?|legal action|court)\b/],
  [
    /^(ad|add|addit\w*|built|build|construct\w*)$/,
    /\b(added|addition|tacked on|put on|put up|built|ell|wing|extended|extension|constructed)\b/,
  ],
  [/^(grow|bear|produc\w*)$/, /\b(trees?|orchards?|garden|crops?|hay|field|bearing)\b/],
  [/^refund\w*$/, /\b(refund\w*|returned|returns|comes? back|back)\b/],
  [/^(myself|yourself|on top)$/, /\b(tenant|buyer|resident|occupier|you) pays?\b|\bpay yourself\b|\bnot (included|covered)\b/],
  [/^(drink|drinking|potabl\w*)$/, /\bwater\b/],
  [/^(grocer\w*|food)$/, /\b(grocer\w*|supermarket|market|store|carrefour|bodega)\b/],
  [/^(housekeep\w*|maid|nanny|helper)$/, /\b(maid|staff|helper|housekeep\w*|nanny|live-?in)\w*\b/],
  [
    /^(exclud|exclus|tak|take|taking|keep|leav|remov)$/,
    /\b(excl\w*|taking|takes? (the|his|her|their)|reserved|not (included|convey|stay)|do(es)? not convey|(go|goes|leaves?|leaving|going) with (us|them|me|him|her|the (owner|seller)s?))\b/,
  ],
  [/^(spend|bill|run|averag|expens|charg|price)$/, /\$ ?\d|\b(average[sd]?|runs?|about|costs?)\b/],
  [
    /^(granit|quartz|quartzit|marbl|laminat|soapston|corian|butcher|formica)$/,
    /\b(granite|quartz|quartzite|marble|laminate|soapstone|corian|butcher[- ]block|formica)\b/,
  ],
  [
    /^(brick|stucco|vinyl|limeston|ston|log|hardi|adob|clapboard)$/,
    /\b(brick|stucco|vinyl|limestone|stone|log|hardie\w*|cement board|clapboards?|adobe|wood siding|cedar)\b/,
  ],
  [
    /^(wood|wooden|composit|trex|cedar)$/,
    /\b(wood(en)?|composite|trex|cedar|redwood|ipe|pressure[- ]treated|pavers?|concrete|brick|stone)\b/,
  ],
  [
    /^(januar\w*|februar\w*|march|april|june|july|august|septemb\w*|octob\w*|novemb\w*|decemb\w*|wint\w*|summ\w*)$/,
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\b(memorial|labor) day\b|\b(all year|year[- ]round|seasonal|summer|winter|season)\b/,
  ],
  [/^(pav|paved|gravel|asphalt|dirt)$/, /\b(paved|gravel|asphalt|dirt|concrete|pavers?)\b/],
  [/^(origin|original|newer|new)$/, /\b(original|new(er)?|replaced|installed|updated)\b|\b(19|20)\d\d\b/],
  [/^(extra|addit|more)$/, /\b(upgrades?|options?|optional|extra|additional|more|on request)\b|\$/],
  [/^(trash|rubbish|garbag)$/, /\b(trash|garbage|refuse|hauler)\b/],
  [/^(fuel|run)$/, /\b(propane|gas|electric\w*|oil|diesel|battery|solar|wood|pellet)\b/],
];

/** Whether a text answers an aspect: by naming it, or by an answer of its form. */
export function carriesAspect(evidence: Evidence, aspect: string): boolean {
  if (aspect === "count") return statesNumber(evidence.text);
  const form = TYPED[aspect];
  if (form) return form.test(evidence.folded);
  if (aspect === "renewed")
    return (
      evidence.meaning.concepts.has("renewed") ||
      RENEWED.test(evidence.folded) ||
      /(?<!(credit|allowance|toward|budget|estimate)s?\b.{0,30})\bnew(er|ly)?\b|\b(nuev[oa]s?)\b|جديد/.test(evidence.folded)
    );
  if (SETTLES[aspect]?.test(evidence.folded)) return true;
  if (aspect === "included" && INCLUDED.test(evidence.folded)) return true;
  return evidence.meaning.concepts.has(aspect);
}

/** Aspects that a text about the subject answers without naming them ("No smoking" answers what is allowed). */
const IMPLICIT = new Set(["allowed", "material", "upper"]);

/** Whether the answer needs a form that the question's own words ask for ("how many" a number, "how far" a distance). */
export function carriesForm(evidence: Evidence, ask: Ask): boolean {
  if (ask.form === "how_far") return DISTANCE.test(evidence.folded);
  if (ask.form === "how_much") return /\d|\b(free|no (extra )?(cost|charge)|gratis|months?'?s? rent|none)\b|مجان/.test(evidence.folded);
  if (
    ask.form === "who" &&
    /\b(pays?|paid|responsible|maintain\w*|handles?|removes?|shovels?|mows?|plows?|cares?|fix(es)?|repairs?|does|covers?|owns?|lives?|paga|dueno)\b|يدفع|مسؤول/.test(
      ask.text,
    ) &&
    /\b(tenant|landlord|owner|seller|buyer|association|hoa|inquilino|propietario|dueno|vendedor)s?\b/.test(evidence.folded)
  )
    return true;
  if (ask.form === "who") return /\b(by|is|are|from|por|es|de) (the )?\p{Lu}/u.test(evidence.text) || /[\u0600-\u06ff]/.test(evidence.text);
  if (ask.form === "how_many") return statesNumber(evidence.text.replace(/\b(19|20)\d\d\b/g, ""));
  if (ask.form === "when") return TIME.test(evidence.folded) || FREQUENCY.test(evidence.folded);
  return true;
}

/** Aspects that a source must answer besides naming the subject. */
export const demandedAspects = (ask: Ask): string[] => ask.aspects.filter((aspect) => !IMPLICIT.has(aspect));

/** Whether a text speaks of one of the alternatives asked; true when none were. */
export const carriesEither = (evidence: Evidence, ask: Ask): boolean =>
  ask.either.length === 0 ||
  ask.either.some((item) =>
    item.startsWith("=")
      ? carriesWord(evidence, item.slice(1))
      : evidence.meaning.concepts.has(item) || carriesAspect(evidence, item) || carriesName(evidence, item),
  );

/** Whether a concept's one-word name stands in a text, also inside a longer phrase ("gas" in "gas cooktop"). */
const carriesName = (evidence: Evidence, concept: string): boolean =>
  conceptOf(concept)
    .phrases.en.split("|")
    .some((phrase) => !phrase.includes(" ") && evidence.meaning.stems.has(stemOf(phrase.replace(/^=/, ""))));

/** Whether a text carries a content word: as a stem, or as the beginning of a longer one. */
export function carriesWord(evidence: Evidence, stem: string): boolean {
  if (evidence.meaning.stems.has(stem)) return true;
  if (WORD_KIN.some(([asked, said]) => asked.test(stem) && said.test(evidence.folded))) return true;
  for (const other of glossOf(stem)) if (evidence.meaning.stems.has(other)) return true;
  if (stem.length < 5) return false;
  for (const other of evidence.meaning.stems) if (other.length >= 5 && (other.startsWith(stem) || stem.startsWith(other))) return true;
  return false;
}
