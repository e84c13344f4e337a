import { composePart, type Part } from "../rules/compose-answer";
import { matchFacts } from "../rules/match-facts";
import { sentencesOf } from "../rules/normalize-text";
import { namesOf, PHRASES } from "../rules/phrases";
import type { Ask } from "../rules/understand-question";
import { type Read, readStatement } from "../rules/verify-answer-reading";
import { type Before, type Given, type SentenceVerdict, verifySentence } from "../rules/verify-answer-sentence";
import type { Answer, Citation, Knowledge } from "../schemas";

type Voice = {
  given: Given;
  asks: Ask[];
  knowledge: Knowledge;
  /** The engine's own answer to the message. */
  fallback: Answer;
  onText?: (text: string) => void;
};

type True = Extract<SentenceVerdict, { kind: "true" }>;
type False = Extract<SentenceVerdict, { kind: "false" }>;

/** What is wrong with the way a thing is said, not with the thing: the engine may say it in its own words. */
const MENDABLE = new Set<False["fault"]>(["number", "date", "claim", "name", "language", "too_long", "markup"]);
/** Sentences in one answer; a provider that goes on is not listened to. */
const MOST_SENTENCES = 8;

export type Spoken = Pick<Answer, "citations" | "answered" | "handoff" | "kind"> & { text: string };

/**
 * An answer as it is said, sentence by sentence. What a provider writes goes through `hear`: true sentences are said,
 * a false one is replaced by what the engine knows of the thing it is about, or left out.
 */
export class SpokenAnswer {
  text = "";
  repaired = 0;
  dropped = 0;
  readonly faults: string[] = [];
  private readonly citations: Citation[] = [];
  private readonly said: Read[] = [];
  private readonly admissions: string[] = [];
  private readonly offers: string[] = [];
  private readonly parts = new Map<Ask, Part>();
  private before: Before = { subjects: [] };
  private opening: "yes" | "no" | null = null;
  private conflict = false;

  constructor(private readonly voice: Voice) {}

  /** Takes one sentence of a provider. */
  hear(raw: string): void {
    if (this.said.length >= MOST_SENTENCES) return;
    const { subjects, home } = this.before;
    const before = { subjects: subjects.length > 0 ? subjects : this.voice.asks.flatMap((ask) => ask.subjects), home };
    const verdict = verifySentence(raw, this.voice.given, before);
    if (verdict.kind === "admission") this.admit(verdict.text, verdict.read);
    else if (verdict.kind === "offer") this.offers.push(verdict.text);
    else if (verdict.kind === "empty") this.opening = verdict.particle ?? this.opening;
    else if (verdict.kind === "false") this.mend(verdict);
    else this.take(verdict);
  }

  /** Whether anything was said. */
  get spoke(): boolean {
    return this.said.length > 0;
  }

  /** Whether all that came was that the sources don't tell. */
  get onlyAdmitted(): boolean {
    return !this.spoke && this.admissions.length > 0 && this.faults.length === 0;
  }

  /**
   * Ends the answer: what was left out or broke off is taken up by the engine where it knows more, without repeating.
   * null: nothing true was said. `broke`: the last provider failed in the middle.
   */
  end(broke: boolean): Spoken | null {
    if (!this.spoke) return null;
    const { fallback, given, knowledge } = this.voice;
    const open = broke || this.dropped > 0 || this.admissions.length > 0;
    let [answered, handoff] = [true, this.conflict];
    if (open) {
      const more = this.moreOfFallback();
      if (more.length > 0) {
        this.citations.push(...fallback.citations);
        answered = fallback.answered;
        handoff = fallback.handoff;
      } else if (this.dropped > 0 || this.admissions.length > 0) {
        more.push(...this.admissions.slice(0, 1), PHRASES[given.language].offer(namesOf(knowledge.speaker)));
        [answered, handoff] = [this.admissions.length === 0 && !this.beside(), true];
      }
      for (const sentence of more) this.utter(sentence);
    } else if (this.beside()) {
      this.utter(PHRASES[given.language].offer(namesOf(knowledge.speaker)));
      [answered, handoff] = [false, true];
    } else if (this.offers[0]) this.utter(this.offers[0]);
    const kind = !answered && fallback.kind === "unknown" ? "unknown" : this.citations.some(isFact) ? "fact" : "passage";
    return { text: this.text, citations: distinct(this.citations).slice(0, 8), answered, handoff: handoff || this.conflict, kind };
  }

  /** What the engine knows besides what was said; a list of homes is no continuation. */
  private moreOfFallback(): string[] {
    const { kind, bot_response_text } = this.voice.fallback;
    return kind === "unknown" || bot_response_text.includes("\n") ? [] : this.unsaidOf(bot_response_text);
  }

  /** True things, none of which speaks of what was asked, where the engine has no answer: the agent is offered. */
  private beside(): boolean {
    const { asks, fallback } = this.voice;
    if (fallback.kind !== "unknown" || asks.length === 0) return false;
    const asked = new Set(asks.flatMap(({ subjects, aspects, words }) => [...subjects, ...aspects, ...words]));
    return !this.said.some(({ concepts, stems }) => [...concepts, ...stems].some((id) => asked.has(id)));
  }

  /** Says a sentence as it stands; what follows an answer, such as how to arrange a tour. */
  utter(sentence: string): void {
    const piece = this.text === "" ? sentence : ` ${sentence}`;
    this.text += piece;
    this.voice.onText?.(piece);
  }

