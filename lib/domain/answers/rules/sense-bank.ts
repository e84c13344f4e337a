import { normalizeText, tokensOf } from "./normalize-text";
import { APART_SENSES } from "./sense-bank-apart";
import { APART_DEAL_SENSES } from "./sense-bank-apart-deal";
import { APART_MONEY_SENSES } from "./sense-bank-apart-money";
import { AROUND_SENSES } from "./sense-bank-around";
import { BUILDING_SENSES } from "./sense-bank-building";
import { COST_SENSES } from "./sense-bank-costs";
import { DEAL_SENSES } from "./sense-bank-deal";
import { FABRIC_SENSES } from "./sense-bank-fabric";
import { FEE_SENSES } from "./sense-bank-fees";
import { HOME_SENSES } from "./sense-bank-home";
import { INDIRECT_SENSES } from "./sense-bank-indirect";
import { KERB_SENSES } from "./sense-bank-kerb";
import { MONEY_SENSES } from "./sense-bank-money";
import { NEAR_MISS_SENSES } from "./sense-bank-near-misses";
import { OUTDOOR_SENSES } from "./sense-bank-outdoors";
import { ROOM_SENSES } from "./sense-bank-rooms";
import { RULE_SENSES } from "./sense-bank-rules";
import { SURROUNDING_SENSES } from "./sense-bank-surroundings";
import { SYSTEM_SENSES } from "./sense-bank-systems";
import { TENANCY_SENSES } from "./sense-bank-tenancy";
import type { SenseDefinition } from "./sense-types";

/** Everything that a question may mean, with many ways to say each. English: the encoder knows no other language. */
export const SENSES: SenseDefinition[] = [
  ...MONEY_SENSES,
  ...HOME_SENSES,
  ...AROUND_SENSES,
  ...INDIRECT_SENSES,
  ...KERB_SENSES,
  ...BUILDING_SENSES,
  ...FABRIC_SENSES,
  ...NEAR_MISS_SENSES,
  ...OUTDOOR_SENSES,
  ...ROOM_SENSES,
  ...SURROUNDING_SENSES,
  ...SYSTEM_SENSES,
  ...COST_SENSES,
  ...DEAL_SENSES,
  ...FEE_SENSES,
  ...RULE_SENSES,
  ...TENANCY_SENSES,
  ...APART_SENSES,
  ...APART_MONEY_SENSES,
  ...APART_DEAL_SENSES,
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
