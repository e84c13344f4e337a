import { type Ask, understandQuestion } from "@/lib/domain/answers/rules/understand-question";
import { questionKey } from "@/lib/domain/knowledge/rules/question-key";

/** What a question asks, in no language: the same for "how old is the roof" and "¿qué edad tiene el techo?". */
export type QuestionIntent = {
  /** Concept ids of things asked about, sorted and joined; empty when only words outside the vocabulary name them. */
  subjects: string;
  /** Weighted features: things, what is asked of them, other words. */
  features: Map<string, number>;
  key: string;
  /** Letter triples of the words outside the vocabulary. */
  triples: Set<string>;
};

/** Aspects that ask the same of a thing in other words. */
const ALIKE: Record<string, string> = { time: "age", renewed: "age", yearly: "cost" };
/** Aspects that add nothing to what is asked. */
const SILENT = new Set(["count", "material", "allowed"]);
const WEIGHTS = { subject: 2, aspect: 1, word: 1 };

const KEPT = 4_000;
const read = new Map<string, QuestionIntent>();

/** Reads what a question asks. The same questions come with every look at the list, so what was read is kept. */
export function questionIntent(question: string): QuestionIntent {
  const known = read.get(question);
  if (known) return known;
  const intent = readIntent(question);
  if (read.size >= KEPT) read.clear();
  read.set(question, intent);
  return intent;
}

function readIntent(question: string): QuestionIntent {
  const { asks, intents } = understandQuestion(question);
  const features = new Map<string, number>();
  for (const id of asks.flatMap(subjectsOf)) features.set(`s:${id}`, WEIGHTS.subject);
  for (const id of asks.flatMap(({ aspects }) => aspects)) if (!SILENT.has(id)) features.set(`a:${ALIKE[id] ?? id}`, WEIGHTS.aspect);
  const words = [...new Set(asks.flatMap((ask) => ask.words))];
  for (const word of words) features.set(`w:${word}`, WEIGHTS.word);
  if (features.size === 0) for (const intent of intents) features.set(`i:${intent}`, WEIGHTS.subject);
  if (features.size === 0) features.set(`q:${questionKey(question)}`, WEIGHTS.subject);
  const names = [...features.keys()].sort();
  return {
    subjects: names.filter((name) => name.startsWith("s:")).join(),
    features,
    key: names.join(),
    triples: triplesOf(words.join("")),
  };
}

const subjectsOf = ({ subjects, either }: Ask): string[] => [...subjects, ...either.filter((item) => !item.startsWith("="))];

function triplesOf(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/** Share of two questions' features, or of their letters, that must agree to be one intent. */
const SAME_FEATURES = 0.6;
const SAME_LETTERS = 0.7;

/** Whether two questions ask the same in other words. Of different things, never. */
export function sameIntent(a: QuestionIntent, b: QuestionIntent): boolean {
  if (a.key === b.key) return true;
  if (a.subjects !== b.subjects) return false;
  return likeness(a.features, b.features) >= SAME_FEATURES || (a.subjects === "" && shared(a.triples, b.triples) >= SAME_LETTERS);
}

function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let common = 0;
  let total = 0;
  for (const [name, weight] of a) {
    total += weight;
    if (b.has(name)) common += weight;
  }
  for (const [name, weight] of b) if (!a.has(name)) total += weight;
  return total === 0 ? 0 : common / total;
}

/** Dice's coefficient of two sets. */
function shared(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
