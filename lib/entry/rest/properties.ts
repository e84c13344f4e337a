import { z } from "zod";
import { createProperty } from "@/lib/domain/properties/create-property";
import { deleteProperty } from "@/lib/domain/properties/delete-property";
import { importProperties } from "@/lib/domain/properties/import-properties";
import { compareProperties, getProperty, listProperties, searchProperties } from "@/lib/domain/properties/queries";
import {
  comparePropertiesInput,
  comparisonObject,
  createPropertyInput,
  importResult,
  listPropertiesInput,
  propertyObject,
  updatePropertyBody,
} from "@/lib/domain/properties/schemas";
import { updateProperty } from "@/lib/domain/properties/update-property";
import { messageAnswer, uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Properties";
const params = z.object({ property_id: uuid });
const read = { kind: "user_or_key", scope: "properties:read" } as const;
const write = { kind: "user_or_key", scope: "properties:write" } as const;

const create = operation({
  method: "post",
  path: "/properties",
  tag,
  summary: "Add a property",
  auth: write,
  body: createPropertyInput,
  status: 201,
  response: z.object({ property_id: uuid, message: z.string(), property: propertyObject }),
  handler: async ({ ctx, body }) => {
    const property = await createProperty({ ctx, input: body });
    return { property_id: property.property_id, message: "The property was added.", property };
  },
});

const list = operation({
  method: "get",
  path: "/properties",
  tag,
  summary: "List properties",
  auth: read,
  query: listPropertiesInput,
  status: 200,
  response: pageOf(propertyObject),
  handler: ({ ctx, query }) => listProperties({ ctx, input: query }),
});

const search = operation({
  method: "get",
  path: "/properties/search",
  tag,
  summary: "Search properties",
  description:
    "`bedrooms` and `bathrooms` are exact; `min_bedrooms` and `min_bathrooms` at least. Each word of `q` must stand in the address, place, type or description.",
  auth: read,
  query: listPropertiesInput,
  status: 200,
  response: pageOf(propertyObject),
  handler: ({ ctx, query }) => searchProperties({ ctx, input: query }),
});

const compare = operation({
  method: "post",
  path: "/properties/compare",
  tag,
  summary: "Set properties side by side",
  auth: read,
  body: comparePropertiesInput,
  status: 200,
  response: comparisonObject,
  handler: ({ ctx, body }) => compareProperties({ ctx, input: body }),
});

const importCsv = operation({
  method: "post",
  path: "/properties/import",
  tag,
  summary: "Add and update properties from a CSV file",
  description:
    "Columns by RESO Data Dictionary names or ours. A row is matched by property_id, else ListingId, else address, city and ZIP. Rows that can't be read are answered by number and skipped. An optional field `bot_id` is given to new properties.",
  auth: write,
  body: "multipart",
  status: 200,
  response: importResult,
  limit: "upload",
  handler: ({ ctx, form }) =>
    importProperties({ ctx, input: { bytes: form.file.bytes, ...(form.fields.bot_id ? { bot_id: form.fields.bot_id } : {}) } }),
});

const one = operation({
  method: "get",
  path: "/properties/{property_id}",
  tag,
  summary: "Read a property",
  auth: read,
  params,
  status: 200,
  response: propertyObject,
  handler: ({ ctx, params }) => getProperty({ ctx, input: params }),
});

const change = operation({
  method: "put",
  path: "/properties/{property_id}",
  tag,
  summary: "Change a part of a property",
  auth: write,
  params,
  body: updatePropertyBody,
  status: 200,
  response: z.object({ message: z.string(), property: propertyObject }),
  handler: async ({ ctx, params, body }) => ({
    message: "The property was changed.",
    property: await updateProperty({ ctx, input: { ...body, ...params } }),
  }),
});

const remove = operation({
  method: "delete",
  path: "/properties/{property_id}",
  tag,
  summary: "Delete a property; its signs then lead to the chatbot alone",
  auth: write,
  params,
  status: 200,
  response: messageAnswer,
  handler: async ({ ctx, params }) => {
    await deleteProperty({ ctx, input: params });
    return { message: "The property was deleted." };
  },
});

/** api-v1.md, section 3. */
export const propertiesOperations = [create, list, search, compare, importCsv, one, change, remove];
