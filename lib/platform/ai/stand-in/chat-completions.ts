import { type Asked, type Frames, pieces, type Turn, tokens } from "./script";

type Part = { type?: string; text?: string };
type Message = { role: string; content?: string | Part[] | null };

const textOf = (content: Message["content"]): string =>
  typeof content === "string" ? content : (content ?? []).map(({ text }) => text ?? "").join("");

/** Reads the body of `POST /chat/completions`: Hugging Face and Ollama. */
export function readChat(body: Record<string, unknown>): Partial<Asked> {
  const messages = (body.messages ?? []) as Message[];
  const parts = messages.flatMap(({ content }) => (Array.isArray(content) ? content : []));
  return {
    model: String(body.model),
    system: messages
      .filter(({ role }) => role === "system")
      .map(({ content }) => textOf(content))
      .join("\n"),
    messages: messages
      .filter(({ role }) => role !== "system" && role !== "tool")
      .map(({ role, content }) => ({ role, text: textOf(content) })),
    tools: ((body.tools ?? []) as { function: { name: string } }[]).map((tool) => tool.function.name),
    tool_results: messages.filter(({ role }) => role === "tool").map(({ content }) => textOf(content)),
    images: parts.filter(({ type }) => type === "image_url").length,
    max_output_tokens: (body.max_tokens as number | undefined) ?? null,
    temperature: (body.temperature as number | undefined) ?? null,
  };
}

/** The chat completions stream for a turn; the last chunk before `[DONE]` carries the usage when it was asked for. */
export function chatFrames(asked: Asked, turn: Turn): Frames {
  const said = "say" in turn ? (turn.say ?? "") : "refuse" in turn ? turn.refuse : "";
  const thoughts = "thoughts" in turn ? (turn.thoughts ?? "") : "empty" in turn ? "thinking and thinking" : "";
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ id: "c1", object: "chat.completion.chunk", created: 1, model: asked.model, choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const prompt = tokens(JSON.stringify(asked.body.messages));
  const usage = {
    prompt_tokens: prompt,
    prompt_tokens_details: { cached_tokens: 2 },
    completion_tokens: tokens(said + thoughts),
    total_tokens: 0,
  };
  const wantsUsage = (asked.body.stream_options as { include_usage?: boolean } | undefined)?.include_usage === true;
  const last = { id: "c1", object: "chat.completion.chunk", created: 1, model: asked.model, choices: [], usage };
  const calls = "call" in turn ? turn.call.flatMap((call, index) => callDeltas(call, index).map((delta) => chunk(delta))) : [];
  return {
    open: [chunk({ role: "assistant", content: "" }), ...(thoughts ? [chunk({ reasoning_content: thoughts })] : [])],
    text: pieces(said).map((content) => chunk({ content })),
    close: [...calls, chunk({}, finishReason(turn)), ...(wantsUsage ? [`data: ${JSON.stringify(last)}\n\n`] : []), "data: [DONE]\n\n"],
    error: `data: ${JSON.stringify({ error: { message: "The model server is overloaded.", type: "server_error", code: "overloaded" } })}\n\n`,
  };
}

function finishReason(turn: Turn): string {
  if ("call" in turn) return "tool_calls";
  if ("refuse" in turn) return "content_filter";
  return "empty" in turn || ("finish" in turn && turn.finish === "length") ? "length" : "stop";
}

function callDeltas({ name, input }: { name: string; input: unknown }, index: number): object[] {
  const id = `call_${index}_${Math.trunc(performance.now() * 1000)}`;
  return [
    { tool_calls: [{ index, id, type: "function", function: { name, arguments: "" } }] },
    ...pieces(JSON.stringify(input)).map((part) => ({ tool_calls: [{ index, function: { arguments: part } }] })),
  ];
}
