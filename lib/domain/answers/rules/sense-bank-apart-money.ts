import { apart, type SenseDefinition } from "./sense-types";

/** Near misses of money and the deal: a listing tells the sum or the date, rarely these. */
export const APART_MONEY_SENSES: SenseDefinition[] = [
  apart(
    "!deposit_refundable",
    "do i get the deposit back|is the deposit refundable|when is the deposit returned|how soon after i leave do i get my deposit|what could be taken out of my deposit|would i lose my deposit if i back out|is any part of the deposit non refundable|does the deposit earn interest|under what conditions do you keep my deposit|can i use the deposit as last months rent|what if i damage something do you keep the money|how do i get my security money back|is the move in fee refundable|how much of the deposit is refundable|do i see that deposit again|is the pet deposit refundable|will the cleaning come out of my deposit",
  ),
  apart(
    "!deposit_how",
    "who holds the deposit|where is my deposit kept|is the deposit in an escrow account|is the deposit protected in a scheme|can i pay the deposit in parts|can i split the deposit over a few months|may i pay the deposit by card|is a surety bond ok instead of a deposit|can i replace the deposit with insurance|why is the deposit so high|can the deposit be lowered|to whom do i make out the deposit check|do you take cash for the deposit|is a zero deposit option available",
  ),
  apart(
    "!earnest_money",
    "how much earnest money|what earnest money do they want|how big a good faith deposit|how much do i put down with the offer|is the earnest money refundable|who holds the earnest money|option fee amount|how much is the option period|how many percent down on signing the contract|ten percent deposit on exchange|holding fee to reserve it|booking fee|how much is the reservation fee|what do i pay to reserve a unit|good faith money how much|earnest money|how large an earnest deposit",
  ),
  apart(
    "!commission",
    "what is the commission|who pays the buyers agent|how much is the agents commission|do i pay the realtor|is the agency fee included|how much is the agency fee|broker fee|is there a broker fee|do tenants pay the broker|is it two percent commission|what does your agency charge me|do i have to pay you if i buy it|is buyer agent compensation offered|what is the cooperating compensation|will the seller pay my agent|five percent agency fee plus vat|finders fee|realtor fees|what percentage do you take|how do you get paid|is your commission negotiable|brokerage charge|no fee or broker fee",
  ),
  apart(
    "!agent",
    "are you the listing agent|do you represent the seller or me|do i need my own agent|do i have to have a realtor|can i use my own broker|how long have you been selling homes|is the agent the owner|how many homes did the agent sell|are you licensed|can you represent both of us|whats your brn number|do i have to sign a buyer agreement first|would you be my agent|which brokerage are you with|is your agency any good",
  ),
  apart(
    "!price_history",
    "have they cut the price|was there a price drop|has the price been reduced|did they drop the price|was there a price cut|what is the price history|what was the original list price|what was it listed at before|how much have they come down|how often was the price lowered|what did they pay for it|what did the sellers buy it for|how much did it sell for last time|has the price gone up since|did they raise the price|why did the price change|has the rent gone up|what was the rent last year|what did the last tenant pay|what was the price before|what did it list for at first|how much was it last year|what was it rented for before|last years rent|previous price|earlier asking price|what year did it sell last|date of the last sale|did it sell recently before|how many times has the price changed",
  ),
  apart(
    "!price_why",
    "why is it so cheap|why is it so expensive|why are they asking that much|how did you come up with the price|whats the catch|why is the rent so low|isnt that a lot for this area|is that price for real|is the price a typo|how come it costs more than the other one|why is the fee that high|why are the dues so expensive|why are the taxes so high|why do they charge so much for upkeep|does the price include vat|is the price per person|why is the rent so high|why is it priced like that|what makes it so cheap|why are the property taxes so high|why is the hoa so high|why is the price so low|how is that price justified|what explains the high fee|seems pricey for around here",
  ),
  apart(
    "!price_unit",
    "what is the price per square foot|how much is it per square meter|price per acre|what is that in euros|how much is it in dollars|what is that per day|how much per square foot are they asking|price converted to pounds|what would that be in euros|rate per square foot|what does that come to a day|dollars per foot",
  ),
  apart(
    "!fee_change",
    "will the hoa fee go up|how often do the dues increase|how much did the dues rise last year|when was the last dues increase|is an increase planned|have the fees been stable|what were the dues five years ago|can they raise the fee whenever they like|is the service charge going up|how much does the service charge rise per year|is there a cap on dues increases|how much do fees go up each year|will dues rise soon|can the association raise dues|yearly increase of the dues|history of dues increases|did the service charge rise|are higher dues planned",
  ),
  apart(
    "!fee_other",
    "what is the elevator fee for moving|is there a transfer fee to the hoa|capital contribution at closing|working capital fee|how much is the initiation fee|what does club membership cost|is golf membership included|what does it cost to rent the clubhouse|guest fee for the pool|what does the hoa charge for a document packet|fine for breaking hoa rules|what is the fine|late fee on dues|how do i pay the hoa|can i pay the dues online|can i refuse to join the hoa|can the hoa put a lien on me|is the seller behind on dues|are many owners behind on dues|what share of owners are delinquent|is the hoa fha approved|does the hoa have debt|does the association have a loan|is the hoa being sued|documents from the hoa what do they cost|resale packet fee|does the seller owe the association|is the owner current on the dues|what do guests pay at the pool|fines from the association|how are dues paid|can i opt out of the association",
  ),
  apart(
    "!tax_change",
    "will the taxes go up when i buy|will my taxes be reassessed|when is the next reassessment|is there a homestead exemption|do the sellers have a senior exemption|will i pay the same taxes|is there a tax abatement|when does the tax abatement end|when are taxes due|how do i pay the property taxes|are the taxes paid up|do they owe back taxes|is it a tax sale|how did taxes change in the last years|can i appeal the assessment|is it in a mello roos district|is there a cdd bond|are there any tax credits|what is the capital gains tax|do i pay tax on the rent|are property taxes deductible|paying property taxes how does that work|tax history of the last five years|next property reassessment|will property taxes rise|can one protest the tax value|tax exemption for veterans|did the taxes rise|how have taxes developed|mello roos|cdd fee",
  ),
  apart(
    "!insurance_cost",
    "what does it cost to insure the house|insurance quote|what do the sellers pay for insurance|what would my premium be|how much is flood insurance a year|is insurance expensive here|which insurer do the owners have|who insures the house now|how much is renters insurance a month|have there been insurance claims|any claims on the property|did the roof get an insurance payout|how much is hurricane coverage|can i take over their policy|insurance premium|is it costly to insure|what is the yearly premium|could i keep the owners insurance policy|name of the insurer|price of home insurance|price of flood cover",
  ),
  apart(
    "!bill_detail",
    "which electric company is it|who supplies the gas|how do i set up the electricity|how much is the deposit for the power company|are the bills split between the units|is there one meter for both units|does each unit have its own meter|are the meters separate|how are the utilities divided|is the water submetered|is there a budget plan for the gas|how much oil is left in the tank|who pays for the oil left in the tank|are there unpaid bills|what is the kilowatt price|do you bill me for the common lights|when are bills due|do i need to pay a dewa deposit|how much is the chiller deposit|name of the gas supplier|are utilities split with the neighbors|shared meter or own meter|own electric meter|submeter for water|opening an account with the utility|due dates of the bills|any unpaid utility bills|budget billing for heat",
  ),
  apart(
    "!rent_payment",
    "how do i pay the rent|can i pay by card|do you take venmo|is there a grace period|what if i pay late|will the rent go up next year|how much does the rent go up|is it rent controlled|is the rent stabilized|can i prepay the whole year for a discount|is there a discount for a longer lease|first month free|any move in special|do you take section 8|do you take vouchers|do i get a receipt for cash|to whom do i pay rent|is the rent per person or for the whole place|how much rent for the other unit|how much would rent be with a roommate|what is the rent without parking|day the rent is due|what day of the month do i pay|fee for paying late|yearly rent increase|how often is the rent raised|is a free month offered|rent special|how is the rent paid|rent without furniture|do you accept housing vouchers",
  ),
  apart(
    "!cost_hypothetical",
    "what would it rent for|how much rent could i get for it|what could i charge per night|what is the cap rate|what is the roi|gross yield|net rental yield|what would the cash flow be|how much would a property manager take|what would it cost to rebuild|how much would it cost to repair that|what would renovating cost me|how much would new windows cost|what would it take to fix it up|what should i offer|how much would you offer|what would a lawyer cost|how much do movers cost|what rent could it get|rent estimate|market rent|what could i rent it out for|expected yield|return on investment|what would you bid|what offer would win it|how much to repair it|renovation budget needed",
  ),
  apart(
    "!mortgage_left",
    "how much do the sellers owe on it|is there a mortgage on the property|what is left on the loan|are there any liens|is the title clear|is there a lien on the house|is it free of debt|are there judgments against it|is there a second mortgage|is it mortgaged to a bank|can i assume their mortgage|is their loan assumable|what rate do the sellers have|is it in foreclosure|is it a short sale|is it in probate|is there a dispute about the title|does anyone else have a claim on it|how much is the solar loan|do i take over the solar lease payments|interest rate of the sellers loan|loan on the solar panels who takes it|outstanding mortgage|remaining debt on the house|is anything owed on it|are there debts on the property",
  ),
];
