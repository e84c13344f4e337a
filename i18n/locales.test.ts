import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES, negotiateLocale } from "./locales";

const folder = join(import.meta.dirname, "../messages");

function flatten(value: unknown, path = ""): Record<string, string> {
  if (typeof value === "string") return { [path]: value };
  return Object.assign({}, ...Object.entries(value as object).map(([key, child]) => flatten(child, path ? `${path}.${key}` : key)));
}

const load = (locale: string, file: string) => flatten(JSON.parse(readFileSync(join(folder, locale, file), "utf8")));
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();

describe("the language of a request", () => {
  it("takes the best of the header's languages that we have", () => {
    expect(negotiateLocale("fr-FR,es;q=0.8,en;q=0.7")).toBe("es");
    expect(negotiateLocale("en;q=0.5, ar-AE")).toBe("ar");
    expect(negotiateLocale("es;q=0, en;q=0.1")).toBe("en");
  });

  it("is English when nothing fits", () => {
    expect(negotiateLocale("zh-CN")).toBe("en");
    expect(negotiateLocale(null)).toBe("en");
  });
});

describe("messages", () => {
  const files = readdirSync(join(folder, "en"));

  it.each(LOCALES)("%s has the same files as English", (locale) => {
    expect(readdirSync(join(folder, locale)).sort()).toEqual([...files].sort());
  });

  it.each(LOCALES.flatMap((locale) => files.map((file) => ({ locale, file }))))(
    "$locale/$file has English's keys and placeholders",
    ({ locale, file }) => {
      const english = load("en", file);
      const other = load(locale, file);
      expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
      for (const [key, text] of Object.entries(english)) {
        expect(other[key]?.trim(), `${locale}/${file}: ${key}`).toBeTruthy();
        const names = placeholders(other[key] ?? "").filter((name) => !["zero", "one", "two", "few", "many", "other"].includes(name ?? ""));
        expect(names, `${locale}/${file}: ${key}`).toEqual(placeholders(text).filter((name) => name !== undefined));
      }
    },
  );
});
