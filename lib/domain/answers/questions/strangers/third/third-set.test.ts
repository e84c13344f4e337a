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
    direct: 87,
    paraphrase: 46,
    typo: 93,
    yes_no: 80,
    several: 78,
    follow_up: 65,
    spanish: 82,
    arabic: 93,
    unanswerable: 98,
    fair_housing: 97,
    lookalike: 58,
    talk: 97,
  },
  most_invented: 0.017,
  most_wrong: 0.05,
});
