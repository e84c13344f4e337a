import { FACT_FIELDS, type FactField } from "@/lib/domain/knowledge/constants";

/** What a column of an import means: a part of a property, by our own word for it. */
export type ColumnMeaning = { kind: "field"; field: ImportField } | { kind: "fact"; field: FactField } | { kind: "own_fact"; key: string };

/** Parts that rows are read from; several of them together may give one field (street parts, full and half baths). */
const FIELD_NAMES = {
  property_id: ["property_id"],
  mls_number: ["mls_number", "ListingId", "ListingKey", "mls", "mls #", "mls id", "listing number"],
  address: ["address", "UnparsedAddress", "street address", "full address", "property address"],
  street_number: ["StreetNumber"],
  street_dir_prefix: ["StreetDirPrefix"],
  street_name: ["StreetName"],
  street_suffix: ["StreetSuffix"],
  street_dir_suffix: ["StreetDirSuffix"],
  unit_number: ["UnitNumber", "unit", "apt"],
  city: ["city", "town"],
  state: ["state", "StateOrProvince", "province", "emirate"],
  zip_code: ["zip_code", "PostalCode", "zip", "postcode"],
  country: ["country"],
  listing_url: ["listing_url", "url", "link", "VirtualTourURLUnbranded"],
  status: ["status", "StandardStatus", "MlsStatus"],
  property_type: ["property_type", "PropertySubType"],
  reso_type: ["PropertyType"],
  listing_type: ["listing_type", "sale or rent"],
  price: ["price", "ListPrice", "list price", "asking price", "rent"],
  currency: ["currency"],
  bedrooms: ["bedrooms", "BedroomsTotal", "beds", "bed"],
  bathrooms: ["bathrooms", "BathroomsTotalInteger", "BathroomsTotal", "baths", "bath"],
  baths_full: ["BathroomsFull", "full baths"],
  baths_half: ["BathroomsHalf", "half baths"],
  baths_three_quarter: ["BathroomsThreeQuarter"],
  area: ["area", "LivingArea", "sqft", "sq ft", "square feet", "size", "BuildingAreaTotal"],
  area_unit: ["area_unit", "LivingAreaUnits"],
  lot_area: ["lot_area", "LotSizeArea", "lot size"],
  lot_unit: ["LotSizeUnits", "lot unit"],
  lot_square_feet: ["LotSizeSquareFeet"],
  lot_acres: ["LotSizeAcres", "acres"],
  year_built: ["year_built", "YearBuilt", "built"],
  hoa_fee: ["hoa_fee", "AssociationFee", "hoa", "service charge"],
  hoa_frequency: ["hoa_frequency", "AssociationFeeFrequency"],
  amenities: ["amenities", "AssociationAmenities", "features"],
  description: ["description", "PublicRemarks", "remarks", "comments"],
  bot_id: ["bot_id"],
} as const satisfies Record<string, readonly string[]>;

export type ImportField = keyof typeof FIELD_NAMES;

const normal = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const BY_NAME = new Map<string, ColumnMeaning>();
for (const [field, names] of Object.entries(FIELD_NAMES)) {
  for (const name of names) BY_NAME.set(normal(name), { kind: "field", field: field as ImportField });
}
for (const [field, definition] of Object.entries(FACT_FIELDS)) {
  if (definition.column) continue;
  for (const name of [field, definition.reso]) {
    if (name && !BY_NAME.has(normal(name))) BY_NAME.set(normal(name), { kind: "fact", field: field as FactField });
  }
}

/**
 * What a column's header means: RESO Data Dictionary 2.0 names, our own, and what spreadsheets often say;
 * `facts.<key>` for a fact of one's own. Null for the rest, private remarks and owners' names among it.
 * RESO's `PropertyType` and our `property_type` differ by spelling alone and are told apart by it.
 */
export function columnMeaning(header: string): ColumnMeaning | null {
  const name = header.trim();
  const own = /^facts\.(.{1,60})$/i.exec(name);
  if (own?.[1]) return { kind: "own_fact", key: own[1].trim() };
  if (name === "PropertyType") return { kind: "field", field: "reso_type" };
  if (normal(name) === "propertytype") return { kind: "field", field: "property_type" };
  return BY_NAME.get(normal(name)) ?? null;
}
