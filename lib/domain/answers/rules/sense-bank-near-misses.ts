import { apart, type SenseDefinition } from "./sense-types";

/**
 * Questions that name what listings tell of, but ask for something else about it. One sense a thing: then its own words
 * tell a question about a detail of the pool from one about the pool.
 */
export const NEAR_MISS_SENSES: SenseDefinition[] = [
  apart(
    "!of_solar",
    "what year are the solar panels|how many solar panels are on the roof|how much electricity do the panels make|how many kilowatts are the solar panels|which manufacturer made the solar panels|have the panels ever been cleaned|do the solar panels have a warranty|how much is left on the solar loan|what did they pay for solar|which way do the panels face|how much do the panels save a month",
  ),
  apart(
    "!of_generator",
    "how noisy is the generator|when was the generator tested|how big is the generator|does the generator start by itself|what make is the generator|how long can the generator run|how much fuel does the generator use|where is the generator|what does the generator power",
  ),
  apart(
    "!of_septic",
    "when was the septic tank pumped|how often do you pump the septic|does the septic have service records|has the septic ever backed up|who installed the septic|where is the septic tank|where is the leach field|how much to pump the septic|how many bedrooms is the septic rated for|who pumps the septic|did the septic pass inspection|has the sewer line been scoped|are there roots in the sewer line",
  ),
  apart(
    "!of_well",
    "who dug the well|has the well ever run dry|how deep was the well drilled|is the well water safe|where is the well|when was the well tested|does the water taste good|is the water hard|is there iron in the water|is there a water filter|do i need a water softener|has the water been tested for arsenic|does the water smell like sulfur|is there a uv filter on the well|what is the ph of the water|is there fluoride in the water|how good is the water pressure|is the pressure in the shower strong|how big is the pressure tank|how much water does the well give",
  ),
  apart(
    "!of_pool",
    "who put in the pool|how old is the pool|is there a pool cover|is there a pool fence|is there a diving board|is there a slide at the pool|did the pool ever leak|who maintains the pool|how often does the pool need chemicals|how large is the pool|how many lanes is the pool|how much did they pay for the pool|can the neighbors see the pool|what does the pool cost to run|do children have to be supervised at the pool|how many guests can use the pool|can i have a party at the pool|do i need a key for the pool|is the pool pump loud|when was the pool resurfaced|is the pool salt or chlorine|is there a lifeguard at the pool",
  ),
  apart(
    "!of_hot_tub",
    "what does it cost to run the hot tub|how often is the hot tub drained|when was the hot tub last serviced|is the hot tub salt water|does the hot tub have a cover|how many jets does the hot tub have|is the hot tub loud",
  ),
  apart(
    "!of_fireplace",
    "who cleans the chimney|has the chimney ever caught fire|when was the fireplace built|what does a chimney sweep cost|what is a cord of wood|how many cords of wood a year|what make of fireplace|where do they store the firewood|what stone is the fireplace made of|is there a mantel over the fireplace|do they leave the firewood",
  ),
  apart(
    "!of_elevator",
    "did the elevator ever get stuck|when was the elevator modernised|how often is the elevator inspected|how many people fit in the elevator|is the elevator slow|what if the elevator breaks",
  ),
  apart(
    "!of_gym",
    "how many treadmills are in the gym|can guests use the gym|are kids allowed in the gym|what are the gym hours|is there a fee for the gym|is the gym crowded|are there classes in the gym|how new is the gym equipment",
  ),
  apart(
    "!of_dock",
    "how long is the dock|how deep is the water at the dock|does the dock float|how much is it to dock a boat|who owns the dock|does the dock have power|what fish are in the lake|is the lake good for swimming|are motor boats allowed on the lake|does the lake freeze|how big is the lake|is there a weed problem in the lake|how many boats fit at the dock|is the dock permitted",
  ),
  apart(
    "!of_garage",
    "does the garage have windows|how high is the garage door|when was the garage built|does the garage door squeak|how many outlets in the garage|is there a drain in the garage floor|is there a sink in the garage|what color is the garage|does the garage have attic space|how deep is the garage|is there an epoxy floor in the garage|who makes the garage door|does the garage fridge stay|could i turn the garage into a bedroom",
  ),
  apart(
    "!of_parking",
    "how wide is the parking space|how many cars can i park on the street|how long can visitors park|can i wash my car on site|how much is a second parking space|is the parking lot lit at night|which number is my parking spot|has a car been stolen from the lot|how low is the parking garage ceiling|can i sell the parking spot",
  ),
  apart(
    "!of_driveway",
    "who poured the driveway|has the driveway ever washed out|is the driveway heated|how old is the driveway|when was the driveway resealed|does water run down the driveway|how steep is the driveway",
  ),
  apart(
    "!of_roof",
    "who did the roof|how much did the new roof cost them|what kind of shingles brand|is there a warranty left on the roof|how many layers of shingles|what pitch is the roof|does snow slide off the roof|is there moss on the roof|how much is a new roof|does the roof have ice dams|what did the roof inspection say|can i walk on the roof",
  ),
  apart(
    "!of_deck",
    "who built the deck|when was the deck last sealed|is the deck covered|does the deck need staining|how large is the patio|when was the patio put in|is the patio in the sun|are there lights on the patio|is the patio private|has the deck ever collapsed|how long is the balcony|does the balcony get sun|which way does the balcony face|can the neighbors see the balcony|is the deck safe for kids|does the patio have an awning|is there a fan on the porch|is the railing on the deck high",
  ),
  apart(
    "!of_fence",
    "who built the fence|has the fence ever blown down|how much for a fence|what is the fence made of|who paid for the fence|can i put up a fence|does the fence need repair|can i raise the fence",
  ),
  apart(
    "!of_yard",
    "is the yard level|does the yard drain well|which way does the yard face|can the neighbors see into the yard|are there snakes in the yard|is there poison ivy in the yard|how long does it take to mow|who mows now|is the yard lit|how old are the trees|how many trees are on the lot|has a tree ever fallen on the house|do the trees drop leaves in the gutters|are any trees dead|what kind of grass is it|does grass grow there|is the soil good|does the yard get soggy|how many sprinkler heads|how many zones does the irrigation have|how often does the gardener come|how old are the sprinklers|when were the trees trimmed|is there an outdoor faucet|are there outdoor outlets",
  ),
  apart(
    "!of_heating",
    "when was the boiler last serviced|has the furnace ever broken down|how much is a new furnace|how much oil does the furnace burn|how many gallons of propane a winter|how long does a tank of oil last|how big is the oil tank|where is the oil tank|is the oil tank underground|how full is the propane tank|is the propane tank leased|how often is the fuel delivered|how loud is the furnace|which company put in the furnace|what model is the furnace|what brand is the boiler|is the thermostat upstairs|how many heating zones|how many radiators|is the furnace in the attic|how many btu|when was the furnace filter changed|was there ever a gas leak|who delivers the oil|how efficient is the furnace|do the radiators bang|what temperature does it hold",
  ),
  apart(
    "!of_cooling",
    "how loud is the heat pump|does the ac make noise|how many tons is the ac|brand of the ac|what brand is the heat pump|is there a service contract on the hvac|when were the ducts cleaned|how many ceiling fans|are there ceiling fans in the bedrooms|how cold can the ac get it|how much power does the heat pump use|where is the ac unit outside|what is the seer of the ac|does the ac smell|is there a whole house fan|is there a humidifier",
  ),
  apart("!of_water_heater", "how long till the water gets hot|what brand is the water heater"),
  apart(
    "!of_wiring",
    "who did the electrical work|where is the breaker box|how many light switches|is there an outlet in the closet|is there surge protection|what voltage is the dryer outlet|how many outlets are in the bedroom|do the lights flicker|how many breakers are free|what did the electrician say|was the wiring inspected|are there dimmers|what did the rewiring cost",
  ),
  apart(
    "!of_plumbing",
    "which plumber did the pipes|did the pipes ever freeze|do the pipes bang|where is the water shutoff|has a pipe ever burst|how many sinks|is there a double sink|do the drains clog|does any tap drip|are there water stains under the sink|has the toilet ever overflowed|how many outside taps are there",
  ),
  apart(
    "!of_windows",
    "who made the windows|what company did the windows|what would it cost to replace the windows|how many windows in the bedroom|does the bathroom have a window|which windows stick|who washes the windows|does the basement have windows|do any neighbors look into the windows",
  ),
  apart(
    "!of_basement",
    "how old is the sump pump|how many square feet is the basement|is there a freezer in the basement|does the basement have its own entrance|how high is the basement ceiling|does the basement smell|does the basement have a dehumidifier|can you stand up straight in the attic|does the attic have a floor|what would it take to finish the attic|how hot does the attic get",
  ),
  apart(
    "!of_bathroom",
    "who remodeled the bathrooms|what size is the shower|what would it cost to add a bathroom|is the shower big enough for two|is there a double vanity|is there a fan in the bathroom|is the bathroom pink|what tile is in the bathroom|how deep is the tub|do the toilets run|is the shower door glass|is the bathroom floor heated|are the towel rails heated|does the tub have jets",
  ),
  apart(
    "!of_machines",
    "how many burners does the stove have|does the fridge have an ice maker|is the washer a front loader|is the oven convection|does the dryer vent outside|does the dishwasher work well|are the appliances energy star|does the stove have a hood|is the hood vented outside|is the microwave broken|does the oven work|is the washer broken|is there a second fridge|is the washer stacked|is there a warming drawer|how old are the washer and dryer|is the fridge a samsung|is the stove a viking|is the dishwasher a bosch|has the dishwasher ever leaked|does the fridge hum|does the dishwasher make noise|how big is the fridge|are the appliances black or white|what model is the washing machine|how many loads can the washer do|is there an instant hot water tap",
  ),
  apart(
    "!of_kitchen",
    "who planned the kitchen|which contractor redid the kitchen|was there ever a kitchen fire|when were the counters installed|how many kitchen drawers|cost to remodel the kitchen|what color is the kitchen|what shade are the counters|how much counter space in feet|how long is the island|how many stools fit at the island|could i open up the kitchen wall|is the kitchen sink under a window|are the drawers soft close|what did the kitchen cost|is there a spice rack|which way does the kitchen face|how many cabinets are there|are the counters sealed|could i move the sink",
  ),
  apart(
    "!of_bedroom",
    "which bedroom is the biggest|what are the bedroom dimensions|size of the master bedroom|how large is the second bedroom|what size are the kids rooms|does the master have a balcony|which bedroom faces the street|is there space for a king bed|does the nursery get sun|what color is the bedroom|is there a ceiling fan in the bedroom|do the bedroom doors lock|which bedroom is the quietest|how many windows does the bedroom have",
  ),
  apart(
    "!of_living_room",
    "size of the living room|how big is the dining room|does the office have a door|does the living room fit a grand piano|will my sectional fit|which wall would the tv go on|are there speakers in the ceiling|what wallpaper is in the hall|does the chandelier come with it|are the walls plaster or drywall|which way does the living room face",
  ),
  apart(
    "!of_floors",
    "who laid the floors|how old are the floors|when were the carpets cleaned|is there carpet on the stairs|what colour are the floors|are the floors scratched|what did the floors cost|are the floors cold|is there hardwood under the carpet|how thick are the floor boards",
  ),
  apart(
    "!of_stairs",
    "is the staircase spiral|can a sofa fit up the stairs|what are the stairs made of|how wide are the doors|how heavy is the front door",
  ),
  apart(
    "!of_storage",
    "when was the shed built|how big is the shed|how big is the storage unit|how big is the workshop|what is the shed made of|is the storage room heated|does the shed have windows|is the shed locked|has anyone broken into the storage|does the shed leak|how much is an extra storage locker|how high is the storage room",
  ),
  apart(
    "!of_internet",
    "how much does internet cost there|where is the router|is there cat6 in every room|how often does the internet go down|how many devices can be on the wifi|is the internet contract transferable|when will fiber come|can i choose my own provider",
  ),
  apart(
    "!of_alarm",
    "when was the alarm put in|how many smoke detectors|how many cameras are there|what does the alarm monitoring cost|does the alarm have monitoring|has it ever been broken into|do the cameras record|who is the alarm company|how many guards are there|what is the gate code|how much is an extra key fob|was there ever a burglary|is there a safe in the house|is the doorbell a ring",
  ),
  apart(
    "!of_clubhouse",
    "can i reserve the clubhouse|what does the clubhouse cost to book|does the clubhouse have a kitchen|how late is the clubhouse open|who cleans the clubhouse|what hours is the office open|how many grills are there|can i play music on the rooftop|how many people can be on the roof deck",
  ),
  apart(
    "!of_school",
    "how good are the schools|what are the school ratings|what score does the elementary have|is the high school well ranked|how big are the classes|is there a waiting list for the school|what are school fees|does the school have after care|is there bussing for private schools|which school is best|who is the principal|does the high school have a football team|what are the test scores",
  ),
  apart(
    "!of_water_nearby",
    "how high did the river get|when did the river last flood|how cold is the lake|is the beach crowded|is there a fee for the beach|is the beach sandy or rocky|are there sharks|are dogs allowed on the beach|how warm is the sea",
  ),
  apart(
    "!of_tenant",
    "does the tenant want to stay on|are the tenants nice|does the tenant keep it clean|does the tenant have pets|why is the tenant moving|how many people rent it now|would the tenant sign a new lease|has the tenant complained about anything",
  ),
  apart(
    "!of_fees",
    "is there a charge for cooling|is there a fee for moving in furniture|what does the trash pickup cost|is there an amenity fee|is there a charge for guests|what is the fee for a lost key|is there an extra fee for the lift|do they charge for the boiler",
  ),
  apart(
    "!layout",
    "does the rec room have a bathroom|is there a bath off the game room|is the kitchen open to the living room|is the kitchen closed off|do the bedrooms share a wall|are the bedrooms on opposite sides|what is on the second floor|can you see the kitchen from the front door|do you walk through one bedroom to get to another|is the hall wide|does the front door open into the living room|can you eat in the kitchen",
  ),
  apart(
    "!behind",
    "does anything stand behind the house|what is next door|what is across the street|who owns the field behind|is the lot next door empty|will they build behind it|what is on the other side of the fence|is there something planned across the road|how far are the neighbors|how close is the next house|how near is the closest neighbor|any construction planned nearby|what is going up next door|does it back to a road|what is behind the fence|who owns the land next to it",
  ),
  apart(
    "!farm",
    "is there a pasture|is there a riding arena|is there a hay field|is the land tillable|how many acres are fenced for cattle|is there a stable|can i raise sheep|is there a greenhouse on the land|who farms the fields|is the hay cut|are there mineral rights|are there water rights|is there a tractor shed|is the pasture fenced|can i have goats and chickens|how much land is pasture|beehives|how old is the barn|does the barn have power|is there water in the barn",
  ),
  apart(
    "!crossing",
    "what does the ferry cost|when is the last boat|do i need a ferry reservation|how many sailings a day|how long is my commute to the office|how bad is traffic in the morning|how long to drive to work at rush hour|how often do trains run|what time is the last train|how much is a bus ticket|is there parking at the station|how long is the line for the ferry|does the bus run on sundays|how full are the trains",
  ),
  apart(
    "!road",
    "is there a road maintenance agreement|what is the speed limit|is it a dead end street|are there sidewalks|are there street lights|is the road county maintained|how steep is the road|is it a one way street|is the road going to be widened|how fast do cars drive on the street",
  ),
  apart(
    "!color",
    "what color is the tile|what color are the shutters|what colour is the sofa|what color is the front door|is the siding grey|what is the paint color|what colors are the rooms|what colour is the villa|what shade of wood is it",
  ),
  apart(
    "!house_past",
    "who painted it|was the work done by a licensed contractor|how much did the addition cost|when was the house last painted|when did they put the addition on|has the foundation ever moved|has the power ever gone out for long|was there ever a fire in the house|how old is the insulation|who remodeled it|was it ever empty for long|was it ever a rental|did the last buyer back out|has it ever been hit by lightning|what did the renovation cost|why did the deal fall through",
  ),
  apart(
    "!feature_rare",
    "is there a pond with fish|is there an outdoor shower|is there a mailbox at the street|is there a water feature|is there an aquarium|is there a dog kennel|is there a music studio|is there a darkroom|is there a pizza oven|is there a stained glass window|is there a sprinkler system against fire|are there smoke detectors|is there a crib|is there a prayer room|is there a flagpole|is there an air filter|is there a sound system|is there a pet cemetery",
  ),
];
