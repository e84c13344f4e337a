/** Values of a property's closed fields (api-v1.md, section 3, and its details). */
export const PROPERTY_STATUSES = ["active", "pending", "sold", "inactive"] as const;
export const PROPERTY_TYPES = ["house", "apartment", "condo", "townhouse", "villa", "land", "multi_family", "commercial", "other"] as const;
export const LISTING_TYPES = ["sale", "rent"] as const;
export const AREA_UNITS = ["sqft", "sqm"] as const;
export const HOA_FREQUENCIES = ["monthly", "quarterly", "annually"] as const;
export const PROPERTY_SORTS = ["created_at", "-created_at", "updated_at", "-updated_at", "price", "-price", "address", "-address"] as const;

export type PropertyStatus = (typeof PROPERTY_STATUSES)[number];
export type PropertyType = (typeof PROPERTY_TYPES)[number];
export type AreaUnit = (typeof AREA_UNITS)[number];
export type HoaFrequency = (typeof HOA_FREQUENCIES)[number];

/** Fields that `compare` sets side by side, in the order a buyer asks for them. */
export const COMPARED_FIELDS = [
  "price",
  "currency",
  "listing_type",
  "property_type",
  "status",
  "address",
  "city",
  "state",
  "zip_code",
  "country",
  "bedrooms",
  "bathrooms",
  "area",
  "area_unit",
  "lot_area",
  "year_built",
  "hoa_fee",
  "hoa_frequency",
  "amenities",
] as const;

/** Rows of one import; more belong into several files. */
export const MAX_IMPORT_ROWS = 5000;
/** Bytes of one import. */
export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;
