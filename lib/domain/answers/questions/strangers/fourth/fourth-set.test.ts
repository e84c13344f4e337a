import { describeSet } from "../describe-set";
import { FOURTH_SET } from "./fourth-set";

await describeSet("a fourth stranger's questions, kept for the report", FOURTH_SET, {
  least: {
    direct: 70,
    paraphrase: 85,
    typo: 45,
    yes_no: 60,
    several: 30,
    follow_up: 35,
    spanish: 32,
    arabic: 30,
    unanswerable: 80,
    fair_housing: 35,
    lookalike: 30,
    talk: 12,
  },
  floors: {
    direct: 79,
    paraphrase: 40,
    typo: 71,
    yes_no: 71,
    several: 65,
    follow_up: 53,
    spanish: 70,
    arabic: 52,
    unanswerable: 92,
    fair_housing: 97,
    lookalike: 74,
    talk: 89,
  },
  most_invented: 0.06,
  most_wrong: 0.06,
});
