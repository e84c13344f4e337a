import { describe, expect, test } from "vitest";
import { GivenSources } from "../internal/given-sources";
import { knowledgeOf } from "../questions/ask-listing";
import { LISTINGS } from "../questions/listings";
import { MORE_LISTINGS } from "../questions/more-listings";
import { understandQuestion } from "./understand-question";
import { verifySentence } from "./verify-answer-sentence";

/** How a model puts what these listings say; then what a model might make up of them. By listing. */
const TRUE: Record<string, string[]> = {
  craftsman: [
    "Yes, the kitchen was remodeled in 2021 and features quartz counters, shaker cabinets and a gas range.",
    "The kitchen island seats four people.",
    "The roof was replaced in 2016 with 30-year composition shingles.",
    "The furnace dates from 2018, and the heating is gas forced air.",
    "Cooling is provided by a ductless mini-split on the upper floor.",
    "The home was built in 1926.",
    "It offers 4 bedrooms and 2.5 bathrooms across 2,340 square feet.",
    "The lot is 7,405 square feet.",
    "The asking price is $689,000.",
    "Annual property taxes are $5,812.",
    "The back yard is fully fenced, with two apple trees and a fire pit.",
    "There is no pool, but there is room for one.",
    "The detached garage holds two cars and includes a workbench.",
    "The basement is full but unfinished, and it is dry.",
    "The primary bedroom is on the main level and has a walk-in closet.",
    "Ceilings on the main level are nine feet high.",
    "Most windows were replaced with double-pane units in 2014.",
    "The electrical panel was upgraded to 200 amps in 2019.",
    "The sewer line was relined in 2020, and the plumbing is mostly copper.",
    "There is a 50-gallon gas water heater from 2022.",
    "Whatcom Falls Park is about a twelve-minute walk away.",
    "The number 4 bus stops at the corner of Church Street.",
    "Downtown Bellingham is 1.2 miles away.",
    "The washer and dryer stay with the home.",
    "The porch swing is not included, as it does not stay.",
    "The seller prefers to close after March 1.",
    "Offers will be reviewed on Tuesday at 5 pm.",
    "An inspection report from October is available on request.",
    "All knob and tube wiring was removed in 2019.",
    "The upright piano can stay if the buyer wants it.",
    "The home is in the Bellingham School District.",
    "It is connected to the public sewer and city water.",
    "A wood-burning fireplace warms the living room.",
    "The house has two stories.",
  ],
  loft: [
    "The rent is $2,850 per month.",
    "The deposit is $2,850.",
    "The lease is for a minimum of 12 months.",
    "It is available from December 15, 2026.",
    "Cats and dogs under 50 lb are allowed, with a limit of two pets and a one-time fee of $300.",
    "No, it is not furnished.",
    "There is a washer and dryer in the unit.",
    "A heated garage space is available for $175 a month.",
    "Water, trash and gas are included, and you pay for electricity.",
    "Smoking is not permitted anywhere in the building.",
    "The application fee is $60 per adult.",
    "Renters insurance is required.",
    "The gym is open 24 hours a day.",
    "The ceilings are 11 feet high with exposed beams.",
    "The balcony measures 9 by 6 feet and faces east.",
    "The Ashland Green Line station is a 6-minute walk away.",
    "Quiet hours run from 10 pm to 7 am.",
    "There is no doorman, but there is a video intercom.",
    "Internet is not included in the rent.",
    "Yes, the building has an elevator.",
  ],
  marina: [
    "The apartment has a full marina view.",
    "The pool is shared and temperature controlled.",
    "The service charge is AED 21,648 a year.",
    "Pets are not allowed.",
    "The apartment is on the 22nd floor of a tower with 38 stories.",
    "JBR beach is a 10-minute walk away.",
    "The transfer fee is 4 percent and is paid by the buyer.",
    "It is unfurnished.",
    "There are two covered parking spaces in the basement.",
    "The developer is Crest Properties.",
    "No payment plan is offered.",
  ],
  ranch: [
    "The pool is heated and was resurfaced in 2022.",
    "The property is 12.4 acres.",
    "There is no HOA fee.",
    "The well is 480 feet deep and produces 15 gallons per minute.",
    "The 7 kW solar array was installed in 2021 and is owned rather than leased.",
    "The barn has four stalls with water and power.",
    "The guest house is 640 sq ft and has its own kitchen and bath.",
    "Mineral rights do not convey.",
    "It is currently pending, with an offer accepted.",
    "The house itself is not in a flood zone, but the back of the land along the creek is.",
    "The nearest hospital is 9 miles away in Fredericksburg.",
    "Yes, horses and cattle are kept on the land today.",
    "It has a step-free entry and a roll-in shower.",
  ],
  townhouse: [
    "The townhouse has three bedrooms and two and a half bathrooms over three levels.",
    "It was built in 2025 by Alder Homes.",
    "The HOA fee is $265 per month, which covers snow removal, exterior insurance and trash.",
    "Yes, up to two pets are allowed and there is no weight limit.",
    "Rentals of less than 30 days are not allowed.",
    "The reserve fund held $48,000 at the end of 2025.",
    "It comes with a one-year builder warranty and a ten-year structural warranty.",
    "There is an attached two-car garage with a 240-volt EV outlet.",
    "Guests can park on the street, since there is no visitor parking on site.",
    "The counters are white quartz.",
    "The primary suite has a double vanity and a walk-in shower, but no tub.",
    "There is no basement.",
    "The light rail stop at 41st and Fox is a 9-minute walk away.",
    "Coors Field is about 2 miles away.",
    "Estimated taxes for 2026 are $4,120.",
    "The laundry closet is on the third level and has hookups only.",
    "The roof deck has mountain views.",
    "Engineered oak covers the main level, with carpet in the bedrooms and tile in the baths.",
    "Heating comes from a two-zone gas furnace, and there is central air.",
    "The walls are 2x6 with spray-foam insulation.",
    "Leases of 30 days or more are allowed by the association.",
    "The refrigerator and dishwasher are included.",
    "It is listed at $742,500.",
    "The living area is 1,985 square feet.",
  ],
  bungalow: [
    "The windows are impact rated and were installed in 2021.",
    "The house is in flood zone X.",
    "A closing in 30 days is possible.",
    "The fourth room is used as an office and has no closet.",
    "The tenant leaves on June 30.",
    "It has 3 bedrooms and 1 bathroom.",
    "There is no pool.",
    "There is a carport for one car, plus street parking.",
    "The house was built in 1948 on a lot of 5,250 sq ft.",
    "There is no fireplace.",
  ],
};

