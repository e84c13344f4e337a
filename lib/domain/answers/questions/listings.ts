import type { KnownFact } from "../schemas";
import type { Listing } from "./types";

const known = (field: string, value: KnownFact["value"], unit?: string): KnownFact => ({ field, value, unit, confirmed: true });
const found = (field: string, value: KnownFact["value"], sentence: string, title: string, source_id: string, unit?: string): KnownFact => ({
  field,
  value,
  unit,
  sentence,
  title,
  source_id,
  confirmed: false,
});

const craftsman: Listing = {
  listing_id: "craftsman",
  organization_name: "Harbor & Pine Realty",
  agent_name: "Rosa Lind",
  address: "418 Church Street, Bellingham, WA 98225",
  market: "us",
  facts: [
    known("address", "418 Church Street, Bellingham, WA 98225"),
    known("city", "Bellingham"),
    known("zip_code", "98225"),
    known("price", 689_000, "USD"),
    known("bedrooms", 4),
    known("bathrooms", 2.5),
    known("area", 2_340, "sqft"),
    known("lot_area", 7_405, "sqft"),
    known("year_built", 1926),
    known("property_type", "house"),
    known("listing_type", "sale"),
    known("status", "active"),
    known("amenities", ["Wet bar", "Built-in bookcases", "Ring doorbell", "Claw-foot bathtub"]),
    known("pool", false),
    known("taxes", 5_812, "USD"),
    known("mls_number", "BH-20418"),
    known("stories", 2),
    known("parking", "Detached 2-car garage and driveway parking"),
    found("garage_spaces", 2, "A detached garage holds two cars and has a workbench.", "Brochure", "s-brochure"),
    found("heating", "Gas forced air", "Heating: gas forced air, furnace from 2018.", "Brochure", "s-brochure"),
    found(
      "cooling",
      "Ductless mini-split on the upper floor",
      "Cooling: ductless mini-split on the upper floor.",
      "Brochure",
      "s-brochure",
    ),
    found(
      "appliances",
      ["Gas range", "Refrigerator", "Dishwasher", "Washer", "Dryer"],
      "Gas range, refrigerator, dishwasher, washer and dryer stay with the home.",
      "Brochure",
      "s-brochure",
    ),
    found(
      "flooring",
      "Original fir floors on the main level, carpet upstairs",
      "Original fir floors on the main level, carpet upstairs.",
      "Brochure",
      "s-brochure",
    ),
    found("basement", "Full, unfinished", "The full basement is unfinished and dry.", "Brochure", "s-brochure"),
    found("fireplace", true, "A wood-burning fireplace warms the living room.", "Brochure", "s-brochure"),
    found("school_district", "Bellingham School District", "School district: Bellingham School District.", "Listing page", "s-page"),
    found("sewer", "Public sewer", "Sewer: public sewer. Water: city water.", "Listing page", "s-page"),
    found("water", "City water", "Sewer: public sewer. Water: city water.", "Listing page", "s-page"),
  ],
  sources: [
    {
      source_id: "s-brochure",
      title: "Brochure",
      text: `A Craftsman with its porch, its fir floors and its built-ins intact, on a corner lot. Perfect for families and close to excellent schools.

# Kitchen
The kitchen was remodeled in 2021 with quartz counters, shaker cabinets and a gas range. An island seats four. Gas range, refrigerator, dishwasher, washer and dryer stay with the home.

# Systems
Heating: gas forced air, furnace from 2018. Cooling: ductless mini-split on the upper floor. The roof was replaced in 2016 with 30-year composition shingles. The electrical panel was upgraded to 200 amps in 2019. Plumbing is mostly copper; the sewer line was relined in 2020. The water heater is a 50-gallon gas unit from 2022.

# Outside
The back yard is fully fenced and has two apple trees and a fire pit. A covered front porch runs the width of the house. A detached garage holds two cars and has a workbench. There is room for a pool.

# Inside
Original fir floors on the main level, carpet upstairs. A wood-burning fireplace warms the living room. The full basement is unfinished and dry. The primary bedroom is on the main level and has a walk-in closet. Ceilings are nine feet high on the main level. Windows were replaced with double-pane units in 2014, except the leaded glass in the dining room.`,
    },
    {
      source_id: "s-page",
      title: "Listing page",
      text: `School district: Bellingham School District. Sewer: public sewer. Water: city water.

Whatcom Falls Park is a twelve-minute walk. The number 4 bus stops at the corner of Church Street. A grocery store is three blocks away. Downtown Bellingham is 1.2 miles away.

The seller prefers a closing date after March 1. Offers are reviewed on Tuesday at 5 pm. The porch swing does not stay. An inspection report from October is available on request.`,
    },
  ],
  approved: [
    {
      source_id: "qa-1",
      title: "Was the knob and tube wiring removed?",
      question: "Was the knob and tube wiring removed?",
      answer: "Yes, all knob and tube wiring was removed in 2019; the seller has the permit.",
    },
    {
      source_id: "qa-2",
      title: "Is the piano included?",
      question: "Is the piano included?",
      answer: "The upright piano in the living room can stay if the buyer wants it.",
    },
  ],
};

