import type { RawListing } from "../question-set";

const SORREL = `<!doctype html>
<html lang="en">
<head><title>62 Sorrel Ct, Tamsey, GA 30998 | MLS #GA-551207 | Homefinch</title>
<style>.hdr{color:#123}</style><script>window.track={page:"listing",price:468000};</script></head>
<body>
<header class="hdr"><nav><a href="/buy">Buy</a> <a href="/rent">Rent</a> <a href="/sell">Sell</a> <a href="/loans">Home loans</a> <a href="/login">Sign in</a></nav></header>
<div class="cookie">We use cookies to improve your experience. <button>Accept all</button> <button>Manage</button></div>
<main>
<h1>62 Sorrel Ct, Tamsey, GA 30998</h1>
<div class="summary"><span class="price">$468,000</span> <span>3 bd</span> <span>3 ba</span> <span>2,388 sqft</span> <span class="badge">Active</span></div>
<p class="est">Est. payment $3,140/mo <a href="/loans">Get pre-qualified</a></p>
<ul class="actions"><li>Save</li><li>Share</li><li>Hide</li><li>See all 42 photos</li></ul>
<section><h2>About this home</h2>
<p>One-level ranch at the end of a cul-de-sac in Sorrel Ridge, with a bonus room over the garage. The vaulted great room has a gas-log fireplace and opens to a sunroom that looks over a fenced back yard. The kitchen has a double oven, a gas cooktop, an island with seating for four and a walk-in pantry. The primary suite has a zero-step shower with grab bars and a walk-in closet of 9 x 11 feet. Seller will leave the refrigerator; the front porch swing goes with the seller.</p>
<p>New carpet in the bedrooms in September 2026. The septic tank was pumped in 2024. A termite bond with Palmetto Shield transfers to the buyer and renews at $295 a year.</p>
</section>
<section><h2>Facts and features</h2>
<dl>
<dt>Type</dt><dd>Single family residence, ranch</dd>
<dt>Year built</dt><dd>2004</dd>
<dt>Lot size</dt><dd>0.61 acres</dd>
<dt>Foundation</dt><dd>Crawl space, encapsulated</dd>
<dt>Exterior</dt><dd>Brick on four sides</dd>
<dt>Roof</dt><dd>Architectural shingle, replaced 2021</dd>
<dt>Heating</dt><dd>Heat pump, electric, 2 zones</dd>
<dt>Cooling</dt><dd>Central air, 2 units (2020 and 2023)</dd>
<dt>Water heater</dt><dd>Tankless, gas</dd>
<dt>Water</dt><dd>Public</dd>
<dt>Sewer</dt><dd>Septic tank</dd>
<dt>Flooring</dt><dd>Luxury vinyl plank, tile in baths, carpet in bedrooms</dd>
<dt>Countertops</dt><dd>Granite</dd>
<dt>Parking</dt><dd>2-car side-entry garage; RV pad 12 x 40 ft with 30-amp outlet</dd>
<dt>Fencing</dt><dd>Wood privacy fence, back yard</dd>
<dt>Private pool</dt><dd>No</dd>
<dt>Internet</dt><dd>Fiber, up to 1 Gbps (Tamsey EMC)</dd>
<dt>Accessibility</dt><dd>Zero-step front entry, 36-inch interior doors</dd>
</dl>
</section>
<section><h2>Rooms</h2>
<table>
<tr><th>Room</th><th>Dimensions</th><th>Level</th></tr>
<tr><td>Great room</td><td>20 x 18</td><td>Main</td></tr>
<tr><td>Kitchen</td><td>14 x 13</td><td>Main</td></tr>
<tr><td>Sunroom</td><td>16 x 12</td><td>Main</td></tr>
<tr><td>Primary bedroom</td><td>17 x 15</td><td>Main</td></tr>
<tr><td>Bedroom 2</td><td>12 x 12</td><td>Main</td></tr>
<tr><td>Bedroom 3</td><td>12 x 11</td><td>Main</td></tr>
<tr><td>Bonus room</td><td>21 x 14</td><td>Upper</td></tr>
<tr><td>Laundry</td><td>8 x 7</td><td>Main</td></tr>
</table>
</section>
<section><h2>Community and HOA</h2>
<dl>
<dt>Subdivision</dt><dd>Sorrel Ridge</dd>
<dt>HOA fee</dt><dd>$540 annually</dd>
<dt>HOA includes</dt><dd>Community pool, two tennis courts, common area mowing</dd>
<dt>Initiation fee</dt><dd>$600, paid by the buyer at closing</dd>
<dt>Rentals</dt><dd>Leases under 12 months not permitted</dd>
</dl>
</section>
<section><h2>Price history</h2>
<table>
<tr><th>Date</th><th>Event</th><th>Price</th></tr>
<tr><td>11/02/2026</td><td>Price change</td><td>$468,000</td></tr>
<tr><td>10/09/2026</td><td>Listed for sale</td><td>$475,000</td></tr>
<tr><td>06/18/2015</td><td>Sold</td><td>$251,000</td></tr>
</table>
<h2>Tax history</h2>
<table>
<tr><th>Year</th><th>Property tax</th><th>Assessed value</th></tr>
<tr><td>2025</td><td>$4,912</td><td>$187,200</td></tr>
<tr><td>2024</td><td>$4,655</td><td>$177,400</td></tr>
</table>
</section>
<section><h2>Schools and surroundings</h2>
<ul><li>Tamsey Elementary (K-5), 1.8 mi</li><li>Oakmulgee Middle (6-8), 3.1 mi</li><li>Tamsey High (9-12), 3.4 mi</li></ul>
<ul><li>Pruitt's Market, 1.2 mi</li><li>Tamsey Regional Hospital, 6 mi</li><li>Interstate 916, 4.5 mi</li></ul>
</section>
<section><h2>Open house</h2><p>Sunday, November 22, 1:00 PM to 4:00 PM</p></section>
<section><h2>Contact</h2><p>Listed by Marcus Odell, Red Clay Realty Partners.</p><form><input name="email"><button>Request a tour</button></form></section>
</main>
<aside><h3>Similar homes</h3>
<div class="card">58 Sorrel Ct, Tamsey, GA 30998 - $402,000 - 4 bd 2 ba 2,010 sqft</div>
<div class="card">7 Roan Way, Tamsey, GA 30998 - $519,900 - 5 bd 4 ba 3,120 sqft - Pool</div>
</aside>
<footer>Copyright 2026 Homefinch Inc. Equal Housing Opportunity. Information deemed reliable but not guaranteed. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer>
</body></html>
`;

