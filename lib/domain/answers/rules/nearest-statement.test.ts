import { describe, expect, test } from "vitest";
import type { EvidencePassage, Knowledge } from "../schemas";
import { answerFromKnowledge } from "./answer-from-knowledge";
import { nearestStatement } from "./nearest-statement";
import { understandQuestion } from "./understand-question";

const passage = (content: string, char_start = 0): EvidencePassage => ({
  source_id: "letter",
  title: "Letter of the owner",
  url: null,
  heading: null,
  content,
  char_start,
});

const LETTER = passage(
  "The cellar takes in some water in April. The septic tank was pumped in March 2025. About forty apple trees stand behind the barn, half of them bearing. The road is plowed by the town.",
  120,
);

const knowledge: Knowledge = {
  speaker: {
    organization_name: "Cedar Realty",
    agent_name: "Ruth",
    property_id: "home",
    address: "9 Mill Lane, Wexcombe, VT",
    market: "us",
  },
  facts: [],
  passages: [LETTER],
  approved: [],
  homes: [],
};

describe("the statement that comes nearest", () => {
  test("is found with its place in the source", () => {
    const [ask] = understandQuestion("When was the septic tank put in?").asks;
    if (!ask) throw new Error("nothing asked");
    const near = nearestStatement(ask, [LETTER], []);
    expect(near?.text).toBe("The septic tank was pumped in March 2025.");
    expect(near?.char_start).toBe(120 + LETTER.content.indexOf("The septic"));
  });

  test("is shown beside the offer to ask, and the question counts as unanswered", () => {
    const answer = answerFromKnowledge({ message_text: "What brand is the septic tank?" }, knowledge);
    expect(answer.bot_response_text).toContain("“The septic tank was pumped in March 2025.” Shall I ask Ruth?");
    expect(answer).toMatchObject({ answered: false, handoff: true, kind: "unknown" });
    expect(answer.citations).toMatchObject([{ source_id: "letter", quote: "The septic tank was pumped in March 2025." }]);
  });

  test("is nothing when nothing comes near", () => {
    const answer = answerFromKnowledge({ message_text: "Is there a helicopter pad?" }, knowledge);
    expect(answer.bot_response_text).not.toContain("“");
    expect(answer.citations).toEqual([]);
  });

  test("is never one that the guard keeps back", () => {
    const guarded = {
      ...knowledge,
      passages: [passage("The septic tank of this perfect Christian neighborhood was pumped in March 2025.")],
    };
    const answer = answerFromKnowledge({ message_text: "What brand is the septic tank?" }, guarded);
    expect(answer.bot_response_text).not.toContain("Christian");
  });
});
