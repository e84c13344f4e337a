import { z } from "zod";
import { getApiConfiguration, listApiConfigurations } from "@/lib/domain/organizations/api-configuration-queries";
import { createApiConfiguration } from "@/lib/domain/organizations/create-api-configuration";
import { deleteApiConfiguration } from "@/lib/domain/organizations/delete-api-configuration";
import {
  apiConfigurationAnswer,
  apiConfigurationTestAnswer,
  createApiConfigurationInput,
  listApiConfigurationsInput,
  updateApiConfigurationBody,
} from "@/lib/domain/organizations/schemas";
import { testApiConfiguration } from "@/lib/domain/organizations/test-api-configuration";
import { updateApiConfiguration } from "@/lib/domain/organizations/update-api-configuration";
import { uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "AI keys";
const admin = { kind: "session", roles: ["admin"] } as const;
const params = z.object({ config_id: uuid });

const list = operation({
  method: "get",
  path: "/api_configurations",
  tag,
  summary: "The organization's own keys of AI providers",
  auth: admin,
  query: listApiConfigurationsInput,
  status: 200,
  response: pageOf(apiConfigurationAnswer),
  handler: ({ ctx, query }) => listApiConfigurations({ ctx, input: query }),
});

const create = operation({
  method: "post",
  path: "/api_configurations",
  tag,
  summary: "Keep a key of an AI provider",
  description: "The key is encrypted and never comes back; `key_hint` is its last four characters. It changes no bot by itself.",
  auth: admin,
  body: createApiConfigurationInput,
  status: 201,
  response: z.object({ config_id: uuid, message: z.string(), api_configuration: apiConfigurationAnswer }),
  handler: async ({ ctx, body }) => {
    const api_configuration = await createApiConfiguration({ ctx, input: body });
    return { config_id: api_configuration.config_id, message: "The key was saved. Test it before a bot uses it.", api_configuration };
  },
});

const read = operation({
  method: "get",
  path: "/api_configurations/{config_id}",
  tag,
  summary: "A key of an AI provider, without the key",
  auth: admin,
  params,
  status: 200,
  response: apiConfigurationAnswer,
  handler: ({ ctx, params }) => getApiConfiguration({ ctx, input: params }),
});

const change = operation({
  method: "patch",
  path: "/api_configurations/{config_id}",
  tag,
  summary: "Change a part of it, or replace the key",
  description: "A replaced key is `untested` again. `model_settings` is merged; null in it removes a setting.",
  auth: admin,
  params,
  body: updateApiConfigurationBody,
  status: 200,
  response: apiConfigurationAnswer,
  handler: ({ ctx, params, body }) => updateApiConfiguration({ ctx, input: { ...body, ...params } }),
});

const remove = operation({
  method: "delete",
  path: "/api_configurations/{config_id}",
  tag,
  summary: "Delete a key of an AI provider",
  auth: admin,
  params,
  status: 204,
  handler: async ({ ctx, params }) => {
    await deleteApiConfiguration({ ctx, input: params });
    return undefined;
  },
});

const test = operation({
  method: "post",
  path: "/api_configurations/{config_id}/test",
  tag,
  summary: "Ask the provider whether the key works",
  description: "Lists the key's models and asks one of them for a word. `status`: valid, invalid, no_quota or unreachable.",
  auth: admin,
  params,
  status: 200,
  response: apiConfigurationTestAnswer,
  handler: ({ ctx, params }) => testApiConfiguration({ ctx, input: params }),
});

/** Keys of AI providers (api-v1.md, section 12): kept, changed and tested by a signed-in admin, never by a key. */
export const apiConfigurationsOperations = [list, create, read, change, remove, test];
