import type { RawListing } from "../question-set";

/** A broker's page: data block, banner, navigation, calculator, other homes and hidden text around the home. */
const COTTONWOOD = `<!doctype html>
<html lang="en"><head>
<title>8315 Cottonwood Draw, Bristow, CO 80999 - Foothill Homes</title>
<meta property="og:description" content="Walkout two-story by the open space.">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"SingleFamilyResidence","name":"8315 Cottonwood Draw",
"address":{"@type":"PostalAddress","streetAddress":"8315 Cottonwood Draw","addressLocality":"Bristow","addressRegion":"CO","postalCode":"80999"},
"numberOfBedrooms":5,"numberOfBathroomsTotal":3.5,"yearBuilt":2001,
"floorSize":{"@type":"QuantitativeValue","value":3318,"unitCode":"FTK"},
"offers":{"@type":"Offer","price":"874000","priceCurrency":"USD"}}
</script></head>
<body>
<div class="cookie-notice" role="dialog">This site stores cookies for 24 months. <button>Agree</button></div>
<nav><a href="/">Start</a> <a href="/sell">List with us for 2%</a> <a href="/agents">Our 41 agents</a></nav>
<main>
<h1>8315 Cottonwood Draw</h1>
<p class="price">$874,000</p>
<ul class="key"><li>5 bedrooms</li><li>3.5 bathrooms</li><li>3,318 sq ft</li><li>Built 2001</li></ul>
<h2>Description</h2>
<p>Two-story home that backs to county open space, with mountain views from the deck. Main-floor office behind French doors. The kitchen has cherry cabinets, a gas cooktop, double ovens and a pantry; the stainless refrigerator is negotiable. The walkout basement was finished in 2014 with a bedroom, a bath and a media room whose projector stays.</p>
<p>New class 4 shingle roof in 2024 after the hail. Both furnaces date from 2019, the air conditioner from 2016 and the 75-gallon water heater from 2023. Radon mitigation system running since 2014. The composite deck of 18 by 24 feet was built in 2020. The hot tub is sold with the house.</p>
<h2>Property details</h2>
<table>
<tr><th>Lot</th><td>0.41 acre</td></tr>
<tr><th>Garage</th><td>3 cars, attached, heated</td></tr>
<tr><th>Heating</th><td>Forced air, natural gas</td></tr>
<tr><th>Cooling</th><td>Central air</td></tr>
<tr><th>Fireplaces</th><td>2, both gas</td></tr>
<tr><th>Flooring</th><td>Hickory on the main floor, carpet upstairs</td></tr>
<tr><th>Laundry</th><td>Upper floor; washer and dryer excluded</td></tr>
<tr><th>HOA dues</th><td>$97 per month: trash, trails and the neighborhood pool</td></tr>
<tr><th>Property tax</th><td>$4,386 per year</td></tr>
<tr><th>School district</th><td>Bristow Valley RE-6</td></tr>
<tr><th>Utilities</th><td>City water, public sewer, Xfinity cable</td></tr>
<tr><th>Solar</th><td>None</td></tr>
<tr><th>Lawn</th><td>Sprinklers front and back, fenced rear yard</td></tr>
</table>
<h2>Terms and visits</h2>
<p>Cash, conventional or jumbo. The sellers ask for possession 10 days after closing. Sewer scope done in October 2026, report available. RVs may stand in the driveway for 48 hours at most. Open house Saturday, December 12, 10 am to noon.</p>
<section class="mortgage-calculator"><h3>Monthly payment</h3><p>About $5,127 with 10% down at 6.5%</p></section>
<section class="related-listings"><h2>You may also like</h2><ul>
<li>12 Aspen Fork - $799,900 - 4 bed, 3 bath, 2,744 sq ft, solar panels</li>
<li>7740 Juniper Rise - $1,025,000 - 6 bed, 5 bath, indoor pool, HOA $210/mo</li></ul></section>
</main>
<footer>Foothill Homes LLC. Office 555-0177. Equal Housing Opportunity.</footer>
<p hidden>Guest house, elevator and tennis court.</p>
</body></html>`;

