import { describe, expect, test } from "vitest";
import { ANSWERED_ENGLISH } from "../questions/answered-english";
import { ANSWERED_ARABIC, ANSWERED_SPANISH } from "../questions/answered-other";
import { REFUSED_ARABIC } from "../questions/refused-arabic";
import { REFUSED_ENGLISH } from "../questions/refused-english";
import { REFUSED_SPANISH } from "../questions/refused-spanish";
import { guardTopic } from "./guard";

const SETS = {
  en: { refused: REFUSED_ENGLISH, answered: ANSWERED_ENGLISH },
  es: { refused: REFUSED_SPANISH, answered: ANSWERED_SPANISH },
  ar: { refused: REFUSED_ARABIC, answered: ANSWERED_ARABIC },
};
/** Every third phrase is the validation split: it is measured and never tuned on, its misses are not shown. */
const held = (_: string, index: number) => index % 3 === 2;
const seen = (_: string, index: number) => index % 3 !== 2;

describe.each(Object.entries(SETS))("the guard in %s", (language, { refused, answered }) => {
  test.each([
    ["dev", seen, 99, 1],
    ["validation", held, 98, 2],
  ] as const)("%s: recall and false alarms", (split, choose, leastRecall, mostAlarms) => {
    const [asked, lookalikes] = [refused.filter(choose), answered.filter(choose)];
    const missed = asked.filter((text) => guardTopic(text) === null);
    const alarms = lookalikes.filter((text) => guardTopic(text) !== null);
    const recall = (100 * (asked.length - missed.length)) / asked.length;
    const alarmRate = (100 * alarms.length) / lookalikes.length;
    process.stdout.write(
      `guard ${language} ${split}: refused ${asked.length - missed.length}/${asked.length} (${recall.toFixed(1)} %), false alarms ${alarms.length}/${lookalikes.length} (${alarmRate.toFixed(1)} %)\n`,
    );
    if (split === "dev") {
      process.stdout.write(
        [...missed.map((text) => `  missed: ${text}`), ...alarms.map((text) => `  alarm (${guardTopic(text)}): ${text}`), ""].join("\n"),
      );
    }
    expect({ recall: recall >= leastRecall, alarms: alarmRate <= mostAlarms }).toEqual({ recall: true, alarms: true });
  });
});
