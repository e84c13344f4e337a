import { randomUUID } from "node:crypto";
import { aChatbot, aProperty } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { listUnansweredQuestions } from "@/lib/domain/knowledge/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { receiveMessage } from "./receive-message";
import { recordFeedback } from "./record-feedback";

async function asked(message_text: string, question?: string) {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const { property_id } = await aProperty(t, { bot_id });
  const visitor: Ctx = { actor: { type: "visitor", organization_id: t.organization_id }, requestId: "test", now: () => new Date() };
  const user_session_id = randomUUID();
  const turn = await receiveMessage({ ctx: visitor, input: { bot_id, user_session_id, message_text, question, channel: "web" } });
  const rate = (rating: "up" | "down", message_id = turn.message_id) =>
    recordFeedback({ ctx: visitor, input: { conversation_id: turn.conversation_id, user_session_id, message_id, rating } });
  const items = async () => (await listUnansweredQuestions({ ctx: t.realtor, input: {} })).items;
  const again = async () =>
    (await receiveMessage({ ctx: visitor, input: { bot_id, user_session_id, message_text, question, channel: "web" } })).message_id;
  return { t, bot_id, property_id, turn, rate, items, again };
}

test("a thumb down brings the question with the rejected answer, once; a thumb up takes it off", async () => {
  const { property_id, turn, rate, items, again } = await asked(
    "How many bedrooms are there? I'm Hannah Osei, 207-555-0118",
    "How many bedrooms are there?",
  );
  expect(turn.answered).toBe(true);
  await rate("up");
  expect(await items()).toEqual([]);
  await rate("down");
  await rate("down");
  expect(await items()).toMatchObject([
    {
      question: "How many bedrooms are there?",
      origin: "thumbs_down",
      times_asked: 1,
      property_id,
      message_id: turn.message_id,
      answer_text: expect.stringContaining("3"),
      language: "en",
    },
  ]);
  const second = await again();
  await rate("down", second);
  expect(await items()).toMatchObject([{ times_asked: 2, message_id: second }]);
  await rate("up", second);
  expect(await items()).toMatchObject([{ times_asked: 1, message_id: null }]);
  await rate("up");
  await rate("up");
  expect(await items()).toEqual([]);
});

test("a thumb on what was noted as unanswered already, or on small talk, counts nothing", async () => {
  const { turn, rate, items } = await asked("Is there a treehouse?");
  expect(turn.answered).toBe(false);
  await rate("down");
  expect(await items()).toMatchObject([{ times_asked: 1, origin: "unanswered" }]);
  await rate("up");
  expect(await items()).toMatchObject([{ times_asked: 1 }]);
  const greeting = await asked("Hello");
  await greeting.rate("down");
  expect(await greeting.items()).toEqual([]);
});
