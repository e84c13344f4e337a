import { describe, expect, test } from "vitest";
import type { HistoryMessage, Knowledge, KnownFact, PortfolioHome } from "../schemas";
import { answerFromKnowledge } from "./answer-from-knowledge";
import { homeAskedFor } from "./search-homes";
import { readWish } from "./search-homes-wish";

const UNITS: Record<string, string> = { price: "USD", hoa_fee: "USD", taxes: "USD", area: "sqft", lot_area: "sqft" };

function home(address: string, values: Record<string, KnownFact["value"]>, units: Record<string, string> = {}): PortfolioHome {
  const id = address.replace(/\D/g, "").padStart(12, "0").slice(-12);
  return {
    property_id: `00000000-0000-7000-8000-${id}`,
    address,
    url: "https://yardsign.example/c/all",
    facts: Object.entries(values).map(([field, value]) => ({ field, value, unit: units[field] ?? UNITS[field], confirmed: true })),
  };
}

const sale = { listing_type: "sale", property_type: "house" };
const HOMES = [
  home("12 Church Street, Portland", {
    ...sale,
    city: "Portland",
    price: 485_000,
    bedrooms: 3,
    bathrooms: 2.5,
    area: 1850,
    year_built: 1998,
    pool: false,
    garage_spaces: 2,
  }),
  home("77 Indian Creek Road, Portland", {
    ...sale,
    city: "Portland",
    price: 310_000,
    bedrooms: 4,
    bathrooms: 2,
    area: 1700,
    year_built: 1974,
    garage_spaces: 0,
    hoa_fee: 120,
    amenities: ["Swimming pool"],
  }),
  home("5 Harbor View, Falmouth", {
    ...sale,
    property_type: "condo",
    city: "Falmouth",
    price: 450_000,
    bedrooms: 3,
    bathrooms: 2,
    area: 1400,
    year_built: 2015,
    pool: true,
    garage_spaces: 1,
  }),
  home(
    "9 Quarry Lane, Falmouth",
    { ...sale, city: "Falmouth", price: 729_000, bedrooms: 4, bathrooms: 3, area: 260, year_built: 2021 },
    { area: "sqm" },
  ),
  home("30 Mill Court, Portland", {
    listing_type: "rent",
    property_type: "townhouse",
    city: "Portland",
    price: 2_400,
    bedrooms: 2,
    bathrooms: 1,
    area: 900,
  }),
];
const KNOWLEDGE: Knowledge = {
  speaker: { organization_name: "Harbor Realty", agent_name: "Rosa Lind", market: "us" },
  ...{ facts: [], passages: [], approved: [], homes: HOMES },
};
const ask = (message_text: string, history: HistoryMessage[] = []) => answerFromKnowledge({ message_text, history }, KNOWLEDGE);
const streets = (message: string, history: HistoryMessage[] = []) =>
  ask(message, history).cards?.map(({ address }) => address.split(",")[0]) ?? [];

const CHURCH = "12 Church Street";
const CREEK = "77 Indian Creek Road";
const HARBOR = "5 Harbor View";
const QUARRY = "9 Quarry Lane";
const MILL = "30 Mill Court";

