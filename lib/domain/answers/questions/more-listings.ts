import type { KnownFact } from "../schemas";
import type { Listing } from "./types";

const known = (field: string, value: KnownFact["value"], unit?: string): KnownFact => ({ field, value, unit, confirmed: true });
const found =
  (source_id: string, title: string) =>
  (field: string, value: KnownFact["value"], sentence: string, unit?: string): KnownFact => ({
    field,
    value,
    unit,
    sentence,
    title,
    source_id,
    confirmed: false,
  });

const inSpecs = found("t-specs", "Spec sheet");

/** A new townhouse of which nothing is confirmed yet but the price. */
const townhouse: Listing = {
  listing_id: "townhouse",
  organization_name: "Front Range Living",
  agent_name: "Priya Nair",
  address: "3021 Black Walnut Ln, Denver, CO 80211",
  market: "us",
  facts: [
    known("address", "3021 Black Walnut Ln, Denver, CO 80211"),
    known("city", "Denver"),
    known("price", 742_500, "USD"),
    known("listing_type", "sale"),
    known("property_type", "townhouse"),
    known("status", "active"),
    inSpecs("bedrooms", 3, "Three bedrooms and two and a half baths on three levels."),
    inSpecs("bathrooms", 2.5, "Three bedrooms and two and a half baths on three levels."),
    inSpecs("stories", 3, "Three bedrooms and two and a half baths on three levels."),
    inSpecs("area", 1_985, "1,985 finished square feet.", "sqft"),
    inSpecs("year_built", 2025, "Built in 2025 by Alder Homes."),
    inSpecs("hoa_fee", 265, "The HOA is $265 per month and covers snow removal, exterior insurance and trash.", "USD"),
    inSpecs("hoa_frequency", "monthly", "The HOA is $265 per month and covers snow removal, exterior insurance and trash."),
    inSpecs("parking", "Attached two-car garage", "Attached two-car garage with a 240-volt EV outlet."),
    inSpecs("heating", "Gas furnace, two zones", "A two-zone gas furnace and central air keep each level comfortable."),
    inSpecs("cooling", "Central air", "A two-zone gas furnace and central air keep each level comfortable."),
    inSpecs(
      "flooring",
      "Engineered oak on the main level, carpet in bedrooms, tile in baths",
      "Engineered oak on the main level, carpet in bedrooms, tile in baths.",
    ),
    inSpecs(
      "appliances",
      ["KitchenAid range", "Refrigerator", "Dishwasher", "Microwave drawer"],
      "KitchenAid range, refrigerator, dishwasher and microwave drawer included.",
    ),
    inSpecs("laundry", "Laundry closet on the third level, hookups only", "Laundry closet on the third level, hookups only."),
    inSpecs("view", "Mountain views from the roof deck", "Mountain views from the roof deck."),
    inSpecs("basement", "None", "There is no basement."),
    inSpecs("taxes", 4_120, "Estimated taxes of $4,120 for 2026.", "USD"),
  ],
  sources: [
    {
      source_id: "t-specs",
      title: "Spec sheet",
      text: `Three bedrooms and two and a half baths on three levels. 1,985 finished square feet. Built in 2025 by Alder Homes.

# Association
The HOA is $265 per month and covers snow removal, exterior insurance and trash. Up to two pets are allowed; there is no weight limit. Rentals of less than 30 days are prohibited. The reserve fund held $48,000 at the end of 2025.

# Comfort
A two-zone gas furnace and central air keep each level comfortable. The tankless water heater serves all baths. The home comes with a one-year builder warranty and a ten-year structural warranty. Walls are 2x6 with spray-foam insulation.

# Parking
Attached two-car garage with a 240-volt EV outlet. Guests park on the street; there is no visitor parking on site.

# Rooms
Engineered oak on the main level, carpet in bedrooms, tile in baths. KitchenAid range, refrigerator, dishwasher and microwave drawer included. Counters are white quartz and the pantry has pull-out shelves. Laundry closet on the third level, hookups only. The primary suite has a double vanity and a walk-in shower, no tub. Mountain views from the roof deck. There is no basement.

# Around
The light rail stop at 41st and Fox is a 9-minute walk. Coors Field is 2 miles away. Sloan's Lake is five minutes by car. Estimated taxes of $4,120 for 2026.`,
    },
  ],
  approved: [
    {
      source_id: "t-qa",
      title: "Can I rent it out long term?",
      question: "Can I rent it out long term?",
      answer: "Yes, leases of 30 days or more are allowed by the association.",
    },
  ],
};

const inFolleto = found("b-folleto", "Folleto");

/** An older house with a Spanish brochure. */
const bungalow: Listing = {
  listing_id: "bungalow",
  organization_name: "Casa Sol Realty",
  agent_name: "Elena Duarte",
  address: "918 SW 14th Ave, Miami, FL 33135",
  market: "us",
  facts: [
    known("address", "918 SW 14th Ave, Miami, FL 33135"),
    known("city", "Miami"),
    known("zip_code", "33135"),
    known("price", 615_000, "USD"),
    known("listing_type", "sale"),
    known("property_type", "house"),
    known("status", "active"),
    known("bedrooms", 3),
    known("bathrooms", 1),
    known("area", 1_240, "sqft"),
    known("lot_area", 5_250, "sqft"),
    known("year_built", 1948),
    known("garage_spaces", 0),
    known("parking", "Carport for one car and street parking"),
    known("pool", false),
    known("fireplace", false),
    known("amenities", ["Impact windows", "Mango tree", "Tool shed"]),
    inFolleto("roof", "Techo nuevo de tejas, 2022", "Techo nuevo de tejas, 2022."),
    inFolleto("cooling", "Aire acondicionado central", "Aire acondicionado central instalado en 2020."),
    inFolleto("flooring", "Pisos de terrazo originales", "Pisos de terrazo originales."),
    inFolleto("sewer", "Fosa séptica", "La casa usa fosa séptica; el agua es de la ciudad."),
  ],
  sources: [
    {
      source_id: "b-folleto",
      title: "Folleto",
      text: `Techo nuevo de tejas, 2022. Aire acondicionado central instalado en 2020. Pisos de terrazo originales. La casa usa fosa séptica; el agua es de la ciudad.

La cocina fue remodelada en 2019 y tiene estufa de gas. El patio trasero está cercado y tiene un árbol de mango. La lavadora y la secadora se quedan. El refrigerador no se queda. La parada del Metrobús está a dos cuadras.`,
    },
    {
      source_id: "b-notes",
      title: "Agent notes for buyers",
      text: `The windows are impact rated and were installed in 2021. The house is in flood zone X. Insurance quotes are available from the seller's agent. The closing can be in 30 days. The fourth room is used as an office and has no closet. The tenant leaves on June 30.`,
    },
  ],
  approved: [],
};

export const MORE_LISTINGS: Listing[] = [townhouse, bungalow];
