import { z } from "zod";
import { env } from "@/lib/kernel/env";
import { HTTP_STATUS } from "@/lib/kernel/errors";
import type { Operation } from "./operation";

type Json = Record<string, unknown>;

const COMMON_ERRORS: Record<string, string> = {
  "400": "The body is not valid JSON or not a complete upload.",
  "401": "No valid access token or API key.",
  "403": "The role, the scope or the origin does not allow this.",
  "404": "It does not exist, or belongs to another organization.",
  "409": "It conflicts with what is stored.",
  "413": "The body or file is too large.",
  "415": "The file's content is not of a type that can be read.",
  "422": "A value is wrong; `errors` names the fields.",
  "429": "Too many requests; `Retry-After` says when to try again.",
  "500": "An unexpected failure, told generically.",
  "503": "Not configured, or not reachable right now.",
};

/** OpenAPI 3.1 of `operations`, from the same schemas that validate. */
export function openApiDocument(operations: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Yardsign API",
      version: "1",
      description:
        "Listings, signs, conversations and leads of a brokerage. Ids are UUIDs, times RFC 3339 UTC, prices whole units of the currency beside them.",
    },
    servers: [{ url: `${env().APP_URL}/api/v1` }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          description: "An access token from POST /auth/login, or an organization API key (ys_...).",
        },
      },
      schemas: { Problem: problemSchema() },
      responses: Object.fromEntries(
        Object.entries(COMMON_ERRORS).map(([status, description]) => [`Problem${status}`, problemAnswer(description)]),
      ),
    },
  };
}

function describe(operation: Operation): Json {
  return {
    operationId: operationId(operation),
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description ? { description: operation.description } : {}),
    ...(operation.deprecated ? { deprecated: true } : {}),
    security: operation.auth.kind === "open" || operation.auth.kind === "public" ? [] : [{ bearer: [] }],
    ...(operation.auth.kind === "user_or_key" ? { "x-scope": operation.auth.scope } : {}),
    parameters: parameters(operation),
    ...(operation.body ? { requestBody: requestBody(operation) } : {}),
    responses: { [String(operation.status)]: success(operation), ...failures(operation) },
    ...(operation.errors?.length ? { "x-codes": operation.errors } : {}),
  };
}

const operationId = (operation: Operation) =>
  `${operation.method}${operation.path.replace(/[{}]/g, "").replace(/[/_-](\w)/g, (_, letter: string) => letter.toUpperCase())}`;

function parameters(operation: Operation): Json[] {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const declared = operation.params ? properties(operation.params) : {};
  const inPath = names.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: declared[name] ?? (name.endsWith("_id") ? { type: "string", format: "uuid" } : { type: "string" }),
  }));
  const query = operation.query ? schemaOf(operation.query, "input") : {};
  const required = new Set((query.required as string[] | undefined) ?? []);
  const inQuery = Object.entries((query.properties as Record<string, Json> | undefined) ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.has(name),
    schema,
  }));
  const idempotency =
    operation.method === "get" || operation.auth.kind === "open"
      ? []
      : [{ name: "Idempotency-Key", in: "header", required: false, schema: { type: "string", maxLength: 255 } }];
  return [...inPath, ...inQuery, ...idempotency];
}

function requestBody(operation: Operation): Json {
  if (operation.body === "multipart") {
    const schema = {
      type: "object",
      required: ["file"],
      properties: { file: { type: "string", format: "binary" }, caption: { type: "string" } },
    };
    return { required: true, content: { "multipart/form-data": { schema } } };
  }
  return { required: true, content: { "application/json": { schema: schemaOf(operation.body as z.ZodType, "input") } } };
}

function success(operation: Operation): Json {
  if (!operation.response && !operation.produces) return { description: "Done; no body." };
  const content: Json = {};
  if (operation.response) content["application/json"] = { schema: schemaOf(operation.response, "output") };
  if (operation.stream)
    content["text/event-stream"] = { schema: { type: "string", description: "Events `delta`, `citations` and `done`." } };
  for (const type of operation.produces ?? []) content[type] = { schema: { type: "string" } };
  return { description: operation.summary, content };
}

function failures(operation: Operation): Json {
  const statuses = new Set(["422", "429", "500"]);
  if (operation.auth.kind === "session" || operation.auth.kind === "user_or_key") statuses.add("401").add("403");
  if (operation.auth.kind === "public") statuses.add("403").add("404");
  if (operation.path.includes("{")) statuses.add("404");
  if (operation.body) statuses.add("400").add("413");
  if (operation.body === "multipart") statuses.add("415");
  if (operation.method !== "get") statuses.add("409");
  if (operation.errors?.includes("unauthenticated") || operation.errors?.includes("mfa_required")) statuses.add("401");
  if (operation.errors?.includes("not_configured") || operation.path === "/health") statuses.add(String(HTTP_STATUS.not_configured));
  return Object.fromEntries([...statuses].sort().map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));
}

function problemSchema(): Json {
  return {
    type: "object",
    required: ["type", "title", "status", "detail", "code", "request_id"],
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "integer" },
      detail: { type: "string", description: "For a person." },
      code: { type: "string", description: "For a program." },
      request_id: { type: "string" },
      errors: {
        type: "array",
        items: { type: "object", required: ["path", "message"], properties: { path: { type: "string" }, message: { type: "string" } } },
      },
    },
  };
}

const problemAnswer = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const properties = (schema: z.ZodType) => (schemaOf(schema, "input").properties as Record<string, Json> | undefined) ?? {};

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any", target: "draft-2020-12" }) as Json;
  return json;
}
