import { type Asked, type Frames, pieces, type Turn, tokens } from "./script";

type Block = { type?: string; text?: string; content?: unknown };
type Message = { role: string; content: string | Block[] };

const blocks = (content: string | Block[]): Block[] => (typeof content === "string" ? [{ type: "text", text: content }] : content);

const resultText = (content: unknown): string =>
  Array.isArray(content)
    ? content.map((block: Block) => block.text ?? JSON.stringify(block)).join("")
    : typeof content === "string"
      ? content
      : JSON.stringify(content);

/** Reads the body of `POST /v1/messages`. */
export function readMessages(body: Record<string, unknown>): Partial<Asked> {
  const messages = (body.messages ?? []) as Message[];
  const all = messages.flatMap(({ content }) => blocks(content));
  const system = (body.system ?? []) as string | Block[];
  return {
    model: String(body.model),
    system: blocks(system)
      .map(({ text }) => text ?? "")
      .join("\n"),
    messages: messages.map(({ role, content }) => ({
      role,
      text: blocks(content)
        .map(({ text }) => text ?? "")
        .join(""),
    })),
    tools: ((body.tools ?? []) as { name: string }[]).map(({ name }) => name),
    tool_results: all.filter(({ type }) => type === "tool_result").map(({ content }) => resultText(content)),
    images: all.filter(({ type }) => type === "image").length,
    max_output_tokens: (body.max_tokens as number | undefined) ?? null,
    temperature: (body.temperature as number | undefined) ?? null,
  };
}

const event = (type: string, value: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...value })}\n\n`;

/** Anthropic's named events for a turn. Thoughts come as a block of their own before the text. */
export function messagesFrames(asked: Asked, turn: Turn): Frames {
  const said = "say" in turn ? (turn.say ?? "") : "refuse" in turn ? turn.refuse : "";
  const thoughts = "thoughts" in turn ? (turn.thoughts ?? "") : "empty" in turn ? "thinking and thinking" : "";
  const usage = { input_tokens: tokens(JSON.stringify(asked.body.messages)), cache_read_input_tokens: 2, output_tokens: 1 };
  const message = {
    id: "msg_1",
    type: "message",
    role: "assistant",
    model: asked.model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage,
  };
  const open = [event("message_start", { message }), event("ping", {})];
  let index = 0;
  if (thoughts) {
    open.push(
      event("content_block_start", { index, content_block: { type: "thinking", thinking: "" } }),
      event("content_block_delta", { index, delta: { type: "thinking_delta", thinking: thoughts } }),
      event("content_block_delta", { index, delta: { type: "signature_delta", signature: "sig" } }),
      event("content_block_stop", { index }),
    );
    index += 1;
  }
  const close: string[] = [];
  if (said) {
    open.push(event("content_block_start", { index, content_block: { type: "text", text: "" } }));
    close.push(event("content_block_stop", { index }));
  }
  const text = pieces(said).map((piece) => event("content_block_delta", { index, delta: { type: "text_delta", text: piece } }));
  if ("call" in turn) close.push(...turn.call.flatMap((call, at) => toolFrames(call, index + 1 + at)));
  close.push(
    event("message_delta", {
      delta: { stop_reason: stopReason(turn), stop_sequence: null },
      usage: { output_tokens: tokens(said + thoughts) },
    }),
    event("message_stop", {}),
  );
  return { open, text, close, error: event("error", { error: { type: "overloaded_error", message: "Overloaded" } }) };
}

function stopReason(turn: Turn): string {
  if ("call" in turn) return "tool_use";
  if ("refuse" in turn) return "refusal";
  return "empty" in turn || ("finish" in turn && turn.finish === "length") ? "max_tokens" : "end_turn";
}

function toolFrames({ name, input }: { name: string; input: unknown }, index: number): string[] {
  const id = `toolu_${index}_${Math.trunc(performance.now() * 1000)}`;
  return [
    event("content_block_start", { index, content_block: { type: "tool_use", id, name, input: {} } }),
    ...pieces(JSON.stringify(input)).map((part) =>
      event("content_block_delta", { index, delta: { type: "input_json_delta", partial_json: part } }),
    ),
    event("content_block_stop", { index }),
  ];
}
