"use server";

import { createApiConfiguration } from "@/lib/domain/organizations/create-api-configuration";
import { deleteApiConfiguration } from "@/lib/domain/organizations/delete-api-configuration";
import { listProviderModels } from "@/lib/domain/organizations/list-provider-models";
import type {
  ApiConfigurationIdInput,
  CreateApiConfigurationInput,
  ListProviderModelsInput,
  UpdateApiConfigurationInput,
} from "@/lib/domain/organizations/schemas";
import { testApiConfiguration } from "@/lib/domain/organizations/test-api-configuration";
import { updateApiConfiguration } from "@/lib/domain/organizations/update-api-configuration";
import type { Ctx } from "@/lib/kernel/ctx";
import { action } from "../action";

type Call<I> = { ctx: Ctx; input: I };

/** Keeps a key and says at once whether it works; it is kept in any case. */
export const addAiKey = action(async ({ ctx, input }: Call<CreateApiConfigurationInput>) => {
  const { config_id } = await createApiConfiguration({ ctx, input });
  return testApiConfiguration({ ctx, input: { config_id } });
});

export const testAiKey = action(async (call: Call<ApiConfigurationIdInput>) => testApiConfiguration(call));

export const changeAiKey = action(async (call: Call<UpdateApiConfigurationInput>) => updateApiConfiguration(call));

export const removeAiKey = action(async (call: Call<ApiConfigurationIdInput>) => deleteApiConfiguration(call));

export const listAiModels = action(async (call: Call<ListProviderModelsInput>) => listProviderModels(call));
