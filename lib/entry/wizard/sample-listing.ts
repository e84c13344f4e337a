/** The address that the sample listing is about. Fictional, as all of it. */
export const SAMPLE_ADDRESS = "27 Larkspur Lane";

/** A made-up listing, for those who only look: enough to answer the usual questions from, and silent on some. */
export const SAMPLE_LISTING = `# 27 Larkspur Lane, Willow Creek, OR 97499

Offered at $589,000. Single-family house, built in 1996, on a quiet loop street.

## At a glance
- Address: 27 Larkspur Lane, Willow Creek, OR 97499
- Bedrooms: 4
- Bathrooms: 2.5
- Living area: 2,240 sq ft on two stories
- Lot size: 7,405 sq ft
- Garage: 2-car attached garage with a 240 V outlet for charging
- HOA fee: $45 monthly. It covers the common paths and the snow plough.
- Yearly taxes: $5,180 (2025)

## The home
The kitchen was redone in 2022 with quartz counters, a gas range and a walk-in pantry. The refrigerator, dishwasher and range stay; the washer and dryer do not.
Oak floors run through the ground floor, and the bedrooms upstairs have carpet from 2021. The living room has a gas fireplace.
The primary bedroom faces the garden and has its own bathroom with a shower and a separate tub. The laundry room is upstairs, next to the bedrooms.
A home office with a door is on the ground floor, beside the half bathroom.

## Systems
New roof in 2019, composition shingle, with a transferable warranty until 2044.
Heating is a gas furnace from 2017. Central air conditioning was added in 2020.
Water and sewer are public. Fiber internet up to 1 Gbps is connected.

## Outside
The garden is fenced on three sides and has a covered patio of 14 by 20 feet, raised beds and an apple tree. There is no pool.
A storage shed of 8 by 10 feet stays with the home.
Two cars fit on the driveway; parking on the street needs no permit.

## Good to know
The home is served by the Willow Creek School District; please confirm the assigned schools with the district.
Pets: cats and dogs are welcome under the HOA rules, at most two.
Open house: Saturday from 1 pm to 3 pm. Private showings by appointment.
The sellers would like to close within 45 days.
MLS number: YS-270496
`;