  private take({ text, read, citations, particle, home }: True): void {
    const disputed = home === this.voice.given.home ? this.disputeOver(read) : null;
    if (disputed) this.sayPart(disputed, true);
    if (disputed || this.covers(read)) return;
    const opening = particle ?? this.opening;
    this.opening = null;
    const kept =
      opening && this.mayOpen(opening, read) ? (particle ? text : this.opened(opening, text)) : particle ? withoutOpening(text) : text;
    this.say(kept, read, citations);
    this.before.home = home;
  }

  private say(text: string, read: Read, citations: Citation[]): void {
    this.utter(text);
    this.said.push(read);
    this.citations.push(...citations);
    const subjects = read.clauses.flatMap(({ subjects }) => subjects);
    this.before = { subjects: subjects.length > 0 ? subjects : this.before.subjects };
  }

  /** That the sources don't tell is only said where the engine does not know it either. */
  private admit(text: string, read: Read): void {
    const asks = this.asksOf(read);
    const known = asks.map((ask) => this.partOf(ask)).filter(({ outcome }) => outcome === "known" || outcome === "conflict");
    if (known.length === 0) this.admissions.push(text);
    else for (const part of known) this.sayPart(part, true);
  }

  private mend({ fault, detail, read, ofOthers }: False): void {
    this.faults.push(`${fault}: ${detail}`);
    // What is known of the chosen home mends nothing that was said of another one.
    const mendable = MENDABLE.has(fault) && !ofOthers;
    const asks = mendable ? this.asksOf(read) : [];
    const parts = asks.map((ask) => this.partOf(ask)).filter(({ outcome }) => outcome === "known" || outcome === "conflict");
    const single = parts.length === 0 && mendable ? this.factsOn(read) : parts;
    if (single.length === 0) this.dropped += 1;
    for (const part of single) this.sayPart(part, true);
  }

  private sayPart(part: Part, repairs: boolean): void {
    const read = readStatement(part.text);
    if (repairs) this.repaired += 1;
    if (part.outcome === "conflict") this.conflict = true;
    if (!this.covers(read)) this.say(part.text, read, part.citations);
  }

  /** Which of the asks a sentence is about; the only one, when it names nothing. */
  private asksOf(read: Read): Ask[] {
    const { asks } = this.voice;
    const subjects = new Set(read.clauses.flatMap((clause) => clause.subjects));
    const named = asks.filter((ask) => ask.subjects.some((id) => subjects.has(id)));
    return named.length > 0 || asks.length !== 1 ? named : asks;
  }

  private partOf(ask: Ask): Part {
    const known = this.parts.get(ask);
    if (known) return known;
    const { given, knowledge } = this.voice;
    const part = composePart(ask, { language: given.language, knowledge, properNames: given.names });
    this.parts.set(ask, part);
    return part;
  }

  /** What the facts say of the things that a sentence names beside what was asked. */
  private factsOn(read: Read): Part[] {
    const subjects = [...new Set(read.clauses.flatMap((clause) => clause.subjects))].slice(0, 2);
    return subjects.map((id) => this.partOf(plainAsk(id))).filter(({ outcome, kind }) => outcome === "known" && kind === "fact");
  }

  /** The sources disagree on something that a sentence settles as if they did not. */
  private disputeOver(read: Read): Part | null {
    for (const id of new Set(read.clauses.flatMap((clause) => clause.subjects)))
      if (matchFacts(plainAsk(id), this.voice.knowledge.facts).outcome === "conflict") return this.partOf(plainAsk(id));
    return null;
  }

  /** A yes or no stands where the engine's own answer begins with it, or has none and the sentence says the same. */
  private mayOpen(opening: "yes" | "no", read: Read): boolean {
    const ask = this.asksOf(read).find(({ form }) => form === "yes_no");
    if (!ask) return false;
    const phrases = PHRASES[this.voice.given.language];
    const { text } = this.partOf(ask);
    const engine = text.startsWith(phrases.yes.slice(0, -1)) ? "yes" : text.startsWith(phrases.no) ? "no" : null;
    if (engine) return engine === opening;
    if (ask.negated || ask.amounts.length > 0) return false;
    return (read.clauses[0]?.denied ?? false) === (opening === "no");
  }

  private opened(opening: "yes" | "no", text: string): string {
    return `${PHRASES[this.voice.given.language][opening]} ${text}`;
  }

  /** Whether a statement says nothing that was not said already. */
  private covers(read: Read): boolean {
    const subjects = read.clauses.flatMap((clause) => clause.subjects);
    return this.said.some(
      (said) =>
        said.folded === read.folded ||
        (subjects.length + read.numbers.length > 0 &&
          subjects.every((id) => said.concepts.has(id)) &&
          read.numbers.every(({ value }) => said.numbers.some((known) => known.value === value)) &&
          read.words.every(({ id }) => said.stems.has(id))),
    );
  }

  private unsaidOf(text: string): string[] {
    return sentencesOf(text)
      .map((sentence) => sentence.text)
      .filter((sentence) => !this.covers(readStatement(sentence)) && !this.text.includes(sentence));
  }
}

const plain = new Map<string, Ask>();

/** "What of it": an ask that names one thing. The same object each time, so that its part is kept. */
function plainAsk(id: string): Ask {
  const known = plain.get(id);
  if (known) return known;
  const ask: Ask = {
    subjects: [id],
    aspects: [],
    words: [],
    form: "what",
    negated: false,
    amounts: [],
    either: [],
    text: id.replaceAll("_", " "),
  };
  plain.set(id, ask);
  return ask;
}

function withoutOpening(text: string): string {
  const rest = text.replace(/^\s*\p{L}+\s*[,.:،]\s*/u, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const isFact = ({ char_start }: Citation) => char_start === undefined;
const distinct = (citations: Citation[]) =>
  citations.filter(
    (one, index) => citations.findIndex(({ source_id, quote }) => source_id === one.source_id && quote === one.quote) === index,
  );
