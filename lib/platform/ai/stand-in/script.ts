import type { Provider } from "../types";
import type { FailureName } from "./failures";

/** A question as it came over the wire, the same for all protocols. */
export type Asked = {
  provider: Provider;
  route: "chat" | "embeddings" | "models";
  path: string;
  /** The key as it was sent in the header of its protocol. */
  key: string | null;
  model: string;
  system: string;
  messages: { role: string; text: string }[];
  tools: string[];
  /** Results of tools of this answer so far, oldest first, as text. */
  tool_results: string[];
  images: number;
  max_output_tokens: number | null;
  temperature: number | null;
  body: Record<string, unknown>;
};

/** How a stream ends when not well: silence, a cut connection, an error event, or a clean end without the closing event. */
export type Break = "hang" | "cut" | "error" | "end";

/** What the stand-in does with one question. */
export type Turn =
  | { say: string; thoughts?: string; ends?: Break; finish?: "stop" | "length"; piece_ms?: number }
  | { call: { name: string; input: unknown }[]; say?: string }
  /** A status and body as the provider sends them. */
  | { fail: FailureName }
  /** Takes the question and never begins to answer. */
  | { hang: true }
  /** Refuses with status 200, as this provider does it. */
  | { refuse: string }
  /** The output limit was used up by thoughts: no text at all. */
  | { empty: true }
  | { status: number; body: string; headers?: Record<string, string> };

/** One turn, or what to do with this question; `null`: not mine, ask the next script. */
export type Script = Turn | ((asked: Asked) => Turn | null);

export type ScriptOptions = {
  /** For this provider alone, else for all. */
  provider?: Provider;
  /** Questions (`chat`) unless told. */
  route?: Asked["route"];
  /** Used up after so many questions; for ever unless told. */
  times?: number;
};

/** A text as the small pieces in which providers stream. */
export const pieces = (text: string): string[] => text.match(/\s*\S{1,6}/g) ?? (text ? [text] : []);

/** A stream in parts: what opens it, its text piece by piece, what closes it, and its error event. */
export type Frames = { open: string[]; text: string[]; close: string[]; error: string };

/** Roughly what a tokenizer would count. */
export const tokens = (text: string): number => Math.max(1, Math.ceil(text.length / 4));
