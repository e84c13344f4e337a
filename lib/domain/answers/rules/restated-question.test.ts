import { describe, expect, test } from "vitest";
import { restated } from "./restated-question";

describe("restated", () => {
  test.each([
    ["and the sauna, where is that?", "where is the sauna"],
    ["What about the hot tub, does it stay?", "does the hot tub stay"],
    ["and the chiller, who pays it?", "who pays the chiller"],
    ["so the back yard is that shared?", "is the back yard shared"],
    ["the carport, when was that added", "when was the carport added"],
    ["and your lease terms, are they flexible?", "are your lease terms flexible"],
  ])("puts the thing named first where it belongs: %s", (message, expected) => {
    expect(restated(message, [])).toBe(expected);
  });

  test.each([
    ["How much is the rent?", "AED 90,000 in 1, 2 or 4 cheques.", "with 6?", "How much is the rent with 6 cheques?"],
    ["What's the rent on a 12 month lease?", "$1,900.", "and for 6?", "What's the rent on a 6 month lease?"],
    ["What were the taxes in 2025?", "$2,410.", "and the year before?", "What were the taxes in 2024?"],
    ["How much are the taxes?", "$2,410 in 2025.", "And the year before that?", "How much are the taxes in 2024?"],
    ["How much are the dues?", "$310.", "what about in 2022?", "How much are the dues in 2022?"],
    ["What is the power bill in winter?", "About $200.", "and in summer?", "What is the power bill in summer?"],
    ["Is the office open on Saturday?", "Yes.", "and Sundays?", "Is the office open on Sundays?"],
  ])("gives the question before another value: %s %s %s", (asked, said, message, expected) => {
    expect(restated(message, [{ asked, said }])).toBe(expected);
  });

  test.each([
    "How many bedrooms are there?",
    "and the porch?",
    "Is the pool heated?",
    "2 cats, is that ok?",
    "The seller said the roof is new. Is that right?",
    "with 6?",
    "and two?",
  ])("leaves everything else as it is: %s", (message) => {
    expect(restated(message, [{ asked: "Is there a deck?", said: "Yes, of 16 x 14." }])).toBe(message);
  });

  test.each([
    ["We have three kids and a piano. How big is the living room?", "How big is the living room?"],
    ["My lease is up in March. What is the deposit?", "What is the deposit?"],
    ["Hi! We are moving in June. My wife cooks. Is the range gas?", "Hi! Is the range gas?"],
    ["I have a dog. Is that ok?", "I have a dog. Is that ok?"],
    ["We loved the porch. How big is it?", "We loved the porch. How big is it?"],
    ["I want to know the price. Is there a pool?", "I want to know the price. Is there a pool?"],
  ])("leaves out what a buyer tells around a question: %s", (message, expected) => {
    expect(restated(message, [])).toBe(expected);
  });
});
