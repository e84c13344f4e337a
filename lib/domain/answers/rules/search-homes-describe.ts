import type { AnswerLanguage } from "../constants";
import { labelOf } from "./fact-labels";
import { formatValue } from "./format-value";
import { SEARCH_PHRASES } from "./search-homes-phrases";
import type { Limit, Wish } from "./search-homes-wish";
import { topicOf } from "./topic-of";

/** A wish in the reader's words, as it was understood: "up to $500,000, 3 bedrooms, no HOA". */
export function describeWish(wish: Wish, language: AnswerLanguage, currency: string): string {
  const phrases = SEARCH_PHRASES[language];
  const type = (kind: string) => formatValue({ field: "property_type", value: kind, confirmed: true }, language);
  return [
    ...named(wish.types.wanted).map(type),
    ...named(wish.types.unwanted).map((kind) => phrases.not(type(kind))),
    ...wish.limits.map((limit) => limitText(limit, language, currency)),
    ...wish.features.map(({ subject, wanted }) => (wanted ? thingName(subject, language) : phrases.not(thingName(subject, language)))),
    ...(wish.listingType ? [formatValue({ field: "listing_type", value: wish.listingType, confirmed: true }, language)] : []),
    ...(wish.city ? [phrases.inCity(wish.city)] : []),
    ...(wish.notCity ? [phrases.notCity(wish.notCity)] : []),
  ].join(language === "ar" ? "، " : ", ");
}

/** "Condo" alone where apartments go with condos. */
const named = (kinds: string[]) => kinds.filter((kind) => !kinds.some((other) => GOES_WITH[kind] === other));
const GOES_WITH: Record<string, string> = { apartment: "condo", villa: "house" };

/** A concept or field by the name it has in an answer. */
export function thingName(id: string, language: AnswerLanguage): string {
  return topicName(id, language).replace(/^(the|an?|el|la|los|las) /, "");
}

function topicName(id: string, language: AnswerLanguage): string {
  if (id === "lot_area" || id === "taxes" || id === "garage_spaces") return labelOf(id, language).toLowerCase();
  return (
    topicOf({ subjects: [id], aspects: [], words: [], form: "what", negated: false, amounts: [], either: [], text: id }, language) ?? id
  );
}

function limitText({ field, least, most, open, unit }: Limit, language: AnswerLanguage, currency: string): string {
  const phrases = SEARCH_PHRASES[language];
  if (field === "year_built") return phrases.years(least, most, open ?? false);
  const isMoney = field === "price" || field === "hoa_fee" || field === "taxes";
  const say = (value: number) => {
    const fact = { field, value, unit: isMoney ? (unit ?? currency) : (unit ?? "sqft"), confirmed: true };
    return phrases.counted(field, formatValue(fact, language)) ?? formatValue(fact, language);
  };
  const label = field === "price" || field === "area" || phrases.counted(field, "1") !== null ? "" : `${labelOf(field, language)} `;
  const bound =
    least !== undefined && most !== undefined
      ? least === most
        ? say(least)
        : phrases.between(say(least), say(most))
      : least !== undefined
        ? (open ? phrases.over : phrases.atLeast)(say(least))
        : (open ? phrases.under : phrases.atMost)(say(most ?? 0));
  return label + bound;
}
