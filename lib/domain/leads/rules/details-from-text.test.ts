import { expect, test } from "vitest";
import { leadDetailsFromText } from "./details-from-text";

test.each([
  ["I'm Dana, dana@x.example, 555-0142", ""],
  ["my name is Dana Lee and my phone number is (415) 555-0142, thanks", ""],
  ["me llamo José García, mi correo es jose@correo.example", ""],
  ["اسمي سارة ورقمي 0501234567", ""],
  ["I'm Dana", ""],
  ["I'm Dana, dana@x.example. Does it have a pool?", "Does it have a pool?"],
  ["What's the price? My email is a@b.example", "What's the price?"],
  ["¿Cuántas habitaciones tiene? Soy Lucía, lucia@x.example", "¿Cuántas habitaciones tiene?"],
  ["كم عدد غرف النوم؟ اسمي سارة ورقمي 4155550142", "كم عدد غرف النوم؟"],
  ["I'm Dana and would like to see the house on Sunday, 555-0142", "would like to see the house on Sunday"],
  ["Can someone call me at 415-555-0142?", "Can someone call me at?"],
  ["what is the price", "what is the price"],
  ["Is 1234 Main Street built in 1998?", "Is 1234 Main Street built in 1998?"],
])("%s", (text, question) => expect(leadDetailsFromText(text, "us").question).toBe(question));

test("the phone is said back as it was typed", () => {
  expect(leadDetailsFromText("I'm Dana, dana@x.example, 555-0142", "us").typed_phone).toBe("555-0142");
  expect(leadDetailsFromText("I'm Dana, dana@x.example", "us").typed_phone).toBeNull();
  expect(leadDetailsFromText("Dana (415) 555-0142", "us")).toMatchObject({
    typed_phone: "(415) 555-0142",
    details: { phone: "+14155550142" },
  });
});
