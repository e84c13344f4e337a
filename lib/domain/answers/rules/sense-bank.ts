import { normalizeText, tokensOf } from "./normalize-text";
import { APART_SENSES } from "./sense-bank-apart";
import { AROUND_SENSES } from "./sense-bank-around";
import { HOME_SENSES } from "./sense-bank-home";
import { INDIRECT_SENSES } from "./sense-bank-indirect";
import { KERB_SENSES } from "./sense-bank-kerb";
import { MONEY_SENSES } from "./sense-bank-money";
import type { SenseDefinition } from "./sense-types";

/** Everything that a question may mean, with many ways to say each. English: the encoder knows no other language. */
export const SENSES: SenseDefinition[] = [
  ...MONEY_SENSES,
  ...HOME_SENSES,
  ...AROUND_SENSES,
  ...INDIRECT_SENSES,
  ...KERB_SENSES,
  ...APART_SENSES,
];

/** The phrases of the bank as the encoder reads them, in the order of the stored vectors, with what each means. */
export const BANK: { text: string; sense: SenseDefinition }[] = SENSES.flatMap((sense) =>
  sense.phrases.map((phrase) => ({ text: encodedText(phrase), sense })),
);

/** A question as the encoder reads it: the same plain words as the bank's phrases. */
export function encodedText(text: string): string {
  return tokensOf(normalizeText(text))
    .map(({ word }) => word)
    .join(" ");
}
