import type { RawListing } from "../question-set";

const FENNEL = `3319 SE Fennel St, Unit B, Larch City, OR 97999
upper unit of a 2-unit house

- rent 2150/mo, deposit same as one month
- avail Dec 1, 12 mo lease, no month-to-month
- 2 bd 1 ba, approx 880 sf, whole 2nd floor
- house is 1926, unit redone 2022
- hardwood in living rm + hall, new carpet in bedrooms
- gas stove, fridge, dishwasher. no microwave
- heat = gas furnace, own thermostat. no a/c, portable units ok
- w/d in basement shared w/ unit A, no coins
- storage cage in basement 6x8
- parking: 1 spot off street (left side of drive). street parking no permit
- landlord pays water, sewer, garbage. tenant pays gas + electric
- pets: cats fine, dogs under 30 lb w/ approval, $35/mo each, max 2
- no smoking/vaping inside or on porch
- app fee $55 per adult. income 2.5x rent. renter's insurance required
- late fee $75 after the 4th
- breaking lease early = 1.5 months rent
- back yard shared, landlord mows. covered front porch is unit B's only
- bus 14 one block, Fennel St Grocer 3 blocks, Alder Greenway bike path 2 blocks
- showings Tue/Thu 4-6, Sat 11-1, text first
- questions: Theo Brandvold, Fernhill Rentals
`;

const NADIR = `Nadir Tower 1, Apartment 2104, Saffron Creek, Dubai
FOR SALE | AED 2,350,000

Reference: KH-S-2104
Property type: Apartment
Bedrooms: 2 + maid's room
Bathrooms: 3
Built-up area: 1,486 sq ft (including balcony of 140 sq ft)
Floor: 21 of 34
Tenure: Freehold
Developer: Qamar Properties
Completed: 2019
Occupancy: Vacant on transfer
Furnishing: Unfurnished, fitted kitchen with oven, hob, fridge and washing machine
View: Creek and park
Parking: 2 covered bays, basement 1
Cooling: District cooling by CoolNet, consumption billed to the occupant
Service charge: AED 16.50 per sq ft a year (about AED 24,500)
Agency fee: 2% plus VAT
Transfer fee: 4% to the Dubai Land Department, paid by the buyer
Developer NOC: AED 1,050, paid by the seller
Permit: 7144903826   ORN: 31177   BRN: 58240

Kestrel House is pleased to offer this two-bedroom corner apartment on a high floor. The living room measures 6.2 x 4.4 m and opens to a north-west facing balcony. The main bedroom has an en suite with bathtub and walk-in shower; the second bedroom has its own shower room. Built-in wardrobes in both bedrooms. Floors are porcelain throughout, ceilings are 2.9 m. The owner repainted in August 2026.

Residents have an infinity pool on the 5th floor, a children's pool, a gym open 24 hours, a sauna, a squash court and a barbecue terrace. There is a supermarket and a pharmacy on the ground floor of Tower 2.

The apartment is mortgaged to Emirates Union Bank; the outstanding amount is cleared from the buyer's deposit at transfer. A 10% deposit is due on signing Form F. It last let for AED 165,000 a year. At this price a buyer may apply for the ten-year golden visa.

Saffron Creek metro station is 900 m away, Dubai International Airport 12 minutes by car, Downtown 15 minutes. Viewings daily until 7 pm, the keys are with us. Layla Haddad, Kestrel House Real Estate.
`;

const YASMIN = `*** FOR RENT - Yasmin Gardens 2, Villa 37, Street 4, Dubai ***

3 bed + study + maid, townhouse, corner unit, backs onto the park
BUA 2,410 sqft / plot 2,050 sqft, G+1, 4 baths
Rent AED 235,000 per year in 1, 2 or 4 cheques. 6 cheques = AED 245,000
Security deposit 5% (AED 11,750), refundable
Agency 5% + VAT
Ejari AED 220, tenant pays
DEWA deposit AED 4,000
Available 15 January 2027, 1 yr contract
Break clause: after 6 months, 2 months' notice, 2 months' rent penalty

Unfurnished. Cooker, fridge and washing machine included, no dishwasher
Kitchen upgraded 2024, new worktops + cabinets
Central A/C, runs on DEWA so no chiller bill. Last service August 2026
Maintenance: tenant pays up to AED 500 a job, landlord anything above
Private garden w/ artificial grass. No private pool; community pool 2 min walk
2 covered parking spaces
Pets OK with landlord's written consent + AED 3,000 pet deposit
Maid's room is on ground floor w/ own bathroom. Master upstairs with balcony
Storage room under the stairs

Community: pool, gym, 2 padel courts, playground, jogging track 3 km
Greenfield International School 1.5 km, Al Manar supermarket 400 m, Al Khail Road 5 min
Nearest metro not in walking distance (10 min by car to Al Rawda station)
Gated entrance, security 24/7

Occupied by tenant now, viewing w/ 24 h notice, after 5 pm
Omar Saleh, Dune & Date Properties, RERA BRN 60417, permit 7159022418
`;

