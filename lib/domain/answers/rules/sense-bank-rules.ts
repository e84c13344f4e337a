import { type SenseDefinition, sense } from "./sense-types";

/** What one may do in the home and around it: animals, guests, letting, smoke, noise, vehicles. */
export const RULE_SENSES: SenseDefinition[] = [
  sense(
    "pets_allowed",
    "",
    "pets|pets ok|pet friendly|animals|any rule against animals|are animals a dealbreaker|whats the deal with pets|do you guys allow pets|is it ok if i have a pet|i come with pets is that fine|weve got a couple of animals|i couldnt live without my animals|do pets have to be approved|is there a pet application|does the hoa limit pets|how many animals per home|is there a maximum number of pets|are two pets ok|are three animals too many|what kind of pets can i keep|are only small pets accepted|is there a size limit for animals|do you have pet restrictions|could i bring a bird|is a guinea pig ok|my daughter has a rabbit is that fine|can i keep an aquarium|is a snake allowed|i have a ferret|are exotic pets ok|does the landlord mind animals|does the landlord object to pets|would the owner accept a pet|no pets or negotiable|pets negotiable|are pets considered|pets considered on a case by case basis|whats the policy on animals please|is the building animal friendly|how heavy may a pet be|up to how many pounds can a pet weigh|weight limit for animals|what is the most a pet may weigh",
  ),
  sense(
    "dog",
    "allowed",
    "dogs|dogs allowed|one dog ok|ive got two labs|i have a dog will that be trouble|my dog comes with me obviously|what about my dog|can i have a dog there|do you accept dogs|is my dog ok|is a 90 pound dog too big|my dog is 75 pounds|is there a weight limit on dogs|which breeds are not allowed|are pit bulls banned|breed restrictions|is a doberman ok|i own a mastiff|can our old spaniel live there|we have a golden|my frenchie would live with me|would they take a husky mix|how big of a dog can i have|how many dogs|is it ok to keep two dogs|is there a no dog rule|do they say no to large dogs|would my service dog count|is a puppy fine|im bringing a border collie|would the landlord be ok with a small dog|does the condo allow dogs|can renters have dogs|can owners have dogs|may a dog live in it|could we have our dog there|is having a dog allowed|is my labradoodle fine",
  ),
  sense(
    "cat",
    "allowed",
    "cats|cat allowed|is one cat fine|ive got three cats|my two cats are coming with me|do you mind cats|would a cat be a problem|is a cat accepted|can i keep my old cat|can i bring my cats|would they say no to a kitten|how many cats can i have|is it ok for cats but not dogs|my cat stays inside is that allowed|i have a persian cat|do they let tenants have cats|are indoor cats ok",
  ),
  sense(
    "rental_rules",
    "",
    "airbnb|airbnb ok|rentals allowed|short term rentals|vrbo ok|could i do airbnb here|can i do holiday lets|is holiday letting allowed|holiday home license possible|can i rent it short term|would weekly rentals be fine|what is the shortest rental allowed|minimum rental period set by the association|is there a waiting list to rent it out|is there a limit on rented units|is the rental cap reached|do i have to own it two years before renting|do i have to live in it or can i let it|i want it as an investment can i rent it|im an investor can it be leased|can i buy it and put in a tenant|are owners allowed to lease their unit|does the hoa let you rent|does the board have to approve my tenant|would i be allowed to rent a room to a student|can i take in a lodger|may i sublet|is subletting ok|subleasing|can i sublet while im away|could i hand my lease to a friend|can i assign the lease|my cousin wants to take over for a few months|can i have paying guests|could i rent out the basement apartment|can i rent the house to vacationers|is it permitted to host guests for money|does the city license short term rentals here|is a permit needed to rent it by the night|is nightly rental legal here|can i rent it out in summer when i am gone|can i make it a furnished rental|is long term renting allowed|are leases under a year banned|may owners let their units|is letting allowed by the association|limits on how many units are let|minimum term for renting it to others|can i let it out when i move|could i put tenants in|can i take a roommate and charge rent|do they permit holiday rentals|is renting by the day possible for owners|are vacation renters allowed in the building|may i list it for short stays|are stays under 30 days allowed|rental policy|leasing rules for owners|is there a rental restriction|can i sublease to someone|could someone else take my lease over|is lodging guests for pay allowed|can i take paying travelers|subletting to a student over summer",
  ),
  sense(
    "smoking",
    "",
    "smoking|smoking ok|smoke free|am i allowed to smoke|i smoke is that a problem|im a smoker|my wife smokes outside only|can one smoke on the terrace|can i smoke in my own unit|is vaping allowed|can i vape|is marijuana ok in the building|is shisha allowed on the balcony|may we smoke shisha|is it a no smoking property|do you rent to smokers|is cigarette smoke tolerated|where may people smoke|is there a smoking area|do neighbors get to smoke in their units|is lighting up forbidden",
  ),
  sense(
    "noise",
    "time",
    "when are quiet hours|from when on is it quiet time|what time do parties have to end|until what hour can we make noise|when does the music have to be off|can i practice piano at night|how late can i run the washer|is there a noise rule at night|at what hour must it be silent|can my kid practice trumpet in the evening",
  ),
  sense(
    "bbq",
    "allowed",
    "can i grill on my balcony|are grills allowed|is a charcoal grill ok|may i barbecue there|am i allowed to have a gas grill|are barbecues permitted on the deck|do they let you grill|is grilling ok on the terrace|can i have a propane grill|are bbqs banned",
  ),
  sense(
    "rv_parking",
    "",
    "rv ok|can i keep my rv there|can i park my motorhome|is there room for our camper|can we have an rv in the driveway|does the hoa allow campers|can my boat sit in the driveway|can i store a boat on a trailer|is boat storage allowed|is it ok to leave a utility trailer|my fifth wheel needs a home|i own an airstream where would it go|place for a toy hauler|we have a motor home|can the camper stay in the side yard|rv hookup or pad|how long may an rv stand outside|is there rv storage in the community|can i keep a caravan|is there a spot for our pop up camper|may jet skis be stored outside|where do i put my caravan|travel trailer spot|parking for campers|where could the trailer stand|is there a pad for a motorhome|can i keep a camper van there",
  ),
  sense(
    "guest_parking",
    "",
    "visitor parking|guest parking|where do guests leave their cars|where can my friends leave their car|can visitors get in with the car|is there parking for company|if we have people over where do they park|is there a space for visitors|where would my mother park when she visits|do guests need a parking pass|is overnight guest parking allowed|where do i put my babysitters car|spots for guests",
  ),
  sense(
    "senior_community",
    "",
    "55 plus|do i need to be 55|is there a minimum age to buy|is it age restricted|is this a seniors place|im 48 could i live here|my husband is 57 and im 50 is that ok|are people under 55 allowed|is it only for older people|is it retirement living|is it active adult|over 55|is it a 55 and older building|is it for people over 55|older adults only|age restricted community|must one of us be 55",
  ),
];
