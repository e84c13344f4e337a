import { about, type StrangersQuestion, says, saysNot, yes } from "../question-set";

/** One word away from the form: how most buyers write when they are not chatting. */
export const PARAPHRASE_MILD: StrangersQuestion[] = [
  ...about("paraphrase", "birch", [
    ["What do the property taxes come to each year?", saysNot(["5318"], ["374900"])],
    ["Has the roof been redone recently?", says("2016")],
    ["How much land comes with it?", says("0.31|.31")],
    ["Do they leave the stove?", says("range")],
  ]),
  ...about("paraphrase", "harlow", [
    ["How much are they asking?", says("1145000")],
    ["How many cars can I park?", says("driveway|three|four|4")],
    ["What's the yearly tax bill?", says("12604")],
    ["When can I come to the open house?", says("December 5|Saturday")],
  ]),
  ...about("paraphrase", "cove", [
    ["Is it hooked up to town sewer?", says("septic")],
    ["How much waterfront do I get?", says("118")],
    ["Was it renovated?", says("rebuilt|studs")],
    ["Does the furniture come with it?", yes("furnished")],
  ]),
  ...about("paraphrase", "willow", [
    ["What are the monthly dues?", says("312")],
    ["Can I bring my cat?", says("one dog or cat|30")],
    ["Is it ready to move into now?", says("immediate|vacant")],
  ]),
  ...about("paraphrase", "saguaro", [
    ["How much living space is there?", saysNot(["1874"], ["2310", "8276"])],
    ["Is there a monthly community fee?", says("62")],
    ["How old is the home?", saysNot(["2006"], ["2015"])],
  ]),
  ...about("paraphrase", "tannery", [
    ["How much up front for security?", says("1500")],
    ["When could I move in?", says("January 15|2027-01-15")],
    ["Do I pay for water?", says("water", "included")],
    ["What's the shortest lease you offer?", says("12")],
  ]),
  ...about("paraphrase", "marsa", [
    ["How much do you want for the flat?", saysNot(["2340000|2.34"], ["148000"])],
    ["Are the appliances in the kitchen included?", says("fridge|oven|fitted|refrigerator")],
    ["Where do I park?", says("covered")],
  ]),
  ...about("paraphrase", "kettle", [
    ["Is there electricity out there?", says("electric*|100 amp|co-op")],
    ["How big is the pond?", says("0.9")],
    ["What are the yearly taxes on the land?", saysNot(["412"], ["1980"])],
  ]),
  ...about("paraphrase", "fennel", [
    ["How soon can I move in?", says("April 2027")],
    ["Are kitchen appliances part of the deal?", says("range")],
    ["How many floors does it have?", says("3|three*")],
  ]),
  ...about("paraphrase", "quay", [
    ["Are there hookups for laundry in the apartment?", says("washer")],
    ["How old is the building?", says("2003")],
    ["Do I get a parking spot?", says("212|one assigned|garage")],
  ]),
];
