import { type AnswerLanguage, HISTORY_LIMIT, MAX_READ_CHARACTERS } from "../constants";
import type { HistoryMessage } from "../schemas";
import { amountsIn } from "./amounts";
import { type Ask, type AskForm, type Understanding, wholeAsk } from "./ask";
import { askedFurther } from "./asked-further";
import { STOP_WORDS } from "./common-words";
import { completed, PRONOUNS } from "./complete-ask";
import { correctedTokens } from "./correct-typos";
import { detectLanguage } from "./detect-language";
import { glossWords } from "./glosses";
import { type Intent, intentsIn, withoutCourtesies } from "./intents";
import { normalizeText, type Token, tokensOf } from "./normalize-text";
import { SHORT_NAMES } from "./open-abbreviations";
import { restated, type Turn } from "./restated-question";
import { settled } from "./settle-ask";
import { boughtInList, houseInList, leftOutInList, shareAspects } from "./shared-asks";
import { answeredAsk } from "./thing-in-talk";
import { conceptOf, contentStems, findMentions, type Mention } from "./vocabulary";

export type { Ask, AskForm, Understanding };

type Context = {
  language?: AnswerLanguage | null;
  history?: HistoryMessage[];
  alsoKnown?: (word: string) => boolean;
  /** Words of the sources: what a typo may have been meant to be. */
  sourceWords?: () => Iterable<string>;
};

/** Subjects that yield to another one in the same clause: "is the apartment available with parking". */
const WEAK = new Set([
  "status",
  "address",
  "city",
  "amenities",
  "listing_type",
  "property_type",
  "condition",
  "seller",
  "price",
  "style",
  "construction",
  "kind_condo",
  "kind_townhouse",
  "kind_single_family",
  "kind_multi",
  "area",
  "year_built",
]);
/** "How much rent" asks for money, "how much water" for a quantity. */
const PAID = new Set("price hoa_fee taxes deposit insurance special_assessment closing_costs application tenancy".split(" "));
/** What a weak subject asks of the one it yields to: "the square footage of the deck". */
const ASPECT_OF: Record<string, string> = { area: "size", year_built: "age", condition: "state" };
const JOINERS = new Set(["and", "plus", "also", "n", "y", "e", "tambien", "ademas", "و", "ايضا"]);
const ARABIC_JOINED = /^و(كم|هل|ما|متي|اين|ال|ماذا|كيف|مسبح|موقف|كراج|حمام|غرف)/;
const RELATIONS = new Set(
  "in on of for with near by include includes included cover covers have has from into inside upstairs downstairs allow allows come comes en de del con para cerca incluye tiene dentro في من مع علي تشمل يشمل قرب".split(
    " ",
  ),
);
const NEGATIONS = new Set("not no without lack lacks never sin ningun ninguna tampoco بدون لا ليس ما".split(" "));
const YES_NO_STARTS = new Set(
  "is are was were do does did has have had can could will would should any may am there tiene tienen hay es esta estan son se incluye incluyen viene permiten permite aceptan puedo puede podemos cuenta acepta existe fue cuesta cuestan vale mide هل فيه يوجد توجد عنده هناك في".split(
    " ",
  ),
);

/** Reads a message: language, wishes, and each thing it asks, with what it leaves out taken from the talk so far. */
export function understandQuestion(message: string, context: Context = {}): Understanding {
  const text = withoutCourtesies(message.slice(0, MAX_READ_CHARACTERS));
  const history = earlierTurns(context.history ?? [], message);
  const language = detectLanguage(message) ?? context.language ?? detectLanguage(history.map(({ asked }) => asked).join(" ")) ?? "en";
  const tokens = correctedTokens(restated(text || message, history), context.alsoKnown, context.sourceWords?.());
  const plain = tokens.map(({ word }) => word).join(" ");
  const own = asksIn(tokens);
  const intents = intentsOf(plain, text || message, message);
  if (/^(are you|you) sure|^(esta|estas) segur|^really$|^(هل )?انت متاكد/.test(plain))
    return { language, intents: [], asks: lastAsks(history, context.alsoKnown), text: plain };
  if (RUNNING_COSTS.test(plain))
    return { language, intents: intents.filter((intent) => intent !== "lending"), asks: runningCosts(plain), text: plain };
  const more = askedFurther(plain, own, () => lastAsks(history, context.alsoKnown));
  if (more) return { language, intents: intents.filter((intent) => intent !== "lending"), asks: more, text: plain };
  const asks = own.map((ask, index) => completed(ask, own.slice(0, index), () => lastAsks(history, context.alsoKnown), plain));
  return { language, intents, asks: asks.filter((ask): ask is Ask => ask !== null).map(settled), text: plain };
}

