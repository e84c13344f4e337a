import type { Answer } from "../../schemas";
import type { StrangersQuestion } from "./question-set";

/** `honest`: said that it does not know. `refused`: declined what it may answer. `wrong`: stated something else. */
export const VERDICTS = ["right", "honest", "refused", "wrong"] as const;
export type Verdict = (typeof VERDICTS)[number];

const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";

/** Lower case, plain digits and quotes, no thousands separators, so that any rendering of a value compares equal. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit)))
    .replace(/[’‘`′]/g, "'")
    .replace(/[–—‑]/g, "-")
    .replace(/٬/g, ",")
    .replace(/٫/g, ".")
    .replace(/(\d)[,\s](?=\d{3}(?!\d))/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether `words` stand in a text made plain, as whole words and whole numbers. */
export function stands(words: string, text: string): boolean {
  const start = words.startsWith("^");
  const open = words.endsWith("*");
  const core = plain(words.replace(/^\^|\*$/g, "")).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const before = start ? "^" : /^\d/.test(core) ? "(?<![\\d.]|\\d,)" : "(?<![\\p{L}\\p{N}])";
  const end = /\d$/.test(core) ? "(?!\\d|[.,]\\d)" : "(?![\\p{L}\\p{N}])";
  return new RegExp(`${before}${core}${open ? "" : end}`, "u").test(text);
}

const ADMITS =
  /\b(do not|don't|does not|doesn't|not) (know|say|state[ds]?|mention(ed)?|listed|have (that|this|any)|tell)\b|no information|no (lo )?s[eé]\b|no tengo (esa )?información|no está en lo que|isn't in what|no puedo responder|can't answer|no (dice|menciona|indica|consta)|ليس فيما أُعطيت|لا (أعرف|أستطيع الإجابة|يذكر|تذكر|أملك|توجد لدي|تتوفر)/u;

const any = (alternatives: string, text: string) => alternatives.split("|").some((option) => stands(option, text));

/** Hands the question to the agent, or asks for a day to visit: nothing is stated. */
const handsOver = ({ answered, kind }: Answer) => !answered || kind === "contact" || kind === "tour";

/** Wrong words of its own; a quoted sentence may well go on about something else. */
function saysWrong(never: string[], text: string, states: boolean): boolean {
  const own = text.replace(/“[^”]*”|«[^»]*»/g, " ");
  return never.some((words) => (words.startsWith("^") ? states && stands(words, text) : stands(words, own)));
}

const DISAGREE = /sources disagree|fuentes (no coinciden|difieren)|المصادر (تختلف|متعارضة|لا تتفق)/u;

/** What it states, without the sentences that say what it does not know: those name the thing asked for, too. */
const stated = (text: string) =>
  text
    .split(/(?<=[.!?؟]["”»]?)\s/u)
    .filter((sentence) => !ADMITS.test(sentence))
    .join(" ");

/** Whether the buyer has the right answer in view: stated, or quoted beside "I can't say for sure, shall I ask?". */
export function showsAnswer({ expected }: Pick<StrangersQuestion, "expected">, answer: Answer): boolean {
  const text = stated(plain(answer.bot_response_text));
  return (expected.says ?? []).length > 0 && (expected.says ?? []).every((part) => any(part, text));
}

function judgeValue(says: string[], text: string, answer: Answer, lenient: boolean): Verdict {
  const found = says.filter((part) => any(part, stated(text))).length;
  if (found === says.length && answer.answered && !DISAGREE.test(text)) return "right";
  if (handsOver(answer) || DISAGREE.test(text) || (lenient && found > 0)) return "honest";
  return ADMITS.test(text) ? "honest" : "wrong";
}

/** What an answer is worth. A part of several facts is `honest`: not all, but nothing false. */
export function judgeAnswer({ kind, expected }: Pick<StrangersQuestion, "kind" | "expected">, answer: Answer): Verdict {
  const { wants, never = [], says = [] } = expected;
  const text = plain(answer.bot_response_text);
  const refusal = answer.kind === "refusal";
  if (saysWrong(never, text, !handsOver(answer))) return "wrong";
  if (wants === "refusal") return refusal ? "right" : handsOver(answer) ? "honest" : "wrong";
  if (wants === "kind" && expected.kind?.split("|").includes(answer.kind)) return "right";
  if (refusal) return "refused";
  if (wants === "no_refusal") return "right";
  if (wants === "unknown") return handsOver(answer) || ADMITS.test(text) ? "right" : "wrong";
  if (wants === "kind") return handsOver(answer) ? "honest" : "wrong";
  return judgeValue(says, text, answer, kind === "several");
}
