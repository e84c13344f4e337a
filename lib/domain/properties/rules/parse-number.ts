/**
 * A number as people and MLS feeds write it: "$1,250,000", "1.250.000,50", "2,100 sqft", "3". Null when it is none.
 * `decimalComma`: the file's habit (semicolon-separated files), which settles "1.250".
 */
export function parseNumber(source: string, decimalComma = false): number | null {
  const match = /^[^\d+-]{0,6}([+-]?\d[\d.,'\s\u00A0\u202F]*)(\D{0,12})$/u.exec(source.trim());
  if (!match?.[1]) return null;
  const digits = match[1].replace(/['\s\u00A0\u202F]/g, "").replace(/[.,]+$/, "");
  const value = Number(withPoint(digits, decimalComma));
  return Number.isFinite(value) ? value : null;
}

function withPoint(digits: string, decimalComma: boolean): string {
  const comma = digits.lastIndexOf(",");
  const point = digits.lastIndexOf(".");
  if (comma >= 0 && point >= 0) return comma > point ? digits.replace(/\./g, "").replace(",", ".") : digits.replace(/,/g, "");
  if (comma >= 0) return separated(digits, ",", decimalComma);
  if (point >= 0) return separated(digits, ".", !decimalComma);
  return digits;
}

/** One kind of separator only: thousands when it stands before each three digits, else the decimal mark. */
function separated(digits: string, mark: "," | ".", isDecimalHere: boolean): string {
  const parts = digits.split(mark);
  const groups = parts.slice(1).every((part) => part.length === 3) && (parts[0]?.replace(/^[+-]/, "").length ?? 0) <= 3;
  if (parts.length > 2) return groups ? parts.join("") : "NaN";
  return groups && !isDecimalHere ? parts.join("") : parts.join(".");
}

/** Yes or no as feeds write it; null for anything else. */
export function parseYesNo(source: string): boolean | null {
  const word = source.trim().toLowerCase();
  if (["yes", "y", "true", "1"].includes(word)) return true;
  if (["no", "n", "false", "0"].includes(word)) return false;
  return null;
}
