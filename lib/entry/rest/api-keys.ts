import { z } from "zod";
import { createApiKey } from "@/lib/domain/auth/create-api-key";
import { listApiKeys } from "@/lib/domain/auth/queries";
import { revokeApiKey } from "@/lib/domain/auth/revoke-api-key";
import { apiKeyAnswer, createApiKeyInput } from "@/lib/domain/auth/schemas";
import { uuid } from "@/lib/kernel/api-types";
import { pageInput, pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "API keys";
const admin = { kind: "session", roles: ["admin"] } as const;

const list = operation({
  method: "get",
  path: "/api_keys",
  tag,
  summary: "The organization's working API keys",
  auth: admin,
  query: pageInput,
  status: 200,
  response: pageOf(apiKeyAnswer),
  handler: ({ ctx, query }) => listApiKeys({ ctx, input: query }),
});

const create = operation({
  method: "post",
  path: "/api_keys",
  tag,
  summary: "Make an API key",
  description:
    "A scope is a resource and `read` or `write`, such as `leads:write`; `*:read` reads everything. The key is in this answer alone.",
  auth: admin,
  body: createApiKeyInput,
  status: 201,
  response: apiKeyAnswer.extend({ api_key: z.string(), message: z.string() }),
  handler: async ({ ctx, body }) => ({
    ...(await createApiKey({ ctx, input: body })),
    message: "Keep this key now: it is not shown again.",
  }),
});

const revoke = operation({
  method: "delete",
  path: "/api_keys/{api_key_id}",
  tag,
  summary: "End an API key at once",
  auth: admin,
  params: z.object({ api_key_id: uuid }),
  status: 204,
  handler: async ({ ctx, params }) => {
    await revokeApiKey({ ctx, input: params });
    return undefined;
  },
});

/** API keys (api-v1.md, section 1): made and ended by a signed-in admin, never by a key. */
export const apiKeysOperations = [list, create, revoke];
