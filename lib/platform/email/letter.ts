/** The parts of a letter; all of them plain text, escaped here. */
export type Letter = {
  subject: string;
  heading: string;
  paragraphs: string[];
  button?: { label: string; url: string };
  footer: string;
  /** Language and direction of the words. */
  locale?: string;
};

const SERIF = "Georgia, 'Times New Roman', serif";
const SANS = "-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";

/** Sets a letter as text and as HTML that reads in any mail program: one table, inline styles, no pictures. */
export function setLetter(letter: Letter): { subject: string; text: string; html: string } {
  return { subject: oneLine(letter.subject), text: asText(letter), html: asHtml(letter) };
}

function asText({ heading, paragraphs, button, footer }: Letter): string {
  const blocks = [heading, ...paragraphs, ...(button ? [`${button.label}:\n${button.url}`] : []), `--\n${footer}`];
  return `${blocks.join("\n\n")}\n`;
}

function asHtml({ subject, heading, paragraphs, button, footer, locale = "en" }: Letter): string {
  const dir = locale.startsWith("ar") ? "rtl" : "ltr";
  const align = dir === "rtl" ? "right" : "left";
  const body = paragraphs
    .map((text) => `<p style="margin:0 0 16px;font:16px/1.55 ${SANS};color:#2a2620">${escapeHtml(text)}</p>`)
    .join("\n");
  const link = button ? buttonHtml(button) : "";
  return `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(oneLine(subject))}</title></head>
<body style="margin:0;background:#f6f1e7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f6f1e7"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#fffdf8;border:1px solid #e2d9c8;border-radius:12px"><tr><td align="${align}" style="padding:36px 32px">
<p style="margin:0 0 24px;font:600 15px ${SERIF};color:#1f4d3a">Yardsign</p>
<h1 style="margin:0 0 16px;font:600 26px/1.25 ${SERIF};color:#1d1a16">${escapeHtml(heading)}</h1>
${body}
${link}
<p style="margin:28px 0 0;padding-top:16px;border-top:1px solid #e2d9c8;font:13px/1.5 ${SANS};color:#635b4f">${escapeHtml(footer)}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

function buttonHtml({ label, url }: { label: string; url: string }): string {
  const href = escapeHtml(url);
  return `<p style="margin:24px 0"><a href="${href}" style="display:inline-block;padding:13px 22px;border-radius:8px;background:#1f4d3a;color:#ffffff;font:600 16px ${SANS};text-decoration:none">${escapeHtml(label)}</a></p>
<p style="margin:0;font:13px/1.5 ${SANS};color:#635b4f;word-break:break-all">${href}</p>`;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Text as it may stand between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
