import fc from "fast-check";
import { expect, test } from "vitest";
import { LEAD_STATUSES } from "../constants";
import { allowedTransitions, canTransition, isOpen, labelOf, statusOfStage } from "./lead-status";

test("the road of a lead", () => {
  const road = ["new", "contacted", "qualified", "viewing_scheduled", "negotiation", "converted"] as const;
  for (let i = 0; i + 1 < road.length; i++) {
    expect(canTransition(road[i] ?? "new", road[i + 1] ?? "new")).toBe(true);
    expect(canTransition(road[i] ?? "new", "lost")).toBe(true);
  }
  expect(canTransition("new", "qualified")).toBe(false);
  expect(canTransition("lost", "new")).toBe(false);
  expect(canTransition("converted", "lost")).toBe(false);
  expect(allowedTransitions("new")).toEqual(["contacted", "lost"]);
  expect(statusOfStage("won")).toBe("converted");
});

test("no walk along allowed transitions comes back, and each ends closed", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (choices) => {
      const seen = new Set<string>();
      let status = LEAD_STATUSES[0] as (typeof LEAD_STATUSES)[number];
      while (isOpen(status)) {
        expect(seen.has(status)).toBe(false);
        seen.add(status);
        const next = allowedTransitions(status);
        status = next[(choices.next().value ?? 0) % next.length] ?? "lost";
      }
      expect(["converted", "lost"]).toContain(status);
    }),
  );
});

test("labels", () => {
  const now = new Date("2026-11-20T12:00:00Z");
  const lead = { lead_score: 10, label_override: null, tour_booked_at: null };
  expect(labelOf(lead, now)).toBe("cold");
  expect(labelOf({ ...lead, lead_score: 40 }, now)).toBe("warm");
  expect(labelOf({ ...lead, lead_score: 70 }, now)).toBe("hot");
  expect(labelOf({ ...lead, tour_booked_at: new Date("2026-11-14T12:00:00Z") }, now)).toBe("hot");
  expect(labelOf({ ...lead, tour_booked_at: new Date("2026-11-10T12:00:00Z") }, now)).toBe("cold");
  expect(labelOf({ ...lead, lead_score: 90, label_override: "cold" }, now)).toBe("cold");
});
