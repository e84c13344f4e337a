import fc from "fast-check";
import { expect, test } from "vitest";
import { freeWorkingTime, isTourSlot, localTime, momentOf, nextWorkingTime, tourSlots } from "./working-hours";

const NY = "America/New_York";
const iso = (moment: Date) => moment.toISOString();

test("evenings and Sundays move to the next morning", () => {
  expect(iso(nextWorkingTime(new Date("2026-11-20T15:07:00Z"), NY, 15))).toBe("2026-11-20T15:15:00.000Z");
  expect(iso(nextWorkingTime(new Date("2026-11-20T23:30:00Z"), NY, 15))).toBe("2026-11-21T14:00:00.000Z");
  expect(iso(nextWorkingTime(new Date("2026-11-21T23:30:00Z"), NY, 15))).toBe("2026-11-23T14:00:00.000Z");
  expect(iso(nextWorkingTime(new Date("2026-11-20T03:00:00Z"), "Asia/Dubai", 15))).toBe("2026-11-20T05:00:00.000Z");
});

test("a day of slots, and the day the clocks change", () => {
  const day = tourSlots(new Date("2026-11-20T05:00:00Z"), new Date("2026-11-21T05:00:00Z"), NY);
  expect(day).toHaveLength(9);
  expect(iso(day[0] ?? new Date(0))).toBe("2026-11-20T14:00:00.000Z");
  expect(iso(momentOf({ year: 2026, month: 3, day: 9, hour: 9, minute: 0 }, NY))).toBe("2026-03-09T13:00:00.000Z");
  expect(iso(momentOf({ year: 2026, month: 3, day: 7, hour: 9, minute: 0 }, NY))).toBe("2026-03-07T14:00:00.000Z");
});

test("taken times are stepped over", () => {
  const at = new Date("2026-11-20T15:00:00Z");
  expect(iso(freeWorkingTime(at, NY, 5, new Set([at.getTime(), at.getTime() + 300_000])))).toBe("2026-11-20T15:10:00.000Z");
});

test("whatever the moment and the zone: not earlier, within hours, and itself a working time", () => {
  const zones = fc.constantFrom(NY, "Asia/Dubai", "Asia/Kolkata", "Pacific/Auckland", "America/Los_Angeles", "UTC");
  fc.assert(
    fc.property(fc.date({ min: new Date("2025-01-01"), max: new Date("2028-01-01"), noInvalidDate: true }), zones, (moment, zone) => {
      const next = nextWorkingTime(moment, zone, 60);
      const { hour } = localTime(next, zone);
      expect(next.getTime()).toBeGreaterThanOrEqual(moment.getTime());
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(18);
      expect(isTourSlot(next, zone)).toBe(true);
      expect(localTime(next, zone).minute).toBe(0);
    }),
  );
});
