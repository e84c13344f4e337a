import type { Candidate } from "./fact-candidate";
import { frequencyOf } from "./label-values";
import { AREA_UNIT, type Area, areaOf, MONEY, moneyOf, NUMBER, numberOf } from "./numbers";
import { aboutOtherHomes, aboutOtherUnit, aboutOutbuilding, isHypothetical, isNegated, isRange } from "./sentence-guards";

const SAID = 0.85;

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "gi");
  patterns.set(pattern, known);
  return known;
}

/** Every match of `pattern` in the sentence that is no range, not denied and not merely possible. */
function* found(sentence: string, pattern: string): Generator<{ match: RegExpExecArray; before: string; after: string }> {
  for (const match of sentence.matchAll(compiled(pattern))) {
    if (isRange(sentence, match.index, match[0].length) || isNegated(sentence, match.index, 0) || isHypothetical(sentence, match.index))
      continue;
    yield { match, before: sentence.slice(0, match.index), after: sentence.slice(match.index + match[0].length) };
  }
}

/** Facts that are numbers, from a sentence of prose. Sentences about other homes give none. */
export function numbersInSentence(sentence: string): Candidate[] {
  if (aboutOtherHomes(sentence)) return [];
  if (aboutOutbuilding(sentence)) return [];
  const rooms = aboutOtherUnit(sentence) ? [] : [...bedrooms(sentence), ...bathrooms(sentence), ...areas(sentence)];
  return [...rooms, ...yearBuilt(sentence), ...completion(sentence), ...moneyFacts(sentence), ...garage(sentence), ...stories(sentence)];
}

const PARTIAL =
  /^\s*(\S+\s){0,2}?(upstairs|downstairs|on the (main|first|second|third|upper|lower|ground|top)|on each|have|has their|share|with (en-?suite|walk-in|their own)|off the|in the (basement|back|rear))\b/i;

function bedrooms(sentence: string): Candidate[] {
  const values: Candidate[] = [];
  for (const { match, before, after } of found(
    sentence,
    `(?<![\\d.,/$#-])\\b(${NUMBER})[\\s-]*(?:(?:large|spacious|big|bright|generous|comfortable|good-sized|sizable|full|true)\\s+)?(?:bed(?:room)?s?|bdrms?|bds?|brs?)\\b(?!\\s*(?:septic|side|sheet))`,
  )) {
    const value = numberOf(match[1] ?? "");
    if (value === null || !Number.isInteger(value) || value > 60 || PARTIAL.test(after)) continue;
    if (/\b(additional|extra|guest|other|secondary|more|of the|remaining|another|all|raised|flower|garden)\s+$/i.test(before)) continue;
    if (/\b(septic|perc|sized for|designed for|approved for)\b[^.;]{0,60}$/i.test(before)) continue;
    values.push({ field: "bedrooms", value, confidence: SAID });
  }
  const pair = roomPair(sentence);
  if (pair && values.length === 0) values.push({ field: "bedrooms", value: pair[0], confidence: 0.8 });
  const studio = /\b(studio) (apartment|condo|unit|flat)\b/i.exec(sentence);
  if (studio && values.length === 0 && !isNegated(sentence, studio.index, 0))
    values.push({ field: "bedrooms", value: 0, confidence: 0.75 });
  return values;
}

/** "3/1.5 cape": bedrooms over bathrooms, as agents note them before the kind of home. */
function roomPair(sentence: string): [number, number] | null {
  const match =
    /^\W*(\d{1,2})\s?\/\s?(\d(?:\.(?:25|5|75))?)\s(?=(?:cape|ranch|colonial|condo|house|home|town ?house|bungalow|duplex|split|villa|cottage|apartment)\b)/i.exec(
      sentence,
    );
  return match ? [Number(match[1]), Number(match[2])] : null;
}

