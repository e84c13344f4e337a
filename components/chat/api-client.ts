import { eventReader, type StreamEvent } from "./event-stream";
import type { Unsent } from "./kept";
import type { CardView, ChatState, CitationView, LeadValues, MessageView } from "./model";

/** A turn's answer (api-v1, section 7). */
export type Turn = {
  bot_response_text: string;
  conversation_id: string;
  message_id: string;
  citations: CitationView[];
  cards?: CardView[];
  suggested_questions: string[];
  answered: boolean;
  handoff: boolean;
  lead: { captured: boolean; missing: string[] };
};

export type Outcome =
  | { kind: "done"; turn: Turn }
  /** Nothing was heard: send the same again, later. */
  | { kind: "offline" }
  | { kind: "later"; seconds: number }
  | { kind: "gone" }
  | { kind: "refused"; detail: string };

type Problem = { status: number; detail: string; errors: { path: string; message: string }[] };
type Reply = { ok: true; message: string } | { ok: false; problem: Problem };

const SILENCE_MS = 30_000;

/** Sends one message and hands out its answer as it comes. Safe to repeat: the key is the message's own. */
export async function sendMessage(state: ChatState, message: Unsent, onText: (text: string) => void): Promise<Outcome> {
  const watch = new AbortController();
  let timer = setTimeout(() => watch.abort(), SILENCE_MS);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => watch.abort(), SILENCE_MS);
  };
  try {
    const response = await fetch(chatAddress(state), {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream", "idempotency-key": message.key },
      body: JSON.stringify({
        message_text: message.text,
        user_session_id: state.user_session_id,
        language: state.language,
        channel: state.channel,
      }),
      signal: watch.signal,
    });
    if (!response.ok) return await failure(response);
    if (!response.headers.get("content-type")?.includes("event-stream")) return { kind: "done", turn: (await response.json()) as Turn };
    return await readAnswer(response, heard, onText);
  } catch {
    return { kind: "offline" };
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer(response: Response, heard: () => void, onText: (text: string) => void): Promise<Outcome> {
  const reader = response.body?.getReader();
  if (!reader) return { kind: "offline" };
  const decoder = new TextDecoder();
  const read = eventReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { kind: "offline" };
    heard();
    for (const { event, data } of read(decoder.decode(value, { stream: true }))) {
      if (event === "delta") {
        text += deltaText(data);
        onText(text);
      }
      if (event === "done") return { kind: "done", turn: data as Turn };
      if (event === "error") return fromProblem(problemOf(data, 500), 5);
    }
  }
}

function deltaText(data: StreamEvent["data"]): string {
  if (typeof data === "string") return data;
  const { text } = data as { text?: unknown };
  return typeof text === "string" ? text : "";
}

async function failure(response: Response): Promise<Outcome> {
  return fromProblem(await readProblem(response), Number(response.headers.get("retry-after")) || 5);
}

function fromProblem(problem: Problem, seconds: number): Outcome {
  if (problem.status === 404 || problem.status === 410) return { kind: "gone" };
  if (problem.status === 429) return { kind: "later", seconds };
  if (problem.status >= 500) return { kind: "offline" };
  return { kind: "refused", detail: problem.errors[0]?.message ?? problem.detail };
}

async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => ({}));
  return problemOf(body, response.status);
}

function problemOf(body: unknown, status: number): Problem {
  const { detail, errors, status: own } = (body ?? {}) as Partial<Problem>;
  return { status: own ?? status, detail: detail ?? "", errors: errors ?? [] };
}

const chatAddress = (state: ChatState) => (state.qr_id ? `/api/v1/public/chat/${state.qr_id}` : `/api/v1/public/bots/${state.bot_id}/chat`);

async function post(state: ChatState, act: string, body: Record<string, unknown>, key: string): Promise<Reply> {
  try {
    const response = await fetch(`/api/v1/public/conversations/${state.conversation_id}/${act}`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify({ user_session_id: state.user_session_id, ...body }),
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    const { message } = (await response.json()) as { message?: string };
    return { ok: true, message: message ?? "" };
  } catch {
    return { ok: false, problem: { status: 0, detail: "", errors: [] } };
  }
}

/** Hands over the contact details with what was agreed to. */
export function sendLead(state: ChatState, values: LeadValues, key: string): Promise<Reply> {
  const { name, email, phone, contact, marketing } = values;
  const [first_name, ...rest] = name.split(/\s+/).filter(Boolean);
  const details = { first_name, last_name: rest.join(" ") || undefined, email: email || undefined, phone: phone || undefined };
  return post(state, "lead", { ...details, consent: { contact, marketing } }, key);
}

/** A thumb up or down for one answer. */
export const sendRating = (state: ChatState, message: MessageView, rating: "up" | "down", key: string) =>
  post(state, "feedback", { message_id: message.message_id, rating }, key);

/** Asks for a human. */
export const sendHandoff = (state: ChatState, key: string) => post(state, "handoff", {}, key);

/** The stored messages: to see what a human agent wrote meanwhile. Null when they can't be read now. */
export async function readMessages(state: ChatState): Promise<MessageView[] | null> {
  try {
    const query = new URLSearchParams({ user_session_id: state.user_session_id });
    const response = await fetch(`/api/v1/public/conversations/${state.conversation_id}?${query}`);
    if (!response.ok) return null;
    return ((await response.json()) as { messages: MessageView[] }).messages;
  } catch {
    return null;
  }
}
