import type { RawListing } from "../question-set";

const BIRCH = `MLS# 5127743   ACTIVE
418 Birchfield Ave, Dunmore Falls, OH 44901
LP: $374,900   Taxes: $5,318/yr
4 BR, 2 full / 1 half BA, 2,236 SF above grade, lot 0.31 ac, blt 1964, 2-story colonial

PUBLIC REMARKS: Meticulously kept colonial on a corner lot w/ red oak HWFs thruout 1st flr & new carpet upstairs (2024). Eat-in kit w/ quartz ctrs, SS appls & island that seats 4. FR off kit w/ wood-burning FP & sliders to 14x20 Trex deck. Formal DR. Primary BR w/ en suite BA & WIC. Partially finished bsmt w/ rec rm; rest is storage. 2-car attached gar w/ opener. Gas forced air furnace 2018, C/A 2021, architectural shingle roof 2016, water heater 2022. Vinyl replacement windows 2015. Fenced back yard. 1st-flr laundry. Range, microwave, dishwasher & refrigerator stay; W/D excluded. City water & sewer. No HOA. Dunmore City Schools. 200 amp electric. Sump pump w/ battery backup.

SHOWING INFO: Showings start Fri 12/4, 24-hr notice pls. Open house Sun 12/6, 1-3 pm. Possession 45 days after closing. FHA, VA & conventional OK. Sellers provide a 1-yr home warranty ($550 value).`;

const HARLOW = `# 27 Harlow Street

A Penwick landmark, brought gently into this century.

## At a glance

| | |
|---|---|
| Offered at | $1,145,000 |
| Bedrooms | 5 |
| Bathrooms | 3 full, 1 half |
| Living area | 3,480 sq ft |
| Lot size | 11,761 sq ft |
| Year built | 1898 |
| Style | Queen Anne Victorian |
| Heating | Gas hot water, five zones (boiler 2019) |
| Cooling | Central air on the second and third floors; none on the first |
| Parking | Detached carriage house for one car, driveway for three more |
| Annual taxes | $12,604 |
| Water and sewer | Town |
| Laundry | Second floor |
| Fireplaces | Three: one wood burning, two decorative |
| School district | Penwick Public Schools |

## The house

Pocket doors still divide the front parlor from the music room. Ceilings on the first floor are 9 feet 10 inches high. A back staircase leads from the kitchen to the second floor, where the primary bedroom has a bay window and a cedar closet. The third floor holds two bedrooms and a full bath, used today as a guest suite and an office. The basement is unfinished, with fieldstone walls, a workshop and a bulkhead door to the yard.

## The kitchen

Rebuilt in 2017 by a local cabinetmaker: soapstone counters, a 48-inch dual-fuel range, a farmhouse sink and a butler's pantry with a wine refrigerator.

## Care and improvements

The slate roof was repaired and its copper flashing renewed in 2020. The exterior was painted in 2023. The original windows were restored in 2014 and given storm windows. Knob-and-tube wiring was removed in 2012 and the service is now 200 amps. Blown-in insulation was added to the walls in 2013.

## The grounds

Perennial beds, a bluestone patio and a 10 by 12 foot garden shed. A cedar fence runs along the north side only.

## Good to know

The refrigerator, range, dishwasher, washer and dryer convey. The dining room chandelier is not included. The house predates 1978; no lead paint inspection has been done. Penwick station on the commuter rail is 0.4 mile away, 52 minutes to the city. Open house Saturday, December 5, 11 to 1. Offers are due Tuesday, December 8 at noon. The sellers prefer to close in late February.`;

const COVE = `Subject: Sandpiper Cove - everything I have

Hi, here is what I know about 88 Sandpiper Cove Road in Brannock, ME 04999.

We are asking $725,000. It is a three bedroom cottage with a sleeping loft and 1.75 baths, 1,540 square feet on 0.62 acre, with 118 feet of frontage on Brannock Pond. It was built in 1958 and taken down to the studs and rebuilt in 2015, so it is a true year-round house now.

Heat is by two propane Rinnai heaters and a wood stove in the living room. There is a mini-split in the primary bedroom, no other air conditioning. The well is drilled (2015) and the septic is new from 2015, sized for three bedrooms. Metal roof, 2015. There is a 14 kW standby generator. Internet is Starlink. No basement, it stands on a crawl space.

There is no garage; the gravel drive takes five cars. A detached studio, 16 by 20 feet, has power and a little electric heater but no plumbing. Laundry is a stacked washer and dryer in the bathroom, and they stay.

The 40 foot aluminum dock is seasonal and it conveys, and so do the two kayaks. The sellers are taking their pontoon boat. Motors over 10 horsepower are not allowed on the pond. It is being sold furnished, except for the art and personal things.

Road association dues are $600 a year and cover plowing. Property taxes were $6,730 last year. They rented it for eight weeks in 2025 at $2,900 a week. It sits in the shoreland zone, so nothing may be added within 75 feet of the water.

The owners would like to close after January 20, 2027. Showings are on weekends only, please.`;

const WILLOW = `# 6 Willow Court, Sageview Village

Price: $329,000
Bedrooms: 2
Bathrooms: 2
Living area: 1,390 sq ft
Year built: 1995
Garage: 1 car, attached
Property taxes: $4,925 per year
HOA fee: $312 per month

Single-level end unit with a sunroom facing the woods. The master bedroom has a walk-in closet; the family room has a gas fireplace. Step-free entry from the garage, 36-inch doors throughout, and a walk-in shower with grab bars and a seat. The kitchen has white cabinets, an electric range and a new dishwasher from 2025. Wall-to-wall carpet in the bedrooms, laminate elsewhere.

# Community

Sageview Village is a 55+ community under the Housing for Older Persons Act: at least one resident must be 55 or older and nobody under 19 may live here permanently. The association covers lawn care, snow removal, roofs and exterior paint, the clubhouse and a weekday shuttle bus that stops on Church Street. The clubhouse has a library, a woodshop and an outdoor pool that is open from Memorial Day to Labor Day. New owners pay a one-time capital contribution of $1,500.

One dog or cat of up to 30 pounds per home. Requests for assistance animals are handled separately by the office.

# Systems

Gas forced-air heat and central air from 2014. Water heater 2020. The association replaced the roof in 2017. Public water and sewer. Washer and dryer included.

# Terms

Estate sale, sold as is. Vacant and available for immediate occupancy. Cash or conventional loans only.`;

export const US_LISTINGS: RawListing[] = [
  {
    listing_id: "birch",
    organization_name: "Corrigan & Pell Realty",
    agent_name: "Dana Corrigan",
    address: "418 Birchfield Ave, Dunmore Falls, OH 44901",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "birch-mls", title: "MLS sheet", format: "text", raw: BIRCH }],
  },
  {
    listing_id: "harlow",
    organization_name: "Old Colony Homes",
    agent_name: "Miriam Tate",
    address: "27 Harlow Street, Penwick, MA 01399",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "harlow-brochure", title: "Brochure", format: "text", raw: HARLOW }],
  },
  {
    listing_id: "cove",
    organization_name: "Lakes & Timber Realty",
    agent_name: "Hal Brooks",
    address: "88 Sandpiper Cove Road, Brannock, ME 04999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "cove-mail", title: "Notes from the agent", format: "text", raw: COVE }],
  },
  {
    listing_id: "willow",
    organization_name: "Heron Lake Properties",
    agent_name: "Paula Reyes",
    address: "6 Willow Court, Heron Lake, NJ 08799",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "willow-sheet", title: "Listing sheet", format: "text", raw: WILLOW }],
  },
];
