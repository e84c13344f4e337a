/** Sentences that speak of other homes, of the past, or of what could be: their numbers are not this home's. */
const OTHER_HOMES =
  /\b((?<!shared with (?:an?|one|the|our|two) )neighbou?r(ing|s|'s|s')?\b(?!hood pool)|next[- ]door|across the (street|road)|similar (homes|houses|properties|listings|condos|apartments|units)|comparables?\b|comps\b|nearby (homes|houses|listings|properties|rentals)|other (homes|houses|units|listings|properties|condos|apartments)|recently sold|last sold|sold (for|at|in)\b|previously (listed|sold)|originally listed|was listed|used to be|median|average|typical (home|house)|market value|estimated value|zestimate|homes (in|like|near|around)|houses (in|like|near)|listings (in|like|near)|our other|another (home|house|listing|property|unit)|sister property|previous owner paid|model home|priced from)\b/i;

/** Parts of the property that have rooms and numbers of their own. */
const OTHER_UNIT =
  /\b(guest ?(house|cottage|suite|quarters)|in-?law|mother-in-law|casita|adu\b|accessory (dwelling|apartment)|carriage house|pool house|basement apartment|garage apartment|rental unit|downstairs unit|upstairs unit|second unit|unit (a|b|1|2|#\d)\b|each unit|\bunits\s*:|currently (rented|leased)|rented (at|for)|tenant|detached (studio|cottage|apartment))/i;

const HYPOTHETICAL =
  /\b(could|would|might|potential(ly)?|possible|possibly|room (for|to)|space for|plans? for|proposed|future|convert(ed|ible)?|option(al)? to|if you|imagine|perfect (spot|place) for|ready for)\b/i;

/** Words for what one may buy, ask or pay for besides: it does not come with the home. */
const OPTIONAL =
  /\b(optional|an option|as options?|upgrades?|add-?ons?|(up)?on request|by request|at (an )?(additional|extra) (cost|charge|fee)|for (an )?(additional|extra)|with an? (full[- ]price|acceptable|good) offer|(is|are|be) available (at|for) \$|sold separately|bought separately|can be (added|purchased|bought|rented|leased)|may be (added|purchased|bought)|pre-?wired|plumbed for|rough(ed)?[- ]in|framed|hook-?ups? (only|for))\b|\bfor \$[\d,.]+ (more|extra|a month more)/i;
/** Words for what was there once. */
const GONE =
  /\b(took (it|them|that) (down|out)|taken (down|out)|tore (it )?(down|out)|torn (down|out)|(was|were|been|has been) removed|removed in|filled in|demolished|decommissioned|no longer (there|here|exists?|works?)|(is|are)n['’]t (one|any|there) (any ?more|now)|used to be|gone now|not there any ?more|any ?more)\b/i;
/** Words at a line's front for what the sellers keep. */
const KEPT_BACK =
  /^\W*(we(['’]re| are) )?(taking|excl(ude[sd]|usions?|uded)?|not included|does not (convey|stay)|do not (convey|stay)|seller(s)? (keeps?|takes?|retains?|reserves?|taking)|reserved|going with us|not staying|what (leaves|goes)\b(?![^.]*\bstays))\b/i;

/** Whether the thing at `at` is an extra to be paid or asked for. */
export const isOptional = (sentence: string, at: number): boolean => OPTIONAL.test(sentenceClause(sentence, at));

/** Whether the thing at `at` was taken away. */
export const isGone = (sentence: string, at: number): boolean => GONE.test(sentence.slice(at));

/** Whether the sentence lists what does not come with the home. */
export const isKeptBack = (sentence: string): boolean => KEPT_BACK.test(sentence);

/** The part of a sentence between semicolons that holds `at`. */
function sentenceClause(sentence: string, at: number): string {
  const end = sentence.indexOf(";", at);
  return sentence.slice(sentence.lastIndexOf(";", at) + 1, end < 0 ? sentence.length : end);
}

/** Whether the sentence's numbers are about another home or another time. */
export const aboutOtherHomes = (sentence: string): boolean => OTHER_HOMES.test(sentence);

/** Whether the sentence's rooms belong to a second dwelling on the lot. */
export const aboutOtherUnit = (sentence: string): boolean => OTHER_UNIT.test(sentence);

const OUTBUILDING =
  /^\W*(the |an? )?(detached |separate )?(\d+\s?['’]?\s?(x|by|×)\s?\d+\s?['’]?\s*(feet|foot|ft\.?)?\s*)?((detached|heated|insulated|finished|pole|horse|metal|machine|hay|steel|\d+-stall) )*(barn|stables?|workshop|shop|outbuilding|greenhouse|pole building|arena|carriage house)\b/i;

/** Whether the sentence is about a barn or a shop: its year, floor and size are not the home's. */
export const aboutOutbuilding = (sentence: string): boolean => OUTBUILDING.test(sentence);

/** Whether the clause around `at` says what could be rather than what is. */
export const isHypothetical = (sentence: string, at: number): boolean => HYPOTHETICAL.test(clauseAround(sentence, at));

const AMOUNT = "[$€£]?(\\d[\\d,.]*|one|two|three|four|five|six)\\s?(k|m|acres?|sq\\.? ?ft\\.?|sqft|bed(room)?s?)?";
const BOUND_BEFORE =
  /\b(from|starting( at| from)?|starts at|starting price of|up to|between|over|under|above|below|more than|less than|at least|as (low|little|much) as|minimum( of)?|maximum( of)?|max|min|nearly|almost)\s+(the\s+)?(low |mid |high )?$/i;
const AMOUNT_BEFORE = new RegExp(`${AMOUNT}\\s?(-|–|—|to|or|and up to)\\s?$`, "i");
const AMOUNT_AFTER = new RegExp(`^\\s?(-|–|—|to|or)\\s?${AMOUNT}\\b`, "i");

/** "from $400,000", "2-3 bedrooms", "up to 1,900 sq ft": no value of this home. `length` is the match's. */
export function isRange(sentence: string, at: number, length: number): boolean {
  const before = sentence.slice(Math.max(0, at - 28), at);
  const after = sentence.slice(at + length, at + length + 24);
  if (BOUND_BEFORE.test(before) || AMOUNT_BEFORE.test(before) || AMOUNT_AFTER.test(after)) return true;
  return /^\s?(\+|and up\b|or more\b|or less\b)/i.test(after);
}

/** "no garage", "without a pool", "there is not an elevator", "does not include": the thing at `at` is denied. */
export function isNegated(sentence: string, at: number, length: number): boolean {
  const before =
    sentence
      .slice(0, at)
      .split(/[.;:]|,\s(?!no\b|not\b)|\bbut\b|\bhowever\b/i)
      .at(-1) ?? "";
  const rest = sentence.slice(at + length);
  if (/^\s*:\s*(no|none|not)\b/i.test(rest)) return true;
  const after = rest.split(/[.;:,]|\bbut\b/i)[0] ?? "";
  if (
    /\b(no|without|lacks?|lacking|neither|nor|never|non)\b(?!\s+(longer|shortage|stranger|doubt|expense|detail|need to))[^,]{0,24}$/i.test(
      before,
    )
  )
    return true;
  if (/(\bnot|n['’]t)\b(?!\s+only)[^,]{0,40}$/i.test(before)) return true;
  return /^\s*(\S+\s){0,2}(is|are|was|were|do|does|did)?\s*(\bnot|n['’]t)\b(?!\s+only)|^\s*(is|are)n['’]t\b/i.test(after);
}

/** The clause a place stands in, from the comma or semicolon before it to the one after. */
function clauseAround(sentence: string, at: number): string {
  const start = Math.max(sentence.lastIndexOf(";", at), sentence.lastIndexOf(", ", at), sentence.lastIndexOf(". ", at)) + 1;
  const ends = [sentence.indexOf(";", at), sentence.indexOf(", ", at)].filter((index) => index > at);
  return sentence.slice(start, ends.length > 0 ? Math.min(...ends) : sentence.length);
}
