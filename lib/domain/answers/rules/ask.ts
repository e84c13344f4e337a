import type { AnswerLanguage } from "../constants";
import type { Amount } from "./amounts";
import type { Intent } from "./intents";
import type { Sense } from "./nearest-sense";

export type AskForm = "yes_no" | "how_much" | "how_many" | "how_far" | "when" | "where" | "who" | "what";

/** One thing that a message asks: `subjects` and `aspects` are concept ids, `words` are stems outside the vocabulary. */
export type Ask = {
  subjects: string[];
  aspects: string[];
  words: string[];
  form: AskForm;
  negated: boolean;
  amounts: Amount[];
  /** Alternatives ("gas or electric"), concept ids or `=` and a stem: a source must speak of one of them. */
  either: string[];
  /** The words asked, corrected. */
  text: string;
  /** The buyer's own words, where `text` is another question that they likely mean. */
  asked?: string;
  /** What it likely means as a whole, likeliest first, when the sentence encoder was asked. */
  senses?: Sense[];
  /** What it is about was taken from the talk: "how big is it". Its own words alone mean less. */
  inherited?: true;
  /** Its subjects were guessed by likeness: facts are stated, never a yes or a no. */
  byLikeness?: true;
};

export type Understanding = {
  language: AnswerLanguage;
  intents: Intent[];
  asks: Ask[];
  text: string;
  /** What the message means read as one ask, when the sentence encoder was asked; for one that falls into pieces. */
  whole?: Ask;
};

/** A message as one ask of which only the words are known. */
export const wholeAsk = (text: string): Ask => ({
  subjects: [],
  aspects: [],
  words: [],
  form: "what",
  negated: false,
  amounts: [],
  either: [],
  text,
});
