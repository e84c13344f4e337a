import type { GuardTopic } from "@/lib/domain/fair-housing/constants";
import { guardTopic } from "@/lib/domain/fair-housing/rules/guard";
import { withoutInstructions } from "@/lib/domain/fair-housing/rules/instructions";
import { policyOf, refusalText } from "@/lib/domain/fair-housing/rules/policy-of";
import { type AnswerKind, type AnswerLanguage, MAX_READ_CHARACTERS } from "../constants";
import type { Answer, Citation, HistoryMessage, HomeCard, Knowledge } from "../schemas";
import { composePart, composeParts, type Part } from "./compose-answer";
import { type Intent, REFERRALS } from "./intents";
import { matchApproved } from "./match-approved";
import { factsOf } from "./match-facts";
import { withNearest } from "./nearest-part";
import { readTokens } from "./normalize-text";
import { namesOf, PHRASES } from "./phrases";
import { portfolioAnswer } from "./portfolio-answer";
import { inEnglish } from "./question-glossary";
import { type HomesAnswer, homeChoices } from "./search-homes";
import { overviewOfHome } from "./search-homes-overview";
import { suggestQuestions } from "./suggest-questions";
import { topicOf } from "./topic-of";
import { type Ask, type Understanding, understandQuestion } from "./understand-question";
import { verifyAnswer } from "./verify-answer";

export type Question = { message_text: string; language?: AnswerLanguage | null; history?: HistoryMessage[] };

/** A message as the engine reads it, before any source is looked at. `topic`: a refusal it calls for. */
export type Reading = { understanding: Understanding; topic: GuardTopic | null; message: string };

type Draft = { text: string; kind: AnswerKind; answered: boolean; handoff: boolean; citations: Citation[]; reason?: string } & Shown;

/** Of an answer across homes: their cards, and words and figures that are not a source's. */
type Shown = { cards?: HomeCard[]; allowed?: string[] };

/** What is known before a message is read: the chosen home's address, names in addresses, words of the sources. */
type Surroundings = {
  address?: string;
  properNames?: string[];
  alsoKnown?: (word: string) => boolean;
  sourceWords?: () => Iterable<string>;
};

/** Reads a message: instructions in it are left out, the guard looks at the rest, the home's own address is the home. */
export function readQuestion(question: Question, { address, properNames = [], ...words }: Surroundings = {}): Reading {
  const read = question.message_text.slice(0, MAX_READ_CHARACTERS);
  const { text, instructed } = withoutInstructions(read);
  const message = instructed ? text : read;
  const understanding = understood(withoutAddress(message, address), question, words);
  const nothingLeft = instructed && understanding.asks.length === 0 && understanding.intents.length === 0;
  const courtesy = understanding.intents.some((intent) => intent === "thanks" || intent === "goodbye");
  const topic = nothingLeft ? "instructions" : courtesy ? null : guardTopic(message, properNames);
  return {
    understanding: nothingLeft ? understandQuestion(read, { language: question.language }) : understanding,
    topic,
    message,
  };
}

/** A message understood; one that the glossary has whole, by its English, so that all that is known of English serves it. */
function understood(text: string, { language, history }: Question, words: Omit<Surroundings, "address" | "properNames">): Understanding {
  const english = inEnglish(text);
  const understanding = understandQuestion(english?.text ?? text, { language, history, ...words });
  return english ? { ...understanding, language: english.language } : understanding;
}

/** Reads a message with all that is known around it: names in addresses are names, words of the sources are no typos. */
export const readKnown = (question: Question, knowledge: Knowledge): Reading => {
  const sourceWords = wordsOf(knowledge);
  return readQuestion(question, {
    address: knowledge.speaker.address,
    properNames: addressWords(knowledge),
    alsoKnown: (word) => sourceWords().has(word),
    sourceWords,
  });
};

