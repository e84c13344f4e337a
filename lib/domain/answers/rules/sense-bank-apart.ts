import { apart, type SenseDefinition } from "./sense-types";

/** What listings rarely tell, and wishes: questions nearest to these are not answered by likeness to a fact. */
export const APART_SENSES: SenseDefinition[] = [
  apart(
    "!brand",
    "what brand is the oven|who makes the refrigerator|what make is the furnace|which brand are the windows|what model is the dishwasher|is the ac a trane or a carrier|who manufactured the water heater|what brand of garage door opener",
  ),
  apart(
    "!color",
    "what color are the walls|what color is the carpet|is the front door red|what color are the cabinets|what shade is the exterior paint|are the counters white",
  ),
  apart(
    "!part_age",
    "how old is the dishwasher|how old is the deck|when was the fence built|how old are the appliances|how old is the pool pump|when was the carpet installed|how old is the garage door|when was the driveway poured|how old are the cabinets|when were the walls last painted|how old is the fridge|when was the hot tub installed|what year is the septic tank",
  ),
  apart(
    "!service",
    "when was the chimney last swept|when was the furnace serviced|how often was the ac maintained|are there maintenance records|when was the septic last inspected|who services the pool|was the well water tested|when were the gutters cleaned|when was the last pest treatment",
  ),
  apart(
    "!part_cost",
    "what does it cost to heat the pool|how much would a new roof cost|how much to convert the attic|what did the solar panels cost|how much did they spend on the kitchen|what would it cost to finish the basement|how much is a parking ticket|what does pool maintenance cost|how much to fence the yard",
  ),
  apart(
    "!part_size",
    "how big is the master bedroom|what are the dimensions of the living room|how wide is the driveway|how long is the kitchen|how big is the closet|what size is the second bedroom|how deep is the pool|how wide are the hallways|how big is the basement|how tall is the garage door|how thick are the walls|how big is the freezer",
  ),
  apart(
    "!death",
    "did anyone die in the house|is it haunted|was there ever a crime here|has there been a fire|any ghosts|did something bad happen here|is there a graveyard on the land",
  ),
  apart(
    "!people",
    "who lived here before|what do the owners do for a living|what are the neighbors like|who lives next door|how many people live in the building|how many kids are on the street|are the neighbors friendly|do the owners have pets|who are the other tenants|how old are the sellers",
  ),
  apart(
    "!change",
    "can i paint the walls|can i knock down that wall|could i add a pool|is it possible to finish the attic|can i put in a hot tub|could i add a bathroom|can i install a satellite dish|can i change the locks|can i hang pictures|could i build a deck|can i convert the garage to a room|may i put up a fence|can i replace the carpet|could you turn the office into a bedroom|would a sectional fit|will my king bed fit|will my piano fit through the door|can i open up the kitchen wall",
  ),
  apart(
    "!weather",
    "how much snow do you get|does it get windy|how hot is it in august|do hurricanes hit here|are there earthquakes|what is the weather like|how many days of sun|does the street flood when it storms|are there tornadoes|is the soil clay|what is the soil like|is there wildfire risk",
  ),
  apart(
    "!animals",
    "are there snakes|are there bears around|do deer eat the garden|are there mosquitoes|are there coyotes|how many chickens can i keep|can i keep goats|can i have a horse|are bees allowed|can i keep chickens",
  ),
  apart(
    "!politics",
    "who is the mayor|how did the county vote|what is the local government like|is there a city council meeting|what is the sales tax|what is the population|how many people live in this town",
  ),
  apart(
    "!comparison",
    "how does it compare to the house next door|what did the neighbors sell for|what are similar homes going for|is it cheaper than others|what is the average price around here|how many homes sold on this street",
  ),
  apart(
    "!smell",
    "does it smell like smoke|are there odors|did the previous owner smoke inside|does the house smell of pets|can you smell the restaurant|does the basement smell musty",
  ),
  apart(
    "!fixtures",
    "do the curtains stay|are the blinds included|does the tv mount stay|does the chandelier stay|will they leave the lawn mower|do they leave the patio furniture|is the pool table included|does the trampoline stay|is the swing set included|are the light fixtures staying|will the sellers leave the grill|does the tractor come with it|are the ring cameras staying",
  ),
  apart(
    "!detail",
    "do the windows open|does the elevator need a key|how many outlets are in the room|does the shower have good pressure|do the doors have deadbolts|is there a doorbell|how many windows are there|does the fan have a light|which way does the door open|are the outlets grounded|is there a laundry chute|is there a mail slot|are the gutters copper|how many closets are there|do the blinds work|is there a ceiling fan|are there screens on the windows",
  ),
  apart(
    "!other_feature",
    "is there a helicopter pad|is there a bowling alley|is there a greenhouse|is there a wine fridge|is there an intercom|is there a trash compactor|is there a central vacuum|is there a water softener|is there a pet door|is there a dumbwaiter|is there a bomb shelter|is there a tree house|is there a putting green|is there an observatory|is there a dog wash|is there a golf simulator|is there a movie theater|is there a rooftop garden|is there a bidet|is there a koi pond|is there a sump pump|is there a chicken coop|is there a zip line|is there a squash court|is there a library|is there a car wash|is there a coworking space",
  ),
  apart(
    "!utility_rate",
    "what is the electric rate|who is the electric company|what is the phone number of the water company|how many kilowatts does it use|how many gallons of oil a year|what size is the propane tank|how often is the propane filled",
  ),
  apart(
    "!rules",
    "how many people can live here|are home businesses allowed|can i park a work van|can i fly a flag|what are the hoa bylaws|are satellite dishes allowed|can i leave my trash cans out|how many cars are allowed|can i have overnight guests|are fireworks allowed|can i hunt on the land|is there a curfew|can i play drums",
  ),
  apart(
    "!management",
    "who manages the building|who runs the hoa|what is the name of the management company|is the hoa well run|who is on the board|is there any litigation against the hoa|how often does the board meet|is the super on site",
  ),
  apart(
    "!documents",
    "can you send me the floor plan|do you have more photos|is there a survey|can i see the blueprints|is there a video|can i get the seller disclosure emailed|do you have pictures of the basement|is there a 3d tour|do you have a brochure|what is the parcel number|is there a title report",
  ),
  apart(
    "!history",
    "how many owners has it had|when did they buy it|was it a rental before|has it ever been a business|was the house moved|did it fall out of contract|who designed it|what was here before|was it a foreclosure|is it listed on the historic register",
  ),
  apart(
    "!talk",
    "how are you|what is the weather|tell me a joke|what time is it|who won the game|what is your favorite color|do you like it|are you married|where are you from|what is two plus two|who is the president|write me a poem|what stocks should i buy|how do i cook rice",
  ),
  apart(
    "@tour",
    "can i see it|can we come look at it|could we take a look on saturday|i want to walk through it|when can you show it to me|can i swing by today|i would like to visit the place|may i see the inside|can somebody let me in|could we check it out in person|can i have a look around|set up a showing please|i am outside can i come in|book me a tour|can we get a private viewing|could you let us in tomorrow afternoon|id like to check the place out|when can i come by|what day can i come over|when may we have a look|when could i see the inside|which day could you show me around|when are you free to show it|could i come this evening|id love to see it in person|any chance to see it today|lets set up a visit|i want a viewing|can my husband and i come by on friday|when would be a good time to come|can i get a walkthrough|could i look at it after work|viewing please|id like a viewing|can we arrange a viewing|arrange a visit",
  ),
  apart(
    "@contact",
    "who do i call|can i talk to someone|give me the agents number|how do i reach the realtor|have somebody ring me|can a real person help me|i want to speak to the agent|is there a human i can text|who is selling this|what is your email|who do i get in touch with|please have someone get back to me|can your agent phone me|leave a message for the agent|can you put me through to a person|call me back please|whats the agents email|have the agent call me|id rather talk to a human|who is the agent|how can i get hold of you|can i whatsapp the agent|give me a phone number",
  ),
  apart(
    "@negotiation",
    "would they take less|is the price negotiable|can you come down on the price|whats the lowest they would go|do you think they would accept an offer below asking|is there room to haggle|can i offer 20k less|is the rent negotiable|would the seller cover my closing costs|any discount if i pay cash|would they knock some off|how firm are they on price|is there wiggle room|can you do better on the price|how low can they go|best price|whats your best price|last price bro|would they accept 5 percent less|is the rent open to discussion|can i get it cheaper|will they bargain|any flexibility on the price|could we get a bit off the rent|would they throw something in",
  ),
  apart(
    "@lending",
    "what would my mortgage be|can i get a loan for this|do you take fha|what is the interest rate|how much down payment do i need|would i qualify|what would monthly payments come to|can i use a va loan|who can finance this|what is the monthly mortgage|does it qualify for usda|can i get a mortgage on it|what would i pay a month with 20 percent down|do you work with a lender|is it fha approved|would a bank lend on it|what are mortgage rates|how much should i put down|can i buy it with no money down|mortgage estimate please|can i afford it",
  ),
  apart(
    "@appraisal",
    "is it worth it|is it a good investment|will it go up in value|is it overpriced|what is it really worth|should i buy it|is it a good deal|what could i resell it for|is this priced right|what do you think its value is|should i wait for prices to fall|is that a fair price|will i make money on it|is it a bargain|what would an appraiser say|is it priced above market|how will values develop here|would you say its worth that",
  ),
  apart(
    "@legal",
    "can i back out of the contract|what happens if i break the lease|who is liable|do i need a lawyer|can they evict me|is that legal|can i sue the seller|what are my rights as a tenant|is the contract binding|what happens if the seller backs out|can i get out of it after signing|can the landlord keep my money|who is responsible if someone gets hurt|is that allowed by law|do i need an attorney to close",
  ),
];
