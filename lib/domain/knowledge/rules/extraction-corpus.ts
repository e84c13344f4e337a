import type { FactField } from "../constants";

/**
 * Pages and texts as they come, each with what it says of its home. `facts`: what must be found (with its unit where
 * it is not US dollars); `also`: what may be found besides without being wrong. Anything else that is found is wrong.
 */
export type CorpusEntry = {
  name: string;
  kind: "html" | "text";
  source: string;
  url?: string;
  facts: Partial<Record<FactField, unknown>>;
  also?: FactField[];
};

const OTHER_CARDS = `<section class="similar-homes"><h2>Similar homes nearby</h2><ul>
<li><a href="/h/2">9 Birch Ct</a> <b>$399,000</b> 2 bd 1 ba 980 sqft</li><li><a href="/h/3">4 Ash Way</a> <b>$612,000</b> 5 bd 4 ba 3,100 sqft</li></ul></section>`;
const BANNER = `<div id="cookie-consent"><p>We use cookies. Win a $500 gift card. By using 3 bathrooms of data you agree.</p></div>`;
const NAV = `<nav><a href="/">Home</a> <a href="/buy">5 bedroom homes from $200,000</a></nav>`;

export const CORPUS: CorpusEntry[] = [
  {
    name: "a portal's page: JSON-LD in a graph, nested under the page, with odd JSON",
    kind: "html",
    url: "https://homes.example/12-oak",
    source: `<html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[{"name":"Maine"}]},
{"@type":"WebPage","url":"https://homes.example/12-oak","mainEntity":{"@type":["Product","SingleFamilyResidence"],"name":"12 Oak Lane","address":{"@type":"PostalAddress","streetAddress":"12 Oak Lane","addressLocality":"Portland","addressRegion":"ME","postalCode":"04101"},"numberOfBedrooms":3,"numberOfFullBathrooms":2,"numberOfPartialBathrooms":1,"numberOfRooms":8,"floorSize":{"@type":"QuantitativeValue","value":"1,850","unitCode":"FTK"},"yearBuilt":1998,"petsAllowed":true,
"amenityFeature":[{"@type":"LocationFeatureSpecification","name":"Fireplace","value":true},],"offers":{"@type":"Offer","price":"485000.00","priceCurrency":"USD","businessFunction":"http://purl.org/goodrelations/v1#Sell"}}},]}</script></head>
<body>${NAV}<main><h1>12 Oak Lane</h1><p>A calm street near the shore.</p></main>${OTHER_CARDS}${BANNER}</body></html>`,
    facts: {
      address: "12 Oak Lane",
      city: "Portland",
      state: "ME",
      zip_code: "04101",
      bedrooms: 3,
      bathrooms: 2.5,
      area: "1850 sqft",
      year_built: 1998,
      price: 485000,
      listing_type: "sale",
      pets_allowed: "Allowed",
    },
    also: ["property_type", "amenities", "fireplace"],
  },
  {
    name: "an offer that holds the home, price by month",
    kind: "html",
    source: `<html><head><script type='application/ld+json'>[{"@type":"Offer","priceSpecification":{"@type":"UnitPriceSpecification","price":2400,"priceCurrency":"USD","unitCode":"MON"},"businessFunction":"LeaseOut","itemOffered":{"@type":"Apartment","numberOfBedrooms":"2","numberOfBathroomsTotal":1,"floorSize":{"value":84,"unitCode":"MTK"}}}]</script></head><body><h1>Two-bedroom flat</h1></body></html>`,
    facts: { bedrooms: 2, bathrooms: 1, area: "84 sqm", price: 2400, listing_type: "rent", property_type: "apartment" },
  },
  {
    name: "microdata with a measure and an offer in it",
    kind: "html",
    source: `<html><body><div itemscope itemtype="https://schema.org/House"><h1 itemprop="name">Lake cottage</h1>
<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">8 Pier Road</span>, <span itemprop="addressLocality">Camden</span></div>
<span itemprop="floorSize" itemscope itemtype="https://schema.org/QuantitativeValue"><meta itemprop="unitCode" content="FTK"><span itemprop="value">1,240</span> sq ft</span>
<meta itemprop="numberOfBedrooms" content="2"><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="USD"><span itemprop="price" content="329000">$329,000</span></div></div></body></html>`,
    facts: { address: "8 Pier Road", city: "Camden", area: "1240 sqft", bedrooms: 2, price: 329000 },
    also: ["property_type"],
  },
  {
    name: "RDFa",
    kind: "html",
    source: `<html><body vocab="https://schema.org/"><div typeof="SingleFamilyResidence" resource="#home"><h1 property="name">Hill house</h1><span property="numberOfBedrooms">4</span> bedrooms, built <span property="schema:yearBuilt" content="1987">in the eighties</span><div property="offers" typeof="Offer"><span property="priceCurrency" content="USD">$</span><span property="price" content="540000">540,000</span></div></div></body></html>`,
    facts: { bedrooms: 4, year_built: 1987, price: 540000 },
    also: ["property_type"],
  },
  {
    name: "Open Graph and Twitter labels beside prose",
    kind: "html",
    source: `<html><head><meta property="og:title" content="21 Elm Street, Bath, ME"><meta property="product:price:amount" content="415000"><meta property="product:price:currency" content="USD"><meta name="twitter:label1" content="Bedrooms"><meta name="twitter:data1" content="3"></head><body><article><h1>21 Elm Street</h1><p>Heating is a heat pump. There is no garage, but off-street parking for two cars.</p><p>A slate roof from 2015 keeps it dry.</p></article></body></html>`,
    facts: { price: 415000, bedrooms: 3, garage_spaces: 0, roof: "slate roof" },
    also: ["parking", "address", "heating"],
  },
  {
    name: "tables, a definition list, hidden text and a cookie banner",
    kind: "html",
    source: `<html><head><style>.off{display:none}</style></head><body>${BANNER}<main><h1>4 Harbor View</h1>
<table><tr><th>Price</th><td>$729,000</td></tr><tr><th>Living area</th><td>2,310 sq ft</td></tr><tr><th>Lot size</th><td>0.41 acres</td></tr><tr><th>Taxes</th><td>$7,812 (2025)</td></tr></table>
<dl><dt>Bedrooms</dt><dd>4</dd><dt>Bathrooms</dt><dd>2 full, 1 half</dd><dt>HOA fee</dt><dd>$95 per month</dd><dt>Pool</dt><dd>None</dd><dt>Year built</dt><dd>2004</dd></dl>
<p class="off">Bedrooms: 9. Price: $1.</p><p hidden>There is a pool.</p></main>${OTHER_CARDS}</body></html>`,
    facts: {
      price: 729000,
      area: "2310 sqft",
      lot_area: "0.41 acres",
      taxes: 7812,
      bedrooms: 4,
      bathrooms: 2.5,
      hoa_fee: 95,
      hoa_frequency: "monthly",
      pool: false,
      year_built: 2004,
    },
  },
  {
    name: "a road association beside an HOA, and none at all",
    kind: "text",
    source: "The home is on a private lane: the road association fee is $300 a year. The HOA fee is $60 a month. Built in 1992.",
    facts: { road_fee: 300, hoa_fee: 60, hoa_frequency: "monthly", year_built: 1992 },
  },
  {
    name: "a road agreement alone is no HOA fee",
    kind: "text",
    source: "Road maintenance: $450 per year\nNo HOA.\nBedrooms: 2",
    facts: { road_fee: 450, hoa_fee: 0, bedrooms: 2 },
  },
  {
    name: "Spanish prose",
    kind: "text",
    source:
      "Casa en venta en San Antonio. Cuenta con tres recámaras, dos baños y medio y 1,850 pies cuadrados de construcción en un terreno de 650 metros cuadrados. Precio: $385,000. La cuota de mantenimiento es de $120 mensuales y el predial de $4,200 al año. Construida en 1996. No tiene alberca. Cochera techada para dos autos. Calefacción a gas y aire acondicionado central. Se aceptan mascotas.",
    facts: {
      listing_type: "sale",
      property_type: "house",
      bedrooms: 3,
      bathrooms: 2.5,
      area: "1850 sqft",
      lot_area: "650 sqm",
      price: 385000,
      hoa_fee: 120,
      hoa_frequency: "monthly",
      taxes: 4200,
      year_built: 1996,
      pool: false,
      garage_spaces: 2,
      heating: "Calefacción a gas",
      cooling: "aire acondicionado central",
      pets_allowed: "Allowed",
    },
    also: ["parking"],
  },
  {
    name: "Spanish labels and pesos, other homes and what could be",
    kind: "text",
    source:
      "Departamento en renta\nRecámaras: 2\nBaños: 1\nSuperficie: 84 m²\nDepósito: $18,000 MXN\nMascotas: No\n\nLa renta es de $18,000 pesos al mes. Podría agregarse una tercera recámara. Las casas vecinas se vendieron en $4,000,000 pesos. Sin amueblar. Disponible desde el 1 de enero de 2027.",
    facts: {
      listing_type: "rent",
      property_type: "apartment",
      bedrooms: 2,
      bathrooms: 1,
      area: "84 sqm",
      deposit: "18000 MXN",
      price: "18000 MXN",
      pets_allowed: "No",
      furnished: "Unfurnished",
      available_date: "January 1, 2027",
    },
  },
  {
    name: "Spanish with points for thousands, a pool of the community",
    kind: "text",
    source:
      "Villa de 1.250 m² construidos sobre una parcela de 3.400 m². Tiene cinco dormitorios y 4 baños. Se vende por 1.450.000 euros. Piscina comunitaria. Gastos de comunidad: 300 € al mes. Ascensor.",
    facts: {
      area: "1250 sqm",
      lot_area: "3400 sqm",
      bedrooms: 5,
      bathrooms: 4,
      price: "1450000 EUR",
      hoa_fee: "300 EUR",
      hoa_frequency: "monthly",
      elevator: true,
    },
    also: ["amenities"],
  },
  {
    name: "Spanish shorthand: a pool that is not there, pesos by the whole text, pets with a condition",
    kind: "text",
    source:
      "Casa sin alberca. Tiene 3 recámaras y dos baños y medio. Terreno: 200 m2 / Construcción: 180 m2. Precio $3.2 millones de pesos. Mantenimiento $850 al mes. No se permiten mascotas de más de 20 kg. La cochera opcional cuesta $90,000.",
    facts: {
      pool: false,
      bedrooms: 3,
      bathrooms: 2.5,
      lot_area: "200 sqm",
      area: "180 sqm",
      price: "3200000 MXN",
      hoa_fee: "850 MXN",
      hoa_frequency: "monthly",
      pets_allowed: "No se permiten mascotas de más de 20 kg.",
    },
  },
  {
    name: "Arabic with millions, a yearly rent in riyals and no furniture",
    kind: "text",
    source:
      "بيت للبيع: 5 غرف نوم، 6 حمامات، مساحة البناء 3,500 قدم مربع، مسبح خاص. السعر: 2.5 مليون درهم. رسوم الخدمة 15 درهم للقدم. بدون أثاث. يسمح بالحيوانات الأليفة.",
    facts: {
      listing_type: "sale",
      property_type: "house",
      bedrooms: 5,
      bathrooms: 6,
      area: "3500 sqft",
      pool: true,
      price: "2500000 AED",
      furnished: "Unfurnished",
      pets_allowed: "Allowed",
    },
  },
  {
    name: "Arabic prose",
    kind: "text",
    source:
      "فيلا فاخرة للبيع في دبي. تحتوي على أربع غرف نوم وخمسة حمامات. المساحة ٣٢٠ متر مربع على قطعة أرض مساحتها ٥٠٠ متر مربع. السعر ٤,٥٠٠,٠٠٠ درهم. رسوم الخدمة ١٢,٠٠٠ درهم سنويا. بنيت عام 2016. لا يوجد مسبح. تكييف مركزي وموقف سيارات. الحيوانات الأليفة غير مسموح بها.",
    facts: {
      listing_type: "sale",
      property_type: "villa",
      bedrooms: 4,
      bathrooms: 5,
      area: "320 sqm",
      lot_area: "500 sqm",
      price: "4500000 AED",
      hoa_fee: "12000 AED",
      hoa_frequency: "annually",
      year_built: 2016,
      pool: false,
      cooling: "تكييف مركزي",
      pets_allowed: "Not allowed",
    },
    also: ["parking"],
  },
  {
    name: "Arabic labels and a rent",
    kind: "text",
    source:
      "شقة مفروشة للإيجار في المارينا\nغرف النوم: ٢\nالحمامات: ٢\nالمساحة: ١٢٠ متر مربع\nالإيجار ١٤٠,٠٠٠ درهم سنويا. مسبح مشترك للمجتمع. يوجد مصعد.",
    facts: {
      listing_type: "rent",
      property_type: "apartment",
      bedrooms: 2,
      bathrooms: 2,
      area: "120 sqm",
      price: "140000 AED",
      furnished: "Furnished",
      elevator: true,
    },
  },
  {
    name: "RESO names in a text",
    kind: "text",
    source:
      "ListPrice: 525000\nBedroomsTotal: 3\nBathroomsTotalInteger: 2\nLivingArea: 1640\nLotSizeAcres: 0.22\nYearBuilt: 1979\nAssociationFee: 180\nAssociationFeeFrequency: Quarterly\nTaxAnnualAmount: 5120\nPoolPrivateYN: false\nCooling: Central Air\nPrivateRemarks: Seller will take 500,000",
    facts: {
      price: 525000,
      bedrooms: 3,
      bathrooms: 2,
      area: "1640 sqft",
      lot_area: "0.22 acres",
      year_built: 1979,
      hoa_fee: 180,
      hoa_frequency: "quarterly",
      taxes: 5120,
      pool: false,
      cooling: "Central Air",
    },
  },
  {
    name: "an agent's blog page: other homes, the past, ranges and a guest house",
    kind: "html",
    source: `<html><body>${NAV}<article><h1>Why we love 7 Mill Lane</h1><p>This four-bedroom farmhouse is offered at $615,000. It last sold for $410,000 in 2016. Homes in the area range from $400,000 to $900,000.</p><p>The guest cottage has one bedroom and 480 square feet. There is room for a pool. The barn was built in 1890; the house was built in 1911.</p><p>Neighbors paid $700,000 for five bedrooms.</p></article>${OTHER_CARDS}<footer>Call 555-0100. 12 agents, 3 offices.</footer></body></html>`,
    facts: { bedrooms: 4, price: 615000, year_built: 1911 },
    also: ["property_type", "style"],
  },
  {
    name: "a page of several homes teaches nothing of any",
    kind: "html",
    source: `<html><head><script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"House","numberOfBedrooms":3,"offers":{"price":1}}},{"@type":"ListItem","item":{"@type":"House","numberOfBedrooms":4}}]}</script></head><body><h1>Homes for sale in Bath</h1><div class="property-card"><a href="/1">1 A St</a> $300,000 2 bd 1 ba</div><div class="property-card"><a href="/2">2 B St</a> $350,000 3 bd 2 ba</div></body></html>`,
    facts: {},
    also: ["listing_type"],
  },
];
