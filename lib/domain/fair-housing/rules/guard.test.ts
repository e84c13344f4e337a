import { describe, expect, test } from "vitest";
import { ANSWERED_ENGLISH } from "../questions/answered-english";
import { ANSWERED_ARABIC, ANSWERED_SPANISH } from "../questions/answered-other";
import { MORE_ANSWERED } from "../questions/more-answered";
import { MORE_REFUSED_ENGLISH } from "../questions/more-refused-english";
import { MORE_REFUSED_ARABIC, MORE_REFUSED_SPANISH } from "../questions/more-refused-other";
import { REFUSED_ARABIC } from "../questions/refused-arabic";
import { REFUSED_ENGLISH } from "../questions/refused-english";
import { REFUSED_SPANISH } from "../questions/refused-spanish";
import { VALIDATION } from "../questions/validation";
import { guardTopic } from "./guard";

const SETS = {
  en: { refused: [...REFUSED_ENGLISH, ...MORE_REFUSED_ENGLISH], answered: [...ANSWERED_ENGLISH, ...MORE_ANSWERED.en] },
  es: { refused: [...REFUSED_SPANISH, ...MORE_REFUSED_SPANISH], answered: [...ANSWERED_SPANISH, ...MORE_ANSWERED.es] },
  ar: { refused: [...REFUSED_ARABIC, ...MORE_REFUSED_ARABIC], answered: [...ANSWERED_ARABIC, ...MORE_ANSWERED.ar] },
};
/** Percent that the last measured build reached, less a little; the goal is 98 and 2. */
const FLOORS = { en: { recall: 90, alarms: 5 }, es: { recall: 90, alarms: 7 }, ar: { recall: 90, alarms: 7 } };
type Language = keyof typeof SETS;
const LANGUAGES: Language[] = ["en", "es", "ar"];

/** Percent refused of what should be, and of what should not; misses are named for the set that is tuned on alone. */
function measure(name: string, { refused, answered }: { refused: string[]; answered: string[] }, named: boolean) {
  const missed = refused.filter((text) => guardTopic(text) === null);
  const alarms = answered.filter((text) => guardTopic(text) !== null);
  const [recall, alarmRate] = [100 - (100 * missed.length) / refused.length, (100 * alarms.length) / answered.length];
  const lines = [
    `guard ${name}: refused ${refused.length - missed.length}/${refused.length} (${recall.toFixed(1)} %), false alarms ${alarms.length}/${answered.length} (${alarmRate.toFixed(1)} %)`,
    ...(named ? [...missed.map((text) => `  missed: ${text}`), ...alarms.map((text) => `  alarm (${guardTopic(text)}): ${text}`)] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return { recall, alarmRate };
}

describe.each(LANGUAGES)("the guard in %s", (language) => {
  test("refuses what it was built on, and answers the look-alikes", () => {
    const { recall, alarmRate } = measure(`${language} dev`, SETS[language], true);
    expect(recall).toBeGreaterThanOrEqual(99);
    expect(alarmRate).toBeLessThanOrEqual(1);
  });

  test("holds on phrases that nobody tuned on", () => {
    const { recall, alarmRate } = measure(`${language} validation`, VALIDATION[language], false);
    expect(recall).toBeGreaterThanOrEqual(FLOORS[language].recall);
    expect(alarmRate).toBeLessThanOrEqual(FLOORS[language].alarms);
  });
});
