import { maskPersonal } from "@/lib/domain/knowledge/rules/mask-personal";
import { env } from "@/lib/kernel/env";
import { streamAnswer } from "@/lib/platform/ai/stream-answer";
import type { AnswerPart, Attempt, Candidate, Usage } from "@/lib/platform/ai/types";
import { NO_USAGE } from "@/lib/platform/ai/usage";
import type { Gathered } from "./internal/gather-sources";
import { GivenSources } from "./internal/given-sources";
import { newBoundary, promptOf, systemPrompt } from "./internal/provider-prompt";
import { sentenceBuffer } from "./internal/sentence-buffer";
import { type Spoken, SpokenAnswer } from "./internal/spoken-answer";
import { namesOf, PHRASES } from "./rules/phrases";
import type { Answer, AnswerDetails, ProviderUse } from "./schemas";
import { answerTools, type Reach, type Wishes } from "./tools/answer-tools";

/** Four short sentences with room to spare. */
const MOST_TOKENS = 700;

type Asked = {
  gathered: Gathered;
  /** The engine's own answer: what is said where a provider says nothing true. */
  fallback: Answer;
  candidates: Candidate[];
  reach: Reach;
  onText?: (text: string) => void;
  signal?: AbortSignal;
};

/**
 * The answer in a provider's words, each sentence of which was verified before it was given to `onText`. Where providers
 * fail or say what no source carries, the engine says it or goes on. Never throws for a provider's failure; must not be
 * called inside a database transaction.
 */
export async function answerWithProvider({ gathered, fallback, candidates, reach, onText, signal }: Asked): Promise<Answer> {
  const { question, knowledge, reading } = gathered;
  const { asks, language } = reading.understanding;
  const history = question.history ?? [];
  const system = systemPrompt(knowledge.speaker, language);
  const boundary = newBoundary();
  const message = maskPersonal(reading.message.slice(0, 2_000));
  const sources = new GivenSources({ knowledge, language, asks, message, history, secrets: [system, boundary] });
  const wishes: Wishes = {};
  const buyerWrote = [question.message_text, ...history.filter(({ role }) => role === "user").map(({ message_text }) => message_text)].join(
    "\n",
  );
  const spoken = new SpokenAnswer({ given: sources.given, asks, knowledge, fallback, onText });
  const heard = await listen(
    streamAnswer({
      candidates,
      prompt: promptOf({ system, sources: () => sources.texts, history, message, boundary }),
      said: () => spoken.text,
      tools: answerTools({ sources, knowledge, reach, wishes, buyerWrote }),
      max_output_tokens: MOST_TOKENS,
      deadline_ms: env().AI_TIMEOUT_MS,
      signal,
    }),
    spoken,
  );
  return finished({ spoken, heard, fallback, wishes, gathered });
}

/** What came of asking. `speaker`: who wrote the last sentence that was said; `broke`: the last one failed after that. */
type Heard = { uses: ProviderUse[]; attempts: Attempt[]; speaker: Candidate | null; broke: boolean };

/** Lets the sentences through as they become whole; a failed try leaves no half sentence behind. */
async function listen(parts: AsyncGenerator<AnswerPart>, spoken: SpokenAnswer): Promise<Heard> {
  const buffer = sentenceBuffer();
  const heard: Heard = { uses: [], attempts: [], speaker: null, broke: false };
  let asked: Candidate | null = null;
  const hear = (sentences: string[]) => {
    const before = spoken.text;
    for (const sentence of sentences) spoken.hear(sentence);
    if (spoken.text !== before) heard.speaker = asked;
  };
  const settle = (part: Extract<AnswerPart, { type: "done" | "failed" }>) => {
    if (part.type === "done") hear(buffer.flush(part.cut_off));
    buffer.clear();
    heard.broke = part.type === "failed" && spoken.spoke;
    heard.attempts.push(part.attempt);
    const { usage, attempt } = part;
    const outcome = part.type === "done" ? "answered" : "failed";
    if (asked && (part.type === "done" || total(usage) > 0))
      heard.uses.push({ candidate: asked, usage, attempts: [attempt], milliseconds: attempt.milliseconds, outcome });
  };
  for await (const part of parts) {
    if (part.type === "attempt") asked = part.candidate;
    else if (part.type === "text") hear(buffer.push(part.text));
    else settle(part);
  }
  // Nobody gave a word or took a token: the bill still says who was asked.
  const { attempts, uses } = heard;
  if (asked && uses.length === 0)
    uses.push({ candidate: asked, usage: NO_USAGE, attempts, milliseconds: attempts.at(-1)?.milliseconds ?? 0, outcome: "failed" });
  return heard;
}

