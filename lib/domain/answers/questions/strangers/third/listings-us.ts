import type { RawListing } from "../question-set";

const QUARRY = `BRANNOCK REGIONAL MLS            CLIENT FULL REPORT            ML# 7740216
118 QUARRY LN, BRANNOCK, OH 45987
STAT: ACT    LP: $314,900    OLP: $329,900    DOM: 23    TYPE: SFR    STYLE: SPLIT LVL    YB: 1976
CNTY: DELLWOOD    SUBDIV: LIMESTONE HTS
BR: 4    FB: 2    HB: 1    SF ABV GRD: 1,912    SF BLW FIN: 540    LOT: 0.38 AC (110 x 150)
GAR: 2.5 ATT, EDO    DRVWY: CONC    BSMT: PART, FIN
TAX/YR: $4,386 (2025)    HOA: NONE    SCH DIST: BRANNOCK CSD    ELEM: LIMESTONE    HS: BRANNOCK HS
HEAT: GFA (2019)    COOL: C/A (2019)    WH: GAS, 50 GAL (2021)    ELEC: 200A BRKRS
WTR: CITY    SWR: CITY    ROOF: ASPH SHNG, T/O 2017    EXT: BRK/VNL    FNDN: BLK
WNDWS: DBL PANE REPL 2014    FP: 1, WB, IN FAM RM
FLRS: HDWD (LR, DR, UPPER BRS), LVT (KIT), CPT (LOWER)
APPL INCL: RNG, FRIG, DW, MICRO    EXCL: W/D, CHEST FRZR IN GAR, DR CHANDELIER

ROOM        SIZE       LVL
LR          19 x 13    MAIN
DR          11 x 10    MAIN
KIT         13 x 11    MAIN
FAM RM      24 x 15    LOWER
PRIM BR     15 x 12    UPPER
BR 2        12 x 11    UPPER
BR 3        11 x 10    UPPER
BR 4        11 x 11    LOWER
LAUN        9 x 7      LOWER

OUTDR: REAR DECK 16 x 14, COVD FRT PRCH, SHED 10 x 12    FENCE: CHN LNK, REAR YD
POSS: 30 DAYS AFTER CLSG    TERMS: CONV, FHA, VA, CASH    EMD: $3,000    FLOOD ZN: X
SHWG: 2 HR NOTICE, NONE BEFORE 10 AM, LOCKBOX

RMKS: Well kept split lvl on a dead-end st, same family since new. Kit remod 2020 w/ quartz cntrs & s/s appls. Prim BR has pvt half ba; full ba on upper, another full ba on lower lvl. Sump pump w/ battery bkup (2022). Radon mitigation sys installed. Backs to Kettle Creek Metro Park, no rear neighbors. Shed stays. 1-yr HomeGuard wrnty incl. Sold as-is, inspections welcome.
LA: Dana Whitcomb, Pellow & Grey Realty
`;

const TUTTLE = `From: Ruthie Lamson
Subject: the old Tuttle place, as promised!

Hi there,

Sorry it took me till tonight, it was town meeting week. So: 904 Cobble Hill Road, Wexcombe, VT 05999. Everybody here calls it the Tuttle place. They are asking 589, so $589,000, and they only just put it up last Thursday.

It's a farmhouse from 1887, with an ell that was added around 1920. Four bedrooms, all upstairs, and one and three-quarter baths: the full one is upstairs with a clawfoot tub, and the three-quarter one with a shower is downstairs by the mudroom. About 2,260 square feet of living space. You get 11.4 acres with it, roughly three of them open pasture and the rest woods, and there's a sugarbush back there, around 150 taps if you're keen. The land is enrolled in Current Use, which is why the taxes are only $8,140 a year.

The barn, because I know you'll ask! 36 by 60, from about 1910, and it got a new metal roof in 2018. It has electricity and a frost-free water hydrant, but it is not heated. There's a chicken coop beside it and they'll leave that too.

Heat is an oil boiler from 2016 with hot-water baseboards, plus a wood stove in the kitchen. Last winter they burned about 700 gallons of oil and three cords of wood. There's no central air; there is one mini-split, in the main bedroom. The well is drilled, 310 feet deep and gives 8 gallons a minute. Septic was put in new in 2003. The house roof is slate on the front part and standing seam metal on the ell.

The kitchen was redone in 2011: soapstone counters, a big apron sink, and a propane range that stays. So does the fridge, and the washing machine, but the dryer goes with them to Maine (they're moving to be near their daughter). Laundry's on the first floor. Floors are wide pine nearly everywhere, maple in the dining room. Most windows are the originals with storms; six got replaced in 2012.

I won't sugar-coat the cellar: fieldstone walls, dirt floor, and it gets damp in April. There's a sump pump. And being the age it is, assume there's lead paint. There's a transfer switch wired for a generator but no generator.

Cobble Hill is a gravel road, the town plows it. The driveway is about 400 feet, and the neighbor plows that for $40 a storm. Fiber internet came through in 2023 (Valley Fiber), thank heavens, because cell service up there is two bars of Verizon on a good day. The village is 4 miles, Mount Orrin ski area 25 minutes, and kids go to Wexcombe Village School through 6th grade; after that the town pays tuition to the school you choose. A snowmobile trail crosses the far back corner.

Showings need 24 hours' notice, and no Sundays please. They can't close before June 15. Biscuit the dog is friendly, just loud.

Ruthie
Lamson Country Homes
`;