/** What a home costs each month or year besides the loan: no lender is needed for that. */
const RUNNING_COSTS =
  /\b(besides|apart from|other than|on top of|aside from|excluding|not counting|in addition to|beyond|before|plus|ademas de|aparte de) (the |my |a |la |el )?(mortgage|loan|hipoteca)\b|\b(carrying|running|ongoing|monthly ownership) costs?\b|\bcosts? (of|to) own/;
const runningCosts = (text: string): Ask[] => [
  { ...wholeAsk(text), subjects: ["hoa_fee"], form: "how_much" },
  { ...wholeAsk(text), subjects: ["taxes"], form: "how_much" },
  { ...wholeAsk(text), subjects: ["utilities"], aspects: ["cost"], form: "how_much" },
];

/** Wishes in the corrected words or, where a correction went astray, in the words as typed. */
function intentsOf(...texts: string[]): Intent[] {
  const plain = texts.map((text) =>
    tokensOf(normalizeText(text))
      .map(({ word }) => word)
      .join(" "),
  );
  return unique(plain.flatMap(intentsIn));
}

/** The buyer's own earlier messages with their answers, newest first, without the one being answered. */
function earlierTurns(history: HistoryMessage[], message: string): Turn[] {
  const turns: Turn[] = [];
  for (const { role, message_text } of history) {
    const last = turns.at(-1);
    if (role === "user") turns.push({ asked: message_text, said: "" });
    else if (last) last.said = `${last.said} ${message_text}`;
  }
  if (turns.at(-1)?.asked.trim() === message.trim()) turns.pop();
  return turns.slice(-HISTORY_LIMIT).reverse();
}

/** What the newest earlier message with a subject asked, its own follow-ups resolved; the thing its answer named, where it named none. */
function lastAsks(history: Turn[], alsoKnown: Context["alsoKnown"]): Ask[] {
  for (const [index, { asked, said }] of history.entries()) {
    const own = asksIn(correctedTokens(restated(withoutCourtesies(asked), history.slice(index + 1)), alsoKnown));
    const asks = own
      .map((ask, at) => completed(ask, own.slice(0, at), () => lastAsks(history.slice(index + 1), alsoKnown), asked.toLowerCase()))
      .filter((ask): ask is Ask => ask !== null);
    const answered = answeredAsk(asks, asked, said);
    if (answered) return [answered];
    if (asks.some(({ subjects, words }) => subjects.length + words.length > 0)) return asks;
  }
  return [];
}

function asksIn(tokens: Token[]): Ask[] {
  const mentions = withoutUnits(findMentions(tokens), tokens);
  const asks: Ask[] = [];
  for (const [from, to] of clausesOf(tokens, mentions)) {
    const text = tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(" ");
    const ask = leftOutInList(text, asks) ?? boughtInList(text, asks) ?? askOf(tokens, mentions, from, to) ?? houseInList(text, asks);
    if (ask) asks.push(settled(ask));
  }
  shareAspects(asks);
  return distinct(asks);
}

/** "Is the plot over 6,000 sq ft": a unit behind a figure asks of the land just named, not of the living area. */
const withoutUnits = (mentions: Mention[], tokens: Token[]): Mention[] =>
  mentions.filter(({ concept, from }, index) => {
    const isUnit = concept.id === "area" && /^\d/.test(tokens[from - 1]?.word ?? "");
    return !(isUnit && mentions.slice(0, index).some((before) => before.concept.id === "lot_area"));
  });