const HERON = `HERON POINT
A cabin on Lake Pellisse

N4471 Heron Point Road, Alder Lake, WI 54999
Offered at $429,000

The Cabin

Built in 1958 and enlarged in 1994, the cabin has three bedrooms and a sleeping loft, one bathroom and an outdoor shower, in 1,046 square feet. Walls and ceilings are knotty pine. The living room looks straight down the lake through four new windows, put in in 2021. A cast-iron wood stove and a propane wall furnace heat it through the winter; the floor was insulated in 2016, and the owners have used it all year round since. It has no air conditioning. The roof is steel, from 2012.

It is sold furnished, down to the canoe paddles; only the gun cabinet and the paintings are excluded. There is no dishwasher, and laundry is done in town.

The Water

Lake Pellisse covers 312 acres and is 41 feet at its deepest. The lot has 120 feet of frontage facing west, with a sandy bottom that slopes gently, so one can wade out a long way. Twenty-two wooden steps lead down from the cabin. The 48-foot aluminum dock rolls in and out on wheels and is included, as is the boat lift. The pontoon boat is not part of the price, but can be bought for $14,000. Anglers come for walleye and muskie. Boats keep to no-wake speed from 6 in the evening until 10 in the morning.

The Grounds

The lot is nine tenths of an acre of red pine and birch. A boathouse of 12 by 20 feet at the shore has electricity. The bunkhouse, 14 by 16 feet, sleeps four and has no plumbing. A detached garage of 24 by 26 feet was built in 2015. There is a stone fire ring above the beach.

Utilities and Costs

Water comes from a sand-point well, whose pump was replaced in 2022. Waste goes to a 2,000-gallon holding tank, pumped out twice a summer at $180 each time. Electricity is from Pellisse Cooperative. A Starlink dish stays, though the subscription does not. Property taxes were $3,915 in 2025. The lake association is voluntary and asks $35 a year. The property does not lie in a flood zone.

Getting There

The town of Alder Lake, with groceries and a hardware store, is 7 miles away, the hospital in Merriton 22 miles, and Wausau-Kells airport 48 miles. The township plows Heron Point Road in winter. Marked snowmobile trails begin half a mile from the door. Short-term rental is allowed with a county permit; the owners have never rented it out.

Showings by appointment with Greta Sundquist, Northern Pines Brokerage. The owners prefer weekends.
`;

export const PAGE_LISTINGS: RawListing[] = [
  {
    listing_id: "sorrel",
    organization_name: "Red Clay Realty Partners",
    agent_name: "Marcus Odell",
    address: "62 Sorrel Ct, Tamsey, GA 30998",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "sorrel-page", title: "62 Sorrel Ct on Homefinch", format: "html", raw: SORREL }],
  },
  {
    listing_id: "heron",
    organization_name: "Northern Pines Brokerage",
    agent_name: "Greta Sundquist",
    address: "N4471 Heron Point Road, Alder Lake, WI 54999",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "heron-brochure", title: "Heron Point brochure", format: "text", raw: HERON }],
  },
];
