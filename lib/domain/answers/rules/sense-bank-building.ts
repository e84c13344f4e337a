import { type SenseDefinition, sense } from "./sense-types";

/** The building or community around a home: what residents share. */
export const BUILDING_SENSES: SenseDefinition[] = [
  sense(
    "units_in_building",
    "",
    "number of units|how many flats are in the building|is it a small complex|how many homes in the community|how many condos in total|is it a big building|how many apartments per floor|how many doors on each floor|number of homes in the association|is it a boutique building|how many other families in the building|how many townhomes|units in total|how many apartments does the building have|total number of flats|how many residences|is it a six unit building|how many villas in the compound",
  ),
  sense(
    "amenities",
    "",
    "amenities|facilities|what is in the building for residents|what do i get to use|building features|community amenities|what is there for families|is there anything for kids in the complex|what fun things does it have|what comes with living there|what can we use on site|anything special in the building|shared spaces|resort style amenities|list the facilities please|what facilities come with the compound|what does the community offer|common areas|anything cool about the house|what are the highlights|main features of the home",
  ),
  sense(
    "gym",
    "",
    "gym|fitness center|is there a workout room|can i cancel my gym membership|treadmill|weights|i exercise daily is there a gym|peloton bikes|exercise equipment|yoga room|fitness studio|where would i lift|does the compound have a gym|workout space|place to exercise indoors",
  ),
  sense(
    "sauna",
    "",
    "sauna|steam room|is there a spa with a sauna|infrared sauna|dry sauna|does the building have a sauna|can i sweat in a sauna|steam bath|is there a banya",
  ),
  sense(
    "clubhouse",
    "",
    "clubhouse|party room|community center|residents lounge|is there a room to rent for parties|where would i hold my kids birthday|can i book a common room|social room|event space|a hall for a baby shower|is there a club for residents|community hall|game room for residents|where do neighbors meet|meeting room|rooftop lounge for gatherings",
  ),
  sense(
    "tennis",
    "",
    "tennis|basketball|pickleball court|is there a court|sports court|where could i play tennis|padel court|basketball hoop|squash|volleyball|my son plays basketball is there a court|sports facilities|racket sports|do they have courts",
  ),
  sense(
    "dog_run",
    "",
    "dog run|dog area in the building|where does my dog go out|pet relief area|fenced area for dogs in the complex|place for dogs to play|is there a pet spa|can i wash my dog somewhere|dog door|off leash area on site|dog potty area",
  ),
  sense(
    "developer",
    "",
    "developer|builder|whos the builder|which company developed it|is it an emaar building|who put up the building|name of the developer please|what builder made the house|was it built by a known builder|construction company|which firm built the tower|is it a custom builder",
  ),
  sense(
    "tenure",
    "",
    "freehold or leasehold|do i own the land|is the land leased|ground lease|is it fee simple|what kind of ownership is it|can foreigners own it|do i own it outright|is it a co op share or a deed|is the land mine|do i pay rent for the land|ownership type|is there land rent|type of title",
  ),
  sense(
    "tenancy",
    "",
    "is someone renting it now|is there a tenant|does somebody live there|is it tenanted|tenant in place|who lives there now|is it owner occupied|is it rented at the moment|when does the tenants lease end|are there renters inside|is it empty or rented|does it come with tenants|will i inherit a tenant|are people living in it|what is the tenant paying|is it occupied|do the owners live there themselves|is it currently leased|is the house lived in",
  ),
];