function bathrooms(sentence: string): Candidate[] {
  const split = new RegExp(
    `\\b(${NUMBER}) full (?:bath(?:room)?s?|ba)?\\s*(?:(?:upstairs|downstairs|up|down)\\s*)?(?:,|and|&|\\+|/)\\s*(${NUMBER}|an?) (?:half|partial|powder)`,
    "i",
  ).exec(sentence);
  if (split?.[1] && split[2])
    return [
      {
        field: "bathrooms",
        value: (numberOf(split[1]) ?? 0) + 0.5 * (/^an?$/i.test(split[2]) ? 1 : (numberOf(split[2]) ?? 0)),
        confidence: SAID,
      },
    ];
  const values: Candidate[] = [];
  for (const { match, before, after } of found(
    sentence,
    `(?<![\\d.,$#])(?<!\\d/)\\b(${NUMBER}(?:\\s?[½¼¾]| and (?:a |one[- ])?half)?)[\\s-]*(?:(?:full|updated|renovated|modern|remodeled|new|spacious|marble|tiled)\\s+)*(?:bath(?:room)?s?|bas?)\\b(?![\\u00c0-\\u024f])`,
  )) {
    const value = numberOf(match[1] ?? "");
    if (value === null || value > 60 || !Number.isInteger(value * 4) || PARTIAL.test(after)) continue;
    if (/\b(additional|extra|guest|other|half|more|of the|remaining|another|all)\s+$/i.test(before)) continue;
    values.push({ field: "bathrooms", value, confidence: SAID });
  }
  const pair = roomPair(sentence);
  if (pair && values.length === 0) values.push({ field: "bathrooms", value: pair[1], confidence: 0.8 });
  return values;
}

const LOT_WORDS = /\b(lot|acres?|acreage|land|plot|parcel|yard|grounds|homesite)\b/i;
const PART_WORDS =
  /\b(garage|basement|deck|patio|porch|shop|workshop|barn|office|bonus room|loft|primary suite|master (suite|bedroom)|bedroom|kitchen|terrace|balcony|roof(top)?|clubhouse|gym|fitness|storage|attic|unfinished|addition|amenit\w+|showroom|pool|sunroom|greenhouse|per|each|park|preserve|common)\b/i;

const ACRES_IN_WORDS: [RegExp, number][] = [
  [/\b(a |on |over )?half[- ](an )?acre\b/i, 0.5],
  [/\bquarter[- ](of an )?acre\b/i, 0.25],
  [/\bthree[- ]quarters? (of an )?acre\b/i, 0.75],
];

function acresInWords(sentence: string): Candidate[] {
  return ACRES_IN_WORDS.flatMap(([pattern, value]): Candidate[] => {
    const match = pattern.exec(sentence);
    if (!match || isNegated(sentence, match.index, 0) || isHypothetical(sentence, match.index)) return [];
    const before = sentence.slice(0, match.index + (match[1]?.length ?? 0));
    return /\b(over|nearly|almost|more than|about)\s+(a )?$/i.test(before)
      ? []
      : [{ field: "lot_area", value, unit: "acres", confidence: 0.75 }];
  });
}

const NOT_THE_HOME =
  /^\s*(garage|deck|patio|basement|park|preserve|lake|reserve|nature|golf|community|development|ranch resort|shop|barn)/i;
const PUBLIC_LAND = /\b(park|preserve|lake|reserve|forest|golf|community|greenbelt|open space|conservation|trail)\b/i;

function areas(sentence: string): Candidate[] {
  const values = acresInWords(sentence);
  for (const { match, before, after } of found(
    sentence,
    `(?<![\\d.,/$#-])(?:\\b|(?=\\.))(${NUMBER})\\s*\\+?/?-?\\s*-?(?:(?:finished|heated|livable|living|wooded|level|rolling|fenced|private|cleared|usable|mostly|open)\\s+)?(${AREA_UNIT})`,
  )) {
    const area = areaOf(match[1] ?? "", match[2] ?? "");
    if (!area || /(\/|\bper|each)\s*$/i.test(before) || NOT_THE_HOME.test(after)) continue;
    const near = `${before.slice(-28).replace(/^.*[\d,.;]/, "")}#${(after.split(/[\d,;.]|\b(?:on|with|and|plus)\b/)[0] ?? "").slice(0, 24)}`;
    const field = areaField(area, near);
    const confidence = /\b(about|approx\w*|roughly|around)\.?\s*$/i.test(before) ? 0.75 : SAID;
    if (field) values.push({ field, value: area.value, unit: area.unit, confidence });
  }
  return values;
}

