import { phraseReader } from "./source-phrases";
import { DEAL_PHRASES } from "./source-words-deal";
import { HOME_PHRASES } from "./source-words-home";
import { PLACE_PHRASES } from "./source-words-place";

/** The concepts that plain folded words of a source speak of by other words than buyers ask with. */
export const spokenOf = phraseReader([HOME_PHRASES, PLACE_PHRASES, DEAL_PHRASES]);

/** Words that look like a thing and tell of another: what is left without them decides. By concept id. */
export const MISREAD: [string, RegExp][] = [
  ["available_date", /\b(move|moving)[ -]?(in|out)? (fee|charge|deposit|cost)s?\b|\b(move|moving)[ -]in ready\b/g],
  [
    "special_assessment",
    /\b(monthly|quarterly|regular) assessments?\b|(?<!special )\bassessments?:? (is |of )?\$ ?[\d,.]+( (per|a) (month|quarter|year))?/g,
  ],
  ["developer", /\b(developer|builder)s?( s|'s)? (noc|no[ -]objection|consent|approval|permission)\b/g],
  ["lake", /\b(basement|parking|garage|car|work|loading|\d+|one|two|three|four) bays?\b|\bbays? (no|number|windows?)\b/g],
  ["park", /\bpark(s|ed)? (on|in|under|behind|at|two|three|four|\d)\b/g],
  [
    "units_in_building",
    /\b(central|split|split-?ac|window|wall|ac|a\/c|air|hvac|cooling|heat(ing)?|condensing|condenser|storage|shelving|most \d+) units?\b|\bunits rented\b/g,
  ],
  [
    "heating",
    /\bheated (garage|pool|floors?|towel|square|driveway|spa)\b|\bno heat\b(?= in the (barn|garage|shed|shop))|\bheat pump water\b/g,
  ],
  ["tenancy", /\bnotice to (the )?tenants?\b/g],
  ["dog", /\b(crated|resident|seller s|seller's) dogs?\b|\bdog is on the premises\b|\bdog (park|run|wash|door|walk)\b/g],
  ["cat", /\bcat[ -]?(5e?|6a?)\b/g],
  ["trees", /\btree[ -](lined|house)\b/g],
  ["water", /\b(spring|summer|autumn|fall) (of )?(19|20)\d\d\b|\bwater(front| view| feature|fall)s?\b/g],
  ["storage", /\bstorage (batter\w+|tank)\b/g],
  ["closing_costs", /\bstamped concrete\b/g],
  ["gym", /\bjungle gym\b/g],
  ["school_district", /\bschool ?house (built|of|style)\b|\bdistrict (cooling|heating)\b/g],
  ["beach", /\bsea (green|glass)\b/g],
  ["fence", /\bfence(d)? (out|off) (deer)\b/g],
  ["reserves", /\breserves the right\b|\breserved\b/g],
  ["price", /\bprice (range|of (oil|gas))\b/g],
  ["lot_area", /\bparking lot\b/g],
  ["pool", /\b(pool (table|house|hall)|car ?pool)\b/g],
  ["stove", /\b(mountain|price|free|wide|open) range\b/g],
];

/** Things that sources speak of by other words than buyers do, where it takes more than a phrase. By concept id. */
export const SOURCE_FORMS: [string, RegExp][] = [
  [
    "parking",
    /\bgarage\b.*\b(cars?|vehicles?)\b|\b(takes?|holds?|fits?|for) (\d|one|two|three|four|five|six|seven|eight) (more )?(cars?|vehicles?|trucks?)\b|\b(\d|one|two|three|four)[ -]car\b|\b(parks?|room for|spaces? for|parking for) (\d|one|two|three|four|five|six)\b/,
  ],
  ["garage", /\b(\d|one|two|three|four)[ -]car (attached|detached|heated|tandem|side)\b/],
  ["cooling", /\bhvac\b|\ba\/c\b|\bfan coil\b|\bheat pumps?\b/],
  ["heating", /\bhvac\b|\bbaseboard\b|\bforced[ -]air\b|\bpellet stove\b|\bunderfloor\b/],
  ["ev_charger", /\b(240|220)[ -]?v(olts?)?\b|\bcar charg\w+|\bnema 14\b/],
  ["bikes", /\b(bikes?|bicycles?)\b/],
  ["developer", /\bbuilt (in \d{4} )?by\b|\bdesarrollad[oa] por\b/],
  ["offers", /\boffers?\b[^.;]{0,30}\b(review\w*|due|deadline|presented|considered|by|until|accepted)\b|\b(deadline|highest and best)\b/],
  [
    "security",
    /\bfront desk\b|\bkey ?fobs?\b|\bintercom\b|\bbuzzer\b|\bkeypad\b|\bgate code\b|\baround the clock\b|\b24[ /-]?7\b|\bdoor ?staff\b|\blocked (package|entry)\b/,
  ],
  [
    "shops",
    /\b(giant eagle|whole foods|trader joe\S*|kroger|safeway|publix|walmart|target|costco|aldi|h-e-b|heb|wegmans|carrefour|spinneys|lulu|waitrose|tesco|oxxo|soriana|winn[- ]dixie|food lion|stop & shop|grocer\w*|bodega|farmers'? market)\b/,
  ],
  [
    "transit",
    /\b(t|l|bart|marta|muni|dart|septa|mbta|metra|cta|path|lirr|amtrak|trax|brt) (station|stop|line)\b|\b(bart|marta|metra|amtrak)\b|\bbus \d+|\bstreetcar\b|\bferry\b/,
  ],
  [
    "cell_service",
    /\b(at&t|verizon|t-mobile|cell(ular)?)\b[^.;]{0,40}\b(bars?|none|signal|works?|weak|strong|coverage|service)\b|\bbars of\b/,
  ],
  [
    "internet",
    /\b(starlink|comcast|xfinity|spectrum|fios|cox|centurylink|google fiber|gigabit|mbps|fiber|rcn|viasat|hughesnet|etisalat)\b/,
  ],
  ["laundry", /\bcoin[ -](op\w*|laundry)\b|\bhookups?\b|\blaundromat\b/],
  ["pets_allowed", /\bpets?\b/],
  ["view", /\b(overlook\w*|looks? (out )?(on|over|onto)|faces? (the )?(lake|river|park|water|city|golf)|views?)\b/],
  ["lake", /\b(creek|stream|pond|river|brook|lake|spring-fed)\b/],
  ["hospital", /\b(hospital|clinic|er|urgent care|medical center|pharmacy)\b/],
  ["outdoor", /\b(patio|deck|balcony|terrace|porch|yard|garden|courtyard|lanai|pergola)\b/],
  ["guest_house", /\b(guest (suite|house|cottage|room|quarters)|in-law|casita|adu|apartment over)\b/],
  ["workshop", /\b(workshop|workbench|shop (building|with)|woodshop)\b/],
  ["generator", /\b(generac|generator|transfer switch|backup batter\w+|powerwall)\b/],
  ["screening", /\bincome\b[^.;]{0,40}\b(x|times|rent)\b|\bcredit (score|check)\b|\bbackground check\b|\b\d(\.\d)?x\b/],
  ["closing", /\bclos(e|es|ing)\b[^.;]{0,40}\b(\d+ days|date|by|after|before|flexible|quick\w*)\b/],
  [
    "available_date",
    /\bentrega\b|\b(estimated|expected|projected) completion\b|\b(possession|occupancy|vacat\w*|move[ -]?in|rent[ -]?back|move out|moving out|until [a-z]+ \d+ to move|(is|stands|currently) empty|available (now|immediately|from|on)|lease (ends|expires|runs))\b/,
  ],
  [
    "rental_rules",
    /\b(leas(ed|ing|es?)|rent(ed|als?|ing)?|sublet\w*|airbnb|vrbo|short[ -]term)\b[^.;]{0,60}\b(minimum|not (permitted|allowed)|prohibited|permitted|allowed|one year|year|30 days|at least|no short|restrict\w*|percent|cap)\b|\bno short[ -]term\b|\bholiday[ -](home|let)\w*/,
  ],
  [
    "tenancy",
    /\b(tenanted|tenants? in place|owner[- ]occupied|currently (rented|leased|let|occupied)|(rented|leased|let) (out )?(until|to a|for)|unit is empty|is vacant|vacant and)\b|\b(rent(ed|s|al)?|leased|let|tenant\w*)\b[^.;]{0,80}([$€£]|\baed )\d/,
  ],
  ["tenure", /\b(tenure|freehold|leasehold|fee simple)\b/],
  ["guest_parking", /\b(guest|visitor)s?['’]?\b[^.;]{0,30}\b(stalls?|spots?|spaces?|park\w*)\b/],
  ["counters", /\b(quartz|granite|soapstone|corian|quartzite|butcher[- ]block)\b/],
  ["fence", /\bfenc(e|ed|ing)\b|\bpicket\b|\bwalled\b/],
  ["windows", /\b(double|triple|dual)[ -]pane\b|\bglazing\b|\bimpact (glass|windows|rated)\b/],
  ["noise", /\bquiet\b|\bnois\w+|\bsoundproof\w*|\btraffic\b/],
  ["trash", /\b(trash|garbage|recycling|refuse)\b/],
  [
    "floor_level",
    /\b(\d+(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|ground|top|garden)[ -](floor|level)\b|\bfloor:? \d+\b|\b(floor|level) \d+ of \d+\b|\bpiso \d+\b|الطابق (رقم )?\d+/,
  ],
];
