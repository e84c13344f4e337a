/** What a scale word after a figure multiplies it by. */
export const SCALES: Record<string, number> = {
  k: 1e3,
  mil: 1e3,
  thousand: 1e3,
  الف: 1e3,
  m: 1e6,
  mm: 1e6,
  million: 1e6,
  millon: 1e6,
  millones: 1e6,
  مليون: 1e6,
};

type NumberNoun = { field: string; after: RegExp; before?: RegExp; unit?: string };

/** What a figure counts or measures, by the words right after it or, for some, before it. All on folded text. */
export const NUMBER_NOUNS: NumberNoun[] = [
  { field: "bedrooms", after: /^[\s+-]*(or more |plus |o mas )?(bed|bd|br\b|recamara|habitaci|dormitorio|cuartos|غرف)/ },
  { field: "bathrooms", after: /^[\s+-]*(or more |plus |o mas )?(and a half )?(full )?(bath|ba\b|bano|حمام)/ },
  { field: "lot_area", unit: "acres", after: /^[\s+-]*(or more )?(acres?|ac\b|فدان)/ },
  { field: "lot_area", unit: "sqft", after: /^[\s+-]*(sq\.? ?(ft|feet)|sqft|square f(ee|oo)t|sf\b) lot/ },
  { field: "area", unit: "sqft", after: /^[\s+-]*(or more )?(sq\.? ?(ft|feet|foot)|sqft|square f(ee|oo)t|sf\b|ft2|pies( cuadrados)?|قدم)/ },
  { field: "area", unit: "sqm", after: /^[\s+-]*(or more )?(sq\.? ?m|sqm|m2|m²|square met|metros|متر)/ },
  { field: "garage_spaces", after: /^[\s+-]*(-?\s?cars?\b|garage|coches?|carros?|autos?|سياره|سيارات)/ },
  { field: "stories", after: /^[\s+-]*(stor(y|ies)|floors?|levels?|plantas|pisos|طوابق|طابق)/ },
  {
    field: "year_built",
    after: /^\s*(or newer|or later)/,
    before: /(built|construction|construid[ao]|year|ano|newer|older|before|after|since|بني|بناء)\D{0,14}$/,
  },
  { field: "hoa_fee", after: /^[^,.;?]{0,12}\b(hoa|fee|dues|cuota)/, before: /(hoa|fees?|dues|cuota|رسوم)\D{0,18}$/ },
  { field: "taxes", after: /^[^,.;?]{0,12}\btax/, before: /(tax(es)?|impuestos|ضريبه|ضرايب)\D{0,18}$/ },
];

type Relation = { relation: "over" | "under" | "at_least" | "at_most" | "about"; before: RegExp; after?: RegExp };

const SIGN = String.raw`\s?(us\$|aed|usd|eur|gbp|[$€£])?\s?$`;
const before = (words: string) => new RegExp(`(${words})${SIGN}`);

/** How a value must stand to a figure, by the words before it. The first that fits holds. */
export const RELATIONS: Relation[] = [
  {
    relation: "at_most",
    before: before(
      "no more than|not more than|not over|no over|no mas de|at most|up to|maximum( of)?|max|within|como maximo|maximo|hasta|حتي|بحد اقصي|لا يزيد عن",
    ),
  },
  {
    relation: "at_least",
    before: before(
      "no less than|not less than|at least|minimum( of)?|min|starting at|from|al menos|por lo menos|minimo|desde|علي الاقل|لا يقل عن",
    ),
    after: /^\s?(\w+\s)?(or more|or newer|or later|and up|plus|o mas|فاكثر)/,
  },
  {
    relation: "over",
    before: before(
      "more than|over|above|greater than|bigger than|larger than|newer than|after|since|mas de|mayor de|mayor a|despues de|اكثر من|فوق|اكبر من|بعد",
    ),
  },
  {
    relation: "under",
    before: before(
      "less than|under|below|cheaper than|smaller than|fewer than|older than|before|menos de|menor a|por debajo de|debajo de|bajo|antes de|اقل من|تحت|دون|قبل",
    ),
  },
  { relation: "about", before: before("around|about|approximately|roughly|circa|alrededor de|cerca de|aproximadamente|unos|حوالي|تقريبا") },
];
