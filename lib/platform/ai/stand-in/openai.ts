import { type Asked, type Frames, pieces, type Turn, tokens } from "./script";

type Part = { type?: string; text?: string; image_url?: unknown };
type Item = { type?: string; role?: string; content?: string | Part[]; output?: unknown };

const textOf = (content: string | Part[] | undefined): string =>
  typeof content === "string" ? content : (content ?? []).map(({ text }) => text ?? "").join("");

/** Reads the body of `POST /responses`. */
export function readResponses(body: Record<string, unknown>): Partial<Asked> {
  const input = (body.input ?? []) as Item[];
  const messages = input.filter(({ role }) => role).map(({ role = "", content }) => ({ role, text: textOf(content) }));
  const system = messages.filter(({ role }) => role === "developer" || role === "system");
  return {
    model: String(body.model),
    system: system.map(({ text }) => text).join("\n"),
    messages: messages.filter((message) => !system.includes(message)),
    tools: ((body.tools ?? []) as { name: string }[]).map(({ name }) => name),
    tool_results: input.filter(({ type }) => type === "function_call_output").map(({ output }) => asText(output)),
    images: input.flatMap(({ content }) => (Array.isArray(content) ? content : [])).filter(({ type }) => type === "input_image").length,
    max_output_tokens: (body.max_output_tokens as number | undefined) ?? null,
    temperature: (body.temperature as number | undefined) ?? null,
  };
}

const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
const event = (value: { type: string }) => `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`;

/** OpenAI's Responses stream for a turn. */
export function responsesFrames(asked: Asked, turn: Turn): Frames {
  const base = { id: "resp_1", object: "response", created_at: 1, model: asked.model, status: "in_progress", output: [] };
  const open = [event({ type: "response.created", ...{ response: base } })];
  const said = "say" in turn ? (turn.say ?? "") : "refuse" in turn ? turn.refuse : "";
  const thoughts = "thoughts" in turn ? (turn.thoughts ?? "") : "empty" in turn ? "thinking and thinking" : "";
  const usage = {
    input_tokens: tokens(JSON.stringify(asked.body.input)),
    input_tokens_details: { cached_tokens: 2 },
    output_tokens: tokens(said) + (thoughts ? tokens(thoughts) : 0),
    output_tokens_details: { reasoning_tokens: thoughts ? tokens(thoughts) : 0 },
    total_tokens: 0,
  };
  if (thoughts) open.push(...reasoning(thoughts));
  const calls = "call" in turn ? turn.call.flatMap(callFrames) : [];
  const message = "refuse" in turn ? refusal(said) : spoken(said);
  const cut = "empty" in turn || ("finish" in turn && turn.finish === "length");
  const done = cut
    ? {
        type: "response.incomplete",
        response: { ...base, status: "incomplete", incomplete_details: { reason: "max_output_tokens" }, usage },
      }
    : { type: "response.completed", response: { ...base, status: "completed", usage } };
  const failed = {
    type: "response.failed",
    sequence_number: 9,
    response: { ...base, status: "failed", error: { code: "server_error", message: "The model failed to generate a response." } },
  };
  return {
    open: said ? [...open, ...message.open] : open,
    text: message.text,
    close: [...(said ? message.close : []), ...calls, event(done)],
    error: event(failed),
  };
}

function reasoning(thoughts: string): string[] {
  const item = { type: "reasoning", id: "rs_1", encrypted_content: null, summary: [] };
  return [
    event({ type: "response.output_item.added", ...{ output_index: 0, item } }),
    event({ type: "response.reasoning_summary_part.added", ...{ item_id: "rs_1", summary_index: 0 } }),
    event({ type: "response.reasoning_summary_text.delta", ...{ item_id: "rs_1", summary_index: 0, delta: thoughts } }),
    event({ type: "response.reasoning_summary_part.done", ...{ item_id: "rs_1", summary_index: 0 } }),
    event({ type: "response.output_item.done", ...{ output_index: 0, item } }),
  ];
}

function spoken(said: string) {
  const item = { type: "message", id: "msg_1", role: "assistant", status: "in_progress", content: [] };
  const full = { ...item, status: "completed", content: [{ type: "output_text", text: said, annotations: [] }] };
  const place = { item_id: "msg_1", output_index: 1, content_index: 0 };
  return {
    open: [event({ type: "response.output_item.added", ...{ output_index: 1, item } })],
    text: pieces(said).map((delta) => event({ type: "response.output_text.delta", ...{ ...place, delta, logprobs: [] } })),
    close: [event({ type: "response.output_item.done", ...{ output_index: 1, item: full } })],
  };
}

function refusal(said: string) {
  const item = { type: "message", id: "msg_1", role: "assistant", status: "in_progress", content: [] };
  const full = { ...item, status: "completed", content: [{ type: "refusal", refusal: said }] };
  const place = { item_id: "msg_1", output_index: 1, content_index: 0 };
  return {
    open: [event({ type: "response.output_item.added", ...{ output_index: 1, item } })],
    text: pieces(said).map((delta) => event({ type: "response.refusal.delta", ...{ ...place, delta } })),
    close: [
      event({ type: "response.refusal.done", ...{ ...place, refusal: said } }),
      event({ type: "response.output_item.done", ...{ output_index: 1, item: full } }),
    ],
  };
}

function callFrames({ name, input }: { name: string; input: unknown }, index: number): string[] {
  const json = JSON.stringify(input);
  const id = `fc_${index}`;
  const item = {
    type: "function_call",
    id,
    call_id: `call_${name}_${index}_${Math.trunc(performance.now() * 1000)}`,
    name,
    arguments: json,
    status: "completed",
  };
  const at = { output_index: index + 2 };
  return [
    event({ type: "response.output_item.added", ...{ ...at, item: { ...item, arguments: "", status: "in_progress" } } }),
    ...pieces(json).map((delta) => event({ type: "response.function_call_arguments.delta", ...{ ...at, item_id: id, delta } })),
    event({ type: "response.function_call_arguments.done", ...{ ...at, item_id: id, arguments: json } }),
    event({ type: "response.output_item.done", ...{ ...at, item } }),
  ];
}
