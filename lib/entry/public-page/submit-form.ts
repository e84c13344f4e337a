import type { LeadValues } from "@/components/chat/model";
import { MAX_MESSAGE_CHARACTERS } from "@/lib/domain/conversations/constants";
import { eraseConversation } from "@/lib/domain/conversations/erase-conversation";
import { recordFeedback } from "@/lib/domain/conversations/record-feedback";
import { requestHandoff } from "@/lib/domain/conversations/request-handoff";
import { captureLeadForm, prepareTurn, takeTurn } from "@/lib/entry/public-turn";
import { oncePrepared } from "@/lib/entry/rest/idempotency";
import { AppError } from "@/lib/kernel/errors";
import { isUuid } from "@/lib/kernel/ids";
import { sha256 } from "@/lib/kernel/secrets";
import { clientAddress } from "@/lib/platform/rate-limit/client-address";
import { consume } from "@/lib/platform/rate-limit/consume";
import { conversationOf, type FormState, orNothing, type Target } from "./load-page";

type Post = { request: Request; target: Target; session: string; form: FormData };
/** Done: go back to the page, with a word to say. Else what to show again, with all that was typed. */
export type Outcome = { done: true; notice: FormState["notice"]; forget?: true } | { done: false; state: FormState };

const NOTHING: FormState = { notice: null, draft: "", lead: null };
const done = (notice: FormState["notice"] = null): Outcome => ({ done: true, notice });
const again = (state: Partial<FormState>): Outcome => ({ done: false, state: { ...NOTHING, ...state } });

/** Does what a form of the page asks for, without JavaScript. */
export async function submitForm(post: Post): Promise<Outcome> {
  const intent = text(post.form, "intent") || "ask";
  const acts: Record<string, (post: Post) => Promise<Outcome>> = { ask, lead, feedback, handoff, report, erase };
  const act = acts[intent];
  if (!act) throw new AppError("invalid", "This form is not known.");
  await consume(intent === "ask" ? "public_api" : "public_form", clientAddress(post.request.headers));
  return act(post);
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/** A question. The page's key and the text together make pressing twice one message. */
async function ask({ target, session, form }: Post): Promise<Outcome> {
  const { ctx, bot, qr_id, language, channel } = target;
  const message_text = text(form, "message_text");
  if (!message_text) return again({ notice: "empty" });
  if (message_text.length > MAX_MESSAGE_CHARACTERS) return again({ notice: "too_long", draft: message_text });
  try {
    await consume("chat_session", session);
    await consume("chat_bot", bot.bot_id);
    const input = { bot_id: bot.bot_id, qr_id, user_session_id: session, message_text, language, channel };
    const key = `${text(form, "idempotency_key").slice(0, 60)}-${sha256(message_text).slice(0, 32)}`;
    await oncePrepared(
      { ctx, key, operation: "form ask", visitor: session, rawRequest: message_text },
      () => prepareTurn({ ctx, input }),
      async (ctx, prepared) => ({ status: 201, body: await takeTurn({ ctx, input, prepared }) }),
    );
    return done();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.kind === "rate_limited") return again({ notice: "slow", draft: message_text });
    if (error.code === "message_too_long") return again({ notice: "too_long", draft: message_text });
    if (error.kind === "invalid") return again({ notice: "empty", draft: message_text });
    throw error;
  }
}

async function lead(post: Post): Promise<Outcome> {
  const { target, session, form } = post;
  const values: LeadValues = {
    name: text(form, "name"),
    email: text(form, "email"),
    phone: text(form, "phone"),
    contact: form.has("contact"),
    marketing: form.has("marketing"),
  };
  const missing: NonNullable<FormState["lead"]>["errors"] = {
    ...(values.email || values.phone ? {} : { email: "need_contact" as const }),
    ...(values.contact ? {} : { contact: "need_consent" as const }),
  };
  if (Object.keys(missing).length) return again({ lead: { values, errors: missing } });
  const conversation = await conversationOf(target.ctx, target.bot, session);
  if (!conversation) return again({ lead: { values, errors: { form: "failed" } } });
  const [first_name, ...rest] = values.name.split(/\s+/).filter(Boolean);
  const details = {
    first_name,
    last_name: rest.join(" ") || undefined,
    email: values.email || undefined,
    phone: values.phone || undefined,
  };
  const consent = { contact: values.contact, marketing: values.marketing };
  try {
    await captureLeadForm({
      ctx: target.ctx,
      input: { conversation_id: conversation.conversation_id, user_session_id: session, ...details, consent },
    });
    return done();
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== "invalid") throw error;
    const paths = (error.errors ?? []).map((item) => item.path.split(".").at(-1));
    const errors = {
      ...(paths.includes("email") ? { email: "bad_email" as const } : {}),
      ...(paths.includes("phone") ? { phone: "bad_phone" as const } : {}),
    };
    return again({ lead: { values, errors: Object.keys(errors).length ? errors : { form: "failed" } } });
  }
}

async function feedback({ target, session, form }: Post): Promise<Outcome> {
  const message_id = text(form, "message_id");
  const rating = text(form, "rating") === "up" ? "up" : "down";
  const conversation = await conversationOf(target.ctx, target.bot, session);
  if (!conversation || !isUuid(message_id)) return done();
  const { conversation_id } = conversation;
  await recordFeedback({ ctx: target.ctx, input: { conversation_id, user_session_id: session, message_id, rating } }).catch(orNothing);
  return done();
}

async function handoff({ target, session }: Post): Promise<Outcome> {
  const conversation = await conversationOf(target.ctx, target.bot, session);
  if (!conversation) return done();
  await requestHandoff({ ctx: target.ctx, input: { conversation_id: conversation.conversation_id, user_session_id: session } });
  return done(conversation.lead.captured ? null : "handed_off");
}

/** A report is a thumb down with words on the last answer: it lies where answers are reviewed. */
async function report({ target, session, form }: Post): Promise<Outcome> {
  const comment = text(form, "report_text").slice(0, 1000);
  if (!comment) return again({ notice: "report_empty" });
  const conversation = await conversationOf(target.ctx, target.bot, session);
  const answer = conversation?.messages.findLast((message) => message.role === "bot");
  if (!conversation || !answer) return again({ notice: "report_first" });
  const input = {
    conversation_id: conversation.conversation_id,
    user_session_id: session,
    message_id: answer.message_id,
    rating: "down" as const,
    comment,
  };
  await recordFeedback({ ctx: target.ctx, input });
  return done("reported");
}

async function erase({ target, session }: Post): Promise<Outcome> {
  const conversation = await conversationOf(target.ctx, target.bot, session);
  if (conversation)
    await eraseConversation({ ctx: target.ctx, input: { conversation_id: conversation.conversation_id, user_session_id: session } });
  return { done: true, notice: "erased", forget: true };
}