const MARLOWE = `THE MARLOWE, UNIT 1407
255 W. Sturgis Street, Calloway City, IL 60999
CONDOMINIUM FACT SHEET

Asking price\t\t$398,500
Bedrooms / baths\t2 / 2
Interior area\t\t1,180 sq ft
Floor\t\t\t14 of 22
Exposure\t\tSouthwest
Balcony\t\t\t11 x 5 ft
Ceiling height\t\t9 ft
Laundry\t\t\tStacked washer and dryer in unit
Heating and cooling\tFan coil, two-pipe, building switches over in May and October
Parking\t\t\tDeeded space P2-88, $28,000 in addition to the price
Storage\t\t\tLocker 61, 4 x 6 ft, included
Taxes (2024)\t\t$6,870
Occupancy\t\tTenant in place until January 31, 2027, pays $2,850 a month

ROOM             SIZE        FLOOR
Living/dining    21 x 14     Oak hardwood
Kitchen          10 x 9      Porcelain tile
Bedroom 1        15 x 12     Carpet
Bedroom 2        12 x 11     Carpet
Bath 1           9 x 6       Marble tile
Bath 2           8 x 5       Ceramic tile

KITCHEN
Counters         Granite
Range            GE, electric
Dishwasher       Bosch, 2023
Refrigerator     Included
Microwave        Not included

MONTHLY ASSESSMENT
Year        Amount
2024        $574
2025        $589
2026        $612
Includes         Heat, water, trash, bulk internet, door staff, exterior insurance
Not included     Electricity, contents insurance
Special assessment   $2,400 for the garage membrane, paid in full by the seller at closing
Reserve fund     $1.9 million (December 2025)

THE BUILDING
Built            2001
Units            176
Owner-occupied   81 percent
Elevators        3
Door staff       24 hours
Amenities        Fitness room (6th floor), roof deck (22nd floor), party room, bike room. There is no pool.
Party room       $150 per booking
FHA approved     No
Manager          Northmark Property Services

RULES
Pets             Two per unit; dogs up to 45 lb each
Rentals          12 months minimum, at most 20 percent of units; 17 percent are rented now
Move-in          $350 fee, weekdays 9 am to 4 pm only
Grills           Electric only on balconies
Smoking          Prohibited everywhere, balconies included

GETTING AROUND
Sturgis St station   0.2 mi
Lakefront path       0.6 mi
Calloway Market      across the street

Offered by Imani Castellano, Tern & Harbor Realty
`;

export const US_LISTINGS: RawListing[] = [
  {
    listing_id: "quarry",
    organization_name: "Pellow & Grey Realty",
    agent_name: "Dana Whitcomb",
    address: "118 Quarry Ln, Brannock, OH 45987",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "quarry-mls", title: "MLS sheet", format: "text", raw: QUARRY }],
  },
  {
    listing_id: "tuttle",
    organization_name: "Lamson Country Homes",
    agent_name: "Ruthie Lamson",
    address: "904 Cobble Hill Road, Wexcombe, VT 05999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "tuttle-email", title: "E-mail about the Tuttle place", format: "text", raw: TUTTLE }],
  },
  {
    listing_id: "marlowe",
    organization_name: "Tern & Harbor Realty",
    agent_name: "Imani Castellano",
    address: "255 W. Sturgis Street #1407, Calloway City, IL 60999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "marlowe-sheet", title: "Fact sheet", format: "text", raw: MARLOWE }],
  },
];
