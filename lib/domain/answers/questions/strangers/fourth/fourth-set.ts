import type { QuestionSet } from "../measure-questions";
import type { RawListing, StrangersQuestion } from "../question-set";
import { ARABIC } from "./arabic";
import { DIRECT } from "./direct";
import { FAIR_HOUSING } from "./fair-housing";
import { FOLLOW_UP } from "./follow-up";
import { HOUSES } from "./listings-houses";
import { OTHERS } from "./listings-other";
import { LOOKALIKE, TALK } from "./lookalike-and-talk";
import { PARAPHRASE } from "./paraphrase";
import { SEVERAL } from "./several";
import { SPANISH } from "./spanish";
import { TYPO } from "./typo";
import { UNANSWERABLE } from "./unanswerable";
import { YES_NO } from "./yes-no";

const LISTINGS: RawListing[] = [...HOUSES, ...OTHERS];

const QUESTIONS: StrangersQuestion[] = [
  ...DIRECT,
  ...PARAPHRASE,
  ...TYPO,
  ...YES_NO,
  ...SEVERAL,
  ...FOLLOW_UP,
  ...SPANISH,
  ...ARABIC,
  ...UNANSWERABLE,
  ...FAIR_HOUSING,
  ...LOOKALIKE,
  ...TALK,
];

/** The fourth stranger's: questions over ten raw listings, written blind and kept for the report; nobody looks at its misses. */
export const FOURTH_SET: QuestionSet = { listings: LISTINGS, questions: QUESTIONS };
