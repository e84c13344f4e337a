import type { RawListing } from "../question-set";

const TANNERY = `# Apartment 5C, 77 Tannery Row, Port Ellery

Rent: $2,275 per month
Security deposit: $1,500
Application fee: $45 per adult
Available: January 15, 2027
Lease: 12 or 15 months

One bedroom plus den, one bathroom, 842 square feet on the fifth floor of six. The brick building was a tannery from 1911 and became apartments in 2009.

## The apartment

Polished concrete floors, exposed brick and 11-foot ceilings. Stacked washer and dryer in the unit. Electric range, dishwasher and refrigerator. Electric heat pump for heating and central air. Unfurnished. Windows face west over the harbor.

## What the rent covers

Water, hot water and trash are included. The tenant pays electricity (about $64 a month on average) and internet.

## Building

Elevator, bike room, package lockers, shared roof deck and key fob entry. There is no gym. Maintenance is on site Monday to Friday, 9 to 5. Moves are booked for the freight elevator between 8 am and 6 pm.

## Parking

One space in the gated lot can be rented for $125 a month. Street parking is by city permit.

## Pets

Up to two cats or dogs, each up to 40 pounds. Non-refundable pet fee of $300 and pet rent of $35 a month for each.

## Terms

Gross income of three times the rent. Renters insurance with at least $100,000 liability is required. No smoking anywhere in the building. Subletting only with written consent. To leave early: 60 days' notice and a fee of one month's rent. Two weeks free on a 15-month lease.`;

const MARSA = `Sabkha Tower 2, Apartment 2307, Al Marsa, Dubai

Price: AED 2,340,000
Bedrooms: 2
Bathrooms: 3
Built-up area: 128.5 sqm
Balcony: 14 sqm
Floor: 23 of 38
Completed: 2014
Tenure: Freehold
Service charge: AED 17.25 per sq ft per year
Parking: 1 covered space
Permit no. 7118204455

Corner apartment with a full marina view and a partial sea view. There is a small study and a storage room on the same floor. Fitted kitchen with fridge, oven, hob and washer-dryer; otherwise unfurnished. Floors are porcelain throughout.

Tenanted until 14 March 2027 at AED 148,000 per year, paid in two cheques. Twelve months' notice to vacate was served through the notary on 1 March 2026.

Cooling is district cooling by Bardcool and is billed to the occupier; the chiller is not free. Electricity and water by DEWA.

Facilities: infinity pool on level 5, gym, sauna, squash court, children's play area, 24-hour concierge. Al Marsa metro station is six minutes on foot.

No mortgage on the unit. The buyer pays the 4% transfer fee and 2% commission plus VAT. Pets are permitted with the building's approval. Holiday-home letting is not permitted in this tower.`;

const KETTLE = `KETTLE CREEK ROAD - TRACT 4 - ORRIN, MISSOURI 65999

38.6 acres, offered at $318,000.

- About 22 acres tillable, leased for hay to a neighbor until February 28, 2027 for $1,980 per year
- About 12 acres of hardwood timber, never clear-cut
- Pond of 0.9 acre, stocked with bass and bluegill
- 40 x 60 pole barn, built 2011, concrete floor, 100 amp service
- Drilled well at the barn, 240 feet, tested at 14 gallons a minute in 2023
- No house and no septic system; perc test passed in June 2024 for a three bedroom home
- Electricity at the barn from Orrin Plains Co-op; no natural gas in the road
- Fiber internet runs along the road, not hooked up
- 1,310 feet of frontage on a paved county road
- Zoned A-1 agricultural; the county allows splits down to 10 acres
- Manufactured homes allowed on a permanent foundation
- About 3 acres along the creek lie in FEMA flood zone AE
- Fenced on three sides, five-strand barbed wire from 2018
- Taxes $412 for 2025
- Surveyed in 2022
- Mineral rights convey
- Horses and cattle welcome, no hog operations by deed restriction

Deer and turkey are plentiful. The town of Orrin is 14 miles away, the hospital at Fayette Bluff 31 miles. Owner financing: 20% down, 7.5% over 10 years. Please do not drive onto the field; call for a tour by side-by-side.`;

const FENNEL = `# The Wren at Marlow Station
Lot 17, 212 Fennel Lane, Ashgrove, NC 27999 - by Teasel Homes

## Price
Base price $438,900. This home as built, with its options, is $461,350.
Estimated completion: April 2027. Not yet drywalled.

## Plan
Three-story townhouse, interior unit, 1,947 square feet. 3 bedrooms, 2.5 bathrooms and a loft. One-car rear garage and one driveway space. 9-foot ceilings on the main level. 10 x 12 deck. Slab foundation, no basement. Lot 2,178 sq ft.

## Finishes
Luxury vinyl plank on the main level, carpet on the stairs and upper floors, tile in the bathrooms. Quartz kitchen counters. Gas range, microwave and dishwasher are included. The refrigerator, washer, dryer and blinds are not. Fiber cement siding. Cabinet color and bathroom tile can still be chosen until January 8, 2027.

## Systems
Gas furnace with two zones and 15.2 SEER2 air conditioning. Tankless gas water heater. HERS score 58. Garage pre-wired for a 240-volt car charger; the charger is not included.

## Owners association
$158 per month: lawn care, exterior maintenance and the roof reserve. Up to 20% of the 92 townhomes may be rented out. There is a dog park and a 2-mile trail. Street parking is not allowed overnight.

## Buying
Earnest money $10,000. $7,500 toward closing costs with the preferred lender. Warranty: 1 year workmanship, 2 years systems, 10 years structure. Property tax is estimated at 0.94% of the price. Model home open Thursday to Monday, 11 to 5.`;

export const MORE_RAW_LISTINGS: RawListing[] = [
  {
    listing_id: "tannery",
    organization_name: "Ellery Leasing",
    agent_name: "Simone Hart",
    address: "77 Tannery Row, Apartment 5C, Port Ellery, MD 21299",
    market: "us",
    deal: "rent",
    sources: [{ source_id: "tannery-sheet", title: "Rental sheet", format: "text", raw: TANNERY }],
  },
  {
    listing_id: "marsa",
    organization_name: "Dhow Properties",
    agent_name: "Karim Nassar",
    address: "Apartment 2307, Sabkha Tower 2, Al Marsa, Dubai",
    market: "uae",
    deal: "sale",
    sources: [{ source_id: "marsa-sheet", title: "Listing", format: "text", raw: MARSA }],
  },
  {
    listing_id: "kettle",
    organization_name: "Prairie Land Brokers",
    agent_name: "Wes Tully",
    address: "Tract 4, Kettle Creek Road, Orrin, MO 65999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "kettle-sheet", title: "Land sheet", format: "text", raw: KETTLE }],
  },
  {
    listing_id: "fennel",
    organization_name: "Teasel Homes",
    agent_name: "Jo Lindqvist",
    address: "212 Fennel Lane, Ashgrove, NC 27999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "fennel-sheet", title: "Home sheet", format: "text", raw: FENNEL }],
  },
];
