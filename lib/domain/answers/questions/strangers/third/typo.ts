import { about, no, type StrangersQuestion, says, saysNot, yes } from "../question-set";

export const TYPO: StrangersQuestion[] = [
  ...about("typo", "quarry", [
    ["how old is teh furnase", says("2019")],
    ["wat size is the living rom", says("19 x 13|19x13|19 by 13|19 × 13")],
    ["is ther a fense in back", yes("chain*|chn*|fence*")],
    ["wen were the windos replaced", says("2014")],
    ["does it hav a sump pmup", yes("sump")],
  ]),
  ...about("typo", "sorrel", [
    ["whats the prise of this house", saysNot(["468,000"], ["402,000", "519,900"])],
    ["is it on sceptic or sewer", says("septic")],
    ["how far is the hospitel", says("6 mi*|6 miles|six miles|6")],
    ["wat year was it bilt", says("2004")],
    ["does teh fridge stay?", yes("refrigerator|fridge")],
  ]),
  ...about("typo", "tuttle", [
    ["how manny bedroms", says("four|4")],
    ["does the barn have electrisity", yes("electric*|power")],
    ["how old is the boyler", says("2016")],
    ["is there intrenet", yes("fiber|fibre|internet")],
    ["wich windows got replased and when", says("2012")],
  ]),
  ...about("typo", "marlowe", [
    ["wats included in the asessment", says("heat", "water")],
    ["how big is teh balcany", says("11 x 5|11x5|11 by 5|11 × 5")],
    ["is ther a pooll", no("no pool|no|not")],
    ["how mnay elevaters", says("3|three")],
  ]),
  ...about("typo", "heron", [
    ["how deap is the lake", says("41")],
    ["how manny bedroms", says("three|3")],
    ["does the dok stay with it", yes("dock|included")],
    ["when was teh roof put on", saysNot(["2012"], ["2021"])],
    ["how far to the airprot", says("48")],
  ]),
  ...about("typo", "fennel", [
    ["are catz ok", yes("cat*")],
    ["hw much is the depsoit", says("2150|same as one month|one month*|one month's rent")],
    ["is there a dishwaser", yes("dishwasher")],
    ["wen are the showngs", says("tue*", "sat*")],
    ["how long is the leese", says("12")],
  ]),
  ...about("typo", "nadir", [
    ["wat floor is it on", says("21|21st")],
    ["how much is the aprtment", says("2,350,000|2.35")],
    ["is it furnishd", no("unfurnished|not furnished|fitted")],
    ["hw far is the metro statoin", says("900")],
  ]),
  ...about("typo", "yasmin", [
    ["how mny bathrooms", says("4|four")],
    ["is there a maids rom", yes("maid*")],
    ["how much is the pet depositt", saysNot(["3,000"], ["4,000"])],
  ]),
  ...about("typo", "bluestem", [
    ["how manny bathroms", says("3|three")],
    ["is teh fridge inclded", no("not included|no|isn't")],
    ["wat kind of countertps", says("quartz")],
    ["how much is the HAO", says("720")],
  ]),
];
