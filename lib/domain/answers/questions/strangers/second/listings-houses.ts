import type { RawListing } from "../question-set";

const ALDER = `MLS # 80214476     STATUS: Active     DOM: 9
2951 Alderman Pike, Cedar Gap, TN 37999
LIST PRICE: $419,500
Type: Single Family     Style: Ranch, 1 story     Yr Built: 1977
Beds: 3     Full Baths: 2     Half Baths: 0     Apx SqFt: 1,715
Lot: 0.74 acre     Garage: 2-car attached, side entry     Carport: None
Basement: Full, unfinished, walkout
Heat: Gas furnace (2020)     Cool: Central electric (2020)
Water: Public     Sewer: Septic
Annual tax: $2,063 (2025)     HOA: None
Schools: Cedar Gap Elementary, Tallis County Middle, Tallis County High
Incl: Range, refrigerator, dishwasher, swing set
Excl: Deep freezer in the basement, bedroom drapes

REMARKS: One-owner brick ranch on a level, fully fenced lot. Roof (architectural shingle) and gutters new in 2023. Double-pane windows 2011. Hardwood under the carpet in two BRs; LVP in kitchen & hall. Den w/ gas log fireplace. Kitchen redone 2018 w/ butcher block counters & soft-close drawers. Primary BR has its own full BA w/ a tub/shower. Laundry hookups in the basement; washer & dryer do not stay. 24x30 detached workshop w/ 220V power and its own driveway. Covered back porch 12x16. The above-ground pool was taken out in 2022. Termite bond is transferable, $185 a yr. Septic tank pumped March 2025. Fiber internet by Cedar Gap Electric.

SHOWING: By appointment thru ShowDesk, 2 hrs notice, none before 10 am; a crated dog is on the premises. Sellers need to rent back for 21 days after closing. Cash, conv, FHA or USDA. Earnest money $4,000 to Tallis Title.`;

const FERRY = `# 114 Ferryman's Row

Four floors above the river in Port Lowell, Delaware 19999

## The short version

Offered at $689,000
Bedrooms: 4
Bathrooms: 3 full, 1 half
Interior: 2,640 square feet
Built: 2013
Taxes: $7,345 a year
Owners' association: $215 a quarter
Parking: two-car garage at the back, reached by the alley

## Inside

An elevator serves all four floors. On the ground floor are the garage, a mudroom and a guest bedroom with its own bath. One flight up, the kitchen, dining and living areas form one room 38 feet long, with white oak floors and a linear gas fireplace. The kitchen has an 11-foot quartzite island, a six-burner gas range, two dishwashers and a walk-in pantry. Three bedrooms and the laundry are on the third floor; those bedrooms are carpeted. The top floor is a single room with a wet bar, and glass doors lead from it to a roof terrace of 410 square feet that faces southwest. Ceilings are 10 feet high on the second floor and 9 feet elsewhere.

## Systems

Two gas furnaces and two air conditioners were replaced in 2024. The tankless water heater is from 2019. Fire sprinklers throughout. The house is wired for a security system; there is no contract. A 48 amp car charger hangs in the garage and stays. The flat roof was recoated in 2022.

## What stays and what goes

The range, refrigerator, both dishwashers, washer, dryer and the television in the terrace room stay. The dining room light fixture and the terrace planters leave with the owners.

## The association

Eighteen homes share it. The fee pays for clearing snow from the alley, insurance of the common grounds and the lights of the river walk. Rentals of less than 12 months are not allowed. Up to three pets per home. Exterior colors need the board's consent.

## The river

The house lies in flood zone X. The ferry landing is 300 yards away and the crossing takes 17 minutes.

## Visits

Open house on Sunday, December 13, from 2 to 4. Private tours on Tuesdays and Thursdays after 5 pm. The owners can hand over the keys by March 1, 2027.`;

