import { expect, it } from "vitest";
import { maskPersonal, withoutDetails } from "./mask-personal";

it.each([
  ["Is there a garage? I'm Hannah Osei, hannah.osei@example.com, 207-555-0118", "Is there a garage? I'm •••, •••, •••"],
  ["Please call me at (207) 555-0133, Priyanka Nair", "Please call me at •••, •••"],
  ["¿Tiene garaje? Me llamo Lucía Romero, mi celular es 415 555 0142", "¿Tiene garaje? Me llamo •••, mi celular es •••"],
  ["هل يوجد مسبح؟ اسمي سارة ورقمي 0501234567", "هل يوجد مسبح؟ اسمي ••• ورقمي •••"],
  ["رقمي ٠٥٠ ١٢٣ ٤٥٦٧", "رقمي •••"],
  ["my name is john and my number is 5550142", "my name is ••• and my number is •••"],
  ["+44 20 7946 0958 is my number", "••• is my number"],
])("hides what reaches a person: %s", (text, masked) => {
  expect(maskPersonal(text)).toBe(masked);
});

it.each([
  "Is $1,250,000 the final price?",
  "We can pay up to 620000, is that enough?",
  "Is MLS 1587420 this home?",
  "Was it renovated in 2019-2021 or on 2020-05-01?",
  "Is 04101-1234 the ZIP code?",
  "Is the house on Maple Street for sale?",
  "I'm looking for three bedrooms",
  "Is this a condo?",
])("leaves a question alone: %s", (text) => {
  expect(maskPersonal(text)).toBe(text);
});

it("leaves the question alone where something else says who asks", () => {
  expect(withoutDetails("Is there a garage? I'm •••, •••, •••")).toBe("Is there a garage?");
  expect(withoutDetails("Please call me at •••")).toBe("Please call me at •••");
});
