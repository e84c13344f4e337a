/** Homes as a realtor pastes them: nothing typed in, nothing confirmed. Facts and passages are what the engine finds. */
export const RAW_LISTINGS: Record<string, { deal: "sale" | "rent"; market: "us" | "uae"; text: string }> = {
  cape: {
    deal: "sale",
    market: "us",
    text: `JUST LISTED! 41 Bayberry Ln, Falmouth, MA 02540
$874,900 | 3 beds | 2 full baths | 1,812 sqft | built 1987 | 0.46 acre lot

Sunny Cape with a first-floor primary bedroom and two more bedrooms up. Kitchen redone in 2020 with soapstone counters, induction range and a breakfast bar for three. Oak floors downstairs, wall-to-wall carpet upstairs. Living room has a wood stove insert. Full basement, half of it finished as a playroom, with a dehumidifier that stays.

Heat is oil-fired hot water baseboard, Buderus boiler 2015. Two window A/C units convey; there is no central air. Roof 2012, architectural shingle. Title V septic passed in March 2026. Town water. 200-amp panel, portable generator hookup. Comcast internet.

Back yard is partly fenced, with a brick patio, outdoor shower and a 10x12 shed. One-car attached garage plus driveway parking for four. Taxes $6,214 (2026). No HOA. Association beach rights can be bought for $150 a year, optional. Washer and dryer are in the basement and stay; the fridge does not.

Wood Neck Beach is 1.1 miles. The bike path is at the end of the street. Sellers need until August 15 to move. Showings start Friday; open house Sunday 11-1.`,
  },
  tower: {
    deal: "sale",
    market: "us",
    text: `The Meridian, Unit 1408 - 500 Grant Ave, Pittsburgh, PA 15219

Price: $359,000
Beds/Baths: 1 bedroom plus den, 1.5 baths
Size: 962 sq ft
Year built: 2006
HOA: $612/month
Taxes: $4,930/yr

## What the HOA pays for
Heat, water, basic cable, building insurance, front desk staff around the clock, and the gym. Electric is separate and has averaged $54 a month. Reserve study done in 2024. A special assessment of $3,200 for the elevators was paid in full by the seller.

## The unit
14th floor corner with river views to the north and west. Floor-to-ceiling windows. Bamboo floors in the living area, carpet in the bedroom. Quartz counters, gas cooktop, wine fridge, all appliances stay. Stacked washer/dryer in a hall closet (2022). Walk-in closet. Central air by fan coil, replaced 2019. No fireplace. No balcony.

## Building
One deeded garage space, P2-114; a second can be leased for $160/mo. EV chargers on P1, pay per use. Storage cage. Indoor pool, sauna, 15th-floor terrace with grills. Two pets max, no weight limit. Rentals: 1-year minimum, no short-term. 182 units. No smoking building.

## Getting around
Steel Plaza T station 4-minute walk. Giant Eagle 0.6 mi. Airport 18 miles.`,
  },
  aframe: {
    deal: "sale",
    market: "us",
    text: `Off-the-grid feel, on-the-grid comfort. 1974 A-frame on 7.8 wooded acres outside Ellijay, Georgia, offered at $412,000 with most furniture (list of exclusions on request). Two bedrooms and a sleeping loft, one bath with a claw-foot tub, roughly 1,100 square feet.

Drilled well (310 ft) and septic for two bedrooms, pumped 2024. Propane heat with a leased 250-gallon tank, plus a Jotul wood stove. A mini-split installed in 2023 cools the main room and loft. New metal roof in 2021. Rewired in 2018. Water heater is electric, 40 gallon. Starlink works well; AT&T gets two bars, Verizon none.

The last half mile of road is gravel and maintained by a road agreement, $300 per year per owner. No HOA and no restrictions on short-term rentals; the owners took in about $31,500 on Airbnb last year. County taxes were $1,870. The hot tub (2022) and the canoe convey. There is no garage; a carport holds one car and there is room for six more. The creek runs along the south line and no structure is in the flood zone. Deck wraps three sides. Sold as is. No cell phone needed for the keypad lock. Nearest grocery is 14 minutes in Ellijay. Closing can be in 21 days.`,
  },
  duplexrent: {
    deal: "rent",
    market: "us",
    text: `FOR RENT: upper flat of a duplex, 2217 N 52nd St, Milwaukee
Rent: $1,495 per month
Deposit: $1,495
Available: March 1
Lease: 12 months, then month to month
2 bedrooms, 1 bathroom, about 1,050 sq ft

Heat and water included. Tenant pays gas for cooking and electric (We Energies). Off-street parking for one car behind the building; street parking is free but alternate sides in winter. Coin laundry in the basement shared with the lower flat. Window A/C allowed, none provided. Hardwood throughout, tile bath. Refrigerator and gas stove provided, no dishwasher. Locked storage room in the basement. Front porch is yours; the yard is shared.

Cats OK, one, $25 a month. No dogs. No smoking. Application fee $30 per adult; income of 3x rent and a credit check. Landlord does snow and lawn. Owner lives below. Bus 31 stops on the corner. Renters insurance required. Utilities average $70 a month. Not furnished.`,
  },
  casa: {
    deal: "sale",
    market: "us",
    text: `Casa en venta en San Antonio, TX 78228. Precio: $268,000. 4 recámaras, 2 baños completos, 1,640 pies cuadrados, construida en 1969. Terreno de 0.21 acres.

Techo nuevo en 2023. Aire acondicionado central de 2020 y calefacción de gas. Piso de cerámica en toda la casa, sin alfombra. La cocina tiene estufa de gas y refrigerador que se quedan; la lavadora no se queda. Cochera para dos autos. Patio trasero grande y cercado con un asador de ladrillo. No hay piscina. No hay HOA. Impuestos de $5,480 al año.

La escuela del distrito es Northside ISD. La parada del autobús 82 está a tres cuadras. Los dueños pueden entregar la casa en 30 días. Se permiten mascotas.`,
  },
};
