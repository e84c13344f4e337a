/**
 * A circumstance that buyers ask about in words of their own and sources tell in others: `asked` is matched with the
 * plain words of a question, `told` with a source's sentence. `needs`: what the sentence must have besides. `same`: asked
 * of the one, the sentence must speak of it, too. `closed`: where no sentence tells it, nothing that is merely like it does.
 */
export type Situation = {
  id: string;
  asked: RegExp;
  told: RegExp;
  needs?: RegExp;
  same?: [asked: RegExp, told: RegExp][];
  closed?: true;
  /** Told only where a fact or a sentence on the very thing doesn't answer. */
  late?: true;
  /** Where no sentence tells it, nothing answers: a heating bill is not told by the kind of heating. */
  alone?: true;
};

/** A sum in a source. */
export const SUM = /[$€£]\s?\d|\baed\s?\d|\d\s?(dollars|dirhams|%|percent)|\b((?<!not )free|included|no (extra )?(charge|cost|fee))\b/;