/** Whether an area is the lot's, the home's, or a part's (null). */
function areaField({ value, unit }: Area, near: string): "area" | "lot_area" | null {
  if (unit === "acres" || LOT_WORDS.test(near)) return PUBLIC_LAND.test(near) ? null : "lot_area";
  return PART_WORDS.test(near) || value < (unit === "sqm" ? 10 : 100) ? null : "area";
}

const BUILT =
  /\b(?:built|blt|constructed|completed|build date|construction)(?: new| it)?(?: (?:in|by [^,.]{2,40} in|circa))?\s+(1[6-9]\d\d|20\d\d)(?!s|\d|-)|\b(1[6-9]\d\d|20\d\d)[- ](?:built|construction|build)\b/gi;
const OTHER_BUILT =
  /\b(garage|addition|deck|pool|shed|barn|kitchen|roof|extension|wing|porch|patio|fence|school|park|station|re|shop|workshop|second floor|not)\b[^,.;]*$/i;

/** The first year of building that is not a part's ("the barn was built in 1890; the house in 1911"). */
function yearBuilt(sentence: string): Candidate[] {
  let named = false;
  for (const match of sentence.matchAll(BUILT)) {
    named = true;
    const whole = sentence.slice(0, match.index);
    if (/\b(will be|to be|is being|scheduled to be|expected to be|due to be)\s+$/i.test(whole) || /re-?$/i.test(whole)) continue;
    const before = sentence.slice(Math.max(0, match.index - 45), match.index + 1);
    if (OTHER_BUILT.test(before)) continue;
    const confidence = /circa|about|approx/i.test(match[0] + before) ? 0.6 : SAID;
    return [{ field: "year_built", value: Number(match[1] ?? match[2]), confidence }];
  }
  return named ? [] : datedHome(sentence);
}

