import { describeSet } from "../describe-set";
import { SECOND_SET } from "./second-set";

await describeSet("a second stranger's questions, tuned on since", SECOND_SET, {
  least: {
    direct: 60,
    paraphrase: 60,
    typo: 40,
    yes_no: 45,
    several: 25,
    follow_up: 25,
    spanish: 25,
    arabic: 25,
    unanswerable: 60,
    fair_housing: 40,
    lookalike: 25,
    talk: 10,
  },
  floors: {
    direct: 86,
    paraphrase: 54,
    typo: 83,
    yes_no: 74,
    several: 57,
    follow_up: 54,
    spanish: 64,
    arabic: 68,
    unanswerable: 80,
    fair_housing: 97,
    lookalike: 72,
    talk: 97,
  },
  most_invented: 0.19,
  most_wrong: 0.125,
});
