import type { RawListing } from "../question-set";

const RANCH_SHEET = `MLS# 9914207    STATUS: ACT    LP: $312,500    OLP: $329,000    DOM: 41
ADDR: 2218 Tumbleweed Ct, Wexmoor, KS 99041    CNTY: Harlan Bluff
SUBDIV: Prairie Knoll 2nd Addn    SCH DIST: USD 991    ELEM: Larkspur    MS: Wexmoor    HS: Wexmoor
STYLE: Ranch    YR BLT: 1988    BR: 4 (3 main / 1 bsmt)    BA: 2F 1H    GAR: 2 att, w/ opener
ABV GRD FIN SF: 1,612    BSMT FIN SF: 780    TOT FIN SF: 2,392    LOT: 0.31 ac (90 x 150)
BSMT: Full, part fin, egress wdw, rough-in for add'l BA, sump pump
ROOMS (main lvl unless noted): LR 18x14; DR 11x12; KIT 13x12, eat-in; MBR 15x13 w/ WIC; BR2 11x11; BR3 11x10; BR4 (bsmt) 13x12; FAM RM (bsmt) 24x15; LNDRY main lvl
HTG: FA gas (2016)    A/C: Central elec (2016)    WH: 50 gal gas (2021)    FP: 1, wood-burning, LR
ROOF: Comp shingle (2019)    EXT: Brick frt / vinyl siding    WDWS: Dbl-pane vinyl, repl 2012
APPL INCL: DW, elec range, microwave, disposal, refrig. W/D do not stay.
FLRS: LVP in KIT & DR; cpt in BRs; oak HW in LR
EXTERIOR FEAT: Cov'd patio, 6 ft wood privacy fence (bkyd), storage shed 10x12, sprinkler sys frt yd only
UTIL: City water, city sewer, nat gas; elec by Prairie Co-op
TAXES: $3,874 (2025)    SPEC ASSMT: $412/yr thru 2031    HOA: $180/yr (common-area mowing; no pool)
POSS: 30 days after clsg    TERMS: Conv, FHA, VA, cash    EM: $3,000
SHOWING: 2 hr notice; dog in bkyd, do not let out
PUB REM: Ranch on a cul-de-sac lot that backs to the greenbelt. Radon mitigation sys installed 2020. Four foundation piers added on N wall in 2014; transferable warranty. Int paint 2024. Seller will give $2,500 flooring allowance for the carpet. Sellers prefer to close after May 15.
LA: Marlow Teague, Sunflower Gate Realty`;