/** Ranges of tokens that ask one thing each: cut at joiners, stops and between neighbouring subjects. */
function clausesOf(tokens: Token[], mentions: Mention[]): [number, number][] {
  const inside = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from - 1 }, (_, index) => from + index + 1)));
  const cuts = new Set<number>([0]);
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || inside.has(index)) continue;
    if (token.breakBefore || JOINERS.has(token.word) || ARABIC_JOINED.test(token.word)) cuts.add(index);
    if (OR.has(token.word) && partsThings(index, tokens, mentions)) cuts.add(index);
  }
  const subjects = mentions.filter(({ concept }) => concept.role === "subject");
  for (const [index, mention] of subjects.entries()) {
    const before = subjects[index - 1];
    if (before && askApart(before, mention, tokens))
      cuts.add(Math.max(before.to, mention.from - (/^\d/.test(tokens[mention.from - 1]?.word ?? "") ? 1 : 0)));
  }
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.map((start, index) => [start, starts[index + 1] ?? tokens.length]);
}

const OR = new Set(["or", "o", "u", "او"]);
const EXISTS =
  /^(is|are) there |^(does|do|did) (it|they|the \w+|this \w+) have |^(has|any|hay|tiene|tienen) |^هل (يوجد|توجد|فيه|فيها|هناك) /;

/** "Is there a pool or a gym": two things of the home, each with an answer of its own; "a deck or a patio" is one wish. */
function partsThings(or: number, tokens: Token[], mentions: Mention[]): boolean {
  const text = tokens.map(({ word }) => word).join(" ");
  const left = mentions.findLast(({ to, concept }) => to <= or && concept.role === "subject");
  const right = mentions.find(({ from, concept }) => from > or && concept.role === "subject");
  if (!EXISTS.test(`${text} `) || !left || !right || left.to !== or || right.from > or + 2) return false;
  const isThing = ({ concept }: Mention) => !KINDS_OF_THING.has(concept.id) && concept.fields.length > 0;
  return (
    isThing(left) && isThing(right) && !left.concept.fields.some((field) => field !== "amenities" && right.concept.fields.includes(field))
  );
}
/** What names a kind of another thing: "gas or electric", "well or city water". */
const KINDS_OF_THING = new Set(
  "natural_gas electricity solar hardwood carpet tile water sewer heating cooling kind_condo kind_townhouse".split(" "),
);

/** Whether two neighbouring subjects ask two things: "beds baths", not "de que ano es el techo", whose year is the roof's. */
function askApart(before: Mention, { concept, from }: Mention, tokens: Token[]): boolean {
  if (before.concept.id === "condition" || concept.id === "status") return false;
  if (/^(conditioned|heated)$/.test(tokens[from + 1]?.word ?? "")) return false;
  if (!before.concept.general || !concept.general || before.concept.id === concept.id) return false;
  const between = tokens.slice(before.to, from);
  const ofIt = before.concept.id === "year_built" && before.to - before.from > 1 && between.length > 0;
  if (ofIt && between.every(({ word }) => ARTICLES.test(word))) return false;
  return !between.some(({ word }) => RELATIONS.has(word));
}
const ARTICLES = /^(the|el|la|los|las|del|de)$/;

/** What is asked about, and what of it: weak subjects give way to strong ones and leave their aspect behind. */
function subjectsAndAspects(tokens: Token[], here: Mention[], words: Token[]): { subjects: string[]; aspects: string[] } {
  let yielded: string[] = [];
  let subjects = unique(here.filter(({ concept }) => concept.role === "subject").map(({ concept }) => concept.id));
  if (subjects.length > 1) {
    const strong = subjects.filter((id) => !WEAK.has(id));
    if (strong.length > 0) yielded = subjects.filter((id) => WEAK.has(id)).flatMap((id) => ASPECT_OF[id] ?? []);
    if (strong.length > 0) subjects = strong;
  }
  const aspects = unique([...here.filter(({ concept }) => concept.role === "aspect").map(({ concept }) => concept.id), ...yielded]);
  const amount = here.find(({ concept }) => concept.id === "cost");
  if (
    amount &&
    /^(how much|cuanto|cuanta)$/.test(
      tokens
        .slice(amount.from, amount.to)
        .map(({ word }) => word)
        .join(" "),
    ) &&
    here.some(({ concept, from: at }) => at === amount.to && concept.role === "subject" && !PAID.has(concept.id))
  ) {
    aspects.splice(aspects.indexOf("cost"), 1, "count");
  }
  if (/^(and |so |y )?(when|cuando)\b|\b(when|cuando)$/.test(words.map(({ word }) => word).join(" ")) && !aspects.includes("time"))
    aspects.push("time");
  if (subjects.some((id) => PAID.has(id)) && aspects.includes("count")) aspects.splice(aspects.indexOf("count"), 1, "cost");
  return { subjects, aspects };
}

