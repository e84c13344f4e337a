/** A message of the buyer and what was answered to it. */
export type Turn = { asked: string; said: string };

const OPENER = "(?:(?:and|so|ok|okay|also|then|but|what about|how about|as for)\\s+)*";
const NUMBER = "\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const YEAR = /\b(?:19|20)\d\d\b/;
/** "And the pool, what floor is that on?": a thing, then a question that speaks of it as "that". */
const NAMED_FIRST = new RegExp(
  `^${OPENER}((?:the|your|its|their)\\s+[\\p{L}'/-]+(?:\\s+(?!(?:what|who|where|when|which|how|is|are|was|were|does|do|did|can|will)\\b)[\\p{L}'/-]+){0,4}?)\\s*[,:]?\\s+((?:what|which|who|where|when|how|is|are|was|were|does|do|did|can|could|will|would|has|have)\\b[^?.!,]*)[?.! ]*$`,
  "iu",
);
const PRONOUN = /\b(?:that|it|they|them|those|these)\b(?!')/i;
/** "With 6?", "and in 2024?": nothing but another value. */
const OTHER_VALUE = new RegExp(`^(${OPENER})(?:(with|in|for|at|on|over)\\s+)?(?:the\\s+|just\\s+|only\\s+)?(${NUMBER})[?.! ]*$`, "i");
const YEAR_BESIDE = new RegExp(`^${OPENER}(?:the |in the )?(?:year (before|after)|(previous|prior|next) year)(?: that)?[?.! ]*$`, "i");
/** Values that stand for one another: seasons and days. */
const KINDS_OF_VALUE = [
  "winter|summer|spring|fall|autumn",
  "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays?",
].map((words) => ({
  alone: new RegExp(`^${OPENER}(?:(?:in|on|during|over)\\s+)?(?:the\\s+)?(${words})[?.! ]*$`, "i"),
  within: new RegExp(`\\b(?:${words})\\b`, "i"),
}));
/** What buyers tell of themselves before they ask, unless it is the asking itself. */
const TOLD_OF_SELF = /^(?:(?:hi|hello|hey|so|well|and)[,!]?\s+)?(?:i|we|my|our|i'm|we're|i've|we've|i'll|we'll)\b/i;
const ASKING =
  /\b(?:wonder|want|like|know|tell|ask|curious|need|interested|looking|see|visit|question|how|what|when|if|whether|can|could)/i;
const POINTS_BACK = /\b(?:that|it|they|them|those|these|this|he|she|him|her|one|there|so|too|also)\b/i;
/** What the figures of an answer count: "in 1, 2 or 4 cheques". */
const COUNTED = /\b\d{1,2}\s+(cheques?|checks?|payments?|instal?lments?|months?|years?|people|persons?|cars?|pets|dogs|cats)\b/gi;

/**
 * A message in the words of a question that stands by itself: a thing named first is put where "that" stands, and a mere
 * other value replaces the one of the question before; what the buyer tells of themselves is left out. `earlier`: turns before it, newest first.
 */
export function restated(message: string, earlier: Turn[]): string {
  const text = withoutStory(message.trim());
  const [, thing, question] = NAMED_FIRST.exec(text) ?? [];
  if (thing && question && question.trim().split(/\s+/).length > 2 && PRONOUN.test(question)) return question.replace(PRONOUN, thing);
  const [last, ...before] = earlier;
  return (last && text.length < 50 ? withOtherValue(text, restated(last.asked, before), last.said) : null) ?? text;
}

/** The questions of a message whose other sentences tell of the buyer; all of it where a question may speak of those. */
function withoutStory(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const questions = sentences.filter((sentence) => sentence.endsWith("?"));
  if (sentences.length < 2 || questions.length === 0 || questions.some((question) => POINTS_BACK.test(question))) return text;
  return sentences.filter((sentence) => sentence.endsWith("?") || !TOLD_OF_SELF.test(sentence) || ASKING.test(sentence)).join(" ");
}

/** The question before with the value that `text` is; null for a text that is more than a value, or of nothing asked. */
function withOtherValue(text: string, asked: string, said: string): string | null {
  const beside = YEAR_BESIDE.exec(text);
  if (beside) {
    const year = YEAR.exec(asked)?.[0] ?? YEAR.exec(said)?.[0];
    const later = /after|next/i.test(beside[0]);
    return year ? inYear(asked, String(Number(year) + (later ? 1 : -1))) : null;
  }
  for (const { alone, within } of KINDS_OF_VALUE) {
    const value = alone.exec(text)?.[1];
    if (value && within.test(asked)) return asked.replace(within, value);
  }
  const [, opener, preposition, value] = OTHER_VALUE.exec(text) ?? [];
  if (!value) return null;
  if (YEAR.test(value)) return inYear(asked, value);
  const counted = new RegExp(`(?<![$€\\d,.])\\b(?:${NUMBER})\\b(?![\\d,.]*\\d)`, "i");
  if (counted.test(asked) && !YEAR.test(asked)) return asked.replace(counted, value);
  const unit = opener || preposition ? [...said.matchAll(COUNTED)].at(-1)?.[1] : undefined;
  return unit ? `${asked.replace(/[?.! ]+$/, "")} with ${value} ${unit}?` : null;
}

const inYear = (asked: string, year: string): string =>
  YEAR.test(asked) ? asked.replace(YEAR, year) : `${asked.replace(/[?.! ]+$/, "")} in ${year}?`;
