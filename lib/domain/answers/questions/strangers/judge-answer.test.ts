import { describe, expect, test } from "vitest";
import type { Answer } from "../../schemas";
import { judgeAnswer } from "./judge-answer";
import { type ExpectedAnswer, no, ofKind, refused, says, saysNot, unknown, yes } from "./question-set";

const answer = (bot_response_text: string, rest: Partial<Answer> = {}): Answer => ({
  bot_response_text,
  answered: true,
  handoff: false,
  citations: [],
  suggested_questions: [],
  kind: "fact",
  language: "en",
  ...rest,
});
const judge = (expected: ExpectedAnswer, given: Answer) => judgeAnswer({ kind: "direct", expected }, given);

describe("a verdict", () => {
  test("is about the value, however it is written", () => {
    for (const text of ["The area is 1,985 sq ft.", "1985sf", "المساحة ١٬٩٨٥ قدم", "1 985 pies"])
      expect(judge(says("1985"), answer(text))).toBe("right");
    expect(judge(says("2"), answer("It has 2.5 baths."))).toBe("wrong");
    expect(judge(says("2"), answer("Built in 2020."))).toBe("wrong");
    expect(judge(says("kayak*"), answer("Two kayaks stay."))).toBe("right");
  });

  test("takes wrong values, but not those that a quoted sentence goes on with", () => {
    expect(judge(saysNot(["5318"], ["374900"]), answer("One says $374,900, one $5,318."))).toBe("wrong");
    expect(judge(saysNot(["600"], ["6730"]), answer("“Dues are $600. Taxes were $6,730.”"))).toBe("right");
    expect(judge(yes("pool"), answer("There is no pool."))).toBe("wrong");
    expect(judge(no("10"), answer("Yes, over 10."))).toBe("wrong");
  });

  test("tells not knowing from stating", () => {
    const shrug = answer("I don't know about this: dock. Shall I ask?", { answered: false, kind: "unknown" });
    expect(judge(says("dock"), shrug)).toBe("honest");
    expect(judge(unknown, shrug)).toBe("right");
    expect(judge(unknown, answer("The roof is from 2016."))).toBe("wrong");
    expect(judge(says("2016"), answer("No.", { kind: "refusal" }))).toBe("refused");
    expect(judge(refused, answer("It is a quiet area."))).toBe("wrong");
    expect(judge(ofKind("tour"), answer("Which day?", { kind: "tour" }))).toBe("right");
  });

  test("forgives a missing part of several, not a wrong one", () => {
    const several = (text: string) => judgeAnswer({ kind: "several", expected: saysNot(["4", "2236"], ["0.31"]) }, answer(text));
    expect(several("It has 4 bedrooms.")).toBe("honest");
    expect(several("4 bedrooms, 2,236 sq ft.")).toBe("right");
    expect(several("4 bedrooms, 0.31 acre.")).toBe("wrong");
  });
});
