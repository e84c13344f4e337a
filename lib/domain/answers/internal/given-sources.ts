import type { AnswerLanguage } from "../constants";
import { labelOf } from "../rules/fact-labels";
import { formatValue } from "../rules/format-value";
import type { Ask } from "../rules/understand-question";
import { readStatement } from "../rules/verify-answer-reading";
import { type Given } from "../rules/verify-answer-sentence";
import { approvedUnits, factUnits, homeUnits, passageUnits, type Unit } from "../rules/verify-answer-units";
import type { EvidencePassage, HistoryMessage, Knowledge, KnownFact, PortfolioHome } from "../schemas";
import { mayBeGiven, passageText } from "./provider-prompt";

/** Approved answers shown to a provider: those that speak of what is asked. */
const APPROVED_SHOWN = 8;
const PASSAGES_SHOWN = 12;
const HOMES_SHOWN = 20;

type Asked = { knowledge: Knowledge; language: AnswerLanguage; asks: Ask[]; message: string; history: HistoryMessage[]; secrets: string[] };

/** What a provider was given to answer from, numbered; and the same as units that its sentences are held against. */
export class GivenSources {
  readonly given: Given;
  readonly texts: string[] = [];
  private readonly units: Unit[] = [];
  private readonly seen = new Map<string, number>();

  constructor(private readonly asked: Asked) {
    const { knowledge, language, asks, message, history, secrets } = asked;
    this.given = {
      units: this.units,
      language,
      names: namesIn(knowledge),
      home: knowledge.speaker.property_id,
      homes: [],
      talk: [message, ...history.map(({ message_text }) => message_text)],
      secrets,
    };
    if (knowledge.facts.length > 0) this.addFacts(knowledge.facts);
    for (const passage of knowledge.passages.slice(0, PASSAGES_SHOWN)) this.addPassage(passage);
    const subjects = new Set(asks.flatMap(({ subjects, aspects }) => [...subjects, ...aspects]));
    const near = knowledge.approved.filter(({ question }) => [...readStatement(question).concepts].some((id) => subjects.has(id)));
    for (const answer of near.slice(0, APPROVED_SHOWN))
      this.add(`${answer.source_id} approved`, `(Approved answer) ${answer.question} ${answer.answer}`, (number) =>
        approvedUnits(answer, number),
      );
    for (const home of knowledge.homes.slice(0, HOMES_SHOWN)) this.addHome(home);
  }

  /** Adds a passage and says under which number it stands; one that is there already keeps its number. */
  addPassage(passage: EvidencePassage): string {
    const { names } = this.given;
    return this.add(`${passage.source_id} ${passage.char_start}`, passageText(passage, names), (number) => passageUnits(passage, number));
  }

  /** Adds a home of a portfolio. */
  addHome(home: PortfolioHome): string {
    if (!this.given.homes.includes(home)) this.given.homes.push(home);
    const { language, knowledge } = this.asked;
    return this.add(home.property_id, `(${home.address}) ${this.factLines(home.facts)}`, (number) =>
      homeUnits(home, { language, knowledge }, number),
    );
  }

  /** The facts in words, as a provider reads them. */
  factLines(facts: KnownFact[]): string {
    return facts.map((fact) => `${labelOf(fact.field, "en")}: ${formatValue(fact, "en")}`).join("; ");
  }

  private addFacts(facts: KnownFact[]): void {
    const { language, knowledge } = this.asked;
    this.add("facts", `(Facts of the home) ${this.factLines(facts)}`, (number) => factUnits(facts, { language, knowledge }, number));
  }

  private add(key: string, text: string, units: (number: number) => Unit[]): string {
    const known = this.seen.get(key);
    if (known !== undefined) return `[${known}] ${this.texts[known - 1] ?? ""}`;
    const number = this.texts.length + 1;
    this.seen.set(key, number);
    this.texts.push(text);
    this.units.push(...units(number).filter((unit) => mayBeGiven(unit.text, this.given.names)));
    return `[${number}] ${text}`;
  }
}

/** Names that may stand in any sentence: whose assistant speaks, and the home's own address. */
function namesIn({ speaker, facts }: Knowledge): string[] {
  const full = facts.find(({ field }) => field === "address")?.value;
  const addresses = [speaker.address, typeof full === "string" ? full : undefined].flatMap((address) => (address ? [address] : []));
  const streets = addresses.flatMap((address) => {
    const street = address.split(",")[0]?.trim() ?? "";
    return [street, street.replace(/^\d+\w?\s+/, "")];
  });
  const people = [speaker.organization_name, speaker.agent_name, speaker.agent_name?.split(" ")[0]];
  return [...new Set([...addresses, ...streets, ...people])].filter((name): name is string => Boolean(name && name.length > 2));
}
