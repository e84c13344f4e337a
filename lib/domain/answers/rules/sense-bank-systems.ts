import { type SenseDefinition, sense } from "./sense-types";

/** What keeps a home warm, cool, lit, watered and connected. */
export const SYSTEM_SENSES: SenseDefinition[] = [
  sense(
    "heating",
    "",
    "whats it heated with|oil or gas|what is the heat|radiators or forced air|heat type|i get cold easily what is the heating|what heats this house|is there central heating|is it electric baseboard|does it have a heat pump|whats the heat source|underfloor heating|radiant floors|is it steam heat|how do you heat a house this size|what fuel is used for heating|do you heat with wood|is the heat gas|wood heat only or also a furnace|is it heated by propane|how warm does it stay in february|heating system please|what happens in winter for heat|are there space heaters or a real system|district heating",
  ),
  sense(
    "heating",
    "age",
    "how new is the heating|year of the furnace|is the boiler old|when did they install the heat pump|will the furnace die on me soon|furnace age|when was the heat put in|is the heating system recent|has the furnace been replaced|how long has the boiler been there|is it time for a new furnace|original furnace or newer",
  ),
  sense(
    "cooling",
    "",
    "ac|aircon|is there any air|i cant stand heat is it air conditioned|cooling|central air or units|split units or central|ductless|is there a swamp cooler|district cooling|ceiling fans or ac|how do they cool the place|what is there against the summer heat|do we have to buy ac|is it cooled|does the whole house have air conditioning|where do i hide from a heat wave",
  ),
  sense(
    "cooling",
    "age",
    "how new is the ac|year of the air conditioner|when were the ac units replaced|is the cooling system old|age of the condenser|when did they put in central air|was the ac changed recently|is the hvac new|hvac age|how many years old is the hvac system",
  ),
  sense(
    "water_heater",
    "",
    "hot water how|what heats the water|tank or tankless|is hot water instant|boiler or tank for hot water|does the building supply hot water|five of us shower will the hot water last|how large is the water heater|gas water heater|electric water heater|solar water heater|hot water system|on demand hot water|is there a geyser|where is the water heater",
  ),
  sense(
    "water_heater",
    "age",
    "water heater age|when did they install the water heater|how many years old is the hot water tank|was the water heater replaced|is the hot water system recent|year of the water heater|will the hot water heater need replacing",
  ),
  sense(
    "wiring",
    "",
    "is the panel 200 amp|how big is the electrical panel|fuses or breakers|what is the electrical like|old cloth wiring|is there aluminum wiring|was the house rewired|electrical upgraded|electrics|how many amps come into the house|is the electricity up to code|three phase power|what kind of electric service|electrical panel",
  ),
  sense(
    "plumbing",
    "",
    "galvanized or copper|are there lead pipes|pex plumbing|new pipes or old ones|was it repiped|plumbing|cast iron drains|state of the pipes|is the piping original|were the pipes redone|polybutylene|are the drains ok|when was the plumbing updated",
  ),
  sense(
    "sewer",
    "",
    "septic|sewer or septic|does it have a cesspool|is the house on public sewer|what kind of sewage system|where does the toilet drain to|does it run on a septic system|is it tied into the town sewer|waste water system|city sewer or own tank|is there a drain field|who handles the sewage|leach field or sewer line|do i have my own sewage system|municipal sewer|mound system|how is waste water handled|is there a holding tank|sewage",
  ),
  sense(
    "sewer",
    "age",
    "how old is the septic system|is the septic new|age of the septic|year of the septic system|when was the leach field replaced|has the septic been replaced|is the sewer line original|how old is the sewer line",
  ),
  sense(
    "water",
    "",
    "well or city|is it on a well|water source|do we drink well water|where does the tap water come from|city water|is there a shared well|spring water or well|is the house on municipal water|is there running water|who provides the water|drilled well or town water|do i get water from the utility|what is the water supply|rainwater or well|public water or well|is there a cistern|how do they get their water|where does the water in the tap come from|do i depend on a well out there|does the house have a well",
  ),
  sense(
    "natural_gas",
    "",
    "gas at the street|is gas connected|do you have gas|natural gas or propane|is there a gas meter|can i have a gas range and dryer is there gas|piped gas|is propane delivered|gas hookup|all electric or gas too|is there a propane tank|does the building have gas",
  ),
  sense(
    "solar",
    "",
    "solar|are there solar panels on the house|are the panels paid off|do i take over a solar lease|pv system|panels owned or leased|does it have solar power|photovoltaics|does it generate its own power|sun power|are there solar panels on the roof",
  ),
  sense(
    "generator",
    "",
    "backup generator|generac|is there a whole house generator|what if the power is out for days|does the power go out often and what then|is there a battery backup|my mom is on oxygen is there backup power|standby generator|generator hookup|can the house run without the grid|i have medical equipment what if power fails|transfer switch for a generator|will the fridge keep running in an outage|emergency power in the building",
  ),
  sense(
    "internet",
    "",
    "wifi|internet|is it fiber|what speeds can i get|which provider is there|is comcast available|cable internet or dsl|can i get fast internet out in the country|will my teenagers be able to game|does it come with wifi|is broadband included or available|can i upload big files|starlink or cable|is there internet service at the address|does xfinity serve it|how good is the internet|i teach online is the internet good enough|gigabit|satellite internet only|du or etisalat|who do i call to get internet|is fibre broadband there|does netflix work without buffering",
  ),
  sense(
    "cell_service",
    "",
    "do phones work there|signal|cell reception|can i get a call at the cabin|is there mobile coverage|which carrier works best|is there lte|5g|do you get bars at the house|dead zone for phones|can i phone from the yard|does my cell work inside the house|mobile phone coverage|do texts go through out there|is the phone signal ok|how good is cell coverage|how is verizon there|reception on my mobile",
  ),
  sense(
    "security",
    "",
    "is there a security guard|alarm system|cctv|does the complex have a gate|who watches the entrance|is there a doorman at night|do you need a key fob to get in|i travel a lot is the building secure|gate code|video intercom|ring doorbell|are packages held by someone|24 hour front desk|who takes my parcels while i am out|is there a parcel room|where do deliveries get left|package lockers|who signs for packages during the day|how is the entrance secured|burglar alarm|is it a locked lobby|does someone guard the compound|night watchman|how safe is the building entry|do strangers get in easily|gated community with guards|buzzer to get in|surveillance cameras",
  ),
  sense(
    "smart_home",
    "",
    "smart thermostat|can i run the lights from an app|home automation|smart lights|is it wired for alexa|keyless smart lock|can i unlock the door with my phone|does it have google home|wifi thermostat|app controlled heating|smart house features|automatic blinds by phone|is the thermostat programmable",
  ),
  sense(
    "utilities",
    "",
    "what utilities are there|water gas electric what is connected|which utilities serve the property|are all utilities in|are utilities available at the lot|services connected|is there power to the land|mains services|what hookups exist|off grid or on grid|dewa connected",
  ),
  sense(
    "utilities",
    "cost",
    "what are the running costs|how much is heating for a winter|average bills|what do they pay for gas and light|monthly energy cost|are utilities expensive there|electricity bill in august|how much will i pay in bills|utility bills roughly|what should i budget for heating and electric|what does a month of power run|winter heating bill|dewa bill average|whats the heat bill like|are bills high in a house that big|annual fuel cost",
  ),
  sense(
    "trash",
    "",
    "rubbish collection|is there a dumpster|do they collect garbage|is there curbside recycling|do i drive my trash to the dump|trash chute|where do the bins go|garbage service|is trash pickup included|who collects the garbage|compost pickup|waste removal|how do i get rid of garbage|recycling bins|is there a rubbish chute",
  ),
  sense(
    "ev_charger",
    "",
    "ev charging|can an electric car be charged there|240v in the garage|is there a wallbox|nema 14 50 outlet|i drive a tesla is there a charger|charging point|car charging station in the building|do any spots have chargers|where do electric cars charge|we have two electric cars|could i get a charger in my spot|level 2 charger in the garage|is it set up for an electric car|my rivian needs charging at night|does the garage have an ev plug|chargers for electric vehicles|plug for my electric vehicle|how do i charge my ev there|ev ready|is there charging in the parking garage",
  ),
];
