import type { FactField } from "../constants";

/** What listings call a field, beside its own name; compared without case, punctuation and spaces. */
const SYNONYMS: Record<FactField, string> = {
  address: "dirección|domicilio|العنوان|property address|street address|full address|unparsedaddress|location address",
  city: "ciudad|المدينة|town|city or town",
  state: "province|stateorprovince|state or province",
  zip_code: "zip|postal code|postcode|postalcode",
  price:
    "precio|precio de venta|precio de lista|السعر|الايجار|list price|listing price|listprice|asking price|sale price|rent|monthly rent|rent price|asking|offered at|price asked|rent per month|list|lp|rent mo|rent month|monthly rate",
  bedrooms:
    "recámaras|habitaciones|dormitorios|recamaras|cuartos|غرف النوم|غرف نوم|عدد غرف النوم|número de recámaras|beds|bed|bedroom|bd|br|bedroomstotal|number of bedrooms|total bedrooms|# of bedrooms|no of bedrooms|bedrooms total|beds total|total bd|beds above grade",
  bathrooms:
    "baños|banos|الحمامات|حمامات|عدد الحمامات|baños completos|número de baños|baths|bath|bathroom|ba|bathroomstotal|bathroomstotalinteger|number of bathrooms|total bathrooms|# of bathrooms|bathrooms total|baths total|total baths|full half bathrooms|bathroomstotaldecimal",
  area: "superficie|superficie construida|metros de construcción|m2 construidos|m² construidos|pies cuadrados|مساحة البناء|المساحة المبنية|metros cuadrados|construcción|area construida|área construida|المساحة|living area|square feet|square footage|sq ft|sqft|sq feet|size|interior size|interior area|livingarea|floor area|floor size|home size|built up area|building size|total living area|approx sq ft|total sq ft|finished sq ft|living space|unit size|bua|gross internal area|interior livable area|total interior livable area|finished area|area sq ft|apx sf|approx sf|sf|tot sf|total sf|fin sf|finished sf|gla|apx sq ft|living sf|interior|abv grade sf|heated sf|unit sf",
  lot_area:
    "terreno|superficie del terreno|مساحة الارض|lot|lot size|lot area|land area|land size|plot|plot size|plot area|acres|acreage|lot acres|lotsizearea|lotsizeacres|lot size acres|lotsizesquarefeet|lot sq ft|lot size sq ft|lot sz|lot ac|acres apx|apx acres|land",
  year_built:
    "año de construcción|ano de construccion|سنة البناء|año|built|built in|year of construction|construction year|yearbuilt|completed|year completed|year of completion|completion year|completion|handed over|dates from|yr built|yr blt|year blt|yr|blt|built yr|yb|const yr|age yr built",
  property_type:
    "tipo de propiedad|tipo de inmueble|نوع العقار|type|home type|property sub type|propertysubtype|propertytype|property style|type of home|building type|dwelling type|property subtype|housing type",
  listing_type: "listing type|transaction type|offer type|sale or rent|purpose|listing for",
  hoa_fee:
    "mantenimiento|cuota|cuota mensual|cuota hoa|cuota de hoa|cuota de la asociación|gastos comunes|gastos de comunidad|رسوم الخدمات|cuota de mantenimiento|رسوم الخدمة|hoa|hoa fees|hoa dues|hoa due|association fee|association fees|association dues|associationfee|condo fee|condo fees|maintenance fee|maintenance fees|monthly hoa|common charges|hoa monthly|homeowners association fee|hoa fee monthly|service charge|strata fee|hoa monthly fee|monthly hoa fee|has hoa|assoc fee|assn fee|association|assoc|hoa due monthly|monthly assessment|monthly assessments|assessment|assessments|regular assessment|dues|monthly dues|annual dues|quarterly dues|condo dues|condo association fee|common charge|common charges monthly|maintenance|monthly maintenance|maintenance charge|maintenance charges|maintenance monthly|carrying charge|carrying charges|monthly charges|regime fee|building fee|community fee|community fees|association dues monthly|owners association|owners association fee|owners association dues|homeowners association|homeowners association dues|condo association|condominium fee|condominium fees|hoa annual fee|annual hoa|annual hoa fee|poa|poa dues|poa fee|poa fees|coa fee|body corporate fee|service charges|annual service charge|monthly fee|association monthly fee",
  road_fee:
    "road association fee|road fee|road maintenance fee|road maintenance|road dues|road association|road association dues|private road fee|cuota de camino",
  hoa_frequency: "hoa frequency|hoa fee frequency|association fee frequency|associationfeefrequency|hoa paid|hoa is paid|hoa payment",
  amenities:
    "features|interior features|community amenities|building amenities|interiorfeatures|communityfeatures|community features|associationamenities|property features|home features|key features|association amenities|building features|facilities",
  parking:
    "estacionamiento|estacionamientos|مواقف|parking features|parking type|parkingfeatures|parking spaces|parking total|carport|total parking|parking details|pkg|prkg|park",
  garage_spaces:
    "garaje|cochera|cochera techada|garage|garage size|garagespaces|garage parking spaces|covered spaces|attached garage|number of garage spaces|garage capacity|gar|gar spaces|garage stalls|gar stalls",
  pool: "piscina|alberca|مسبح|pool private|swimming pool|poolprivateyn|pool features|private pool|poolfeatures|has pool|has private pool",
  heating:
    "calefacción|calefaccion|التدفئة|heat|heating system|heat type|heating type|heating features|heating fuel|heat source|heating fuel type|ht|htg",
  cooling:
    "aire acondicionado|التكييف|air conditioning|ac|a c|air conditioner|cooling system|cooling type|cooling features|has cooling|cool|clg|a c type|central air",
  appliances: "appliances included|included appliances|kitchen appliances|equipment|kitchen equipment|appl|appls|appliance",
  flooring: "flr|flrs|flrg|floors|floor|floor type|floor covering|floor coverings|flooring type",
  roof: "roofing|roof type|roof material|roof age",
  basement: "basement type|has basement|basement features|basement details|bsmt|bsmnt|basmt",
  fireplace:
    "chimenea|chimeneas|number of fireplaces total|fireplaces|fireplaceyn|number of fireplaces|fireplacestotal|has fireplace|fireplace features|total fireplaces|fireplaces total",
  view: "views|has view|view description|view type",
  pets_allowed: "mascotas|الحيوانات الاليفة|pets allowed|pet policy|pet|petsallowed|pet friendly|pet restrictions|pet rules",
  furnished: "amueblado|مفروش|furnishing|furnishings|furniture|furnished status",
  taxes:
    "impuestos|impuestos anuales|impuesto predial|predial|tax|property tax|property taxes|annual tax|annual taxes|taxannualamount|real estate taxes|annual property tax|tax amount|annual tax amount|tax annual amount|yearly tax|taxes annual|yearly property tax|total taxes|annual real estate tax|txs|ann tax|ann taxes|re taxes|r e taxes|prop tax|est taxes|estimated taxes|taxes yr",
  school_district: "distrito escolar|school dist|sch dist|highschooldistrict|high school district|district|schools district",
  stories:
    "niveles|plantas|pisos|levels|number of stories|storiestotal|story|number of floors|total stories|number of levels|storeys|stories total|floors total|sty|stry|lvls",
  laundry:
    "laundry features|washer dryer|laundry room|laundry type|washer and dryer|laundry facilities|laundry location|lndry|w d|w d hookups",
  utilities: "utilities included|included utilities|utility|rent includes|rentincludes|includes utilities",
  internet:
    "internet and cable|internet access|internet cable|internet service|internet provider|wifi|wi fi|broadband|internet speed|internet options",
  sewer: "sewer system|sewage|septic|sewer type|waste water|sewer septic",
  water: "water source|watersource|water supply|water type",
  available_date:
    "disponible|disponible desde|disponibilidad|متاح من|متاح|available|available from|date available|availability|availabilitydate|availability date|move in date|move in|available on|occupancy date|possession|possession date|poss|handover|handover date|vacant from|avail|avail date|avl|occupancy|ready|move in ready date|delivery|estimated completion|est completion|anticipated completion|expected completion",
  open_house: "open houses|open house date|openhouse|open house hours|next open house|open house times|oh|open hse",
  deposit:
    "depósito|depósito en garantía|fianza|التأمين|security deposit|deposit required|damage deposit|rental deposit|sec dep|dep|sd|sec deposit",
  lease_term: "lease length|lease|leaseterm|minimum lease|lease duration|minimum lease term|lease terms|term",
  mls_number:
    "mls|mls #|mls id|mls no|listing id|listingid|listing number|mls listing|mls number id|listing #|reference|reference no|mlsid|permit number mls",
  days_on_market: "dom|daysonmarket|time on market|days listed|days on site|cdom",
  condition: "property condition|propertycondition|home condition",
  style: "architectural style|architecture|architecturalstyle|home style|house style|design style",
  construction:
    "construction materials|exterior|constructionmaterials|construction type|exterior material|siding|building materials|exterior finish|foundation and construction|exterior materials|ext|constr|extr",
  elevator: "elevators|lift|has elevator",
  accessibility: "accessibility features|accessible|accessibilityfeatures|wheelchair access|wheelchair accessible|handicap accessible",
  security: "security features|securityfeatures|alarm|security system|alarm system",
  storage: "storage space|storage unit|storage features",
  outdoor:
    "outdoor space|exterior features|exteriorfeatures|patio|outdoor features|yard|patio and porch|outdoor areas|patio porch|balcony|garden|deck|patioandporchfeatures|lotfeatures|patio and porch features",
};

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}#]/gu, "");

