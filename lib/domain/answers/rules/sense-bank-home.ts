import { type SenseDefinition, sense } from "./sense-types";

/** The home itself: rooms, equipment, age and state. */
export const HOME_SENSES: SenseDefinition[] = [
  sense(
    "bedrooms",
    "",
    "how many bedrooms|how many rooms to sleep in|how many people can sleep there|is there a room for each kid|how many beds|is it a three bedroom|number of bedrooms|would a family of five have enough bedrooms|how many sleeping rooms are there|can we each have our own room|is there a spare bedroom|is there an extra room for my mother|does it have four bedrooms|bed count",
  ),
  sense(
    "bathrooms",
    "",
    "how many bathrooms|how many toilets are there|how many baths|is there more than one bathroom|will we have to share a bathroom|how many places to shower|does it have two full baths|how many restrooms|number of baths|will there be a line for the shower in the morning|bath count",
  ),
  sense(
    "half_bath",
    "",
    "is there a half bath|is there a powder room|is there a guest bathroom downstairs|is there a toilet on the ground floor",
  ),
  sense(
    "area",
    "",
    "how big is it|how many square feet|what is the square footage|how large is the house|how much space is there inside|what size is the place|is it roomy|how much living space|how spacious is it inside|how big is the apartment|is it bigger than 2000 square feet|what are the interior dimensions|how much floor space do we get|how many square meters|is it a small house|would a lot of furniture fit",
  ),
  sense(
    "year_built",
    "",
    "what year was it built|how old is the house|when was it constructed|is it an old building|is it new construction|how long has it been standing|what is the age of the home|is it a brand new place|when did they put it up|which decade is it from|is it historic|how many years old is the property|was it built before 1990|is it a newer build",
  ),
  sense(
    "property_type",
    "",
    "what kind of property is it|is it a house or a condo|is it an apartment|is it a single family home|is it attached to the neighbors|do we share walls with someone|is it a townhouse|is it a standalone house|is it a mobile home|what type of building is it|is it a duplex|is it a detached house",
  ),
  sense(
    "stories",
    "",
    "how many floors|how many stories|is it all on one level|is it a single story|is everything on one floor|how many levels does it have|is there a second floor|does it have an upstairs|is it a ranch style with no upstairs|is it two story|number of levels",
  ),
  sense(
    "stairs",
    "",
    "are there stairs|are there steps to the front door|do i have to climb stairs|can i live on the first floor without stairs|my knees are bad how many steps|is it without stairs|is it a walk up|how many flights|can i avoid going up steps",
  ),
  sense(
    "accessibility",
    "",
    "is it wheelchair accessible|can a wheelchair get in|are the doorways wide|is there a ramp|is there a step free entrance|could someone with a walker get around|is there a roll in shower|are there grab bars|can i get in without steps",
  ),
  sense(
    "elevator",
    "",
    "is there an elevator|is there a lift|do i have to carry groceries up the stairs or is there a lift|does the building have an elevator",
  ),
  sense(
    "floor_level",
    "",
    "which floor is it on|is it on the ground floor|how high up is the unit|is it the top floor|is it upstairs or downstairs|what level is the apartment",
  ),
  sense(
    "heating",
    "",
    "what kind of heating|how is it heated|how do you keep it warm in winter|do you freeze in winter here|what heats the place|is it gas or electric heat|does it have central heat|is there a furnace|what keeps you warm in january|how do i stay toasty when it snows|what fuel does the heat use|does it have radiators|is there a boiler|will i be cold in winter|is there heat in every room|what is the heat source",
  ),
  sense(
    "heating",
    "age",
    "how old is the furnace|when was the boiler replaced|what year is the heating system|is the heater new|how new is the furnace|does the furnace need replacing",
  ),
  sense(
    "cooling",
    "",
    "is there air conditioning|does it have ac|how do you keep cool in summer|does it get hot inside in july|is there central air|what about the heat in summer|will i sweat in august|how do you cool the upstairs|is it air conditioned|do i need window units|what is the cooling like|does it have mini splits|is there climate control",
  ),
  sense(
    "cooling",
    "age",
    "how old is the ac|when was the air conditioner installed|is the ac unit new|what year is the air conditioning|when was the hvac replaced",
  ),
  sense(
    "water_heater",
    "",
    "what kind of water heater|how is the hot water made|is it a tankless heater|is there enough hot water|how big is the hot water tank|will we run out of hot water|is the water heater gas or electric",
  ),
  sense("water_heater", "age", "how old is the water heater|when was the hot water tank replaced|is the water heater new"),
  sense(
    "wiring",
    "",
    "how is the wiring|is the electrical updated|how many amps is the panel|is the electric service up to date|are the electrics safe|does it have old wiring|what shape is the electrical in|is there a modern breaker box",
  ),
  sense(
    "plumbing",
    "",
    "how is the plumbing|are the pipes any good|are the pipes copper|what are the pipes made of|has the plumbing been redone|is the plumbing original",
  ),
  sense(
    "sewer",
    "",
    "is it septic or sewer|is it on city sewer|where does the waste water go|is there a septic tank|is it hooked up to the sewer|what happens when you flush|where does it go when i flush the toilet",
  ),
  sense(
    "water",
    "",
    "is it well water|where does the water come from|is it on city water|do you have a well|what is the water source|is the water municipal|do i pay a water company|is the tap water from a well",
  ),
  sense(
    "natural_gas",
    "",
    "is there gas at the house|is there a gas line|does it have natural gas|is it propane|is there gas service on the street",
  ),
  sense(
    "solar",
    "",
    "does it have solar panels|are the solar panels owned|is there solar|does it make its own electricity|are the panels leased|how big is the solar system",
  ),
  sense(
    "generator",
    "",
    "is there a generator|what happens when the power goes out|is there backup power|do the lights stay on in a storm|what do you do in a blackout",
  ),
  sense(
    "internet",
    "",
    "is there internet|what internet is available|who is the internet provider|how do i get online|is there fiber|can i work from home with the internet there|is the wifi fast|can i stream movies|how quick is the connection|is it hooked up for cable",
  ),
  sense(
    "insulation",
    "",
    "is it well insulated|what is the insulation like|is it drafty|are the walls insulated|does the heat escape|is the attic insulated",
  ),
  sense(
    "foundation",
    "",
    "what kind of foundation|is it on a slab|is there a crawl space|has the foundation been repaired|any foundation issues|are there cracks in the foundation|is the base of the house solid",
  ),
  sense(
    "construction",
    "",
    "what is it built of|is it brick or wood|what is the outside made of|what is the siding|is it stucco|is it a wood frame house|how is the house constructed|is the exterior brick|what are the walls made of",
  ),
  sense(
    "style",
    "",
    "what style is the house|is it a colonial|is it a craftsman|what architectural style|is it modern looking or traditional|what does the design look like",
  ),
  sense(
    "condition",
    "",
    "what condition is it in|does it need work|is it move in ready|is it a fixer upper|what needs fixing|is it sold as is|how much work would i have to do|any major repairs needed|is it in good shape|would i have to renovate|what is wrong with it|is it turnkey|do i need a contractor|has it been well kept|what are the known problems",
  ),
  sense(
    "",
    "renewed",
    "what has been updated|any recent renovations|has it been remodeled|what is new in the house|what improvements were made|what did the owners upgrade|has anything been replaced lately|was it renovated|is it updated|what work has been done on it",
  ),
  sense(
    "roof",
    "",
    "what kind of roof|what is the roof made of|is it a metal roof|are the shingles good|what is on top of the house|what condition is the roof in|is the roof in good shape|is the roof any good",
  ),
  sense(
    "roof",
    "age",
    "how old is the roof|when was the roof replaced|is the roof new|what year is the roof|will i need a new roof soon|how many years does the roof have left|does it still have the old roof|when were the shingles done|has it been reroofed",
  ),
  sense(
    "windows",
    "",
    "are the windows new|are they double pane windows|are the windows energy efficient|what kind of windows|are the windows storm proof|when were the windows replaced|are there storm windows|do the windows leak air",
  ),
  sense("windows", "", "is it bright inside|does it get a lot of sun|is there natural light|is it dark inside|does it get morning light"),
  sense(
    "flooring",
    "",
    "what kind of floors|what is the flooring|are there hardwood floors|is it carpeted|what are the floors made of|is it tile or wood|what is underfoot|are the floors wood|what is on the ground inside|is there carpet in the bedrooms|what will i be vacuuming",
  ),
  sense(
    "hardwood",
    "",
    "are there wood floors|is there real hardwood|are the wood floors original|is it genuine wood underfoot|have the wood floors been refinished",
  ),
  sense("carpet", "", "is there any carpet|is there carpeting upstairs|is it wall to wall carpet|would i have to rip out carpet"),
  sense(
    "basement",
    "",
    "is there a basement|is there a cellar|what is below the house|is there a lower level|does it have space underground|where would i put my workshop downstairs|is there a crawlspace or a full basement",
  ),
  sense(
    "basement",
    "finished",
    "is the basement finished|can you live in the basement|is the downstairs livable|is the cellar just concrete|could i put a bedroom in the basement",
  ),
  sense("attic", "", "is there an attic|can i store things in the attic|is the attic finished|can you stand up in the attic"),
  sense(
    "storage",
    "",
    "is there storage|where do i put my stuff|is there a shed|where can i keep the christmas decorations|is there a storage unit|is there room for my tools|where would i keep skis and boxes|do i get a locker|is there enough storage space|where does the lawn mower go",
  ),
  sense(
    "closet",
    "",
    "are there closets|is there a walk in closet|where do i hang my clothes|is there closet space|are the closets big|does my wife get room for her clothes",
  ),
  sense(
    "fireplace",
    "",
    "is there a fireplace|can i burn wood|is there a wood stove|is there somewhere to light a fire inside|is it cozy with a fire in winter|does the fireplace work|is the fireplace gas or wood|is there a hearth",
  ),
  sense(
    "kitchen",
    "",
    "what is the kitchen like|tell me about the kitchen|is the kitchen big|is it a good place to cook|is the kitchen modern|can two people cook in there",
  ),
  sense(
    "kitchen",
    "renewed",
    "has the kitchen been redone|when was the kitchen remodeled|is the kitchen updated|how old is the kitchen|was the cooking area renovated|is the kitchen original|is the kitchen new|did they redo the kitchen",
  ),
  sense(
    "bathrooms",
    "renewed",
    "have the bathrooms been redone|are the bathrooms updated|when was the bathroom remodeled|are the baths original|was the bathroom renovated",
  ),
  sense(
    "counters",
    "",
    "what are the countertops|are the counters granite|what is on the kitchen counters|is it quartz|what are the worktops made of",
  ),
  sense(
    "kitchen_island",
    "",
    "is there a kitchen island|is there a breakfast bar|is there an island with seating|can people sit at the counter",
  ),
  sense("cabinets", "", "what are the cabinets like|is there a lot of cabinet space|are the cupboards wood|are the cabinets new"),
  sense("pantry", "", "is there a pantry|where do i keep the canned goods|is there food storage in the kitchen"),
  sense(
    "appliances",
    "",
    "what appliances come with it|do the appliances stay|which appliances are included|do i need to buy a fridge|does it come with a stove and refrigerator|what kitchen equipment is there|are the appliances new|what machines stay|do i have to bring my own appliances|is the kitchen equipped|what conveys with the house",
  ),
  sense(
    "refrigerator",
    "included",
    "does the fridge stay|is the refrigerator included|is there a fridge|do i need to buy a refrigerator|do they leave the fridge",
  ),
  sense("dishwasher", "", "is there a dishwasher|do i have to wash dishes by hand|does it have a machine for dishes"),
  sense(
    "stove",
    "electric_kind",
    "is the stove gas or electric|can i cook with gas|is it an induction cooktop|what kind of stove|does it have a gas range",
  ),
  sense("stove", "", "is there an oven|is there a stove|how many burners|is there a double oven"),
  sense("microwave", "", "is there a microwave|can i heat up leftovers"),
  sense(
    "laundry",
    "",
    "is there laundry|where do i wash my clothes|is there a washer and dryer|do the washer and dryer stay|is laundry in the unit|do i have to go to the laundromat|where is the laundry room|are there hookups for a washer|is there a washing machine|where do people do their washing|is laundry shared|can i do my laundry at home",
  ),
  sense(
    "furnished",
    "",
    "is it furnished|does it come with furniture|do i need to bring my own bed|is the furniture included|are there beds and couches in it|is it empty or furnished|will there be a sofa|can i move in with just a suitcase|could i buy the furniture too",
  ),
  sense(
    "primary_suite",
    "",
    "is there a master suite|does the main bedroom have its own bathroom|where is the master bedroom|is there an ensuite|what is the owners bedroom like",
  ),
  sense(
    "primary_suite floor_level",
    "",
    "is the master bedroom downstairs|is there a bedroom on the main floor|is there a first floor bedroom|can i sleep without going upstairs",
  ),
  sense("bathtub", "", "is there a bathtub|can i take a bath|is there a soaking tub|is there a tub or only a shower"),
  sense("shower", "", "is there a walk in shower|what is the shower like|is there a separate shower"),
  sense(
    "living_room",
    "",
    "what is the living room like|is there a family room|is there a den|is there a place to watch tv together|is there a great room|where do we hang out as a family inside",
  ),
  sense(
    "dining_room",
    "",
    "is there a dining room|is there space for a big dining table|where do we eat dinner|does it have a formal dining area|could i seat twelve for thanksgiving",
  ),
  sense(
    "office",
    "",
    "is there an office|is there room to work from home|where would i put a desk|is there a study|is there a quiet room for zoom calls",
  ),
  sense(
    "guest_house",
    "",
    "is there a guest house|is there an in law suite|where would visitors stay|is there a place for my parents to live separately|is there an adu|does it have a separate apartment|is there a granny flat|could my mother in law have her own space|where will my guests sleep|is there a separate unit to rent",
  ),
  sense(
    "furnace_room",
    "",
    "is there a bonus room|is there a mud room|is there a sunroom|is there a media room|is there a game room|is there a room for a home theater|where do muddy boots go",
  ),
  sense("maid_room", "", "is there a maids room|is there a room for live in help|does it have staff quarters"),
  sense("wet_bar", "", "is there a bar|is there a wet bar|can i mix drinks somewhere"),
  sense("wine", "", "is there a wine cellar|where do i keep my wine|is there a wine fridge"),
  sense(
    "workshop",
    "",
    "is there a workshop|is there room for woodworking|is there a place to tinker|is there a workbench|where would i fix my motorcycle",
  ),
  sense(
    "ceilings",
    "height",
    "how high are the ceilings|are the ceilings tall|i am very tall will i bump my head|does it have vaulted ceilings|what is the ceiling height|are there high ceilings",
  ),
  sense("skylight", "", "are there skylights|is there a window in the roof"),
  sense(
    "security",
    "",
    "is there an alarm|are there security cameras|how do i get into the building|is it gated|is there a doorman|who lets in visitors|is there someone at the front desk|is there a security system|is there a concierge|is the entrance locked",
  ),
  sense("smart_home", "", "is it a smart home|can i control the thermostat from my phone|does it have smart locks|is there a nest"),
  sense(
    "units_in_building",
    "",
    "how many units are in the building|how many apartments are there|is it a big complex|how many neighbors in the building",
  ),
  sense("developer", "", "who built it|who is the developer|which builder did it|what company constructed this"),
];
