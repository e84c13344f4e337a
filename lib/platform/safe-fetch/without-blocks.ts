/**
 * A page without comments, scripts and styles, for judging it before it goes to the reader. By places, not by a
 * pattern: this runs beside people's requests, and a page may open a thousand comments without closing one.
 */
export function withoutBlocks(html: string): string {
  return [
    ["<!--", "-->"],
    ["<script", "</script"],
    ["<style", "</style"],
  ].reduce((text, [open = "", close = ""]) => cutOut(text, open, close), html);
}

function cutOut(text: string, open: string, close: string): string {
  const plain = text.toLowerCase();
  // Letters whose lower case is longer would move the places.
  if (plain.length !== text.length) return text;
  let out = "";
  let from = 0;
  for (let start = plain.indexOf(open); start >= 0; start = plain.indexOf(open, from)) {
    const end = plain.indexOf(close, start + open.length);
    out += `${text.slice(from, start)} `;
    if (end < 0) return out;
    from = end + close.length;
  }
  return out + text.slice(from);
}
