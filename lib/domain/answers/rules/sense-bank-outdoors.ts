import { type SenseDefinition, sense } from "./sense-types";

/** What is outside the door: land, yard, water, places to sit, and cars. */
export const OUTDOOR_SENSES: SenseDefinition[] = [
  sense(
    "parking",
    "",
    "parking|how many spots|we have three cars and a boat|is my car safe off the street|is there a dedicated bay|both of us drive is there room|one space or two|how many cars can i have there|tandem parking or side by side|deeded parking|basement parking|allocated parking|my work van needs a place|i drive a big truck where does it go|park two suvs|where would four cars go|does the unit come with a bay|what about cars|off street parking|is a spot included with the apartment|covered parking for two|where do you leave your vehicle at night|underground parking|car parking please|can my wife and i both park|is there a place to leave a car",
  ),
  sense(
    "garage",
    "",
    "garage|how big is the garage|one car or two car garage|does it come with a garage|how many garage bays|three car garage|i want my car inside at night|do i scrape ice in the morning or is there a garage|lockup garage|is there indoor space for two cars|a roof with a door for my car|is there a garage or just a driveway|garage for a motorcycle|oversized garage",
  ),
  sense(
    "garage",
    "attached",
    "does the garage connect to the house|attached or detached garage|can i get from the car into the house dry|is it a stand alone garage|garage part of the house|do i walk outside from the garage|is there a door from the garage to the kitchen|freestanding garage|separate garage building|is the garage built in",
  ),
  sense(
    "garage",
    "heated",
    "is there heat in the garage|does the garage stay warm|can i work in the garage in winter without freezing|heated garage|garage heater",
  ),
  sense(
    "carport",
    "",
    "is there a carport|covered spot without a door|does my car get shade|is there a roof over the parking|a shelter for the car|shaded parking|carport or garage|is there an awning for cars|car porch",
  ),
  sense(
    "driveway",
    "",
    "does it have a driveway|how many cars in the drive|driveway|can we park in the drive|turnaround in the driveway|could i leave a second car in the driveway",
  ),
  sense(
    "driveway",
    "surface",
    "gravel or paved|what is on the driveway|asphalt drive|concrete or gravel driveway|dirt driveway|would a sports car scrape on the drive|is it a paved road all the way|is the access road gravel|do i need four wheel drive to get in|will my driveway be mud in spring",
  ),
  sense(
    "street_parking",
    "",
    "is the street free to park|can i leave the car at the curb|overnight street parking|is there room on the street for a third car|do people park on the road|resident permit parking|curb parking|is it permit only outside|parking in front of the house on the street|meters on the street|alternate side parking",
  ),
  sense(
    "guest_parking",
    "",
    "visitor parking|where do my friends leave the car|we have people over a lot where do they park|parking for company|are there spaces for guests|where would relatives park when they come|spots for visitors|can guests park inside the complex|visitor bays|if i throw a party where do people park|my sister visits by car where can she park|do visitors get a pass to park",
  ),
  sense(
    "rv_parking",
    "",
    "rv hookups|is there a spot for our motorhome|where would the trailer go|can i keep a boat trailer on site|can we leave the camper beside the house|rv pad|boat storage|does the hoa let me park an rv|where can i put my horse trailer|space for a caravan|we own an airstream|room for a 30 foot camper|snowmobiles and a trailer where do they go|can a boat be parked at home|rv garage|is there a place for a jet ski trailer",
  ),
  sense(
    "bikes",
    "",
    "bike room|where do bicycles go|can i keep my bike inside the building|bicycle parking|is there a rack for bikes|i cycle to work where does my bike sleep|secure bike storage|hooks for bikes|ebike storage|four bikes where would they go|do i carry my bike upstairs|place to lock bicycles",
  ),
  sense(
    "lot_area",
    "",
    "lot size|how big is the land|square meters of land|size of the plot|is it a big yard|acreage|we want space between us and the road how big is the lot|land area|how large is the garden|is it on at least five acres|is the land big enough for horses|how many hectares|size of the parcel|how much outdoor space is there in square feet|lot dimensions|how wide and deep is the lot|half an acre|is there acreage|how much land do i own|how big a piece of ground|is the yard large or tiny|how much lawn",
  ),
  sense(
    "yard",
    "",
    "backyard|front and back garden|does it have grass|is there a lawn for my kids|somewhere for the kids to play ball|is there private outside space with grass|is the garden big enough for a swing set|can i have a vegetable garden|garden|i love gardening is there room|is there a yard for the dog|how is the yard|do we get our own piece of green|can the children run around outside|is there a place to plant tomatoes|where would a trampoline stand|back garden",
  ),
  sense(
    "fence",
    "",
    "fenced|is it fenced in|full fence or partial|is the whole yard fenced|fenced on every side|does the fence close the yard on all sides|six foot fence|can my two dogs be off leash in the yard|fencing|is the property fenced all around|walled garden|my beagle is a runner is the yard closed|will my toddler be safe in the yard|are the boundaries fenced|closed off yard for children|would coyotes get in the yard|privacy wall",
  ),
  sense(
    "trees",
    "",
    "fruit trees|are there big trees|what kind of trees|old oaks|is it wooded|apple trees|is there any shade outside|palm trees|how much of it is woods|is there forest on the land|mature landscaping|citrus trees|what grows on the property|avocado or lemon trees|is the lot cleared or treed|are there woods behind on the lot|flowers and shrubs|maples|is the garden landscaped|timber on the land",
  ),
  sense(
    "sprinklers",
    "",
    "irrigation|lawn sprinklers|drip system|automatic watering for the garden|in ground sprinklers|how is the lawn watered|sprinkler system front and back|do i have to drag a hose around|timed irrigation|who waters the plants|garden watering system|is the grass watered automatically",
  ),
  sense(
    "outdoor",
    "",
    "any outdoor space|outside area|where would i drink my wine on a summer evening|can we sit outdoors|i need fresh air is there an outside space|private outdoor area|somewhere to read in the sun|can we eat dinner outside|a spot for a hammock|outdoor living|is there a terrace or a yard or anything|where would i put two chairs and a table outside|can i have potted plants outside|what is the outdoor space like|space to hang out outdoors with friends|place for the kids to be outside|does the flat have any outside space|somewhere to dry laundry in the sun|where do smokers step out|something outside at all",
  ),
  sense(
    "balcony",
    "",
    "balcony|is there a terrace off the living room|private balcony|juliet balcony|can i sit on a balcony|is there a lanai|balcony off the bedroom|outside space on the unit itself|terrace|could i have breakfast on a balcony|is there a loggia|can we put a table on the balcony",
  ),
  sense(
    "patio",
    "",
    "patio|does it have a patio|covered patio|stone patio|is there a courtyard in the middle|flagstones out back|a paved place for chairs|private patio|a patio for the table|brick patio|enclosed courtyard|paved sitting area in the garden",
  ),
  sense(
    "deck",
    "",
    "deck|does it have a deck|big deck out back|is there a deck off the kitchen|a deck to lounge on|back deck|decking in the garden|can we barbecue on the deck|upper deck|is there a raised wooden platform outside|deck overlooking the yard|sun deck",
  ),
  sense(
    "porch",
    "",
    "porch|front porch|wraparound porch|is there a veranda|does it have a back porch|covered front porch|can i sit on the porch and watch the street|porch swing|screened in porch|is there a place for a rocking chair|a sheltered spot by the front door|somewhere for visitors to sit in front of the house|seating out front|can company sit by the front door|a place to sit and wave at the neighbors|porch light and seating|enclosed porch",
  ),
  sense(
    "roof_deck",
    "",
    "rooftop deck|roof terrace|rooftop|is there access to the roof|does the building have a rooftop lounge|can i sunbathe on the roof|rooftop garden for residents|fireworks from the roof|terrace on top|rooftop with seating",
  ),
  sense(
    "bbq",
    "",
    "grill|bbq area|charcoal grill allowed|gas grill hookup|can we have barbecues|is there a built in grill|where can i grill burgers|outdoor kitchen|are there shared barbecues|may i keep a grill outside|place for cookouts|smoker in the yard|natural gas line for a grill|communal bbq|do they allow gas grills on balconies|where do residents grill|barbecue pit",
  ),
  sense(
    "fire_pit",
    "",
    "fire pit|firepit|outdoor fire|a spot for campfires|are open fires possible in the yard|smores by a fire outside|backyard fire|chiminea|place for a bonfire|outdoor fireplace|fire table|sit around a fire with friends outside",
  ),
  sense(
    "pool",
    "",
    "pool|is there a swimming pool in the compound|does the house have its own pool|indoor pool|my kids love swimming|above ground or in ground pool|does the neighborhood have a pool|where can the kids cool off|pool for residents|lap pool|plunge pool|kiddie pool|are there two pools|i swim every morning is there a pool|is there a pool or room for one|what pool is there|does the building have a pool|can we swim at home",
  ),
  sense(
    "pool",
    "heated",
    "heated pool|pool heater|how warm is the pool|can you use the pool in october|does the pool have heat|is the pool usable in the cold months|solar heated pool|pool temperature in winter|do they heat the pool",
  ),
  sense(
    "pool",
    "private",
    "private or shared pool|is it a community pool or ours|does the pool belong to the house|do other residents use the pool|own pool|do i have the pool to myself|shared pool|is the pool common|pool for our use only",
  ),
  sense(
    "pool",
    "time",
    "pool season|what months can you use the pool|when does the pool close for the winter|pool opening times|until when can we swim in the evening",
  ),
  sense(
    "hot_tub",
    "",
    "hot tub|jacuzzi|is there a spa tub|somewhere warm to soak after skiing|outdoor spa|is there a jacuzzi on the deck|bubbling tub|private hot tub|soak under the stars in hot water|swim spa|whirlpool tub outside",
  ),
  sense(
    "view",
    "",
    "views|sea view|what do the windows look onto|what is the view from the balcony|does it look at another building|mountain view|city view|can you see the lake from the house|is there a view of the water|what would i see from the bed|garden or street view|burj view|skyline|unobstructed view|does it have a view|do i stare at a parking lot|what does the living room look out on|is the view nice or a wall|marina view|view of the golf course|can we watch the boats from there|what can we see from the porch|valley views|ocean views|what does it look over",
  ),
  sense(
    "boat_dock",
    "",
    "dock|waterfront|boat slip|mooring|how do i get my boat in the water|water frontage|we have a sailboat where would it go|is there a boat launch|own beach or dock|how much shoreline|is the house on the lake|how many feet of frontage on the water|does it have deeded water access|pier|boat lift|jetty|place for kayaks and canoes on the shore|lakefront or across the road|is it right on the river",
  ),
  sense(
    "lake",
    "",
    "pond on the land|stream through the property|is there a creek|do we have water on the land|lake close by|river access|how close is the river|where can i fish|is there a lake to swim in around there|bay nearby|brook behind the house|what body of water is near|trout stream|is there a pond for ducks|how far is it to the lake",
  ),
];
