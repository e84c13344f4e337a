import { COMPARED_FIELDS } from "../constants";
import type { Comparison, Property } from "../schemas";

/** The fields in which properties differ, a known value against an unknown one included; the values in their order. */
export function differencesOf(properties: Property[]): Comparison["differences"] {
  const plain = COMPARED_FIELDS.map((field) => ({ field: field as string, values: properties.map((property) => property[field]) }));
  const keys = [...new Set(properties.flatMap((property) => Object.keys(property.facts)))].sort();
  const facts = keys.map((key) => ({ field: `facts.${key}`, values: properties.map((property) => property.facts[key] ?? null) }));
  return [...plain, ...facts].filter(({ values }) => new Set(values.map((value) => JSON.stringify(value))).size > 1);
}
