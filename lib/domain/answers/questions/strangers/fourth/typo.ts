import { about, no, type StrangersQuestion, says, yes } from "../question-set";

export const TYPO: StrangersQuestion[] = [
  ...about("typo", "ks-ranch", [
    ["wats the prce", says("312,500|312.5k")],
    ["hw many bedrms", says("4|four")],
    ["is ther a firplace", yes("wood|fireplace|1|one")],
    ["wat yr is the roof frm", says("2019")],
    ["propety taxs??", says("3,874")],
    ["does it hav a fince in bak yard", yes("fence|privacy|6 ft")],
  ]),
  ...about("typo", "ri-victorian", [
    ["how mny batrooms", says("2.5|two and a half|2 ½|2½")],
    ["wen is opn house", says("December 6|Dec 6|6 December|12/6|Dec. 6")],
    ["is there a garrage", no("no garage|driveway|garage: no|not*|none")],
    ["whats th heatng", says("steam|oil|radiator*")],
    ["yeer bilt?", says("1894")],
    ["hoa fes?", says("no|none|not")],
  ]),
  ...about("typo", "mt-cabin", [
    ["hw deep is teh wel", says("240")],
    ["doess it hav intrnet", yes("Starlink")],
    ["squre feet?", says("1,840")],
    ["is shop heatd", no("not heated|isn't heated|heated|unheated")],
    ["cn i hav chikens ther", says("coop|chicken*")],
    ["r the washr n dryer stayin", yes("washer|stay*|dryer")],
  ]),
  ...about("typo", "or-midcentury", [
    ["whos the arcitect", says("Halvorsen")],
    ["wat kind of flors upstairs", says("cork")],
    ["is thre a pool or jakuzzi", says("hot tub|no swimming pool")],
    ["sq footge pls", says("3,050")],
    ["wats the proprty tax", says("11,280")],
  ]),
  ...about("typo", "il-condo", [
    ["asesment monthy?", says("742")],
    ["pets alowed??", says("cats|dog")],
    ["is ther a balcny", yes("balcony|6 x 14")],
    ["landry in unt?", yes("in unit|in-unit|washer|full-size")],
    ["how mch is prking", says("32,000|18")],
  ]),
  ...about("typo", "shj-rent", [
    ["hw much rent pr year", says("62,000")],
    ["is ac fre or i pay", says("free|included")],
    ["can i brng cat", no("no pets|pets|not*")],
    ["furnishd or nt", says("unfurnished")],
    ["comision how much bro", says("2,500")],
  ]),
  ...about("typo", "oh-rental", [
    ["wat is secrity depsit", says("1,375")],
    ["do u alow dogs", no("no dogs|not allowed|dogs|not*")],
    ["wen can i move n", says("January 5|Jan 5|5 January|Jan. 5")],
    ["is watr inclded", yes("water|landlord|included")],
    ["parkin spot?", says("behind|one|1")],
  ]),
  ...about("typo", "dxb-sale", [
    ["servce chrge?", says("17.5|17.50|23,065")],
    ["wich floor is ths", says("24|24th")],
    ["hw many prking", says("2|two")],
    ["is it freehld", yes("freehold")],
  ]),
  ...about("typo", "tx-builder", [
    ["wen wil it be dun", says("March 2027|March")],
    ["is frige incluced", no("not included|2,150|not*")],
    ["hoa mnthly", says("65")],
    ["warrenty?", says("1 year|2 years|10 years|workmanship|structure")],
  ]),
  ...about("typo", "ky-farm", [
    ["hw mny acers", says("38.4")],
    ["is it on septc or sewr", says("septic")],
    ["taxs on farm", says("1,186")],
    ["do minral rites go wit it", yes("mineral*|convey")],
  ]),
];
