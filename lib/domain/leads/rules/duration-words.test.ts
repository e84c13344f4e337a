import { expect, test } from "vitest";
import { durationWords } from "./duration-words";

test.each([
  [null, "no responses yet"],
  [1, "1 minute"],
  [12, "12 minutes"],
  [270, "4.5 hours"],
  [3024, "2.1 days"],
])("%s", (minutes, words) => expect(durationWords(minutes)).toBe(words));
