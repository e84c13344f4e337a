import { type SenseDefinition, sense } from "./sense-types";

/** What the home is made of, its age and state, its levels, light and floors. */
export const FABRIC_SENSES: SenseDefinition[] = [
  sense(
    "year_built",
    "",
    "age of the building please|what year is this house from|is it prewar|is it a century home|when was the place first built|was it put up in the eighties|how new is this house|old house or new house|is it a victorian era building|year of construction|built when|is it a fifties house|has anyone lived in it or is it newly built|first built when|how many decades old is it|is the tower new|when did the developer finish it|is it over a hundred years old|what vintage is this home|new development or resale",
  ),
  sense(
    "property_type",
    "",
    "house or flat|is it a villa or a townhouse|does it stand by itself|is this a row home|any common walls with neighbors|is it a co op or a condo|is it a manufactured home|is that a semi detached|is it a bungalow or an apartment|would i have people on the other side of the wall|is it a penthouse|two family house or single|is it a loft|what is it exactly a house or what|is it part of a bigger building",
  ),
  sense(
    "stories",
    "",
    "is it a two storey house|everything on one level|how many floors are there inside|one level living|does it have three floors|is it a bungalow|single storey|ranch or two story|how tall is the house in floors|is it a duplex apartment on two levels|split level|is the whole house on the ground floor|g plus one villa|how many storeys|is there a third floor|is it all flat with no upstairs",
  ),
  sense(
    "stairs",
    "",
    "my father had a stroke are there stairs|i just had knee surgery how many stairs|would i carry a stroller up stairs|is it up a flight|any stairs at all|how many flights of stairs are in the house|flights of stairs inside|up and down stairs all the time|do you have to go up to get to the front door|how many steps up from the street|stairs inside|can you get from the car to the kitchen without steps|steep staircase|is there a step at the entrance|third floor walkup or elevator|are there steps between rooms|my toddler might fall are there stairs|do i climb to reach the apartment|any stairs between the garage and the kitchen|how many stairs up to the porch",
  ),
  sense(
    "accessibility",
    "",
    "my mom uses a walker can she get around|i use a wheelchair does it work for me|wheelchair friendly|step free from the street to the unit|could a scooter get in the front door|are the halls wide enough for a wheelchair|handicap accessible|is it set up for an older person with mobility problems|no steps to enter|does the bathroom have grab bars|can a power chair turn around inside|zero threshold shower|my husband is in a wheelchair|are there wide doors|accessible bathroom|aging in place features|is there a ramp up to the door|is it ada|barrier free|could an elderly person manage there|would crutches be a problem getting in",
  ),
  sense(
    "elevator",
    "",
    "does the lift go to the garage|elevator or stairs only|i am on the fifth floor is there a lift|can my mom take an elevator|service elevator for moving|is there a freight elevator|lift in the building|do i have to walk up|how many elevators|how many lifts serve the tower|private elevator|elevator access|my grandma cannot do stairs is there an elevator|how would i get a piano to the top floor|can i ride up with a stroller",
  ),
  sense(
    "floor_level",
    "",
    "how high up am i|low floor or high floor|what storey is the flat on|is the unit on a high floor|is it a basement apartment|is it garden level|what floor would we live on|upper or lower unit|third floor or fourth|is the apartment on the first floor|am i on top of the building|is anyone above us|level of the unit|high floor|does it sit on the ground floor|does anybody live above it|floor number please",
  ),
  sense(
    "condition",
    "",
    "what state is it in|does it need a lot of love|could we live in it from day one|what would i have to fix first|is everything working|anything falling apart|how rough is it|has it been maintained|would it need a total gut|is it a handymans special|is it clean and ready|tell me honestly what is wrong with it|any defects|is it habitable|do the sellers know of problems|sold as is or will they repair|needs paint or more|how well was it looked after|would i be spending weekends fixing it|are there things that dont work|is it vacant and run down|what shape is the place in|a fixer or ready to go|any deferred maintenance|snags to fix|is it in decent nick",
  ),
  sense(
    "",
    "renewed",
    "what did they redo|which parts are new|list of upgrades|did the sellers remodel anything|what has been renovated and when|what is original and what is new|was there a renovation|recent improvements|has it been done up|which rooms were redone|major updates in the last years|anything replaced recently|have they modernized it|what was done in the renovation|is it upgraded or original|what money did they put into it|any work done to the house lately|has the flat been refurbished|when was the last renovation",
  ),
  sense(
    "roof",
    "",
    "what type of roof is on it|roof material|is it a slate roof|flat roof or pitched|standing seam or asphalt|tin roof|what is it roofed with|whats up top shingles or metal|cedar shake|how is the roof|clay tiles on the roof|is it a composition roof|state of the roof|whats the roof like|is the roof sound|whats overhead|roof",
  ),
  sense(
    "roof",
    "age",
    "when was it reroofed|how many years old are the shingles|last roof replacement|did they put a new roof on|what year did they do the roof|is the roof old|roof how old|is a new roof coming up soon|how long ago was the roof done|when will the roof need replacing|how much life is in the roof|year of the roof please|has the roof ever been replaced|is that the first roof",
  ),
  sense(
    "windows",
    "",
    "have the windows been changed|single or double glazing|are those old windows|vinyl windows or wood|what sort of windows does it have|triple glazed|are the windows insulated|newer windows|thermal windows|window replacement year|will it be drafty by the windows|are the windows in good condition|are there shutters against storms|will the glass survive a hurricane|is it storm proof|impact glass for hurricane season|hurricane proof windows|do the windows need replacing|how recent are the windows|floor to ceiling windows|original wood windows|are the windows double hung",
  ),
  sense(
    "windows",
    "",
    "does it get good light|how sunny is it|is the apartment gloomy|will my plants get sun|is it a bright flat|lots of daylight|how much sun does the living room get|i need natural light is it bright|is it dim in the afternoon|do the rooms get afternoon sun|sunny or shady inside|are there plenty of windows",
  ),
  sense(
    "skylight",
    "",
    "does any room have a skylight|skylights|light from above|a roof window|does the kitchen have a skylight|glass in the ceiling|can i see the sky from inside|sun tunnels",
  ),
  sense(
    "flooring",
    "",
    "what are the floors|carpeted or hard floors|carpeted or wood|is it laminate or real wood|floor material throughout|what type of flooring is in the bedrooms|vinyl plank|marble floors|tiled floors|what would my kids be crawling on|floor coverings|kind of floors downstairs|is it all hard floors|is there lino|concrete floors|luxury vinyl or hardwood|what is the flooring in the living room|wooden or tiled|do the floors need replacing|i have a dust allergy what are the floors|porcelain or marble flooring",
  ),
  sense(
    "hardwood",
    "",
    "oak floors|are there original wood floors under the carpet|hardwood throughout|solid wood or engineered|parquet|do the bedrooms have wood floors|real wood floors or laminate|wide plank floors|are the hardwoods in good shape|were the floors refinished|maple or oak floors|wooden floors",
  ),
  sense(
    "carpet",
    "",
    "any carpeted rooms|carpets|do the bedrooms have carpet|i am allergic is there wall to wall carpet|is the upstairs carpeted|how much of it is carpet|carpet or no carpet|new carpet|would i have to shampoo carpets|is it free of carpet|carpet in the living room",
  ),
  sense(
    "tile",
    "",
    "is it tiled|ceramic tile floors|tile in the bathrooms|are the kitchen floors tile|porcelain tile|where is there tile|tiles or carpet|is the whole place tiled",
  ),
  sense(
    "insulation",
    "",
    "how well does it hold heat|is it tight and warm or leaky|was insulation added|spray foam or fiberglass|any insulation in the walls|how energy efficient is the house|did they insulate the attic|will i heat the outdoors|is it a drafty old house|insulated walls|is the house energy efficient",
  ),
  sense(
    "foundation",
    "",
    "is it on piers|concrete slab|poured concrete or stone foundation|does the house sit on a slab|foundation type|are there foundation cracks|has it settled|is the foundation solid|pier and beam|what does the house stand on|structural issues|was foundation work done|raised foundation",
  ),
  sense(
    "construction",
    "",
    "what is the outside of the house|brick house|is it timber frame or block|wood siding or vinyl|what is the exterior|are the outer walls stone|what kind of siding|is it a log home|concrete construction|cladding|hardie board|is it built with brick|what materials were used to build it|steel frame|is it adobe|how is the building built|wood or concrete building|exterior material",
  ),
  sense(
    "style",
    "",
    "what does the house look like|ranch or colonial|modern or classic|is it a farmhouse|what kind of architecture|victorian style|design style|is it a cape|midcentury|contemporary or traditional home|spanish style|is it a tudor|what look does it have",
  ),
  sense(
    "ceilings",
    "height",
    "low ceilings or high|i am six foot eight will i fit|double height living room|nine foot ceilings|is there enough height for a tall christmas tree|ceilings|is it airy with tall ceilings|floor to ceiling height|are the basement ceilings low|will i bang my head|vaulted or flat ceilings|loft style high ceilings|how much height do the rooms have",
  ),
  sense(
    "fireplace",
    "",
    "fireplace|is there a place for logs|can we roast chestnuts by the fire|pellet stove|gas insert|is it a real fireplace|how many fireplaces does it have|does the living room have a fireplace|electric fireplace or wood|where do we hang the stockings|is there a chimney|wood stove for winter|can i sit by a fire in the evening|gas or wood burning fire|log burner|open hearth|could i light a fire|does it come with a fireplace",
  ),
  sense(
    "noise",
    "",
    "is the street busy|how loud are the neighbors|will trucks keep me awake|do you hear planes|i am a light sleeper how is it|peaceful or loud|traffic sounds|is it calm at night|how soundproof are the walls|can you hear upstairs|noise from the bar below|is it near train tracks|freeway noise|do you hear footsteps above|can i record music without hearing the street|whats the noise like|how is the sound between apartments|quiet building|does it get noisy in the evenings|airport noise|barking dogs around|is it on a main road with lots of cars|how much traffic goes by",
  ),
  sense(
    "flooding",
    "",
    "does water get into the basement|is the basement damp|basement leaks in heavy rain|has the cellar ever been wet|did a pipe ever burst|any water stains|does the crawl space get wet|any past flooding|did it flood in the last storm|have they had water in the house|moisture in the basement|does the roof leak|is there seepage|do i need to worry about a wet basement|ever any water inside|what about leaks|after a storm is there water downstairs|wet basement",
  ),
  sense(
    "pest",
    "",
    "any bugs|are there ants or roaches|did they find termites|termite report|rodents|has anyone tested for radon|is there mold anywhere|black mold|asbestos in the ceilings|lead in the paint or pipes|bedbugs|i have asthma is there mold|infestations in the past|is there a radon system|wood rot or termites|carpenter ants|pest problems|mice in the house|are there hazardous materials|is it safe for my baby lead wise",
  ),
  sense(
    "furnished",
    "",
    "do i have to furnish it|semi furnished|are beds and tables there|is it let with furniture|can i buy some of the furniture|fully furnished or bare|furniture|comes with beds|do they leave the couch|is it staged or does the furniture come with it|i am only coming with two suitcases|i have no furniture|would i be sleeping on the floor|equipped with everything|do we need to bring beds|is a dining table there|bare or kitted out",
  ),
  sense(
    "inspection",
    "",
    "may i read the report|was the house inspected before listing|is there an inspection i can see|what did the inspection turn up|disclosures available|any seller disclosure|has the home been checked by an inspector|inspection done or not|do they disclose problems|property condition report|survey findings on condition",
  ),
];
