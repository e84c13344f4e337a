import { type QuestionIntent, questionIntent, sameIntent } from "./question-intent";

export type Clusterable = { unanswered_question_id: string; bot_id: string; question: string };

type Open<Q> = { bot_id: string; intent: QuestionIntent; members: Q[] };

/** Whether two questions mean the same, where the vocabulary does not say: by a sentence encoder. */
export type MeansTheSame = (a: string, b: string) => boolean;

/**
 * Groups questions that ask a bot the same in other words. Each joins the oldest group whose first question it is like,
 * so the same questions always make the same groups, and a new question changes none of the old ones.
 */
export function clusterQuestions<Q extends Clusterable>(questions: readonly Q[], meansTheSame: MeansTheSame = () => false): Q[][] {
  const inOrder = [...questions].sort((a, b) => (a.unanswered_question_id < b.unanswered_question_id ? -1 : 1));
  const byKey = new Map<string, Open<Q>>();
  const bySubjects = new Map<string, Open<Q>[]>();
  const open: Open<Q>[] = [];
  for (const item of inOrder) {
    const intent = questionIntent(item.question);
    const key = `${item.bot_id} ${intent.key}`;
    const alike = `${item.bot_id} ${intent.subjects}`;
    const home =
      byKey.get(key) ??
      bySubjects.get(alike)?.find((group) => sameIntent(group.intent, intent)) ??
      open.find(
        (group) => group.bot_id === item.bot_id && mayMean(group, intent) && meansTheSame(group.members[0]?.question ?? "", item.question),
      );
    if (home) {
      home.members.push(item);
      byKey.set(key, home);
      continue;
    }
    const group = { bot_id: item.bot_id, intent, members: [item] };
    open.push(group);
    byKey.set(key, group);
    bySubjects.set(alike, [...(bySubjects.get(alike) ?? []), group]);
  }
  return open.map(({ members }) => members);
}

/** Questions on two different things of the vocabulary are never one, however alike they sound. */
const mayMean = (group: { intent: QuestionIntent }, intent: QuestionIntent): boolean =>
  group.intent.subjects === "" || intent.subjects === "" || group.intent.subjects === intent.subjects;

/** Questions that an encoder may help with: those whose words the vocabulary does not have. */
export const isOpenWorded = (question: string): boolean => questionIntent(question).triples.size > 2;