/** The answer to a message from what is known: guard, wishes, facts and passages, then verification of what was said. */
export function answerFromKnowledge(question: Question, knowledge: Knowledge, reading?: Reading): Answer {
  const properNames = addressWords(knowledge);
  const { understanding, topic, message } = reading ?? readKnown(question, knowledge);
  const { language } = understanding;
  const draft = verified(
    draftAnswer({ understanding, topic, message }, knowledge, properNames, question.history ?? []),
    language,
    knowledge,
    message,
  );
  const asked = understanding.asks.flatMap(({ subjects }) => subjects).concat(askedBefore(question.history ?? []));
  return {
    bot_response_text: draft.text,
    answered: draft.answered,
    handoff: draft.handoff,
    citations: distinct(draft.citations),
    suggested_questions: suggestQuestions({ knowledge, language, asked }),
    kind: draft.kind,
    language,
    ...(draft.cards?.length ? { cards: draft.cards } : {}),
    details: { provider: "built_in", milliseconds: 0, ...(draft.reason ? { reason: draft.reason } : {}) },
  };
}

/** The words that the sources use: they are no typos, and what a typo is likely to mean. Read when first needed. */
function wordsOf({ facts, passages, approved }: Knowledge): () => ReadonlySet<string> {
  const texts = [
    ...passages.map(({ content }) => content),
    ...facts.map(({ value, sentence }) => `${value} ${sentence ?? ""}`),
    ...approved.map(({ question }) => question),
  ];
  let words: Set<string> | undefined;
  return () => {
    words ??= new Set(texts.flatMap((text) => readTokens(text).map((token) => token.word)));
    return words;
  };
}

const askedBefore = (history: HistoryMessage[]) =>
  history
    .filter(({ role }) => role === "user")
    .slice(-4)
    .flatMap(({ message_text }) => understandQuestion(message_text).asks.flatMap(({ subjects }) => subjects));

