import { type SenseDefinition, sense } from "./sense-types";

/** What buying, owning and running the home costs, in many people's words. */
export const COST_SENSES: SenseDefinition[] = [
  sense(
    "price",
    "",
    "price|how much for the villa|whats it gonna cost me|could you tell me the asking figure please|whats the list on this one|whats the seller looking to get|what do i need in the bank to buy it|what would the whole place come to|are we talking six figures or seven|is it above 750k|is it less than 300 thousand|does it come in under 500|ive got 420k to spend is that enough|i can go up to 600k would that do it|my budget is 350 is it in reach|is it affordable for someone with half a million|guide price|offers in the region of what|whats the guide price on this|how many dirhams|price in aed|how much is the villa in total|what figure did they put on it|what amount is it offered at|what are they trying to sell it for|whats the ask|how many bucks for this place|i wonder what something like this costs|just tell me how much|the flyer has no price on it|there is no number on the sign what is it",
  ),
  sense(
    "price",
    "monthly",
    "rent|rent per month|how much rent do you want|what do you rent it for|monthly rent please|could you tell me what the rent is|whats rent here|what does renting it cost|what does the place rent for|whats the weekly rent|rent pcm|how much per calendar month|yearly rent|annual rent in dirhams|what is the rent per year|how much is it to lease|what will the landlord want from me every month|is the rent over 1500|is rent under 1800 a month|rent for the apartment|what rent do they charge|what rent is the owner asking|monthly rental amount|rent per year in dirhams|is 1400 enough for the rent|what would my rent be|rent for one year|what is it renting for",
  ),
  sense(
    "taxes",
    "",
    "taxes|property tax|tax bill|how much tax|whats the tax on it|what are the annual property taxes please|whats the damage for taxes|how bad do they get you on taxes|does the county hit you hard|what do owners pay in taxes here|what did the last tax bill say|how much should i set aside for property tax|are taxes more than 5000|is the tax bill under four grand|do i pay a lot of property tax here|im worried about the taxes|taxes scare me how much are they|what do the town taxes come to|what does the municipality collect|whats the yearly hit from the county|what does the borough want|school tax included how much in all|what council tax band is it|what are the rates|real estate tax per year|how much per year for the tax collector|tax amount and year|what would i owe in property tax annually|does the house have high taxes|how much of my money goes to the town|village and county taxes together|whats the tax situation|are there property taxes on it and how much|half yearly tax amount|mill rate and what it comes to|how much property tax do i pay|property taxes per annum|amount of property tax|property tax a year please|what do property taxes come to|do i owe taxes each year and how much|tax for the year",
  ),
  sense(
    "closing_costs",
    "",
    "what are the fees on top of the price|what else do i pay besides the purchase price|who covers the transfer tax|how much extra do i need for the transfer|dld fee|who pays the dld|how much is the four percent|what are the dubai land department charges|agency fee and transfer fee how much|what does registering the deed cost me|trustee office fee|is the dld fee waived|does the developer pay the registration|stamp duty|how much stamp duty would i pay|what are the conveyancing costs|what do i pay at the land registry|what fees come with buying|total cost of buying with all fees|any hidden charges when i buy|what does title insurance cost and who pays|who pays for the title policy|who pays the transfer tax here|do i split the escrow fee|buyer fees|what about the recording fees|does the seller chip in on closing|does the seller help with closing costs|will they give me something toward closing|noc fee|who pays for the noc|mortgage registration fee|what is owed at the closing table by the buyer|extra money due when i close|closing credit from the seller|does the seller give a credit at closing|fees for the land department|dubai land department four percent who pays|what does the land department take|government fees for the transfer|registration with the land department who pays|additional costs for buyers|buying costs|fees due from the purchaser|what do i pay on top when i buy|acquisition costs|other charges a purchaser has to pay|admin fee to the developer for transfer|how much are fees and taxes when buying",
  ),
  sense(
    "payment_plan",
    "",
    "do i have to pay it all at once|can i pay it off over time|is there a post handover plan|sixty forty payment plan|how much on booking and how much on handover|what is the payment schedule|when are the installments due|how much is due on completion|can i pay in four cheques|one cheque or more|is it ok to pay with twelve cheques|how many checks per year do you accept|do you take monthly payments instead of cheques|do they want post dated cheques|would they carry a note|would the seller carry the loan|owner will carry|can i buy it on contract|land contract possible|is a lease option possible|would they do lease to own|can i buy directly from the owner in payments|no bank can the owner lend it to me|what terms does the owner offer|how much down for owner financing|do they offer terms|can i spread the payments|how much is left to pay to the developer|what has been paid on the plan so far|is there any financing from the developer|when do the installments fall due|which installments are there|rent to own|would they do rent to own|plan with the developer|one percent a month|is the payment plan transferable|installment schedule please|how many payments until it is mine|could i pay half now and half later",
  ),
  sense(
    "utilities",
    "cost",
    "utility costs|average bills|what should i budget for utilities|whats a typical month of utilities|whats the light bill like|do the bills kill you in winter|is it expensive to run|what does it cost to run this house|running costs|what are the outgoings|what would electricity set me back|average heating cost|how many dollars of propane a year|what do the current people pay for utilities|i dont want surprises on the monthly bill|does it eat a lot of electricity|is it cheap to heat|how much is dewa per month|dewa bill|what would i pay for chiller every month|monthly cooling bill|how much do bills add up to|energy bills|are utility bills over 300 a month|what does it cost per month to keep it warm and lit|do the utilities cost a lot|how much do utilities add to my month|what would all my bills add up to|how much are gas and electric together|are utilities expensive here|how much should i expect for bills|what are bills in a normal month|dewa per month roughly|what do people spend on dewa|what does heating come to in a winter|heating costs|cooling costs|heat bill|how expensive are winters in this house",
  ),
  sense(
    "electricity",
    "cost",
    "electric bill|power bill per month|what is the average light bill|what do you pay the power company|what does the electric run in july|how high is the electric bill with the ac on|what do they pay for power|how high does the light bill get|what does a month of power cost|are the electric bills reasonable|what is a normal electric bill|how much do you pay for lights and power|electricity per month|how bad is the power bill in august|what would i pay the electric company",
  ),
  sense(
    "utilities",
    "included",
    "bills included|utilities included|is everything included in the rent|are all the bills in the rent|whats on me and whats on you|do i put the electric in my name|which ones do i pay|what does the owner pay and what do i|all inclusive rent|does the landlord cover the water|landlord pays what|tenant pays what|what would i be paying for besides the rent|does the rent take care of heat|do i get a separate electric bill|is it bills inclusive|dewa included|are dewa and internet in the rent|is chiller free|chiller included|who pays the chiller|does the owner pay the cooling|is ac free in this building|what am i responsible for each month|do i pay my own heat and hot water|who takes care of the sewer charge|is there anything i dont have to pay for|which of the bills are yours|just want to know which bills are mine|is the rent warm or cold|do i pay any bills myself|which bills come out of my pocket|what bills will be in my name|which utilities would be mine to pay|what do renters pay here apart from rent|are any bills paid by the owner|are any utilities paid for|how are bills handled|does rent cover anything besides the apartment|do i pay utilities on top|which utilities does the owner take care of|who is in charge of the utility bills|whats covered by the rent|what bills does the rent take in",
  ),
  sense(
    "insurance",
    "",
    "do i have to get renters insurance|is tenant insurance mandatory|do you require a renters policy|must i show proof of insurance|how much liability coverage do i need as a tenant|is the structure insured by the association|does the master policy cover the walls|what does the master policy cover|do i need an ho6 policy|do i need my own contents insurance|is there any trouble getting insurance|is wind insurance needed|do you need proof of coverage from me|is there insurance on the building|do renters have to be insured|is a policy needed to live here|liability insurance required for tenants|must a tenant insure the contents",
  ),
  sense(
    "deposit",
    "",
    "deposit|security deposit|how big is the deposit|how much deposit do you want|whats the deposit on it|one month deposit or two|is the deposit more than a months rent|how much do you hold as security|how much do i leave as a guarantee|how much bond do i pay|is there a security deposit and how much|how many months deposit do you ask|do you want first last and security|what money do you need at signing|what do i bring to the lease signing|how much cash do i need on day one|what do i need to come up with to move in|all in to move in how much|whats the total move in|what does it take to move in|move in costs|upfront costs|how much do i need upfront to get in the door|what would i pay before the first night|is 3000 enough to move in|i have 2500 saved can i move in|could you tell me the deposit please|deposit amount for the flat|five percent deposit|security cheque amount|refundable security deposit amount|is a deposit needed for the furnished unit|how much security do you take|what is the damage deposit|how much is held in case of damage|whats the amount of the security|what goes down at the start of the lease|what would i have to pay to move in all together|what sum do you need before handing me keys|what do i owe at the start|total due before move in|how much to get the keys|what deposit do you need|what deposit is asked|how many months is the deposit|deposit please|whats the security deposit amount|do you need a security deposit from me|is there a deposit to pay|how much are you asking as deposit",
  ),
  sense(
    "pet_fee",
    "",
    "pet fee|pet deposit|pet rent|what would my cat cost me extra|is there a charge for animals|do i pay more because i have a dog|extra rent for a dog|how much a month for a pet|what do you tack on for pets|whats the fee if i bring my dog|do pets cost anything|is there an additional deposit for animals|does each pet cost extra|nonrefundable pet charge how much|is the pet money per month or once|how much do i put down for my cat|whats the surcharge for two cats|could you tell me the pet deposit|what is the extra for my dog|is there an added charge per pet|price for having a cat|do i pay for my dog every month|how much more with one dog|dog fee|cat fee|extra deposit for the puppy|do you charge for pets",
  ),
  sense(
    "application",
    "",
    "application fee|apply how|what do you charge to apply|how much to put in an application|what does the application run per adult|is the application fee per person|where can i apply|can i apply online|whats the process to rent it|what do i do if i want to rent it|what do you need from me to apply|which documents do i bring to rent it|what papers do i hand in|i want this place how do i apply|whats the next step to get the apartment|does my roommate have to apply too|does every adult fill in an application|emirates id and visa needed|ejari registration|who registers the ejari|is ejari included|what does ejari cost|form to fill in as a renter|what are the steps to apply for the apartment|how does one apply|rental application please|how do i go about applying|how much is it to apply|whats the cost of applying|application charge per person|online application|can my partner and i apply together",
  ),
];