const loft: Listing = {
  listing_id: "loft",
  organization_name: "Calle Ocho Homes",
  agent_name: "Mateo Rivas",
  address: "2150 W Fulton St, Unit 504, Chicago, IL 60612",
  market: "us",
  facts: [
    known("address", "2150 W Fulton St, Unit 504, Chicago, IL 60612"),
    known("city", "Chicago"),
    known("price", 2_850, "USD"),
    known("listing_type", "rent"),
    known("property_type", "apartment"),
    known("status", "active"),
    known("bedrooms", 2),
    known("bathrooms", 2),
    known("area", 1_180, "sqft"),
    known("amenities", ["Gym", "Roof deck", "Bike storage", "Package room", "Elevator"]),
    known("deposit", 2_850, "USD"),
    known("lease_term", "12 months minimum"),
    known("available_date", "2026-12-15"),
    known("pets_allowed", "Cats and dogs under 50 lb, two pets at most, $300 one-time pet fee"),
    known("furnished", "No"),
    known("laundry", "In-unit washer and dryer"),
    known("elevator", true),
    known("heating", "Electric heat pump"),
    known("cooling", "Central air"),
    known("parking", "One heated garage space for $175 a month"),
    known("utilities", "Water, trash and gas are included; tenant pays electricity"),
    known("storage", "Storage locker 4 by 6 feet on the same floor"),
    known("view", "Skyline view to the east"),
  ],
  sources: [
    {
      source_id: "s-leasing",
      title: "Leasing sheet",
      text: `# Rules
No smoking anywhere in the building. Subletting and short-term rentals are not permitted. Quiet hours are from 10 pm to 7 am. The application fee is $60 per adult. Renters insurance is required.

# Building
The building was converted to apartments in 2008 and has 64 units. The gym is open 24 hours. The roof deck has gas grills and closes at 10 pm. There is no doorman; entry is by key fob and video intercom. Packages go to a locked package room.

# The apartment
Ceilings are 11 feet high with exposed beams. The floors are polished concrete. The balcony is 9 by 6 feet and faces east. Windows are floor to ceiling. The kitchen has a gas range, a dishwasher and a microwave. Internet is provided by RCN at up to 940 Mbps and is not included in the rent.

# Getting around
The Ashland Green Line station is a 6-minute walk. Street parking needs a permit for zone 99.`,
    },
  ],
  approved: [],
};

