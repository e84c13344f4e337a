import { type Situation, SUM } from "./situation-types";

/** Who lives there, what it earns, how it is paid for and what comes on top: sales and leases. */
export const DEAL_SITUATIONS: Situation[] = [
  {
    id: "occupied",
    asked:
      /\b(some|any)(body|one) (is )?(living|renting|staying|in it|there|in there)|\bis (it|the \w+|this|this \w+) (currently |still |already |now )?(rented|leased|tenanted|occupied|vacant|empty)( out)?\b|\b(current|existing) (tenants?|renters?|lease)\b|\btenants? (in|there|living|stay\w*|now|right now|in place|currently)\b|\b(come|comes|sold) with (a |the )?tenants?\b|\b(does|do) (anyone|anybody|the owners?|the sellers?) (still )?live (there|here|in)\b|\bwho lives (there|here|in it)\b/,
    told: /\btenanted\b|\btenants?\b[^.;]{0,40}\b(until|through|in place|lease|month|occup)|\boccupied\b(?! by the)|\b(is|are|now|currently|stands) (vacant|empty)\b|^\W*vacant\b|\b(leased|rented|let) (until|through|to a|out (until|for))\b|\bcurrently (rented|leased|let|tenanted)\b|\bowner[- ]occupied\b/,
    closed: true,
  },
  {
    id: "rental_income",
    asked:
      /\b(bring|brings|bringing|brought) (it |me |you )?in\b|\b(place|house|unit|apartment|flat|it|home|property|condo|land)\b.*\bbring in\b|\b(make|makes|made|earn|earns|produce|produces|gross|grosses)\b.{0,14}\b(in |as a )?rent(al|als|s)?\b(?! (it|here))|\b(rental|rent) income\b|\bincome (from|does it|does the)\b|\b(does|did|is|was) (it|the \w+|this) (currently )?(rent(ed)?|lease[d]?) (out )?for\b|\b(what|how much) (is|does|do) the (current )?(tenants?|renters?) (pay|paying)|\bcurrent rent\b|\bgross(es)? (rent|income|a)\b|\b(rented|leased|let) and (for )?how much|\brent roll\b|\bearn (from|as a rental)/,
    told: /\b(tenanted|tenants?|rented|leased|rents? (for|at)|rental (income|history)|current rent|gross(es|ed)?|brought in|income of)\b/,
    needs: SUM,
  },
  {
    id: "panels_owned",
    asked:
      /\b(panels?|solar)\b.{0,30}\b(leas\w+|own\w*|paid|pay|financ\w*|loans?|inherit|take over|rent\w*)\b|\b(leas\w+|own\w*|paid|loans?|inherit|take over|financ\w*)\b.{0,30}\b(panels?|solar)\b/,
    told: /\b(solar|panels?)\b[^.;]*\b(owned|leased|paid|lease|financed|loan|convey\w*)\b|\b(owned|leased)\b[^.;]{0,12}\b(solar|panels?)\b/,
    closed: true,
  },
  {
    id: "when_vacant",
    asked:
      /\b(when|how soon|how quickly|how fast|until when)\b.{0,40}\b(be mine|be ours|live (in|there|here)|move in(to)?|take possession|possession|get in|occupy|the keys|vacant|empty|moved in)\b|\bready to move in(to)?\b|\bmove (right )?in(to)?( it)? (now|right away|today|immediately|tomorrow|straight away|before|by)\b|\bhow long (until|till|before) (i|we) (can|could)\b/,
    told: /\btenanted until\b|\b(tenants?|lease)\b[^.;]{0,30}\b(until|through|ends|expires)\b|\bimmediate (occupancy|possession|move)|\bpossession\b|\bavailable( (for|from|now|on|in|as of|after|immediately)\b|:)|^\W*(it is |the (unit|home|house|apartment) is )?(vacant|empty)\b|\b(unit|home|house|apartment|condo) is (vacant|empty)\b|\bmove-?in (ready|date|now)|\bhandover\b|\bestimated completion\b|\bready (in|by)\b|\bentrega a\b/,
  },
  {
    id: "owner_financing",
    asked:
      /\bcarry (the |a |some of the )?(note|paper|loan|mortgage|financing)\b|\b(owner|seller)s? (financ\w+|carry\w*|terms|finances?)\b|\bland contract\b|\bcontract for deed\b|\b(rent|lease) to own\b|\blease option\b|\b(owner|seller)s? (be willing to |willing to |hold|holding|offer|give) (the |a )?(financ\w+|note|terms|loan|mortgage)|\bmake payments to (you|the (owner|seller)s?)|\bpay (it |you |them )?(off )?over time\b/,
    told: /\b(owner|seller)s?['’]?s? (will )?(financ\w+|carry|terms|hold)\b|\bcontract for deed\b|\bland contract\b|\b(rent|lease)[- ]to[- ]own\b|\bno dan financ|\bno (owner|seller) financ|\bfinanciamiento\b/,
    closed: true,
  },
  {
    id: "loan_types",
    asked:
      /\b(va|fha|usda|conventional)\b.{0,30}\b(loans?|benefits?|buyers?|financ\w+|offers?|ok|okay|accepted|approved|eligible|work|mortgage|backed|possible|allowed)\b|\b(use|using|with|take|takes|accept|accepts|pay with|ok with|go) (my |an? |the )?(va|fha|usda)\b|\b(kinds?|types?|sort) of (loans?|financing|mortgages?)\b|\b(what|which) (loans?|financing)\b|\bcash only\b|\bneed cash\b|\bveterans? (loan|benefit)|\bgi bill\b|\bhow can (i|we) pay for it|\b(loan|financing|payment) (types?|options|terms) (are |do )?(accept|allow|take|ok)/,
    told: /\b(fha|usda)\b|\bva (loans?|&|or|and|ok|assum|financ)|,\s?va\b|\bva,|\b(cash|conventional|contado)( or|,| only| and| &| \/|\.| buyers?| offers?| loans?| financing)|\bwarrantable\b/,
    closed: true,
  },
  {
    id: "earnest_money",
    asked:
      /\bearnest\b|\b(put|lay|have|need|money) down to (hold|reserve|get|lock|secure|start)|\b(to|would|will|can i) (hold|reserve|lock) (it|one|the (home|house|unit|lot|place))( in)?\b|\bgood faith (money|deposit)\b|\breservation (fee|deposit)\b|\bhold it for me\b|\b(deposit|money|much) (with|when (i|we) (sign|make|write)) (the |an |my |our )?(offer|contract)\b/,
    told: /\bearnest\b|\breservation (fee|deposit)\b|\b(to|can be) reserve[d]?\b[^.;]{0,20}\d|\bgood faith\b|\binitial deposit\b/,
    needs: SUM,
    closed: true,
  },
  {
    id: "incentives",
    asked:
      /\b(incentives?|concessions?|promo\w*|specials?|discounts?)\b(?! (assessment|tax))|\b(deals?|offers?|specials?|promotions?) (going|running|on now)\b|\b(chip|pitch|kick|throw) (in|something|anything)\b|\bhelp (me |us |out )?(with|on) (the |my |our )?closing\b|\b(cover|pay|contribute|credit)\w* (toward |towards |to |any of |some of |for )?(my |the |our |buyers? )?closing( costs?)?\b|\b(free (rent|month|weeks?)|month free|weeks? free|rent free)\b|\bmove in special|\bsweeten\b/,
    told: /\btowards? (the )?closing\b|\bclosing[- ]cost|\b(weeks?|months?)( of)?( rent)? free\b|\bfree (rent|month|weeks?)\b|\bconcessions?\b|\bincentives?\b|\bcredit (of|towards?|at closing)\b|\b(move-?in|current) special|\brate buy-?down\b/,
    closed: true,
  },
  {
    id: "one_time_fees",
    asked:
      /\bone time (fee|charge|cost|payment|contribution)s?\b|\b(when|to|as) (you|i|we)? ?(buy|buying|join|move) in\b.*\b(charge|fee|cost|pay)|\b(charge|fee|cost|pay)\w*\b.*\b(when|to|for) (you |i |we )?(buy|buying|joining|join) in(to)?\b|\bcapital contribution\b|\binitiation\b|\bbuy in (fee|cost|charge)|\bextra (charge|fee|cost)s? (when|at|for) (you |i |we )?(buy|clos\w+|mov\w+)|\bnew owners? (pay|have to|owe)|\b(joining|membership|transfer) fee\b|\bwho pays (the )?(transfer|commission|registration)\b|\b(commission|transfer fee)\b/,
    told: /\bone[- ]time\b|\bcapital contribution\b|\binitiation\b|\btransfer (fee|tax)\b|\bworking capital\b|\bnew owners? pay\b|\bcommission\b|\bmove-?in fee\b/,
    same: [[/\bcommission\b/, /\bcommission\b/]],
  },
  {
    id: "leave_early",
    asked:
      /\b(break|breaking|get out of|leave|end|terminate|cancel)\b (the |my |a |our )?(lease|contract)( early)?\b|\b(leave|move out|go|quit|leaving|moving out) (early|before)\b|\bearly (termination|move out|exit)\b|\b(job|work|army|company) (moves?|transfers?|relocates?|sends?) me\b|\b(transferred|relocated|deployed)\b|\bbefore the (year|lease|term|twelve months|12 months) (is up|ends|is over|runs out)\b|\blease early\b/,
    told: /\bleav(e|ing) early\b|\bearly[- ]terminat|\bterminat(e|ion)\b|\bbreak(ing)?( of)? (the )?lease\b|\blease[- ]break|\bbuy-?out\b|\bearly\b[^.;]{0,30}\bnotice\b/,
    closed: true,
  },
  {
    id: "income_needed",
    asked:
      /\b(earn|income|salary|paycheck|make)\b.{0,40}\b(approved|approval|qualify|qualified|rent (it|here|this)|need\w*|require\w*|have to|enough)\b|\b(need|have|supposed) to (make|earn|show|be making)\b|\bincome (requirement|limit|minimum|verification)s?\b|\bminimum income\b|\bhow much (do|must|should) (i|we|you) (have to |need to )?(earn|make)\b/,
    told: /\bincome\b[^.;]{0,40}(\d|\b(times|two|three|four|double|x)\b)|\b\d(\.\d)?x\b[^.;]{0,20}(rent|income)|\bearn(s|ing)?\b[^.;]{0,30}\btimes\b/,
    closed: true,
  },
  {
    id: "cosigner",
    asked: /\bco ?-?sign\w*|\bguarantors?\b/,
    told: /\bco-?sign\w*|\bguarantors?\b/,
    closed: true,
    alone: true,
  },
  {
    id: "board_approval",
    asked:
      /\b(approve|approval|approving)\b.{0,25}\b(tenants?|renters?|board|take|long|buyers?|application)\b|\b(board|association|hoa) (approv\w+|interview|has to|have to)|\b(take|long)\b.{0,20}\b(approve|approval)\b|\binterview\b/,
    told: /\bapprov\w+\b[^.;]{0,40}\b(board|association|committee|days|weeks|tenant)|\b(board|association|committee)\b[^.;]{0,30}\bapprov|\binterview\b/,
    same: [[/\b(how long|days|weeks|quick\w*|fast)\b/, /\b(days?|weeks?|hours)\b/]],
  },
  {
    id: "renting_out",
    asked:
      /\b(airbnb|vrbo|short term (rentals?|lets?|letting)|holiday (lets?|homes?|rentals?|letting)|vacation (rentals?|lets?|home rental)|nightly|rent (it|this|the \w+) (out )?(by|for) (the|a) (day|night|week|weekend|month|season)|rent (it|the \w+|this|mine|my unit) out|rent out|sublet\w*|sublease|lease it out|let it out|rental (rules|restrictions|cap|policy|limit)|(rent|lease|let) (it|the place|the unit) (right )?(after|away|when|while|to)|investors? (allowed|ok)|use it as (a|an) (rental|investment))\b/,
    told: /\b(leas(e|ed|ing)|rent(ed|als?)?|let(s|ting)?|sublet\w*|airbnb|holiday[- ]homes?)\b[^.;]{0,60}\b(prohibited|(not )?permitted|(not )?allowed|minimum|during the first|once in|may be|consent|cap|six months|at least)\b|\bno (short[- ]term|rentals?|subletting|unit may be leased|airbnb)\b|\bup to \d+ ?%[^.;]{0,40}\brented\b|\bminimum (lease|rental)\b|\bsublet\w*\b/,
    same: [
      [/\b(right (after|away)|after i buy|first year|immediately|soon|wait)\b/, /\b(first|months of|owner(ship)?|wait)/],
      [
        /\b(airbnb|vrbo|short|holiday|vacation|nightly|weekly|week|weekend)\b/,
        /\b(short|holiday|vacation|nightly|weekly|minimum|airbnb|sublet\w*|at least|consent)\b/,
      ],
      [/\bsublet|\bsublease/, /\bsublet|\bsublease|\bassign/],
    ],
    closed: true,
  },
  {
    id: "exclusions",
    asked:
      /\bwhat (does|do|is|are|will) not$|\b(does not|do not|will not|is not|are not|not|doesnt|wont) (stay\w*|convey\w*|includ\w*|come with)\b|\bexclu(de|ded|sions?|ding)\b|\b(being )?taken away\b|\b(take|taking|takes|keep|keeping|keeps) (anything|something|things|stuff|with)\b|\b(what|anything|something) .{0,24}\b(sellers?|owners?|they) (taking|take|keeping|keep|removing)\b|\b(sellers?|owners?|they) (are |will be |be )?(taking|keeping|removing)\b|\bgo(es|ing)? with (the )?(sellers?|owners?|them)\b|\bleaves? with (the )?(sellers?|owners?|them)\b/,
    told: /\b(not|n['’]t) (be )?(included|convey\w*|stay\w*|part of)\b|\bexclud\w*|\b(sellers?|owners?) (are |is |will be )?(taking|keeping)\b|\bexcept(ing)? (for )?the\b|\breserved? (by|from)|\bare not\.?$/,
  },
  {
    id: "assumed_contracts",
    asked:
      /\b(take|taking|takes) over\b|\bassum(e|ed|able|ing)\b|\b(rented|leased|rental|lease) (equipment|things|items|appliances|systems?)\b|\b(things|items|equipment|contracts?)\b.{0,25}\b(rented|leased|taking over|take over|inherit)\b|\binherit(ing)?\b/,
    told: /\bassum(e|able|ed|ption)\b|\b(rented|leased)\b/,
    same: [
      [/\b(panels?|solar)\b/, /\b(solar|panels?)\b/],
      [/\bsoftener\b/, /\bsoftener\b/],
      [/\b(tank|propane)\b/, /\b(tank|propane)\b/],
      [/\b(mortgage|loan)\b/, /\b(mortgage|loan|assum\w+)\b/],
    ],
  },
  {
    id: "special_bill",
    asked:
      /\b(bill|billed|pay|charged?|owe|hook|stuck)\b.{0,40}\b(concrete|restoration|repairs? of the building|assessments?|facade|elevator (project|work|repair)|roof project)\b|\b(concrete|restoration|assessment|facade)\b.{0,30}\b(bill|pay|paid|charged?|owe|mine|me)\b/,
    told: /\bassessments?\b/,
  },
  {
    id: "warranty_claims",
    asked:
      /\b(cracks?|breaks?|fails?|goes wrong|defects?|leaks?|falls? apart)\b.{0,40}\b(who|pays?|cover\w*|fix\w*|responsible|year)\b|\bwarrant(y|ies)\b|\bguarantees?\b|\bcovered if\b/,
    told: /\bwarrant(y|ies)\b|\bguarantee[ds]?\b/,
    same: [
      [/\b(furnace|boiler|heating|heater|hvac|air condition\w*|ac)\b/, /\b(furnace|boiler|heat\w*|hvac|air|ac|systems?)\b/],
      [/\broof\b/, /\b(roof|structur\w*)\b/],
      [/\b(solar|panels?)\b/, /\b(solar|panels?)\b/],
      [
        /\b(appliances?|fridge|refrigerator|dishwasher|washer|dryer|range|oven)\b/,
        /\b(appliances?|fridge|refrigerator|dishwasher|washer|dryer|range|oven)\b/,
      ],
      [/\bwindows?\b/, /\bwindows?\b/],
    ],
  },
  {
    id: "utilities_split",
    asked:
      /\bwhat (else )?(do|would|will|does) (i|we|the tenant|a tenant) (have to )?(pay|cover)( for)? (myself|ourselves|besides|on top|separately|extra|on my own|in addition)\b|\b(heat|heating|water|hot water|electric\w*|power|gas|trash|sewer|internet|wifi|cable|utilities) (and \w+ )?(is |are )?(included|covered|part|free)\b.{0,20}\b(rent|fee|dues|price|it|lease)?|\b(rent|fee|dues|hoa|association|service charge)\b.{0,14}\b(include|includes|cover|covers|including)\b|\bis (the )?(heat|heating|water|electric\w*|gas|trash|internet|wifi|cable) (included|part)\b|\bwhat is included\b|\bwhat (is|do i) (in|get (for|with)) the (rent|dues|fee|hoa)\b/,
    told: /\b(included|includes?|covers?|tenants? pays?|landlord pays?|owner pays|paid by)\b[^.]*\b(water|heat|trash|electric\w*|gas|internet|cable|sewer|utilit\w+|insurance|lawn|snow|exterior|maintenance|pool|security)\b|\b(water|heat|trash|electric\w*|gas|internet|cable|sewer|utilit\w+)\b[^.]*\b(included|covered|paid by|tenants? pays?)\b|\bper month: |\ball utilities\b/,
    late: true,
    same: [
      [/\b(heat|heating|gas|water|trash)\b/, /\b(heat|hot water|water|gas|trash|utilities)\b/],
      [/\b(electric\w*|power)\b/, /\b(electric\w*|power|utilities)\b/],
      [/\butilities\b/, /\b(water|heat|gas|electric\w*|trash|utilities)\b/],
      [/\b(internet|wifi|cable)\b/, /\b(internet|wifi|cable|covers?|includes?|included)\b/],
      [/\b(rent|tenant|lease)\b/, /\b(included|tenant|rent|landlord|owner)\b/],
    ],
  },
  {
    id: "renters_insurance",
    asked:
      /\b(renters?|tenants?|liability|contents) (liability )?insurance\b|\binsurance\b.{0,20}\b(mandatory|required|obligatory|need\w*|must)\b|\b(need|required|have) (to (have|carry|get|buy) )?(an? |any )?(renters? )?insurance\b/,
    told: /\binsurance\b[^.;]{0,60}\b(required|must|minimum|at least|mandatory|needed)\b|\b(required|must)\b[^.;]{0,40}\binsurance\b|\b(renters?|tenants?) insurance\b/,
    closed: true,
  },
  {
    id: "electric_bills",
    asked:
      /\b(electric\w*|power|light|energy) (bills?|company|costs?)\b|\bkeep the lights on\b|\bbills? (for|from) (the )?(electric\w*|power)\b|\b(cost|spend|pay|run|paying)\b.{0,20}\b(electricity|power)\b/,
    told: /\b(electric\w*|power|energy|utilit\w+|dewa|bills?)\b/,
    needs: /[$€£]\s?\d|\baed\s?\d/,
    same: [[/./, /\b(electric\w*|power|energy|utilit\w+|dewa)\b/]],
    closed: true,
    alone: true,
  },
  {
    id: "heating_bills",
    asked:
      /\b(heat|heating|gas|propane|oil|fuel|winter|cooling|ac|water|utility|utilities|dewa) (bills?|costs?)\b|\bbills?\b.{0,20}\b(winter|summer|heat\w*|gas|utilities)\b|\bcosts?\b.{0,12}\bto (heat|cool)\b|\b(heat|cool) (it|the (house|place|home))\b.{0,20}\b(cost|month|bill)/,
    told: /\b(heat\w*|gas|propane|oil|fuel|utilit\w+|energy|water|cooling|dewa|bills?)\b[^.;]{0,60}([$€£]|aed)\s?\d/,
    same: [
      [/\bgas\b/, /\b(gas|utilit\w+|energy)\b/],
      [/\bheat/, /\b(heat\w*|fuel|oil|propane|gas bills?|utilit\w+|energy)\b/],
      [/\bwater\b/, /\bwater (bill|runs|averages|costs)|\butilit\w+/],
      [/\bdewa\b/, /\bdewa\b/],
    ],
    closed: true,
    alone: true,
  },
  {
    id: "cooling_bills",
    asked:
      /\b(ac|a c|air con\w*|cooling|chiller)\b.{0,30}\b(bills?|included|separate\w*|extra|billed|free|service charge|on top|part of)\b/,
    told: /\b(cooling|chiller|air con\w*)\b[^.;]*\b(billed|included|free|paid|occupier|tenants?|separate\w*)\b|\bchiller\b/,
    closed: true,
  },
  {
    id: "paid_before",
    asked:
      /\b(bought|purchased|acquired|brought) (it |this |the \w+ )?(for|at)\b(?! (sale|rent))|\bdid (they|the (sellers?|owners?)|he|she) (pay|buy|purchase)\b|\blast (sale|sold) (price|for)\b|\b(previous|prior|original) (purchase |sale )?price\b/,
    told: /\b(bought|purchased|acquired|last sold|sold (in|for))\b|\bpaid (about |around )?([$€£]|aed)/,
    needs: SUM,
    alone: true,
  },
];
