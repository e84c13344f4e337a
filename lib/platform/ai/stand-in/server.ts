import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { env } from "@/lib/kernel/env";
import { MODELS } from "../models";
import { PROVIDERS, type Provider } from "../types";
import { messagesFrames, readMessages } from "./anthropic";
import { chatFrames, readChat } from "./chat-completions";
import { embeddingsBody } from "./embeddings";
import { failureReply, type Reply } from "./failures";
import { generateContentFrames, readGenerateContent } from "./gemini";
import { readResponses, responsesFrames } from "./openai";
import type { Asked, Frames, Script, ScriptOptions, Turn } from "./script";

type BaseUrls = Record<"OPENAI_BASE_URL" | "ANTHROPIC_BASE_URL" | "GEMINI_BASE_URL" | "HUGGINGFACE_BASE_URL" | "OLLAMA_BASE_URL", string>;

export type AiStandIn = {
  origin: string;
  /** For a child process; this process is pointed at it by `use`. */
  env: BaseUrls;
  /** Points this process's configuration at the stand-in, with other settings if given; `close` puts it back. */
  use: (more?: { AI_TIMEOUT_MS?: number }) => void;
  /** What to do with the questions to come: the first script that fits and is not used up answers. */
  script: (script: Script, options?: ScriptOptions) => void;
  /** Forgets scripts and requests. */
  reset: () => void;
  requests: Asked[];
  close: () => Promise<void>;
};

type Entry = { script: Script; provider?: Provider; route: Asked["route"]; left: number };

const PIECE_MS = 2;
const NOTHING: Turn = { say: "I am a stand-in and was told nothing." };

/**
 * A loopback server that speaks the protocols of all five providers as their packages use them. Without a script the key decides:
 * one with `wrong` in it is refused, with `empty` it has no credit, with `norights` it may not list models.
 */
