import { about, type StrangersQuestion, says } from "../question-set";

/** Two or three things in one message. */
export const SEVERAL: StrangersQuestion[] = [
  ...about("several", "alder", [
    ["What's the price and what are the taxes?", says("419500", "2063")],
    ["How many bedrooms and bathrooms?", says("3|three", "2|two")],
    ["How old are the roof, the furnace and the windows?", says("2023", "2020", "2011")],
    ["What's included and what isn't?", says("range|swing set|dishwasher", "freezer|drapes|washer")],
  ]),
  ...about("several", "ferry", [
    ["How big is it, and when was it built?", says("2640", "2013")],
    ["Taxes and association fee?", says("7345", "215")],
    ["Is there an elevator and is there a garage?", says("elevator", "garage")],
    ["When's the open house and when do you do private tours?", says("December 13|Dec 13|Dec. 13|2026-12-13|12/13|Sunday", "Tuesday*")],
  ]),
  ...about("several", "cottonwood", [
    ["Beds, baths and square feet?", says("5|five", "3.5|3 1/2", "3318")],
    ["How much is the HOA and what does it cover?", says("97", "trash|trail*|pool")],
    ["Price and property tax?", says("874000", "4386")],
    ["How old are the furnaces and the water heater?", says("2019", "2023")],
  ]),
  ...about("several", "lark", [
    ["How much are rent and deposit?", says("1895", "1700")],
    ["Is a cat ok and what does it cost?", says("cat", "250")],
    ["What does the landlord pay and what do I pay?", says("sewer|garbage", "water|electric*|internet")],
    ["When is it free, and how long is the lease?", says("February 1|Feb 1|Feb. 1|2027-02-01", "12")],
  ]),
  ...about("several", "belmont", [
    ["What are the taxes and the monthly assessment?", says("6118", "468")],
    ["Is there a pool or a gym?", says("no|none|not", "gym", "pool")],
    ["How long is it rented and for how much?", says("April 30|2027-04-30|30 April", "2310")],
    ["How many units are there and how much is in reserve?", says("48", "512300")],
    ["Which floor is it on, and is there an elevator?", says("3|3rd|third", "elevator")],
  ]),
  ...about("several", "ghaf", [
    ["What's the price and the service charge?", says("6450000|6.45", "3.95")],
    ["How big are the plot and the house?", says("5120", "3860")],
    ["How many bedrooms and bathrooms does the villa have?", says("4|four", "5|five")],
  ]),
  ...about("several", "orchard", [
    ["How many acres, and what's the price?", says("5.3", "598000")],
    ["Well or spring, septic or sewer?", says("spring", "septic")],
    ["How old are the boiler and the roof?", says("2017", "2015")],
    ["How big is the barn and does it have electricity?", says("36", "electric*")],
  ]),
];
