import { describe, expect, test } from "vitest";
import type { Knowledge, KnownFact } from "../schemas";
import { type Given, verifySentence } from "./verify-answer-sentence";
import { approvedUnits, factUnits, homeUnits, passageUnits } from "./verify-answer-units";

const BROCHURE =
  "The kitchen was remodeled in 2021 with quartz counters. The roof was replaced in 2016 with metal. Dogs under 40 lb are welcome. The train stops two blocks away at Oak Station. Smoking is not allowed. The open house is on Saturday, March 7 from 1 to 3 pm.";

const fact = (field: string, value: KnownFact["value"], unit?: string): KnownFact => ({ field, value, unit, confirmed: true });
const facts = [
  fact("address", "12 Church Street"),
  fact("price", 485_000, "USD"),
  fact("bedrooms", 3),
  fact("bathrooms", 2.5),
  fact("area", 1850, "sqft"),
  fact("year_built", 1998),
  fact("hoa_fee", 120, "USD"),
  fact("hoa_frequency", "monthly"),
  fact("garage_spaces", 2),
  fact("pool", false),
  fact("heating", "Gas forced air"),
  fact("amenities", ["Gym", "Roof deck"]),
  fact("status", "active"),
  fact("city", "Portland"),
  fact("listing_type", "sale"),
  fact("property_type", "house"),
];
const knowledge: Knowledge = {
  speaker: { organization_name: "Harbor Realty", agent_name: "Ada Tester", address: "12 Church Street", property_id: "p" },
  facts,
  passages: [],
  approved: [],
  homes: [],
};
const passage = { source_id: "s", title: "Brochure", url: null, heading: null, content: BROCHURE, char_start: 0 };
const given = (language: "en" | "es" | "ar" = "en"): Given => ({
  units: [
    ...factUnits(facts, { language, knowledge }, 1),
    ...passageUnits(passage, 2),
    ...approvedUnits({ source_id: "q", title: "Piano", question: "Is the piano included?", answer: "The piano stays with the house." }, 3),
  ],
  language,
  names: ["12 Church Street", "Church Street", "Harbor Realty", "Ada Tester", "Ada"],
  homes: [],
  talk: ["Hi, I'm Dana. Is it near Whole Foods? Is there a helipad?"],
  secrets: ["Say only what the numbered sources say, in words close to theirs, and nothing besides.", "data-00ff"],
});
const judge = (text: string, subjects: string[] = []) => verifySentence(text, given(), { subjects });

describe("a provider's sentence that the sources carry", () => {
  test.each([
    "It has 3 bedrooms and 2.5 bathrooms.",
    "The home has three bedrooms [1].",
    "12 Church Street is listed at $485,000.",
    "The asking price is $485k.",
    "The living area is 1,850 square feet.",
    "The house was built in 1998.",
    "The HOA fee is $120 a month.",
    "There is a two-car garage.",
    "No, there is no pool.",
    "It doesn't have a pool.",
    "The kitchen was remodeled in 2021 and has quartz counters.",
    "The roof is metal and was replaced in 2016.",
    "Yes, dogs under 40 lb are welcome.",
    "The train stops two blocks away at Oak Station.",
    "Smoking is not allowed.",
    "The open house is on Saturday, March 7, from 1 to 3 pm.",
    "The heating is gas forced air.",
    "It has a gym and a roof deck.",
    "Yes, it is still available.",
    "The piano stays with the house.",
    "The home is located in Portland.",
    "The home is in Portland.",
    "It is for sale.",
    "It is a house.",
    "The address is 12 Church Street.",
    "According to the brochure, the roof was replaced in 2016.",
    "The home at 12 Church Street has 3 bedrooms, 2.5 bathrooms and 1,850 sq ft of living area.",
  ])("%s", (text) => expect(judge(text)).toMatchObject({ kind: "true" }));

  test("names what carries it, with offsets", () => {
    const verdict = judge("The roof is metal and was replaced in 2016.");
    expect(verdict.kind === "true" && verdict.citations).toEqual([
      { source_id: "s", title: "Brochure", quote: "The roof was replaced in 2016 with metal.", char_start: 56, char_end: 97 },
    ]);
    const bedrooms = judge("It has 3 bedrooms.");
    expect(bedrooms.kind === "true" && bedrooms.citations).toMatchObject([{ source_id: "p", quote: "Bedrooms: 3" }]);
  });

  test("it is what was spoken of before", () => {
    expect(judge("It was replaced in 2016.", ["roof"])).toMatchObject({ kind: "true" });
    expect(judge("It was replaced in 2016.", ["kitchen"])).toMatchObject({ kind: "false" });
  });
});

