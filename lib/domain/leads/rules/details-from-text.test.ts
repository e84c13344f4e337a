import { expect, test } from "vitest";
import { leadDetailsFromText } from "./details-from-text";

test.each([
  ["I'm Dana, dana@x.example, 555-0142", true],
  ["my name is Dana Lee and my phone number is (415) 555-0142, thanks", true],
  ["me llamo José García, mi correo es jose@correo.example", true],
  ["اسمي سارة ورقمي 0501234567", true],
  ["I'm Dana", true],
  ["I'm Dana, dana@x.example. Does it have a pool?", false],
  ["I'm Dana and would like to see the house on Sunday, 555-0142", false],
  ["what is the price", false],
])("%s", (text, only) => expect(leadDetailsFromText(text, "us").details_only).toBe(only));
