import type { SourcePhrases } from "./source-phrases";

/** How listings, brochures and letters tell of rooms, equipment and systems without the word that a buyer asks by. */
export const HOME_PHRASES: SourcePhrases = {
  bedrooms: "sleeps #|# sleeping rooms|bunk room|bunkroom|# chambers|sleeping loft",
  bathrooms: "# full baths|powder room|water closet|# wc",
  half_bath: "powder room|half bath*|guest toilet|guest wc|cloakroom|half baths",
  full_bath: "full bath*|# baths full",
  area: "gla|heated square feet|under air|square feet of living|finished square feet|gross floor|net internal|internal area|m2 construid*|metros de construccion|metros construidos",
  lot_area: "acre and a half|# acre*|# square feet of land|# hectare*|m2 de terreno",
  year_built: "built|went up in|dates from|dates to|dates back|put up in|erected|circa|handed over",
  kitchen: "kitchen*|galley|kitchenette|breakfast bar|breakfast nook",
  counters:
    "countertops|worktops|quartz|granite|quartzite|soapstone|corian|butcher block|silestone|caesarstone|slate counters|marble counters|dekton",
  kitchen_island: "island|peninsula",
  cabinets: "cabinet*|cupboards|shaker|cabinetry|millwork",
  primary_suite: "owner s suite|owners suite|owner suite|primary|master|main suite|principal bedroom|recamara principal|recamara ppal",
  dining_room: "dining|eat in kitchen|breakfast nook|breakfast room|formal dining",
  living_room: "living|family room|great room|sitting room|den|parlor|parlour|front room|majlis",
  office: "office|study|workroom|work from home|built in desk",
  maid_room: "maid|maids|maid s|staff quarters|staff room|helper s room|live in|housekeeper*|nanny s room|driver s room|cuarto de servicio",
  guest_house:
    "guest suite|guest house|guest cottage|guest quarters|guest room|in law|casita|adu|apartment over|granny flat|carriage house|garage apartment|accessory dwelling|second dwelling|detached studio|mother in law|pool house",
  closet: "closet*|wardrobe*|wic|fitted wardrobes|dressing room|armoire*|walk in robe|cedar closet|closets|vestidor*",
  pantry: "pantry|larder|pantries|butler s pantry|alacena",
  attic: "attic|loft|crawl attic|knee wall|walk up attic",
  bathtub: "tub|tubs|bathtub*|soaker|clawfoot|claw foot|jetted|tina|banera|whirlpool",
  shower: "shower*|walk in shower|rain head|steam shower|regadera|roll in",
  hot_tub: "hot tub|jacuzzi|whirlpool|spa|swim spa|hidromasaje",
  sauna: "sauna*|steam room|steam shower",
  gym: "gym|fitness|exercise room|workout|wellness center|weight room|cardio|yoga studio|gimnasio",
  wet_bar: "wet bar|dry bar|bar area|built in bar|beverage center",
  wine: "wine|cellar for wine|wine fridge|cava",
  workshop: "workshop|workbench|woodshop|shop building|work bay|tool room|hobby room|machine shop",
  laundry:
    "washer*|dryer*|w d|laundry|laundromat|coin op|coin operated|coin machines|hookups|takes quarters|machines in the basement|drying on a line|clothesline|washing machine|stacked washer|cuarto de lavado|centro de lavado|lavadora",
  refrigerator: "fridge*|refrigerator*|freezer|sub zero|icebox|refri",
  dishwasher: "dishwasher*",
  stove: "stove|cooktop*|oven*|hob|hobs|cooker|burner*|induction|cookstove|double ovens|cooking is|cooks with|cooking on|estufa",
  microwave: "microwave*|micro hood|over the range",
  appliances:
    "white goods|stainless package|kitchen is equipped|fully equipped|equipped kitchen|fitted kitchen|cocina equipada|cocina integral|linea blanca",
  hardwood:
    "hardwood*|oak floor*|pine floor*|maple floor*|hickory|wide plank|wide pine|plank floors|parquet|wood floor*|wood underfoot|heart pine|fir floor*|duela|refinished floors",
  carpet: "carpet*|wall to wall|broadloom|alfombra*",
  tile: "tile*|ceramic|porcelain|travertine|terrazzo|saltillo|talavera|loseta|porcelanato|azulejo*",
  flooring:
    "floors|hardwood*|carpet*|lvp|vinyl plank|laminate|parquet|tile floor*|polished concrete|sealed concrete|marble floor*|bamboo|cork floor|underfoot|plank|pisos de|piso de|linoleum|epoxy floor",
  roof: "shingle*|reroofed|re roofed|standing seam|metal roof|tile roof|slate roof|membrane|recoated|tpo|epdm|new roof|tear off|composition roof|architectural shingle*|roof",
  basement: "basement|cellar|crawl space|crawlspace|lower level|walkout|walk out|daylight level|sub level|sotano|bsmt",
  foundation:
    "foundation*|slab|poured concrete|block foundation|stone foundation|piers|pilings|stilts|crawl space|footings|underpinn*|tuckpoint*|post tension",
  fireplace: "fireplace*|wood stove|woodstove|pellet stove|hearth|gas logs|gas log|inglenook|wood insert|chimenea|masonry heater|cookstove",
  ceilings: "ceiling*|vaulted|cathedral|tray|coffered|beamed|beams|# foot ceilings|headroom|techos altos|doble altura|double height",
  skylight: "skylight*|solar tube*|light well|roof window*|tragaluz",
  windows:
    "window*|double glaz*|double pane|triple pane|dual pane|low e|impact glass|sashes|casement*|storm windows|floor to ceiling glass|sunlit|light filled|sunny|southern light|ventanas|ventanales",
  insulation: "insulat*|spray foam|blown in|cellulose|weatherized|energy audit|well sealed|hers|aislamiento",
  heating:
    "hvac|baseboard*|forced air|pellet stove|underfloor|radiant|furnace*|boiler*|radiator*|heat pump*|heated by|we heat|they heat|heats with|heat with|warmth|wall heaters|wall heater|mini split*|geothermal|oil heat|gas heat|electric heat|steam heat|hydronic|wood heat|heat comes|heat is|minisplit frio calor|calefaccion",
  cooling:
    "hvac|a c|ac|fan coil|heat pump*|mini split*|minisplit*|split units|split unit|split air|central air|window units|window unit|window fans|ceiling fans|whole house fan|evaporative|swamp cooler|chiller|district cooling|condenser*|air handler|ducted|portable ac|cools|fcu|vrf|air con*|clima*",
  water_heater:
    "water heater|tankless|hot water tank|on demand water|indirect tank|hot water by|heat pump water|instant hot water|calentador|boiler de paso",
  plumbing: "copper pip*|copper plumb*|copper suppl*|plumb*|piping|repiped|re piped|pex|galvanized|polybutylene|cast iron|supply lines",
  wiring:
    "rewired|wiring|# amp*|# amps|amp service|breaker*|knob and tube|220v|240v|220 volt*|240 volt*|subpanel|fuse box|romex|electric service",
  electricity: "water and light|water and lights|light and water|has lights|electric*|power|volt*|amps|220v|240v|grid|off grid|electricity",
  natural_gas: "gas|propane|lp gas|lng|piped gas|bottled gas|gas line",
  water:
    "well|from a spring|a spring up|spring water|spring up|a spring|drilled well|cistern|municipal water|city water|public water|town water|county water|water main|gallons a minute|gpm|artesian|water comes|dewa|rainwater|pozo|cisterna|toma de agua",
  sewer: "septic|sewer*|leach field|drain field|drainfield|cesspool|holding tank|aerobic system|town sewer|tank pumped|drenaje|fosa",
  solar: "solar|photovoltaic|pv|panels on the roof|powerwall|net metering|kw array|# panels|paneles",
  generator:
    "generac|generator*|transfer switch|backup batter*|powerwall|standby power|kohler|battery backup|backup power|planta de luz|planta electrica|kicks in",
  internet:
    "starlink|comcast|xfinity|spectrum|fios|cox|centurylink|google fiber|gigabit|mbps|fiber|fibre|rcn|viasat|hughesnet|etisalat|dsl|wi fi|wifi|broadband|ethernet|cat 6|cat6|cat5|satellite internet|hotspot|telmex|izzi|totalplay|infinitum|frontier|at t fiber",
  cell_service:
    "cell phone*|cell service|cell signal|cell coverage|cellular|cell reception|# bars|bars of|bars upstairs|phone has|phones work|phone works|mobile signal|mobile coverage|mobile reception|good signal|poor signal|weak signal|signal is|signal upstairs|reception is|reception upstairs|no reception|wi fi calling|wifi calling|verizon|t mobile|senal de celular|senal celular|dead zone|one bar",
  smart_home:
    "smart lock*|smart thermostat|nest|ecobee|ring doorbell|automation|alexa|app controlled|keypad lock|lutron|smart home|control4|crestron",
  security:
    "front desk|key fob*|fob|intercom|buzzer|keypad|gate code|around the clock|24 7|door staff|doorstaff|doorman|doormen|locked entry|alarm*|cctv|cameras|guard|guards|guarded|guardhouse|gated|watchman|patrol*|security system|wired for a security|concierge|caseta|vigilancia|porteria|caretaker on site|entry phone|video entry|controlled entry|gatehouse",
  elevator: "elevator*|lift|lifts|elevador*|ascensor*",
  accessibility:
    "zero step|step free|no steps|ramp*|wheelchair*|grab bars|wide doors|wide doorways|# inch doors|roll in|curbless|ada|accessible|all on one level|stair lift|stairlift|chair lift|walk in tub",
  stairs: "stair*|steps|flight*|walk up|walkup|spiral|climb|landing|one flight up|escaleras",
  furnished: "furniture|furnished|unfurnished|turnkey|furnishings|sold empty|comes bare|amueblad*|muebles",
  ev_charger:
    "car charg*|charging of cars|charge cars|charg* ~ cars|charging station*|charger|wall connector|chargepoint|nema 14|level 2|240 outlet|wired for 240|240 volt outlet|outlet for a car|ev ready|conduit ~ charg*|tesla|juicebox",
  pest: "termite*|wood destroying|wdo|wdi|mice|rodent*|mold|mould|asbestos|lead paint|lead based|radon|carpenter ants|bedbugs|bed bugs|fumigat*|tented|remediat*|exterminator|pest*|termitas",
  flooding:
    "takes in ~ water|takes on water|water in the cellar|water in the basement|water on the floor|inch of water|seep*|damp|stays dry|bone dry|dry basement|dry cellar|is dry|wet basement|flooded|flood damage|french drain|drain tile|water came|waterproofed basement|moisture|puddle*|humedad",
  condition:
    "as is|turnkey|needs work|needs updating|fixer|good bones|well kept|well maintained|handyman|deferred maintenance|estate sale|original condition|needs a new|tear down|teardown|ready to live",
  construction:
    "brick|stucco|vinyl siding|clapboard*|limestone|stone|hardie*|cement board|adobe|wood siding|cedar|timber frame|post and beam|steel frame|icf|masonry|frame house|shiplap|shingle siding|concrete block|tabique|ladrillo|modular|manufactured",
  style:
    "cape|craftsman|bungalow|victorian|tudor|farmhouse|a frame|mid century|split level|saltbox|georgian|italianate|queen anne|chalet|hacienda|rambler|mediterranean",
  noise: "quiet|nois*|soundproof*|traffic|road noise|peaceful|silent|tranquil*|train whistle*|flight path|hear the|concrete floors between",
  furnace_room:
    "mudroom|mud room|bonus room|sunroom|sun room|three season|four season|media room|theater|game room|rec room|playroom|conservatory|solarium|florida room",
};