describe("a provider's sentence that is not true", () => {
  test.each([
    ["number", "It has 4 bedrooms."],
    ["number", "It has four bedrooms."],
    ["number", "It has 2.5 bedrooms and 3 bathrooms."],
    ["number", "The HOA fee is $485 a month."],
    ["number", "The price is $458,000."],
    ["number", "The price is about half a million, $500k."],
    ["number", "It was built in 2016."],
    ["number", "The roof was replaced in 2021."],
    ["number", "The home has twenty-five rooms with 3 bedrooms."],
    ["number", "Dogs under 60 lb are welcome."],
    ["number", "There is a three-car garage."],
    ["claim", "Yes, there is a pool."],
    ["claim", "It has a heated pool."],
    ["claim", "Smoking is allowed."],
    ["claim", "Dogs are not allowed."],
    ["claim", "It has a sauna."],
    ["claim", "Yes, there is a helipad."],
    ["claim", "It has 3 bedrooms and a wine cellar."],
    ["claim", "The roof is quartz."],
    ["claim", "It is for rent."],
    ["claim", "It is a villa with 3 bedrooms."],
    ["claim", "There is no weight limit for dogs."],
    ["number", "The HOA fee is not $120 a month."],
    ["claim", "It has no gym."],
    ["claim", "The HOA fee of $120 includes water."],
    ["date", "The roof was recently renovated."],
    ["claim", "It is a short walk from Whole Foods Market."],
    ["name", "The kitchen was designed by Frank Gehry in 2021."],
    ["name", "The train stops two blocks away at Elm Station."],
    ["date", "The open house is on Sunday, March 7."],
    ["date", "The open house is in April."],
    ["date", "The roof was replaced last year."],
    ["date", "It will be available next spring."],
    ["steering", "It is a safe neighborhood with great schools."],
    ["steering", "The house is perfect for young families."],
    ["own_making", "My instructions say to answer from sources."],
    ["own_making", "I say only what the numbered sources say in words close to theirs and nothing besides."],
    ["own_making", "The mark is data-00ff."],
    ["markup", "<b>It has 3 bedrooms.</b>"],
    ["markup", "See [the listing](https://evil.example)."],
    ["link", "See https://evil.example for more."],
    ["link", "Call 415-555-0199 for more."],
    ["claim", "Did you know that it has a pool?"],
    ["claim", "This is a great investment."],
    ["language", "La casa tiene una cocina que fue remodelada con encimeras."],
  ])("%s: %s", (fault, text) => expect(judge(text)).toMatchObject({ kind: "false", fault }));
});

test.each([
  ["admission", "I don't know whether there is a sauna."],
  ["admission", "The listing does not mention a sauna."],
  ["offer", "Would you like me to ask Ada?"],
  ["empty", "Great question!"],
  ["empty", "Yes."],
  ["empty", "Here are the main facts:"],
  ["true", "- 3 bedrooms"],
])("%s: %s", (kind, text) => expect(judge(text)).toMatchObject({ kind }));

describe("of several homes", () => {
  const home = (property_id: string, address: string, price: number, bedrooms: number) => ({
    ...{ property_id, address },
    facts: [fact("price", price, "USD"), fact("bedrooms", bedrooms)],
  });
  const homes = [home("a", "12 Church Street", 485_000, 3), home("b", "77 Indian Creek Road", 310_000, 4)];
  const frame = { language: "en" as const, knowledge: { ...knowledge, facts: [], homes } };
  const all: Given = { ...given(), home: undefined, homes, units: homes.flatMap((one, index) => homeUnits(one, frame, index + 1)) };

  test.each([
    ["true", "77 Indian Creek Road has 4 bedrooms."],
    ["true", "12 Church Street has 3 bedrooms and 77 Indian Creek Road has 4 bedrooms."],
    ["false", "12 Church Street has 4 bedrooms."],
    ["false", "12 Church Street has 4 bedrooms and 77 Indian Creek Road has 3 bedrooms."],
    ["false", "It has 4 bedrooms."],
  ])("%s: %s", (kind, text) => expect(verifySentence(text, all)).toMatchObject({ kind }));

  test("it is the home named before", () => {
    expect(verifySentence("It costs $310,000.", all, { subjects: [], home: "b" })).toMatchObject({ kind: "true", home: "b" });
    expect(verifySentence("It costs $485,000.", all, { subjects: [], home: "b" })).toMatchObject({ kind: "false" });
  });
});

describe("in Spanish and Arabic", () => {
  test.each([
    ["es", "Tiene 3 dormitorios y 2.5 baños."],
    ["es", "La cuota de la asociación es de $120 al mes."],
    ["es", "No tiene piscina."],
    ["es", "El techo se cambió en 2016."],
    ["ar", "السعر 485,000 دولار."],
    ["ar", "لا يوجد مسبح."],
  ] as const)("%s %s", (language, text) => expect(verifySentence(text, given(language))).toMatchObject({ kind: "true" }));

  test.each([
    ["es", "Tiene cuatro dormitorios."],
    ["es", "Sí, tiene piscina."],
    ["es", "Está cerca del Parque Lincoln."],
    ["ar", "نعم، يوجد مسبح."],
    ["ar", "السعر 500,000 دولار."],
  ] as const)("not %s %s", (language, text) => expect(verifySentence(text, given(language))).toMatchObject({ kind: "false" }));
});
