import { type Asked, type Frames, pieces, type Turn, tokens } from "./script";

type Part = { text?: string; inlineData?: unknown; functionResponse?: { response?: unknown } };
type Content = { role?: string; parts?: Part[] };

const textOf = (content: Content | undefined) => (content?.parts ?? []).map(({ text }) => text ?? "").join("");

/** Reads the body of `:streamGenerateContent`; the model stands in the path. */
export function readGenerateContent(body: Record<string, unknown>, path: string): Partial<Asked> {
  const contents = (body.contents ?? []) as Content[];
  const parts = contents.flatMap((content) => content.parts ?? []);
  const config = (body.generationConfig ?? {}) as { maxOutputTokens?: number; temperature?: number };
  const tools = (body.tools ?? []) as { functionDeclarations?: { name: string }[] }[] | { functionDeclarations?: { name: string }[] };
  return {
    model: decodeURIComponent(/models\/([^:]+):/.exec(path)?.[1] ?? ""),
    system: textOf(body.systemInstruction as Content | undefined),
    messages: contents.map((content) => ({ role: content.role === "model" ? "assistant" : "user", text: textOf(content) })),
    tools: [tools].flat().flatMap(({ functionDeclarations = [] }) => functionDeclarations.map(({ name }) => name)),
    tool_results: parts.flatMap(({ functionResponse }) => (functionResponse ? [JSON.stringify(functionResponse.response)] : [])),
    images: parts.filter(({ inlineData }) => inlineData !== undefined).length,
    max_output_tokens: config.maxOutputTokens ?? null,
    temperature: config.temperature ?? null,
  };
}

const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;

/** Gemini's stream: chunks of the whole object, without a closing mark. A blocked question has no candidates at all. */
export function generateContentFrames(asked: Asked, turn: Turn): Frames {
  const said = "say" in turn ? (turn.say ?? "") : "";
  const thoughts = "thoughts" in turn ? (turn.thoughts ?? "") : "empty" in turn ? "thinking and thinking" : "";
  const usageMetadata = {
    promptTokenCount: tokens(JSON.stringify(asked.body.contents)),
    cachedContentTokenCount: 2,
    candidatesTokenCount: said ? tokens(said) : 0,
    thoughtsTokenCount: thoughts ? tokens(thoughts) : 0,
    totalTokenCount: 0,
  };
  const error = data({ error: { code: 503, message: "The model is overloaded.", status: "UNAVAILABLE" } });
  if ("refuse" in turn) {
    return { open: [data({ promptFeedback: { blockReason: "SAFETY" }, usageMetadata })], text: [], close: [], error };
  }
  const chunk = (parts: unknown[], finishReason?: string) =>
    data({
      candidates: [{ content: { role: "model", parts }, index: 0, ...(finishReason ? { finishReason } : {}) }],
      ...(finishReason ? { usageMetadata } : {}),
    });
  const calls =
    "call" in turn ? turn.call.map(({ name, input }) => ({ functionCall: { name, args: input }, thoughtSignature: "sig" })) : [];
  const cut = "empty" in turn || ("finish" in turn && turn.finish === "length");
  return {
    open: thoughts ? [chunk([{ text: thoughts, thought: true }])] : [],
    text: pieces(said).map((text) => chunk([{ text }])),
    close: [...calls.map((call) => chunk([call])), chunk([{ text: "" }], cut ? "MAX_TOKENS" : "STOP")],
    error,
  };
}
