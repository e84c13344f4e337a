"use server";

import { type Asset } from "@/lib/domain/branding/schemas";
import { uploadAsset } from "@/lib/domain/branding/upload-asset";
import { createProperty as createPropertyCommand } from "@/lib/domain/properties/create-property";
import { deleteProperty as deletePropertyCommand } from "@/lib/domain/properties/delete-property";
import { importProperties as importPropertiesCommand } from "@/lib/domain/properties/import-properties";
import type { CreatePropertyInput, ImportResult, Property, PropertyIdInput, UpdatePropertyInput } from "@/lib/domain/properties/schemas";
import { updateProperty as updatePropertyCommand } from "@/lib/domain/properties/update-property";
import { invalid } from "@/lib/kernel/errors";
import { action } from "../action";

export const createProperty = action<CreatePropertyInput, Property>(createPropertyCommand);
export const updateProperty = action<UpdatePropertyInput, Property>(updatePropertyCommand);
export const deleteProperty = action<PropertyIdInput, void>(deletePropertyCommand);

/** A CSV file in the field `file`; `bot_id` optional. */
export const importProperties = action<FormData, ImportResult>(async ({ ctx, input }) => {
  const bot_id = textOf(input, "bot_id");
  return importPropertiesCommand({ ctx, input: { bytes: await fileOf(input), ...(bot_id ? { bot_id } : {}) } });
});

/** A picture in the field `file`, with `caption`; with `property_id` it is added to that property. */
export const uploadPicture = action<FormData, Asset>(async ({ ctx, input }) => {
  const [caption, property_id] = [textOf(input, "caption"), textOf(input, "property_id")];
  return uploadAsset({
    ctx,
    input: { bytes: await fileOf(input), ...(caption ? { caption } : {}), ...(property_id ? { property_id } : {}) },
  });
});

function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

async function fileOf(form: FormData): Promise<Uint8Array> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) throw invalid([{ path: "file", message: "Choose a file." }]);
  return new Uint8Array(await file.arrayBuffer());
}