const VICTORIAN_PAGE = `<!doctype html>
<html lang="en">
<head><title>17 Capstan St, Quill Harbor, RI 99028 | HomeHarbour</title><style>.x{color:red}</style>
<script>window.dataLayer=[{"page":"listing","id":"HH-77120"}];</script></head>
<body>
<div class="cookie">We use cookies to improve your visit. <button>Accept all</button> <button>Manage</button></div>
<nav><a href="/">Buy</a> <a href="/rent">Rent</a> <a href="/sell">Sell</a> <a href="/loans">Home loans</a> <a href="/login">Sign in</a></nav>
<main>
<h1>17 Capstan St, Quill Harbor, RI 99028</h1>
<p class="price">$689,000</p>
<ul class="summary"><li>5 beds</li><li>2.5 baths</li><li>2,940 sq ft</li><li>6,098 sq ft lot</li></ul>
<p><a href="#tour">Request a tour</a> <a href="#share">Share</a> <a href="#save">Save</a></p>
<section><h2>Open house</h2><p>Sunday, December 6, 1:00 PM to 3:00 PM</p></section>
<section><h2>About this home</h2>
<p>Queen Anne Victorian of 1894 with a wraparound front porch, stained-glass stair window and original chestnut woodwork. Three fireplaces; only the one in the living room is in working order. The kitchen was remodeled in 2014 with soapstone counters, a gas range and a walk-in pantry.</p>
<p>Laundry is on the second floor. The third floor holds two of the five bedrooms and a small office. The knob-and-tube wiring was removed in 2009 and the house now has 200-amp service. A lead-safe certificate was issued in 2023.</p>
<p>The carriage house (420 sq ft) has electricity but no heat. The home stands in the Capstan Street Local Historic District: changes to the exterior need approval of the Historic Commission.</p></section>
<section><h2>Facts and features</h2>
<dl>
<dt>Type</dt><dd>Single family</dd>
<dt>Year built</dt><dd>1894</dd>
<dt>Stories</dt><dd>3</dd>
<dt>Heating</dt><dd>Steam radiators, oil</dd>
<dt>Oil tank</dt><dd>275 gallons, above ground, installed 2015</dd>
<dt>Cooling</dt><dd>Mini-split in the primary bedroom; window units elsewhere</dd>
<dt>Parking</dt><dd>Driveway, 3 cars in tandem; no garage</dd>
<dt>Basement</dt><dd>Unfinished, stone walls, interior access</dd>
<dt>Roof</dt><dd>Slate on the main house; rubber over the kitchen ell (2017)</dd>
<dt>Water / sewer</dt><dd>Public / public</dd>
<dt>Flood zone</dt><dd>X</dd>
<dt>HOA</dt><dd>None</dd>
<dt>Annual tax</dt><dd>$8,215 (2025)</dd>
</dl></section>
<section><h2>Getting around</h2><p>Ferry landing 0.4 mi. Commuter rail station 2.1 mi. Public library 0.3 mi.</p></section>
<section><h2>Price history</h2>
<table><tr><th>Date</th><th>Event</th><th>Price</th></tr>
<tr><td>10/22/2026</td><td>Price change</td><td>$689,000</td></tr>
<tr><td>09/18/2026</td><td>Listed for sale</td><td>$725,000</td></tr>
<tr><td>05/11/2011</td><td>Sold</td><td>$402,000</td></tr></table></section>
</main>
<aside><h3>Similar homes nearby</h3>
<div class="card">41 Sloop St · $599,000 · 4 bd · 2 ba · 2,105 sq ft</div>
<div class="card">8 Gaff Ln · $815,000 · 6 bd · 3 ba · 3,410 sq ft</div></aside>
<footer><p>© HomeHarbour. All rights reserved. <a href="/privacy">Privacy</a> <a href="/terms">Terms</a></p><p>Get the app</p></footer>
</body></html>`;

const CABIN_MAIL = `From: Walt
To: Dana Orrick
Subject: our place, the stuff you asked for

Hi Dana,

Sorry this took me so long, the truck broke down again. Here's everything I can think of about the house.

We're asking 565 thousand. It's a log house, I built it with my brother-in-law in 2003. About 1,840 square feet. Three bedrooms if you count the loft, the main bedroom is on the ground floor. Two bathrooms: the full one downstairs, and upstairs one has a shower but no tub.

It sits on seven and a half acres. There's a little creek on the north side but it dries up by August most years. We thinned the trees in 2023 for fire. The volunteer fire station is 6 miles off.

Heat is mostly the wood stove, we burn about five cords a winter. There are also two propane wall heaters for when we go away. The propane tank is 500 gallons, leased from Big Coulee Gas. No air conditioning, never needed it. Metal roof went on in 2018.

Water comes from our own well, 240 feet deep, does 12 gallons a minute. We had the water tested in 2024 and it came back clean. Septic was pumped in June 2025.

We redid the kitchen in 2020: butcher block counters, propane range, farmhouse sink. The fridge, washer and dryer stay. The chest freezer goes with us, and so does the snowmobile. Furniture we can talk about.

The shop is 30 by 40 with 220 volt power and a concrete floor, but it isn't heated. You can get three trucks in. The portable generator stays, it's 7 kilowatts and there's a hookup by the panel.

Internet is Starlink, and the dish stays. The only cell phone that works is Verizon, and really just on the porch.

The road: it's 2.3 miles of gravel from the highway. The county plows the first mile; for the rest the neighbors chip in, our share is $350 a year. Groceries and the hospital are in Dunmere, 24 miles, figure 40 minutes in winter.

There's no HOA but there are covenants: no junk yards, no single-wides. Horses are fine, up to four. We've got a chicken coop with electric fence around it, for the bears. Taxes were $2,460 last year. We don't own the mineral rights.

Oh, and the deck is 12 by 40 on the west side, I stained it last summer. There's a ramp to the side door, we put that in when my mother lived with us.

We can be out 60 days after an offer. Please call before you bring anybody, the dogs are loud.

Walt

780 Ptarmigan Gulch Rd, Dunmere, MT 99013`;

