import { type SenseDefinition, sense } from "./sense-types";

/** Rooms: how many, how large, where; kitchen and bathroom with what is in them. */
export const ROOM_SENSES: SenseDefinition[] = [
  sense(
    "bedrooms",
    "",
    "we are six people where does everyone sleep|do my twins each get a room|would i have a room left for visitors|three boys and a girl is that enough bedrooms|is it a one bed or a studio|is it a 4br|could the kids stop sharing a room|beds in total|rooms for sleeping how many|please tell me the bedroom count|does it have at least three bedrooms|is there a fourth bedroom|are there only two bedrooms|is it a three bed semi|1bhk or 2bhk|is it a one bhk|room for a baby next to ours|our grown daughter needs her own room|can a family with four kids sleep there",
  ),
  sense(
    "bathrooms",
    "",
    "how many bathrooms for four teenagers|one bath or two|are there enough bathrooms for a big family|toilets in the house how many|how many wcs does it have|two of us shower at the same time in the morning is that possible|how many loos|bathroom number|are there three bathrooms|full and half baths how many|will i queue for the toilet|how many people can shower at the same time",
  ),
  sense(
    "half_bath",
    "",
    "can guests use a toilet without going upstairs|is there a loo on the entry floor|is there a cloakroom with a wc|toilet downstairs|a little bathroom off the hall|do visitors have a washroom of their own|is there a powder bath|half bathroom near the living room|is there a separate guest toilet",
  ),
  sense(
    "area",
    "",
    "whats the sq footage|total built up area|how many square metres is the flat|is it more than 1500 sqft|would it feel tight for a family of five|interior square feet|how large inside|what are we working with size wise|is that a big apartment|how much room do we have inside|we are downsizing is it small enough|size of the unit|heated living area|gross floor area|is it a spacious villa|how much bigger is it than 1000 square feet|we have a lot of stuff how much space is there|carpet area of the apartment|what is the bua|floor space in square feet please|how much house do i get for that",
  ),
  sense(
    "primary_suite",
    "",
    "does the master have a bath|is there a private bathroom off the big bedroom|tell me about the master|do the parents get their own bathroom|is the main bedroom ensuite|what is in the primary bedroom|is there a suite for the owners|is the big bedroom connected to a bathroom|does our room come with its own shower|where is the primary bedroom in the house|is there a retreat for the adults",
  ),
  sense(
    "primary_suite floor_level",
    "",
    "bedroom on the entry level|can we sleep downstairs|sleeping quarters on the ground floor|my dad cannot do stairs is there a bedroom below|is the main bedroom upstairs or down|downstairs bedroom for an older person|i want to sleep on the same floor as the kitchen|is there a main level bedroom|first floor master|would grandma have to go upstairs to bed|which level is the master bedroom on|any bedroom without going up",
  ),
  sense(
    "closet",
    "",
    "where do my clothes go|do the bedrooms have closets|built in wardrobes|is there hanging space|is there a dressing room|how much closet room is there|is there a linen closet|i own a hundred pairs of shoes is there space|coat closet by the door|fitted wardrobes in the bedrooms|is there a cupboard for coats|wardrobes built in or bring my own",
  ),
  sense(
    "pantry",
    "",
    "where would we keep dry food|is there a larder|walk in pantry|a place for cereal boxes and cans|room for bulk groceries in the kitchen|do i have a food cupboard|somewhere to store costco shopping|is there a butlers pantry",
  ),
  sense(
    "kitchen",
    "",
    "describe the kitchen|i cook a lot how is the kitchen|is there room for two cooks|what kind of kitchen does it have|is it a proper kitchen or a kitchenette|how is the cooking space|where does one cook|whats the kitchen like for someone who bakes|would a chef be happy in that kitchen",
  ),
  sense(
    "kitchen",
    "renewed",
    "when was the kitchen done|was the kitchen gutted|has anybody upgraded the kitchen|is the kitchen from the eighties|what year was the kitchen redone|how recent is the kitchen|would we have to redo the kitchen|kitchen remodel date|did the owners put in a new kitchen|is the kitchen up to date or old fashioned|old kitchen or remodeled|has the kitchen been modernised|kitchen renovated lately",
  ),
  sense(
    "bathrooms",
    "renewed",
    "when were the bathrooms done over|is the bathroom from the seventies|bathroom remodel year|would i have to redo the baths|were the bathrooms gutted|has anyone modernised the bathrooms|how recent are the bathrooms|pink tile bathroom or renovated|are the showers new|bathroom upgrades",
  ),
  sense(
    "counters",
    "",
    "what kind of counters|are the tops stone or laminate|kitchen tops what material|is it marble on the counters|butcher block or granite|quartz in the kitchen|what is the worktop made from|solid surface counters|are the countertops new stone|what would i chop vegetables on|formica or stone",
  ),
  sense(
    "kitchen_island",
    "",
    "does the kitchen have an island|is there an island in the middle|where would the kids eat cereal in the kitchen|are there bar stools at a counter|kitchen bar to sit at|room for four stools in the kitchen|peninsula or island|a counter in the middle of the kitchen",
  ),
  sense(
    "cabinets",
    "",
    "what are the kitchen cabinets made of|custom cabinets|enough cupboards for dishes|solid wood cabinetry|cabinet storage in the kitchen|white or wood kitchen units|where do pots and pans go|kitchen units",
  ),
  sense(
    "appliances",
    "",
    "do all the appliances come with the place|what am i getting appliance wise|is there a list of the appliances|which machines are left for the buyer|white goods included|are kitchen machines part of the deal|which of the appliances go with the seller|would i have to shop for a fridge and oven|kitchen fitted with appliances|is the kitchen equipped with machines|what do they leave in the kitchen|do i have to buy a stove and a washer|oven fridge dishwasher what is there|appliance package|are the appliances included in the rent|what equipment comes with the kitchen|stainless steel kitchen set",
  ),
  sense(
    "refrigerator",
    "included",
    "must i buy a fridge|do i need to haul my fridge over|fridge stays|is a refrigerator provided|would the sellers take the fridge|is a fridge part of the kitchen|leave my fridge behind or bring it|will a fridge be there when we move in|does the rental include a fridge|refrigerator conveys",
  ),
  sense(
    "dishwasher",
    "",
    "who washes the dishes|is there something to do the dishes for me|dishwasher|i hate doing dishes is there a dishwasher|machine for plates and cups|built in dishwasher|will i be standing at the sink every night",
  ),
  sense(
    "stove",
    "electric_kind",
    "i only cook on gas is that possible|is the hob gas or ceramic|induction stove|gas burners or electric coils|what fuels the cooker|is the oven electric|do you cook with propane|glass top stove or gas|gas hookup for a range|does the range burn gas|electric or gas cooking",
  ),
  sense(
    "stove",
    "",
    "does the kitchen have a stove|is a cooker there|is there a cooktop|can i bake|is there an oven for my turkey|what is there to cook on|is there a range|do i have to bring my own stove|oven included",
  ),
  sense(
    "microwave",
    "",
    "does it have a microwave|built in microwave|where do i warm up my coffee|is a microwave provided|over the range microwave|do they leave the microwave|microwave oven there",
  ),
  sense(
    "disposal",
    "",
    "is there a garbage disposal|disposal in the sink|can i grind food scraps in the sink|does the sink have a disposal",
  ),
  sense(
    "laundry",
    "",
    "do i get my own washing machine|where do i do the laundry|upstairs laundry|is the washer in the basement|i have a baby and lots of washing where do i do it|can i hang my clothes to dry|is there a utility room|does the flat have a washing machine|tumble dryer|laundromat nearby or machines at home|do i share washers with the neighbors|is there a place for my washer and dryer|laundry closet|are machines coin operated|wash and fold|is there laundry in the building|would i wash my clothes in the basement",
  ),
  sense(
    "bathtub",
    "",
    "is there a tub for the kids|can i soak after work|does any bathroom have a bathtub|where would we bathe the baby|a bath or just showers|clawfoot tub|jetted tub in the bathroom|is there a bath to lie in|i love long baths is there a tub|tub shower combination|freestanding bath|could i bathe my toddler",
  ),
  sense(
    "shower",
    "",
    "is it a shower or a tub|standing shower|what kind of shower is there|does the bath have a stall shower|separate shower from the tub|steam shower in the bath|shower only bathroom",
  ),
  sense(
    "living_room",
    "",
    "where would the sofa and tv go|is there a second living area|is there a room for the kids to watch movies|lounge|is it an open living space|separate family room|does it have a majlis|sitting room and den|where does the family gather|is there a formal living room|tell me about the living area|where do the kids play indoors|where do we put a christmas tree",
  ),
  sense(
    "dining_room",
    "",
    "where would my big table go|formal dining|can we host thanksgiving dinner|separate dining room or in the kitchen|is there a dining nook|would a table for ten fit|where do people have dinner inside|dining space|breakfast nook|can i have eight people over for dinner",
  ),
  sense(
    "office",
    "",
    "where can i work remotely|i take calls all day is there a room for it|two of us work from home where would we sit|is there a den i can use as an office|study room|spot for a desk and monitors|a nook for a computer|is one room good as an office|does it have a library or study|room to run my business at a desk|where would my husband have his zoom meetings|wfh setup",
  ),
  sense(
    "guest_house",
    "",
    "my parents stay for months is there a place for them|adu|casita out back|is there an apartment over the garage|a suite with a separate entrance|where would my mother in law live|separate living quarters|second kitchen and bath for my parents|annexe|is there a self contained part i could rent|multi generational living|does it come with a guest cottage|nanny suite|our son is 25 could he have his own place there|is there a rentable apartment in the house|garage apartment|where could guests stay over",
  ),
  sense(
    "furnace_room",
    "",
    "where do the kids drop boots and backpacks|mudroom|playroom for the children|is there a rec room|a room for the pool table|home cinema|could we have a movie room|sun porch with windows all around|is there an extra room for hobbies|four season room|flex room|a bonus space over the garage|where would my drum kit and games go|teenagers hangout room",
  ),
  sense(
    "maid_room",
    "",
    "where does the nanny sleep|quarters for a live in maid|is there a helpers room|staff bedroom|housemaid room|our domestic worker lives with us is there a room for her|maids|driver room|servant room with bath|does the villa have a room for staff",
  ),
  sense(
    "wet_bar",
    "",
    "bar in the basement|is there a bar with a sink|cocktail bar for parties|built in bar|place to serve drinks|bar counter",
  ),
  sense(
    "wine",
    "",
    "somewhere to store bottles of wine|i collect wine is there a cellar|wine room|is there a cooler for wine|wine rack built in|where would my bordeaux go",
  ),
  sense(
    "workshop",
    "",
    "my dad builds cabinets where would he do that|is there a shop building|room for a table saw|a place for my welding|where can i work on my old truck|shop with power|hobby shop|garage workshop|could i set up my tools somewhere|is there space for a potters wheel|art studio|studio for painting|where would i do my projects",
  ),
  sense(
    "attic",
    "",
    "what is up in the attic|can the attic be used|is there a loft for boxes|pull down attic stairs|space under the roof|is there something above the top floor|attic storage|could kids play in the attic|walk up attic|floored attic",
  ),
  sense(
    "basement",
    "",
    "does the house have a basement|basement|whats downstairs below ground|daylight basement or full|walkout basement|do you have a cellar for wine and potatoes|where do we go if there is a tornado|slab or basement|is there a lower floor under the house|how is the basement|is it built over a crawl space|does it come with a basement to store stuff|underground space|is there a root cellar|does the house sit over a basement|is there anything under the ground floor",
  ),
  sense(
    "basement",
    "finished",
    "could teenagers hang out in the basement|is the lower level done|is the basement raw|how much of the basement is finished|basement living space or just storage|bare concrete in the basement|does the cellar have walls and floors done|could i set up a gym in a finished basement|is any of the basement finished off|is the basement liveable space|partly finished basement|would i have to finish the basement myself",
  ),
  sense(
    "storage",
    "",
    "we have so much stuff where does it go|is there a storage room in the building|space for a lawnmower and rakes|is there a garden shed|a place for my golf clubs|does it come with a cage downstairs|where do we keep suitcases and skis|is a storage locker included|extra storage|store room|is there a loft or shed to keep things in|outbuildings for storage|somewhere to put the stroller and the sled|i need to store camping gear|lockable storage|box room|do owners get storage in the basement|where would our winter tires live|storage locker|room for seasonal stuff",
  ),
];
