import { describeSet } from "../describe-set";
import { THIRD_SET } from "./third-set";

await describeSet("a third stranger's questions, tuned on since", THIRD_SET, {
  least: {
    direct: 60,
    paraphrase: 110,
    typo: 35,
    yes_no: 60,
    several: 30,
    follow_up: 40,
    spanish: 25,
    arabic: 25,
    unanswerable: 100,
    fair_housing: 20,
    lookalike: 25,
    talk: 10,
  },
  floors: {
    direct: 63,
    paraphrase: 36,
    typo: 82,
    yes_no: 68,
    several: 60,
    follow_up: 52,
    spanish: 56,
    arabic: 64,
    unanswerable: 87,
    fair_housing: 97,
    lookalike: 55,
    talk: 97,
  },
  most_invented: 0.13,
  most_wrong: 0.14,
});