/** "How many bedrooms does 12 Church Street have" asks of the house, not of a church. */
function withoutAddress(message: string, address: string | undefined): string {
  const street = address?.split(",")[0]?.trim() ?? "";
  const names = [street, street.replace(/^\d+\w?\s+/, "")].filter((name) => name.includes(" "));
  return names.reduce(
    (text, name) => text.replace(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"), "gi"), "the house"),
    message,
  );
}

/** Words of the home's address are names: "Church Street" is no religion. */
function addressWords({ speaker, homes }: Knowledge): string[] {
  return [speaker.address, ...homes.map(({ address }) => address)].flatMap((address) =>
    address ? [address, ...address.split(",").map((part) => part.trim().replace(/^\d+\w?\s+/, ""))] : [],
  );
}

function draftAnswer(
  { understanding, topic, message }: Reading,
  knowledge: Knowledge,
  properNames: string[],
  history: HistoryMessage[],
): Draft {
  const { intents, asks, language } = understanding;
  if (topic) return refusal(topic, language, knowledge, properNames);
  const overview = overviewOfHome({ message, language, knowledge });
  if (overview) return ofHomes(overview);
  const social = socialAnswer(intents, language, knowledge);
  if (social) return social;
  const approved = matchApproved(message, asks, knowledge.approved);
  if (approved)
    return {
      text: approved.answer,
      kind: "approved",
      answered: true,
      handoff: false,
      citations: [{ source_id: approved.source_id, title: approved.title, quote: approved.answer }],
    };
  const wish = wishAnswer(intents, asks, language, knowledge);
  if (wish) return wish;
  const homes = portfolioAnswer({ message, language, knowledge, history });
  if (homes) return ofHomes(homes);
  const frame = { language, knowledge, properNames };
  const parts = withNearest(composeParts(understanding, frame), understanding, frame);
  const referral = REFERRALS.find((intent) => intents.includes(intent));
  if (referral && !parts.some(({ outcome }) => outcome === "known" || outcome === "conflict")) return refer(referral, language, knowledge);
  if (knowledge.homes.length > 1 && !parts.some(({ outcome }) => outcome === "known")) {
    const choices = homeChoices(knowledge, language);
    const { text, citations, cards } = choices;
    return { ...{ text, citations, cards }, kind: "unknown", answered: false, handoff: false, reason: "which_home" };
  }
  if (parts.length === 0) return emptyAnswer(message, language, knowledge);
  return joined(parts, language, knowledge);
}

const ofHomes = ({ found, ...said }: HomesAnswer): Draft => ({
  ...said,
  ...(found > 0 ? { kind: "fact", answered: true } : { kind: "unknown", answered: false }),
});

function socialAnswer(intents: Intent[], language: AnswerLanguage, knowledge: Knowledge): Draft | null {
  const names = namesOf(knowledge.speaker);
  const phrases = PHRASES[language];
  const say = (text: string, kind: AnswerKind = "small_talk", handoff = false): Draft => ({
    text,
    kind,
    answered: true,
    handoff,
    citations: [],
  });
  if (intents.includes("identity")) return say(phrases.identity(names));
  if (intents.includes("greeting")) return say(phrases.greeting(names));
  if (intents.includes("thanks")) return say(phrases.thanks);
  if (intents.includes("goodbye")) return say(phrases.goodbye(names));
  if (intents.includes("decline")) return say(phrases.decline);
  if (intents.includes("accept")) return say(phrases.accept(names), "contact", true);
  if (intents.includes("ability")) return say(phrases.ability(names));
  return null;
}

/** Tour, contact and assistance animals; facts asked in the same message are answered too, by `joined` of the caller. */
function wishAnswer(intents: Intent[], asks: Ask[], language: AnswerLanguage, knowledge: Knowledge): Draft | null {
  const names = namesOf(knowledge.speaker);
  const phrases = PHRASES[language];
  if (intents.includes("assistance_animal"))
    return { text: phrases.assistance_animal(names), kind: "contact", answered: true, handoff: true, citations: [] };
  const wish = intents.includes("contact") ? "contact" : intents.includes("tour") ? "tour" : null;
  if (wish === null) return null;
  const facts = [...asks, ...(wish === "tour" ? [OPEN_HOUSE, SHOWINGS] : [])].filter(
    ({ subjects }) => subjects.length > 0 && !subjects.every((id) => id === "seller" || id === "time"),
  );
  const known = facts
    .map((ask) => ({ ...composePart(ask, { language, knowledge, properNames: [] }), ofShowings: ask === SHOWINGS }))
    .filter(({ outcome, kind, ofShowings }) => outcome === "known" && (kind === "fact" || ofShowings));
  const said = known.length > 0 ? joined(known, language, knowledge) : null;
  return {
    text: [said?.text, wish === "tour" ? phrases.tour(names) : phrases.contact(names)].filter(Boolean).join(" "),
    kind: wish,
    answered: true,
    handoff: wish === "contact",
    citations: said?.citations ?? [],
  };
}

const OPEN_HOUSE: Ask = {
  subjects: ["open_house"],
  aspects: [],
  words: [],
  form: "what",
  negated: false,
  amounts: [],
  either: [],
  text: "open house",
};
const SHOWINGS: Ask = { ...OPEN_HOUSE, subjects: ["showings"], text: "showings" };
const OBJECTIVE: Partial<Record<GuardTopic, string[]>> = {
  schools: ["school_district"],
  families: ["bedrooms", "stories", "outdoor"],
  disability: ["accessibility", "elevator", "stories"],
};

/** A refusal, with the objective facts that stand nearest to what was asked. */
function refusal(topic: GuardTopic, language: AnswerLanguage, knowledge: Knowledge, properNames: string[]): Draft {
  const { speaker } = knowledge;
  const policy = policyOf({ ...speaker, at: speaker.asked_at ?? new Date() });
  const text = refusalText(policy, topic, { ...namesOf(speaker), language });
  const facts = (OBJECTIVE[topic] ?? []).filter((field) => factsOf(field, knowledge.facts).length > 0);
  const parts = facts
    .map((field) => composePart({ ...OPEN_HOUSE, subjects: [field], text: field }, { language, knowledge, properNames }))
    .filter(({ outcome, kind }) => outcome === "known" && kind === "fact");
  const known = parts.length > 0 ? joined(parts, language, knowledge) : null;
  const handoff = topic === "income" || topic === "accommodation" || topic === "terms" || topic === "disability";
  return {
    text: [text, known?.text].filter(Boolean).join(" "),
    kind: "refusal",
    answered: true,
    handoff,
    citations: known?.citations ?? [],
    reason: `${topic} (${policy.policy_version})`,
  };
}

function refer(intent: Intent, language: AnswerLanguage, knowledge: Knowledge): Draft {
  const phrases = PHRASES[language];
  const names = namesOf(knowledge.speaker);
  const text =
    intent === "lending"
      ? phrases.lending(names)
      : intent === "legal"
        ? phrases.legal(names)
        : intent === "appraisal"
          ? phrases.appraisal(names)
          : phrases.negotiation(names);
  return { text, kind: "contact", answered: true, handoff: true, citations: [], reason: intent };
}

function emptyAnswer(message: string, language: AnswerLanguage, knowledge: Knowledge): Draft {
  const names = namesOf(knowledge.speaker);
  if (/\p{L}{3}/u.test(message))
    return {
      text: PHRASES[language].unknown(names, []),
      kind: "unknown",
      answered: false,
      handoff: true,
      citations: [],
      reason: "not_understood",
    };
  return { text: PHRASES[language].empty, kind: "small_talk", answered: true, handoff: false, citations: [] };
}

/** The parts as one text: what is known, then what isn't with the offer to ask. */
function joined(parts: Part[], language: AnswerLanguage, knowledge: Knowledge): Draft {
  const phrases = PHRASES[language];
  const names = namesOf(knowledge.speaker);
  const said = parts.filter(({ outcome }) => outcome === "known" || outcome === "conflict");
  const near = parts.filter(({ outcome }) => outcome === "partial");
  const missing = parts.filter(({ outcome }) => outcome === "unknown");
  const topics = [...new Set(missing.flatMap(({ topic }) => (topic ? [topic] : [])))];
  const unknown =
    missing.length === 0
      ? near.length > 0
        ? [phrases.offer(names)]
        : []
      : [phrases.unknown(names, said.length + near.length > 0 || topics.length > 0 ? topics : [])];
  const text = [
    ...new Set(said.map((part) => part.text)),
    ...(near.length > 0 ? [phrases.knownPart([...new Set(near.map((part) => part.text))].join(" "))] : []),
    ...unknown,
  ].join(" ");
  const answered = said.length > 0 && near.length + missing.length === 0;
  const kind: AnswerKind = said.length === 0 ? "unknown" : said.some((part) => part.kind === "fact") ? "fact" : "passage";
  return {
    text,
    kind,
    answered: answered || said.length > missing.length + near.length,
    handoff: !answered || said.some(({ outcome }) => outcome === "conflict"),
    citations: parts.flatMap(({ citations }) => citations),
    ...(missing.length + near.length > 0 ? { reason: "gap" } : {}),
  };
}

/** The draft if each number and claim in it is carried by a citation, else "I don't know". */
function verified(draft: Draft, language: AnswerLanguage, knowledge: Knowledge, message: string): Draft {
  if (draft.kind === "approved" || draft.kind === "small_talk" || draft.kind === "refusal" || draft.citations.length === 0) return draft;
  const { speaker } = knowledge;
  const verdict = verifyAnswer({
    text: draft.text,
    citations: draft.citations,
    allowed: [
      speaker.organization_name,
      speaker.agent_name ?? "",
      speaker.address ?? "",
      String(draft.citations.length),
      `${knowledge.homes.length}`,
      ...(draft.allowed ?? []),
    ],
  });
  if (verdict.ok) return draft;
  const topics = understandQuestion(message, { language }).asks.flatMap((ask) => topicOf(ask, language) ?? []);
  return {
    text: PHRASES[language].unknown(namesOf(speaker), topics),
    kind: "unknown",
    answered: false,
    handoff: true,
    citations: [],
    reason: `unverified_${verdict.reason}: ${verdict.detail}`,
  };
}

function distinct(citations: Citation[]): Citation[] {
  return citations.filter(
    (citation, index) => citations.findIndex((other) => other.source_id === citation.source_id && other.quote === citation.quote) === index,
  );
}
