import { z } from "zod";
import { checkHealth, VERSION } from "@/lib/kernel/health";
import { openApiDocument } from "./openapi";
import { type Operation, operation } from "./operation";

const health = z.object({
  status: z.enum(["ok", "degraded", "unavailable"]),
  database: z.enum(["up", "down"]),
  queue: z.enum(["up", "down"]),
  version: z.string(),
});

/** 200 while the database answers (also when degraded), 503 when it does not. */
export async function healthResponse(): Promise<Response> {
  const state = await checkHealth();
  return Response.json(state, { status: state.status === "unavailable" ? 503 : 200, headers: { "Cache-Control": "no-store" } });
}

/** What `GET /` tells a machine. */
export async function rootResponse(): Promise<Response> {
  const state = await checkHealth();
  return Response.json({ name: "Yardsign", version: VERSION, status: state.status }, { headers: { "Cache-Control": "no-store" } });
}

/** Operations of the service itself (api-v1.md, section 12). `all` gives the whole registry to the reference. */
export const serviceOperations = (all: () => readonly Operation[]): Operation[] => [
  operation({
    method: "get",
    path: "/health",
    tag: "Operations",
    summary: "Whether the service can work",
    auth: { kind: "open" },
    status: 200,
    response: health,
    handler: healthResponse,
  }),
  operation({
    method: "get",
    path: "/",
    tag: "Operations",
    summary: "Name, version, status",
    auth: { kind: "open" },
    status: 200,
    response: z.object({ name: z.string(), version: z.string(), status: z.string() }),
    handler: rootResponse,
  }),
  operation({
    method: "get",
    path: "/openapi.json",
    tag: "Operations",
    summary: "This API as OpenAPI 3.1",
    auth: { kind: "open" },
    status: 200,
    response: z.record(z.string(), z.unknown()),
    handler: async () => openApiDocument(all()),
  }),
];
