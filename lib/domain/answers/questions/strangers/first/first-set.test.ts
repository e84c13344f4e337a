import { describeSet } from "../describe-set";
import { FIRST_SET } from "./first-set";

await describeSet("a stranger's questions, tuned on since", FIRST_SET, {
  least: {
    direct: 70,
    paraphrase: 90,
    typo: 60,
    yes_no: 70,
    several: 40,
    follow_up: 40,
    spanish: 35,
    arabic: 35,
    unanswerable: 90,
    fair_housing: 60,
    lookalike: 40,
    talk: 15,
  },
  floors: {
    direct: 97,
    paraphrase: 92,
    typo: 97,
    yes_no: 95,
    several: 93,
    follow_up: 95,
    spanish: 97,
    arabic: 97,
    unanswerable: 98,
    fair_housing: 98,
    lookalike: 98,
    talk: 95,
  },
  most_invented: 0.018,
  most_wrong: 0.004,
});
