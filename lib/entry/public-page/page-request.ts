import { BOT_LANGUAGES } from "@/lib/domain/bots/constants";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { isUuid, newId } from "@/lib/kernel/ids";

export type Language = (typeof BOT_LANGUAGES)[number];

/** Whether the page speaks it. */
export const isLanguage = (text: string | null | undefined): text is Language => BOT_LANGUAGES.some((language) => language === text);

/** The language asked for by `?lang=`, else the first of Accept-Language that the page speaks, else `fallback`. */
export function pageLanguage(request: Request, fallback: Language = "en"): Language {
  const asked = new URL(request.url).searchParams.get("lang");
  if (isLanguage(asked)) return asked;
  const accepted = (request.headers.get("accept-language") ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLanguage);
  return accepted ?? fallback;
}

const cookieName = (botId: string) => `ys_chat_${botId.replaceAll("-", "").slice(-12)}`;

/** The secret of this browser's chat with this bot, or null. */
export function readSession(request: Request, botId: string): string | null {
  const name = `${cookieName(botId)}=`;
  const cookie = (request.headers.get("cookie") ?? "").split(/;\s*/).find((part) => part.startsWith(name));
  const value = cookie?.slice(name.length) ?? "";
  return isUuid(value) ? value : null;
}

/** A new secret. Random throughout (v4), unlike our ids, which tell their time. */
export const newSession = (): string => crypto.randomUUID();

/** The cookie that keeps the secret for half a year; in a frame it is partitioned by the site around it. */
export function sessionCookie(botId: string, session: string, embedded: boolean): string {
  const secure = env().APP_URL.startsWith("https:");
  const site = embedded && secure ? "SameSite=None; Partitioned" : "SameSite=Lax";
  return `${cookieName(botId)}=${session}; Path=/; Max-Age=15552000; HttpOnly; ${site}${secure ? "; Secure" : ""}`;
}

/**
 * Refuses a form that another site posts on a buyer's behalf.
 * @throws AppError forbidden
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const foreignSite = site !== null && site !== "same-origin" && site !== "none";
  const foreignOrigin = origin !== null && !ownOrigin(request, origin);
  if (foreignSite || foreignOrigin) throw new AppError("forbidden", "This form can only be sent from its own page.");
}

function ownOrigin(request: Request, origin: string): boolean {
  if (origin === new URL(env().APP_URL).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

/** A fresh id for the forms of one page: posted twice, it counts once. */
export const formKey = (): string => newId();