describe("homes that fit", () => {
  test.each<[string, string[]]>([
    ["three bedrooms under 500k", [HARBOR, CHURCH]],
    ["3+ bedrooms below $460,000", [CREEK, HARBOR]],
    ["Do you have anything between 400 and 500k?", [HARBOR, CHURCH]],
    ["$300k-$460k", [CREEK, HARBOR]],
    ["homes over half a million", [QUARRY]],
    ["anything over 700k", [QUARRY]],
    ["at least 4 bedrooms", [CREEK, QUARRY]],
    ["a house with 4 bedrooms and 3 baths", [QUARRY]],
    ["homes with more than 2,000 sq ft", [QUARRY]],
    ["something with at least 160 m2", [CHURCH, QUARRY]],
    ["anything built after 2010", [HARBOR, QUARRY]],
    ["homes with a pool", [CREEK, HARBOR]],
    ["anything with a pool and a garage near Falmouth", [HARBOR]],
    ["3 bedrooms in Portland, not a condo", [CHURCH]],
    ["something under 500k but no pool", [CHURCH]],
    ["what do you have for rent", [MILL]],
    ["rentals up to $2,500 a month", [MILL]],
    ["a two-car garage please, for sale", [CHURCH]],
    ["tres dormitorios por menos de 500 mil", [HARBOR, CHURCH]],
    ["casas con piscina en Falmouth", []],
    ["algo con piscina en Falmouth", [HARBOR]],
    ["not in Portland", [HARBOR, QUARRY]],
    ["anything but a condo under 500k", [CREEK, CHURCH]],
    ["4 beds, my budget is 350", [CREEK]],
    ["townhouses or condos", [MILL, HARBOR]],
    ["built before 1980", [CREEK]],
    ["ثلاث غرف نوم اقل من 500 الف", [HARBOR, CHURCH]],
  ])("%s", (message, expected) => {
    expect(streets(message)).toEqual(expected);
  });

  test("say how the wish was understood, the order, and what nobody says", () => {
    const answer = ask("houses with a pool under 500k");
    expect(answer.bot_response_text).toContain("up to $500,000".replace("up to", "under"));
    expect(answer.cards?.[0]).toMatchObject({ price_text: "$310,000", facts_text: "4 bedrooms · 2 baths · 1,700 sq ft" });
    expect(ask("three bedrooms under 500k").bot_response_text).toContain("cheapest first");
    const unsaid = ask("4 bedrooms and a pool");
    expect(unsaid.cards).toHaveLength(1);
    expect(unsaid.bot_response_text).toContain("Not said of 9 Quarry Lane, Falmouth: pool");
  });

  test("are none in a place where no home is, and none is invented", () => {
    const answer = ask("3 bedrooms in Boston");
    expect(answer).toMatchObject({ answered: false, handoff: true, kind: "unknown" });
    expect(answer.bot_response_text).toContain("None of the homes I know is listed in Boston");
    expect(ask("seven bedrooms")).toMatchObject({ answered: false, handoff: true });
    expect(ask("anything for €400k").answered).toBe(false);
  });

  test("are never chosen by who lives there", () => {
    for (const message of [
      "which homes are in a good family neighborhood",
      "3 bedrooms where mostly white people live",
      "the safest one",
    ]) {
      const answer = ask(message);
      expect({ message, kind: answer.kind, cards: answer.cards }).toEqual({ message, kind: "refusal", cards: undefined });
    }
  });
});

describe("the first of an order", () => {
  test.each<[string, string]>([
    ["which is the largest?", QUARRY],
    ["What is your newest home", QUARRY],
    ["the oldest one", CREEK],
    ["largest with a pool", CREEK],
    ["cheapest home for sale", CREEK],
    ["which one has the most bedrooms", CREEK],
    ["¿cuál es la más grande?", QUARRY],
    ["¿Cuál es la más nueva?", QUARRY],
    ["ما هو الأحدث", QUARRY],
  ])("%s", (message, expected) => {
    const answer = ask(message);
    expect(answer).toMatchObject({ answered: true, kind: "fact" });
    expect(answer.cards?.[0]?.address).toContain(expected);
  });

  test("keeps rents apart from prices", () => {
    const { bot_response_text } = ask("which is the cheapest?");
    expect(bot_response_text).toContain("The cheapest for sale is 77 Indian Creek Road, Portland: $310,000");
    expect(bot_response_text).toContain("The cheapest for rent is 30 Mill Court, Portland: $2,400 a month");
  });

  test("looks at those named before when it asks of them", () => {
    const history: HistoryMessage[] = [{ role: "user", message_text: "compare 12 Church Street and 5 Harbor View" }];
    expect(streets("which of them is newer?", history)[0]).toBe(HARBOR);
  });
});

test("what nobody knows has no first", () => {
  const answer = ask("which has the largest lot?");
  expect(answer).toMatchObject({ answered: false, handoff: true });
  expect(answer.bot_response_text).toContain("lot size");
  expect(ask("show me everything").cards).toHaveLength(4);
  expect(ask("homes built after 2000").bot_response_text).toContain("(built after 2000)");
});

describe("two side by side", () => {
  test.each([
    "compare 12 Church Street and 77 Indian Creek Road",
    "What's the difference between Church Street and Indian Creek?",
    "compara Church Street con Indian Creek",
  ])("%s", (message) => {
    const answer = ask(message);
    expect(answer).toMatchObject({ answered: true, kind: "fact" });
    expect(answer.cards?.map(({ address }) => address.split(",")[0])).toEqual([CHURCH, CREEK]);
    expect(answer.bot_response_text).toContain("$485,000 | $310,000");
    expect(answer.bot_response_text).toMatch(/\$175,000 (less|menos)/);
  });

  test("leave out no difference that nobody knows", () => {
    expect(ask("compare Church Street and Mill Court").bot_response_text).not.toMatch(/\$482,600/);
  });
});

