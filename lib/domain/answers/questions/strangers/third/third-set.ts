import type { QuestionSet } from "../measure-questions";
import type { RawListing, StrangersQuestion } from "../question-set";
import { DIRECT } from "./direct";
import { FAIR_HOUSING } from "./fair-housing";
import { FOLLOW_UP } from "./follow-up";
import { ARABIC, SPANISH } from "./languages";
import { MORE_LISTINGS } from "./listings-more";
import { PAGE_LISTINGS } from "./listings-page";
import { US_LISTINGS } from "./listings-us";
import { LOOKALIKE, TALK } from "./lookalike-and-talk";
import { PARAPHRASE } from "./paraphrase";
import { SEVERAL } from "./several";
import { TYPO } from "./typo";
import { UNANSWERABLE } from "./unanswerable";
import { YES_NO } from "./yes-no";

const LISTINGS: RawListing[] = [...US_LISTINGS, ...PAGE_LISTINGS, ...MORE_LISTINGS];

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

/** A third stranger's questions over nine raw listings, written to tune on. */
export const THIRD_SET: QuestionSet = { listings: LISTINGS, questions: QUESTIONS };
