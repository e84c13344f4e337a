import { type AnswerLanguage, PORTFOLIO_SHOWN } from "../constants";
import type { PortfolioHome } from "../schemas";
import { factsOf } from "./match-facts";
import { foldCharacters } from "./normalize-text";
import { namesOf } from "./phrases";
import { type HomesAnswer, type HomesQuestion, homeAskedFor, namedHomes } from "./search-homes";
import { homeCardOf, homeCitation, priceText } from "./search-homes-cards";
import { chosenHome, differencesOf } from "./search-homes-compare";
import { describeWish, thingName } from "./search-homes-describe";
import { currencyOf, factAbout, fitOf, numberOf, squareFeetOf, textOf } from "./search-homes-fit";
import { SEARCH_PHRASES } from "./search-homes-phrases";
import { type Limit, readWish, type Wish } from "./search-homes-wish";

const SIMILAR =
  /\b(similar|like (this|that|it)|comparable|something (else )?(cheaper|bigger|larger|smaller|newer)|anything (cheaper|bigger|larger|smaller|newer)|(other|another) (homes?|houses?|listings?|options?|one)|else (do|have)|alternatives?)\b|\b(parecid[oa]s?|similares?|como (esta|esa)|algo mas (barato|grande|pequeno|nuevo)|otras? (casas?|opcion\w*|viviendas?))\b|مشابه|شبيه|مثل(ها|ه| هذا| هذه)|غيرها|بديل/;

/** "Anything like Church Street": with a home named. */
const LIKE = /\b(anything|something|homes?|houses?|one) like\b|\bcomo\b|مثل/;

/** Things that two homes may share, compared alike for all. */
const FEATURES = "pool garage fireplace patio balcony basement elevator gym laundry parking hot_tub office".split(" ");

