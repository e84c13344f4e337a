import type { CreatePropertyInput } from "@/lib/domain/properties/schemas";

export type DemoListing = {
  slug: string;
  bot_name: string;
  /** Whose listing it is: the admin's or the realtor's. */
  agent: "admin" | "agent";
  property: CreatePropertyInput;
  /** What the realtor uploaded: facts are read from it. */
  brochure: { title: string; text: string };
  /** Questions the realtor answered by hand. */
  answers: { question: string; answer: string }[];
};

const larch: DemoListing = {
  slug: "14-larch-street",
  bot_name: "14 Larch Street",
  agent: "agent",
  property: {
    address: "14 Larch Street",
    city: "Portland",
    state: "ME",
    zip_code: "04103",
    country: "US",
    property_type: "house",
    listing_type: "sale",
    price: 629_000,
    currency: "USD",
    area_unit: "sqft",
  },
  brochure: {
    title: "Brochure, 14 Larch Street",
    text: `# 14 Larch Street, Portland, ME 04103

Offered at $629,000. A shingled single-family house from 1926 on a corner lot, two blocks from the Back Cove trail.

## At a glance
- Bedrooms: 3
- Bathrooms: 1.5
- Living area: 1,780 sq ft on two stories
- Lot size: 5,400 sq ft
- Year built: 1926
- Garage: detached one-car garage, with room for two more cars on the driveway
- Yearly taxes: $7,140 (2025)
- There is no HOA.

## Inside
The kitchen was renovated in 2021: soapstone counters, a gas range and a window seat over the garden. The range, refrigerator and dishwasher stay. The washer and dryer are negotiable.
Red oak floors run through the living room, dining room and all three bedrooms. The living room has a wood-burning fireplace, swept and inspected in 2024.
The basement is full and dry, unfinished, with a workbench and the laundry hookups.
The attic was insulated in 2020 and has a pull-down ladder.

## Systems
Roof: architectural shingle, replaced in 2018.
Heating is a natural gas boiler from 2016 with radiators. Two heat pumps, added in 2022, cool the bedrooms and the living room.
Electrical service is 200 amps, upgraded in 2021. Water and sewer are public. Fiber internet is connected.

## Outside
A covered front porch, a fenced back garden with two apple trees and a bluestone patio of 12 by 16 feet. There is no pool.

## Good to know
The sellers ask for a closing after May 15. Showings by appointment, with four hours' notice.
The home lies in the Portland Public Schools district; please confirm assigned schools with the district.
MLS number: HP-1426
`,
  },
  answers: [
    {
      question: "Can I put an electric car charger in the garage?",
      answer: "The garage has a 240 V line that was pulled in 2021, so a charger can be mounted without new wiring from the house.",
    },
    {
      question: "How old are the windows?",
      answer: "The windows on the street side were replaced in 2019. Those at the back are the original ones with storm windows.",
    },
  ],
};

const wharf: DemoListing = {
  slug: "wharf-lofts-5c",
  bot_name: "Wharf Lofts 5C",
  agent: "admin",
  property: {
    address: "88 Commercial Wharf, Unit 5C",
    city: "Portland",
    state: "ME",
    zip_code: "04101",
    country: "US",
    property_type: "condo",
    listing_type: "sale",
    price: 815_000,
    currency: "USD",
    area_unit: "sqft",
  },
  brochure: {
    title: "Fact sheet, Wharf Lofts 5C",
    text: `# 88 Commercial Wharf, Unit 5C, Portland, ME 04101

Asking price: $815,000. Corner condo on the fifth floor of a brick warehouse from 1898, converted in 2012.

## At a glance
- Bedrooms: 2
- Bathrooms: 2
- Living area: 1,310 sq ft, on one level
- Year built: 1898, converted to condominiums in 2012
- HOA fee: $540 monthly. It covers heat, water, the master insurance, the elevator and snow removal.
- Parking: one deeded space in the building's garage
- Yearly taxes: $9,860 (2025)

## Inside
Eleven-foot ceilings with exposed beams, and six tall windows that look over the harbor to the south.
The kitchen has quartz counters, an induction range and a breakfast bar. Refrigerator, range, dishwasher, washer and dryer all stay.
The primary bedroom has its own bathroom with a walk-in shower. The laundry is in the unit.
Floors are original heart pine, refinished in 2023.

## The building
The building has an elevator and a step-free entrance from the garage. A storage cage of 5 by 8 feet in the basement belongs to the unit.
There is a shared roof deck and a bicycle room. There is no pool and no gym.
Pets: two cats or dogs are allowed, with no limit on weight.
Short-term rentals of less than six months are not permitted.

## Systems
Central heating and central air conditioning, both from 2012; the compressor was replaced in 2024. Fiber internet.

## Good to know
Open house: Sunday from 11 am to 1 pm. Private showings on weekdays by appointment.
MLS number: HP-8805
`,
  },
  answers: [
    {
      question: "Does the deeded space have an outlet?",
      answer: "Not yet. The association approved shared chargers for the garage in March; they are to be installed this autumn.",
    },
  ],
};

const meadow: DemoListing = {
  slug: "210-meadow-road",
  bot_name: "210 Meadow Road",
  agent: "agent",
  property: {
    address: "210 Meadow Road",
    city: "Falmouth",
    state: "ME",
    zip_code: "04105",
    country: "US",
    property_type: "townhouse",
    listing_type: "rent",
    price: 3_150,
    currency: "USD",
    area_unit: "sqft",
  },
  brochure: {
    title: "Rental sheet, 210 Meadow Road",
    text: `# 210 Meadow Road, Falmouth, ME 04105

For rent at $3,150 a month. End townhouse from 2015 with its own garden, available from June 1.

## At a glance
- Bedrooms: 3
- Bathrooms: 2.5
- Living area: 1,620 sq ft on two stories
- Year built: 2015
- Parking: attached one-car garage and one space on the driveway
- Security deposit: $3,150
- Lease term: 12 months, renewable

## Inside
An open kitchen with granite counters, an electric range, refrigerator, dishwasher and microwave. A washer and dryer are in the upstairs hall.
The floors are engineered oak downstairs and carpet upstairs. The home is unfurnished.
Heating is a heat pump in every room, which cools in summer as well.

## What the rent covers
Water, sewer, trash pickup and snow removal are included. Electricity and internet are paid by the tenant; electricity ran at about $165 a month in 2025.

## Rules
Cats are welcome, and one dog by agreement, with a pet deposit of $300. Smoking is not allowed inside.

## Outside
A fenced garden with a deck of 10 by 14 feet. Bicycles fit in the garage. There is no pool.

## Good to know
Showings on Tuesdays and Saturdays. Applications are taken online with a fee of $35 for each adult.
MLS number: HP-2103
`,
  },
  answers: [
    {
      question: "Can I paint the walls?",
      answer: "Yes, in a light colour, when you agree on it in writing first. Dark colours are painted back at the end of the lease.",
    },
  ],
};

export const DEMO_LISTINGS: readonly DemoListing[] = [larch, wharf, meadow];