const total = ({ input_tokens, output_tokens, cached_tokens }: Usage) => input_tokens + output_tokens + cached_tokens;

type Ended = {
  spoken: SpokenAnswer;
  heard: Heard;
  fallback: Answer;
  wishes: Wishes;
  gathered: Gathered;
};

function finished({ spoken, heard, fallback, wishes, gathered }: Ended): Answer {
  const said = spoken.end(heard.broke);
  const outcome = outcomeOf(spoken, said, heard, fallback);
  const base: Answer = said ? inProvidersWords(said, fallback) : fallback;
  const answer = withWish(base, said !== null, wishes, gathered);
  const own = said !== null && heard.speaker !== null;
  const details: AnswerDetails = {
    // Why the engine alone did not know says nothing of a provider's answer.
    ...(own ? {} : fallback.details),
    provider: own && heard.speaker ? heard.speaker.credential.provider : "built_in",
    milliseconds: 0,
    ...(own && heard.speaker ? { model_name: heard.speaker.model_name } : {}),
    attempts: heard.attempts.map(({ provider, model_name, outcome, milliseconds, status }) => ({
      provider,
      model_name,
      outcome,
      milliseconds,
      status,
    })),
    outcome,
    repaired: spoken.repaired,
    dropped: spoken.dropped,
    ...(spoken.faults.length > 0 ? { faults: spoken.faults.slice(0, 6) } : {}),
  };
  return { ...answer, details, uses: usesOf(heard, outcome) };
}

const inProvidersWords = ({ text, citations, answered, handoff, kind }: Spoken, fallback: Answer): Answer => ({
  ...fallback,
  bot_response_text: text,
  citations,
  answered,
  handoff,
  kind,
});

const wishOf = ({ tour, person }: Wishes) => (person ? "contact" : tour ? "tour" : null);

/** A tour or a person asked for through a tool: our own words for it follow the answer, and the turn does the rest. */
function withWish(base: Answer, spoke: boolean, wishes: Wishes, { knowledge, reading }: Gathered): Answer {
  const lead = wishes.lead && Object.keys(wishes.lead).length > 0 ? { lead: wishes.lead } : {};
  const wish = wishOf(wishes);
  if (!wish) return { ...base, ...lead };
  const phrases = PHRASES[reading.understanding.language];
  const words = phrases[wish](namesOf(knowledge.speaker));
  const known = spoke || base.answered;
  const body = known ? base.bot_response_text : "";
  return {
    ...base,
    ...lead,
    bot_response_text: [body, words].filter(Boolean).join(" "),
    body,
    kind: wish,
    answered: true,
    handoff: wish === "contact",
    citations: known ? base.citations : [],
  };
}

function outcomeOf(spoken: SpokenAnswer, said: Spoken | null, { attempts }: Heard, fallback: Answer): ProviderUse["outcome"] {
  if (said) return spoken.repaired + spoken.dropped > 0 ? "repaired" : "answered";
  if (!attempts.some(({ outcome }) => outcome === "ok") && spoken.faults.length === 0) return "failed";
  return spoken.onlyAdmitted && fallback.kind === "unknown" ? "answered" : "replaced";
}

/** The bill: the attempt that answered carries all attempts; failed ones that used tokens have a line of their own. */
function usesOf({ uses, attempts }: Heard, outcome: ProviderUse["outcome"]): ProviderUse[] {
  const last = uses.at(-1);
  if (!last) return [];
  const failed = last.outcome === "failed";
  return [...uses.slice(0, -1), { ...last, attempts, outcome: failed && outcome !== "replaced" ? "failed" : outcome }];
}