/** Homes nearest to the one spoken of, within what is asked besides; null unless the message asks for such. */
export function similarHomes(question: HomesQuestion): HomesAnswer | null {
  const { message, language, knowledge, history = [] } = question;
  const chosen = chosenHome(knowledge);
  const all = chosen ? [chosen, ...(knowledge.others ?? [])] : knowledge.homes;
  const named = namedHomes(message, all)[0];
  if (!SIMILAR.test(foldCharacters(message)) && !(named && LIKE.test(foldCharacters(message)))) return null;
  const base = named ?? chosen ?? lastSpoken(history, all);
  if (!base || all.length < 2) return null;
  const { wish, limits } = wishBeside(question, base, all);
  const words = SEARCH_PHRASES[language];
  const wished = describeWish({ ...wish, limits }, language, currencyOf(base));
  const nearest = all
    .filter((home) => home !== base && sameMarket(home, base) && fitOf(home, wish).fit === "yes")
    .map((home) => ({ home, apart: distanceOf(home, base) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, PORTFOLIO_SHOWN - 1)
    .map(({ home }) => home);
  const { agent } = namesOf(knowledge.speaker);
  if (nearest.length === 0) {
    const text = `${words.noSimilar(base.address, wished)} ${words.ask(agent)}`;
    return { text, citations: [], found: 0, handoff: true, cards: [], allowed: [wished, base.address] };
  }
  const reasons = nearest.map((home) => reasonsOf(base, home, language));
  const lines = nearest.map((home, index) => `- ${home.address}: ${[priceText(home, language), ...(reasons[index] ?? [])].join(", ")}`);
  const fields = ["price", "bedrooms", "bathrooms", "area", "property_type"];
  return {
    text: [words.similar(base.address, wished), ...lines, words.basis].join("\n"),
    citations: [base, ...nearest].map((home) => homeCitation(home, language, fields, sharedFacts(home))),
    ...{ found: nearest.length, handoff: false, allowed: [wished, ...reasons.flat()] },
    cards: nearest.map((home) => homeCardOf(home, language)),
  };
}

function lastSpoken(history: HomesQuestion["history"] & object, all: PortfolioHome[]): PortfolioHome | null {
  const last = history.at(-1)?.message_text ?? "";
  return homeAskedFor("it", history, all) ?? namedHomes(last, all)[0] ?? null;
}

/** What is asked besides being alike: figures and things, and "cheaper" or "bigger" than the home itself. */
function wishBeside({ message }: HomesQuestion, base: PortfolioHome, all: PortfolioHome[]): { wish: Wish; limits: Limit[] } {
  const read = readWish(message, all);
  const folded = foldCharacters(message);
  const than = (pattern: RegExp, field: string, side: "least" | "most"): Limit[] => {
    const value = numberOf(base, field);
    const unit = factsOf(field, base.facts)[0]?.unit;
    return pattern.test(folded) && value !== null ? [{ field, [side]: value, open: true, ...(unit ? { unit } : {}) }] : [];
  };
  const limits = [
    ...than(/\b(cheaper|less expensive|lower price)\b|mas (barat|economic)|ارخص/, "price", "most"),
    ...than(/\b(bigger|larger|more space)\b|mas grande|اكبر/, "area", "least"),
    ...than(/\bsmaller\b|mas (pequen|chic)|اصغر/, "area", "most"),
    ...than(/\bnewer\b|mas nuev|احدث/, "year_built", "least"),
    ...than(/\bmore bedrooms\b|mas (dormitorios|habitaciones|recamaras)|غرف اكثر/, "bedrooms", "least"),
    ...read.limits,
  ];
  return { wish: { ...read, limits, elsewhere: null, listingType: null }, limits };
}

const sameMarket = (home: PortfolioHome, base: PortfolioHome) =>
  currencyOf(home) === currencyOf(base) && (textOf(home, "listing_type") ?? "sale") === (textOf(base, "listing_type") ?? "sale");

/** How far apart two homes are, each part between 0 and 1: price and area by ratio, rooms by count, type and things by match. */
function distanceOf(home: PortfolioHome, base: PortfolioHome): number {
  const ratio = (a: number | null, b: number | null) => (a && b ? Math.min(1, Math.abs(Math.log(a / b))) : UNKNOWN_APART);
  const steps = (field: string, most: number) => {
    const [a, b] = [numberOf(home, field), numberOf(base, field)];
    return a === null || b === null ? UNKNOWN_APART : Math.min(1, Math.abs(a - b) / most);
  };
  const type = textOf(home, "property_type") === textOf(base, "property_type") ? 0 : 1;
  const things = FEATURES.filter((id) => hasIt(base, id));
  const missing = things.length === 0 ? 0 : things.filter((id) => !hasIt(home, id)).length / things.length;
  return (
    3 * ratio(numberOf(home, "price"), numberOf(base, "price")) +
    2 * steps("bedrooms", 3) +
    steps("bathrooms", 3) +
    2 * ratio(squareFeetOf(home, "area"), squareFeetOf(base, "area")) +
    type +
    missing
  );
}

/** What is not known counts as rather unlike. */
const UNKNOWN_APART = 0.6;

const hasIt = (home: PortfolioHome, subject: string) => factAbout(home, subject)?.fit === "yes";

function reasonsOf(base: PortfolioHome, home: PortfolioHome, language: AnswerLanguage): string[] {
  const words = SEARCH_PHRASES[language];
  const type = textOf(home, "property_type");
  const shared = FEATURES.filter((id) => hasIt(base, id) && hasIt(home, id)).slice(0, 3);
  return [
    ...differencesOf(base, home, language),
    ...(type !== null && type === textOf(base, "property_type") ? [words.sameKind] : []),
    ...(shared.length > 0 ? [words.both(shared.map((id) => thingName(id, language)).join(", "))] : []),
  ];
}

const sharedFacts = (home: PortfolioHome) =>
  FEATURES.flatMap((id) => {
    const about = factAbout(home, id);
    return about?.fit === "yes" ? [about.fact] : [];
  });
