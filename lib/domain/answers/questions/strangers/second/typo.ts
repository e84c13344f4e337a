import { about, type StrangersQuestion, says, saysNot, yes } from "../question-set";

/** Thumbs, haste and text-message spelling. */
export const TYPO: StrangersQuestion[] = [
  ...about("typo", "alder", [
    ["hw mny beds", says("3|three")],
    ["whats teh price", says("419500")],
    ["sqr footage?", says("1715")],
    ["is ther a hoa", says("no|none")],
    ["taxs per yr?", says("2063")],
    ["garge?", says("2")],
    ["how old is rooof", saysNot(["2023"], ["2020"])],
  ]),
  ...about("typo", "ferry", [
    ["prce pls", says("689000")],
    ["elevater?", yes("elevator")],
    ["wen is the opn house", says("December 13|Dec 13|Dec. 13|2026-12-13|12/13|13 December")],
    ["how many bthrooms r there", says("3.5|3 full|three full|3 1/2")],
    ["assoc fee how much", says("215")],
    ["flod zone?", says("X")],
    ["celing hieght", says("10|9")],
  ]),
  ...about("typo", "cottonwood", [
    ["how meny bedrms", saysNot(["5|five"], ["4 bed", "6 bed"])],
    ["hoa dues??", saysNot(["97"], ["210"])],
    ["yr bilt?", says("2001")],
    ["prop tax", says("4386")],
    ["does hottub stay", yes("hot tub|yes|sold with")],
    ["watr heater age", saysNot(["2023"], ["2016", "2019"])],
    ["skool district", says("Bristow Valley")],
  ]),
  ...about("typo", "lark", [
    ["hows much is rent", saysNot(["1895"], ["1700"])],
    ["depsit?", saysNot(["1700"], ["1895"])],
    ["wen can i mov in", says("February 1|Feb 1|Feb. 1|2027-02-01")],
    ["dogs ok??", says("no dogs|no|not")],
    ["washr dryer?", says("washer|closet|yes")],
    ["is it furnshed", says("unfurnished|not furnished|no")],
    ["applcation fee", says("38")],
  ]),
  ...about("typo", "belmont", [
    ["hoa fee mnthly?", saysNot(["468"], ["2310"])],
    ["is thre a gym", says("no")],
    ["parkng incl?", says("P-41|garage|included")],
    ["wat floor", says("3|3rd|third")],
    ["dog alowed?", says("45|one dog")],
    ["speshal assesment?", says("none|no")],
  ]),
  ...about("typo", "ghaf", [
    ["hw much is villa", says("6450000|6.45")],
    ["bilt up area", saysNot(["3860"], ["5120"])],
    ["privat pool?", yes("pool|yes")],
    ["servce charge pls", says("3.95")],
  ]),
  ...about("typo", "orchard", [
    ["how mny acers", says("5.3")],
    ["is thier a garage", says("no garage|no|lean-to")],
    ["sceptic or sewer", says("septic")],
    ["intrnet?", says("DSL")],
    ["wats the tax", says("8212")],
    ["barn siz", says("36")],
  ]),
];
