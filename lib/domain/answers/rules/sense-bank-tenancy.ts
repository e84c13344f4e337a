import { type SenseDefinition, sense } from "./sense-types";

/** Renting the home: the lease, who may have it, what is in it; and rooms and spaces that tenants and the Gulf ask for. */
export const TENANCY_SENSES: SenseDefinition[] = [
  sense(
    "lease_term",
    "",
    "lease length|lease terms|how long a lease|how long is the contract for|is it a twelve month lease|one year or two|is a two year lease possible|do you do six months|can i get a short lease|is month to month ok|do you rent weekly|short let or long let|is it a long let|what is the minimum tenancy|assured shorthold how long|minimum contract period|how long must i stay|whats the least time i can rent it|for how many months do i commit|im only here for a semester|im a traveling nurse and need 13 weeks|i need it for three months only|ive got a ten month contract at work can the lease match|could i have it just for the school year|can i extend after the first year|can i renew when it is up|is the lease renewable|does it go month to month afterwards|how long do you want me to sign for|when would the lease run out|when does the lease start and end|do i need to commit for a full year|i dont want to be tied down how long is it|is the lease flexible|are there flexible terms|annual contract only|nine month student lease possible|what term are you looking for|what lease term does the owner want|would eight months work|annual lease or shorter|lease for a winter|how many months is the lease|is it let by the year|can i rent for the summer only|term of the lease|shortest lease|longest lease|how long would you rent it to me|yearly contract or monthly",
  ),
  sense(
    "screening",
    "",
    "credit check|income requirement|background check|do you look at credit|will you pull my credit|how high does my credit need to be|is a 620 score enough|my credit is bad is that a problem|my credit isnt great|i have no credit history|i have an eviction can i still rent|do you take people with a past eviction|what do i have to earn|how much must i make a month|is my income enough|do i need three times the rent|what income do you want to see|i make 4000 a month do i qualify|how much salary do i need to show|salary requirement for the flat|do you ask for pay slips|do i need proof of employment|are references needed|do you call previous landlords|do i need a letter from my landlord|do you want a guarantor|is a guarantor needed|can my parents cosign|would you take a co signer|im self employed what do i show|is a criminal check done|what do you look at when you choose a tenant|what are your criteria for tenants|what are the rental requirements|minimum score|how do you pick tenants|do i qualify as a renter|who may rent it|what makes someone qualify|conditions to be accepted as tenant|what do i have to show to be approved|requirements for renters|do i need good credit|what pay do i need for this rent|do you want bank statements|is a background check run",
  ),
  sense(
    "furnished",
    "",
    "furnished|furnished or not|is it furnished or unfurnished|do the beds and tables come with it|is there any furniture in there|do i bring furniture|is it part furnished|semi furnished|what furniture is in it|is all the furniture part of the rent|can it be furnished for me|would you take the furniture out|could i have it unfurnished|can i bring my own couch|do i need to buy a bed|i have no furniture would that work|im coming from abroad with two suitcases|i just moved here and own nothing|does the seller leave the furniture|is the furniture for sale too|sold furnished|fully furnished with everything|is it let with white goods only|does a sofa and table come with the flat|is it turn key with furniture|come furnished|do tables and chairs come with it|is it empty of furniture|is the furniture there already|is a bed provided|furnished apartment",
  ),
  sense(
    "maid_room",
    "",
    "maids room|is there a maids room|is there a room for the maid|where does our nanny sleep|is there somewhere for the helper to stay|is there a staff room|servants quarters|does it have staff quarters|we have a live in helper where would she live|domestic help room|room for live in staff|nannys room|housekeepers bedroom|quarters for household staff|do you have a room for the domestic worker|au pair room|maids quarters|a room for household help|where would the maid sleep|is there space for a live in maid|where would the nanny sleep|separate room for the helper|live in nanny room|bedroom for staff|room for our domestic helper|accommodation for a maid|does the villa have a room for help|place for the nanny to stay|somewhere for a live in cleaner to sleep|sleeping quarters for the nanny|room where the cook can sleep|place to sleep for the maid|does the cleaner get her own room|sleeping place for staff",
  ),
  sense(
    "cooling",
    "",
    "is it district cooling or split ac|is it on empower|central chiller or own units|is the ac chilled water|is it split units or central",
  ),
  sense(
    "natural_gas",
    "",
    "is the building connected to lootah gas|is it piped gas or cylinders|central gas connection|gas bottle or mains gas|is there mains gas",
  ),
  sense(
    "parking",
    "",
    "is there a parking space in the title deed|how many parking bays|is a bay allocated|is basement parking part of the rent|does each flat have a bay|how many parking permits do i get|is parking extra each month|whats the parking charge|allocated parking|does the flat come with parking|is one bay included|does my apartment get a bay|is a parking bay part of the price|how many bays come with it|what does parking cost per month|do i get parking with it|is a spot mine with the unit",
  ),
  sense(
    "water",
    "cost",
    "water bill|what does water run per month|how much does the water company charge|what do you pay for water each quarter|whats the usual water bill|how high is the water bill|what does a quarter of water cost",
  ),
  sense(
    "cooling",
    "cost",
    "chiller fee|is there a chiller charge|how much is the chiller per month|do i pay for district cooling|cooling charges|district cooling charges|chiller charges on top|do i get a bill for the chiller|what does cooling cost|what does the ac cost to run|empower bill|is the cooling billed separately|does cooling cost extra|chiller fees per year",
  ),
  sense(
    "natural_gas",
    "cost",
    "gas bill|how much is the gas per month|what do you pay for gas in january|what does the gas company charge|average gas bill|how much do you pay for gas in winter|how bad is the gas bill in february",
  ),
];
