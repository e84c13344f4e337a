import type { MessageView, PageData } from "@/components/chat/model";
import { suggestQuestions } from "@/lib/domain/answers/suggest-questions";
import { BOT_LANGUAGES, DEFAULT_DISCLAIMER, DEFAULT_GREETING, DEFAULT_SUGGESTED_QUESTIONS } from "@/lib/domain/bots/constants";
import { getPublicBot, type PublicBot } from "@/lib/domain/bots/queries";
import { TEXT_CONTRAST } from "@/lib/domain/branding/constants";
import { getBranding } from "@/lib/domain/branding/queries";
import { mendContrast, readableOn } from "@/lib/domain/branding/rules/contrast";
import type { Branding } from "@/lib/domain/branding/schemas";
import { MAX_MESSAGE_CHARACTERS } from "@/lib/domain/conversations/constants";
import { findConversationOfSession } from "@/lib/domain/conversations/find-conversation-of-session";
import { getPublicConversation } from "@/lib/domain/conversations/queries";
import type { Message } from "@/lib/domain/conversations/schemas";
import { getProperty, listProperties } from "@/lib/domain/properties/queries";
import type { Property } from "@/lib/domain/properties/schemas";
import { getQrCode } from "@/lib/domain/qr/queries";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { resolveHandle } from "@/lib/kernel/transaction";
import { formKey, isLanguage, type Language, newSession, pageLanguage, readSession } from "./page-request";

/** Which page was asked for: by the bot's slug, or framed by its id; `s` names the sign that led here. */
export type Target = { ctx: Ctx; bot: PublicBot; qr_id: string | null; language: Language; path: string; channel: "web" | "embed" };

/** What a posted form gives back to the page: words to show, and all that was typed. */
export type FormState = PageData["form"];

/**
 * The bot behind an address.
 * @throws AppError not_found: `bot_unavailable` for one that answers no more, `not_found` for an unknown address
 */
export async function findTarget(request: Request, requestId: string, handle: { kind: "slug" | "bot"; value: string }): Promise<Target> {
  const entry = await resolveHandle(handle.kind, handle.value.toLowerCase());
  if (!entry) throw new AppError("not_found", "There is nothing at this address.");
  const ctx: Ctx = { actor: { type: "visitor", organization_id: entry.organization_id }, requestId, now: () => new Date() };
  const bot = await getPublicBot({ ctx, input: { bot_id: entry.target_id } });
  const channel = handle.kind === "bot" ? "embed" : "web";
  const path = channel === "embed" ? `/embed/${bot.bot_id}` : `/c/${bot.slug}`;
  return {
    ctx,
    bot,
    qr_id: await signOf(ctx, request, bot),
    language: pageLanguage(request, bot.conversation_config.language),
    path,
    channel,
  };
}

/** The sign that a buyer came by, when it is one of this bot's; a foreign or unknown code is passed over. */
async function signOf(ctx: Ctx, request: Request, bot: PublicBot): Promise<string | null> {
  const code = new URL(request.url).searchParams.get("s");
  const entry = code ? await resolveHandle("short_code", code.toLowerCase()) : null;
  if (!entry || entry.organization_id !== bot.organization_id) return null;
  const sign = await getQrCode({ ctx: asSystem(ctx, "public-page"), input: { qr_id: entry.target_id } }).catch(orNothing);
  return sign?.bot_id === bot.bot_id ? sign.qr_id : null;
}

/** What is not there is null; any other failure is one. */
export function orNothing(error: unknown): null {
  if (error instanceof AppError && error.kind === "not_found") return null;
  throw error;
}

/** Everything on the buyer's page, as data. */
export async function loadPage(request: Request, target: Target, form: FormState): Promise<PageData> {
  const { ctx, bot, qr_id, language, channel } = target;
  const session = readSession(request, bot.bot_id) ?? newSession();
  const system = asSystem(ctx, "public-page");
  const conversation = await conversationOf(ctx, bot, session);
  const [branding, property] = await Promise.all([
    getBranding({ ctx: system, input: { bot_id: bot.bot_id } }),
    propertyOf(system, bot, qr_id, conversation?.property_id ?? null),
  ]);
  const homes = property ? [] : await homesOf(system, bot);
  const last = conversation?.messages.at(-1);
  return {
    language,
    url: `${env().APP_URL}/c/${bot.slug}`,
    action: address(request, target, {}),
    channel,
    bot: {
      bot_id: bot.bot_id,
      org_name: bot.org_name,
      suggested_questions: last ? last.suggested_questions : await questionsFor(system, bot, property, language),
      language_links: BOT_LANGUAGES.map((language) => ({ language, href: address(request, target, { lang: language }) })),
    },
    qr_id,
    property: property && withOwnMedia(property),
    homes: homes.map(withOwnMedia),
    greeting: branding.greeting === DEFAULT_GREETING ? null : branding.greeting,
    disclaimer: branding.disclaimer === DEFAULT_DISCLAIMER ? null : branding.disclaimer,
    brand: brandOf(branding),
    agent: bot.agent && { ...bot.agent, license_number: null },
    user_session_id: session,
    conversation: conversation && {
      conversation_id: conversation.conversation_id,
      messages: conversation.messages.map(shown),
      handoff_requested: conversation.handoff_requested,
      lead_captured: conversation.lead.captured,
    },
    message_limit: MAX_MESSAGE_CHARACTERS,
    idempotency_key: formKey(),
    form,
  };
}

