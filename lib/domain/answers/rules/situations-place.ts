import type { Situation } from "./situation-types";

/** The land, the building, what may be done there and what living there is like. */
export const PLACE_SITUATIONS: Situation[] = [
  {
    id: "snow_clearing",
    asked:
      /\b(plow\w*|shovel\w*)\b|\bsnow (removal|clear\w*|remov\w*|plow\w*)|\bwho\b.{0,24}\bsnow\b|\bsnow\b.{0,12}\b(cleared|removed|taken care|handled)|\b(driveway|road|street|lane|walk\w*)\b.{0,16}\b(clear\w*|maintain\w*) (in|for|of|by)\b|\bclear\w* (the )?(driveway|road)\b|\bwho (maintains|keeps up|takes care of) the (road|lane|drive)/,
    told: /\b(snow|plow\w*|shovel\w*)\b|\broad (association|maintenance|agreement)\b/,
    closed: true,
  },
  {
    id: "house_there",
    asked:
      /\b(is|are) there (a|any|an existing) (house|home|building|dwelling|structure|cabin|trailer)s? (on|there|already|yet)\b|\bany (buildings?|structures?|improvements) on\b/,
    told: /\bno (house|home|dwelling|structures?|buildings?|improvements)\b|\b(house|home|cabin|dwelling|structure|barn|trailer) (on|stands|sits)\b|\bvacant land\b|\bunimproved\b/,
    closed: true,
  },
  {
    id: "end_unit",
    asked: /\b(end|corner|interior|inside|middle) (unit|townhouse|townhome|town house|home|apartment|condo)\b/,
    told: /\b(end|corner|interior|inside|middle)[- ](unit|townhouse|townhome|home|apartment|condo)\b/,
    closed: true,
  },
  {
    id: "where_laundry",
    asked: /\bwhere\b.{0,30}\b(laundry|wash|washer|washing|dryer)\b/,
    told: /\b(floor|flr|level|lvl|basement|bsmt|in[- ]unit|in the (unit|home|hall\w*|garage|bathroom|kitchen|building)|hall\w*|closet|room|inside|upstairs|downstairs|mudroom|cochera|stacked)\b[^.;]{0,40}\b(laundry|washer|w\/d|lavadora)\b|\b(laundry|washer|w\/d|lavadora)\b[^.;]{0,60}\b(floor|flr|level|lvl|basement|bsmt|unit|hall\w*|closet|garage|bathroom|kitchen|room|inside|upstairs|downstairs|mudroom|cochera|building)\b/,
  },
  {
    id: "cars_fit",
    asked: /\bhow many (cars|vehicles|trucks|autos)\b/,
    told: /\b(\d+|one|two|three|four|five|six|seven|eight|ten)[- ](more )?(covered |assigned |off-street )?(cars?|vehicles?|(parking )?(spaces?|spots?))\b/,
    same: [[/\bgarage\b/, /\bgar(age)?\b/]],
  },
  {
    id: "livestock",
    asked:
      /\b(cows?|cattle|horses?(?! ?power)|ponies|pony|goats?|pigs?|hogs?|chickens?|hens?|sheep|livestock|farm animals?|llamas?|alpacas?|poultry|donkeys?|bees|beehives?)\b(?! (boat|motor|bass))/,
    told: /\b(cows?|cattle|horses?(?! ?power)|livestock|hogs?|pigs?|goats?|sheep|chickens?|hens|poultry|farm animals|bees|equestrian|stalls?|swine)\b/,
    same: [
      [/\b(cows?|cattle)\b/, /\b(cows?|cattle|livestock|farm animals)\b/],
      [/\b(pigs?|hogs?)\b/, /\b(pigs?|hogs?|swine|livestock|farm animals)\b/],
      [/\b(chickens?|hens?|poultry)\b/, /\b(chickens?|hens|poultry|livestock|farm animals)\b/],
      [/\b(horses?|pony|ponies)\b/, /\b(horses?|equestrian|stalls?|livestock|farm animals)\b/],
      [/\bgoats?\b/, /\b(goats?|livestock|farm animals)\b/],
      [/\bsheep\b/, /\b(sheep|livestock|farm animals)\b/],
      [/\bbees|beehive/, /\bbees\b/],
      [/\b(llamas?|alpacas?|donkeys?)\b/, /\b(llamas?|alpacas?|donkeys?|livestock|farm animals)\b/],
    ],
    closed: true,
  },
  {
    id: "hunting",
    asked: /\bhunt(ing|ers?|s)?\b(?! (for|around))|\b(deer|turkeys?|wildlife|elk|waterfowl)\b/,
    told: /\b(deer|turkeys?|hunt\w*|wildlife|elk|waterfowl|game land)\b/,
    closed: true,
  },
  {
    id: "subdividing",
    asked:
      /\b(subdivid\w*|divid(e|ed|ing)|parcel(ed)? off|carve|(?<!mini[ -])split(ting)?)\b(?! (system|unit|ac|level|air|plan|heat))|\b(sell|cut|break|give)\b.{0,12}\b(off|up)\b.{0,16}\b(piece|part|lot|acres?|some|half)\b|\btwo lots\b|\bminimum lot\b/,
    told: /\b((?<!mini[ -])splits?|subdivi\w+|divisible|divided|minimum lot)\b(?!-| (system|unit|ac|level|air|floor|plan))/,
    closed: true,
  },
  {
    id: "mineral_rights",
    asked:
      /\b(mineral|oil|gas|timber|water|surface|air|logging) rights?\b|\b(under|underneath|below|beneath) the (ground|surface|land|soil|dirt)\b|\bsubsurface\b|\bminerals\b/,
    told: /\b(minerals?|oil and gas|timber|water)\b[^.;]{0,12}\b(rights?|convey\w*|reserved|severed)\b|\bmineral\b/,
    same: [
      [/\btimber\b|\blogging\b/, /\btimber|\blogg/],
      [/\bwater rights?\b/, /\bwater rights?\b/],
    ],
    closed: true,
  },
  {
    id: "flooding",
    asked: /\bgo(es)? under ?water\b|\bunder ?water\b|\bflood(s|ed|ing|plain| zone| area| risk)?\b(?! (insurance|lights?))|\bhigh water\b/,
    told: /\bflood(s|ed|ing|plain|way)?\b(?! ?lights?)|\bsump pump\b/,
    same: [
      [/\binsurance\b/, /\binsurance\b|\bpremium\b/],
      [/\b(ever|has it|have they|did it|been|history|last)\b/, /\b(flooded|never|water damage|history|took on water)\b/],
    ],
  },
  {
    id: "manufactured_homes",
    asked:
      /\b(trailer (house|home)|mobile homes?|manufactured|double ?wide|single ?wide|modular|tiny (house|home)s?|yurt|camper to live|live in (a|an|my|our) (camper|rv|trailer))\b/,
    told: /\b(manufactured|mobile|modular)( or \w+)? (homes?|houses?)\b|\b(single|double)[- ]?wides?\b|\btiny (homes?|houses?)\b|\brvs?\b[^.;]{0,30}(live|allowed|prohibited)/,
    closed: true,
  },
  {
    id: "farmed",
    asked:
      /\bfarm(ing|ed|s|ers?)?\b(?! (animals?|house|sink|style|market))|\bcrops?\b|\btillable\b|\bpasture\b|\bhay\b|\bgrazing\b|\bcash rent\b|\bag (lease|exempt\w*)\b|\btilled\b/,
    told: /\b(tillable|hay|crops?|farmed|farming|grazing|pasture|cash rent|farm lease|row crop|cultivat\w+)\b/,
    closed: true,
  },
  {
    id: "building_rules",
    asked:
      /\bbuild (out|on|toward|towards|closer|near|next to|over|another|an? (addition|house|home|cabin|second|garage|barn|shop))\b|\b(add on|addition|expand|extend)\b|\bsetbacks?\b|\bbuild (there|here|on (it|the land|this))\b|\b(is it )?buildable\b/,
    told: /\bsetbacks?\b|\bmay be (added|built)\b|\bbuilding envelope\b|\bexpan(d|sion)\b|\bshoreland\b|\bperc\b|\bbuildable\b|\bno building\b|\bbuild[- ]ready\b|\bpermits? (is |are )?in hand\b/,
    closed: true,
  },
  {
    id: "frontage",
    asked:
      /\b(frontage|waterfront|shoreline|lakefront|riverfront)\b|\bfeet (of|on|along) (the )?(water|lake|road|river|pond|street|shore)\b|\bhow much (shore|water|road|lake|river|beach)\b(?! (does|do|is used|pressure))/,
    told: /\b(frontage|waterfront|shoreline|lakefront|riverfront)\b[^.;]{0,30}\d|\d[^.;]{0,20}\b(frontage|waterfront|shoreline|lakefront|riverfront)\b|\bfeet (on|along) (the )?(water|lake|river|pond|road|street)/,
    same: [
      [/\b(road|street)\b/, /\b(road|street|highway|avenue|drive)\b|^\W*(lot )?frontage\b/],
      [
        /\b(water|lake|pond|river|shore|bay|creek|waterfront|shoreline|lakefront)\w*\b/,
        /\b(water|lake|pond|river|shore|bay|creek|sound|ocean|canal)\w*\b/,
      ],
    ],
  },
  {
    id: "motors",
    asked:
      /\b(jet ?skis?|jet ski|outboard|horse ?power|hp|bass boat|speed ?boat|power ?boat|wake ?board\w*|water ?ski\w*|ski boat|motor ?boat|\d+ horse)\b/,
    told: /\b(motors?\b[^.;]*(allowed|hp|horsepower|only|over|limit|electric)|horsepower|no[- ]wake|jet ?skis?|electric motors?|powerboats?)\b/,
    closed: true,
  },
  {
    id: "all_year",
    asked:
      /\b(year round|all year|in (the )?winter|during (the )?winter|four season|winteri[sz]ed|pipes? (freeze|burst))\b|\b(be|live|stay|use|used) (up |out )?(there|here|it) in (december|january|february|march|the cold)\b/,
    told: /\byear[- ]round\b|\bwinteri[sz]ed\b|\bseasonal\b|\ball year\b|\b(four|three|3|4)[- ]season\b|\bmemorial day\b|\blabor day\b|\b(open|closed|opens|closes) (from|in|may|april|june|october|november)\b/,
  },
  {
    id: "pool_season",
    asked:
      /\b(swim|swimming|pool)\b.{0,40}\b(open|season\w*|winter|year|december|january|february|march|april|october|november|months?|cold|when)\b|\bwhen\b.{0,20}\b(pool|swim)\b/,
    told: /\bpools?\b[^.;]{0,60}\b(open\w*|clos\w+|season\w*|year[- ]round|memorial|labor day|heated|unheated)\b/,
    closed: true,
  },
  {
    id: "mowing",
    asked:
      /\bmow\w*\b|\bcuts? (the )?(grass|lawn)\b|\blawn ?(care|service|maintenance|work|mower)\b|\byard ?(work|maintenance|upkeep)\b|\b(care|look\w*|keep) (of |after |up )?the (yard|lawn|grass|grounds|landscaping)\b|\bgrass to\b/,
    told: /\b(lawns?|mow\w*|grounds|landscaping|turf|yard (care|work|maintenance)|xeriscap\w*|grass)\b/,
  },
  {
    id: "guest_parking",
    asked:
      /\b(guests?|visitors?|friends?|company|sister|brother|parents|family|in laws?|people|mom|dad)\b.{0,40}\b(park|parking|cars?|vehicles?|drive over)\b|\bpark\w* for (guests|visitors|friends)\b|\b(guest|visitor) (parking|spots?|spaces?)\b/,
    told: /\b(guests?|visitors?)\b[^.;]{0,30}\b(park\w*|spaces?|spots?|hours)\b|\bpark\w*\b[^.;]{0,20}\b(guests?|visitors?)\b|\bdriveway (for|holds?|fits?)\b|\bstreet parking\b|\bparking on the street\b/,
    same: [[/\b(overnight|days?|week|weekend|how long|night)\b/, /\b(hours?|nights?|overnight|days?)\b/]],
    closed: true,
  },
  {
    id: "moving_day",
    asked:
      /\bmov(e|ing) ?(day|truck|van|crew|hours|times|rules|fee|deposit|company)\b|\bmovers\b|\bmove (in|out) (fee|rules|hours|times|day|deposit)\b|\bfreight elevator\b|\b(rules|hours|times|fee) (for|of|on) mov(es|ing)\b|\bmove (my |our )?(stuff|things|furniture|piano|couch)\b|\bbook (the )?(freight|service|elevator)\b/,
    told: /\bmoves?\b[^.;]{0,50}\b(booked|deposit|am|pm|between|monday|elevator|fee|hours)\b|\bfreight elevator\b|\bmove-?in (fee|hours|deposit)\b|\bmoving (fee|hours|deposit|in)\b/,
    closed: true,
  },
  {
    id: "packages",
    asked: /\b(packages?|parcels?|deliver(y|ies|ed)|amazon|fedex|mailboxes|mail ?(room|box))\b/,
    told: /\b(packages?|parcels?|deliver(y|ies)|mail ?(room|box(es)?))\b/,
    closed: true,
  },
  {
    id: "parties",
    asked: /\b(part(y|ies)|birthday|bash|gatherings?|celebrat\w+|baby shower|receptions?|events?)\b(?! wall)/,
    told: /\b(party|community|event|function|banquet|club) ?rooms?\b|\bclubhouse\b|\bclub ?house\b|\bcan be reserved\b|\bevents?\b/,
  },
  {
    id: "daylight",
    asked:
      /\b(sun|sunlight|sunrise|sunset|sunny|daylight|natural light|morning light|afternoon light|evening light)\b(?! ?room)|\bwhich (way|direction)\b.*\bfac|\b(exposure|orientation)\b|\b(faces?|facing) (what|which|north|south|east|west)\b|\bwhat (way|direction)\b/,
    told: /\b(north|south|east|west)\w*[- ](facing|exposure|light)|\b(faces?|facing|look(s|ing)?) (the )?(north|south|east|west)|\bnatural light\b|\bsun(rise|set|ny|light)\b|\b(morning|afternoon|evening) (sun|light)\b/,
    closed: true,
  },
  {
    id: "top_floor",
    asked:
      /\bwhat is (up |down )?(on|upstairs|downstairs|up there)\b(?!.*\b(market|counter|outside)\b)|\bwhat (rooms|is there) (are )?(upstairs|downstairs|on the \w+ floor)\b/,
    told: /\b(first|second|third|fourth|top|upper|main|lower|ground) (floor|level)s? (holds?|has|have|with|features?|includes?|offers?|is|contains?)\b|\b(upstairs|downstairs)\b/,
    same: [
      [/\b(top|third|upper)\b/, /\b(third|top|upper|upstairs|fourth)\b/],
      [/\b(second|upstairs)\b/, /\b(second|upper|upstairs)\b/],
      [/\b(first|main|ground|downstairs)\b/, /\b(first|main|ground|downstairs|lower)\b/],
    ],
    closed: true,
  },
  {
    id: "floor_of_unit",
    asked:
      /\b(which|what) floor (is|are)( it| the (unit|apartment|flat|condo|place)| this)?( on)?\b(?!.*\b(made|lockers?|laundry|gym|pool)\b)|\bhow high up\b|\b(which|what) (story|storey|level) is (it|the)\b/,
    told: /^\W*floor: ?\d|\b\d+(st|nd|rd|th)[- ]floor\b|\bon the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|ground|\d+(st|nd|rd|th))\b|\bfloor \d+\b/,
  },
  {
    id: "redone",
    asked:
      /\b(was|is|were|been|somebody|someone|anyone|has) (it|this|the (house|place|home|cottage|cabin|building|condo|unit|interior))? ?(been |ever |recently )*(renovated|redone|remodel\w*|rebuilt|gutted|updated|restored|flipped|refurbished|fixed up)\b|\b(somebody|someone|they|anybody|anyone) (has )?(renovated|redone|redo|remodeled|rebuilt|gutted|restored) it\b|\btear ?down\b|\b(original condition|dated inside|fixer)\b/,
    told: /\b(rebuilt|gutted|down to the studs|remodell?ed|renovated|restored|refurbished|redone)\b/,
  },
  {
    id: "progress",
    asked:
      /\bhow far along\b|\bwhat stage\b|\bprogress\b|\bdrywall\w*|\bunder construction\b|\bis (it|the (house|home|building|unit|construction)) (already |all |completely |fully )?(finished|completed?|done|built|ready)\b|\b(when|how soon) (will|would|is|does) (it|the (house|home|building|construction|unit)) (be |get )?(expected to be )?(completed?|finish(ed)?|done|built|ready)\b|\b(completion|finish) date\b|\bbuilt yet\b|\bdone (building|being built)\b|\bstill being built\b/,
    told: /\bcomplet(ion|ed|e)\b[^.;]{0,20}(20\d\d|spring|summer|fall|winter|month|week)|\bdrywall\w*|\bunder construction\b|\b(framed|framing)\b|\bready (in|by)\b|\bhandover\b|\bexpected (in|by)\b|\bdelivery (in|by)\b|\bmove-?in ready\b/,
  },
  {
    id: "selections",
    asked:
      /\b(pick|choose|select|customi[sz]e|change)\b.{0,40}\b(colou?rs?|cabinets?|tiles?|finish(es)?|floors?|flooring|counters?|countertops?|paint|options?|selections?|own)\b|\b(colou?rs?|cabinets?|tiles?|finish(es)?|options?)\b.{0,24}\b(picked|chosen|choose|choice|up to me|locked in)\b/,
    told: /\b(chosen|choose|select(ed|ions?)?|picked|customi[sz]\w*)\b/,
    closed: true,
  },
  {
    id: "contractors",
    asked: /\b(contractors?|construction crews?|handym[ae]n|remodelers)\b/,
    told: /\bcontractors?\b/,
    closed: true,
  },
  {
    id: "model_home",
    asked: /\b(the model|model (home|unit|house)|sales (office|center|centre))\b/,
    told: /\bmodel (home|unit|house)?\b[^.;]{0,20}\b(open|hours|daily|monday|thursday)|\bsales (office|center|centre)\b/,
  },
  {
    id: "dog_kept_in",
    asked:
      /\b(dogs?|pup|puppy|kids?|toddler|pets?)\b.{0,30}\b(contain\w*|get out|escape|run (loose|free|around)|off leash|out back|roam|wander)\b|\bkeep (a |the |my |our )?(dogs?|pup|puppy|pets?) in\b/,
    told: /\bfenc(e|ed|ing)\b/,
    closed: true,
  },
  {
    id: "smoking",
    asked: /\b(smok(e|es|ing|er|ers)|vap(e|ing)|cigars?|cigarettes?)\b(?! (alarms?|detectors?|damage|free certified))/,
    told: /\bsmok(e|es|ing|er|ers|e-free)\b(?! ?(alarms?|detectors?))|\bvaping\b/,
    closed: true,
  },
  {
    id: "own_furniture",
    asked:
      /\bbring (my|our|your|all my|all our) (own )?(beds?|couch\w*|sofa|furniture|mattress\w*|table|stuff to sit)\b|\bneed (to buy )?(my own )?furniture\b/,
    told: /\b(un)?furnish\w*\b|\bfurniture\b/,
  },
  {
    id: "drinking_water",
    asked: /\bdrink\b.{0,12}\bwater\b|\bwhat do (you|we|i) drink\b|\bdrinking water\b|\bwater (come|comes|coming) from\b/,
    told: /\bwell\b(?! (kept|maintained|cared))|\b(city|public|municipal|town|county) water\b|\bwater and sewer\b|^\W*water: /,
  },
  {
    id: "age_minimum",
    asked:
      /\bhow old (do|must|should|does) (you|i|we|one|residents?|a resident|someone|everyone)\b|\bage (limit|rules?|minimum|restrict\w*|requirements?|policy)\b|\bminimum age\b|\bunder hopa\b|\bhopa\b|\bhow old .{0,12}(to live|to buy|to move)\b/,
    told: /\b(55|62)\b[^.;]{0,30}\b(older|over|age|community|resident)|\b(55|62)\+|\bage[- ]restrict|\bhousing for older\b/,
    closed: true,
  },
];
