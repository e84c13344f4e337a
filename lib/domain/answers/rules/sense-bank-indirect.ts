import { apart, type SenseDefinition, sense } from "./sense-types";

/** Indirect ways to ask: wishes, worries and plans that one fact of the home answers. */
export const INDIRECT_SENSES: SenseDefinition[] = [
  sense(
    "price",
    "",
    "what leaves my bank account for this house|how deep do i have to dig into my pocket|what number would make it mine|whats the ticket on this one|how much dough|what is the cost|how much would i be paying for the place|could someone with 300 thousand buy this|what are we looking at money wise|what do they want for this joint|ballpark on the price|whats it going for|what rent would come out of my account every month|how much do i hand the landlord every month|whats the rent like|how much does it rent for|monthly price tag",
  ),
  sense(
    "hoa_fee",
    "",
    "what would i hand over every month for the building|what do i pay each year for the upkeep of the building|is there some kind of monthly assessment|does anybody bill me for living in this community|how much is the yearly association charge|what does it cost to be in this association|is there an owners association to pay|how much for maintenance every year|what is the building charge per year|do residents pay anything to the complex",
  ),
  sense(
    "hoa_fee",
    "included",
    "who shovels|who does the snow and the lawn|who looks after the snow and garbage|who takes out the trash|who takes care of the outside|who clears the snow in winter|do i have to do my own yard work|is mowing included|who maintains the road|who keeps the road up|is the roof repair on the association|what am i getting for that monthly fee|is outside painting done for me",
  ),
  sense(
    "taxes",
    "",
    "how much does the county want from me each year|what does the taxman want|how much to the treasurer every year|what will the assessor send me|how big is the tax bill that comes every fall|what do i owe the state for owning it|local taxes per year|are the taxes high|is it heavily taxed|how much tax comes with it",
  ),
  sense(
    "deposit",
    "",
    "what do i owe you before i get the keys|how much money should i bring the first day|what do i need to hand over before moving in|do you hold money against damages|how much cash do i need to secure it|what do i leave with you as security",
  ),
  sense(
    "screening",
    "",
    "what do i have to make to get approved|what salary do i need|is my credit good enough|do you look at my credit history|how much do i need to earn|what are the requirements to get accepted|will you check my credit|three times the rent",
  ),
  sense(
    "lease_term",
    "",
    "how long am i locked in|after a year am i free to leave|can i leave after six months|what if i only need it for the winter|do i have to stay the whole year|is there a contract length|can we go month by month|how many months minimum|when does the contract end|what kind of commitment is it",
  ),
  sense(
    "utilities",
    "included",
    "which bills land on me|who pays to keep me warm|is heat on me or on you|who covers the water bill|do i pay for heat|what else do i pay on top of the rent|are gas and electric my problem|what is thrown in with the rent|is power paid by the landlord|what is free|which services are paid for me|do i set up my own electric account|is hot water covered",
  ),
  sense(
    "utilities",
    "cost",
    "how much juice money should i budget|what do people pay for electricity there|what should i expect for power each month|are the heating bills high|how much is a normal gas bill|what are average utilities|what does it cost to keep the lights on",
  ),
  sense(
    "available_date",
    "",
    "when would the sellers be out of there|when will the renters be gone|when do the tenants leave|when can i get the keys|when could i start unpacking|could i move in straight away|how quickly can we be in|is somebody still in it|do people still live there|when does the current lease run out|when do i get possession|when would it be ours|how soon is it free|can i be in before school starts|is it ready now",
  ),
  sense(
    "closing",
    "",
    "how quick could we wrap up the purchase|how soon can we sign and be done|could we settle in thirty days|how fast can the deal get done|when do they want to settle|can the sale go through quickly",
  ),
  sense(
    "offers",
    "",
    "when do we have to hand in an offer|what is the last day for offers|when are they looking at bids|is there a date they choose a buyer",
  ),
  sense(
    "inspection",
    "",
    "can i see what the inspector said|is there paperwork from an inspection|has a professional checked it|was there a home inspection done|can i read the inspection",
  ),
  sense(
    "rental_rules",
    "",
    "can i let tourists stay for a weekend|could a buddy take over my lease for the summer|can i rent out the spare room|could i list it online for guests|am i allowed to have paying guests|is it possible to sublease while i am abroad|could someone take over my lease|can i have roommates pay me|can i turn it into an income property|does it make money with guests|what did the owners make from guests last year|how much did it earn on airbnb|are nightly guests allowed|may i lease it to students",
  ),
  sense(
    "dog",
    "allowed",
    "i have a labrador is that an issue|could i get away with a st bernard|can my great dane come too|we own two big dogs|my chihuahua goes everywhere with me|is my rottweiler welcome|would a poodle be ok|our retriever needs a home too|i come with a corgi|do you mind a small terrier|can four legged friends come|i have a mutt",
  ),
  sense("cat", "allowed", "can my kitty move in|my tabby comes with me|is a siamese fine|we have an indoor cat"),
  sense(
    "pets_allowed",
    "",
    "can my furry friend live there|i have a rabbit|is my hamster fine|we have animals is that a problem|do you allow fish tanks|are four paws welcome",
  ),
  sense("smoking", "", "can i light up on the porch|is a cigar allowed|do i have to go outside to smoke|am i ok to smoke weed"),
  sense("senior_community", "", "can someone my age of 40 buy here|is it only for retirees|do you have to be a senior to live here"),
  sense(
    "parking",
    "",
    "where would a second car go|where can two trucks and a sedan go|can i park a work truck|is there somewhere to leave my motorcycle|do i circle the block for a spot|is there a place for my car overnight|what about my car|would my truck be out in the rain|where do people put their vehicles|can we keep four cars|room to park a few cars|where is my spot|is a parking space part of the deal",
  ),
  sense("garage", "", "would my car be inside in winter|is there indoor parking|do cars sleep inside|does my car get a roof"),
  sense(
    "ev_charger",
    "",
    "where do i plug in my tesla|can i top up my electric vehicle overnight|i drive an electric where do i charge|is there juice for my ev",
  ),
  sense(
    "heating",
    "",
    "how do you stay warm in january|how do i not freeze|what happens when it is zero degrees outside|is it oil or gas heat|does it run on propane|how is the place kept warm|what warms the house|where does the heat come from|what do you burn for heat|is there something besides the fireplace for heat|will my kids be cold|is it forced air or radiators|what type of furnace|is it heated with electricity",
  ),
  sense(
    "cooling",
    "",
    "how do people here keep cool|how is the heat in august handled|how do i cool off indoors in a hot summer|how cool does it stay upstairs in july|do i need to buy a window air conditioner|will i melt in summer|what happens on a hundred degree day inside|can i sleep in the heat of july|is there anything for hot days|is ac provided|do i need fans",
  ),
  sense(
    "water_heater",
    "",
    "where does the hot water come from|how do you heat the water|does the shower stay hot|how many gallons is the hot water tank",
  ),
  sense(
    "wiring",
    "",
    "is the wiring up to date|is the electrical new|has it been rewired|can the electric handle big appliances|are the fuses old|is it knob and tube",
  ),
  sense(
    "water",
    "",
    "do i drink from a well or the city|is there city water or do i pump my own|who supplies the water|is the water from the town|how do we get water out there|do i have to maintain a well",
  ),
  sense("solar", "", "does the sun pay any of my electric bill|are there panels on the roof|is it solar powered"),
  sense(
    "generator",
    "",
    "will the lights stay on in a storm|what if the electricity fails|is there something for when the grid is down|do we sit in the dark in an outage",
  ),
  sense(
    "internet",
    "",
    "how do i get online way out there|can i do zoom calls|can my kids play online games|is there high speed internet|what do you use for wifi|is there starlink|who is the cable company|is there decent internet for working remotely",
  ),
  sense(
    "cell_service",
    "",
    "will my calls go through|does at&t work there|is there signal out there|can i use my mobile inside|do cell phones work on the property|is there any phone signal",
  ),
  sense("roof", "", "what is above our heads|is it shingle or metal on top|what covers the house|what is the roof material"),
  sense(
    "roof",
    "age",
    "has the roof been redone|will the roof need replacing|is it time for a new roof|how many years since the roof was done|what year was the roof put on",
  ),
  sense(
    "basement",
    "",
    "what is underneath the house|what is under the house|is there anything below the first floor|what is beneath it slab or basement|where do i hide in a tornado|is there an underground level",
  ),
  sense(
    "construction",
    "",
    "what is it sheathed in|what is the house made out of|what is on the outside walls|is it made of stone|are the walls concrete block",
  ),
  sense(
    "flooring",
    "",
    "what are the floors like under my feet|what will i be vacuuming or mopping|is it carpet or wood underfoot|what do we walk on|what covers the floor|what is on the floor upstairs|is there linoleum",
  ),
  sense(
    "windows",
    "",
    "is it well protected against hurricanes|are there storm shutters|are the windows impact rated|would the glass hold in a hurricane|are there big windows",
  ),
  sense(
    "storage",
    "",
    "is there a spot for my skis|where do i keep my boxes|where do suitcases go|is there room for the lawn tools|where would my holiday stuff live|do i get a cage for storage|is there somewhere to lock up my things",
  ),
  sense(
    "workshop",
    "",
    "where would my husbands workshop go|could i do carpentry here|is there a bench for tools|somewhere to work on projects",
  ),
  sense(
    "elevator",
    "",
    "do i carry my groceries up five flights|do i have to walk up with my stroller|is there a way up besides stairs|how do i get my furniture up there",
  ),
  sense("stairs", "", "how many flights up and down all day|do i climb a lot|are there many steps to get in|is there a staircase"),
  sense(
    "accessibility",
    "",
    "my knees are bad can i get in easily|could grandma get in with her walker|is it good for someone in a wheelchair to enter|is the entrance level with the ground",
  ),
  sense(
    "security",
    "",
    "who lets in my delivery guy|is there somebody at the door at night|is there someone watching the building at night|is the building watched|does it have a keypad|how do people get buzzed in|is there a guard|do they have cameras|is there a lobby attendant|are packages safe",
  ),
  sense(
    "laundry",
    "",
    "do i need quarters to do the wash|do i have to haul my clothes to a laundromat|is it hooked up for my washer|where do dirty clothes go|is there somewhere to dry clothes|can i put my own washer in|coin laundry or in unit",
  ),
  sense("dishwasher", "", "do i scrub plates by hand|who does the dishes a machine or me|do dishes get washed by a machine"),
  sense(
    "stove",
    "electric_kind",
    "what kind of fire is the cooking on|is the cooking done with gas or something else|do you cook on gas|is cooking electric|what fuel is the range|do you cook with flame",
  ),
  sense(
    "appliances",
    "",
    "what machines are in the kitchen|what stays in the kitchen|do i get a stove and fridge|is there anything to buy for the kitchen|do they leave the washer and the stove|what do i get with the kitchen",
  ),
  sense(
    "refrigerator",
    "included",
    "do i have to bring my own refrigerator|do they leave the fridge behind|is there a fridge in it already|will the fridge be gone",
  ),
  sense(
    "furnished",
    "",
    "will my sofa and bed already be there|does a couch come with it|does any furniture come with it|is there anything to sleep on|do i bring my own furniture|are the rooms empty|would i need to buy a mattress",
  ),
  sense(
    "primary_suite floor_level",
    "",
    "could my mother sleep without going upstairs|is there sleeping on the entry level|can my grandpa have a bedroom on the first floor|is the main bedroom on the ground level",
  ),
  sense(
    "guest_house",
    "",
    "where would my parents stay when they visit|is there a place for in laws|where does company sleep|do you have room for overnight guests apart from us|is there a separate cottage|could my adult son live there separately",
  ),
  sense(
    "bedrooms",
    "",
    "could we each have our own bedroom|four of us need our own rooms|how many kids rooms|how many people could sleep in separate rooms|do we have enough bedrooms for three kids|is there a room for a nursery",
  ),
  sense(
    "bathrooms",
    "",
    "how many people can get ready at once|do we have to fight over the shower|is one bathroom all there is|are there two toilets",
  ),
  sense(
    "area",
    "",
    "what is the footage|will it feel cramped|is it big enough for all my furniture|how much house is it|total interior space|how roomy is the place",
  ),
  sense(
    "lot_area",
    "",
    "what do i have to mow|how much grass is there to cut|how big a lawn|how much dirt comes with the place|how much property am i getting|is it a large parcel|how far do the property lines go",
  ),
  sense(
    "year_built",
    "",
    "is it an older place|what generation of house is it|was it built after the war|is it from this century|how long ago did they build it|when did this go up|is it one of those old houses|how long has the building been around",
  ),
  sense(
    "fence",
    "",
    "can the pup run loose out back|can i let the dog out without a leash|will the pup be able to escape from the back|could my toddler wander off from the yard|is there anything keeping the dog in",
  ),
  sense(
    "view",
    "",
    "what will i be looking at from the living room|can i see the rockies from there|do you see the city lights|can i watch the sunset|what is outside my window|is the ocean visible",
  ),
  sense(
    "outdoor",
    "",
    "can i catch some rays outside|is there somewhere to put a lawn chair|can i sit under the stars|any private spot outdoors|can i have plants outside",
  ),
  sense("bbq", "", "is there a spot for steaks outdoors|where would the grill go|can i fire up the weber"),
  sense(
    "pool",
    "",
    "could i do laps before work|can my kids splash around at home|is there a place to swim on hot days|do they have a lap pool",
  ),
  sense("hot_tub", "", "what is there to soak in after a hike|can i sit in bubbling water outside|is there a whirlpool"),
  sense("gym", "", "where do residents work out|can i run on a treadmill in the building|do they have weights"),
  sense(
    "transit",
    "",
    "do i need a bus pass|can i get around by public transportation|is there a way to work without driving|where do i catch the train|can i live there without driving|how far is the subway",
  ),
  sense("hospital", "", "how far would an ambulance have to take me|where do i go if i break my leg|how close is medical help"),
  sense(
    "shops",
    "",
    "where do i get food|where is the nearest food store|how far do i drive for groceries|where do i go for a loaf of bread|is there a walmart|is there a costco close",
  ),
  sense(
    "beach",
    "",
    "how far do i have to walk for a swim in the sea|how far is the sand|can i stroll to the shore|how close is the ocean",
  ),
  sense("lake", "", "is there water running through the land|does a stream cross the property|is there a pond"),
  sense(
    "park",
    "",
    "where can i cycle around here|is there a bike path near|where do i ride my bicycle|where can we go for a stroll|any nature close by",
  ),
  sense("school_district", "", "where do kids around there go to school|what schools would my kids attend|which school system is it"),
  sense(
    "seller",
    "",
    "is the owner around|does the landlord live there|where does the owner live|who is my landlord|what is the story behind the sale|how long have they had it",
  ),
  sense("zoning", "", "may i run my hair salon from home|could i open a workshop business|is commercial use allowed|can i split the lot"),
  sense("noise", "", "is there a lot of noise|will i hear the highway|can i sleep with the windows open or is it loud|is it peaceful"),
  sense("noise", "time", "how late can i practice my drums|until when can i have a party|what time does it have to be quiet"),
  sense("trees", "", "any fruit growing on the land|what grows in the garden|is it shady|are there roses|can i pick apples"),
  sense("status", "", "did somebody beat me to it|is it spoken for|can i still make a bid|has it gone already|is it gone"),
  sense(
    "condition",
    "",
    "is it a money pit|will i need to fix a lot|is it falling apart|is it ready to live in|are they selling it the way it stands|does anything need repair",
  ),
  sense("special_assessment", "", "did owners get hit with any extra bills|is there an extra charge coming for repairs"),
  sense("natural_gas", "", "is the house hooked up to gas|does the street have gas"),
  apart(
    "!more",
    "how loud is the bus|what is the water pressure like|is the balcony heated|how many people share the gym|how fast is the elevator|how deep is the crawl space|are the pipes insulated|is the garage insulated|how many amps is the garage|is there lighting in the yard|does the balcony have a ceiling fan|does the sauna cost extra|is the gym open at night|is the deck stained|how often is the pool cleaned|is the roof deck covered|how steep are the stairs|are the floors squeaky|is the patio covered|is the driveway shared|how long is the driveway|how big is the deck|what is the deck made of|how many trees are there|how tall are the trees|is the shed wired|do the bookcases stay|is the barn insulated|how many cattle can it hold|how many stalls are there",
  ),
  apart(
    "!money_unknown",
    "how much is renters insurance|how much would insurance be|what is the insurance cost|how much rent does the tenant pay|how much is the internet|what does the cable cost|how much is in the reserve|how much did the roof cost|how much did they pay for the land|how much is the pool service|what does heating oil cost|how much is flood insurance|what is the assessed value|how much is a gym membership",
  ),
  apart(
    "!equipment",
    "what is the wifi password|how many btus is the furnace|what is the seer rating of the ac|what is the efficiency of the furnace|how many gallons per minute does the well make|what is the r value of the insulation|how many watts are the panels|is the water heater on a timer|does the fridge make ice|is the oven self cleaning|does the thermostat have wifi|does the garage door have a remote|is the furnace under warranty",
  ),
];
