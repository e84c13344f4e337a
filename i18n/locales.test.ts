import { describe, expect, it } from "vitest";
import { directionOf, negotiateLocale } from "./locales";

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

  it("runs from right to left in Arabic alone", () => {
    expect(directionOf("ar")).toBe("rtl");
    expect(directionOf("es")).toBe("ltr");
  });
});