const FALSE: Record<string, string[]> = {
  craftsman: [
    "The kitchen was remodeled in 2019 and features quartz counters.",
    "The kitchen has granite counters.",
    "The kitchen island seats six people.",
    "The roof is slate and was replaced in 2016.",
    "The roof was replaced in 2014.",
    "The furnace dates from 2016.",
    "The home has central air conditioning.",
    "It was built in 1962.",
    "It offers 3 bedrooms and 2.5 bathrooms.",
    "It has 4 bathrooms.",
    "The HOA fee is $50 a month.",
    "There is no HOA.",
    "There is a pool in the back yard.",
    "The attached garage holds three cars.",
    "The basement is finished.",
    "The basement is unfinished and damp.",
    "There are three fireplaces.",
    "The bus stops two blocks away.",
    "The train stops at the corner of Church Street.",
    "There is a security guard.",
    "Downtown Bellingham is a ten-minute walk away.",
    "The porch swing stays with the home.",
    "The piano is not included.",
    "The sellers want to close by February.",
    "Offers are reviewed on Thursday.",
    "The house was designed by Gustav Stickley.",
    "The home comes with a one-year warranty.",
    "It has a new deck and a hot tub.",
    "The yard has three apple trees.",
    "The schools are excellent.",
    "It is perfect for families.",
    "The seller will accept $650,000.",
    "The septic system was pumped in 2025.",
    "The washer and dryer do not stay.",
    "Windows were replaced with triple-pane units in 2014.",
    "It has solar panels.",
  ],
  loft: [
    "The rent is $2,580 per month.",
    "The rent is $2,850 a year.",
    "The lease is for a minimum of 6 months.",
    "It is available from November 15.",
    "It is available immediately.",
    "Large dogs over 50 lb are allowed.",
    "Pets are not allowed.",
    "It comes fully furnished.",
    "The garage space is included in the rent.",
    "Electricity is included.",
    "Gas is not included.",
    "Subletting is allowed.",
    "The gym is open until 10 pm.",
    "The balcony faces west.",
    "The station is a 16-minute walk away.",
    "There is a doorman.",
    "The apartment has a fireplace.",
    "It has hardwood floors.",
    "The unit has a dishwasher and a wine fridge.",
    "The building was built in 2008.",
  ],
  marina: [
    "The pool is private.",
    "The service charge is AED 21,648 a month.",
    "Dogs are welcome.",
    "The apartment is on the 38th floor.",
    "The transfer fee is paid by the seller.",
    "It comes with three parking spaces.",
    "The developer is Emaar.",
    "A payment plan is offered.",
    "The apartment has a sea view.",
    "The tower was completed in 2019.",
  ],
  ranch: [
    "The pool was resurfaced in 2025.",
    "The property is 24 acres.",
    "The solar array is leased.",
    "Mineral rights convey.",
    "It is still available.",
    "The house is in a flood zone.",
    "The barn has six stalls.",
    "The house has carpet in the bedrooms.",
    "There is a hospital 2 miles away.",
    "It is on city water.",
    "Cell coverage is excellent.",
    "The HOA fee is $100 a year.",
  ],
  townhouse: [
    "The townhouse has four bedrooms.",
    "It has three full bathrooms.",
    "It was built by Oakwood Homes.",
    "The HOA fee covers water and trash.",
    "The HOA fee is $265 a year.",
    "Pets are limited to 40 pounds.",
    "Only one pet is allowed.",
    "Short-term rentals are allowed.",
    "The reserve fund held $84,000 at the end of 2025.",
    "It comes with a two-year builder warranty.",
    "The garage is detached.",
    "There is visitor parking on site.",
    "The counters are black granite.",
    "The primary suite has a tub.",
    "It has a finished basement.",
    "The light rail stop is a 5-minute walk away.",
    "Coors Field is 5 miles away.",
    "A washer and dryer are included.",
    "The microwave drawer is not included.",
    "The main level has carpet.",
    "There are lake views from the roof deck.",
    "It has a fireplace in the living room.",
    "It is sold.",
    "The builder pays the closing costs.",
    "The neighborhood is quiet and safe.",
    "The taxes were $4,120 in 2024.",
  ],
  bungalow: [
    "The windows were installed in 2012.",
    "The house is in flood zone A.",
    "The house is not in a flood zone.",
    "The fourth room has a closet.",
    "The tenant leaves on July 31.",
    "It has 2 bathrooms.",
    "There is a garage for one car.",
    "The house was built in 1984.",
    "The refrigerator stays.",
    "The lot is 2,550 sq ft.",
    "There is a fireplace.",
    "Insurance is included.",
  ],
};

