import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQualification } from "./parse-qualification";

test.each([
  ["My budget is $450k", { budget_max: 450_000 }],
  ["our budget is between 400,000 and 500,000.", { budget_min: 400_000, budget_max: 500_000 }],
  ["I can spend up to 1.2 million", { budget_max: 1_200_000 }],
  ["my budget is 500000 and I'm pre-approved, Ben, ben@x.example", { budget_max: 500_000, pre_approved: true }],
  ["My budget is 2500, call 415-555-0142", { budget_max: 2500 }],
  ["mi presupuesto es de 300 mil", { budget_max: 300_000 }],
  ["ميزانيتي ٥٠٠ ألف", { budget_max: 500_000 }],
  ["I'm not pre-approved yet", { pre_approved: false }],
  ["We want to move within 2 months", { timeline_days: 60 }],
  ["I need to buy asap", { timeline_days: 7 }],
  ["Is the price up to 500000?", {}],
  ["Do I need to be pre-approved?", {}],
  ["I like the 3 bedrooms", {}],
  ["Can I see it this month?", {}],
])("%s", (text, expected) => {
  const { evidence, ...found } = parseQualification(text);
  expect(found).toEqual(expected);
  for (const quote of Object.values(evidence))
    expect(text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))).toContain(quote);
});

test("no text makes it throw or state an impossible budget", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const { budget_min, budget_max } = parseQualification(`my budget is ${text}`);
      expect(budget_max === undefined || (budget_max > 0 && (budget_min ?? 0) < budget_max)).toBe(true);
    }),
  );
});
