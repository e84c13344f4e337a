import { follow, list, says, unknown } from "./build";
import type { ListedQuestion } from "./types";

const direct = list("direct");
const paraphrase = list("paraphrase");
const typo = list("typo");
const yesNo = list("yes_no");
const several = list("several");

/** Questions in English that the sources answer. The last of each group are the unseen third. */
export const ENGLISH_QUESTIONS: ListedQuestion[] = [
  ...direct(
    "craftsman",
    [
      ["What is the price?", says("$689,000")],
      ["How many bedrooms are there?", says("4 bedrooms")],
      ["How many bathrooms does it have?", says("2.5")],
      ["What is the square footage?", says("2,340")],
      ["When was the roof replaced?", says("2016")],
      ["How much are the property taxes?", says("5,812")],
      ["What kind of heating does it have?", says("forced air")],
      ["Which school district is it in?", says("Bellingham School District")],
      ["When was the kitchen remodeled?", says("2021")],
    ],
    [
      ["What year was the house built?", says("1926")],
      ["How big is the lot?", says("7,405")],
      ["How high are the ceilings?", says("nine feet")],
      ["What is the MLS number?", says("BH-20418")],
    ],
  ),
  ...direct(
    "loft",
    [
      ["How much is the rent?", says("2,850")],
      ["What is the deposit?", says("2,850")],
      ["How long is the lease?", says("12 months")],
      ["Which utilities are included?", says("Water, trash and gas")],
      ["What is the application fee?", says("$60")],
    ],
    [
      ["When is it available?", says("December 15")],
      ["What is the pet policy?", says("50 lb")],
      ["How many units are in the building?", says("64")],
    ],
  ),
  ...direct(
    "ranch",
    [
      ["How deep is the well?", says("480")],
      ["What is the roof made of?", says("metal")],
      ["How many acres is it?", says("12.4")],
    ],
    [
      ["How big is the guest house?", says("640")],
      ["How far is the nearest hospital?", says("9 miles")],
    ],
  ),
  ...paraphrase(
    "craftsman",
    [
      ["What are they asking for it?", says("689,000")],
      ["How old is this place?", says("1926")],
      ["Where would I put my car?", says("garage")],
      ["Has the cooking area been redone lately?", says("2021")],
      ["What would I owe the county every year?", says("5,812")],
      ["Is there anywhere to burn logs in winter?", says("fireplace")],
      ["How do you keep it warm in winter?", says("forced air")],
      ["What are the worktops made of?", says("quartz")],
      ["Is the garden enclosed?", says("fenced")],
    ],
    [
      ["How roomy is it inside?", says("2,340")],
      ["Where do I do laundry?", says("Washer|washer")],
      ["Can I catch public transit close by?", says("bus")],
      ["How old is the furnace?", says("2018")],
      ["Where can I buy groceries?", says("three blocks")],
    ],
  ),
  ...paraphrase(
    "loft",
    [
      ["What would I pay each month?", says("2,850")],
      ["Is there somewhere to work out?", says("Gym|gym")],
      ["Can I bring my golden retriever?", says("50 lb")],
      ["How soon could I move in?", says("December 15")],
      ["Where do I wash my clothes?", says("washer")],
      ["How far is the L train?", says("6-minute")],
    ],
    [
      ["Which bills would I have to cover?", says("electricity")],
      ["Can I list it on Airbnb when I travel?", says("not permitted")],
      ["Is there a place to keep my bike?", says("Bike storage|storage")],
      ["How quick is the wifi?", says("940")],
    ],
  ),
  ...paraphrase(
    "ranch",
    [
      ["Are there community dues?", says("no HOA fee")],
      ["Where does the water come from?", says("well")],
      ["How many cars fit in the garage?", says("3")],
      ["Do I have to climb any steps to get in?", says("Step-free")],
    ],
    [
      ["Is there a place for visitors to stay?", says("guest house")],
      ["What happens when the power goes out?", says("generator")],
    ],
  ),
  ...typo(
    "craftsman",
    [
      ["hw many bdrms", says("4")],
      ["wats the sqft", says("2,340")],
      ["is ther a garge", says("garage|Garage")],
      ["how old is teh rooof", says("2016")],
      ["proprety taxs?", says("5,812")],
      ["does it hav a fireplce", says("fireplace")],
      ["wen was it bilt", says("1926")],
      ["how mny bathrms", says("2.5")],
    ],
    [
      ["prce?", says("689,000")],
      ["wat kind of heeting", says("forced air")],
      ["skool district?", says("Bellingham School District")],
      ["is the bak yard fensed", says("fenced")],
    ],
  ),
  ...typo(
    "loft",
    [
      ["r pets ok", says("50 lb")],
      ["how much is the depsoit", says("2,850")],
      ["is der a gym in the bldg", says("Gym|gym")],
      ["wheres the laundery", says("washer")],
      ["how mch is parkng", says("175")],
    ],
    [
      ["can i smoke ther", says("No smoking")],
      ["is it furnishd", says("No")],
      ["avail when", says("December 15")],
    ],
  ),
  ...typo(
    "ranch",
    [
      ["how mny acers", says("12.4")],
      ["septic or sewr?", says("Septic|septic")],
      ["is the pol heated", says("heated")],
    ],
    [
      ["wht is the roff made of", says("metal")],
      ["hoa fes?", says("no HOA fee")],
    ],
  ),
  ...yesNo(
    "craftsman",
    [
      ["Is there a pool?", says("no pool")],
      ["Doesn't it have a fireplace?", says("fireplace")],
      ["Is the basement finished?", says("unfinished")],
      ["Is it on city water?", says("City water|city water")],
      ["Does the porch swing stay?", says("does not stay")],
      ["Are the washer and dryer included?", says("stay|Washer")],
      ["Is the price under 700k?", says("Yes", "689,000")],
      ["Does it have five bedrooms?", says("No", "4")],
      ["There is no garage, right?", says("garage")],
    ],
    [
      ["Is the yard fenced?", says("fenced")],
      ["Is it more than 2000 square feet?", says("Yes", "2,340")],
      ["Does it have a dishwasher?", says("ishwasher")],
      ["Is it still available?", says("active")],
      ["Is the garage attached?", says("etached")],
    ],
  ),
  ...yesNo(
    "loft",
    [
      ["Is there an elevator?", says("Yes")],
      ["Is smoking allowed?", says("No smoking")],
      ["Is there a doorman?", says("no doorman")],
      ["Does it come furnished?", says("No")],
      ["Is electricity included?", says("tenant pays electricity")],
      ["Is internet included in the rent?", says("not included")],
    ],
    [
      ["Can I sublet it?", says("not permitted")],
      ["Is there a gym?", says("Yes|gym")],
      ["Do they allow cats?", says("Cats")],
      ["Is heat included?", { answered: false }],
    ],
  ),
  ...yesNo(
    "marina",
    [
      ["Are pets allowed?", says("No")],
      ["Is there a swimming pool?", says("Yes")],
      ["Is the pool private?", says("shared")],
      ["Is it furnished?", says("nfurnished")],
    ],
    [
      ["Is there a sauna?", says("Sauna")],
      ["Do you offer a payment plan?", says("not offered")],
    ],
  ),
  ...yesNo(
    "ranch",
    [
      ["Is there an HOA?", says("No", "no HOA fee")],
      ["Is the pool heated?", says("heated")],
      ["Do the mineral rights convey?", says("do not convey")],
      ["Is there any carpet?", says("no carpet")],
      ["Is the house in a flood zone?", says("the house is not")],
    ],
    [
      ["Are the solar panels leased?", says("owned")],
      ["Is it single story?", says("1 story|Yes")],
      ["Is there no generator?", says("generator")],
    ],
  ),
  ...several(
    "craftsman",
    [
      ["How many beds and baths?", says("4 bedrooms", "2.5")],
      ["What's the price and how much are the taxes?", says("689,000", "5,812")],
      ["Year built, lot size and square footage please", says("1926", "7,405", "2,340")],
      ["Is there a pool, and is there a garage?", says("no pool", "garage")],
      ["How old are the roof and the furnace?", says("2016", "2018")],
      ["When was the kitchen remodeled and does the fridge stay?", says("2021", "efrigerator")],
    ],
    [
      ["Tell me the sqft, the number of bedrooms and the school district", says("2,340", "4 bedrooms", "Bellingham School District")],
      ["What are the heating and cooling like?", says("forced air", "mini-split")],
      ["Is it a 4 bed 2.5 bath?", says("4 bedrooms", "2.5")],
    ],
  ),
  ...several(
    "loft",
    [
      ["What's the rent and the deposit?", says("The rent is $2,850", "deposit is $2,850")],
      ["Are pets ok and is there laundry?", says("50 lb", "washer")],
      ["How long is the lease, and when can I move in?", says("12 months", "December 15")],
    ],
    [
      ["Is there parking and how much does it cost?", says("175")],
      ["Do you have a gym and a pool?", { answered: false, says: ["Gym", "pool"], never: ["It has a pool"] }],
    ],
  ),
  ...several(
    "ranch",
    [["Beds, baths, acres?", says("3 bedrooms", "3 bathrooms", "12.4")]],
    [["Is it on well and septic?", says("well", "eptic")]],
  ),
  ...follow(
    [
      ["craftsman", "Does it have a garage?", "How many cars does it hold?", says("2|two")],
      ["craftsman", "How old is the roof?", "and the furnace?", says("2018")],
      ["craftsman", "Is there a basement?", "Is it finished?", says("unfinished")],
      ["craftsman", "How many bedrooms?", "and bathrooms?", says("2.5")],
      ["craftsman", "Tell me about the kitchen", "When was it remodeled?", says("2021")],
      ["craftsman", "How many bedrooms does it have?", "How much is it?", says("689,000")],
      ["loft", "Is there parking?", "How much is it?", says("175")],
      ["loft", "Do you allow dogs?", "what about cats?", says("Cats")],
      ["loft", "Is water included?", "and electricity?", says("tenant pays electricity")],
      ["ranch", "Is there a pool?", "Is it heated?", says("heated")],
      ["ranch", "Is there a well?", "How deep is it?", says("480")],
      ["marina", "Is there a pool?", "Is it shared?", says("shared")],
    ],
    [
      ["craftsman", "What's the price?", "And the taxes?", says("5,812")],
      ["craftsman", "Is there a fireplace?", "Is it gas or wood?", says("ood-burning|wood")],
      ["loft", "Is there a balcony?", "Which way does it face?", says("east")],
      ["loft", "Do they have a gym?", "What hours is it open?", says("24 hours")],
      ["ranch", "Tell me about the guest house", "How big is it?", says("640")],
      ["ranch", "Does it have air conditioning?", "when was it replaced?", says("2023")],
    ],
  ),
  ...list("unanswerable")(
    "craftsman",
    [
      ["Is there a sauna?", unknown],
      ["When was the chimney last swept?", unknown],
      ["How much is the average electric bill?", unknown],
      ["Has anyone died in the house?", unknown],
      ["Is the fireplace gas?", { answered: false, never: ["Yes"] }],
      ["Does it have solar panels?", unknown],
      ["What is the HOA fee?", unknown],
      ["How old is the dishwasher?", unknown],
      ["Why is the seller moving?", unknown],
      ["What did it last sell for?", unknown],
      ["Is the garage heated?", unknown],
      ["Are the fir floors refinished?", unknown],
      ["Is there an EV charger?", unknown],
      ["Which elementary school is it zoned for?", unknown],
    ],
    [
      ["Is there a hot tub?", unknown],
      ["How old is the deck?", unknown],
      ["Is it in a flood zone?", unknown],
      ["Does it have asbestos?", unknown],
      ["How much is homeowners insurance?", unknown],
      ["Is the pool heated?", { answered: true, says: ["no pool"], never: ["Yes"] }],
      ["How far is the airport?", unknown],
    ],
  ),
  ...list("unanswerable")(
    "loft",
    [
      ["Is there a pool?", unknown],
      ["How much is the electric bill?", unknown],
      ["How many parking tickets do they give on the street?", unknown],
      ["Can I paint the walls?", unknown],
      ["Is there a discount for a two year lease?", { answered: true, kind: "contact" }],
      ["How big is the master bedroom?", unknown],
    ],
    [
      ["Does the balcony have a ceiling fan?", unknown],
      ["Is there a dog run?", unknown],
      ["Who lived here before?", { answered: false }],
    ],
  ),
  ...list("unanswerable")(
    "ranch",
    [
      ["Does the barn have a hay loft?", unknown],
      ["How old is the septic tank?", unknown],
      ["Is the driveway paved?", { answered: true, says: ["gravel"] }],
      ["How many oak trees are there?", unknown],
      ["Does it have a tennis court?", unknown],
    ],
    [
      ["What brand is the oven?", unknown],
      ["How deep is the pool?", unknown],
      ["Is there cable internet?", { answered: true, says: ["Starlink"], never: ["Yes"] }],
    ],
  ),
  ...list("unanswerable")(
    "marina",
    [
      ["What is the rental yield?", { answered: true, kind: "contact" }],
      ["Is there a jacuzzi?", unknown],
      ["When was the pool built?", unknown],
      ["How many days has it been on the market?", { answered: true, says: ["21", "45"] }],
    ],
    [
      ["Is there a golf simulator?", unknown],
      ["How much is the DEWA bill?", unknown],
    ],
  ),
];