/** Of English sources, in the buyer's language. */
const TRANSLATED: Record<"true" | "false", Record<"es" | "ar", string[]>> = {
  true: {
    es: [
      "El techo se reemplazó en 2016.",
      "La cocina fue remodelada en 2021.",
      "El garaje tiene espacio para dos autos.",
      "No tiene piscina.",
      "Tiene 4 dormitorios y 2.5 baños.",
      "El precio es de $689,000.",
      "Los impuestos anuales son de $5,812.",
      "La casa se construyó en 1926.",
      "La lavadora y la secadora se quedan con la casa.",
      "El sótano no está terminado.",
    ],
    ar: ["السعر 689,000 دولار.", "بُني المنزل في سنة 1926.", "لا يوجد مسبح.", "تم تجديد المطبخ في عام 2021."],
  },
  false: {
    es: [
      "Sí, tiene piscina.",
      "Tiene sauna.",
      "El techo se reemplazó en 2019.",
      "La casa tiene bodega de vinos y helipuerto.",
      "Está junto al Parque Central.",
      "Se aceptan mascotas.",
      "El sótano está terminado.",
      "La cuota de la asociación es de $200.",
      "Tiene cinco dormitorios.",
      "Los impuestos son de $5,812 al mes.",
      "El barrio es muy seguro.",
      "Es ideal para familias.",
      "La cocina fue diseñada por Gaudí en 2021.",
      "La lavadora y la secadora no se quedan.",
      "El garaje tiene espacio para tres autos.",
      "Hay un ascensor.",
      "La visita es el próximo sábado.",
    ],
    ar: ["يوجد مسبح.", "السعر 500,000 دولار.", "بُني المنزل في سنة 1962.", "تم تجديد المطبخ في عام 2019.", "يوجد مصعد.", "فيه خمس غرف نوم."],
  },
};

const judge = (id: string, language: "en" | "es" | "ar" = "en") => {
  const listing = [...LISTINGS, ...MORE_LISTINGS].find(({ listing_id }) => listing_id === id);
  const knowledge = knowledgeOf(id, listing ?? null);
  const sources = new GivenSources({
    knowledge,
    language,
    asks: knowledge.approved.flatMap(({ question }) => understandQuestion(question).asks),
    message: "",
    history: [],
    secrets: [],
  });
  for (const passage of knowledge.passages) sources.addPassage(passage);
  return (text: string) => verifySentence(text, sources.given);
};

const each = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([id, texts]) => {
    const of = judge(id);
    return texts.map((text) => ({ text: `${id}: ${text}`, verdict: of(text) }));
  });

describe("a model's own words for six listings", () => {
  test("what is true is let through: at least 9 of 10", () => {
    const all = each(TRUE);
    const lost = all
      .filter(({ verdict }) => verdict.kind !== "true")
      .map(({ text, verdict }) => `${text} ${JSON.stringify({ ...verdict, read: undefined })}`);
    expect(lost.length, lost.join("\n")).toBeLessThanOrEqual(0.1 * all.length);
  });

  test.each(["es", "ar"] as const)("translated into %s", (language) => {
    const of = judge("craftsman", language);
    expect(TRANSLATED.false[language].filter((text) => of(text).kind === "true")).toEqual([]);
    const lost = TRANSLATED.true[language].filter((text) => of(text).kind !== "true");
    expect(lost.length, lost.join("\n")).toBeLessThanOrEqual(0.3 * TRANSLATED.true[language].length);
  });

  test("what is made up never is", () => {
    expect(each(FALSE).flatMap(({ text, verdict }) => (verdict.kind === "true" ? [text] : []))).toEqual([]);
  });
});
