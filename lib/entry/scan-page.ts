import type { ScanTarget } from "@/lib/domain/qr/queries";
import { type BotLanguage, botLanguage } from "./accept-language";

type Closed = Extract<ScanTarget, { kind: "closed" }>;
type Words = {
  unknownTitle: string;
  unknownText: string;
  pausedTitle: string;
  removedTitle: string;
  closedText: (org: string) => string;
  ask: (agent: string) => string;
  call: string;
};

const WORDS: Record<BotLanguage, Words> = {
  en: {
    unknownTitle: "We don't know this sign",
    unknownText: "Please check the letters under the code and type them once more. Capital or small makes no difference.",
    pausedTitle: "This sign is taking a break",
    removedTitle: "This sign is no longer in use",
    closedText: (org) => `It belongs to ${org}. The assistant behind it is not answering at the moment.`,
    ask: (agent) => `You can ask ${agent} directly.`,
    call: "Call",
  },
  es: {
    unknownTitle: "No conocemos este letrero",
    unknownText: "Revise las letras debajo del código y escríbalas de nuevo. Da igual si son mayúsculas o minúsculas.",
    pausedTitle: "Este letrero está en pausa",
    removedTitle: "Este letrero ya no se usa",
    closedText: (org) => `Es de ${org}. El asistente no responde en este momento.`,
    ask: (agent) => `Puede preguntar directamente a ${agent}.`,
    call: "Llamar",
  },
  ar: {
    unknownTitle: "لا نعرف هذه اللافتة",
    unknownText: "يرجى التحقق من الحروف تحت الرمز وكتابتها مرة أخرى. لا فرق بين الحروف الكبيرة والصغيرة.",
    pausedTitle: "هذه اللافتة متوقفة مؤقتًا",
    removedTitle: "لم تعد هذه اللافتة مستخدمة",
    closedText: (org) => `تعود إلى ${org}. المساعد لا يجيب في الوقت الحالي.`,
    ask: (agent) => `يمكنك أن تسأل ${agent} مباشرة.`,
    call: "اتصال",
  },
};

/** 404 for a code that nobody has, in words for who typed it. */
export function unknownSignPage(acceptLanguage: string | null): Response {
  const language = botLanguage(acceptLanguage);
  const words = WORDS[language];
  return page(404, language, words.unknownTitle, [words.unknownText]);
}

/** Whose sign it is, and whom to ask, when it leads nowhere for now. Says no more than that. */
export function closedSignPage(target: Closed, acceptLanguage: string | null): Response {
  const language = botLanguage(acceptLanguage);
  const words = WORDS[language];
  const lines = [words.closedText(target.org_name)];
  if (target.agent) lines.push(words.ask(target.agent.full_name));
  return page(
    target.removed ? 410 : 200,
    language,
    target.removed ? words.removedTitle : words.pausedTitle,
    lines,
    target.agent?.phone ? { phone: target.agent.phone, label: words.call } : undefined,
  );
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

function page(status: number, language: BotLanguage, title: string, lines: string[], call?: { phone: string; label: string }): Response {
  const link = call
    ? `<p><a href="tel:${escapeHtml(call.phone.replace(/[^\d+]/g, ""))}">${escapeHtml(call.label)} <bdi>${escapeHtml(call.phone)}</bdi></a></p>`
    : "";
  const html = `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title>
<style>body{margin:0;min-height:100vh;display:grid;place-items:center;font:18px/1.55 system-ui,sans-serif;background:#f7f3ec;color:#1b1a17}main{max-width:30rem;padding:2rem 1.5rem}h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem;text-wrap:balance}p{margin:0 0 1rem}a{display:inline-block;padding:.75rem 1.25rem;border-radius:.6rem;background:#1f5a4c;color:#fff;text-decoration:none;font-weight:600}a:focus-visible{outline:3px solid currentColor;outline-offset:3px}@media(prefers-color-scheme:dark){body{background:#161411;color:#f1ede5}a{background:#8fd0be;color:#10231e}}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}${link}</main></body></html>`;
  return new Response(html, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Language": language,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}
