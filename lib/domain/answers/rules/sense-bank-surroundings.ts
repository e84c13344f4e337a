import { type SenseDefinition, sense } from "./sense-types";

/** What is near, how one gets there, what the ground may do, and what may be done with it. */
export const SURROUNDING_SENSES: SenseDefinition[] = [
  sense(
    "transit",
    "",
    "bus|metro station|i dont drive how would i get around|public transport|where does the bus stop|train to the city|how would my kid take a bus|tram stop|walk to the subway|ferry to the city|we have one car between us is there a bus|commuter train|park and ride|light rail stop|bus line outside the door|nearest metro|can i live there with no license|is there a train to work|which subway line|transit options|bus to downtown|is it served by public transport|station on foot|no car is that ok|close to a train|where do i catch the bus|do buses run there",
  ),
  sense(
    "transit",
    "",
    "how many minutes on foot to the station|how far to walk to the bus|distance to the nearest stop|how close is the metro|minutes to the train|how far is the nearest bus stop|is the station within walking distance|how many blocks to the subway|how long is the walk to the train|how far off is the ferry landing",
  ),
  sense(
    "highway",
    "",
    "freeway access|how do i get on the interstate|how far is the highway|quick access to the motorway|which freeway is close|on ramp nearby|how far from the main road|is the highway close enough for commuting|miles to the interstate|i drive to work is the freeway near|expressway|ring road",
  ),
  sense(
    "airport",
    "",
    "i fly every week how far is the airport|airport distance|minutes to the airport|drive time to the airport|nearest airport please|is there an airport close enough|how do i get to my flights|catch a plane|my husband is a pilot how far is the airport|which airport is near|close to international airport",
  ),
  sense(
    "downtown",
    "",
    "how far into town|drive to the city|commute downtown|minutes from the center|is it near the old town|i work downtown how far is it|can i walk into the village|how far out of town is it|distance to main street|close to the city|how long to get to the city|near the town center|is it downtown or in the suburbs|city center on foot|how rural is it how far is town",
  ),
  sense(
    "shops",
    "",
    "groceries|supermarket|where do i buy milk and eggs|nearest grocery store|can i walk to a shop|is there a store in walking distance|shopping|mall nearby|convenience store|farmers market|how far to buy food|stores|is there a bakery|corner shop|is there a trader joes or whole foods|which supermarket is closest|do i need a car to shop|is there a target near|where would i get my groceries without a car|hypermarket|hardware store|is there a deli downstairs|shops nearby|general store|where do people get food",
  ),
  sense(
    "restaurants",
    "",
    "places to eat|restaurants|where do we go out for dinner|coffee shop near|is there a pub|any bars|cafes|good food nearby|can i walk to a restaurant|where do i get a coffee in the morning|breakfast places|is there a brewery|night life|takeout close by|eat out around there|dining nearby|is there something to do in the evening",
  ),
  sense(
    "park",
    "",
    "park|hiking trails|where can the kids play outside nearby|trails from the door|i run every morning is there a path|greenway|where do i jog|open space nearby|mountain biking|playing fields|where do i take my kids on sunday|cross country skiing trails|walk in nature|is there a forest to walk in|nearest park|bike lanes|picnic spots|state park|soccer fields|how far is the trailhead|a green area for a stroll with my baby",
  ),
  sense(
    "playground",
    "",
    "playground|where do small kids play|slides and swings|is there a childrens playground|place for toddlers to climb|play area for children|is there a play set|kids area in the compound|playground in walking distance|is there a playground for my daughter|sandbox and swings",
  ),
  sense(
    "beach",
    "",
    "beach|is the beach near|walk to the beach|ocean nearby|can we swim in the sea|sandy beach|i surf how close is the ocean|private beach|beach access|is there a beach|seaside|kids want the beach is it near",
  ),
  sense(
    "beach",
    "",
    "how far to the beach|minutes to the ocean|how many blocks from the beach|is the beach in walking distance|distance to the sea|how long is the walk to the beach|how close to the shore is it|steps to the sand|can i walk barefoot to the beach",
  ),
  sense(
    "hospital",
    "",
    "hospital|emergency room|doctor|how far is an er|my wife is pregnant how close is a hospital|i have a heart condition is there medical care near|clinic|urgent care|pharmacy close|drugstore|where would i see a doctor|nearest hospital|medical center|how quick can an ambulance come|is there a dentist or doctor in town|health center|where do i fill prescriptions",
  ),
  sense(
    "worship",
    "distance",
    "where is the nearest church|how close is a mosque|walk to a synagogue|is there a temple near|we pray on fridays how far is the mosque|catholic church nearby|place of worship|is there a masjid close by|how far is the chapel",
  ),
  sense(
    "school_district",
    "",
    "schools|which school|what schools are near|are the schools close|my kids are six and nine where would they go to school|which school district|are there schools around|name of the school|school zone|catchment|what school does this address feed into|public schools|which schools serve the house|what schools are they in|where do the neighborhood kids go to school|assigned public school|which district|nursery and schools nearby|school for my daughter|british school near|is it in the city school district",
  ),
  sense(
    "school_level",
    "",
    "which high school|elementary school name|what grade school|middle school|junior high|my daughter starts kindergarten which school|my son starts ninth grade where|nearest elementary|primary school|what is the high school for this address|which elementary would they attend|where is the middle school|secondary school|preschool",
  ),
  sense(
    "walk_score",
    "",
    "walk score|walkability|can i do without a car on foot|is everything in walking distance|how walkable|can we walk to things|do i need to drive for everything|walkable area or car needed|bike score|is it pedestrian friendly",
  ),
  sense(
    "address",
    "",
    "address|location|where is the house|what is the street name|which area is it in|send me the address|where do i drive to|street and number|what part of town|which road is it on|where in the city is it|how do i get there|cross streets|which neighborhood|what community is it in|gps location|where abouts is it|which side of town|directions please",
  ),
  sense(
    "city",
    "",
    "city|which town|what municipality|is it inside the city limits|what county is it in|which village|is it in the city|what city would be on my mail|name of the town",
  ),
  sense("zip_code", "", "zip|zip code|postcode|postal code please|which zip is it|what zip do i put in|area post code"),
  sense(
    "flood",
    "",
    "flood zone|fema|do i have to buy flood insurance|is it below sea level|is it low ground|could the creek reach the house|flood risk|flood plain or not|how high above the river is it|is flood coverage required|hundred year flood|lender wants to know the flood zone|does the ground flood|is it in zone x|am i in danger from high water",
  ),
  sense(
    "zoning",
    "",
    "zoning|can i build another house|can i subdivide|can i add a second story by code|are there easements|does anyone have a right of way over the land|can i have a business at home|is it zoned commercial|building permits|is an adu permitted|do i need permission to add on|mixed use|were permits pulled|what is the land zoned|setbacks|is it buildable|deed restriction|covenants on the land|is there an easement across the property|can i run a daycare from there|was the addition permitted|utility easement|can i put a tiny house on the lot|can i open a shop on the ground floor|agricultural zoning|allowed to farm|shared driveway easement",
  ),
  sense(
    "snow",
    "",
    "who plows|snow removal|do they clear snow from the road|does the town plow|who clears the driveway in winter|can i get out in the winter|is the lane plowed in a storm|do i have to shovel the sidewalk|how is snow handled|is the road kept open in winter|winter access to the property|do plows come up the hill|will i be snowed in|snow clearing on the street|year round road|who salts the walks|plowing included|is the road open all winter",
  ),
  sense(
    "showings",
    "",
    "viewing times|when could i look at it|what days do you show it|how are showings arranged|can i see it in the evenings|is it shown on weekends|do i need an appointment|what notice do the tenants need|when are viewings|showing hours|by appointment only|is there a lockbox for agents|which days can it be viewed|are there set viewing days",
  ),
];
