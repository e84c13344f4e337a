import { type SenseDefinition, sense } from "./sense-types";

/** Money, dates, papers and rules, as buyers and tenants ask for them. */
export const MONEY_SENSES: SenseDefinition[] = [
  sense(
    "price",
    "",
    "what is the price|how much is it|how much is this place|how much does the house cost|what are they asking|what is the asking price|how much do you want for it|what would it set me back|what does it go for|what is the number on this one|how many dollars are we talking|what is it listed at|what do i have to pay to own it|what is the sticker price|give me the price|price please|how expensive is it|what is the damage|how much cash for this house|what are the sellers hoping to get|how much would i have to shell out|what is the monthly rent|how much is the rent|what would i pay each month to live here|how much per month to rent it|what do you charge a month|rent amount|how much to live here|what is the total price|what are you guys asking for this|is it within a budget of half a million|can i get it for less than 400k|is it under my budget",
  ),
  sense(
    "hoa_fee",
    "",
    "what is the hoa fee|how much are the dues|is there an hoa|are there association dues|what do i pay the association|how much does the homeowners association charge|what is the monthly maintenance fee|what are the condo fees|how much are the common charges|is there a homeowners association|do i have to belong to an association|what are the service charges|any monthly fees for the building|what does the community charge|how much goes to the building every month|what is the fee for the complex|is it part of an hoa|do you pay into an association here|are there any community dues|how much is the strata|monthly association payment|what is the damage per month for the association|what do the owners pay monthly for upkeep|does the neighborhood charge a fee",
  ),
  sense(
    "hoa_fee",
    "included",
    "what does the hoa cover|what do i get for the dues|what is included in the hoa fee|what does the association take care of|what does the monthly fee pay for|who takes care of the snow|who mows the grass|who does the landscaping|who shovels the walkway|is lawn care taken care of|does the association handle outside maintenance|who maintains the exterior|who fixes the roof if it leaks|is snow plowing covered|who plows the road|what do the fees go toward|does the fee include water and trash|is exterior upkeep my job|will i need a snow shovel|do i have to cut the grass myself|what does the building look after|where does my hoa money go",
  ),
  sense(
    "hoa_frequency",
    "",
    "how often are the dues paid|is the hoa monthly or yearly|is that fee per month or per year|how often do i pay the association|do they bill the hoa quarterly|when are dues collected",
  ),
  sense(
    "special_assessment",
    "",
    "any special assessments|are there upcoming assessments|is the building planning big repairs that owners pay for|any extra levies coming|has the association announced any one time charges",
  ),
  sense("reserves", "", "how healthy is the reserve fund|how much money does the association have saved|does the hoa have reserves"),
  sense(
    "taxes",
    "",
    "how much are the taxes|what are the property taxes|what does the town charge every year|what would i owe the county|what is the yearly tax bill|how much do they tax it|what is the tax burden|how bad are the taxes|what does the city take each year|what do i pay the government annually|real estate taxes amount|how much tax did they pay last year|what is the annual tax|what does uncle sam want for it|how much goes to the county each year|what is the millage|what are taxes running",
  ),
  sense(
    "deposit",
    "",
    "how much is the deposit|what do i put down up front|how much to move in|what is the security deposit|how much money do you need before i move in|what is due at signing|what is the move in cost|how much upfront|do i have to leave a deposit|first and last month|what would it take to get the keys money wise|is there a damage deposit",
  ),
  sense(
    "application",
    "",
    "how do i apply|what is the application fee|is there a fee to apply|where do i fill out the application|what does it cost to apply|what paperwork do you need from renters|how do we put in an application",
  ),
  sense(
    "screening",
    "",
    "do you run a credit check|what credit score is needed|how much income do i have to make to rent|is there a background check|what are the income requirements|do you check references|what are the qualifications to rent",
  ),
  sense(
    "lease_term",
    "",
    "how long is the lease|do i have to sign for a year|can i rent month to month|what is the minimum stay|how long would i be locked in|is a six month lease possible|what lease lengths do you offer|how long do i have to commit|is it a yearly contract|could i stay for just three months|what is the shortest term you take|are short leases ok",
  ),
  sense(
    "utilities",
    "included",
    "which utilities are included|who pays the bills|what bills are on me|do i pay for water and electric|is electricity part of the rent|what do i have to cover besides rent|are utilities extra|does rent include heat|is gas included|what does the landlord pay for|what comes with the rent|which bills would i be responsible for|is wifi included in the price|do tenants pay their own power|is water on the house",
  ),
  sense(
    "utilities",
    "cost",
    "how much are utilities a month|what do utilities run|what is the average electric bill|how much does it cost to heat|what are the monthly bills|how much is the power bill in summer|what do you spend on gas and electric|how expensive is it to cool this place|what is the water bill like",
  ),
  sense(
    "utilities",
    "",
    "what utilities are connected|what services does the property have|is power hooked up|are there utility connections|what utilities are at the street",
  ),
  sense(
    "available_date",
    "",
    "when can i move in|how soon could we get in|when is it available|what is the earliest i can have the keys|when does it free up|when will it be empty|when do the current people leave|is it vacant right now|can i move in right away|when could we take over|what is the possession date|is anyone living there now|could i be in by christmas|how fast could i move in|when do the sellers plan to be out|is it ready to occupy|when is handover|is it available in june",
  ),
  sense(
    "status",
    "",
    "is it still available|has it sold|is it off the market|did someone already buy it|is it under contract|is this still up for grabs|did it get taken|am i too late|is it pending|is the listing active|can i still get it|is there already a deal on it",
  ),
  sense(
    "offers",
    "",
    "have there been other offers|when are offers due|is there an offer deadline|are you reviewing offers soon|any bids so far|how much competition is there|when will the seller decide|by when do i need to submit",
  ),
  sense(
    "days_on_market",
    "",
    "how long has it been listed|how many days on the market|when did it go up for sale|has it been sitting a while|how long have they been trying to sell it|is it a new listing|when was it put on the market|has this been for sale for long",
  ),
  sense(
    "closing",
    "",
    "when can we close|how fast could we close|what is the closing date|do they want a quick close|how long does escrow take|when would the sale be finished|does the seller need time before closing|are they flexible on closing",
  ),
  sense(
    "closing_costs",
    "",
    "who pays closing costs|what are the transfer fees|how much are closing costs|what are the registration costs|are there extra costs when buying|what other fees at purchase",
  ),
  sense(
    "payment_plan",
    "",
    "is there a payment plan|can i pay in installments|do you take cheques|would the owner finance it|is seller financing available|how many cheques for the rent",
  ),
  sense(
    "open_house",
    "",
    "when is the open house|can i walk through this weekend without an appointment|is there an open house sunday|what time is the open house|any open viewings coming up",
  ),
  sense(
    "mls_number",
    "",
    "what is the mls number|what is the listing id|do you have a reference number for it|whats the number i use to look it up online",
  ),
  sense(
    "listing_type",
    "",
    "is it for sale or for rent|are you renting or selling it|can i rent this instead|is it a rental|is this place to buy or lease",
  ),
  sense(
    "rental_rules",
    "",
    "can i put it on airbnb|can i rent it out|are short term rentals allowed|could i sublet it|is it ok to lease it to someone else|can i rent it to tenants later|is vrbo permitted|could i use it as a vacation rental|are there rental restrictions|can investors buy and rent it|can i rent my room while i travel|is home sharing allowed|could i make money renting it by the night|how much rent does it bring in|what does it earn as a rental|what income does the rental make",
  ),
  sense(
    "pets_allowed",
    "",
    "are pets allowed|what is the pet policy|can i have animals|do you take pets|is it pet friendly|how many pets can i have|are there breed limits|can my parrot come|are animals ok|do they let you keep pets|is there a weight limit for pets|what are the rules on pets",
  ),
  sense(
    "dog",
    "allowed",
    "can i bring my dog|are dogs allowed|can my labrador live here|is a big dog ok|do you take puppies|could i come with a beagle|i have a german shepherd is that a problem|would my husky be welcome|is there a limit on dog size|is a pitbull ok|my poodle comes with me can he stay|do you allow large breeds",
  ),
  sense(
    "cat",
    "allowed",
    "can i have a cat|are cats allowed|is my kitty welcome|i have two cats will that work|do they let you keep kittens|is a feline ok",
  ),
  sense(
    "pet_fee",
    "",
    "how much is the pet fee|is there a pet deposit|does it cost extra for my dog|what do you charge for a cat|pet rent amount|what is the fee for animals",
  ),
  sense(
    "smoking",
    "",
    "can i smoke|is smoking allowed|is it smoke free|can i have a cigarette on the balcony|am i allowed to vape inside|is it a non smoking building|may my husband smoke his cigars outside",
  ),
  sense("noise", "time", "what are the quiet hours|how late can we play music|when do i have to be quiet|is there a noise curfew"),
  sense("insurance", "", "do i need insurance|is renters insurance required|is hazard insurance covered|who insures the building"),
  sense(
    "warranty",
    "",
    "does it come with a warranty|is there a home warranty|is anything guaranteed|what does the builder stand behind|how long is the builder coverage|is the roof under warranty",
  ),
  sense(
    "inspection",
    "",
    "has it been inspected|is there an inspection report|can i see the disclosures|did anyone inspect it already|what did the inspector find|is there a report i can read",
  ),
  sense(
    "zoning",
    "",
    "what is it zoned for|can i build an extra unit|is it allowed to add on|could i run a business from here|can i subdivide the land|am i allowed to build a second house|can i put up a shop|what can i build here|are there permits for the work|any easements",
  ),
  sense(
    "senior_community",
    "",
    "is it a 55 and over place|is there an age restriction|do i have to be over 55 to buy|is this a retirement community|is it an active adult community",
  ),
];