const ORCHARD = `Subject: the Pell farm on Quarry Orchard Road

Hello again,

Here is what I have on 660 Quarry Orchard Road in Hallam Notch, Vermont 05999. The owners are asking $598,000. It is the white farmhouse you asked about: the main part dates from 1840 and the wing was put on in 1994. There are four bedrooms, two baths and 2,480 square feet, on 5.3 acres.

They heat with an oil boiler from 2017 and a wood cookstove in the kitchen; last winter they burned 640 gallons of oil. There is no air conditioning. Water comes from a spring up the hill, shared with one neighbor, and the agreement is recorded. The septic was put in in 2009 for four bedrooms. The standing seam roof is from 2015. Electric service is 150 amps. Internet is DSL only, and cell phones work upstairs on a good day.

Wide pine floors downstairs, painted softwood upstairs. The kitchen was redone in 2006 with slate counters. The cellar has a dirt floor under the old part and concrete under the wing, and it takes in some water in April. The laundry is off the kitchen. Stove, refrigerator, washer and dryer stay; the hutch in the dining room does not.

The barn is 36 by 50 feet with three horse stalls and a hay loft, has electricity but no water, and got a new foundation in 2020. There is no garage; two cars fit under the barn's lean-to. An acre and a half is pasture with electric fence. About forty apple trees, half of them bearing. The brook at the bottom is the line.

The road is gravel and the town plows it to the gate. School bus stops at the gate. Taxes were $8,212 last year, and the owners get a state rebate that will not pass to you. No covenants and no association. The chimney was lined in 2019. Lead paint is presumed because of the age.

They want to stay until June 10, 2027 because of the lambs. Please give me a day's notice for a showing, and no visits on Sundays. A pre-approval letter comes first.

Best, Ruth`;

const GHAF = `Villa 58, Street 4, Ghaf Grove, Dubai
Ref. GG-4471 - Permit no. 6502213987

Sale price: AED 6,450,000
Type: Semi-detached villa, ground plus one
Bedrooms: 4 + maid's room
Bathrooms: 5
Plot: 5,120 sq ft
Built-up area: 3,860 sq ft
Handed over: 2019
Tenure: Freehold
Service charge: AED 3.95 per sq ft per year
Parking: 2 covered spaces

Single row villa that backs onto the park. Private heated pool of 8 x 3.5 metres added in 2022, with a glass fence. Landscaped garden with artificial grass and a covered barbecue corner. Upgraded kitchen with Bosch appliances (oven, hob, dishwasher, fridge), closed, with a separate laundry room. Marble floors downstairs, parquet upstairs. Built-in wardrobes in all bedrooms. One bedroom with bath is on the ground floor. Unfurnished; curtains and light fittings remain.

Owner occupied and vacant on transfer, ready from 15 February 2027. There is a mortgage with the seller's bank that will be settled at transfer. Split-unit air conditioning, serviced each May; no district cooling and no chiller charge. 12 solar panels installed in 2023. The roof was waterproofed in 2024.

The community has a shared lap pool, two padel courts, a gym, a mosque and a supermarket inside the gates. Dubai Silicon metro link is planned, not built. The nursery is 350 metres away. Short-term letting needs a DTCM permit and the developer's NOC. Pets are allowed; dogs on the lead.

Buyer pays 4% DLD fee, AED 4,200 trustee fee and 2% agency fee plus VAT. Viewings with one day's notice, not on Fridays.`;

export const HOUSES: RawListing[] = [
  {
    listing_id: "alder",
    organization_name: "Tallis Ridge Realty",
    agent_name: "Beth Lowry",
    address: "2951 Alderman Pike, Cedar Gap, TN 37999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "alder-mls", title: "MLS sheet", format: "text", raw: ALDER }],
  },
  {
    listing_id: "ferry",
    organization_name: "Lowell & Marsh",
    agent_name: "Andre Whitcomb",
    address: "114 Ferryman's Row, Port Lowell, DE 19999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "ferry-brochure", title: "Brochure", format: "text", raw: FERRY }],
  },
  {
    listing_id: "orchard",
    organization_name: "Notch Country Homes",
    agent_name: "Ruth Averill",
    address: "660 Quarry Orchard Road, Hallam Notch, VT 05999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "orchard-mail", title: "E-mail from the agent", format: "text", raw: ORCHARD }],
  },
  {
    listing_id: "ghaf",
    organization_name: "Sidra Homes",
    agent_name: "Layla Haddad",
    address: "Villa 58, Street 4, Ghaf Grove, Dubai",
    market: "uae",
    deal: "sale",
    sources: [{ source_id: "ghaf-sheet", title: "Villa sheet", format: "text", raw: GHAF }],
  },
];
