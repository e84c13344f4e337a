import { type SenseDefinition, sense } from "./sense-types";

/** The sale: its state, dates, papers and promises; and how one gets to see the home. */
export const DEAL_SENSES: SenseDefinition[] = [
  sense(
    "status",
    "",
    "available|still available|sold|is it gone|hi is the place still there to buy|is it still on|am i wasting my time or is it still for sale|is it sold yet|have they accepted an offer|is somebody already in contract|is it in escrow with someone|sale pending|is it under offer|has it gone under offer|sold subject to contract|is there an accepted offer on it|did someone snap it up|has it been snapped up|is it already let|has it been let|let agreed|is the apartment still up for rent|do you still have the apartment|did you rent it out already|has the unit been taken|i saw the sign is it still going|can i still throw my hat in the ring|is it too late to make an offer|is it back on the market|is it active|current status of the listing|is it reserved|has anyone reserved it|is there a hold on it|did the last deal fall through|is it still for rent|did somebody rent it|has the apartment been rented yet|has it been sold already|is it spoken for yet|did i miss my chance|is the villa still there|is it up for sale still|do you still have it",
  ),
  sense(
    "offers",
    "",
    "offer deadline|any offers yet|when do offers have to be in|is there a date offers are due|deadline to submit an offer|until when can i put in a bid|when will they look at offers|highest and best by when|are they taking offers now|do they already have offers on the table|how many offers are there|is there a bidding war|are there multiple bids|will they wait for a certain day to review offers|when do they pick a buyer|how do i submit an offer|where do i send my offer|how should offers be written|are backup offers accepted|do they take backup offers|are they only looking at cash offers|is there a deadline on this one|how long do i have to put something in|what day do they go through the offers|do i have time to think before offers close",
  ),
  sense(
    "days_on_market",
    "",
    "how long on market|did it just hit the market|how fresh is the listing|how long has the sign been up|since when is it for sale|when was it first listed|when did it come on the market|how many months has it been for sale|has it been on a long time|has this been sitting|did they only just list it|how long have you had it listed|when was it advertised first|is this brand new to the market|it seems ive seen this sign for ages how long is it|when did it get listed|how long has it been for sale now|was it listed recently|days listed so far|date it was listed|is it new to the market|did it come up for sale recently",
  ),
  sense(
    "closing",
    "",
    "closing date|when would we close|when do the sellers want to close|how soon can the sale be completed|preferred closing date|is a thirty day close ok|can we close before the end of the year|could closing be in march|i can close in two weeks is that ok|completion date|when is completion|how long until exchange and completion|how long until transfer|when can the transfer be done|how long does the transfer take|could we push closing back|do they need a long escrow|how long an escrow do they want|is there flexibility on the closing date|i sell mine first can closing wait|when would the papers be signed|when would it be officially mine|how quickly do they want it done|what timeline do the sellers have|is there a hurry to close|where is the closing held|which title company handles it|who is the escrow company|what title company do they use|sellers wish for closing|when would they like to close|what closing do the sellers prefer|is a quick closing wanted|could we close within two weeks|settlement date|how soon could settlement be|is a late closing ok|can closing happen in june|does the seller want to close fast|could closing happen soon|is there a rush to close|how fast must i close",
  ),
  sense(
    "available_date",
    "",
    "move in date|when free|available when|possession|handover|when is possession|when do i get possession after closing|is possession at closing|possession on the day of closing or later|do the sellers need to rent back|how long do the sellers want to stay after closing|when will they move out|how long do they need to move out|when are the owners leaving|when will the sellers be gone|what date do they clear out|when do the present people go|how soon will the house be empty|when will you have it empty|how long before we can move our stuff in|when could the movers come|from when could we live there|from what date is it free|starting when is it available|earliest move in|can i get in this month|could i be in by the first|i need a place by august does that work|my lease is up in may is it free by then|can we be in before the baby comes|could i move tomorrow|is it available immediately|immediate possession|is it vacant and ready|when would the unit be turned over|when will the cleaning be done so i can move in|when are the keys handed over|when do you hand over the keys|when do we get the keys to the place|what date is the handover|handover date of the project|when will the building be finished|when is it due to be completed|which quarter is the handover|is it ready or off plan|vacant possession when|when do they hand over the place|as of when could i live there|available immediately|could i take it from next week|how soon can i be in there|do they stay on after the sale for a while|rent back after closing|do the sellers stay for some weeks|would they be gone by closing|leaseback by the sellers|what day are they out|when is moving day for the owners|when would the place be vacated|how long until the present renter goes|is there an earliest date to move in|when would the house be handed to me|when can i move in please|when may i move in|when am i able to move in|day i can move in|when is move in",
  ),
  sense(
    "tenancy",
    "",
    "tenanted|owner occupied|is anyone in it right now|is somebody living there currently|who lives there now|do the owners live in it|is it occupied by the owner or a renter|is there a renter inside|is it sold with the tenant|would i inherit a tenant|does the tenant come with it|is there a lease in place|does the current lease transfer to me|until when is the tenant in|when is the tenants lease over|what does the renter pay at the moment|how much rent comes in right now|whats it currently rented at|is it an income property with a renter|are both units rented|is the upstairs unit rented|is the place occupied|is it empty or does someone live in it|will i have to get a tenant out|are there people in it still|do i take over the lease|is anyone living in it|does somebody live in the house now|are people living there at present|who is in the house now|does a tenant live there|is there someone renting it|is someone renting the place now|is it leased at present|are there renters in it|does a renter stay after the sale|what does the current tenant pay|rent the tenant pays today|current rental income from the tenant|how much does the present renter pay|when is the tenants contract up|how long is the tenants lease still|tenant staying or leaving|vacant or tenanted|is it occupied or empty|sold with vacant possession or tenant|how much rent is the tenant paying|rent of the current lease|what is the renter charged now",
  ),
  sense(
    "inspection",
    "",
    "inspection|disclosures|is there a seller disclosure|did the sellers fill out a disclosure|where are the disclosures|can i get the disclosure package|is there a pre listing inspection|has a home inspector been through|when was it inspected|did they have it inspected before listing|was a termite inspection done|what did the inspection turn up|is there a survey of the condition|is there a condition report|has there been a structural survey|is there a homebuyers report|snagging report|was snagging done|can i bring my own inspector|may i have it inspected|can i do an inspection|is an inspection contingency fine|how many days do i get for inspections|will they accept inspections|was the sewer scoped|is there a report from an engineer|are the papers on the condition available|did they find anything when it was inspected|any inspection done|were there inspections|report from the inspector|may i see the report of the inspection|seller disclosures available|what do the disclosures say|inspection allowed before buying|engineers report",
  ),
  sense(
    "warranty",
    "",
    "warranty|is there a home warranty with it|do the sellers throw in a home warranty|one year home warranty included|does the builder warranty carry over|how much builder warranty is left|is the structural warranty transferable|ten year structural cover|nhbc cover left|whats under guarantee|is any of the work guaranteed|is the roof guaranteed|does the roof warranty transfer to me|do the windows have a warranty|is the hvac still in warranty|are there transferable warranties|defects liability period|who do i call if it breaks in the first year|am i protected if the furnace quits|does it come with any protection plan|is the heating covered if it fails|guarantee on the roof|guarantees that pass to me|is there cover for breakdowns after i buy|what does the warranty cover|is the builder liable for defects|are defects covered after handover|new home warranty",
  ),
  sense(
    "zoning",
    "",
    "zoning|what is the zoning|how is it zoned|is it zoned commercial|is it zoned for horses|is it mixed use|is it residential zoning|can i run a shop out of it|could i have a daycare there|can i put an adu in the yard|is an accessory unit allowed|can i build a granny flat|can i put a tiny home on it|may i park a mobile home on the lot|can i add a story|am i allowed to extend|is there planning permission|was planning permission granted|were permits pulled|was the addition permitted|is the finished basement permitted|was the work done with permits|are there easements on the land|does anyone have a right of way over it|is there an easement for the neighbors|are there deed restrictions|are there covenants|what are the setbacks|can it be split into two lots|can the lot be divided|is it buildable|how many homes can be built on it|can i tear it down and build new|land use|what uses are permitted|how many homes may be built here|setback rules|zoning code|is a second dwelling legal|am i allowed to put a second home on the lot|permits for the addition|are there building restrictions|did they get permits|was the garage conversion permitted",
  ),
  sense(
    "listing_type",
    "",
    "sale or rent|is it for rent|are you selling or letting it|do you rent it too|is it a lease or a sale|is that a rental sign|would this be a purchase|would the owner rent it instead|could i lease it instead of buying|is it for rent or for purchase|is this one to rent or to buy|renting or selling|can it be bought or only rented|is it only a rental",
  ),
  sense(
    "open_house",
    "",
    "open house|open house when|open house times|when are the doors open for everyone|is there an open house this weekend|is there one on saturday|any open house coming|is it open tomorrow|what are the open house hours|from when until when is the open house|do i need to sign up for the open house|when can i walk in without calling|next open day|open inspection times|is there a public viewing|is it shown to everybody at some point|can i come to an open house|did i miss the open house|is there another open house|when is the broker open|when will it be open to look around|open day for visitors|can anyone come look on sunday|when is everybody welcome to look around|is the house open to look at this saturday|public showing|open house sunday or saturday|time of the next open house|when can i drop in",
  ),
  sense(
    "showings",
    "",
    "how much notice do you need for a showing|do i need an appointment|is it by appointment only|what days are showings|what are the showing hours|are there days it is not shown|when are showings possible|do showings start later|when do showings begin|is there a lockbox|is it on lockbox|are the owners home for showings|do i need a pre approval to see it|is it shown on weekends|can it be shown in the evening|what are the viewing times|on which days are viewings held|how do showings work with the tenant|must i give notice before viewing|are there rules for showings|is the dog there during showings|how long before do i have to call for a showing|notice before showings|how far ahead must i book a viewing|which weekdays can it be viewed|are viewings only on certain days|showing instructions|how is it shown|times for showings|are evening showings possible|does the tenant need notice for a viewing|can i see it without an agent|is it accompanied viewings only|viewing by appointment",
  ),
  sense(
    "mls_number",
    "",
    "mls|mls id|listing number|ref number|what is the reference|whats the mls so i can search it|permit number of the ad|trakheesi number|what do i type in online to find this listing|rera permit number|ad reference|number to quote when i call",
  ),
  sense(
    "seller",
    "",
    "who owns it|who is the owner|name of the owner|who is selling it|is it bank owned|is the seller an agent|is it an estate sale|is it sold by the owner directly|is it owned by a company|is the landlord a private person|whose house is it|from whom would i buy it|who are the sellers|is it the owner who sells it|owner of the property",
  ),
];
