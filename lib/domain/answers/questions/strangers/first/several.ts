import { about, type StrangersQuestion, says } from "../question-set";

/** More than one thing in one message. */
export const SEVERAL: StrangersQuestion[] = [
  ...about("several", "birch", [
    ["How many beds and baths, and what's the price?", says("4|four", "2.5|2 full|two full|2 1/2", "374900")],
    ["What year was it built and how old is the roof?", says("1964", "2016")],
    ["Taxes and HOA?", says("5318", "no")],
    ["How big is the house and the lot?", says("2236", "0.31|.31")],
    ["Ages of furnace, AC and water heater please", says("2018", "2021", "2022")],
    ["When's the open house, and when could we get possession?", says("12/6|December 6|Dec 6|2026-12-06", "45")],
  ]),
  ...about("several", "harlow", [
    ["Price, taxes and lot size?", says("1145000", "12604", "11761")],
    ["Which appliances stay, and what doesn't?", says("refrigerator|range", "chandelier")],
    ["When is the open house and when are offers due?", says("December 5|Saturday", "December 8|Tuesday")],
    ["Tell me the heating and cooling", says("gas", "second and third|central")],
  ]),
  ...about("several", "cove", [
    ["Is it on a well and septic, and how old are they?", says("well", "septic", "2015")],
    ["How much are taxes and the road dues?", says("6730", "600")],
    ["Beds, baths, square feet?", says("3|three", "1.75", "1540")],
    ["Do the dock and the kayaks come with it?", says("dock|convey*", "kayak*")],
  ]),
  ...about("several", "willow", [
    ["What's the monthly fee and what does it include?", says("312", "lawn|snow")],
    ["What year are the furnace and the water heater?", says("2014", "2020")],
    ["How many bedrooms, how big and is there a garage?", says("2|two", "1390", "garage")],
    ["Price and taxes?", says("329000", "4925")],
  ]),
  ...about("several", "saguaro", [
    ["How much is it and what's the HOA?", says("529000", "62")],
    ["Is the pool heated and is the solar paid for?", says("not heated|not", "owned|paid off")],
    ["How old are the AC units and the roof underlayment?", says("2017", "2020")],
    ["Beds baths and garage?", says("3|three", "2|two", "garage|3 car*|3-car")],
  ]),
  ...about("several", "tannery", [
    ["Rent, deposit and move-in date?", says("2275", "1500", "January 15|2027-01-15")],
    ["Are pets ok and what do they cost?", says("two|40", "300|35")],
    ["Is parking available, and how much?", says("125")],
    ["What's included, and what do I pay myself?", says("water|trash", "electric*|internet")],
    ["Is there an elevator and a gym?", says("elevator", "no gym|no")],
  ]),
  ...about("several", "marsa", [
    ["What's the price and the service charge?", says("2340000|2.34", "17.25")],
    ["How large is it and how big is the balcony?", says("128.5", "14")],
    ["Until when is it rented and for how much?", says("March 2027|2027-03-14", "148000")],
    ["Is there a gym and a pool?", says("gym", "pool")],
  ]),
  ...about("several", "kettle", [
    ["Acreage, price and taxes?", says("38.6", "318000", "412")],
    ["Is there water and power on the property?", says("well", "electric*|100 amp")],
    ["How big is the barn and the pond?", says("40 x 60|40x60", "0.9")],
    ["What are the terms if the owner finances: down payment and rate?", says("20%", "7.5%")],
  ]),
  ...about("several", "fennel", [
    ["When is it done and what's the HOA?", says("April 2027", "158")],
    ["Is there a basement, and how big is the deck?", says("no basement|slab|no", "10 x 12|10x12")],
    ["Square footage, bedrooms, garage?", says("1947", "3|three", "one-car|1|one")],
    ["What flooring is downstairs and in the bathrooms?", says("vinyl", "tile")],
  ]),
  ...about("several", "quay", [
    ["What are the HOA fee and the taxes?", says("894", "9877")],
    ["How old are the AC and water heater?", says("2020", "2019")],
    ["What are the pet rules and the rental rules?", says("60|two", "six months|24 months")],
    ["Price and square footage?", says("612500", "1268")],
  ]),
  ...about("several", "limonero", [["How much is it, and what are the taxes?", says("287500", "5046")]]),
];