const MIDCENTURY_BROCHURE = `# The Halvorsen House
4410 SW Osprey Ridge, Merrow, Oregon 99064. Offered at $1,145,000.

# A house by its architect
Tor Halvorsen drew this house for his own use in 1961 and lived in it for three decades. It has had only two owners since. Low eaves, clerestory windows and an eleven-foot ceiling in the living room give it the light for which his work is known. In all there are 3,050 square feet on two levels, four bedrooms and three bathrooms; one bedroom currently serves as a study.

# The upper level
One enters at the upper level. The living and dining rooms share a two-sided gas fireplace. Original cork floors run through the public rooms. The windows on the south side were replaced with double-pane units; those on the north are the original single-pane glass. The primary bedroom opens to a private terrace and has a bath with a soaking tub and a separate shower.

# The kitchen
Rebuilt in 2019 with walnut cabinets, quartzite counters, an induction cooktop, double wall ovens and a paneled refrigerator. The island seats four. All kitchen appliances remain, as do the washer and dryer.

# The lower level
Fourteen steps lead down to a family room, the fourth bedroom, a bath, the laundry and a kitchenette. The level has its own entrance from the garden and has been used as a guest suite. It is not a separate legal dwelling.

# The grounds
The 0.62-acre lot falls gently to a year-round stream. Three mature Japanese maples, a vegetable garden with drip irrigation and a deer fence surround the house. A cedar hot tub, new in 2023, stands by the terrace. There is no swimming pool.

# Systems
Radiant floor heating is fed by a gas boiler of 2015; a heat pump added in 2022 cools the house. The membrane roof dates from 2020 and carries a 20-year warranty. An 8.4 kW solar array, installed in 2021, is owned outright. The house was seismically retrofitted in 2016, and the sewer line to the street was replaced in 2018.

# Cars and tools
A two-car carport with a 48-amp car charger adjoins a workshop of 180 square feet. Further cars may park on the drive.

# Location
Downtown Merrow is twelve minutes by car; Greenleaf Co-op, a grocery, is 1.5 miles away. The trailhead of Osprey Butte is at the end of the street. Schools as assigned by the Merrow district: Alder Creek Elementary, Pike Middle, Merrow High.

# Terms
Property tax for 2025 was $11,280. There is no homeowners association. The dining-room pendant light is excluded from the sale. A pre-sale inspection report is available on request. Offers will be reviewed on Tuesday, November 24, at noon.`;

export const HOUSES: RawListing[] = [
  {
    listing_id: "ks-ranch",
    organization_name: "Sunflower Gate Realty",
    agent_name: "Marlow Teague",
    address: "2218 Tumbleweed Ct, Wexmoor, KS 99041",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "ks-ranch-sheet", title: "MLS sheet", format: "text", raw: RANCH_SHEET }],
  },
  {
    listing_id: "ri-victorian",
    organization_name: "Bowsprit Homes",
    agent_name: "Ines Calloway",
    address: "17 Capstan St, Quill Harbor, RI 99028",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "ri-victorian-page", title: "Portal page", format: "html", raw: VICTORIAN_PAGE }],
  },
  {
    listing_id: "mt-cabin",
    organization_name: "Big Coulee Land & Homes",
    agent_name: "Dana Orrick",
    address: "780 Ptarmigan Gulch Rd, Dunmere, MT 99013",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "mt-cabin-mail", title: "Owner's e-mail", format: "text", raw: CABIN_MAIL }],
  },
  {
    listing_id: "or-midcentury",
    organization_name: "Osprey & Lind",
    agent_name: "Petra Lind",
    address: "4410 SW Osprey Ridge, Merrow, OR 99064",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "or-midcentury-brochure", title: "Brochure", format: "text", raw: MIDCENTURY_BROCHURE }],
  },
];
