import type { QuestionSet } from "../measure-questions";
import type { RawListing, StrangersQuestion } from "../question-set";
import { ARABIC } from "./arabic";
import { DIRECT } from "./direct";
import { FAIR_HOUSING } from "./fair-housing";
import { FOLLOW_UP } from "./follow-up";
import { PAGE_LISTINGS } from "./listing-page";
import { DOCUMENT_LISTINGS } from "./listings-documents";
import { MORE_RAW_LISTINGS } from "./listings-more";
import { US_LISTINGS } from "./listings-us";
import { LOOKALIKE, TALK } from "./lookalike-and-talk";
import { PARAPHRASE } from "./paraphrase";
import { PARAPHRASE_MILD } from "./paraphrase-mild";
import { SEVERAL } from "./several";
import { SPANISH } from "./spanish";
import { TYPO } from "./typo";
import { UNANSWERABLE } from "./unanswerable";
import { COMPARISONS, YES_NO } from "./yes-no";

const LISTINGS: RawListing[] = [...US_LISTINGS, ...PAGE_LISTINGS, ...MORE_RAW_LISTINGS, ...DOCUMENT_LISTINGS];

const QUESTIONS: StrangersQuestion[] = [
  ...DIRECT,
  ...PARAPHRASE,
  ...PARAPHRASE_MILD,
  ...TYPO,
  ...YES_NO,
  ...COMPARISONS,
  ...SEVERAL,
  ...FOLLOW_UP,
  ...SPANISH,
  ...ARABIC,
  ...UNANSWERABLE,
  ...FAIR_HOUSING,
  ...LOOKALIKE,
  ...TALK,
];

/** The first stranger's: 827 questions over raw listings, tuned on since. */
export const FIRST_SET: QuestionSet = { listings: LISTINGS, questions: QUESTIONS };