const BLUESTEM = `HOLLIS & CRANE HOMES - INVENTORY HOME SHEET
Community: Prairie Bend Crossing     Lot 17, Block C
Address: 2208 Wagonwheel Way, Prairie Bend, TX 78999
Plan: The Bluestem II, elevation B

Bedrooms 4 | Bathrooms 3 | Stories 2 | Garage 3-car tandem | 2,614 sq ft
Lot: 60 x 120 ft (7,200 sq ft), faces east
Status: framing complete. Estimated completion: March 2027

PRICE
Base price\t\t$412,990
Structural options\t$18,500
Design options\t\t$21,340
Total price\t\t$452,830
Incentive: $10,000 toward closing costs with Crane Mortgage
Earnest money: 1% of the total price

STRUCTURE AND ENERGY
- Post-tension slab foundation
- Brick front; fiber-cement siding on sides and rear
- 30-year dimensional shingle roof
- Low-E double-pane vinyl windows
- Attic R-38, walls R-15
- 16 SEER2 air conditioning with gas furnace, 2 zones
- Tankless gas water heater
- HERS score 56
- 240 V pre-wire for car charging in garage; conduit for solar (no panels)

INTERIOR
- Ceilings 10 ft downstairs, 9 ft upstairs
- Primary bedroom and study downstairs; game room and three bedrooms upstairs
- Luxury vinyl plank in main areas, carpet in bedrooms and game room, tile in baths
- Kitchen: quartz counters "Frosted Ash", 42-inch white shaker cabinets, gas cooktop, wall oven, dishwasher, microwave
- Refrigerator, washer, dryer and blinds not included
- Gas and electric dryer connections
- Primary bath: separate tub and shower, double vanity
- Cat 6 wiring in study and game room

EXTERIOR
- Covered patio 18 x 10 with gas stub
- Full sod front and back, irrigation system
- 6 ft cedar fence

WARRANTY
1 year workmanship, 2 years systems, 10 years structural

COMMUNITY
HOA $720 per year, one-time transfer fee $300
Property tax rate 2.41% (of which MUD 0.62%)
Pool opening summer 2027, dog park, 3 miles of trails
Prairie Bend ISD: Coneflower Elementary, Switchgrass Middle, Prairie Bend High
Water and sewer: Prairie Bend MUD 4

Sales office: 2100 Wagonwheel Way, Monday to Saturday 10-6, Sunday 12-6
Sales consultant: Jolene Prather
`;

export const MORE_LISTINGS: RawListing[] = [
  {
    listing_id: "fennel",
    organization_name: "Fernhill Rentals",
    agent_name: "Theo Brandvold",
    address: "3319 SE Fennel St, Unit B, Larch City, OR 97999",
    market: "us",
    deal: "rent",
    sources: [{ source_id: "fennel-note", title: "Agent's note", format: "text", raw: FENNEL }],
  },
  {
    listing_id: "nadir",
    organization_name: "Kestrel House Real Estate",
    agent_name: "Layla Haddad",
    address: "Apartment 2104, Nadir Tower 1, Saffron Creek, Dubai",
    market: "uae",
    deal: "sale",
    sources: [{ source_id: "nadir-sheet", title: "Property details", format: "text", raw: NADIR }],
  },
  {
    listing_id: "yasmin",
    organization_name: "Dune & Date Properties",
    agent_name: "Omar Saleh",
    address: "Villa 37, Street 4, Yasmin Gardens 2, Dubai",
    market: "uae",
    deal: "rent",
    sources: [{ source_id: "yasmin-note", title: "Rental details", format: "text", raw: YASMIN }],
  },
  {
    listing_id: "bluestem",
    organization_name: "Hollis & Crane Homes",
    agent_name: "Jolene Prather",
    address: "2208 Wagonwheel Way, Prairie Bend, TX 78999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "bluestem-sheet", title: "Inventory home sheet", format: "text", raw: BLUESTEM }],
  },
];
