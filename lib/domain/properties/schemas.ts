import { z } from "zod";
import { apiTime, readOnlyFields, uuid } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { optionalText, typedText } from "@/lib/kernel/validation";
import { AREA_UNITS, HOA_FREQUENCIES, LISTING_TYPES, PROPERTY_SORTS, PROPERTY_STATUSES, PROPERTY_TYPES } from "./constants";

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, `One of ${values.join(", ")}.`);
const amount = (max: number) =>
  z
    .number("A number.")
    .min(0, "Not below zero.")
    .max(max, `At most ${max.toLocaleString("en")}.`);
const whole = (max: number) => amount(max).int("A whole number.");

/** A web address; blank text is none. */
const webAddress = z
  .string()
  .trim()
  .max(2000, "At most 2,000 characters.")
  .nullable()
  .transform((text) => text || null)
  .pipe(z.url({ protocol: /^https?$/, message: "A web address that begins with https:// or http://." }).nullable());

const currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, "A currency code such as USD.");

const factKey = z.string().trim().min(1).max(60);
const factValue = z.union([typedText(2000), z.number(), z.boolean()], "A text, a number or true/false.");
const facts = z.record(factKey, factValue).refine((value) => Object.keys(value).length <= 200, "At most 200 facts.");

/** A picture: its address from `POST /properties/{property_id}/media`, alone or with a caption. */
const mediaInput = z.union(
  [
    z.string().trim().min(1).max(2000),
    z.strictObject({
      url: z.string().trim().min(1).max(2000),
      asset_id: uuid.optional(),
      caption: typedText(300).optional(),
      width: z.number().optional(),
      height: z.number().optional(),
    }),
  ],
  "The url of an uploaded picture, or {url, caption}.",
);

const writable = {
  bot_id: uuid.nullable(),
  agent_id: uuid.nullable(),
  address: typedText(255),
  city: optionalText(100),
  state: optionalText(100),
  zip_code: optionalText(20),
  country: optionalText(100),
  listing_url: webAddress,
  status: oneOf(PROPERTY_STATUSES),
  property_type: oneOf(PROPERTY_TYPES).nullable(),
  listing_type: oneOf(LISTING_TYPES),
  price: whole(100_000_000_000).nullable(),
  currency,
  bedrooms: whole(500).nullable(),
  bathrooms: amount(500).nullable(),
  area: amount(100_000_000).nullable(),
  area_unit: oneOf(AREA_UNITS).nullable(),
  lot_area: amount(10_000_000_000).nullable(),
  year_built: whole(2200).min(1000, "A year.").nullable(),
  hoa_fee: amount(10_000_000).nullable(),
  hoa_frequency: oneOf(HOA_FREQUENCIES).nullable(),
  amenities: z
    .array(typedText(100))
    .max(100, "At most 100.")
    .transform((list) => [...new Set(list)]),
  media: z.array(mediaInput).max(60, "At most 60 pictures."),
  description: optionalText(20_000),
  facts,
};

export const createPropertyInput = z.strictObject(writable).partial().required({ address: true });
export type CreatePropertyInput = z.input<typeof createPropertyInput>;

export const propertyChanges = z.object(writable).partial();
export const updatePropertyInput = propertyChanges.extend({ property_id: uuid });
/** The body of a PUT: any part of the object. */
export const updatePropertyBody = z
  .strictObject({ ...writable, ...readOnlyFields("property_id", "organization_id", "created_at", "updated_at") })
  .partial();
export type UpdatePropertyInput = z.input<typeof updatePropertyInput>;
export type PropertyFields = Omit<z.output<typeof updatePropertyInput>, "property_id">;

export const propertyIdInput = z.object({ property_id: uuid });
export type PropertyIdInput = z.infer<typeof propertyIdInput>;

