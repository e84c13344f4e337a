import { type SenseDefinition, sense } from "./sense-types";

/** What lies around a home and how one gets there; ground, water and risks; cars. */
export const AROUND_SENSES: SenseDefinition[] = [
  sense(
    "parking",
    "",
    "where do i park|is there parking|where would i put my two trucks|where can i leave my car|how many cars fit|is there a spot for my car|do i get a parking space|what is the parking situation|is there somewhere for three vehicles|where do cars go|can i keep two cars here|is parking included|is off street parking available|we have three cars is that a problem|do i have to fight for a parking spot|is there room for a pickup|where does one leave the vehicle|what do you do with the car|do i need a parking permit|is my car out in the weather|can both of us park",
  ),
  sense(
    "garage",
    "",
    "is there a garage|how many cars does the garage hold|does it have a car garage|is the garage big|can i park indoors|is there an enclosed place for the car|is it a two car garage|can i get my car out of the snow|is there a closed garage",
  ),
  sense(
    "garage",
    "attached",
    "is the garage attached|can i walk from the garage straight into the house|is the garage separate|do i have to go outside to reach the garage|is the garage connected to the home",
  ),
  sense(
    "driveway",
    "surface",
    "is the driveway paved|what is the driveway made of|is it a gravel drive|is the road to the house paved|can a low car get up the drive|is the road dirt",
  ),
  sense("driveway", "", "is there a driveway|how many cars fit in the driveway|do i get my own drive"),
  sense(
    "street_parking",
    "",
    "can i park on the street|is there street parking|do i need a permit to park outside|is parking on the road free|can visitors leave cars on the street",
  ),
  sense(
    "guest_parking",
    "",
    "where do visitors park|is there guest parking|where will my friends leave their cars|where can company park|do guests have spots",
  ),
  sense(
    "ev_charger",
    "",
    "can i charge my electric car|is there an ev charger|is there a plug for my tesla|do you have charging stations|can i plug in my car at home|is the garage wired for a charger|where would i charge a leaf|is there a 240 outlet for a car",
  ),
  sense(
    "rv_parking",
    "",
    "can i park my rv|is there room for a boat|where would i keep my camper|can i store a trailer|is there a pad for a motorhome|space for my boat and trailer",
  ),
  sense(
    "bikes",
    "",
    "where do i keep my bike|is there bike storage|is there a place for bicycles|can i lock up my bike somewhere|is there a bike room",
  ),
  sense(
    "lot_area",
    "",
    "how big is the lot|how much land comes with it|how many acres|what size is the yard|how large is the property|how much ground is there|is it on a big piece of land|what are the lot dimensions|how much yard is there|is there much outdoor ground to mow|how many square feet is the parcel|is it more than an acre|how big a plot is it",
  ),
  sense(
    "yard",
    "",
    "is there a yard|does it have a garden|is there grass for the kids to run on|is there a back yard|what is the yard like|is there green space behind the house|can i grow vegetables|is there a lawn|is there room outside for the dog to run|is there some outside space for a swing",
  ),
  sense(
    "fence",
    "",
    "is the yard fenced|is it enclosed so the dog cannot get out|is there a fence|does the fence go all the way around|is the garden walled|can my dog run loose out back|will my pup be able to escape",
  ),
  sense(
    "trees",
    "",
    "are there trees|any fruit trees|is there shade in the yard|what is planted|how is the landscaping|is there an orchard|is the lot wooded",
  ),
  sense("sprinklers", "", "is there a sprinkler system|is the lawn watered automatically|is there irrigation|do i have to water by hand"),
  sense(
    "outdoor",
    "",
    "is there outdoor space|is there somewhere to sit outside|where can i have my morning coffee outdoors|is there a place to eat outside|can we entertain outside|what is outside|is there anywhere to hang out in the sun|where do people relax outside",
  ),
  sense("balcony", "", "is there a balcony|does the apartment have a terrace|can i step outside from the apartment"),
  sense("patio", "", "is there a patio|is there a paved area out back|does it have a courtyard"),
  sense("deck", "", "is there a deck|is there a wooden deck for the grill"),
  sense(
    "porch",
    "",
    "is there a porch|is there a place to sit out front|can i put a rocking chair out front|is there a screened porch|front porch for guests to sit",
  ),
  sense(
    "roof_deck",
    "",
    "is there a rooftop|can we go up on the roof|is there a roof terrace|is there a roof deck|is there a place to hang out on top of the building",
  ),
  sense(
    "bbq",
    "",
    "can i grill|is there a place to barbecue|where can we cook out|is there an outdoor kitchen|are there grills|can i have my smoker outside|where would we do steaks outdoors",
  ),
  sense("fire_pit", "", "is there a fire pit|can we have a bonfire|where would we roast marshmallows|can i have a campfire"),
  sense(
    "pool",
    "",
    "is there a pool|is there somewhere to swim|can i do laps here|is there a place to cool off in summer in the water|does it have a swimming pool|can the kids swim at home|is there a pool in the complex|can we take a dip|is it a pool home|where can i swim",
  ),
  sense("pool", "heated", "is the pool heated|can you swim in winter|is the pool warm|can we use the pool all year"),
  sense("pool", "private", "is the pool shared|is the pool just ours|do we share the pool with neighbors|is it our own pool"),
  sense("hot_tub", "", "is there a hot tub|is there a jacuzzi|is there somewhere to soak outside|does it have a spa"),
  sense(
    "view",
    "",
    "what is the view|what can you see from the windows|what do i look at in the morning|does it overlook anything|can you see the water|can you see the mountains|what does it face|is there a nice view|what will i see from the terrace|do the windows look at a wall",
  ),
  sense(
    "boat_dock",
    "",
    "is there a dock|can i tie up my boat|is it on the water|does it have water access|can i get to the lake from the property|is it waterfront|can i launch a kayak",
  ),
  sense(
    "gym",
    "",
    "is there a gym|is there somewhere to work out|can i lift weights in the building|is there a fitness room|where can i exercise|do i need a separate gym membership",
  ),
  sense("sauna", "", "is there a sauna|is there a steam room"),
  sense(
    "clubhouse",
    "",
    "is there a clubhouse|can i throw a party somewhere in the complex|is there a common room|is there a lounge for residents|where can we host a birthday party in the building",
  ),
  sense(
    "playground",
    "",
    "is there a playground|is there a play area|are there swings nearby in the complex|where can kids play in the building",
  ),
  sense("tennis", "", "is there a tennis court|can i play tennis|is there pickleball|are there sports courts|is there a basketball hoop"),
  sense(
    "amenities",
    "",
    "what amenities are there|what perks does the building have|what facilities do residents get|what extras come with it|what else does the place offer|what features does it have|what is special about it|what do residents have access to|what are the selling points",
  ),
  sense(
    "transit",
    "",
    "how far is the train|is there a bus nearby|can i get around without a car|how do i get to work by bus|is public transportation close|where is the closest subway stop|can i catch the train on foot|how is the commute by rail|do i need to own a car to live here|is there a station close by|how long to the metro|what bus goes there",
  ),
  sense("highway", "", "how close is the freeway|how far to the interstate|is it easy to get on the highway|which highway is near"),
  sense("airport", "", "how far is the airport|how long to drive to the airport|is it close to an airport|where would i fly out of"),
  sense(
    "downtown",
    "",
    "how far is downtown|how long to the city center|is it close to the center of town|can i walk to the main square|is it in the middle of town",
  ),
  sense(
    "shops",
    "",
    "where can i buy groceries|is there a supermarket nearby|how far to the store|where would i shop for food|is there shopping close by|where do i get milk|is there a mall near|can i walk to a market|is there a corner store",
  ),
  sense(
    "restaurants",
    "",
    "are there restaurants nearby|where can i grab coffee|what is there to eat around here|are there cafes in walking distance|is there nightlife close",
  ),
  sense(
    "park",
    "",
    "is there a park nearby|where can i walk my dog|where can i go jogging|are there trails|is there green space close by|where do people go running|how far is the nearest park|can i go hiking near here",
  ),
  sense("beach", "", "how far is the beach|can i walk to the ocean|is it close to the sea|how long to get my feet in the sand"),
  sense("lake", "", "is there a lake nearby|how far is the river|is there a creek on the land|can i fish nearby"),
  sense(
    "hospital",
    "",
    "how far is the hospital|is there a doctor nearby|where is the nearest emergency room|is there a clinic close|where is the pharmacy",
  ),
  sense(
    "worship",
    "distance",
    "is there a church nearby|how far is the mosque|is there a synagogue in walking distance|where is the closest temple",
  ),
  sense(
    "school_district",
    "",
    "what school district is it|which schools is it zoned for|where would kids go to school|what is the assigned school|which district does it belong to|what schools serve this address",
  ),
  sense(
    "school_level",
    "",
    "which elementary school|what high school is it|which middle school does this feed|is there a kindergarten nearby",
  ),
  sense("walk_score", "", "is it walkable|what is the walk score|can i do my errands on foot"),
  sense(
    "address",
    "",
    "where is it|what is the address|what street is it on|how do i find it|where exactly is the property|what do i type into my gps|what is the location",
  ),
  sense("city", "", "what town is this|what city is it in|which city does it belong to"),
  sense("zip_code", "", "what is the zip code|what is the postal code"),
  sense(
    "noise",
    "",
    "is it quiet|can you hear the road|is there traffic noise|is it loud at night|do you hear the neighbors|are the walls thin|will trains wake me up|is it on a busy street|do planes fly over|will i hear people above me",
  ),
  sense(
    "flood",
    "",
    "is it in a flood zone|does the river ever come up to the house|do i need flood insurance|is it at risk when it rains hard|is it in a floodplain|is it high enough from the water",
  ),
  sense(
    "flooding",
    "",
    "has it ever flooded|does the basement get water|has there been water damage|does it leak when it rains|has water ever come in",
  ),
  sense(
    "pest",
    "",
    "any termites|has it had bugs|is there mold|is there lead paint|any asbestos|has it been treated for pests|has radon been tested|are there mice|is the paint safe",
  ),
  sense(
    "cell_service",
    "",
    "does my phone work here|is there cell coverage|how is the reception|how many bars do you get|can i make calls from the house|is verizon good out here",
  ),
  sense("showings", "", "how do showings work|how much notice do you need for a showing|when are showings possible|is there a lockbox"),
  sense("trash", "", "how does trash work|when is garbage day|where do i throw my garbage|is recycling picked up|who hauls the trash"),
];