const marina: Listing = {
  listing_id: "marina",
  organization_name: "Gulf Keys Real Estate",
  agent_name: "Layla Haddad",
  address: "Marina Crest Tower, Apartment 2203, Dubai Marina, Dubai",
  market: "uae",
  facts: [
    known("address", "Marina Crest Tower, Apartment 2203, Dubai Marina, Dubai"),
    known("city", "Dubai"),
    known("price", 2_350_000, "AED"),
    known("listing_type", "sale"),
    known("property_type", "apartment"),
    known("status", "active"),
    known("bedrooms", 2),
    known("bathrooms", 3),
    known("area", 1_312, "sqft"),
    known("year_built", 2017),
    known("hoa_fee", 21_648, "AED"),
    known("hoa_frequency", "annually"),
    known("pool", true),
    known("elevator", true),
    known("parking", "Two covered spaces in the basement"),
    known("furnished", "Unfurnished"),
    known("view", "Full marina view"),
    known("pets_allowed", "No"),
    known("amenities", ["Gym", "Sauna", "Children's play area", "Barbecue area", "Concierge"]),
    known("maid_room", true),
    found("cooling", "District cooling", "Cooling is by district cooling, billed by the provider.", "Floor plan", "s-plan"),
    found("security", "24-hour security and CCTV", "The tower has 24-hour security and CCTV.", "Floor plan", "s-plan"),
    found("bedrooms", 3, "A three bedroom apartment on a high floor.", "Old flyer", "s-flyer"),
    found("stories", 38, "The tower has 38 stories.", "Floor plan", "s-plan"),
    found("days_on_market", 21, "On the market for 21 days.", "Portal page", "s-portal"),
    found("days_on_market", 45, "Listed 45 days ago.", "Old flyer", "s-flyer"),
  ],
  sources: [
    {
      source_id: "s-plan",
      title: "Floor plan",
      text: `The apartment is on the 22nd floor. Cooling is by district cooling, billed by the provider. The tower has 24-hour security and CCTV. The tower has 38 stories. The balcony measures 110 sq ft.

The pool is shared by the residents and is temperature controlled. The kitchen is closed and has fitted appliances by Bosch. The main bedroom has an en-suite bathroom and a walk-in closet.

The apartment is vacant and the handover takes 30 days. The transfer fee is 4 percent and is paid by the buyer. A payment plan is not offered.`,
    },
    {
      source_id: "s-portal",
      title: "Portal page",
      text: "On the market for 21 days. The DMCC metro station is 450 meters away. JBR beach is a 10-minute walk. The developer is Crest Properties.",
    },
    {
      source_id: "s-ar",
      title: "كتيب المشروع",
      text: "يبعد المول التجاري خمس دقائق سيرًا. تم تجديد المطبخ في عام 2023. مواقف الزوار متاحة مجانًا.",
    },
    { source_id: "s-flyer", title: "Old flyer", text: "A three bedroom apartment on a high floor. Listed 45 days ago." },
  ],
  approved: [],
};

const ranch: Listing = {
  listing_id: "ranch",
  organization_name: "Lone Mesa Land Co.",
  agent_name: "Dale Hobbs",
  address: "77 Indian Creek Rd, Fredericksburg, TX 78624",
  market: "us",
  facts: [
    known("address", "77 Indian Creek Rd, Fredericksburg, TX 78624"),
    known("city", "Fredericksburg"),
    known("price", 1_245_000, "USD"),
    known("listing_type", "sale"),
    known("property_type", "house"),
    known("status", "pending"),
    known("bedrooms", 3),
    known("bathrooms", 3),
    known("area", 2_760, "sqft"),
    known("lot_area", 12.4, "acres"),
    known("year_built", 2004),
    known("stories", 1),
    known("garage_spaces", 3),
    known("pool", true),
    known("hoa_fee", 0, "USD"),
    known("taxes", 9_140, "USD"),
    known("water", "Private well"),
    known("sewer", "Septic system"),
    known("roof", "Standing-seam metal"),
    known("construction", "Limestone and stucco"),
    known("accessibility", "Step-free entry, 36-inch doorways, roll-in shower"),
    known("internet", "Starlink"),
    known("fence_type", "Cross-fenced with game fencing on the north side"),
  ],
  sources: [
    {
      source_id: "s-ranch",
      title: "Ranch brochure",
      text: `The pool is heated and was resurfaced in 2022. The septic system was pumped in May 2025. The well is 480 feet deep and produces 15 gallons a minute. A 7 kW solar array was installed in 2021 and is owned, not leased.

The barn has four stalls, water and power. A guest house of 640 sq ft has its own kitchen and bath. Cell coverage is weak in the creek bottom. Mineral rights do not convey. The property has an agricultural tax valuation.

The kitchen has granite counters and a double oven. There is no carpet in the house; floors are tile and stained concrete. The air conditioning was replaced in 2023 with two 4-ton units. A standby generator runs on propane. The driveway is gravel.

The nearest hospital is 9 miles away in Fredericksburg. Austin airport is about 75 miles away. The back of the land along the creek is in a flood zone; the house is not.`,
    },
    {
      source_id: "s-es",
      title: "Folleto",
      text: "La cocina tiene encimeras de granito. El establo tiene cuatro caballerizas con agua y luz. El camino de entrada es de grava.",
    },
  ],
  approved: [
    {
      source_id: "qa-r",
      title: "Can we keep horses?",
      question: "Can we keep horses?",
      answer: "Yes, horses and cattle are kept on the land today; there are no deed restrictions against livestock.",
    },
  ],
};

export const LISTINGS: Listing[] = [craftsman, loft, marina, ranch];
