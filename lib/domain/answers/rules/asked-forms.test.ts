import { expect, test } from "vitest";
import { hasAskedForm, speaksOfTheSame } from "./asked-forms";

test.each([
  ["how fast is the internet", "fiber internet by cedar gap electric.", false],
  ["how fast is the internet", "up to 940 mbps", true],
  ["how often does the board meet", "second monday of every other month", true],
  ["how long has the tenant been there", "showings need 24 hours' notice to the tenant.", false],
  ["how long has the tenant been there", "the tenant has been in place since 2019.", true],
  ["when was the septic tank installed", "septic tank pumped march 2025.", false],
  ["what kind of apples are they", "about forty apple trees, half of them bearing.", false],
  ["what kind of apples are they", "mcintosh apple trees along the wall.", true],
  ["when was the balcony last repaired", "roof: replaced in 2018.", false],
  ["how much hay does the pasture give", "the lot is 5.3 acres.", false],
])("%s — %s", (asked, said, has) => {
  expect(hasAskedForm(asked, said)).toBe(has);
});

test("another unit, another thing at the water", () => {
  expect(speaksOfTheSame("how much is the rent for unit a", "the rent is $1,895")).toBe(false);
  expect(speaksOfTheSame("is the unit a corner unit", "corner unit")).toBe(true);
  expect(speaksOfTheSame("when was the dock built", "118 feet of frontage. it was built in 1958")).toBe(false);
});
