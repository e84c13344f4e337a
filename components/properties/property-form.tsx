"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyCheck } from "@/components/fair-housing/copy-check";
import { FormError } from "@/components/shared/form-error";
import { type FormReader, useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { AREA_UNITS, HOA_FREQUENCIES, LISTING_TYPES, PROPERTY_STATUSES, PROPERTY_TYPES } from "@/lib/domain/properties/constants";
import type { CreatePropertyInput, Property } from "@/lib/domain/properties/schemas";
import { createProperty, updateProperty } from "@/lib/entry/actions/properties";

type PropertyFormProps = { property: Property | null; bots: { bot_id: string; bot_name: string }[]; currency: string };

/** Everything a home's fact columns hold; used for a new one and for editing. */
export function PropertyForm({ property, bots, currency }: PropertyFormProps) {
  const t = useTranslations("properties");
  const common = useTranslations("common");
  const router = useRouter();
  const form = useActionForm({
    action: async (input: CreatePropertyInput) =>
      property ? updateProperty({ ...input, property_id: property.property_id }) : createProperty(input),
    read: readProperty,
    onDone: (data) => {
      toast(t(property ? "updated" : "created"));
      router.push(`/dashboard/properties/${property?.property_id ?? data.property_id}` as Route);
    },
  });
  const fields = { property, currency, error: form.fieldError };
  return (
    <form {...form.formProps} className="flex max-w-3xl flex-col gap-10">
      <PlaceFields {...fields} />
      <OfferFields {...fields} bots={bots} />
      <HomeFields {...fields} />
      <WordFields {...fields} />
      <FormError message={form.formError()} />
      <div className="sticky bottom-14 z-10 -mx-4 flex flex-wrap gap-2 border-t bg-paper px-4 py-3 lg:static lg:mx-0 lg:px-0">
        <Button type="submit" variant="primary" pending={form.pending}>
          {t(property ? "form.save" : "form.create")}
        </Button>
        <LinkButton variant="quiet" href={property ? `/dashboard/properties/${property.property_id}` : "/dashboard/properties"}>
          {common("dialog.cancel")}
        </LinkButton>
      </div>
    </form>
  );
}

type FieldsProps = { property: Property | null; currency: string; error: (name: string) => string | undefined };

/** What every field of the form has: its name, its label, what stands in it, what is wrong with it. */
function useFields({ property, error }: FieldsProps) {
  const t = useTranslations("properties");
  const field = (name: keyof Property & string) => ({
    name,
    label: t(`fields.${name}` as never),
    error: error(name),
    defaultValue: textOf(property?.[name]),
  });
  const choices = (group: string, values: readonly string[], none = false) => [
    ...(none ? [{ value: "", label: t("form.notGiven") }] : []),
    ...values.map((value) => ({ value, label: t(`${group}.${value}` as never) })),
  ];
  return { t, field, choices };
}

function PlaceFields(props: FieldsProps) {
  const { t, field } = useFields(props);
  return (
    <Part title={t("form.where")}>
      <Input {...field("address")} required autoComplete="off" className="sm:col-span-2" />
      <Input {...field("city")} />
      <Input {...field("state")} />
      <Input {...field("zip_code")} />
      <Input {...field("country")} />
    </Part>
  );
}

function OfferFields(props: FieldsProps & Pick<PropertyFormProps, "bots">) {
  const { t, field, choices } = useFields(props);
  const bots = [{ value: "", label: t("form.noBot") }, ...props.bots.map((bot) => ({ value: bot.bot_id, label: bot.bot_name }))];
  return (
    <Part title={t("form.offer")}>
      <Select {...field("listing_type")} options={choices("listing", LISTING_TYPES)} />
      <Select {...field("status")} options={choices("status", PROPERTY_STATUSES)} />
      <Input {...field("price")} inputMode="numeric" />
      <Input {...field("currency")} defaultValue={props.property?.currency ?? props.currency} maxLength={3} />
      <Input {...field("hoa_fee")} inputMode="decimal" />
      <Select {...field("hoa_frequency")} options={choices("hoa", HOA_FREQUENCIES, true)} />
      <Input {...field("listing_url")} type="url" className="sm:col-span-2" />
      <Select
        name="bot_id"
        label={t("form.bot")}
        error={props.error("bot_id")}
        defaultValue={props.property?.bot_id ?? ""}
        className="sm:col-span-2"
        options={bots}
      />
    </Part>
  );
}

function HomeFields(props: FieldsProps) {
  const { t, field, choices } = useFields(props);
  return (
    <Part title={t("form.home")}>
      <Select {...field("property_type")} options={choices("type", PROPERTY_TYPES, true)} />
      <Input {...field("year_built")} inputMode="numeric" />
      <Input {...field("bedrooms")} inputMode="numeric" />
      <Input {...field("bathrooms")} inputMode="decimal" />
      <Input {...field("area")} inputMode="decimal" />
      <Select {...field("area_unit")} options={choices("areaUnit", AREA_UNITS, true)} />
      <Input {...field("lot_area")} inputMode="decimal" />
    </Part>
  );
}

function WordFields(props: FieldsProps) {
  const { t, field } = useFields(props);
  const amenities = props.property?.amenities.join("\n");
  return (
    <Part title={t("form.words")}>
      <CopyCheck kind="description" property_id={props.property?.property_id} className="sm:col-span-2">
        <Textarea {...field("description")} hint={t("form.descriptionHint")} rows={6} />
      </CopyCheck>
      <CopyCheck kind="description" property_id={props.property?.property_id} className="sm:col-span-2">
        <Textarea {...field("amenities")} hint={t("form.amenitiesHint")} defaultValue={amenities} />
      </CopyCheck>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 border-t pt-5">
      <legend className="display float-start mb-4 w-full text-xl">{title}</legend>
      <div className="clear-both grid gap-x-5 gap-y-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

function readProperty(form: FormReader): CreatePropertyInput {
  const choice = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value === form.text(name)) ?? null;
  return {
    address: form.text("address"),
    city: form.textOrNull("city"),
    state: form.textOrNull("state"),
    zip_code: form.textOrNull("zip_code"),
    country: form.textOrNull("country"),
    listing_url: form.textOrNull("listing_url"),
    bot_id: form.textOrNull("bot_id"),
    status: choice("status", PROPERTY_STATUSES) ?? "active",
    listing_type: choice("listing_type", LISTING_TYPES) ?? "sale",
    property_type: choice("property_type", PROPERTY_TYPES),
    price: form.numberOrNull("price"),
    currency: form.text("currency") || undefined,
    bedrooms: form.numberOrNull("bedrooms"),
    bathrooms: form.numberOrNull("bathrooms"),
    area: form.numberOrNull("area"),
    area_unit: choice("area_unit", AREA_UNITS),
    lot_area: form.numberOrNull("lot_area"),
    year_built: form.numberOrNull("year_built"),
    hoa_fee: form.numberOrNull("hoa_fee"),
    hoa_frequency: choice("hoa_frequency", HOA_FREQUENCIES),
    amenities: form.list("amenities"),
    description: form.textOrNull("description"),
  };
}
