import { describe, expect, test } from "vitest";
import { GUARD_TOPICS, POLICY_LANGUAGES } from "../constants";
import { POLICY_FILES, policyOf, refusalText, sourcesFor } from "./policy-of";

const at = new Date("2026-11-20T12:00:00Z");

describe("policies", () => {
  test("hold for a market, and an unknown market gets the general one", () => {
    expect(policyOf({ market: "us", at }).policy_version).toBe("us-2026-11");
    expect(policyOf({ market: "uae", at }).policy_version).toBe("uae-2026-11");
    expect(policyOf({ market: "fr", at }).policy_version).toBe("other-2026-11");
    expect(policyOf({ at }).jurisdiction).toBe("us");
  });

  test("an unknown state gets the union of all additions, a known one its own", () => {
    const classes = (state?: string) => policyOf({ market: "us", state, at }).protected_classes;
    expect(classes("CA")).toEqual(expect.arrayContaining(["race", "source_of_income", "age", "citizenship"]));
    expect(classes("california")).toEqual(classes("CA"));
    expect(classes("TX")).not.toContain("source_of_income");
    expect(classes("TX")).toContain("familial_status");
    expect(classes()).toEqual(expect.arrayContaining(["height_weight", "political_affiliation", "source_of_income", "criminal_history"]));
    expect(classes("Atlantis")).toEqual(classes());
    expect(policyOf({ market: "us", state: "WA", city: "Spokane", at }).protected_classes).not.toContain("criminal_history");
    expect(policyOf({ market: "us", state: "WA", city: "Seattle", at }).protected_classes).toContain("criminal_history");
  });

  test("a state's own report card takes the place of the federal school data", () => {
    expect(sourcesFor(policyOf({ market: "us", state: "IL", at }), "schools")[0]?.url).toBe("https://www.illinoisreportcard.com");
    expect(sourcesFor(policyOf({ market: "us", state: "WY", at }), "schools")[0]?.url).toContain("nces.ed.gov");
  });

  test.each(POLICY_FILES.map((file) => [file.policy_version, file] as const))("%s says every topic in every language", (_, file) => {
    const policy = policyOf({ market: file.jurisdiction, at });
    for (const language of POLICY_LANGUAGES) {
      for (const topic of GUARD_TOPICS) {
        const text = refusalText(policy, topic, { language, agent: "Dana $& Reyes", organization: "Harbor Homes" });
        expect(text).not.toMatch(/[{}!]|undefined| {2}/);
        for (const { url } of sourcesFor(policy, topic)) if (text.includes("http")) expect(text).toContain(url);
      }
    }
    expect(refusalText(policy, "income", { language: "en", agent: "Dana $& Reyes", organization: "H" })).toContain("Dana $& Reyes");
  });

  test("rows of law carry where they are from", () => {
    for (const file of POLICY_FILES) {
      for (const { source_url } of [
        ...file.protected_classes,
        ...Object.values(file.states).flatMap(({ classes }) => classes),
        ...file.cities,
      ]) {
        expect(source_url).toMatch(/^https?:\/\//);
      }
    }
  });
});
