import { ENGLISH_QUESTIONS } from "./english";
import { CONDUCT_QUESTIONS } from "./fair-housing";
import { FOURTH_ROUND_QUESTIONS } from "./fourth-round";
import { HELD_OUT_QUESTIONS } from "./held-out";
import { LISTINGS } from "./listings";
import { MORE_LISTINGS } from "./more-listings";
import { MORE_LANGUAGE_QUESTIONS } from "./more-spanish-and-arabic";
import { NEAR_MISSES } from "./near-misses";
import { RAW_QUESTIONS } from "./raw-questions";
import { SECOND_ROUND_QUESTIONS } from "./second-round";
import { OTHER_LANGUAGE_QUESTIONS } from "./spanish-and-arabic";
import { THIRD_ROUND_QUESTIONS } from "./third-round";
import type { ListedQuestion, Listing } from "./types";

export const ALL_LISTINGS: Listing[] = [...LISTINGS, ...MORE_LISTINGS];
export const ALL_QUESTIONS: ListedQuestion[] = [
  ...ENGLISH_QUESTIONS,
  ...OTHER_LANGUAGE_QUESTIONS,
  ...CONDUCT_QUESTIONS,
  ...SECOND_ROUND_QUESTIONS,
  ...THIRD_ROUND_QUESTIONS,
  ...HELD_OUT_QUESTIONS,
  ...FOURTH_ROUND_QUESTIONS,
  ...RAW_QUESTIONS,
  ...NEAR_MISSES,
  ...MORE_LANGUAGE_QUESTIONS,
];
