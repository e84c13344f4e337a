/** How a fact's value is held and shown. `list`: an array of short texts; `yes_no`: a boolean; `date`: ISO date or words. */
export type FactKind = "number" | "money" | "area" | "text" | "yes_no" | "list" | "year" | "date";

/** The columns of a property that a confirmed fact is written to; all other facts go to `properties.facts`. */
export type PropertyColumn =
  | "address"
  | "city"
  | "state"
  | "zip_code"
  | "price"
  | "bedrooms"
  | "bathrooms"
  | "area"
  | "lot_area"
  | "year_built"
  | "property_type"
  | "listing_type"
  | "hoa_fee"
  | "hoa_frequency"
  | "amenities";

export type FactFieldDefinition = {
  /** What a realtor calls it. */
  label: string;
  kind: FactKind;
  /** The name in RESO Data Dictionary 2.0, resource Property; null where it has none. */
  reso: string | null;
  column?: PropertyColumn;
};

const define = <K extends string>(fields: Record<K, FactFieldDefinition>) => fields;

/** The vocabulary of facts: what extraction finds, the realtor confirms and answers are made of. */
export const FACT_FIELDS = define({
  address: { label: "Address", kind: "text", reso: "UnparsedAddress", column: "address" },
  city: { label: "City", kind: "text", reso: "City", column: "city" },
  state: { label: "State", kind: "text", reso: "StateOrProvince", column: "state" },
  zip_code: { label: "ZIP code", kind: "text", reso: "PostalCode", column: "zip_code" },
  price: { label: "Price", kind: "money", reso: "ListPrice", column: "price" },
  bedrooms: { label: "Bedrooms", kind: "number", reso: "BedroomsTotal", column: "bedrooms" },
  bathrooms: { label: "Bathrooms", kind: "number", reso: "BathroomsTotalInteger", column: "bathrooms" },
  area: { label: "Living area", kind: "area", reso: "LivingArea", column: "area" },
  lot_area: { label: "Lot size", kind: "area", reso: "LotSizeArea", column: "lot_area" },
  year_built: { label: "Year built", kind: "year", reso: "YearBuilt", column: "year_built" },
  property_type: { label: "Property type", kind: "text", reso: "PropertySubType", column: "property_type" },
  listing_type: { label: "For sale or rent", kind: "text", reso: "PropertyType", column: "listing_type" },
  hoa_fee: { label: "HOA fee", kind: "money", reso: "AssociationFee", column: "hoa_fee" },
  hoa_frequency: { label: "HOA fee is paid", kind: "text", reso: "AssociationFeeFrequency", column: "hoa_frequency" },
  road_fee: { label: "Road association fee", kind: "money", reso: null },
  amenities: { label: "Amenities", kind: "list", reso: "InteriorFeatures", column: "amenities" },
  parking: { label: "Parking", kind: "text", reso: "ParkingFeatures" },
  garage_spaces: { label: "Garage spaces", kind: "number", reso: "GarageSpaces" },
  pool: { label: "Pool", kind: "yes_no", reso: "PoolPrivateYN" },
  heating: { label: "Heating", kind: "text", reso: "Heating" },
  cooling: { label: "Cooling", kind: "text", reso: "Cooling" },
  appliances: { label: "Appliances", kind: "list", reso: "Appliances" },
  flooring: { label: "Flooring", kind: "text", reso: "Flooring" },
  roof: { label: "Roof", kind: "text", reso: "Roof" },
  basement: { label: "Basement", kind: "text", reso: "Basement" },
  fireplace: { label: "Fireplace", kind: "yes_no", reso: "FireplaceYN" },
  view: { label: "View", kind: "text", reso: "View" },
  pets_allowed: { label: "Pets", kind: "text", reso: "PetsAllowed" },
  furnished: { label: "Furnished", kind: "text", reso: "Furnished" },
  taxes: { label: "Yearly taxes", kind: "money", reso: "TaxAnnualAmount" },
  school_district: { label: "School district", kind: "text", reso: "HighSchoolDistrict" },
  stories: { label: "Stories", kind: "number", reso: "StoriesTotal" },
  laundry: { label: "Laundry", kind: "text", reso: "LaundryFeatures" },
  utilities: { label: "Utilities", kind: "text", reso: "Utilities" },
  internet: { label: "Internet", kind: "text", reso: null },
  sewer: { label: "Sewer", kind: "text", reso: "Sewer" },
  water: { label: "Water", kind: "text", reso: "WaterSource" },
  available_date: { label: "Available from", kind: "date", reso: "AvailabilityDate" },
  open_house: { label: "Open house", kind: "text", reso: "OpenHouseDate" },
  deposit: { label: "Deposit", kind: "money", reso: null },
  lease_term: { label: "Lease term", kind: "text", reso: "LeaseTerm" },
  mls_number: { label: "MLS number", kind: "text", reso: "ListingId" },
  days_on_market: { label: "Days on market", kind: "number", reso: "DaysOnMarket" },
  condition: { label: "Condition", kind: "text", reso: "PropertyCondition" },
  style: { label: "Style", kind: "text", reso: "ArchitecturalStyle" },
  construction: { label: "Construction", kind: "text", reso: "ConstructionMaterials" },
  elevator: { label: "Elevator", kind: "yes_no", reso: null },
  accessibility: { label: "Accessibility", kind: "text", reso: "AccessibilityFeatures" },
  security: { label: "Security", kind: "text", reso: "SecurityFeatures" },
  storage: { label: "Storage", kind: "text", reso: null },
  outdoor: { label: "Outdoor space", kind: "text", reso: "ExteriorFeatures" },
});

export type FactField = keyof typeof FACT_FIELDS;

export const FACT_FIELD_NAMES = Object.keys(FACT_FIELDS) as FactField[];

/** Whether `name` is a field of the vocabulary. */
export const isFactField = (name: string): name is FactField => Object.hasOwn(FACT_FIELDS, name);

/** What a `property_type` may be (api-v1-details.md, section 2, 3). */
export const PROPERTY_TYPE_VALUES = [
  "house",
  "apartment",
  "condo",
  "townhouse",
  "villa",
  "land",
  "multi_family",
  "commercial",
  "other",
] as const;

/** The largest document that may be uploaded (api-v1-details.md, section 4). */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;

/** Links that one request may add (and pages that are taken of one sitemap). */
export const MOST_LINKS = 50;

/** Why a part of a source, or a link, was left out. */
export const SKIPPED_CODES = [
  "hidden_text",
  "invisible_characters",
  "cookie_notice",
  "navigation",
  "other_homes",
  "around_article",
  "repeated_lines",
  "private_field",
  "display_opt_out",
  "other_rows",
  "not_read",
  "too_deep",
  "already_added",
  "url_not_allowed",
  "robots_disallowed",
  "other_site",
  "pattern",
  "too_many",
] as const;
export type SkippedCode = (typeof SKIPPED_CODES)[number];

/** Fields whose conflicts are asked about before a chatbot is published: price, rooms, areas, fees and dates. */
export const ASKED_BEFORE_PUBLISHING: ReadonlySet<FactField> = new Set<FactField>([
  "price",
  "bedrooms",
  "bathrooms",
  "area",
  "lot_area",
  "hoa_fee",
  "hoa_frequency",
  "road_fee",
  "taxes",
  "deposit",
  "available_date",
]);
