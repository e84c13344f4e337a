import { about, type StrangersQuestion, says } from "../question-set";

export const SEVERAL: StrangersQuestion[] = [
  ...about("several", "quarry", [
    ["What's the price and how long has it been on the market?", says("314,900", "23")],
    ["How old are the roof and the water heater?", says("2017", "2021")],
    ["Is there a basement, and is it finished? Also how big is the lot?", says("finished|fin", "0.38|110 x 150")],
    ["taxes? HOA? school district?", says("4,386", "no|none", "brannock csd|brannock")],
  ]),
  ...about("several", "sorrel", [
    ["How many beds and baths, and how many square feet?", says("3|three", "2,388")],
    ["What's the HOA a year, and what do I get for it?", says("540", "pool", "tennis")],
    ["Year built, and when was the roof replaced?", says("2004", "2021")],
    ["What did it sell for last time, and when was the price cut?", says("251,000", "11/02|november 2|nov 2|november 2026")],
  ]),
  ...about("several", "tuttle", [
    ["What do they want for it and what are the taxes?", says("589,000|589", "8,140")],
    ["How's it heated, and is there any cooling?", says("oil", "mini-split")],
    ["Well or town water? And how about the septic, how old?", says("drilled|well", "2003")],
    ["How far are the village and the skiing?", says("4", "25")],
  ]),
  ...about("several", "marlowe", [
    ["How much are the assessments and the taxes?", says("612", "6,870")],
    ["Are dogs okay and can I rent it out later?", says("45", "12 month*")],
    ["What are the counters, and what make is the range?", says("granite", "ge")],
    ["When does the tenant leave and what are they paying?", says("january 31|jan 31", "2,850")],
  ]),
  ...about("several", "heron", [
    ["How big is the cabin and how many bedrooms?", says("1,046", "three|3")],
    ["How deep is the lake and what fish are in it?", says("41", "walleye", "muskie")],
    ["Is it a well, and where does the sewage go?", says("sand-point|well", "holding tank")],
    ["How far to groceries and to a hospital?", says("7", "22")],
  ]),
  ...about("several", "fennel", [
    ["What's the rent, the deposit and the application fee?", says("2150", "55")],
    ["Are pets ok and is there parking?", says("cat*|dog*", "1 spot|off street|off-street|one spot")],
    ["when can i move in and how long is the lease", says("dec*", "12")],
    ["Who pays water and who pays electric?", says("landlord", "tenant")],
  ]),
  ...about("several", "nadir", [
    ["Price and service charge please?", says("2,350,000|2.35", "16.5|16.50|24,500")],
    ["Which floor, and what view does it have?", says("21|21st", "creek")],
    ["How much are the transfer fee and your commission?", says("4%|4 %", "2%|2 %")],
    ["Metro and airport: how far?", says("900", "12")],
  ]),
  ...about("several", "yasmin", [
    ["How much is the rent and in how many cheques?", says("235,000", "4|four")],
    ["What deposits do I need to pay?", says("11,750|5%", "4,000")],
    ["Bedrooms, bathrooms, size?", says("3|three", "4|four", "2,410")],
    ["Are pets allowed, and is there a garden?", says("consent|3,000", "garden|artificial")],
  ]),
  ...about("several", "bluestem", [
    ["How many beds, baths, and what size garage?", says("4|four", "3|three", "tandem|3-car|3 car|3 spaces|three spaces|three-car")],
    ["What's the HOA and the tax rate?", says("720", "2.41")],
    ["How tall are the ceilings upstairs and down?", says("9", "10")],
    ["When's it done and how long's the warranty on the structure?", says("march 2027", "10|ten")],
  ]),
];
