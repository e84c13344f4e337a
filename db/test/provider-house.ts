import { and, eq } from "drizzle-orm";
import { eventReader } from "@/components/chat/event-stream";
import { ai_usage } from "@/db/schema/ai";
import { messages } from "@/db/schema/conversations";
import type { ChatAnswer } from "@/lib/domain/conversations/schemas";
import { restDoor } from "@/lib/entry/rest/door";
import { env } from "@/lib/kernel/env";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { aChatbot, aProperty, aQrCode, aSource } from "./factories";
import { type Tenant, tenant } from "./fixture";
import { randomAddress } from "./rest-client";

const db = () => pool().db;
const KEYS = { OPENAI_API_KEY: "sk-one", ANTHROPIC_API_KEY: "sk-two", GEMINI_API_KEY: "sk-three", HUGGINGFACE_API_KEY: "hf_four" };
export const BROCHURE =
  "The kitchen was remodeled in 2021 with quartz counters. The roof was replaced in 2016 with metal. The train stops two blocks away. The piano room has a bay window.";

/** The platform's own keys in this process's configuration, or none. */
export function platformKeys(there: boolean): void {
  Object.assign(env(), Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, there ? key : undefined])));
}

type Step = { provider: string; model_name?: string };

/** A house whose bot asks these providers, each by a model of its own name: circuits of one test are none of another's. */
export async function aProviderHouse(...steps: Step[]) {
  const t = await tenant();
  const [first = { provider: "openai" }, ...rest] = steps.map((step) => ({ model_name: `m-${newId()}`, ...step }));
  const config = { model_name: `m-${newId()}`, api_key_id: null, temperature: 0.2, ...first, fallback: rest };
  const bot = await aChatbot(t, { agent_id: t.agent_id, ai_model_config: config });
  const property = await aProperty(t, {
    bot_id: bot.bot_id,
    address: "12 Church Street",
    hoa_fee: 120,
    hoa_frequency: "monthly",
    facts: { pool: false },
  });
  await aSource(t, { property_id: property.property_id, bot_id: bot.bot_id, text: BROCHURE });
  const qr = await aQrCode(t, { bot_id: bot.bot_id, property_id: property.property_id });
  return { t, bot, property, qr, ...talk(qr.qr_id) };
}

type Heard = { status: number; events: { event: string; data: unknown; at: number }[]; text: string; answer: ChatAnswer };

function talk(qr_id: string) {
  const send = (
    message_text: string,
    { session = newId(), key, stream = false }: { session?: string; key?: string; stream?: boolean } = {},
  ) => {
    const headers: Record<string, string> = { "content-type": "application/json", "x-yardsign-peer": randomAddress() };
    if (key) headers["idempotency-key"] = key;
    if (stream) headers.accept = "text/event-stream";
    const body = JSON.stringify({ message_text, user_session_id: session });
    return restDoor(new Request(`http://localhost:3000/api/v1/public/chat/${qr_id}`, { method: "POST", headers, body }));
  };
  const ask = async (message_text: string, options: { session?: string; key?: string } = {}) =>
    (await (await send(message_text, options)).json()) as ChatAnswer;
  const listen = async (message_text: string, options: { session?: string; key?: string } = {}): Promise<Heard> => {
    const began = performance.now();
    const response = await send(message_text, { ...options, stream: true });
    const events: Heard["events"] = [];
    const read = eventReader();
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      for (const event of read(decoder.decode(chunk, { stream: true }))) events.push({ ...event, at: performance.now() - began });
    const text = events.flatMap(({ event, data }) => (event === "delta" ? [(data as { text: string }).text] : [])).join("");
    return { status: response.status, events, text, answer: events.find(({ event }) => event === "done")?.data as ChatAnswer };
  };
  return { send, ask, listen };
}

/** What the assistant said, in order. */
export const repliesOf = async (t: Tenant) =>
  db()
    .select()
    .from(messages)
    .where(and(eq(messages.organization_id, t.organization_id), eq(messages.role, "bot")))
    .orderBy(messages.message_id);
/** What providers took, in order. */
export const billOf = (t: Tenant) =>
  db().select().from(ai_usage).where(eq(ai_usage.organization_id, t.organization_id)).orderBy(ai_usage.usage_id);
