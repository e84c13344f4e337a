import type { RawListing, UnseenQuestion } from "../unseen/listing-type";
import { ARABIC } from "./arabic";
import { DIRECT } from "./direct";
import { FAIR_HOUSING } from "./fair-housing";
import { FOLLOW_UP } from "./follow-up";
import { HELD_OUT_HOUSES } from "./listings-houses";
import { HELD_OUT_OTHERS } from "./listings-other";
import { LOOKALIKE, TALK } from "./lookalike-and-talk";
import { PARAPHRASE } from "./paraphrase";
import { SEVERAL } from "./several";
import { SPANISH } from "./spanish";
import { TYPO } from "./typo";
import { UNANSWERABLE } from "./unanswerable";
import { YES_NO } from "./yes-no";

export const HELD_OUT_LISTINGS: RawListing[] = [...HELD_OUT_HOUSES, ...HELD_OUT_OTHERS];

/** The second set: for the report alone, nothing is tuned on it. */
export const HELD_OUT_QUESTIONS: UnseenQuestion[] = [
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
