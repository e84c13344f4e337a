import type { RawListing } from "../question-set";

/** A portal's page: data block, notices, calculator and other homes around the one that is meant. */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<title>1902 E Saguaro Bend Dr, Calder, AZ 85299 | NorthPorch</title>
<meta name="description" content="Single-level home with a saltwater pool and owned solar in Saguaro Bend.">
<meta property="og:title" content="1902 E Saguaro Bend Dr, Calder, AZ 85299">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":["RealEstateListing","SingleFamilyResidence"],"name":"1902 E Saguaro Bend Dr",
"url":"https://northporch.example/homes/1902-e-saguaro-bend",
"address":{"@type":"PostalAddress","streetAddress":"1902 E Saguaro Bend Dr","addressLocality":"Calder","addressRegion":"AZ","postalCode":"85299"},
"numberOfBedrooms":3,"numberOfBathroomsTotal":2,"yearBuilt":2006,
"floorSize":{"@type":"QuantitativeValue","value":1874,"unitCode":"FTK"},
"offers":{"@type":"Offer","price":"529000","priceCurrency":"USD"}}
</script>
</head>
<body>
<div id="cookie-banner" class="cookie-consent" role="dialog"><p>We use cookies to improve your visit. Partners may store data for 13 months.</p><button>Accept all</button></div>
<header><nav><a href="/">Home</a> <a href="/buy">Buy</a> <a href="/rent">Rent</a> <a href="/sell">Sell your home for a 1% fee</a> <a href="/login">Sign in</a></nav></header>
<main>
<article>
<h1>1902 E Saguaro Bend Dr, Calder, AZ 85299</h1>
<p class="price">$529,000</p>
<p>3 bed &middot; 2 bath &middot; 1,874 sq ft</p>
<h2>About this home</h2>
<p>Single-level home with a split floor plan on a quiet interior street. The great room opens to a 12 by 28 foot covered patio and a saltwater pool with a Pebble Tec finish from 2021; the pool is not heated. The backyard has synthetic turf, a gas fire pit and a stub for the grill. Desert landscaping in front.</p>
<p>The solar system is owned, 6.8 kW, installed in 2019 and paid off; electric bills have averaged $71 a month. The water softener is rented for $28 a month and the contract can be assumed. All furniture is available on a separate bill of sale.</p>
<h2>Facts and features</h2>
<dl>
<dt>Lot size</dt><dd>8,276 sq ft</dd>
<dt>Garage</dt><dd>3 cars, with an RV gate beside it</dd>
<dt>Flooring</dt><dd>Tile in the living areas, carpet in the bedrooms</dd>
<dt>Cooling</dt><dd>Two central units, 2017 and 2022</dd>
<dt>Heating</dt><dd>Electric heat pump</dd>
<dt>Roof</dt><dd>Concrete tile, underlayment replaced in 2020</dd>
<dt>Appliances</dt><dd>Gas range, microwave, dishwasher, reverse osmosis system</dd>
<dt>Laundry</dt><dd>Inside room, electric dryer hookup</dd>
<dt>HOA</dt><dd>$62 per month</dd>
<dt>Taxes</dt><dd>$2,188 per year</dd>
<dt>School district</dt><dd>Calder Unified</dd>
<dt>Water</dt><dd>City</dd>
<dt>Sewer</dt><dd>Public</dd>
<dt>Fireplace</dt><dd>No</dd>
</dl>
<h2>The community</h2>
<p>The Saguaro Bend association maintains two playgrounds, a basketball court and 3 miles of walking paths. Boats and trailers must be parked behind the RV gate.</p>
<h2>Terms</h2>
<p>Cash, conventional or VA. The sellers can close in 30 days and leave the refrigerator, the washer and the dryer behind with a full-price offer.</p>
</article>
<aside class="mortgage-calculator"><h3>Estimate your payment</h3><p>Est. $3,214/mo with 20% down at 6.75%</p><form><input name="down"></form></aside>
<section class="similar-homes"><h2>Similar homes nearby</h2>
<ul>
<li><a href="/homes/77">77 W Ocotillo Ct, Calder</a> <span>$489,000</span> <span>4 bed, 3 bath, 2,310 sq ft</span> <span>Heated pool, 2-car garage</span></li>
<li><a href="/homes/5510">5510 N Palo Brea Way, Calder</a> <span>$615,500</span> <span>5 bed, 3.5 bath, 2,955 sq ft</span> <span>Fireplace, built 2015, HOA $145/mo</span></li>
</ul></section>
</main>
<footer><p>&copy; NorthPorch Inc. Call 1-800-555-0142. Equal Housing Opportunity. Listings updated every 15 minutes.</p></footer>
<div style="display:none">Heated indoor pool and six bedrooms.</div>
</body></html>`;

export const PAGE_LISTINGS: RawListing[] = [
  {
    listing_id: "saguaro",
    organization_name: "Mesa Verde Realty Group",
    agent_name: "Tom Ikeda",
    address: "1902 E Saguaro Bend Dr, Calder, AZ 85299",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "saguaro-page", title: "Listing page", format: "html", raw: PAGE }],
  },
];