const withOwnMedia = (property: Property): Property => ({
  ...property,
  media: property.media.map((item) => ({ ...item, url: ownAddress(item.url) })),
});

/** What the page needs of a message: it also travels to the browser. */
function shown({ message_id, role, message_text, citations, cards, answered, handoff, rating }: Message): MessageView {
  return {
    message_id,
    role,
    message_text,
    citations: citations.map(({ source_id, title, quote, url }) => ({ source_id, title, quote, url })),
    ...(cards ? { cards } : {}),
    answered,
    handoff,
    rating,
  };
}

/** The grounds of components/chat/base.css that the brand's colour is hardest to read on: paper by day, cards by night. */
const GROUND = { light: "#f7f3ec", dark: "#1e1b17" };

function brandOf({ primary_color, theme, corner_radius, logo_url, avatar_url }: Branding) {
  const light = mendContrast(primary_color, GROUND.light, TEXT_CONTRAST);
  const dark = mendContrast(primary_color, GROUND.dark, TEXT_CONTRAST);
  return {
    light,
    on_light: readableOn(light),
    dark,
    on_dark: readableOn(dark),
    theme,
    corner_radius,
    logo_url: ownAddress(logo_url),
    avatar_url: ownAddress(avatar_url),
  };
}

/** A picture of ours without its host: the page's policy loads from itself alone, under whatever name it is reached. */
function ownAddress<T extends string | null>(url: T): T {
  return url?.startsWith(`${env().APP_URL}/`) ? (url.slice(env().APP_URL.length) as T) : url;
}

/** The page's own address with its sign and language kept, each only when it is one. */
export function address(request: Request, { path, qr_id }: Target, change: { lang?: Language; done?: string }): string {
  const given = new URL(request.url).searchParams;
  const kept = new URLSearchParams();
  const [sign, asked] = [given.get("s"), given.get("lang")];
  if (sign && qr_id) kept.set("s", sign);
  const lang = change.lang ?? (isLanguage(asked) ? asked : null);
  if (lang) kept.set("lang", lang);
  if (change.done) kept.set("done", change.done);
  return kept.size ? `${path}?${kept}` : path;
}

/** The stored conversation of this browser with the bot, or null before the first message. */
export async function conversationOf(ctx: Ctx, bot: PublicBot, user_session_id: string) {
  const conversation_id = await findConversationOfSession({ ctx, input: { bot_id: bot.bot_id, user_session_id } });
  if (!conversation_id) return null;
  return getPublicConversation({ ctx, input: { conversation_id, user_session_id } });
}

/** The sign's home, else the conversation's, else the bot's only one (as receiveMessage chooses). */
async function propertyOf(ctx: Ctx, bot: PublicBot, qr_id: string | null, conversationProperty: string | null): Promise<Property | null> {
  const sign = qr_id ? await getQrCode({ ctx, input: { qr_id } }).catch(orNothing) : null;
  const property_id = sign?.property_id ?? conversationProperty;
  if (property_id) return getProperty({ ctx, input: { property_id } }).catch(orNothing);
  const homes = await listProperties({ ctx, input: { bot_id: bot.bot_id, page_size: 2 } });
  return homes.items.length === 1 ? (homes.items[0] ?? null) : null;
}

/** What a bot with several homes shows of them before one is chosen. */
async function homesOf(ctx: Ctx, bot: PublicBot): Promise<Property[]> {
  const { items } = await listProperties({ ctx, input: { bot_id: bot.bot_id, page_size: HOMES_SHOWN } });
  return items.filter(({ status }) => status === "active" || status === "pending");
}

/** Homes on the page; the chat knows all of them. */
const HOMES_SHOWN = 24;

/** The realtor's own questions, else three that this house can answer. */
async function questionsFor(ctx: Ctx, bot: PublicBot, property: Property | null, language: Language): Promise<string[]> {
  const own = bot.conversation_config.suggested_questions;
  if (own.join("\n") !== DEFAULT_SUGGESTED_QUESTIONS.join("\n")) return own.slice(0, 3);
  return suggestQuestions({ ctx, input: { bot_id: bot.bot_id, property_id: property?.property_id ?? null, language } });
}
