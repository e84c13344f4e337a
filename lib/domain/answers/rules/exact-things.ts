/**
 * Things that a source must name, or a true synonym of them: that there is storage says nothing of a shed, a key fob
 * nothing of a concierge. Asked, and what must then stand in the sentence; all of plain folded words.
 */
const EXACT: [asked: RegExp, said: RegExp][] = [
  [/\bcredit\b(?! card)/, /\b(credit|fico|scores?)\b/],
  [/\b(income|earn|salary)\b/, /\b(income|earn\w*|salary|wages?|\d(\.\d)?x)\b/],
  [/\bbackground\b/, /\b(background|criminal|screening)\b/],
  [/\b(the|a|any) fines?\b|\bfines? (for|is|are)\b/, /[$€£]|\bfined?s?\b/],
  [/\breserves?\b(?! (a|the|it|one))/, /\breserves?\b.*\d|\d.*\breserves?\b/],
  [/\b(phone|number to call)\b/, /\d{3}.?\d{4}|\b(phone|cell|bars|at&t|verizon|signal|reception|coverage)\b/],
  [/\bsheds?\b/, /\b(sheds?|outbuildings?|bodega)\b/],
  [/\blockers?\b/, /\blockers?\b/],
  [
    /\b(concierge|door ?m[ae]n|doorm[ae]n|porter|front desk)\b/,
    /\b(concierge|door ?m[ae]n|door ?staff|porter|front desk|attended lobby|desk)\b/,
  ],
  [/\b(cameras?|cctv)\b/, /\b(cameras?|cctv|surveillance|ring)\b/],
  [/\balarms?\b/, /\b(alarms?|adt|simplisafe|security system|monitored)\b/],
  [/\bintercom\b/, /\b(intercom|buzzer|video (entry|doorbell))\b/],
  [/\b(security )?guards?\b/, /\bguard(s|ed)?\b|\bsecurity (staff|desk|team)\b|\b24[- ]hour security\b/],
  [
    /\b(elevators?|lifts?)\b/,
    /\b(elevators?|lifts?|single[- ](story|level|floor)|one (story|level)|walk-?up|ground floor|first floor unit)\b/,
  ],
  [
    /\b(water heater|hot water (heater|tank)|tankless)\b/,
    /\b(water heater|tank(less)?|hot water (heater|tank)|heat pump water|calentador)\b/,
  ],
  [/\b(boiler)\b/, /\b(boiler|hydronic|steam|radiators?)\b/],
  [/\bfurnaces?\b/, /\b(furnaces?|forced[- ]air|hvac|boiler|heat(ing|er)?|baseboard)\b/],
  [
    /\bdishwashers?\b/,
    /\b(dish ?washers?|lavavajillas|lavaplatos|all (kitchen )?appliances|no appliances|appliances (stay|convey|included|are included))\b|جلايه|غساله/,
  ],
  [/\bmicrowaves?\b/, /\b(microwaves?|microondas|all (kitchen )?appliances|appliances (stay|convey|included))\b|مايكرويف|ميكروويف/],
  [
    /\b(refrigerators?|fridges?)\b/,
    /\b(refrigerators?|fridges?|refrigerador|nevera|ref|sub-?zero|appliance package|all (kitchen )?appliances|no appliances|appliances (stay|convey|included|are included))\b|ثلاجه|براد/,
  ],
  [/\bdisposals?\b/, /\bdisposals?\b/],
  [/\bsaunas?\b/, /\b(saunas?|steam)\b/],
  [/\b(hot ?tubs?|jacuzzi|spa)\b/, /\b(hot ?tubs?|jacuzzi|spa|whirlpool|swim spa)\b/],
  [/\bflood insurance\b/, /\bflood insurance\b|\binsurance\b.*\bflood|\bpremium\b/],
  [/\b(homeowners?|home|hazard|wind) insurance\b/, /\binsurance\b|\binsured?\b|\bpremium\b/],
  [
    /\b(which|what|who) (is the )?(\w+ )?(lender|bank)\b/,
    /\b(bank|credit union|mortgage (co|company|corp|group)|lending|loans by|lender (is|:))\b/,
  ],
  [
    /\b(airbnb|vrbo|short[- ]term|vacation rental)\b/,
    /\b(airbnb|vrbo|short|nightly|weekly|holiday|vacation|tourist|dtcm|transient|minimum|less than|shorter|\d+[- ](days?|nights?|months?)|(one|two|three|six|twelve)[- ](years?|months?))\b/,
  ],
  [/\bsump pump\b/, /\bsump\b/],
  [/\bwater softeners?\b/, /\bsoftener\b|\bsoft water\b/],
  [/\bsolar\b|\bpanels?\b(?!.*\b(electrical|breaker|amp))/, /\b(solar|photovoltaic|panels?|pv|breaker|amp\w*)\b/],
  [/\bgenerators?\b/, /\b(generators?|generac|backup (power|battery)|powerwall|kohler)\b/],
  [/\bsprinklers?\b|\birrigation\b/, /\b(sprinklers?|irrigat\w+|drip|riego)\b/],
  [/\bskylights?\b/, /\bskylights?\b/],
  [/\bpantry\b/, /\b(pantry|larder|pantries)\b/],
  [/\b(walk in )?closets?\b/, /\b(closets?|wardrobes?|wic|armoires?)\b/],
  [/\battic\b/, /\b(attic|loft)\b/],
  [/\b(gym|fitness|workout|exercise)\b/, /\b(gym|fitness|exercise|workout|wellness)\b/],
  [/\b(clubhouse|club house)\b/, /\b(club ?house|community (room|center)|club ?room)\b/],
  [/\bplaygrounds?\b/, /\b(playgrounds?|play (area|set|structure)|tot lot|children)\b/],
  [/\b(tennis|pickle ?ball|basketball|squash) courts?\b/, /\b(tennis|pickle ?ball|basketball|squash|sports?|courts?)\b/],
  [/\b(fire ?pits?)\b/, /\b(fire ?pits?|bonfire|fire ring)\b/],
  [/\bgolf\b/, /\bgolf\b/],
  [/\bgreenhouses?\b/, /\bgreenhouses?\b/],
  [/\b(barns?)\b/, /\b(barns?|outbuildings?|stables?)\b/],
  [/\b(gutters?)\b/, /\bgutters?\b/],
  [
    /\b(space|spot|stall|unit|apartment) number\b|\bnumber of the (space|spot|stall)\b/,
    /\b(no\.?|number|#|nos\.) ?[a-z]?-?\d|#\d|\bspaces? [a-z]?\d{2,}/,
  ],
  [/\b(survey(ed)?)\b/, /\bsurvey(ed|s)?\b/],
  [
    /\b(big|large|size|dimensions?|floor\w*|wide|long)\b.*\bfamily room\b|\bfamily room\b.*\b(size|dimensions?|floor\w*)\b/,
    /\bfam(ily)?\b/,
  ],
  [
    /\b(big|large|size|dimensions?|floor\w*|wide|long)\b.*\bliving room\b|\bliving room\b.*\b(size|dimensions?|floor\w*)\b/,
    /\b(living|lounge|lr)\b/,
  ],
  [
    /\b(big|large|size|dimensions?|floor\w*|wide|long)\b.*\bdining room\b|\bdining room\b.*\b(size|dimensions?|floor\w*)\b/,
    /\b(dining|dinette|dr)\b/,
  ],
  [/\b(big|large|size|dimensions?|floor\w*|wide|long)\b.*\bgreat room\b|\bgreat room\b.*\b(size|dimensions?|floor\w*)\b/, /\bgreat room\b/],
  [/\bhigh school\b/, /\bhigh\b/],
  [/\bmiddle school\b/, /\b(middle|junior|intermediate)\b/],
  [/\b(elementary|primary) school\b/, /\b(elementary|primary|k-\d|village school)\b/],
  [/\bearnest\b/, /\bearnest\b/],
  [/\boriginal(ly)? (list\w* |asking )?price\b/, /\b(original\w*|olp|listed|reduced from|was \$)\b/],
  [
    /\b(range|stove|cook ?top|oven|hob|cooker)\b/,
    /\b(range|rng|stove|cook\w*|oven|hob|appliances|induction|estufa|cocina|horno)\b|فرن|موقد|طباخ/,
  ],
  [/\beasements?\b/, /\b(easements?|right[- ]of[- ]way|encroach\w*)\b/],
  [/\bsecond (kitchen|bathroom|bath|garage|house|home)\b/, /\b(second|two|2|guest|in-law|another|both|three|3)\b/],
  [
    /\b(gone|went|going|go|goes) up\b|\b(increas\w+|raised|hik(e|ed))\b/,
    /\b(increas\w*|rais\w*|up from|went up|rise|rose|proposed|capped|escalat\w*|adjust\w*|was \$|rent control\w*)\b/,
  ],
];

/** Whether a source's words name the very things that a question asks for. Both of plain folded words. */
export const namesExactly = (asked: string, said: string): boolean =>
  namesNumbered(asked, said) && EXACT.every(([thing, synonyms]) => !thing.test(asked) || synonyms.test(said));

/** One of several: what is told of bedroom 1 says nothing of bedroom 2. */
const NUMBERED = /\b(bed(?:room)?|bath(?:room)?|br|plan|building|phase|tower) ?#? ?(\d)\b(?! ?(?:bed|bath|and|or))/;
function namesNumbered(asked: string, said: string): boolean {
  const [, thing = "", number] = NUMBERED.exec(asked) ?? [];
  if (number === undefined) return true;
  const names = /^b(ed|r)/.test(thing) ? "bed(room)?|br" : thing.startsWith("bath") ? "bath(room)?|ba" : thing;
  return new RegExp(`\\b(${names})s? ?#? ?${number}\\b`).test(said);
}