const text = z.string().trim().max(200).optional();
/** Bounded so that every value fits its column. */
const number = z.coerce.number("A number.").min(0, "Not below zero.").max(1e15, "Too large.").optional();
const rooms = z.coerce.number("A number.").int("A whole number.").min(0, "Not below zero.").max(500, "At most 500.").optional();
/** An empty query parameter (`?city=`) counts as absent. */
const skipEmpty = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (value === "" ? undefined : value), schema);

/** Filters and order of lists; `bedrooms` and `bathrooms` are exact, `min_...` at least. */
export const listPropertiesInput = pageInput.extend({
  q: text,
  status: skipEmpty(z.enum(PROPERTY_STATUSES).optional()),
  property_type: skipEmpty(z.enum(PROPERTY_TYPES).optional()),
  listing_type: skipEmpty(z.enum(LISTING_TYPES).optional()),
  bot_id: skipEmpty(uuid.optional()),
  city: text,
  state: text,
  zip_code: text,
  min_price: skipEmpty(number),
  max_price: skipEmpty(number),
  bedrooms: skipEmpty(rooms),
  min_bedrooms: skipEmpty(rooms),
  bathrooms: skipEmpty(number),
  min_bathrooms: skipEmpty(number),
  min_area: skipEmpty(number),
  max_area: skipEmpty(number),
  sort: skipEmpty(z.enum(PROPERTY_SORTS, `One of ${PROPERTY_SORTS.join(", ")}.`).default("-created_at")),
});
export type ListPropertiesInput = z.input<typeof listPropertiesInput>;

export const comparePropertiesInput = z.strictObject({
  property_ids: z
    .array(uuid)
    .min(2, "Name at least two properties.")
    .max(10, "At most ten properties.")
    .refine((ids) => new Set(ids).size === ids.length, "Name each property once."),
});
export type ComparePropertiesInput = z.infer<typeof comparePropertiesInput>;

export const importPropertiesInput = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "Choose a file."),
  /** Given to new properties that name no bot of their own. */
  bot_id: uuid.optional(),
});
export type ImportPropertiesInput = z.infer<typeof importPropertiesInput>;

const mediaItem = z.object({
  asset_id: uuid,
  url: z.string(),
  caption: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
});

/** A property as the API answers it. Areas in `area_unit`, money in whole units of `currency`. */
export const propertyObject = z.object({
  property_id: uuid,
  organization_id: uuid,
  bot_id: uuid.nullable(),
  agent_id: uuid.nullable(),
  address: z.string(),
  city: z.string().nullable(),
  state: z.string().nullable(),
  zip_code: z.string().nullable(),
  country: z.string().nullable(),
  listing_url: z.string().nullable(),
  status: z.enum(PROPERTY_STATUSES),
  property_type: z.string().nullable(),
  listing_type: z.enum(LISTING_TYPES),
  price: z.number().nullable(),
  currency: z.string(),
  bedrooms: z.number().nullable(),
  bathrooms: z.number().nullable(),
  area: z.number().nullable(),
  area_unit: z.enum(AREA_UNITS).nullable(),
  lot_area: z.number().nullable(),
  year_built: z.number().nullable(),
  hoa_fee: z.number().nullable(),
  hoa_frequency: z.enum(HOA_FREQUENCIES).nullable(),
  amenities: z.array(z.string()),
  media: z.array(mediaItem),
  description: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  created_at: apiTime,
  updated_at: apiTime,
});
export type Property = z.input<typeof propertyObject>;

export const comparisonObject = z.object({
  properties: z.array(propertyObject),
  /** Fields in which they differ; `values` in the order of `properties`. */
  differences: z.array(
    z.object({ field: z.string(), values: z.array(z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])) }),
  ),
});
export type Comparison = z.input<typeof comparisonObject>;

export const importResult = z.object({
  created: z.number().int(),
  updated: z.number().int(),
  /** `row` as the spreadsheet counts: the header is row 1. */
  errors: z.array(z.object({ row: z.number().int(), path: z.string(), message: z.string() })),
  /** Columns that hold nothing we keep. */
  ignored_columns: z.array(z.string()),
});
export type ImportResult = z.infer<typeof importResult>;