const FIELDS_BY_LABEL = new Map<string, FactField>();
for (const [field, names] of Object.entries(SYNONYMS) as [FactField, string][]) {
  FIELDS_BY_LABEL.set(plain(field), field);
  for (const name of names.split("|")) FIELDS_BY_LABEL.set(plain(name), field);
}

/** Labels that name two fields at once. */
const JOINT = new Map<string, FactField[]>(
  (
    [
      ["water sewer|sewer water|water and sewer|water sewerage|city water sewer", ["water", "sewer"]],
      [
        "heating cooling|heat ac|heat cool|heating and cooling|hvac|heating ac|heating air conditioning|heat and air",
        ["heating", "cooling"],
      ],
    ] as [string, FactField[]][]
  ).flatMap(([names, fields]) => names.split("|").map((name) => [plain(name), fields] as const)),
);

/** The fields of "Water and sewer", "Heating/Cooling"; null for a label of one field or none. */
export const jointFields = (label: string): FactField[] | null => JOINT.get(plain(label)) ?? null;

const THINGS = /^(carport|balcony|balconies|garden|deck|decks|patio|patios|yard|storage unit|alarm|porch|terrace)$/i;

/**
 * What stands behind a label that is itself one thing of its field: "Balcony: 14 sqm" keeps the balcony, "Carport: None"
 * leaves the field to others (""). Null for labels of a whole field.
 */
