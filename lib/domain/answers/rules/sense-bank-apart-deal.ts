import { apart, type SenseDefinition } from "./sense-types";

/** Near misses of the sale, the tenancy and the rules: people and their reasons, terms to be agreed, advice. */
export const APART_DEAL_SENSES: SenseDefinition[] = [
  apart(
    "!seller_reason",
    "reason for selling|why are they leaving|what is the owners story|why is the owner moving|whats the reason for the sale|how come they want out|what made them leave|are they getting divorced|are they in a hurry to sell|is it a job move|are the sellers motivated|how motivated is the seller|are they desperate|where are they moving to|did they already buy another house|what is wrong that they are leaving|why did the last tenant leave|why is it empty|why didnt the last deal go through|why has it not sold|is something the matter with it that it sits|why has it been sitting so long|why did nobody buy it|what is the reason they go|why would anyone sell this|are they moving for work|how badly do they want to sell",
  ),
  apart(
    "!seller_years",
    "how long have the owners lived here|how long have they owned it|since when do they have the house|how many years have they been in it|are they the first owners|one owner home|how long did the last owner have it|how long have the tenants lived in it|who was the last tenant|how many tenants has it had|was it ever rented|did the owner ever live in it|are the tenants good payers|do the tenants want to stay|is the tenant behind on rent|how old is the tenant|when did the owners buy|years of ownership|first owners or second|are they the original owners|how long has this family been there|has it ever been let out|how long has the renter been in there|since when does the tenant live there|tenants history",
  ),
  apart(
    "!seller_person",
    "is the seller nice|what does the owner do|is the owner rich|can i talk to the owner directly|may i have the owners number|is the landlord nice|how fast does the landlord fix things|does the landlord live in the building|is the landlord local|how many properties does the landlord have|is the landlord strict|what is the landlord like|does the owner come by often|who do i call when something breaks|is there a maintenance line|who fixes things when they break|is there a handyman|how quickly are repairs made|is the owner wealthy|whom do i call about repairs|does the landlord answer fast|maintenance man on site|is the landlord easy to deal with|handyman for tenants",
  ),
  apart(
    "!offer_terms",
    "would they take an offer with a contingency|can i make it contingent on selling my house|will they accept a home sale contingency|would they take fha buyers|what did the other offers look like|how high are the other bids|what is the best offer so far|should i offer over asking|do they want an escalation clause|would they consider a trade|would they swap for my house|would they take bitcoin|can i pay in crypto|can i pay with cash in hand|would they sell part of the land|can i buy it without the land|would they sell it without the furniture|can i write a love letter to the sellers|how long do they have to answer an offer|what happens after i make an offer|how does the buying process work|what are the steps to buy|do they want proof of funds|what have others offered|amount of the other offers|how much did the other buyers bid|how soon would they reply to my offer|how long until they answer me|steps after my offer|what comes after the offer|what terms would win|land and house separately|do they want all cash",
  ),
  apart(
    "!repairs",
    "would the seller fix the roof before closing|will they repair it before i move in|are they willing to make repairs|will they fix what the inspector finds|can you paint before i move in|will it be cleaned before i move in|is it professionally cleaned|will the carpet be replaced before i move in|who fixes the cracked window|would they replace the carpet|will they leave it clean|will you change the locks|would the owner put in new appliances|will they give a credit for the carpet|who repairs a broken window|will you repair it first|will the damage be fixed|will the leak be fixed before|does the owner renovate before i come",
  ),
  apart(
    "!application_state",
    "how long does approval take|when will i hear back about my application|how many applications do you have|has anyone applied|was my application received|why was i rejected|can i get my application fee back|what are my chances|when do you decide who gets it|is it first come first served|am i first in line|can you hold it for me|will you hold it until next week|can i get on the waiting list|is there a waitlist|when will the next unit open up|how long until i am approved|how fast do you decide on a tenant|when is the decision made|approval time|how many people applied|is another unit opening up|will another apartment come free",
  ),
  apart(
    "!lease_end",
    "can i break the lease|what does it cost to break the lease|how much notice do i give to leave|can i end the contract early|what is the penalty for leaving early|what if i lose my job during the lease|what if i get transferred|is there a military clause|can you kick me out|what if the owner sells while i live there|can the landlord end the lease early|does the owner plan to sell later|can i buy it after renting|is there an option to buy|how much notice do you give me|can i add someone to the lease|how many people can be on the lease|can my boyfriend move in later|how many tenants are allowed|how many occupants may live there|could six of us live there|can four students share it|cost of breaking the lease|fee for ending the lease early|how do i get out of the lease|leave before the lease is over|lease buyout|what if my job moves me|could i purchase it later as the tenant|how many people may be in the apartment",
  ),
  apart(
    "!guests",
    "can my friend stay for a week|how long may guests stay|can my girlfriend stay over|may my mother stay for two months|are overnight guests ok|do guests have to register|can i have visitors over|is there a fee for guests|are parties allowed|can i have a party|can i throw a barbecue for twenty people|can i host a wedding there|may i hold church meetings at home|friends staying over for some days|my parents visit for a month is that ok|is it ok to have a birthday party at home|how long may a visitor stay with me|could my sister live with me for a while",
  ),
  apart(
    "!rules_look",
    "what colors can i paint the outside|do i need approval for the paint color|can i paint my front door|does the hoa tell me what color to paint|do they approve exterior changes|is there an architectural committee|can i put up a shed|may i put in a fence|what fence height is allowed|can i build a fence around it|can i plant what i want|can i have a vegetable garden in front|may i put up christmas lights|may i hang a flag|can i hang laundry outside|can i put up a basketball hoop|can we have a trampoline|can i install solar panels|can i have a swing set|are clotheslines allowed|can i put an antenna on the roof|can i put a sign in the yard|how strict is the hoa|does the hoa bug people|how long may the grass be|do they fine you for weeds|can i xeriscape|can i have a political sign|architectural approval|laundry lines outdoors|mounting solar panels allowed by the hoa|adding a basketball hoop|fine for tall grass|what does the hoa forbid|are the hoa people strict|rules about the front yard|can i repaint the shutters|approved paint colors|house color rules",
  ),
  apart(
    "!rules_vehicle",
    "can i park on the grass|are commercial trucks allowed|can i park my work van in the driveway|can i bring my semi home|may i fix my car in the driveway|can i wash my car there|are motorcycles allowed|are golf carts allowed|can i drive my atv there|is there a limit on cars per household|will i get towed|do they tow cars|may i keep an unregistered car|can i rent a second parking space|can i sell my parking space|can i ride my dirt bike on the land|may i run a jet ski|may cars stay on the street at night|limit of vehicles for each home|semi truck at the house|big rig parking at home|do i get towed if i park wrong|can i leave a car for months",
  ),
  apart(
    "!rules_land",
    "can i run a daycare from the house|can i have employees come to the house|can i teach piano lessons at home|can i sell cars from home|may i sell eggs at the road|can i put a sign for my business|is a home based bakery allowed|can i register my company at the address|can i receive customers|may i do car repairs for others|can i run a kennel|can i grow marijuana|can i shoot guns on the property|can i burn leaves|may i cut down the trees|can i camp on the land|can i build a bonfire|burning leaves in the yard|growing cannabis|shooting on the land|bonfires on the property|giving lessons at home|may i fell trees",
  ),
  apart(
    "!rules_pet_detail",
    "where do people walk their dogs|is there a dog park in the building|do dogs have to be on a leash|can the dog ride the elevator|do i need a letter from my vet|is a dna test for dogs required|do pets need to be registered|are emotional support animals charged|do other people in the building have dogs|are the neighbors dogs loud|can my dog use the yard|do i have to declaw my cat|did pets live here before|did they have cats in the house|is there fur everywhere|can my friend bring her dog when she visits|can i foster kittens|can i breed dogs there|may i get a dog later|can i bury my cat in the yard|leash rules|are assistance animals charged a fee|do dogs need to be registered with the building|were there animals in the house before|did the last people have cats|fostering animals|raising puppies to sell|burying a pet|where does my dog do his business|is there a relief area for dogs",
  ),
  apart(
    "!handover_detail",
    "who cleans it before handover|will the keys be at the office|how many keys do i get|are the locks changed|do i get the garage remote|will somebody walk me through it|who does the move out inspection|how do i get into the building on move in day|can i reserve the elevator to move|on which days can i move in|what hours can movers come|is there a penalty if the developer is late|has the project been delayed|how far is the construction|is the project on schedule|can i visit the construction site|what if the handover is late|can i store my things before closing|may i measure for curtains before closing|can i get in early to paint|could i drop off boxes before closing|number of keys|are garage openers handed over|booking the elevator for the move|days allowed for moving in|can movers come on sunday|who checks the apartment when i leave|how do i pick up the keys",
  ),
  apart(
    "!visa",
    "do i get a residence visa when i buy it|golden visa|does it qualify for the golden visa|can a tourist buy it|can i buy as a foreigner without residency|do i need a local bank account|can i buy through a company|can i buy it in my kids name|can i buy without being there|can i sign from abroad|power of attorney possible|do you accept buyers from abroad|can i get a mortgage as a non resident|does firpta apply",
  ),
  apart(
    "!advice",
    "what would you do in my place|do you recommend it|is now a good time to buy|should i rent or buy|is this a good area to invest|should i waive the inspection|do i need an inspection|do i need title insurance|should i get a survey|which lender do you recommend|who would you use as an inspector|can you recommend a contractor|is the hoa worth it|is it a scam|can i trust the seller|is it safe to buy off plan|is the developer trustworthy|has the developer gone bust|is the builder any good|what do other people say about it|what are the downsides|what dont you like about it|what is the worst thing about it|what would you change|rent or buy what is better|do you think i need an inspection|is title insurance a good idea|is the builder reliable|reputation of the developer|would you live here yourself|what would you offer for it",
  ),
];
