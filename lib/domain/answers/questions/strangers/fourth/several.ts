import { about, type StrangersQuestion, says, saysNot } from "../question-set";

export const SEVERAL: StrangersQuestion[] = [
  ...about("several", "ks-ranch", [
    ["What are the taxes and the HOA fee?", says("3,874", "180")],
    ["When was the roof done and how old is the furnace?", says("2019|7 years", "2016|10 years|ten years")],
    [
      "How many beds and baths, and how many square feet in total?",
      says("4|four", "2F 1H|2F|2.5|2 full|two full|2 and a half|2½", "2,392"),
    ],
    ["Is there a fence? And a shed?", says("fence", "shed")],
  ]),
  ...about("several", "ri-victorian", [
    ["How much is it, and what are the taxes?", saysNot(["689,000", "8,215"], ["599,000", "815,000"])],
    ["What year is it and when was the kitchen redone?", says("1894", "2014")],
    ["How far is the ferry and how far is the train?", says("0.4", "2.1")],
    ["Is there parking, and is there a garage?", says("driveway|3 cars|tandem", "no garage|garage")],
  ]),
  ...about("several", "mt-cabin", [
    ["How deep is the well and when was the septic pumped?", says("240", "June 2025|2025")],
    ["how many bedrooms, how many baths, how many acres", says("three|3", "two|2", "7.5|seven and a half")],
    ["What heats it, and is there AC?", says("wood|propane", "no air conditioning|never needed|no")],
    ["Does the fridge stay, and what about the chest freezer?", says("fridge|refrigerator", "freezer|goes with")],
  ]),
  ...about("several", "or-midcentury", [
    ["Who designed it and when?", says("Halvorsen", "1961")],
    ["What is the tax, and is there an HOA?", says("11,280", "no homeowners|no HOA|none|no|not")],
    ["How big are the lot and the house?", says("0.62", "3,050")],
    ["when are offers due and is there an inspection report", says("November 24|Nov 24|24 November|Nov. 24", "inspection|request")],
  ]),
  ...about("several", "il-condo", [
    ["What is the assessment and what does it cover?", says("742", "heat|gym|doorman")],
    ["How much is parking, and is there EV charging?", says("32,000", "P1|four|shared|kWh")],
    ["What are the taxes and the move-in fee?", says("7,930", "400")],
    ["Which floor, which direction, any balcony?", says("19|19th", "east|south", "balcony|6 x 14")],
  ]),
  ...about("several", "shj-rent", [
    ["rent, deposit and commission please", says("62,000", "3,000", "2,500")],
    ["Is it furnished and is AC free?", says("unfurnished", "free|included")],
    ["how many baths and what floor", says("2|two", "7|7th|seventh")],
  ]),
  ...about("several", "oh-rental", [
    ["What's the rent and the deposit, and when can I move in?", says("1,375", "January 5|Jan 5|5 January|Jan. 5")],
    ["Do you take cats and how much are they?", says("cats", "25")],
    ["Who pays for water and who pays for gas?", says("landlord|water", "tenant|gas")],
  ]),
  ...about("several", "dxb-sale", [
    ["What's the price and the service charge?", says("2,350,000", "17.5|17.50|23,065")],
    ["How big is it and how big is the balcony?", says("1,318", "118")],
    ["How much is the DLD fee and what is your commission?", says("4%|4 %", "2%|2 %")],
  ]),
  ...about("several", "tx-builder", [
    ["What's the HOA and the tax rate?", says("65", "2.89")],
    ["How many beds, baths, and garage spaces?", says("4|four", "3|three", "2|2-car|two*")],
    ["Base price, lot premium, and total?", says("398,990", "12,000", "427,640")],
  ]),
  ...about("several", "ky-farm", [
    ["How many acres and how much of it is hay?", says("38.4", "14")],
    ["Is there water and power in the barn, and how many stalls?", says("water|electric", "6|six")],
    ["What are the taxes and what does the hunting lease bring?", says("1,186", "1,200")],
  ]),
];