function askOf(tokens: Token[], mentions: Mention[], from: number, to: number): Ask | null {
  const here = mentions.filter((mention) => mention.from >= from && mention.to <= to);
  const words = tokens.slice(from, to);
  const read = subjectsAndAspects(tokens, here, words);
  const { aspects } = read;
  let { subjects } = read;
  const shifted = here.map((mention) => ({ ...mention, from: mention.from - from, to: mention.to - from }));
  const text = words.map(({ word }) => word).join(" ");
  const amounts = amountsIn(text);
  const others = unique(contentStems(words, shifted)).filter((stem) => amounts.length === 0 || !AMOUNT_WORDS.test(stem));
  const compares = amounts.some(({ relation }) => relation !== "equal");
  if (
    subjects.length + others.length === 0 &&
    aspects.every((id) => id === "monthly" || id === "cost") &&
    amounts.some(({ value, relation }) => relation !== "equal" && (value >= 10_000 || (value >= 500 && MONEY_WORDS.test(text))))
  )
    subjects = ["price"];
  if (subjects.length + aspects.length + others.length === 0) return null;
  if (
    subjects.includes("hoa_fee") &&
    /\b(pays?|paid) for\b|\bgo(es)? (to|toward)|\b(get|gets) for\b/.test(text) &&
    !aspects.includes("included")
  )
    aspects.push("included");
  if (subjects.some((id) => id === "water" || id === "sewer") && SUPPLIES.test(text)) aspects.push("supply");
  if (subjects.includes("stove") && FUELS.test(text)) aspects.push("electric_kind");
  subjects = withoutPlaces(subjects);
  const either = alternatives(words, shifted, subjects);
  subjects = subjects.filter((id) => !either.includes(id));
  const worded = formOf(words, aspects);
  const form = worded === "what" && compares && subjects.length > 0 && !ASKS_WHAT.test(text) ? "yes_no" : worded;
  return {
    either,
    subjects,
    aspects: aspects.filter((id) => !either.includes(id) && !(form === "who" && id === "cost")),
    words: others.filter(
      (stem) =>
        !(compares && COMPARATIVES.test(stem)) && !either.includes(`=${stem}`) && !subjects.some((id) => UNDERSTOOD[id]?.test(stem)),
    ),
    form,
    negated: words.some(({ word }) => NEGATIONS.has(word)),
    amounts,
    text,
  };
}

/** "More than two baths?", "el terreno es de más de 8.000 pies?": an amount to compare asks for yes or no. */
const ASKS_WHAT = /^(and |y )?(what|which|who|how|why|que|cual|cuant|como|tell|i )/;
/** Words of a figure: "menos de 300 mil". */
const AMOUNT_WORDS = /^(menos?|mil|mill\w*|aed|usd|dirham|dollar|dolar|peso|buck|pric|squar|feet|foot|meter|metr|pie|cuadrad\w*)$/;
/** Words that only say how an amount is compared, and that an amount is money. */
const COMPARATIVES =
  /^(bigg?er|larger|smaller|fewer|greater|cheaper|older|newer|befor|after|below|above?|budget|rang|menor|mayor|antes|despues)$/;
const MONEY_WORDS = /[$€]|\b(month|mes|budget|dollars?|bucks|k|grand|price[dr]?|rent)\b|\d+k\b/;

/** Rules and equipment that are asked of a place, and the places: the rule answers. */
const OF_A_PLACE = new Set(["smoking", "ev_charger", "rental_rules"]);
const PLACES = new Set(["garage", "parking", "driveway", "patio", "yard", "outdoor", "balcony", "kind_condo", "price"]);
const withoutPlaces = (subjects: string[]) =>
  subjects.some((id) => OF_A_PLACE.has(id)) ? subjects.filter((id) => !PLACES.has(id)) : subjects;
