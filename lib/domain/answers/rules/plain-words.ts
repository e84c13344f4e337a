import { isAskingWord } from "./asked-attribute";
import type { Ask } from "./understand-question";

/** Words that only make a question an ask: no source has to repeat them. */
const PLAIN =
  /^(given|ever|exact\w*|approx\w*|total|overall|current\w*|today|expect\w*|actual\w*|typical\w*|usual\w*|averag\w*|estimat\w*|figur\w*|includ\w*|situation|deal|sort|detail\w*|specif\w*|particular|still|yet|already|alreadi|happen\w*|provid\w*|curious|roughly|basic\w*|regular\w*|tak|take|come|requir\w*|need\w*|kind|offer\w*|district|year|done|sqr|sq|footag\w*|ther|addit\w*|right|round|ready|readi|juic|access|cottag|cabin|bungalow|hookup|hook|suppl|suppli|supplier|deliver|compani|company|whole?|whol|entir|complet|full)$/;
/** Words that ask whether something holds of all of a thing: then the source's own sentence answers, not a value alone. */
const DEGREE =
  /\b(all|every|everything|both|only|whole|entire\w*|complete\w*|completely|full|fully|totally|throughout|each|any of|always|just)\b/;

/** Whether a question asks how far something holds: all or some, only or also. */
export const asksDegree = ({ form, text }: Ask): boolean => form === "yes_no" && DEGREE.test(text);

/** The ask without words that no source needs to carry; those of a thing named otherwise stay. */
export function withoutPlainWords(ask: Ask): Ask {
  if (ask.words.length === 0) return ask;
  const anchored = (word: string) => ask.subjects.length > 0 || (word === "right" && ask.words.length > 1);
  const kept = ask.words.filter(
    (word) =>
      !(anchored(word) && (PLAIN.test(word) || DEGREE.test(word) || (word === "last" && ask.form === "when"))) && !isAskingWord(word),
  );
  return kept.length === ask.words.length ? ask : { ...ask, words: kept };
}