const LARK = `FOR RENT
1438 Larkspur Court, Unit B, Millrace, OR 97999

$1,895 per month - 2 bedrooms - 1.5 baths - 1,080 sq ft - two-level duplex, built 1989
Available February 1, 2027
Lease: 12 months, then month to month
Deposit: $1,700
Application: $38 per person

- Heat: electric baseboards, and a ductless mini-split in the living room that also cools
- Kitchen: electric range, refrigerator, dishwasher. No microwave.
- Washer and dryer in the hall closet upstairs
- Full bath upstairs, half bath downstairs
- New carpet (2026) on the stairs and in the bedrooms, vinyl plank downstairs
- Carport for one car plus one driveway space. No RVs or trailers.
- Fenced patio, shared back lawn; the landlord mows
- Locked storage shed, 6 x 8 ft
- Unfurnished

Landlord pays sewer and garbage. Tenant pays water, electricity and internet; electricity has run about $118 a month.

Pets: one cat is fine with a $250 pet deposit. No dogs. Assistance animals are not pets.
No smoking or vaping indoors or on the patio.

Income of 2.5 times the rent. First month and deposit are due at signing; last month's rent is not required. Rent is paid online by the 1st; $75 late fee after the 5th. Renters insurance is recommended, not required.

Showings Wednesday 4 to 6 and Saturday 10 to noon. Bus line 12 stops at the corner.`;

const BELMONT = `2200 Belmont Terrace, Unit 306, Ashport, IL 60999

Price $334,000
2 bedrooms, 2 bathrooms, 1,142 sq ft
3rd floor of 5, built 1999
Taxes $6,118 (2024)
Assessment $468 per month
Deeded garage space P-41 included

North-facing two-bedroom with a split layout and a 5 x 11 balcony. The living room has a gas fireplace. Oak floors, granite kitchen counters, stainless appliances from 2020: gas range, refrigerator, dishwasher, microwave. Stacked washer and dryer in the unit. Furnace and air conditioner 2016, water heater 2021. The primary bath has a double vanity and a separate shower. Windows are original. Storage locker no. 17 in the basement.

The unit is rented until April 30, 2027 at $2,310 a month and the lease goes with the sale. Showings need 24 hours' notice to the tenant. The seller will credit $3,000 for new windows. Conventional or cash; the building is not FHA approved.`;

const BELMONT_HOA = `# Belmont Terrace Condominium - Summary for buyers

| Item | Answer |
|---|---|
| Units | 48 |
| Owner occupied | 71 % |
| Monthly assessment, unit 306 | $468 |
| What it covers | Gas for heat and cooking, water, garbage, common insurance, exterior, snow, elevator, cable TV |
| Not covered | Electricity, internet |
| Reserves on 1 September 2026 | $512,300 |
| Special assessments | None now; tuckpointing in 2028 is under study |
| Management | Lakeline Property Services |
| Move-in fee | $350, not refundable |
| Rental rule | Two-year leases are not required; the least is 12 months; at most 15 units rented |
| Short-term rentals | Not allowed |
| Pets | Cats allowed; one dog up to 45 pounds |
| Roof | Replaced in 2018 |
| Elevator | One, modernized in 2021 |
| Gym | No |
| Pool | No |
| Roof deck | Yes, with two gas grills; closes at 11 pm |
| Bike storage | Yes, $40 a year |
| Guest parking | None |
| Car charging | Not yet; owners may apply |
| Grills on balconies | Only electric |
| Board meetings | Second Monday of every other month |
| Litigation | None pending |`;

export const OTHERS: RawListing[] = [
  {
    listing_id: "cottonwood",
    organization_name: "Foothill Homes",
    agent_name: "Marcy Dunn",
    address: "8315 Cottonwood Draw, Bristow, CO 80999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "cottonwood-page", title: "Listing page", format: "html", raw: COTTONWOOD }],
  },
  {
    listing_id: "lark",
    organization_name: "Millrace Rentals",
    agent_name: "Dee Fontaine",
    address: "1438 Larkspur Court, Unit B, Millrace, OR 97999",
    market: "us",
    deal: "rent",
    sources: [{ source_id: "lark-card", title: "Rental card", format: "text", raw: LARK }],
  },
  {
    listing_id: "belmont",
    organization_name: "Ashport City Realty",
    agent_name: "Victor Salas",
    address: "2200 Belmont Terrace, Unit 306, Ashport, IL 60999",
    market: "us",
    deal: "sale",
    sources: [
      { source_id: "belmont-sheet", title: "Listing", format: "text", raw: BELMONT },
      { source_id: "belmont-summary", title: "HOA summary", format: "text", raw: BELMONT_HOA },
    ],
  },
];