/** "A house of 2,140 sq ft from 1987", "cape, 1,460 sf, 1948": the year that goes with the home itself. */
function datedHome(sentence: string): Candidate[] {
  const match =
    /\b(?:house|home|building|town ?(?:house|home)|condo|apartment|villa|bungalow|cottage|cape|colonial|ranch)(?: of [\d,.]+ ?(?:sq\.? ?(?:ft|feet|m)\.?|sqm|m²|square (?:feet|met(?:er|re)s)))? from (1[6-9]\d\d|20\d\d)\b/i.exec(
      sentence,
    ) ??
    /\b[\d,]+ ?(?:sf|sq\.? ?ft\.?|sqft), (1[89]\d\d|20[0-4]\d)(?=\s*($|[,;|]))/i.exec(sentence) ??
    /\b(?:main part|main house|original part|house|home) (?:itself )?dates (?:from|back to) (1[6-9]\d\d|20[0-4]\d)\b/i.exec(sentence) ??
    /^\W*(1[89]\d\d|20[0-4]\d) (?:[\p{L}-]+ )?(?:a-frame|cape|ranch|colonial|bungalow|cottage|farmhouse|cabin|house|home|craftsman|tudor|victorian|condo|townhouse)\b/iu.exec(
      sentence,
    ) ??
    /(?<!\b(?:clubhouse|once the|former|across|near|by|behind|to|barn)\b[^.;]{0,24})\b(?:a|an|this|our|classic|charming|original|restored) (1[6-9]\d\d|20[0-4]\d)(?:[ -](?!barn|mill|kitchen|remodel|garage)[\p{L}-]+){0,2} (?:house|home|building|fourplex|duplex|triplex|bungalow|cottage|cape|colonial|ranch|victorian|tudor|craftsman|condo|brownstone|townhouse|farmhouse|a-frame|split[- ]level|walk-?up|mid-?rise|high-?rise|tower)\b/iu.exec(
      sentence,
    );
  return match && !isHypothetical(sentence, match.index) ? [{ field: "year_built", value: Number(match[1]), confidence: 0.8 }] : [];
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const WHEN = `((?:(?:early|mid|late|spring|summer|fall|autumn|winter|end of|q[1-4])[ -]?(?:of )?)?(?:${MONTH} )?(?:\\d{1,2},? )?20\\d\\d|${MONTH}(?: \\d{1,2})?)`;

/** "To be completed in February 2027", "ready by June": when a home that is being built can be had. */
function completion(sentence: string): Candidate[] {
  const pattern = compiled(
    `\\b(?:to be|will be|is|scheduled to be|expected to be|estimated to be|due to be|scheduled for|expected|anticipated|estimated|target(?:ed)?|due for) (?:substantially )?(?:complet(?:ed?|ion)|finished|ready|delivered|delivery|move-?in ready)(?: (?:date|is|for (?:move-?in|occupancy|closing)))* ?(?:in|by|for|on|around|:)? ?(?:the )?${WHEN}`,
  );
  pattern.lastIndex = 0;
  const match = pattern.exec(sentence);
  return match?.[1] &&
    !/\b(roof|road|pool|park|station|school|phase|amenit\w+|clubhouse)\b/i.test(sentence.slice(0, match.index).slice(-40))
    ? [{ field: "available_date", value: match[1].trim(), confidence: 0.8 }]
    : [];
}

type MoneyKind = "hoa" | "road" | "taxes" | "deposit" | "rent" | "price" | "other";

/** What a sum of money may be about; the word nearest to it decides. */
const MONEY_WORDS: [MoneyKind, RegExp][] = [
  [
    "other",
    /\b((pet|key|elevator|moving|move-?in|cleaning|holding|fob|garage|remote|dewa|utility|utilities|chiller|electricity|water|parking)s? deposit|special assessment|transfer fee|initiation fee|late fee|set-?up fee|capital contribution|application fee|pet (fee|deposit|rent)|key deposit|earnest money|cleaning fee|tax (credit|abatement)|income tax|sales tax|assessed( (value|at))?|(special|one-time) assessments?|after[- ]tax)\b/gi,
  ],
  // Before the home's own association: a tie goes to the first, and "road association fee" ends like "association fee".
  ["road", /\b((private )?road (association|maintenance|agreement)( (fees?|dues|agreement))?|road (fees?|dues))\b/gi],
  [
    "hoa",
    /\b((hoa|homeowners['’]? association|association)( (fees?|dues|payments?))?|condo (fees?|dues)|common charges|maintenance fees?|service charges?|monthly dues|dues|assessments?|regime fees?|carrying charges?|monthly (maintenance|charges?))\b/gi,
  ],
  ["taxes", /\btax(es)?( bills?)?( for (19|20)\d\d)?( (are|is) (estimated|projected|expected) (at|to be))?(?!\w)/gi],
  ["deposit", /\bdeposit\b/gi],
  ["rent", /\b(rents?( is| for| at)?|leases? (for|at)|for lease)\b/gi],
  [
    "price",
    /\b((reduced|lowered|dropped|cut|improved) to|now|listed|offered|asking|priced|price|for sale|selling|on the market|available)\b/gi,
  ],
  [
    "other",
    /\b(fees?|rented|reduc\w+|drop\w*|cut|off|credit|rebate|income|cap rate|insurance|utilit\w+|payments?|mortgage|down|budget|upgrades?|worth|invested|spent|value[ds]?|estimate\w*|savings?|bonus|incentive|warranty|appraised|commission|escrow|loan|renovation|remodel\w*|bills?|maintenance|application|parking|storage|solar|options?|electric\w*|gas|water|internet|cable|trash|heating|oil|propane|laundry|wash|furnished|credit|replacement|credits?|tax credit|guests?|night)\b/gi,
  ],
];

/** "rent 2150/mo": a monthly sum that is called the rent needs no sign of its currency. */
const BARE_RENT = /\brent(?:al)?(?: is|:| =)? (\d{3,5}|\d{1,2},\d{3})(?: ?\/ ?| per | a )mo(?:nth)?\b/i;

function bareRent(sentence: string): Candidate[] {
  const match = BARE_RENT.exec(sentence);
  const value = numberOf(match?.[1] ?? "");
  return match && value !== null && !/\b(market|pet|parking|storage|current|average)\s+$/i.test(sentence.slice(0, match.index))
    ? [
        { field: "price", value, unit: "USD", confidence: SAID },
        { field: "listing_type", value: "rent", confidence: 0.75 },
      ]
    : [];
}

function moneyFacts(sentence: string): Candidate[] {
  const values: Candidate[] = bareRent(sentence);
  for (const { match, before, after } of found(sentence, MONEY)) {
    const money = moneyOf(match[0]);
    if (
      !money ||
      /^\s*(\/|per|a|an)\s?(sq|square|sf\b|m²|acre|person|week|wk|night|day|hour)|^\s*(more|extra|additional|off)\b/i.test(after)
    )
      continue;
    const clause = sentence.slice(sentence.lastIndexOf(";", match.index) + 1).split(";")[0] ?? "";
    if (/\b(upgrades?|options?|optional|add-?ons?)\b/i.test(clause)) continue;
    values.push(
      ...classifyMoney(money, {
        before: before.slice(-70),
        after: after.slice(0, 40),
        whole: /(^|[,;|·])\s*$/.test(before) && /^\s*($|[.!,;|·])/.test(after),
      }),
    );
  }
  if (
    /\b(no|without( an?)?|zero) (hoa|homeowners'? association|association|condo)( (fees?|dues))?\b(?! (rental|restriction|approval|rules?|pool|limit))/i.test(
      sentence,
    )
  )
    values.push({ field: "hoa_fee", value: 0, confidence: SAID });
  return values;
}

function classifyMoney(
  { amount, currency }: { amount: number; currency: string },
  { before, after, whole }: { before: string; after: string; whole: boolean },
): Candidate[] {
  const fact = (field: Candidate["field"], confidence = SAID): Candidate => ({ field, value: amount, unit: currency, confidence });
  const kind = nearestKind(before, after);
  const own = after.split(/[,;.]|\b(?:and|with|plus)\b/)[0] ?? "";
  const frequency = frequencyOf(own) ?? frequencyOf(before.split(/[,;.]|\band\b/).at(-1) ?? "");
  if (kind === "hoa")
    return [fact("hoa_fee"), ...(frequency ? [{ field: "hoa_frequency" as const, value: frequency, confidence: SAID }] : [])];
  if (kind === "road") return [fact("road_fee")];
  if (kind === "taxes") return frequency === "monthly" || frequency === "quarterly" ? [] : [fact("taxes")];
  if (kind === "deposit") return OTHER_DEPOSIT.test(before) ? [] : [fact("deposit")];
  const monthly = frequencyOf(own.slice(0, 16)) === "monthly";
  if (amount >= 100 && isRent(kind, monthly, before)) return [fact("price"), { field: "listing_type", value: "rent", confidence: 0.75 }];
  if (kind === "price" && amount >= 1000 && !monthly) return [fact("price")];
  return kind === null && whole && amount >= 50_000 ? [fact("price", 0.7)] : [];
}

/** What one pays a deposit for beside the home itself. */
const OTHER_DEPOSIT = /\b(moves?|moving|party room|club ?(room|house)|guest suite|elevator|reserved|reservation|keys?|fobs?)\b/i;

/** A monthly sum is the rent where it is called so, called the price, or opens a note of its own. */
const isRent = (kind: MoneyKind | null, monthly: boolean, before: string): boolean =>
  kind === "rent" || (monthly && (kind === "price" || (kind === null && /(^|[|·•,;(])\s*$/.test(before))));

/** The kind of the money word nearest to the sum; a word behind counts as further off than one before. */
function nearestKind(before: string, after: string): MoneyKind | null {
  let best: { kind: MoneyKind; distance: number } | null = null;
  const consider = (kind: MoneyKind, distance: number) => {
    if (!best || distance < best.distance) best = { kind, distance };
  };
  const sentenceBefore = before.split(/[;]/).at(-1) ?? "";
  for (const [kind, pattern] of MONEY_WORDS) {
    for (const match of sentenceBefore.matchAll(pattern)) consider(kind, sentenceBefore.length - match.index - match[0].length);
    const next = (after.split(/[,;]/)[0] ?? "").matchAll(pattern).next();
    if (!next.done) consider(kind, next.value.index + 6);
  }
  return (best as { kind: MoneyKind } | null)?.kind ?? null;
}

function garage(sentence: string): Candidate[] {
  const values: Candidate[] = [];
  for (const { match } of found(
    sentence,
    `\\b(${NUMBER})[- ]?cars?\\s+((?:attached|detached|heated|oversized|rear|rear-load|side-entry|front-load|tandem|finished|insulated|side-load|built-in|,|and|\\s)*(?:garage|gar|carport)\\b)`,
  )) {
    const spaces = numberOf(match[1] ?? "");
    if (spaces !== null && spaces <= 40)
      values.push(...(/\bgar(age)?\b/i.test(match[0]) ? [{ field: "garage_spaces" as const, value: spaces, confidence: SAID }] : []), {
        field: "parking",
        value: match[0].replace(/\s+/g, " "),
        confidence: SAID,
      });
  }
  for (const { match } of found(sentence, `\\b(?:attached|detached) (${NUMBER})[- ]car\\b(?!\\s+(?:carport|garage|port))`)) {
    const spaces = numberOf(match[1] ?? "");
    if (spaces !== null && spaces <= 40) values.push({ field: "garage_spaces", value: spaces, confidence: 0.8 });
  }
  for (const { match } of found(sentence, `\\bgarage (?:holds|fits|for|with (?:space|room) for) (${NUMBER}) (?:cars|vehicles)`)) {
    const spaces = numberOf(match[1] ?? "");
    if (spaces !== null) values.push({ field: "garage_spaces", value: spaces, confidence: SAID });
  }
  const none = /\bgarage\b/i.exec(sentence);
  if (none && values.length === 0 && /\b(no|without( a)?)\s+(attached |detached )?$/i.test(sentence.slice(0, none.index)))
    values.push({ field: "garage_spaces", value: 0, confidence: SAID });
  return values;
}

/** "two-story", "1 story", "single-level": how many floors a home has. */
export function stories(sentence: string): Candidate[] {
  const values: Candidate[] = [];
  for (const { match, before, after } of found(sentence, `\\b(${NUMBER})[- ](?:stor(?:y|ey|ies|eys)|levels?)\\b`)) {
    const value = numberOf(match[1] ?? "");
    if (
      value !== null &&
      value <= 150 &&
      !/^\s*(building|tower|parking|ceiling|foyer|entry|garage|great room|window|high-?rise|clubhouse|complex)/i.test(after) &&
      !/\b(building (has|with|of)|the (first|top|upper|lower|bottom|other|last))\s*$/i.test(before)
    )
      values.push({ field: "stories", value, confidence: SAID });
  }
  if (/\bsingle[- ](story|level|storey)\b/i.test(sentence) && !isNegated(sentence, sentence.search(/single/i), 0))
    values.push({ field: "stories", value: 1, confidence: SAID });
  return values;
}