const FUELS = /\b(gas|electric|electrica)\b/;
const SUPPLIES = /^(?!.*\bspring\b).*\b(city|public|municipal|town|well|septic|ciudad|pozo)\b/;
/** Words that go without saying with a subject. */
const UNDERSTOOD: Record<string, RegExp> = {
  rental_rules: /^(weekend|short|holiday|vacat|summer|term|guest|permit|rule|polici|policy|restrict|rentar|rentarlo|alquilar|يمكن)$/,
  tenancy: /^(now|current|ahora|actual|rent|leas|empti|vacant|فارغ|فاض|حال)$/,
  storage: /^(cosa|herramienta|tool|mueble|lugar)$/,
  garage: /^(coch|carro|auto|caben|vehicul)$/,
  security: /^(door|access|entri|entry|entranc|lobby|front|get)$/,
  senior_community: /^(kid|children|grandkid|someon|under|young|person|liv|live|rule|hopa|سكان|سكن)$/,
  seller: /^(offer|giv|will)$/,
  cell_service: /^(work|get|good|have|strong)$/,
  ev_charger: /^(put|install|mount|add|set|plug)$/,
};

/** The two things around an "or", when the clause asks of a third or of "it". */
function alternatives(words: Token[], mentions: Mention[], subjects: string[]): string[] {
  const or = words.findIndex(({ word }) => word === "or" || word === "o" || word === "او" || word === "ام");
  if (or < 1) return [];
  const itemAt = (index: number) =>
    mentions.find(({ from, to }) => from <= index && index < to)?.concept.id ??
    contentStems(words.slice(index, index + 1), []).map((stem) => `=${stem}`)[0];
  const left = itemAt(or - 1);
  const right = itemAt(or + 1);
  if (!left || !right || left === right) return [];
  const third = subjects.some((id) => id !== left && id !== right);
  return third || words.some(({ word }) => PRONOUNS.has(word)) ? [left, right] : [];
}

function formOf(words: Token[], aspects: string[]): AskForm {
  const first = words.find(({ word }) => !JOINERS.has(word) && !/^(so|ok|okay|well|then|pues)$/.test(word))?.word ?? "";
  const text = words.map(({ word }) => word).join(" ");
  if (
    /\bhow (far|close|long (is|does) (it|the (walk|drive|commute)))|\bque tan (lejos|cerca)|\ba que distancia|كم يبعد|كم تبعد|المسافه/.test(
      text,
    )
  )
    return "how_far";
  if (/^(and |y )?(who|quien)\b/.test(text)) return "who";
  if (aspects.includes("cost") && !YES_NO_STARTS.has(first)) return "how_much";
  if (/\bhow many\b|\bcuant[oa]s\b|^كم /.test(text) && !aspects.includes("cost")) return "how_many";
  if (aspects.includes("time") || /\bhow (old|soon)\b|\bwhat year\b|\bque ano\b/.test(text)) return "when";
  if (/^(where|donde|اين|وين)\b/.test(text)) return "where";
  if (/^(quien(es)?\b|و?(من|مين|منو) (هو|هي|يدفع|تدفع|يتحمل|المسؤول|يصلح|ينظف)( |$))/.test(text)) return "who";
  if (YES_NO_STARTS.has(first)) return "yes_no";
  return "what";
}

function distinct(asks: Ask[]): Ask[] {
  const seen = new Set<string>();
  return asks.filter((ask) => {
    const key = [ask.subjects, ask.aspects, ask.words].map((list) => list.join()).join("|");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Words to search sources with: the question's, also as typed, and what its concepts are called in each language. */
export function searchTextOf(ask: Ask, typed = ""): string {
  const names = [...ask.subjects, ...ask.aspects, ...ask.either.filter((item) => !item.startsWith("="))].flatMap(namesOf);
  names.push(...ask.subjects.flatMap((id) => SHORT_NAMES[id] ?? []), ...ask.words.flatMap((word) => [...glossWords(word)]));
  const asTyped = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [
    ...tokensOf(normalizeText(`${ask.text} ${typed}`)).map(({ word }) => word),
    ...asTyped,
    ...names.flatMap((name) => name.split(" ")),
  ];
  return unique(words)
    .filter((word) => !STOP_WORDS.has(word))
    .join(" ");
}

function namesOf(id: string): string[] {
  const { role, phrases } = conceptOf(id);
  const most = role === "subject" ? [18, 4, 3] : [10, 2, 2];
  return [phrases.en, phrases.es, phrases.ar]
    .flatMap((list, index) => list.split("|").slice(0, most[index]))
    .map((phrase) => phrase.replace(/^=/, ""));
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];
