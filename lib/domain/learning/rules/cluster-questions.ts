import { type QuestionIntent, questionIntent, sameIntent } from "./question-intent";

export type Clusterable = { unanswered_question_id: string; bot_id: string; question: string };

type Open<Q> = { intent: QuestionIntent; members: Q[] };

/**
 * Groups questions that ask a bot the same in other words. Each joins the oldest group whose first question it is like,
 * so the same questions always make the same groups, and a new question changes none of the old ones.
 */
export function clusterQuestions<Q extends Clusterable>(questions: readonly Q[]): Q[][] {
  const inOrder = [...questions].sort((a, b) => (a.unanswered_question_id < b.unanswered_question_id ? -1 : 1));
  const byKey = new Map<string, Open<Q>>();
  const bySubjects = new Map<string, Open<Q>[]>();
  const open: Open<Q>[] = [];
  for (const item of inOrder) {
    const intent = questionIntent(item.question);
    const key = `${item.bot_id} ${intent.key}`;
    const alike = `${item.bot_id} ${intent.subjects}`;
    const home = byKey.get(key) ?? bySubjects.get(alike)?.find((group) => sameIntent(group.intent, intent));
    if (home) {
      home.members.push(item);
      byKey.set(key, home);
      continue;
    }
    const group = { intent, members: [item] };
    open.push(group);
    byKey.set(key, group);
    bySubjects.set(alike, [...(bySubjects.get(alike) ?? []), group]);
  }
  return open.map(({ members }) => members);
}

/** How alike two questions are in meaning, 0 to 1; 0 where that is not known. */
export type Likeness = (a: string, b: string) => number;

/** Two questions on the same things of the vocabulary, and two whose words it does not have. */
const SAME_THING = 0.62;
const SAME_WORDS = 0.78;

/** Joins groups whose first questions mean the same by a sentence encoder. Of different things of the vocabulary, never. */
export function mergeGroups<Q extends Clusterable>(groups: Q[][], likeness: Likeness): Q[][] {
  const merged: Q[][] = [];
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const { subjects } = questionIntent(first.question);
    const home = merged.find(([other]) => {
      if (!other || other.bot_id !== first.bot_id || questionIntent(other.question).subjects !== subjects) return false;
      return likeness(other.question, first.question) >= (subjects === "" ? SAME_WORDS : SAME_THING);
    });
    if (home) home.push(...group);
    else merged.push([...group]);
  }
  return merged;
}
