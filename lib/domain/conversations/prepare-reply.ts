import { conversations } from "@/db/schema/conversations";
import { type PrepareAnswer, prepareAnswer } from "@/lib/domain/answers/prepare-answer";
import type { Answer } from "@/lib/domain/answers/schemas";
import { getPublicBot } from "@/lib/domain/bots/queries";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { HISTORY_MESSAGES } from "./constants";
import { recentHistory } from "./internal/messages";
import { propertyOfSign } from "./internal/property-of-sign";
import { ofSession } from "./internal/session";
import { cleanMessage } from "./rules/clean-message";
import { type ReceiveMessageInput, receiveMessageInput } from "./schemas";

/** An answer made before the transaction that stores it, with what it answers: it is used for the same alone. */
export type PreparedReply = { question: string; property_id: string | null; answer: Answer };

type Prepare = { ctx: Ctx; input: ReceiveMessageInput } & Pick<PrepareAnswer, "onAsking" | "onText" | "signal">;

/**
 * The answer to a buyer's message, before `receiveMessage` stores it: a provider may take seconds and holds no
 * transaction. null when there is nothing to answer, or a person answers here. Stores nothing.
 * @throws AppError not_found `bot_unavailable`; invalid `message_empty`, `message_too_long`
 */
export async function prepareReply({ ctx, input, ...progress }: Prepare): Promise<PreparedReply | null> {
  const turn = parseInput(receiveMessageInput, input);
  const message_text = cleanMessage(turn.message_text);
  const question = turn.question ?? message_text;
  const known = await transaction(ctx, async (ctx) => {
    const { bot_id } = await getPublicBot({ ctx, input: { bot_id: turn.bot_id } });
    const ofSign = await propertyOfSign(ctx, bot_id, turn.qr_id ?? null);
    const [row] = await ctx.tx
      .select()
      .from(conversations)
      .where(ofSession(ctx, bot_id, turn.user_session_id));
    const history = row ? await recentHistory(ctx, row.conversation_id, HISTORY_MESSAGES) : [];
    const property_id = row && !(turn.qr_id && ofSign) ? row.property_id : ofSign;
    return { bot_id, property_id, history, silent: Boolean(row?.taken_over_at), language: turn.language ?? row?.language };
  });
  if (known.silent || question === "") return null;
  const { bot_id, property_id, history, language } = known;
  const answer = await prepareAnswer({
    ctx: asSystem(ctx, "answer"),
    input: { bot_id, property_id, message_text: question, language, history },
    ...progress,
  });
  return { question, property_id, answer };
}
