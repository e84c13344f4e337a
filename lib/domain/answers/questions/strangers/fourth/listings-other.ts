import type { RawListing } from "../question-set";

const CONDO_SHEET = `UNIT FACT SHEET
The Cormorant, 900 N Lantern Drive, Unit 1907, Port Averill, IL 99060

List price
$418,000
Bedrooms: 2
Bathrooms: 2
Interior area
1,265 sq ft
Floor
19 of 31
Year built: 2006
Units in building: 204
Exposure: East and south
Balcony: 6 x 14 ft, off the living room, lake view

Monthly assessment
$742
Assessment covers
Heat, air conditioning, water, basic internet, doorman, gym, pool
Paid by the owner
Electricity, unit insurance

Real estate tax
$7,930 (2024, with homeowner exemption)
Special assessments
None pending. The last one (lobby, 2022, $4,100 for this unit) is paid in full.

Parking
One deeded garage space, P2-118, offered separately at $32,000
Guest parking
Valet, $18 a day
EV charging
Four shared stations on level P1, billed per kWh
Storage: Locker 4 x 6 ft, included
Bike room: Yes, waiting list

Laundry: In unit, full-size washer and dryer included
Kitchen: Renovated 2021; quartz counters, gas range, panel-front dishwasher
Flooring: Engineered oak; carpet in the second bedroom
Windows: Floor to ceiling
Closets: Walk-in in the primary bedroom

Pets
Two cats, or one dog up to 50 lb
Rentals
Minimum term 12 months; rental cap 25%, reached at present. No short-term rentals.
Owner occupied: 75%
Smoking: Not permitted anywhere in the building
Elevators: 3
Amenities
Outdoor pool (May 15 to September 15), gym on floor 3, party room ($150 per booking), roof deck with grills
Doorman: 24 hours

Move-in fee
$400, not refundable
Financing
Conventional or cash; the building is not FHA approved
Possession: From February 1, 2027
Transit: Blue Heron line, Averill station, 3 blocks
Managed by: Tern Property Management
Unit sold as is`;

const SHARJAH_NOTE = `Salam dear 👋 new one just came today

2BHK for rent – Al Mirsal Tower 3, Al Mirsal, Sharjah
*AED 62,000* per year
4 cheques ✅ (6 cheques possible, then 64,000)
1 month free, so contract is 13 months
Size 1,250 sqft, 7th floor out of 12
2 bathrooms + guest toilet, big balcony with park view 🌳
AC free (chiller included in rent) ❄️
1 covered parking free, second one 3,000 per year
Unfurnished. Wardrobes built-in in both rooms. Kitchen is closed type, no appliances, central gas
Pool on roof + gym, security 24h
Building is from 2015, 3 lifts
Minor maintenance below AED 500 is on the tenant, above that landlord

Deposit 3,000 refundable
Commission 2,500
Municipality attestation 4% – tenant pays
SEWA deposit also by tenant

No pets pls, landlord rule. No sharing / no partitions.
Vacant from 1 December. Keys are with me, viewing any day 10am – 8pm, Friday after 3pm
10 min to Dubai border without traffic. Supermarket downstairs, bus stop 200 m
Bring Emirates ID + passport copy + salary certificate

Rashid / Qamar Gate Real Estate`;

const DUPLEX_AD = `FOR RENT – upper unit of a duplex, 2 bed / 1 bath – $1,375 a month
3316 Brindle Ave (Up), Tolland Heights, OH 99044

Bright second-floor apartment of about 980 square feet in a 1924 brick duplex. Hardwood floors throughout, new bathroom in 2022, windows replaced in 2018. Gas stove and refrigerator are provided. There is no dishwasher. Window air conditioners are allowed but not provided. Ceiling fans in both bedrooms. The front porch is shared with the tenant downstairs.

AVAILABLE: January 5, 2027
LEASE: 12 months, then month-to-month for $100 more a month. No subletting.
SECURITY DEPOSIT: $1,375
APPLICATION: $40 per adult. Minimum credit score 620, income three times the rent.

WHO PAYS WHAT
- Landlord: water, sewer, trash, lawn, snow removal
- Tenant: gas, electricity, internet. Gas has averaged $110 a month in winter.

LAUNDRY: Coin machines in the basement, $1.75 to wash, $1.50 to dry
PARKING: One space behind the house. For the street you need a city permit, $30 a year.
STORAGE: Locked 5 x 8 cage in the basement
PETS: Cats are welcome, two at most, $25 a month each. No dogs. Assistance animals are not pets; please ask.
SMOKING: No smoking or vaping indoors
INSURANCE: Renter's insurance with $100,000 liability is required
LATE FEE: $50 if the rent comes after the 5th
PAYING: Online portal or check; no cash

Bus 11 stops at the corner. Brindle Market is two blocks away. Showings on Tuesdays and Thursdays from 4 to 7 pm. Contact Jolene Sadek, Two Oaks Rentals.`;

