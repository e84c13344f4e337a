import { type HomesAnswer, type HomesQuestion, searchHomes } from "./search-homes";
import { compareHomes } from "./search-homes-compare";
import { similarHomes } from "./search-homes-similar";

/**
 * What is said to a question across a bot's homes: compare two, something alike, or those that fit. With a home chosen
 * only the first two; the rest asks of that home. Null when the message asks for none of it.
 */
export function portfolioAnswer(question: HomesQuestion): HomesAnswer | null {
  const { homes, others = [] } = question.knowledge;
  if (homes.length < 2 && others.length === 0) return null;
  return compareHomes(question) ?? similarHomes(question) ?? (homes.length > 1 ? searchHomes(question) : null);
}
