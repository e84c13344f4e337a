import { openApiDocument } from "./openapi";
import { restOperations } from "./registry";

export type ReferenceField = { name: string; type: string; required: boolean; note: string };
export type ReferenceOperation = {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description: string | null;
  deprecated: boolean;
  access: string;
  parameters: (ReferenceField & { place: string })[];
  body: ReferenceField[];
  bodyType: string | null;
  status: string;
  answer: ReferenceField[];
  codes: string[];
  failures: string[];
};

type Json = Record<string, unknown>;

/** The reference page's content, read from the OpenAPI document: what is shown is what validates. */
export function apiReference(): { tag: string; operations: ReferenceOperation[] }[] {
  const document = openApiDocument(restOperations) as { paths: Record<string, Record<string, Json>> };
  const groups = new Map<string, ReferenceOperation[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const entry = toReference(method, path, operation);
      groups.set(entry.tag, [...(groups.get(entry.tag) ?? []), entry]);
    }
  }
  return [...groups].map(([tag, operations]) => ({ tag, operations })).sort((a, b) => a.tag.localeCompare(b.tag));
}

function toReference(method: string, path: string, operation: Json): ReferenceOperation {
  const responses = operation.responses as Record<string, Json>;
  const [status, success] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? ["200", {}];
  const [bodyType, body] = Object.entries(
    ((operation.requestBody as Json | undefined)?.content as Record<string, Json> | undefined) ?? {},
  )[0] ?? [null, undefined];
  const parameters = (operation.parameters as { name: string; in: string; required: boolean; schema: Json }[]) ?? [];
  return {
    id: String(operation.operationId),
    method: method.toUpperCase(),
    path,
    tag: String((operation.tags as string[])[0]),
    summary: String(operation.summary),
    description: (operation.description as string | undefined) ?? null,
    deprecated: operation.deprecated === true,
    access:
      (operation.security as unknown[]).length === 0
        ? "Public"
        : operation["x-scope"]
          ? `Token or key with ${String(operation["x-scope"])}`
          : "Signed-in person",
    parameters: parameters.map(({ name, in: place, required, schema }) => ({
      name,
      place,
      required,
      type: typeOf(schema),
      note: noteOf(schema),
    })),
    body: fieldsOf((body?.schema as Json | undefined) ?? {}),
    bodyType,
    status,
    answer: fieldsOf(
      (((success as Json).content as Record<string, Json> | undefined)?.["application/json"]?.schema as Json | undefined) ?? {},
    ),
    codes: (operation["x-codes"] as string[] | undefined) ?? [],
    failures: Object.keys(responses).filter((code) => /^[45]/.test(code)),
  };
}

function fieldsOf(schema: Json): ReferenceField[] {
  const branch = ((schema.anyOf ?? schema.oneOf) as Json[] | undefined)?.find((candidate) => candidate.properties) ?? schema;
  const required = new Set((branch.required as string[] | undefined) ?? []);
  return Object.entries((branch.properties as Record<string, Json> | undefined) ?? {}).map(([name, inner]) => ({
    name,
    type: typeOf(inner),
    required: required.has(name),
    note: noteOf(inner),
  }));
}

function typeOf(schema: Json): string {
  const branches = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (branches) return [...new Set(branches.map(typeOf))].join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === "array") return `list of ${typeOf((schema.items as Json | undefined) ?? {})}`;
  const type = Array.isArray(schema.type) ? schema.type.join(" or ") : String(schema.type ?? "any");
  return schema.format ? `${type}, ${String(schema.format)}` : type;
}

function noteOf(schema: Json): string {
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(", ");
  const notes = [];
  if (schema.default !== undefined) notes.push(`default ${JSON.stringify(schema.default)}`);
  if (typeof schema.maxLength === "number") notes.push(`at most ${schema.maxLength} characters`);
  if (typeof schema.maximum === "number" && schema.maximum < Number.MAX_SAFE_INTEGER) notes.push(`at most ${schema.maximum}`);
  return notes.join("; ");
}
