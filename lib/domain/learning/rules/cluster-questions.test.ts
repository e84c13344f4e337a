import { performance } from "node:perf_hooks";
import { expect, it } from "vitest";
import { clusterQuestions, mergeGroups } from "./cluster-questions";

const items = (questions: string[], bot_id = "bot") =>
  questions.map((question, index) => ({ unanswered_question_id: `${bot_id}-${String(index).padStart(5, "0")}`, bot_id, question }));

const groups = (questions: string[]) => clusterQuestions(items(questions)).map((group) => group.map(({ question }) => question));

it("puts the same question in other words together, across languages", () => {
  expect(
    groups([
      "How old is the roof?",
      "Is there a treehouse?",
      "When was the roof replaced?",
      "Are dogs allowed?",
      "¿Cuántos años tiene el techo?",
      "any treehouses there",
      "does it have a treehouse for kids",
      "What is the age of the roof",
      "هل يوجد مسبح؟",
      "Is there a pool?",
      "Is the roof leaking?",
    ]),
  ).toEqual([
    ["How old is the roof?", "When was the roof replaced?", "¿Cuántos años tiene el techo?", "What is the age of the roof"],
    ["Is there a treehouse?", "any treehouses there", "does it have a treehouse for kids"],
    ["Are dogs allowed?"],
    ["هل يوجد مسبح؟", "Is there a pool?"],
    ["Is the roof leaking?"],
  ]);
});

it("keeps different things and different bots apart", () => {
  expect(groups(["Is there a gym?", "Is there a pool?", "How much are the taxes?", "How much is the HOA fee?"])).toHaveLength(4);
  expect(clusterQuestions([...items(["Is it haunted?"], "a"), ...items(["Is it haunted?"], "b")])).toHaveLength(2);
});

it("gives the same groups in any order of its input", () => {
  const asked = items(["How old is the roof?", "Is it haunted?", "When was the roof replaced?", "Was the roof redone?", "haunted house?"]);
  expect(clusterQuestions([...asked].reverse())).toEqual(clusterQuestions(asked));
});

it("an encoder joins what is said in other words of the same thing, never two things", () => {
  const asked = items([
    "Is the street noisy at night?",
    "How loud is the traffic?",
    "Is it haunted?",
    "Any poltergeists?",
    "Is there a pool?",
  ]);
  const apart = clusterQuestions(asked);
  expect(apart).toHaveLength(5);
  expect(mergeGroups(apart, () => 0.7).map((group) => group.length)).toEqual([2, 1, 1, 1]);
  expect(mergeGroups(apart, () => 1).map((group) => group.length)).toEqual([2, 2, 1]);
  expect(mergeGroups(apart, () => 0)).toEqual(apart);
});

it("takes 2,000 questions in about a second", () => {
  const things = ["roof", "garage", "pool", "furnace", "treehouse", "chicken coop", "wine cellar", "helipad", "koi pond", "sauna"];
  const asked = items(
    Array.from(
      { length: 2000 },
      (_, index) => `Does the ${things[index % 10]} number ${index} have a ${things[(index * 7) % 10]} of kind${index % 97}x?`,
    ),
  );
  const started = performance.now();
  clusterQuestions(asked);
  expect(performance.now() - started).toBeLessThan(4000);
});