export async function startAiStandIn(options: { port?: number } = {}): Promise<AiStandIn> {
  const requests: Asked[] = [];
  const scripts: Entry[] = [];
  const server = createServer((request, response) => {
    serve(request, response, requests, scripts).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const urls = baseUrls(origin);
  let before: Partial<ReturnType<typeof env>> | null = null;
  return {
    origin,
    env: urls,
    use: (more = {}) => {
      const { OPENAI_BASE_URL, ANTHROPIC_BASE_URL, GEMINI_BASE_URL, HUGGINGFACE_BASE_URL, OLLAMA_BASE_URL, AI_TIMEOUT_MS } = env();
      before ??= { OPENAI_BASE_URL, ANTHROPIC_BASE_URL, GEMINI_BASE_URL, HUGGINGFACE_BASE_URL, OLLAMA_BASE_URL, AI_TIMEOUT_MS };
      Object.assign(env(), urls, more);
    },
    script: (script, { provider, route = "chat", times = Number.POSITIVE_INFINITY } = {}) => {
      scripts.push({ script, provider, route, left: times });
    },
    reset: () => {
      scripts.length = 0;
      requests.length = 0;
    },
    requests,
    close: async () => {
      if (before) Object.assign(env(), before);
      await closeServer(server);
    },
  };
}

function baseUrls(origin: string): BaseUrls {
  return {
    OPENAI_BASE_URL: `${origin}/openai/v1`,
    ANTHROPIC_BASE_URL: `${origin}/anthropic`,
    GEMINI_BASE_URL: `${origin}/gemini`,
    HUGGINGFACE_BASE_URL: `${origin}/huggingface/v1`,
    OLLAMA_BASE_URL: `${origin}/ollama`,
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function serve(request: IncomingMessage, response: ServerResponse, requests: Asked[], scripts: Entry[]): Promise<void> {
  const asked = await readRequest(request);
  if (!asked) return reply(response, { status: 404, body: "{}" });
  requests.push(asked);
  const turn = turnFor(asked, scripts);
  if ("hang" in turn) return;
  if ("fail" in turn) return reply(response, failureReply(asked.provider, turn.fail, asked.key));
  if ("status" in turn) return reply(response, turn);
  if (asked.route === "chat") return stream(response, framesOf(asked, turn), turn);
  const body = asked.route === "models" ? modelsBody(asked.provider) : embeddingsBody(asked.provider, asked.model, asked.path, asked.body);
  reply(response, { status: 200, body: JSON.stringify(body), headers: { "content-type": "application/json" } });
}

function turnFor(asked: Asked, scripts: Entry[]): Turn {
  for (const entry of scripts) {
    if (entry.left <= 0 || entry.route !== asked.route || (entry.provider && entry.provider !== asked.provider)) continue;
    const turn = typeof entry.script === "function" ? entry.script(asked) : entry.script;
    if (!turn) continue;
    entry.left -= 1;
    return turn;
  }
  if (asked.key?.includes("wrong")) return { fail: "unauthorized" };
  if (asked.key?.includes("empty") && asked.route !== "models") return { fail: "no_quota" };
  if (asked.key?.includes("norights") && asked.route === "models") return { fail: "forbidden" };
  if (asked.provider !== "ollama" && !asked.key) return { fail: "unauthorized" };
  return NOTHING;
}

async function readRequest(request: IncomingMessage): Promise<Asked | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const body = (text ? JSON.parse(text) : {}) as Record<string, unknown>;
  const [, name, ...rest] = (request.url ?? "").split("/");
  const provider = PROVIDERS.find((candidate) => candidate === name);
  const path = `/${rest.join("/")}`;
  const route = routeOf(path);
  if (!provider || !route) return null;
  const { headers } = request;
  const sent = headers["x-api-key"] ?? headers["x-goog-api-key"] ?? headers.authorization?.replace(/^Bearer /, "");
  const common = { system: "", messages: [], tools: [], tool_results: [], images: 0, max_output_tokens: null, temperature: null };
  const model = String(body.model ?? decodeURIComponent(/models\/(.+?)(:|\/pipeline|$)/.exec(path)?.[1] ?? ""));
  const key = typeof sent === "string" && sent ? sent : null;
  const read = route === "chat" ? readerOf(path)(body, path) : {};
  return { ...common, provider, route, path, key, model, body, ...read };
}

function routeOf(path: string): Asked["route"] | null {
  if (/\/(responses|messages|chat\/completions)$|:streamGenerateContent/.test(path)) return "chat";
  if (/\/(embeddings|feature-extraction)$|:(batchE|e)mbedContents?$/.test(path)) return "embeddings";
  return /\/(models|api\/tags)(\?|$)/.test(path) ? "models" : null;
}

function readerOf(path: string): (body: Record<string, unknown>, path: string) => Partial<Asked> {
  if (path.endsWith("/responses")) return readResponses;
  if (path.endsWith("/messages")) return readMessages;
  return path.includes(":streamGenerateContent") ? readGenerateContent : readChat;
}

function framesOf(asked: Asked, turn: Turn): Frames {
  if (asked.path.endsWith("/responses")) return responsesFrames(asked, turn);
  if (asked.path.endsWith("/messages")) return messagesFrames(asked, turn);
  return asked.provider === "gemini" ? generateContentFrames(asked, turn) : chatFrames(asked, turn);
}

function modelsBody(provider: Provider): unknown {
  const names = MODELS.filter((model) => model.provider === provider).map(({ model_name }) => model_name);
  if (provider === "gemini") return { models: names.map((name) => ({ name: `models/${name}` })) };
  if (provider === "ollama") return { models: names.map((name) => ({ name })) };
  return { object: "list", data: names.map((id) => ({ id, object: "model" })) };
}

function reply(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { "content-type": "application/json", "x-request-id": "req_stand_in", ...headers }).end(body);
}

async function stream(response: ServerResponse, frames: Frames, turn: Turn): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const frame of frames.open) response.write(frame);
  const wait = "piece_ms" in turn && turn.piece_ms !== undefined ? turn.piece_ms : PIECE_MS;
  for (const frame of frames.text) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (response.destroyed) return;
    response.write(frame);
  }
  const how = "ends" in turn ? turn.ends : undefined;
  if (how === "hang") return;
  if (how === "cut") {
    // What was written must leave before the line is cut.
    await new Promise((resolve) => setTimeout(resolve, 20));
    response.destroy();
    return;
  }
  if (how === "error") response.write(frames.error);
  if (how === undefined) for (const frame of frames.close) response.write(frame);
  response.end();
}