const DUBAI_SHEET = `2 BEDROOM + STUDY | CANAL VIEW | TENANTED | SAFFRON QUAY TOWER B

Price: AED 2,350,000
Location: Saffron Quay, Tower B, Dubai
Developer: Zaytoun Developments
Ownership: Freehold
Reference: QG-S-99318
Permit number: 7199318204

PROPERTY DETAILS
• 2 bedrooms, both en suite, plus study
• 3 bathrooms including powder room
• Built-up area 1,318 sq ft, of which balcony 118 sq ft
• 24th floor of 38
• 2 allocated parking spaces, basement B1
• Fitted open kitchen with oven, hob, hood and dishwasher; space for a washing machine
• Unfurnished
• No maid's room
• Canal view from the living room, community view from the bedrooms

STATUS
Building handed over in September 2022. The apartment is rented until 14 March 2027 at AED 145,000 per year, paid in 2 cheques. Gross yield 6.2%. The tenant has been served 12 months' notice to vacate. Title deed is clear, no mortgage.

COSTS
Service charge: AED 17.50 per sq ft per year (about AED 23,065)
District cooling: billed separately by ChillGrid
DLD transfer fee: 4%, paid by buyer
Agency commission: 2% plus VAT, paid by buyer
Trustee office fee: AED 4,200 plus VAT
NOC fee: AED 1,050, paid by seller

BUILDING
Infinity pool, children's pool, gym, padel court, sauna, 24-hour concierge and security. Pets are permitted after registration with the building management. Holiday-home letting is allowed with a DET licence. Palmgate metro station is 900 m away, Saffron Quay tram stop 250 m. A supermarket and a pharmacy are on the ground floor.

Viewings by appointment with 24 hours' notice to the tenant.
Agent: Layal Haddad, BRN 99120`;

const BUILDER_SHEET = `BLUESTEM MEADOWS – PHASE 3 – QUICK MOVE-IN HOME
Thornbury Homes | Plan: THE LINDEN (2430) | Elevation B | Lot 14, Block C
1126 Sideoats Way, Corvale, TX 99217

PRICE
Base price | $398,990
Lot premium | $12,000
Covered patio extension (installed) | $6,150
Chef's kitchen package (installed) | $10,500
Total price of this home | $427,640

PLAN
Living area | 2,430 sq ft
Stories | 1
Bedrooms | 4
Bathrooms | 3
Garage | 2-car, 20 x 21 ft
Lot size | 60 x 120 ft
Estimated completion | March 2027

STANDARD AND OPTIONAL FEATURES
Item | This home | Upgrade available | Upgrade price
Ceiling height | 10 ft main areas, 9 ft bedrooms | - | -
Flooring, living areas | Wood-look tile | Engineered oak | $7,800
Flooring, bedrooms | Carpet | Wood-look tile | $4,300
Kitchen counters | Quartz | - | -
Cooktop | Gas, 5 burner, 36 in | - | -
Refrigerator | Not included | French door, stainless | $2,150
Window blinds | Not included | 2 in faux wood, whole house | $1,900
Third garage bay | Not offered on this lot | - | -
EV outlet, 240 V | Not included | In garage | $850
Fence | 6 ft cedar, back yard | - | -
Landscaping | Sod front and back, sprinkler system | - | -
Primary bath | Walk-in shower, double vanity | Freestanding tub | $3,600

ENERGY
HVAC | 16 SEER2 heat pump, 2 zones
Insulation | Spray foam in the attic
Water heater | Tankless, gas
HERS index | 58
Solar | Prewired, panels not included

OWNERSHIP
HOA | $65 a month; covers trails, splash pad and front entry
Total tax rate | 2.89% (includes MUD)
Builder warranty | 1 year workmanship, 2 years systems, 10 years structure
Earnest money | 2% of the price
Incentive | $10,000 toward closing costs with Bluestem Mortgage, contract by December 31, 2026
School district | Corvale ISD

Options can be changed until drywall is hung, planned for the week of December 7, 2026. Prices subject to change. Model home at 1102 Sideoats Way, open daily 10 to 6, Sunday from noon. Sales counselor: Brent Okafor.`;

