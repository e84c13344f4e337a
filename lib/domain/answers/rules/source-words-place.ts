import type { SourcePhrases } from "./source-phrases";

/** How sources tell of the land, of parking, of the surroundings and of what a community shares. */
export const PLACE_PHRASES: SourcePhrases = {
  parking:
    "garage ~ cars|takes # car*|takes # more|holds # car*|fits # car*|room for # car*|space* for # car*|parking for #|parks #|# cars fit|# car*|# bay|# bays|basement bay|bay no|# space*|deeded space|assigned space|covered space*|space no|outdoor space no|car goes|cars go|car on the street|off street|stall*|carport|driveway|garage|under the lean to|lean to|permits ~ city|cajon*|estacionamiento|lugares techados|underground bay",
  garage: "# car attached|# car detached|# car heated|# car tandem|# car garage|car garage|garage|cochera*|carriage house",
  carport: "carport|covered parking|covered space*|lean to|porte cochere|cochera techada|shaded parking",
  driveway: "driveway|drive|paved lane|gravel lane|turnaround|apron|circular drive|asphalt drive|shared lane|lane is shared",
  street_parking: "on street|street parking|on the street|parks on the street|street permits|city permit*|resident permit*|permit parking",
  guest_parking:
    "guest stall*|guest spot*|guest space*|visitor stall*|visitor spot*|visitor space*|visitor parking|guest parking|visitors park|guests park|visitas",
  rv_parking: "rv|rvs|camper*|motorhome*|motor home*|trailer*|boat parking|boat storage|recreational vehicle*|fifth wheel|rv pad|rv hookup",
  bikes: "bike*|bicycle*|cycle room|cycle store|cycles|cycle storage|bicicletas",
  storage:
    "storage|locker*|storeroom|store room|shed|sheds|caged|storage cage|trunk room|attic space|outbuilding*|bodega de|trastero|deeded storage|bin in the basement|cellar storage",
  outdoor:
    "patio|deck|balcony|terrace|porch|yard|garden|courtyard|lanai|pergola|roof terrace|gazebo|veranda|roof deck|back lawn|roof garden|jardin|terraza|balcon",
  yard: "yard|garden|lawn*|backyard|front lawn|grounds|meadow|pasture|play space|grass|turf|jardin|patio trasero|artificial grass|raised beds",
  patio: "patio|flagstone|pavers|courtyard|brick terrace",
  deck: "deck|decking|trex|composite deck|boardwalk",
  balcony: "balcon*|juliet|terrace|loggia|lanai|balcones|terraza",
  porch: "porch*|veranda*|stoop|screened in|portico|portal",
  fence:
    "fenc*|picket|walled|wall around|gated yard|chain link|stockade|enclosed yard|enclosed garden|hedged|invisible fence|electric fence|barda*|bardead*|cercad*|privacy wall|glass fence",
  sprinklers: "sprinkler*|irrigat*|drip line*|drip system|watering system|riego|rainbird|rain bird|fire sprinkler*",
  trees:
    "tree|trees|an orchard|the orchard|small orchard|old orchard|orchards|woods|wooded|maples|oaks|pines|palms|shade trees|fruit|grove|timber|arborist|mature planting|landscap*|arboles|frutales|citrus|apple|pear|cherry|lemon",
  pool: "pool*|saltwater|salt water|gunite|plunge|lap pool|in ground|inground|above ground|alberca|piscina|swim*",
  bbq: "grill*|barbecue*|bbq|outdoor kitchen|smoker|charcoal|asador*|parrilla|barbecues|pizza oven",
  fire_pit: "fire pit*|firepit|fire ring|fire table|outdoor fireplace|fire bowl",
  roof_deck: "roof deck|roof terrace|rooftop|sky deck|sky lounge|roof garden|azotea",
  clubhouse:
    "clubhouse|club house|club room|community room|party room|common room|lounge|residents lounge|event room|casa club|salon de usos",
  playground:
    "playground*|play area*|play structure|play set|playset|swing set|swings|swing|tot lot|jungle gym|sandbox|trampoline|kids play|children s play|juegos infantiles|climbing frame",
  tennis: "tennis|pickleball|padel|paddle court|basketball|squash|sport court|sports court*|cancha*|volleyball|courts",
  game_table: "pool table|billiard*|ping pong|foosball|table tennis|shuffleboard|air hockey",
  amenities: "amenit*|shared facilities|facilities|podium|residents enjoy|residents share|amenidades",
  boat_dock:
    "dock|docks|pier|slip|mooring|boathouse|boat launch|boat lift|bulkhead|seawall|kayak launch|water frontage|shoreline|muelle|berth|jetty|on the water|feet on the",
  view: "overlook*|look* over|look* out|looks on|looks onto|look* at|faces the|facing the|views|view|vista*|skyline|sees the|panorama*|from the windows|tree lined|backs to|backs onto",
  beach: "beach*|ocean|sea|gulf|surf|playa|corniche|oceanfront|seafront",
  lake: "creek|stream|pond|river|brook|lake|spring fed|harbor|harbour|laguna|waterway",
  park: "park|parks|trail*|playfield|greenway|open space|preserve|green space|rail trail|state forest|bike path|parque|nature reserve",
  shops:
    "grocer*|supermarket*|super market|corner store|corner shop|bodega across|bodega on|bodega next|bodega at|bodega downstairs|corner bodega|a bodega|general store|co op market|food co op|farmers market|farmers markets|food store|market hall|mini mart|minimart|convenience store|mall|stores|shops|giant eagle|whole foods|trader joe*|kroger|safeway|publix|walmart|target|costco|aldi|h e b|heb|wegmans|carrefour|spinneys|lulu|waitrose|tesco|oxxo|soriana|chedraui|winn dixie|food lion|stop shop|shoprite|meijer|hannaford|albertsons|piggly wiggly|union coop|choithrams|plaza comercial|tiendita|mercado|village store|hardware store",
  restaurants: "restaurant*|cafe*|coffee*|bakery|diner|pub|brewery|eatery|eateries|bistro|pizzeria|taqueria|food hall|tavern",
  transit:
    "t station|t stop|bart|marta|muni|dart|septa|mbta|metra|cta|lirr|amtrak|trax|brt|subway|metro|bus #|# bus|bus line|bus stop*|bus to|shuttle*|streetcar|ferry|light rail|commuter rail|train|trolley|express bus|link station|tram|monorail|parada|camiones|metrobus|caltrain|el station|rail station|railway",
  highway: "highway|freeway|interstate|expressway|turnpike|i #|route #|sheikh zayed|ramp to|beltway|parkway|carretera|autopista|state road",
  airport: "airport|airfield|dxb|dwc|aeropuerto",
  downtown: "downtown|town center|town centre|village center|city center|main street|the village|centro|old town|village green",
  hospital:
    "hospital*|clinic|er|urgent care|medical center|medical centre|pharmacy|doctor s|health center|drugstore|farmacia|infirmary|emergency room",
  worship: "church*|mosque*|chapel|synagogue|temple|parish|cathedral|masjid|prayer room|iglesia|congregation",
  school_district: "school*|elementary|middle school|high school|isd|school bus|school van|escuela*|colegio|preschool",
  walk_score: "walk score|walkscore|walkable|bike score|transit score|errands on foot|everything on foot",
  flood:
    "flood zone*|flood plain|floodplain|fema|zone x|zone ae|zone ve|flood insurance|flood elevation|elevation certificate|above the flood|base flood|100 year|storm surge|never flooded",
  floor_level:
    "first floor|second floor|third floor|fourth floor|top floor|ground floor|ground level|main floor|main level|garden level|upper floor|upper level|lower level|upstairs|downstairs|penthouse|floor #|one flight up|street level|planta baja|planta alta|piso #",
  stories:
    "single level|one level|two story|two storey|single story|one story|tri level|split level|# stories|# levels|# floors|ground plus|g 1|on one floor|story and a half|all on one|de una planta|dos plantas|# niveles",
  units_in_building:
    "# units|# homes|# residences|# apartments|# flats|# condos|# townhomes|# doors|homes share|number of homes|number of units|number of apartments|split into #|# families|boutique building|# owners share|# unidades|# departamentos",
  trash: "trash|garbage|recycl*|refuse|rubbish|dumpster|trash chute|waste|curbside|transfer station|hauler|chute|compost|basura|dump",
  snow: "plow*|plough*|shovel*|snowplow*|snowblow*|snow|clears ~ lane|clears ~ road|clears ~ drive|clears ~ alley|clears ~ street|clears ~ walks|keeps ~ open in winter|ice melt|heated driveway|salts the|winter road",
};
