import { expect, test } from "vitest";
import { calendarFile } from "./calendar-file";

test("lines are folded, text is escaped, times are UTC", () => {
  const start = new Date("2026-11-23T15:00:00Z");
  const file = calendarFile({
    tour_id: "t",
    start,
    created: start,
    summary: "Tour, 12 Oak; Street",
    location: "ش".repeat(60),
    description: "a\nb",
  });
  expect(file).toContain("DTSTART:20261123T150000Z\r\nDTEND:20261123T160000Z");
  expect(file).toContain("SUMMARY:Tour\\, 12 Oak\\; Street");
  expect(file).toContain("DESCRIPTION:a\\nb");
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