const FARM_FLYER = `38.4 ACRES M/L WITH HOME, BARN AND POND
5150 Copperhead Rd, Sorrel Gap, KY 99071
ASKING $349,900

THE LAND
- 14 acres in hay (orchard grass and clover), cut twice in 2026
- 15 acres pasture, woven wire fence, two gates
- The rest is hardwood timber, never cruised
- Pond about 1/2 acre, stocked with bass and bluegill
- Spring-fed waterer in the pasture, does not freeze
- 640 ft of frontage on Copperhead Rd, blacktop
- Surveyed 2022, pins in place
- About 3 acres along Tick Creek lie in flood zone A; home and barn are outside it
- Neighbor has a 20 ft ingress easement along the east line
- Zoned A-1 agricultural
- Mineral rights convey

THE HOME
- 2011 double-wide manufactured home, 28 x 60, 1,680 sq ft
- On a permanent block foundation; converted to real estate, affidavit filed 2013
- 3 bedrooms, 2 baths (garden tub in the primary bath)
- Heat pump 2019, electric furnace back-up
- Shingle roof original to the home
- County water, septic 1,000 gal, no gas on the property
- Electric stove, refrigerator and dishwasher convey. Washer and dryer do not.
- Back deck 12 x 16, carport for 2 vehicles
- Fiber internet at the road, not hooked up to the house

THE BARN
- 40 x 80 tobacco barn, metal roof, electric and water
- 6 horse stalls, tack room, gravel floor
- Loft holds about 600 square bales

TERMS
- Taxes 2025: $1,186 with agricultural exemption
- Hunting lease $1,200 a year, ends January 31, 2027
- Sold as one tract, will not divide
- Tractor, hay equipment and cattle are not included; hay in the barn can be bought separately
- Possession at closing
- Cash, conventional, Farm Credit
- 1% buyer's broker fee is negotiable in the offer
- Shown by appointment only. Do not open gates. Odell Prather, Sorrel Gap Land Co.`;

export const OTHERS: RawListing[] = [
  {
    listing_id: "il-condo",
    organization_name: "Lantern Drive Residential",
    agent_name: "Gwen Abara",
    address: "900 N Lantern Drive, Unit 1907, Port Averill, IL 99060",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "il-condo-facts", title: "Unit fact sheet", format: "text", raw: CONDO_SHEET }],
  },
  {
    listing_id: "shj-rent",
    organization_name: "Qamar Gate Real Estate",
    agent_name: "Rashid",
    address: "Al Mirsal Tower 3, Al Mirsal, Sharjah",
    market: "uae",
    deal: "rent",
    sources: [{ source_id: "shj-rent-note", title: "Agent's note", format: "text", raw: SHARJAH_NOTE }],
  },
  {
    listing_id: "oh-rental",
    organization_name: "Two Oaks Rentals",
    agent_name: "Jolene Sadek",
    address: "3316 Brindle Ave (Up), Tolland Heights, OH 99044",
    market: "us",
    deal: "rent",
    sources: [{ source_id: "oh-rental-ad", title: "Rental ad", format: "text", raw: DUPLEX_AD }],
  },
  {
    listing_id: "dxb-sale",
    organization_name: "Qamar Gate Real Estate",
    agent_name: "Layal Haddad",
    address: "Saffron Quay, Tower B, Dubai",
    market: "uae",
    deal: "sale",
    sources: [{ source_id: "dxb-sale-sheet", title: "Property details", format: "text", raw: DUBAI_SHEET }],
  },
  {
    listing_id: "tx-builder",
    organization_name: "Thornbury Homes",
    agent_name: "Brent Okafor",
    address: "1126 Sideoats Way, Corvale, TX 99217",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "tx-builder-sheet", title: "Builder sheet", format: "text", raw: BUILDER_SHEET }],
  },
  {
    listing_id: "ky-farm",
    organization_name: "Sorrel Gap Land Co.",
    agent_name: "Odell Prather",
    address: "5150 Copperhead Rd, Sorrel Gap, KY 99071",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "ky-farm-flyer", title: "Flyer", format: "text", raw: FARM_FLYER }],
  },
];