export function thingOfLabel(label: string, value: string): string | null {
  if (!THINGS.test(label.trim())) return null;
  if (/^(no|none|n\/?a|-|0)\b/i.test(value.trim())) return "";
  if (/^(yes|y)\b[\s,;:]*/i.test(value)) return `${label}, ${value.replace(/^(yes|y)\b[\s,;:]*/i, "")}`.replace(/,\s*$/, "");
  return `${label}: ${value}`.slice(0, 200);
}

/** Words around a label's own that only say of when, of which home, or how sure: "Taxes (2025)", "Monthly assessment, unit 306". */
const AROUND = /^(approx(imate)?\.?|apx\.?|est(imated)?\.?|current|total)\s+|,\s.*$|\s+(for\s+)?(19|20)\d\d$|^(19|20)\d\d\s+/gi;

/** The field that a label means, or null: "Year Built", "ListPrice", "# of bedrooms". */
export function fieldOfLabel(label: string): FactField | null {
  return named(label) ?? named(label.replace(AROUND, ""));
}

function named(label: string): FactField | null {
  const key = plain(label.replace(/\((?!s\))[^)]*\)/g, "").replace(/\(s\)/g, "s"));
  return FIELDS_BY_LABEL.get(key) ?? FIELDS_BY_LABEL.get(key.replace(/s$/, "")) ?? null;
}
