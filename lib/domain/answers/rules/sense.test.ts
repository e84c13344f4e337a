import { beforeAll, describe, expect, test } from "vitest";
import { encodeSentences } from "@/lib/platform/sentence-encoder/encode-sentences";
import stored from "../internal/sense-vectors.json";
import { wholeAsk } from "./ask";
import { asksBySense } from "./ask-by-sense";
import { bankDigest } from "./bank-digest";
import { nearestSenses, senseIndex } from "./nearest-sense";
import { BANK, encodedText, SENSES } from "./sense-bank";
import { DIMENSIONS, packVectors, unpackVectors } from "./sense-vectors";
import { conceptOf } from "./vocabulary";

const vectors = unpackVectors(stored.vectors);
const index = senseIndex(BANK, vectors);
const sensesOf = async (text: string) => {
  const [vector] = (await encodeSentences([encodedText(text)])) ?? [];
  return vector ? nearestSenses(encodedText(text), vector, index) : [];
};

describe("the bank of phrases", () => {
  test("has its stored vectors; after a change: node scripts/run.mjs sense-vectors", () => {
    expect(stored.digest).toBe(bankDigest());
    expect(vectors).toHaveLength(BANK.length * DIMENSIONS);
  });

  test("means concepts of the vocabulary", () => {
    for (const { id, subjects, aspects } of SENSES)
      for (const concept of [...subjects, ...aspects]) expect({ id, concept: conceptOf(concept).id }).toEqual({ id, concept });
  });

  test("four bits a number keep a vector's direction", async () => {
    const [vector = new Float32Array()] = (await encodeSentences(["is there a place for two cars"])) ?? [];
    const again = unpackVectors(packVectors([vector]));
    expect(vector.reduce((sum, value, at) => sum + value * (again[at] ?? 0), 0)).toBeGreaterThan(0.98);
  });
});

describe("understanding by likeness", () => {
  beforeAll(async () => {
    await encodeSentences(["warm"]);
  });

  test.each([
    ["where can we leave our two cars", "parking"],
    ["what do I send the tax office each year", "taxes"],
    ["what keeps the rooms warm when it snows", "heating"],
    ["could my collie move in with us", "dog"],
    ["which people do I hand my laundry to or can I do it at home", "laundry"],
  ])("%s: %s", async (text, subject) => {
    const [meant] = asksBySense({ ...wholeAsk(text), senses: await sensesOf(text) });
    expect(meant).toMatchObject({ subjects: [subject], byLikeness: true });
  });

  test.each(["what brand is the water softener", "who won the game last night", "did anybody ever die in there"])(
    "%s is like nothing that a listing tells",
    async (text) => {
      expect(asksBySense({ ...wholeAsk(text), senses: await sensesOf(text) })).toEqual([]);
    },
  );

  test("takes some milliseconds a sentence, none when asked again", async () => {
    const time = async (texts: string[]) => {
      const started = performance.now();
      await encodeSentences(texts);
      return performance.now() - started;
    };
    await time(["how far is the next bakery from here"]);
    expect(await time(["how far is the next bakery from here"])).toBeLessThan(5);
  });
});
