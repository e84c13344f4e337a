import { isSameThing } from "./asked-same";
import { type Attribute, hasForm } from "./attribute-forms";
import { evidenceOf } from "./evidence";
import { namesExactly } from "./exact-things";
import { foldCharacters, readTokens, stemOf } from "./normalize-text";

/** What the words of a question ask for, whatever its subject: a speed, a thickness, a rhythm, a name. */
export const FORMS_ASKED: [Attribute, RegExp][] = [
  [
    "speed",
    /\bhow (fast|quick) (is|are|does the|do the|was|can the) (?!(closing|process|approv\w*|sale|move|turnaround|commute|drive)\b)|\b(internet|wifi|wi-fi|connection|download|upload|broadband|connection|fib(er|re)) speeds?\b|\b(what|which) speeds?\b|\bque velocidad\b|\bvelocidad (de|del|tiene)\b|سرعه (ال)?(انترنت|نت|واي)/,
  ],
  ["thickness", /\bhow thick\b|\bthickness\b|\bgrosor\b|\bque tan grues[oa]|سماكه/],
  ["frequency", /\bhow (often|frequently|regularly)\b|\bcada cuanto\b|\bcon que frecuencia\b|كل كم/],
  [
    "refundable",
    /\brefundable\b|\b(get|give|given|gives|gave|getting)\b.{0,24}\bback\b.{0,20}\b(leave|move|end)|\breembolsable|\bdevuelven\b|يسترد|قابل للاسترداد|مسترد/,
  ],
  [
    "since",
    /\bhow long (has|have|had|s) (?!(it|this|the (house|home|place|property|listing|unit|condo|apartment)) been (on|listed|for sale|standing|available|vacant|empty))/,
  ],
  ["made", /\bwhen (was|were|did)\b.*\b(install\w*|built|build|put in|put up|add(ed)?|construct\w*)\b/],
  [
    "name",
    /\bnames? of\b|\bwhat(s| is| are)? .{0,30}\b(called|named)\b|^who (is|are|was|were|s) (the|your|that|its|their)\b|^who('s)? (made|makes|built|build|installed|designed|did|painted|developed|finished|repaired|redid|lined|surveyed|provides|supplies|services|operates)\b|^(what|which) (company|firm|contractor|builder|bank|lender|provider|utility|agency|developer)\b|\bcomo se llama|\bquien es (el|la) (desarrollador|constructor|administrador|proveedor|banco|arquitect)|^من هو (ال)?(مطور|مقاول|بنك|مزود)|^مين (ال)?(مطور|مقاول)|^(ما|شو|وش) اسم/,
  ],
];

/** Sums that a question of a price means: what was paid for it once is another. */
const THINGS_APART = new Set(
  "counters cabinets patio balcony porch deck fence roof flooring windows driveway water_heater stove dishwasher refrigerator fireplace pool elevator boat_dock generator shed barn attic hot_tub stairs garage".split(
    " ",
  ),
);
/** Of a part of the home one asks when, how old, how large: another part's answer is none. */
const OF_A_PART =
  /^(when|how (old|new|recent\w*|big|large|tall|high|wide|deep|thick|long|fast|heavy))\b|\bwhat (colou?r|brand|size|year)\b/;

/** Nouns whose amount a source gives in another word: room, money, time. */
const COUNTED_OTHERWISE =
  /^(is|are|was|were|do|does|did|will|would|can|could|should|of|for|to|in|on|the|a|an|it|this|that|they|you|i|we|more|money|time|land|ground|acreage|acres?|space|room|rooms|parking|storage|yard|rent|down|notice|square|sq|sqft|feet|foot|bedrooms?|bathrooms?|beds?|baths?|floors?|levels?|stor(y|ies|eys)|months?|weeks?|days?|hours?|minutes?|years?|miles?|blocks?|cars?|vehicles?|trucks?|spots?|spaces?|stalls?|places?|people|persons?|guests?|pets?|animals?|dogs?|cats?|units?|homes?|houses?|apartments?|condos?|neighbors?|zones?|steps?|stairs?|others?)$/;
const PEOPLE = /\b(people|persons?|guests?|seat(s|ing|ed)?|sleeps?|capacity|occupan\w+|holds?|fits?)\b/;

type Needed = (asked: string, said: string) => boolean;

/** "How much hay does it give", "how many bikes can I store": the sentence speaks of hay, of bikes. */
const countsTheSame: Needed = (asked, said) => {
  if (/\bhow many (people|persons|guests)\b.{0,40}\b(fit|hold|seat|sleep|accommodate|use)/.test(asked)) return PEOPLE.test(said);
  const noun =
    /\bhow (?:much|many) (\p{L}{3,})(?= (?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|fit|come)\b|$)/u.exec(
      asked,
    )?.[1];
  if (!noun || COUNTED_OTHERWISE.test(noun)) return true;
  const thing = evidenceOf(noun).meaning;
  const told = evidenceOf(said).meaning;
  return [...thing.concepts].some((id) => told.concepts.has(id)) || told.stems.has(stemOf(noun));
};

const ordinary =
  /^(the|a|an|our|its|their|your|his|her|some|any|all|both|each|every|no|of|in|on|with|and|or|for|by|is|are|one|two|three|four|five|six|ten|forty|many|few|old|new|large|small|big|more|other|same|this|that|these|those|from|at|to|up|down)$/;

/** "What kind of apples" wants a word that tells one kind from another: "forty apple trees" has none. */
const namesTheKind: Needed = (asked, said) => {
  const noun = /\b(?:what|which) (?:kind|type|sort|breed|species|variety|varieties) of (\p{L}{3,})/u.exec(asked)?.[1];
  if (!noun || !/^(dogs?|apples?|fish|trees?|horses?|birds?|flowers?|fruits?|neighbou?rs?|wines?|grass|crops?|animals?)$/.test(noun))
    return true;
  const tokens = readTokens(said);
  const at = tokens.flatMap(({ stem }, index) => (stem === stemOf(noun) ? [index] : []));
  if (at.length === 0) return true;
  return at.some((index) => {
    const before = tokens[index - 1]?.word ?? "the";
    const after = said.slice(tokens[index]?.end ?? 0);
    return /^s?( trees?)?\s?(:|\(|such as|like|including)/.test(after) || !(ordinary.test(before) || /\d|(ed|ing)$/.test(before));
  });
};

/** Asked when or how big a part of the home is, an answer speaks of that part. */
const speaksOfThePart: Needed = (asked, said) => {
  if (!OF_A_PART.test(asked)) return true;
  const parts = [...evidenceOf(asked).meaning.concepts].filter((id) => THINGS_APART.has(id));
  const told = evidenceOf(said).meaning.concepts;
  return parts.length === 0 || parts.some((id) => told.has(id));
};

/** When a work begins is not told by when something else is due. */
const beginsThen: Needed = (asked, said) =>
  !/^when (will|does|do|is|are)\b.*\b(start|starts|begin|begins)\b/.test(asked) ||
  /\b(start\w*|begin\w*|schedul\w*|planned|from|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|(mon|tues|wednes|thurs|fri|satur|sun)days?)\b/.test(
    said,
  );

/** Who does a work is told by a name or a party, where a line goes by a way. */
const saysWho: Needed = (asked, said) =>
  !/^who (is|was|are|were|will be) \p{L}+ing\b/u.test(asked) ||
  /\b(by|from|with|association|city|town|county|landlord|owners?|sellers?|tenants?|management|contractor)\b/.test(said);
const saysWhereTo: Needed = (asked, said) =>
  !/^where (does|do) .*\b(bus|line|train|tram|shuttle|road|lane|trail|path|alley|street|creek|brook|river|ferry)\b.*\b(go|goes|run|lead|leads)$/.test(
    asked,
  ) || /\b(to|toward|towards|into|through|along)\b/.test(said);
/** "Unit A" of another home of the house: its own is "the house" by the time that this is asked. */
const OTHER_UNIT = /(?<!\b(?:the|this|my|your|each|per|which) )\b(unit|apartment|apt|suite|flat) ([b-z]|a(?= |$)|\d+\w?)(?= |$)/;
const ofThatUnit: Needed = (asked, said) => {
  const unit = OTHER_UNIT.exec(asked)?.[0];
  return !unit || said.includes(unit);
};

/** Held against every source, also a value alone. */
const OF_ANY: Needed[] = [namesTheKind, saysWhereTo, isSameThing, ofThatUnit];
const NEEDED: Needed[] = [...OF_ANY, namesExactly, countsTheSame, speaksOfThePart, beginsThen, saysWho];

/** Whether a text, a value or a sentence, speaks of the very thing that a question names. */
export const speaksOfTheSame = (question: string, said: string): boolean => OF_ANY.every((needed) => needed(question, said));

/** Forms that show in small letters as well; a name shows by its capitals. */
const SHOWN_SMALL = FORMS_ASKED.filter(([attribute]) => attribute !== "name");

/** Whether a text in small letters has the form that the words of a question ask for, by whatever way it was found. */
export function hasAskedForm(question: string, said: string): boolean {
  const asked = foldCharacters(question);
  return (
    SHOWN_SMALL.every(([attribute, pattern]) => !pattern.test(asked) || hasForm(attribute, said)) &&
    NEEDED.every((needed) => needed(asked, said))
  );
}
