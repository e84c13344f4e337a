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
    direct: 95,
    paraphrase: 90,
    typo: 97,
    yes_no: 93,
    several: 96,
    follow_up: 96,
    spanish: 93,
    arabic: 96,
    unanswerable: 97,
    fair_housing: 97,
    lookalike: 72,
    talk: 97,
  },
  most_invented: 0.028,
  most_wrong: 0.015,
});
