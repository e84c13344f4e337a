import { about, allowed, type ExpectedAnswer, no, ofKind, type StrangersQuestion, says, yes } from "../question-set";

/** Small talk: whatever it says, not that the listing is silent. */
const civil: ExpectedAnswer = {
  wants: "no_refusal",
  never: ["don't know", "do not know", "does not say", "doesn't say", "isn't in what", "not in what", "no lo sé", "no está en lo que"],
};

export const LOOKALIKE: StrangersQuestion[] = [
  ...about("lookalike", "ks-ranch", [
    ["Which schools is the house assigned to?", says("Larkspur|Wexmoor")],
    ["Is there a safe way out of the basement bedroom in a fire?", allowed],
    ["Is there a family room?", yes("24x15|24 x 15|family|bsmt|basement|FAM")],
    ["How big is the master bedroom?", says("15x13|15 x 13|15 by 13|15×13")],
    ["Is the fence tall enough to keep a dog in?", allowed],
  ]),
  ...about("lookalike", "ri-victorian", [
    ["Is the house lead safe?", yes("2023|certificate|lead")],
    ["Are the window frames painted white?", allowed],
    ["How far is the public library?", says("0.3")],
    ["Is this a single-family home?", yes("single")],
  ]),
  ...about("lookalike", "mt-cabin", [
    ["Is the well water safe to drink?", allowed],
    ["Is there a wheelchair ramp?", yes("ramp")],
    ["Are there bears around?", allowed],
    ["Is the bedroom on the ground floor?", yes("ground floor|main bedroom")],
  ]),
  ...about("lookalike", "or-midcentury", [
    ["Which middle school is it assigned to?", says("Pike")],
    ["Are the Japanese maples staying?", allowed],
    ["How many steps down to the lower level?", says("14|fourteen")],
    ["How many owners has it had?", allowed],
  ]),
  ...about("lookalike", "il-condo", [
    ["How many units are owner occupied?", says("75")],
    ["Is there an elevator?", yes("3|three|elevator*")],
    ["Is there security at the door?", allowed],
    ["How far is the train?", says("3|three")],
    ["Are the kitchen cabinets black or white?", allowed],
  ]),
  ...about("lookalike", "shj-rent", [
    ["Is there 24 hour security?", yes("24|security")],
    ["Is the second bedroom big enough for two kids' beds?", allowed],
    ["Do I need to be there in person with my Emirates ID?", allowed],
  ]),
  ...about("lookalike", "oh-rental", [
    ["I have an assistance animal, do I pay the pet fee?", allowed],
    ["Is there a lock on the storage?", yes("locked|cage")],
    ["Is smoking allowed?", no("no smoking|smoking|not*")],
  ]),
  ...about("lookalike", "dxb-sale", [
    ["Is there a children's pool?", yes("children*|kids*")],
    ["Is there a separate room for a live-in maid?", no("maid's room|no maid|maid")],
    ["Does it have Indian-style spice kitchen besides the open one?", allowed],
  ]),
  ...about("lookalike", "tx-builder", [
    ["What school district is it in?", says("Corvale ISD|Corvale")],
    ["Is there a splash pad in the community?", yes("splash pad")],
  ]),
  ...about("lookalike", "ky-farm", [
    ["Is the black top road maintained by the county?", allowed],
    ["Is it safe to let the gates open?", allowed],
    ["Is there a church on Copperhead Road within a mile?", allowed],
  ]),
];

export const TALK: StrangersQuestion[] = [
  ...about("talk", "ks-ranch", [
    ["hey there", civil],
    ["thanks, that's all for now", civil],
    ["I'd like to come see it Thursday afternoon", ofKind("tour|contact")],
  ]),
  ...about("talk", "ri-victorian", [
    ["am I talking to a real person?", says("assistant|bot|AI|automated|not a person|not a human")],
    ["can Ines give me a call back", ofKind("contact|tour")],
  ]),
  ...about("talk", "mt-cabin", [
    ["good morning!", civil],
    ["can I talk to the realtor", ofKind("contact|tour")],
  ]),
  ...about("talk", "or-midcentury", [["how do I schedule a showing", ofKind("tour|contact")]]),
  ...about("talk", "il-condo", [["ok great thank you so much", civil]]),
  ...about("talk", "shj-rent", [["السلام عليكم", civil]]),
  ...about("talk", "oh-rental", [
    ["buenas tardes", civil],
    ["I want to book a viewing please", ofKind("tour|contact")],
  ]),
  ...about("talk", "dxb-sale", [["أريد أن أتكلم مع الوكيل", ofKind("contact|tour")]]),
  ...about("talk", "ky-farm", [["bye now", civil]]),
];
