import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "@/lib/kernel/errors";
import { cleanMessage, messageExcerpt } from "./clean-message";

test("HTML, emoji and right-to-left text stay as typed; control characters go", () => {
  expect(cleanMessage("<b>Hi</b> \u{1F3E1} مرحبا")).toBe("<b>Hi</b> \u{1F3E1} مرحبا");
  expect(cleanMessage("a\u0000b\u202Ec\u0007")).toBe("abc");
  expect(cleanMessage("a\r\nb")).toBe("a\nb");
});

test("nothing and too much are refused in words", () => {
  for (const [text, code] of [
    ["  \n\u0000 ", "message_empty"],
    ["x".repeat(10_000), "message_too_long"],
  ] as const) {
    expect(() => cleanMessage(text)).toThrow(expect.objectContaining({ code, kind: "invalid" }));
  }
  expect(cleanMessage("x".repeat(4_000))).toHaveLength(4_000);
});

test("any text is either kept or refused with a code", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 5000 }), (text) => {
      try {
        const kept = cleanMessage(text);
        expect(kept.length).toBeGreaterThan(0);
        expect(messageExcerpt(kept).length).toBeLessThanOrEqual(320);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
      }
    }),
  );
});
