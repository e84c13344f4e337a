import type { CountryCode } from "libphonenumber-js";

/** The country by whose numbering a market's phones without a country code are read; `other` like `us`. */
export const phoneCountry = (market: string): CountryCode => (market === "uae" ? "AE" : "US");
