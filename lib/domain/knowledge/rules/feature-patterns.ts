import type { FactField } from "../constants";
import type { FactValue } from "../schemas";
import type { Candidate } from "./fact-candidate";
import { petRules } from "./pet-rules";
import { aboutOtherHomes, aboutOutbuilding, isGone, isHypothetical, isKeptBack, isNegated, isOptional } from "./sentence-guards";

type Feature = {
  field: FactField;
  pattern: RegExp;
  /** The value: the words found unless told. */
  value?: FactValue | ((match: RegExpExecArray) => FactValue | null);
  /** What a denial is worth: its value, or nothing when absent. */
  denied?: FactValue;
  /** Words right behind that make it something else. */
  notBefore?: RegExp;
  notAfter?: RegExp;
  confidence?: number;
};

const MATERIALS =
  "hardwood|laminate|luxury vinyl plank|vinyl plank|luxury vinyl|LVP|vinyl|ceramic tile|porcelain tile|tile|marble|bamboo|carpet|cork|concrete|engineered wood|parquet|terrazzo|slate|travertine|wide[- ]plank|red oak|white oak|oak|heart pine|pine|maple|walnut";
const ROOFS =
  "asphalt shingle|architectural shingle|comp(?:osition)? shingle|shingle|metal|standing[- ]seam(?: metal)?|slate|tile|clay tile|flat|cedar shake|rubber|TPO";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? 20\\d\\d)?|20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?`;

const FLOOR_WORDS = new RegExp(`\\b(${MATERIALS}|(?:soft|hard|ply)?wood(?!-| ?stove| burning)|stone)\\b`, "i");

/** What a sentence tells of the floors, room by room: "Oak floors downstairs, carpet upstairs", without what else it lists. */
function floorsTold(match: RegExpExecArray): string {
  const lead = /^(?:[A-Z][\p{L}-]+ ){0,2}$/u.exec(match.input.slice(0, match.index))?.[0] ?? "";
  const from = match.input.slice(match.index).split(/[.;](?:\s|$)/)[0] ?? match[0];
  const parts = from.split(/,\s/);
  const known = parts.findIndex((part) => !FLOOR_WORDS.test(part) || /\b(counters?|cabinets?|backsplash|shower|tub)\b/i.test(part));
  const told = (known < 0 ? parts : parts.slice(0, known)).join(", ");
  const cut = told.split(/\s(?:and|&|with|off|open\w*)\s(?=(?:an?|the|its)\b)/i)[0] ?? told;
  const value = cut.length >= match[0].length && cut.length <= 140 ? cut : match[0];
  return `${lead}${value}`.replace(/\s+/g, " ").trim();
}

/** Behind a thing: it does not come with the home, or not for certain. */
const LEFT_OUT =
  /^((,? and |,? & |, |\/)[\w-]+( [\w-]+)?){0,6}\s*((is|are|do|does|will|would)\s+)?(not\b|negotiable|excluded|reserved|hook-?ups?)|^[^,;.]{0,24}(n['’]t (convey|stay|included)|not (convey|stay|included)|negotiable)/i;

/** What a sentence says beside numbers. The order does not matter: each is judged alone. */
const FEATURES: Feature[] = [
  {
    field: "pool",
    pattern: /\b(swimming |in-?ground |heated |saltwater |private |above-?ground )*pool\b/i,
    value: true,
    denied: false,
    notBefore:
      /\b(community|shared|rooftop|neighborhood|association|club|building|complex|resort|public|access to an?|car|whirl|dead|indoor)\s*$/i,
    notAfter:
      /^\s*(table|house|hall|room|-?sized|-?ready|view|hours|rules|deck|area|key|fence|gate|pump|party|parties|furniture|toys?|heater|pass(es)?|fobs?|guests?|is (open|closed)|opens|closes|(is |are )?(for|used by) (residents|owners))/i,
  },
  {
    field: "fireplace",
    pattern: /\b(gas |wood[- ]burning |electric |stone |brick )*(fire ?places?|fp)\b/i,
    value: true,
    denied: false,
    notAfter: /^\s*(store|tools)/i,
  },
  { field: "elevator", pattern: /\b(elevators?|lift access)\b/i, value: true, denied: false },
  {
    field: "heating",
    pattern:
      /\b(gas|natural gas|forced[- ]air|hot[- ]water|radiant|electric|oil|propane|hydronic|steam|geothermal|baseboard|in-floor|underfloor)( (forced[- ]air|hot[- ]water|radiant|floor|baseboard|hydronic|fired|in-floor))*[ -](heat(ing)?(?! pump)|furnaces?|boilers?)\b|\b(forced[- ]air|(electric |gas |air[- ]source |ground[- ]source )?heat pumps?|radiant floors?|baseboard heat(ing)?|electric baseboards?|gas furnaces?|mini-?splits?)\b|\bheat(ing|ed)? (is |by |with |system is |comes from )?(by |with |a |an )?(natural gas|gas|oil|electric(ity)?|propane|heat pump|geothermal|radiators?)\b(?! (boiler|furnace|heat|baseboard))/i,
    // "Heating is a heat pump" names the heat pump.
    value: (match) =>
      match[0]
        .replace(/^heat(?:ing|ed)? (?:is |by |with |system is |comes from )(?:by |with |an? )?(?=\S)/i, "")
        .replace(/\s+/g, " ")
        .trim(),
    notBefore: /\b(pool|water)\s*$/i,
  },
  {
    field: "cooling",
    pattern:
      /\b((two |three )?(wall|window|portable|through-the-wall)[- ](mounted )?(a\/?c|ac|air conditioner)( units?)?|central (air( conditioning)?|a\/?c|cooling|ac)|c\/a|((two|three|split[- ]unit|central|ducted|district|wall) )?air[- ]condition(ing|ed|ers?)|ductless (a\/?c|cooling)|mini-?splits?|window (units?|a\/?c)|evaporative cool(er|ing)|swamp cooler|dual[- ]zone a\/?c|zoned (air|a\/?c)|a\/?c)\b/i,
    value: (match) => (/^a\/?c$/i.test(match[0]) ? "Air conditioning" : match[0].replace(/\s+/g, " ")),
    denied: "None",
    notBefore: /(?<![\p{L}\d])[\d.,½¼¾]+\s*$/u,
    notAfter: /^\s*(required|(units? )?(are |is )?(allowed|permitted))|^[^.;]{0,24}\b(none|not) provided/i,
  },
  {
    field: "flooring",
    pattern: new RegExp(
      `\\b(new |refinished |original |gleaming |polished |heated |engineered )*(${MATERIALS})( (and|&|,) (${MATERIALS}))* (floor(s|ing)?|throughout)\\b|^(new |original )?(${MATERIALS})( \\((19|20)\\d\\d\\))? (in|on|under) [^.]*\\b(${MATERIALS})\\b[^.;]*|\\b(red |white )?(oak |maple )?(HWFs?|HW floors?)\\b( thr(ough|u)out)?( \\S+ (floor|flr|level|lvl))?`,
      "i",
    ),
    value: floorsTold,
  },
  {
    field: "roof",
    pattern: new RegExp(
      `\\b(new |newer |\\d+-year )*(${ROOFS}) roof( \\((19|20)\\d\\d\\))?|\\b(new|newer) roof( (in|installed in|from|\\() ?(19|20)\\d\\d\\)?)?|\\broof (was |is )?(replaced|installed|redone|new|done)( in)?( (19|20)\\d\\d)?|\\broof \\([^)]{3,40}\\)([^.;,]{0,30}(19|20)\\d\\d)?|\\broof (19|20)\\d\\d(, [^.;,\\d]{3,40}(?=[.;,]|$))?`,
      "i",
    ),
    notAfter: /^\s*(deck|terrace|top)/i,
  },
  {
    field: "basement",
    pattern:
      /\b(finished |unfinished |partially finished |partly finished |full |partial |walk-?out |daylight |dry |waterproofed )*(basement|bsmt|crawl ?space)\b/i,
    denied: "None",
    notBefore: /\b(in|from|to|of|via) the\s*$/i,
    notAfter: /^\s*(apartment|unit|level unit)/i,
  },
  {
    field: "view",
    pattern:
      /\b(ocean|lake|mountain|city|skyline|water|river|park|golf course|garden|bay|sea|valley|sunset|courtyard|canyon|harbou?r|beach|territorial|panoramic|unobstructed)( and (ocean|lake|mountain|city|skyline|water|river|park|garden|bay|sea|valley))? views?\b|\bviews? (of|over|across) (the )?[a-z]+( [a-z]+)?/i,
    // "4 Harbor View" is an address.
    notBefore: /(^|\s)\d{1,6}\s+$/,
    notAfter: /^\s*(road|drive|street|school|avenue|lane|terrace)/i,
  },
  {
    field: "laundry",
    pattern:
      /\b(in-?unit (laundry|washer( and |\/)dryer)|washer( and |\/| & )dryer( hookups?| included| in (the )?unit)?|((first|second|third|main|upper|lower|1st|2nd|3rd)[- ](floor|flr|level|lvl) laundry|laundry (rooms? )?on (floors? \d|each floor|every floor)|(laundry|w\/d|washer(\/| and | & )dryer) hook-?ups?( in [^.;,]{3,30}| main lvl)?)|laundry (room|closet|area|chute)|on-?site laundry|shared laundry|laundry (in|on) (the )?(unit|building|basement|second floor|main (floor|level)|upper level|site))\b/i,
    denied: "None",
    notAfter: LEFT_OUT,
  },
  {
    field: "sewer",
    pattern:
      /\b((public|city|town|municipal) water (?:and|&|\/) sewer(?:age)?|public sewer|city sewer|municipal sewer|sewer connection|(\d+-bedroom )?septic( (system|tank|field))?)\b/i,
    value: (match) => match[0].replace(/ water (and|&|\/)/i, ""),
  },
  {
    field: "water",
    pattern:
      /\b(city water|public water|municipal water|(private |drilled |artesian |shared |community )?well( water)?|town water|water (comes|is supplied) (from|by) [^.;,]{3,50})\b(?!-)/i,
    notBefore: /\b(as|very|how|is|so|may|are|works?)\s*$/i,
    notAfter:
      /^\s*(maintained|kept|built|appointed|cared|designed|located|lit|below|over|above|established|as|equipped|loved|done|proportioned|-)/i,
  },
  {
    field: "internet",
    pattern:
      /\b(fib(er|re)([- ]optic)?( internet)?( (up to )?\d+ ?(gbps|mbps|gig))?|gigabit( internet)?|high[- ]speed internet|cable internet|broadband( internet)?|wi-?fi included|internet included|starlink)\b/i,
    notAfter: /^\s*(cement|board|glass)/i,
  },
  {
    field: "parking",
    pattern:
      /\b(((one|two|three|four|\d+) )?((deeded|assigned|reserved|covered|gated|underground|heated|indoor|tandem|off-street|garage|carport|titled|driveway),? )+(parking )?(spaces?|spots?|stalls?)(,? (no\.? ?|number |#)?#?[A-Z]{0,2}\d{0,2}-?\d{1,4}\b)?|street parking|off-street parking|assigned parking( spaces?)?|deeded parking( spaces?)?|reserved parking( spaces?)?|covered parking( spaces?)?|underground parking|driveway parking|parking for (one|two|three|four|five|six|\d+) (cars?|vehicles?)( (on|in|at) [^.,;]{3,40})?|(one|two|three|four|\d+) (assigned |deeded |reserved |covered |off-street |garage )?parking (spaces?|spots?)|carport|permit parking|valet parking|rv parking)\b/i,
    denied: "None",
  },
  {
    field: "furnished",
    pattern: /\b(fully furnished|partially furnished|partly furnished|semi-furnished|unfurnished|furnished)\b/i,
    value: (match) => (/^un/i.test(match[0]) ? "Unfurnished" : /part|semi/i.test(match[0]) ? "Partially furnished" : "Furnished"),
    denied: "Unfurnished",
  },
  {
    field: "style",
    pattern:
      /\b(craftsman|colonial|victorian|mid-century( modern)?|tudor|cape cod|mediterranean|spanish revival|greek revival|georgian|contemporary|modern farmhouse|farmhouse|art deco|split-level|ranch-style|bungalow|a-frame|townhome-style)\b(?=( style)?( home| house| residence| bungalow| ranch|-style|,|\.| with| in| on| features| is| built))/i,
    confidence: 0.7,
  },
  {
    field: "construction",
    pattern:
      /\b(brick|stucco|vinyl siding|wood[- ]frame|steel[- ]frame|concrete block|fib(er|re)[- ]cement( siding)?|hardie ?(board|plank)|cedar siding|log|stone) (construction|exterior|siding|facade|home|house)\b|\b(hardie ?(board|plank)|vinyl siding|fiber[- ]cement siding)\b/i,
  },
  {
    field: "condition",
    pattern:
      /\b(move-?in ready|turn-?key|fixer-?upper|new construction|newly (renovated|built|remodeled)|(fully|completely|recently|freshly) (renovated|remodeled|updated)|sold as[- ]is|needs (work|tlc|updating))\b/i,
    confidence: 0.75,
  },
  {
    field: "accessibility",
    pattern:
      /\b(wheelchair[- ](accessible|ramp|friendly)|step-?free (entry|access)|single-level living|ada[- ]compliant|accessible (bath(room)?|shower|entrance)|stair ?lift|wide doorways|grab bars|roll-in shower|no-step entry)\b/i,
    denied: "None",
  },
  {
    field: "security",
    pattern:
      /\b(security (system|cameras?|guard|patrol)|gated (community|entry|entrance)|alarm system|doorman|concierge|video doorbell|24[- ]hour security|key ?fob (entry|access)|controlled access)\b/i,
    denied: "None",
  },
  {
    field: "storage",
    pattern:
      /\b(storage (unit|locker|room|shed|space|closet|cage|bin)s?( (no\.? ?|#)\d+)?|walk-?in closets?|attic storage|extra storage|bike (room|storage)|(garden|tool) shed)\b/i,
    denied: "None",
  },
  {
    field: "outdoor",
    pattern:
      /\b((fully )?fenced (back ?)?yard|(covered|screened|wraparound|back|rear|front|composite|trex|rooftop|large|private|stone|brick|paver|wood) (deck|patio|porch|balcony|terrace|garden)|roof ?deck|deck|patio|screened porch|balcony|terrace|back ?yard|front porch|garden|fire pit|hot tub|sprinkler system)\b/i,
    denied: "None",
    notBefore: /\d{1,6}\s+(\p{Lu}[\p{L}'’]+\s+){1,3}$|^#+ (\p{Lu}[\p{L}'’]+\s+)+$/u,
    notAfter: /^\s*(of cards|-?level|center|home|shed|tub|door|style|state)/i,
    confidence: 0.75,
  },
  {
    field: "school_district",
    pattern:
      /\b([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4} (?:Unified |Independent |Consolidated |City |Public |Union )*(?:School District|ISD|USD|CISD)|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){0,2} (?:City|County|Public|Area) Schools)\b|\bdistrict is ((?:[A-Z][\w.'’-]+ ?){1,4})/,
    value: (match) => (match[1] ?? match[2])?.replace(/[.\s]+$/, "") ?? null,
  },
  {
    field: "lease_term",
    pattern:
      /\b((\d+|six|twelve|one|two)[- ](month|year|mo\.?|yr\.?) (lease|minimum|term)|month[- ]to[- ]month|minimum (lease|term) of [^,.;]{3,20}|short[- ]term lease)\b/i,
  },
  {
    field: "available_date",
    pattern:
      /\bavail(?:able|\.)? (from |on |starting |beginning |for move-in )?(immediately|now\b|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(st|nd|rd|th)?(,? \d{4})?|\d{1,2}\/\d{1,2}(\/\d{2,4})?)/i,
    value: (match) => match[2] ?? null,
  },
  {
    field: "available_date",
    pattern: new RegExp(
      `\\b(?:(?:hand|turn) over the keys|possession(?: date)?(?: is| can be)?|(?:can|will|could) be out|vacate[sd]?|be vacant|moves? out|ready|occupancy(?: is)?) (?:on |by |from |as of |starting |around )*(${DAY})|\\bposs(?:ession|\\.)?:? (?:is )?((?:\\d+|ten|thirty|sixty) days after closing|at closing|on transfer)`,
      "i",
    ),
    value: (match) => match[1] ?? match[2] ?? null,
    notBefore: /\b(tenants?|pool|roof|road|clubhouse|gym|park|garage)\b[^.;]{0,30}$/i,
  },
  {
    field: "open_house",
    pattern:
      /\bopen house:? (is |on |this |scheduled for |every )*((mon|tues|wednes|thurs|fri|satur|sun)day|sat|sun|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{1,2}\/\d)[^.;]{0,90}/i,
    value: (match) => match[0].replace(/^open house:?\s*(is |on |scheduled for )*/i, "").trim(),
  },
  { field: "mls_number", pattern: /\bMLS\s?(?:#|no\.?|number|id)?:?\s?#?\s?([A-Z]{0,5}-?\d{4,12})\b/i, value: (match) => match[1] ?? null },
  { field: "days_on_market", pattern: /\b(\d{1,4}) days on (the )?market\b/i, value: (match) => Number(match[1]) },
  {
    field: "utilities",
    pattern:
      /\b((all |water|heat|gas|electric(ity)?|trash|hot water|sewer|cable)(,? (and |& )?(water|heat|gas|electric(ity)?|trash|hot water|sewer|cable|internet|utilities))* (is |are )?included( in (the )?rent)?|utilities (are )?(not )?included|tenants? pays? [^.;]{3,160}|(landlord|owner) pays? (for )?(all |the )?(water|heat|gas|electric|trash|garbage|hot water|sewer|utilities)[^.;]{0,140})/i,
  },
];

const APPLIANCES: [RegExp, string][] = [
  [/\b(stainless(-| )steel )?(refrigerator|fridge)\b/i, "Refrigerator"],
  [/\bdish ?washer\b/i, "Dishwasher"],
  [/\bmicrowave\b/i, "Microwave"],
  [/\b(?<!wood[- ]|pellet |burning )\b(gas |electric |induction )?(range|stove|cook ?top)\b(?! (road|hood))/i, "Range"],
  [/\b(double |wall |built-in )?ovens?\b/i, "Oven"],
  [/(?<!dish ?)\bwasher\b|\bw\/d\b/i, "Washer"],
  [/\b(dryer|w\/d)\b/i, "Dryer"],
  [/\b(garbage )?disposal\b/i, "Disposal"],
  [/\bwine (fridge|cooler|refrigerator)\b/i, "Wine cooler"],
  [/\brange hood\b/i, "Range hood"],
];

const AMENITIES: [RegExp, string][] = [
  [/\bcommunity (swimming )?pool|\bshared pool|\brooftop pool|\bneighborhood pool/i, "Community pool"],
  [/\b(fitness (center|room)|gym)\b/i, "Gym"],
  [/\bclub ?house\b/i, "Clubhouse"],
  [/\btennis courts?\b/i, "Tennis court"],
  [/\bplaygrounds?\b/i, "Playground"],
  [/\bhot tub|\bjacuzzi\b|\bspa\b/i, "Hot tub"],
  [/\bsauna\b/i, "Sauna"],
  [/\bconcierge\b/i, "Concierge"],
  [/\bdoorman\b/i, "Doorman"],
  [/\broof ?(top)? ?deck\b/i, "Roof deck"],
  [/\bev charg(er|ing)\b/i, "EV charger"],
  [/\bsolar panels?\b/i, "Solar panels"],
  [/\bdog park\b/i, "Dog park"],
  [/\bpickleball\b/i, "Pickleball court"],
  [/\bsmart (home|thermostat)\b/i, "Smart home"],
];

/** Facts that are words or yes/no, from a sentence of prose. What could be, and what others have, is left out. */
export function featuresInSentence(sentence: string): Candidate[] {
  if (aboutOtherHomes(sentence) || isKeptBack(sentence)) return [];
  const outbuilding = aboutOutbuilding(sentence);
  const values = FEATURES.filter(({ field }) => !outbuilding || field === "storage" || field === "outdoor").flatMap((feature) =>
    readFeature(feature, sentence),
  );
  if (outbuilding) return values;
  const appliances = named(APPLIANCES, sentence);
  const amenities = named(AMENITIES, sentence);
  if (appliances.length > 0) values.push({ field: "appliances", value: appliances, confidence: 0.75 });
  if (amenities.length > 0) values.push({ field: "amenities", value: amenities, confidence: 0.75 });
  return [...values, ...petRules(sentence), ...statedFacts(sentence)];
}

/** Things that a sentence may be about as a whole; what it says of them is then the value, in its own words. */
const STATED: [FactField[], string][] = [
  [["heating"], "heat(?:ing)?(?: system)?"],
  [["roof"], "roof"],
  [["basement"], "basement"],
  [["flooring"], "floors?|flooring"],
  [["laundry"], "laundry(?: room)?"],
  [["internet"], "internet"],
  [["water", "sewer"], "water and sewer(?:age)?"],
];
const SAYS_NOTHING = /\b(included|paid|extra|not|no|perfect|ideal|ready|great|beautiful|stunning|separate(ly)?)\b|n['’]t\b/i;

/** "Heating is a gas boiler from 2016", "The roof was replaced in 2021": what is said behind the verb. */
function statedFacts(sentence: string): Candidate[] {
  if (isHypothetical(sentence, 0)) return [];
  return STATED.flatMap(([fields, noun]) => {
    const said = new RegExp(
      `^(?:the |all )?(?:${noun}) (?:(?:is|are|was|were|has been|comes? from|runs on) (?:an? |by )?|(?=replaced|installed|redone|refinished))(.{3,140}?)[.!]?$`,
      "i",
    );
    const value = said.exec(sentence)?.[1]?.split(/;\s|, (?:and|but|while) (?=[^,]* (?:is|are|work|has|have|was|were)\b)/)[0];
    return value && !SAYS_NOTHING.test(value) ? fields.map((field) => ({ field, value, confidence: 0.9 })) : [];
  });
}

/** Words whose denial denies the field as a whole: "no street parking" leaves a garage, "no doorman" an alarm. */
const DENIED_AS_A_WHOLE: Partial<Record<FactField, RegExp>> = {
  cooling: /^(air[- ]condition\w*|a\/?c|central (air|a\/?c|ac)[^,]*)$/i,
  parking: /^parking$/i,
  laundry: /^(on-?site )?laundry( room| area)?$/i,
  storage: /^storage$/i,
  outdoor: /^(outdoor space|outside space)$/i,
  security: /^security$/i,
  accessibility: /^accessib\w+$/i,
};
/** Fields that say that a thing comes with the home. */
const GIVEN_OR_NOT = new Set<FactField>(["pool", "fireplace", "elevator", "furnished", "cooling", "basement", "laundry", "outdoor"]);

const OF_ALL =
  /\b(club ?house|association|hoa|community|fees?|dues|assessment|residents|owners may|complex|facilit(y|ies)|amenit(y|ies)|shared|fitness|gym|common|lap pool|guests are)\b|\bpool is open\b|\bopen from\b/i;
const OF_THE_HOME = /\b(private|in-?ground|above-?ground|own|heated|saltwater|backyard)\b/i;

/** Whether a pool is one of many homes: told of with the club house, the fee or the gym. */
const isShared = (sentence: string, pool: string): boolean => OF_ALL.test(sentence) && !OF_THE_HOME.test(pool);

function readFeature(feature: Feature, sentence: string): Candidate[] {
  const match = feature.pattern.exec(sentence);
  if (!match) return [];
  const before = sentence.slice(0, match.index);
  const after = sentence.slice(match.index + match[0].length);
  if (feature.notBefore?.test(before) || feature.notAfter?.test(after) || isHypothetical(sentence, match.index)) return [];
  const given = GIVEN_OR_NOT.has(feature.field);
  const { field, confidence = 0.85 } = feature;
  if (given && isOptional(sentence, match.index)) return [];
  const denial = feature.denied === undefined ? [] : [{ field, value: feature.denied, confidence }];
  if (given && isGone(sentence, match.index)) return denial;
  if (isNegated(sentence, match.index, match[0].length)) return (DENIED_AS_A_WHOLE[field]?.test(match[0]) ?? true) ? denial : [];
  if (field === "pool" && isShared(sentence, match[0])) return [{ field: "amenities", value: ["Community pool"], confidence: 0.75 }];
  const value = typeof feature.value === "function" ? feature.value(match) : (feature.value ?? match[0].replace(/\s+/g, " ").trim());
  return value === null || value === "" ? [] : [{ field, value, confidence }];
}

function named(list: [RegExp, string][], sentence: string): string[] {
  return list.flatMap(([pattern, name]) => {
    const match = pattern.exec(sentence);
    if (!match || LEFT_OUT.test(sentence.slice(match.index + match[0].length))) return [];
    const denied = isNegated(sentence, match.index, match[0].length) || isGone(sentence, match.index);
    return denied || isHypothetical(sentence, match.index) || isOptional(sentence, match.index) ? [] : [name];
  });
}
