import type { GuardTopic } from "../constants";
import { guardTopic } from "./guard";
import { isInstruction } from "./instructions";
import { lintCopy } from "./lint-copy";
import { policyOf } from "./policy-of";
import { sentencesOf } from "./read-words";

/** What may not be said in an answer: the topic and the sentence it stands in, with its place in the text. */
export type OutputFinding = { topic: GuardTopic; sentence: string; start: number; end: number };

/** Topics that a statement may have: what an owner accepts and the rule of a community are facts, not judgements. */
const STATEABLE: readonly GuardTopic[] = ["income", "accommodation"];

/** What copy rules find and an answer may repeat all the same, since a source states it as a fact. */
const FACTS_OF_COPY = new Set(["older_persons", "religion_warn", "pets_note", "style_note", "income_warn"]);

/** Read by the strictest law: the sentence may be said to anyone anywhere. */
const STRICTEST = policyOf({ market: "us", at: new Date("9999-12-31") });

const RULE_TOPICS: [RegExp, GuardTopic][] = [
  [/^(familial|age)/, "families"],
  [/^(origin|religion|language|orientation|sex|people)/, "people"],
  [/^(disability|animal)/, "disability"],
  [/^income/, "terms"],
  [/^school/, "schools"],
  [/^safety/, "safety"],
];

/** What stands in the way of saying a sentence: a judgement of people or an area, or an instruction passed on. */
function topicOfStatement(sentence: string, properNames: string[]): GuardTopic | null {
  if (isInstruction(sentence)) return "instructions";
  const finding = lintCopy({ text: sentence, kind: "answer", policy: STRICTEST, properNames }).find(
    ({ category }) => !FACTS_OF_COPY.has(category),
  );
  if (finding) return RULE_TOPICS.find(([pattern]) => pattern.test(finding.category))?.[1] ?? "area";
  const topic = guardTopic(sentence, properNames);
  return topic && !STATEABLE.includes(topic) ? topic : null;
}

/** Whether a sentence of a source may be quoted: it neither characterises people or the area nor instructs. */
export const mayBeQuoted = (sentence: string, properNames: string[] = []): boolean => topicOfStatement(sentence, properNames) === null;

/**
 * The first sentence of a provider's text that characterises people or an area, or passes instructions on; null when
 * all of it may be said. `properNames`: the words of the home's address.
 */
export function outputFinding(text: string, properNames: string[] = []): OutputFinding | null {
  for (const { text: sentence, start, end } of sentencesOf(text)) {
    const topic = topicOfStatement(sentence, properNames);
    if (topic) return { topic, sentence, start, end };
  }
  return null;
}
