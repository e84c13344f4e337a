"use client";

import { Search } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/field";
import { TextLink } from "@/components/ui/text-link";
import { addressWith } from "./list-address";

export type ListFilter = { name: string; label: string; value: string | undefined; options: { value: string; label: string }[] };

type ListFiltersProps = {
  path: string;
  search?: { label: string; value: string | undefined };
  filters: ListFilter[];
  /** What the address holds besides, such as the sort: kept while filtering. */
  keep?: Record<string, string | undefined>;
};

/** Search and filters of a list as a form of its address: it works without scripts, and applies at once with them. */
export function ListFilters({ path, search, filters, keep = {} }: ListFiltersProps) {
  const t = useTranslations("common.filters");
  const router = useRouter();
  /** As the form would send itself, without the fields that say nothing. */
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim()]);
    router.push(addressWith(path, Object.fromEntries(entries)) as Route);
  };
  const active = Boolean(search?.value) || filters.some((filter) => filter.value);
  return (
    <search className="mb-5 block">
      <form action={path} onSubmit={apply} className="flex flex-wrap items-end gap-2">
        {Object.entries(keep).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
        {search ? (
          <label className="relative min-w-0 flex-1 basis-56">
            <span className="sr-only">{search.label}</span>
            <Search aria-hidden="true" className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-soft" />
            <input
              key={search.value}
              type="search"
              name="q"
              dir="auto"
              defaultValue={search.value}
              placeholder={search.label}
              className={`${controlStyle} ps-9`}
            />
          </label>
        ) : null}
        {filters.map((filter) => (
          <label key={filter.name} className="min-w-0 max-md:flex-1 max-md:basis-36">
            <span className="sr-only">{filter.label}</span>
            <select
              key={filter.value}
              name={filter.name}
              defaultValue={filter.value ?? ""}
              className={`${controlStyle} pe-8 md:w-auto`}
              onChange={(event) => event.currentTarget.form?.requestSubmit()}
            >
              <option value="">{t("any", { name: filter.label })}</option>
              {filter.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <noscript>
          <Button type="submit">{t("apply")}</Button>
        </noscript>
        {active ? (
          <TextLink href={path} className="inline-flex min-h-10 items-center px-2 text-sm">
            {t("clear")}
          </TextLink>
        ) : null}
      </form>
    </search>
  );
}
