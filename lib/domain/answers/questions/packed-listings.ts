/** Homes in the shapes realtors hold them: an MLS sheet, a brochure, rules, a letter, a rental card, a farm. */
export const PACKED_LISTINGS: Record<string, { deal: "sale" | "rent"; market: "us" | "uae"; text: string }> = {
  sheet: {
    deal: "sale",
    market: "us",
    text: `MLS# 7714402   Active   List: $489,900   DOM 12
6128 Alder Ct, Overland Park, KS 66213
Beds: 4 | Baths: 2.5 | Apx SF 2,318 | Yr built 1984; HVAC 2019; WH 2021
Lot: 0.27 ac | Gar: 2 att | Stories: 2 | Bsmt: Full, part fin (rec room 22x14)
Heat: FA gas / Cool: CA / Roof: comp shingle, 2017 / Siding: cement board, painted '22
HOA $310/yr (trash, common mowing) | Taxes $5,044 (2025) | Schools: Blue Valley USD 229
Appl: DW, disp, elec range, micro; refrig reserved. W/D hookups main lvl.
Flr: HW main, crpt up, LVP bsmt

REMARKS: Walkout lot backing to greenbelt. Kit w/ quartz & island remodeled '20. Prim BR up w/ tray ceiling and tub + sep shower. Gas log FP in FR. Deck (composite, 2018, 16x20) and fenced bk yd w/ irrigation. Windows are original except the kitchen bay, replaced with the 2020 remodel. Sump pump w/ battery backup 2023. Radon mitigated. No pool. Playset stays, garage freezer doesn't. Seller pays $600 toward home warranty. Conv, FHA, VA, cash. Poss 45 days after closing. Excl: dining chandelier. Sewer backed up once in 2016, line replaced to street 2017. Showings w/ 2 hr notice, no Mon.`,
  },
  brochure: {
    deal: "sale",
    market: "us",
    text: `# Larkspur Rows at Mill Pond
## Residence 12, Plan C
Twenty-four townhomes around a restored mill pond in Beaufort, South Carolina. Residence 12 is an end home of 2,046 square feet with three bedrooms, three and a half baths and a study. Construction began in spring 2026 and Residence 12 is to be completed in February 2027. Priced at $612,500; a deposit of 10 percent is due at contract.

## Inside
Seven-inch white oak on the first two levels and tile in every bath. The kitchen has a Bosch range, a 48-inch island and a walk-in pantry; the refrigerator is an option at $3,400. Ceilings are ten feet on the main level and nine above. A two-stop elevator shaft is framed; the cab itself is an upgrade priced at $38,000. The gas fireplace is standard. The primary suite looks over the pond, the other bedrooms face the lane.

## Outside and below
Two-car garage entered from the lane, with a 50-amp circuit for a car charger. A screened porch of 180 square feet and a roof terrace of 320 square feet. The lot is 0.06 acre. Shared dock with twelve kayak racks, one assigned to each of the first twelve buyers. No boats with motors on the pond. The clubhouse, once the 1911 mill office, has a gym and a guest suite that owners book at $90 a night.

## The numbers
Association dues are $285 a month and pay for exterior paint, roofs, landscaping, flood insurance of the common buildings and the clubhouse. Owners pay their own electric and gas. Taxes for 2026 are estimated at $5,900. Builder warranty: one year workmanship, two years systems, ten years structure. Heat pump with three zones, 16 SEER. Tankless gas water heater. City water and sewer. Fiber from Hargray. Homes sit in flood zone X. Preferred lender credit of $5,000; cash and conventional loans are welcome.`,
  },
  rules: {
    deal: "sale",
    market: "us",
    text: `Unit 3B, Cedar Bluff Condominiums, 77 Overlook Dr, Duluth, MN 55802
Asking $274,500. 2 BR / 1 BA, 1,018 sq ft, third floor of four, built 1973.
Dues $438 per month. Taxes $2,912. Balcony facing the lake. Boiler heat included in dues. Wall AC unit in living room. One assigned carport space, #14. In-unit laundry is not permitted by the building; laundry rooms on floors 1 and 3.
Kitchen redone 2019. Bathroom 2015. Windows 2011 (association). Building roof 2022, boilers 2016, elevator modernized 2020.

# Rules and regulations (rev. March 2025)
## Pets
Two cats, or one dog not over 30 pounds at maturity. Dogs must be registered with the office. A one-time pet fee of $200 applies.
## Leasing
Owners must live in the unit for 24 months before leasing. Leases must be for one year or longer. No more than 20 percent of units may be leased at one time.
## Parking
Trailers, boats and commercial trucks are not permitted. Guest stalls may be used for up to 48 hours. Vehicle repairs are prohibited anywhere on the property.
## Balconies
Charcoal grills are prohibited; electric grills are allowed. Nothing may be hung over the railing.
## Quiet and smoking
Quiet hours are 10 pm to 7 am. Smoking is prohibited in all units and common areas as of 2021.
## Pool and sauna
The outdoor pool is open from Memorial Day to Labor Day, 9 am to 9 pm. Guests are limited to four per unit. The sauna is open all year.
## Renovations
Hard flooring above the first floor requires board approval and a sound underlay. Contractors must be insured and may work on weekdays from 8 am to 5 pm.
## Move in
Moves must be booked with the office; a refundable elevator deposit of $300 is required. No moves on Sundays.`,
  },
  letter: {
    deal: "sale",
    market: "us",
    text: `Subject: Re: 18 Tuttle Road - what to tell buyers

Hi Dana,

As promised, everything I can think of about our place. We bought in 2004 from the couple who built it in 1996, so we are only the second owners. We're asking 735 and there's no association of any kind. It has four bedrooms, two full baths upstairs and a half bath off the mudroom, and the assessor has it at 2,560 finished square feet. The land is 3.2 acres, about half an acre of that mowed, the rest woods.

Systems: the roof was done in 2015 (30-year architectural), the Weil-McLain oil boiler dates from 2012, the water heater is from 2020, we put the central air in ourselves in 2018 for the second floor only, and the well pump was swapped out in 2022. The septic was designed for four bedrooms and last pumped in October 2025. Generator: 14 kW Kohler, propane, automatic, 2021. The 500-gallon propane tank is leased from Dead River, the oil tank is ours. Windows are Andersen, original to the house. Solar: 22 panels on the barn, bought outright in 2019, not leased.

The barn (1880, moved here in 2006) is 24 x 36 with power and water but no heat. The two-car garage is attached and insulated. We put in the above-ground pool in 2010 and took it down in 2023, so there isn't one any more. The pond is spring fed and about 8 feet at the deepest. The driveway is ours alone, gravel, roughly 400 feet, and plowing runs us about $60 a storm. Electric averages $38 a month after solar; oil was about 600 gallons last winter. Taxes this year: $9,180.

Leaving: fridge, range, dishwasher, the chest freezer, both window seats. Taking: washer and dryer, the porch swing. Basement is dry and unfinished, full height. Kitchen was redone in 2014 with cherry cabinets and granite. Wide pine floors on the first floor, carpet in the bedrooms. The wood stove in the den was inspected this fall; the chimney for the living room fireplace needs a liner and we don't use it.

We can be out by June 30. Trash is by private hauler, $42 a month. Comcast reaches the house. School bus stops at the end of the drive; district is Oyster River. We would look at FHA or VA but the barn paint may be an issue, so cash or conventional is easiest.

Thanks,
Marian`,
  },
  card: {
    deal: "rent",
    market: "us",
    text: `NOW LEASING · Garden-level 1 bedroom · 905 Spruce St #G, Boulder CO
$1,875/mo · $1,500 deposit · available Aug 1 · 12-month lease
Pets: cats only (max 2), $35/mo each, $250 refundable pet deposit
Utilities: owner pays water/trash/sewer; tenant pays electric (approx $65) and internet
Parking: 1 off-street space included, street permit $50/yr from the city

640 sq ft on the garden level of a 1926 fourplex. New LVP floors in 2024, original tile in the bath, shower only (no tub). Electric baseboard heat, portable AC unit provided. Kitchen has gas range and fridge, no dishwasher. Shared laundry room, coin-op, $1.75 wash and $1.50 dry. Private entrance with four steps down. Shared back yard with picnic table. Bike shed with one hook per unit. Furnished on request for $200 more per month; otherwise comes unfurnished.

Smoke-free building. Renter's insurance required ($100,000 liability). Application fee $45 per adult, Colorado portable screening reports accepted. Minimum income 2.5x rent. No co-signers. Subletting with written consent only. Early termination: two months' rent. Late fee $50 after the 7th. Rent is paid through the online portal. Maintenance answered within 24 hours. Owner lives out of state; local manager is Peak Homes. SKIP bus line two blocks; CU campus 0.8 miles. Owner may show the unit with 24 hours' notice. Utilities for the last tenant ran about $80 in total.`,
  },
  farm: {
    deal: "sale",
    market: "us",
    text: `HORSE PROPERTY | 11940 County Rd 316, Granbury TX | Asking $1,145,000
House: 3 bd / 2 ba / 2,210 sf / limestone / built 2003 / metal roof (2018)
Guest cottage: 1 bd / 1 ba / 620 sf / built 2014 / own meter
Land: 22.6 ac total (18 fenced pasture, 3 hay, 1.6 homesite), ag exempt
Barn: 36x48, 6 stalls, tack room with AC, wash rack, built 2009
Shop: 30x40 insulated, 220V, built 2011
Water: 2 wells (house 480 ft, barn 320 ft), stock tank; Septic: aerobic, 2017
Taxes: $6,318 w/ ag exemption | No HOA | Minerals do not convey

The house has stained concrete floors throughout, a wood-burning fireplace and a wraparound porch. Two Trane heat pumps, the main one replaced in 2022 and the bedroom one original. Water heater 2019. Kitchen appliances stay except the refrigerator, which is negotiable. Starlink. In-ground pool added in 2016, not heated, new liner and pump in 2024. Arena is 120 by 200, lighted, sand footing. Ceilings vaulted in the living area. Carport for two plus RV cover with 50 amp. Roping steers and tractor are not included; the tractor may be bought separately. Electric by United Co-op, about $310 a month for the whole place. Deed restrictions: no mobile homes, no swine. Cross-fenced with pipe and no-climb. Road frontage is 640 ft. Flood: back 2 acres along Strouds Creek are in zone A, the house is not. Pre-approval required before showings. Closing with lease-back of the guest cottage until September possible. Property includes a storm shelter. Mare motel was damaged by hail in 2023 and re-roofed.`,
  },
};