describe("alike", () => {
  const history: HistoryMessage[] = [{ role: "user", message_text: "How many bedrooms does 12 Church Street have?" }];

  test("cheaper than the home spoken of, with reasons and what was compared", () => {
    const answer = ask("something similar to this one but cheaper", history);
    expect(answer.cards?.map(({ address }) => address.split(",")[0])).toEqual([HARBOR, CREEK]);
    expect(answer.bot_response_text).toContain("$35,000 less");
    expect(answer.bot_response_text).toContain("Compared by price, bedrooms, bathrooms, area, type and features.");
  });

  test("to a home named by a word that is also a feature", () => {
    expect(streets("anything like Harbor View but bigger")).toEqual([CHURCH, CREEK, QUARRY]);
    expect(streets("similar to Church Street, under 400k")).toEqual([CREEK]);
  });

  test("from the chosen home, whose others are known", () => {
    const [church, ...others] = HOMES;
    const speaker = { ...KNOWLEDGE.speaker, property_id: church?.property_id, address: church?.address };
    const chosen: Knowledge = { ...KNOWLEDGE, speaker, facts: church?.facts ?? [], homes: [], others };
    const similar = answerFromKnowledge({ message_text: "do you have something similar with a pool?" }, chosen);
    expect(similar.cards?.[0]?.address).toContain(HARBOR);
    expect(answerFromKnowledge({ message_text: "How many bedrooms?" }, chosen).bot_response_text).toBe("It has 3 bedrooms.");
    const overview = answerFromKnowledge({ message_text: "Tell me about 12 Church Street, Portland" }, chosen);
    expect(overview).toMatchObject({ answered: true, kind: "fact" });
    expect(overview.bot_response_text).toContain("Price: $485,000");
    expect(answerFromKnowledge({ message_text: "tell me about the garage" }, chosen).bot_response_text).not.toContain("$485,000");
    const compared = answerFromKnowledge({ message_text: "compare it with 5 Harbor View" }, chosen);
    expect(compared.bot_response_text).toContain("$485,000 | $450,000");
  });
});

test.each(["When was the pool put in?", "how old is the garage", "¿Cuándo hicieron la piscina?", "متى بني المسبح؟"])(
  "%s asks of one home: which one?",
  (message) => {
    expect(ask(message)).toMatchObject({ answered: false, details: { reason: "which_home" } });
  },
);

test("a home stays spoken of until the message asks across homes", () => {
  const history: HistoryMessage[] = [
    { role: "user", message_text: "How many bedrooms does Church Street have?" },
    { role: "bot", message_text: "It has 3 bedrooms." },
  ];
  expect(homeAskedFor("and the garage?", history, HOMES)?.address).toContain(CHURCH);
  expect(homeAskedFor("Does it have a pool?", history, HOMES)?.address).toContain(CHURCH);
  expect(homeAskedFor("which is the cheapest?", history, HOMES)).toBeNull();
  expect(homeAskedFor("anything under 400k?", history, HOMES)).toBeNull();
  expect(homeAskedFor("and 5 Harbor View?", history, HOMES)?.address).toContain(HARBOR);
});

test.each([
  ["1.2 to 1.5 million", [{ field: "price", least: 1_200_000, most: 1_500_000 }]],
  ["AED 2 million max", [{ field: "price", most: 2_000_000, unit: "AED" }]],
  ["about 400k", [{ field: "price", least: 360_000, most: 440_000 }]],
  ["hoa under $200", [{ field: "hoa_fee", most: 200, open: true }]],
  ["half an acre or more", [{ field: "lot_area", least: 0.5, unit: "acres" }]],
  [
    "2 bed 2 bath",
    [
      { field: "bedrooms", least: 2, most: 2 },
      { field: "bathrooms", least: 2 },
    ],
  ],
  ["entre 300 y 400 mil", [{ field: "price", least: 300_000, most: 400_000 }]],
])("reads %s", (message, limits) => {
  expect(readWish(message, HOMES).limits).toEqual(limits);
});
