/** Shortest run that is worth decoding: below it ordinary words look like code. */
const LEAST = 16;

/**
 * What a text may say once decoded: base64, hex, percent and HTML escapes, ROT13, written backwards, invisible tag
 * letters. Only readings that look like words are given.
 */
export function decodings(text: string): string[] {
  return [...base64(text), ...hex(text), ...escapes(text), ...tagLetters(text), ...turned(text)].filter(looksLikeWords);
}

const looksLikeWords = (text: string) => /\p{L}{3,}[\s_-]+\p{L}{2,}/u.test(text) && !/[\p{Cc}\ufffd]/u.test(text.replace(/\s/g, " "));

function base64(text: string): string[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)].map(([run]) => Buffer.from(run, "base64").toString("utf8"));
}

function hex(text: string): string[] {
  return [...text.matchAll(/(?:(?:\\x|0x)?[0-9a-fA-F]{2}[\s,]?){8,}/g)]
    .map(([run]) => run.replace(/\\x|0x|[\s,]/g, ""))
    .filter((run) => run.length >= LEAST)
    .map((run) => Buffer.from(run, "hex").toString("utf8"));
}

function escapes(text: string): string[] {
  const found: string[] = [];
  if (/(?:%[0-9a-fA-F]{2}.*){3}/.test(text)) found.push(text.replace(/(?:%[0-9a-fA-F]{2})+/g, percent));
  if (/&#x?[0-9a-fA-F]+;/.test(text)) {
    found.push(
      text.replace(/&#(x?)([0-9a-fA-F]+);/g, (_, x: string, digits: string) => {
        const code = Number.parseInt(digits, x ? 16 : 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
      }),
    );
  }
  if (/\\u[0-9a-fA-F]{4}/.test(text))
    found.push(text.replace(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))));
  return found;
}

function percent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return "";
  }
}

/** Letters of the block U+E0000, which no screen shows and a model reads. */
function tagLetters(text: string): string[] {
  const hidden = [...text.matchAll(/[\u{e0020}-\u{e007e}]/gu)].map(([letter]) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xe0000),
  );
  return hidden.length > 3 ? [hidden.join("")] : [];
}

/** ROT13 and backwards, of text in Latin letters. */
function turned(text: string): string[] {
  const rotated = text.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
  return [rotated, [...text].reverse().join("")];
}
