import { z } from "zod";
import type { Operation } from "./operation";

type Schema = {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minLength?: number;
  minimum?: number;
};

const FORMATS: Record<string, string> = {
  uuid: "00000000-0000-7000-8000-000000000000",
  email: "sample@example.com",
  "date-time": "2031-05-06T15:00:00Z",
  date: "2031-05-06",
  uri: "https://example.com/",
};

/** The input schema of an operation's body as JSON schema, or undefined without a JSON body. */
export function bodySchema(operation: Operation): Schema | undefined {
  if (!operation.body || operation.body === "multipart") return undefined;
  return z.toJSONSchema(operation.body, { io: "input", unrepresentable: "any" }) as Schema;
}

/** The smallest value that has the form of `schema`: required members alone. `name` helps where a form has no format. */
export function sampleValue(schema: Schema, name = ""): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const branch = (schema.anyOf ?? schema.oneOf)?.find((candidate) => candidate.type !== "null");
  if (branch) return sampleValue(branch, name);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sampleValue(part, name) as object));
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "object":
      return Object.fromEntries((schema.required ?? []).map((key) => [key, sampleValue(schema.properties?.[key] ?? {}, key)]));
    case "array":
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleValue(schema.items ?? {}, name));
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, 1);
    case "boolean":
      return true;
    default:
      return sampleText(schema, name);
  }
}

function sampleText(schema: Schema, name: string): string {
  if (schema.format && FORMATS[schema.format]) return FORMATS[schema.format] ?? "";
  if (name === "email") return "sample@example.com";
  if (name.endsWith("_id")) return FORMATS.uuid ?? "";
  return "sample".padEnd(schema.minLength ?? 0, "x");
}

/** Paths of the id members in a body (`bot_id`, `source_details.property_id`), as far as objects go. */
export function idPaths(schema: Schema, prefix: string[] = []): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const path = [...prefix, key];
    if (
      key.endsWith("_id") &&
      key !== "user_session_id" &&
      key !== "campaign_id" &&
      key !== "post_id" &&
      key !== "ad_id" &&
      key !== "comment_id"
    )
      return [path];
    return inner.type === "object" ? idPaths(inner, path) : [];
  });
}
