/**
 * Whether an address fits a pattern that a realtor typed: `*` stands for anything, other signs for themselves,
 * anywhere in the address unless the pattern begins with `/` or `http` (then from there on). Linear, case aside.
 */
export function fitsPattern(url: URL, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  const whole = url.href.toLowerCase();
  const path = `${url.pathname}${url.search}`.toLowerCase();
  if (/^https?:\/\//.test(wanted)) return inOrder(whole, wanted, true);
  return wanted.startsWith("/") ? inOrder(path, wanted, true) : inOrder(whole, wanted, false);
}

function inOrder(text: string, pattern: string, fromStart: boolean): boolean {
  const parts = pattern.split("*");
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, at);
    if (found < 0 || (index === 0 && fromStart && found !== 0)) return false;
    at = found + part.length;
  }
  return true;
}
