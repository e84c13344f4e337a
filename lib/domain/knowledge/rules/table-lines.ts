import { fieldOfLabel } from "./fact-labels";

/** What heads a column of a table without saying anything about its cells. */
const SAYS_NOTHING =
  /^(items?|answers?|features?|details?|values?|descriptions?|questions?|info(rmation)?|amounts?|costs?|notes?|comments?|fees?|charges?|rules?|topics?|category|categories|fields?|what|status|data|specifications?|specs?|remarks?|frequency|how often|paid|response|policy|attributes?|expenses?|concepto|detalle|valor|monto|importe|dato|البند|القيمة)?$/i;
const LONGEST_LABEL = 80;

/** Whether some words can stand as a label: they begin with a letter and are no sentence. */
export const isLabel = (words: string, longest = LONGEST_LABEL): boolean =>
  words.length <= longest && /^[\p{L}#]/u.test(words) && !/[.!?;,]$/.test(words) && words.split(/\s+/).length <= 9;

/** "Guest parking" and "None" as one line that tells both. */
export const pairLine = (label: string, value: string): string => {
  const named = label.replace(/\s*:$/, "").trim();
  if (value === "" || named === "") return `${named}${value}`;
  return `${named}: ${value}`;
};

/**
 * The rows of one table as lines that each carry their labels: "Pets | Cats only" becomes "Pets: Cats only", a row under
 * headings "Plan A: Beds 2; Rent $1,900". `headed`: the table marks its first row. Rows that have no labels stay rows.
 */
export function tableLines(rows: string[][], headed: boolean): string[] {
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ""));
  const [first] = filled;
  if (!first) return [];
  const width = Math.max(...filled.map((cells) => cells.length));
  if (width === 2) return pairRows(filled, headed);
  const header = headerOf(filled, headed);
  if (header) return underHeader(header, filled.slice(1));
  return filled.flatMap(asPairs);
}

const asRow = (cells: string[]): string => cells.join(" | ");

function pairRows(rows: string[][], headed: boolean): string[] {
  const labels = rows.map(([label = ""]) => label);
  const named = labels.filter((label) => isLabel(label) && !/^\d/.test(label)).length;
  const lone = rows.length === 1 && !fieldOfLabel(labels[0] ?? "");
  if (lone || named * 2 <= rows.length) return rows.map(asRow);
  return rows.flatMap(([label = "", value = ""], index) => {
    const heads = index === 0 && rows.length > 1 && (headed ? !/\d/.test(value) : SAYS_NOTHING.test(label) && SAYS_NOTHING.test(value));
    if (heads) return [];
    return value === "" || label === "" || isLabel(label) ? [pairLine(label, value)] : [asRow([label, value])];
  });
}

/** What heads the columns of a table of rooms, prices or years. */
const HEADS_COLUMN =
  /^(rooms?|size|dim(ension)?s?\.?|measurements?|lvl|level|floor(ing)?|flr|width|length|area|features|year|date|event|price|tax(es)?|amount)$/i;

/** The first row, where it names the columns of the others. */
function headerOf(rows: string[][], headed: boolean): string[] | null {
  const [first, ...body] = rows;
  if (!first || body.length === 0 || body.some((cells) => cells.length > first.length)) return null;
  if (headed) return first;
  const bare = first.every((cell) => cell.length <= 30 && !/\d/.test(cell));
  const known = first.filter((cell) => fieldOfLabel(cell) !== null || SAYS_NOTHING.test(cell) || HEADS_COLUMN.test(cell)).length;
  return bare && known >= 2 && known * 2 >= first.length && !body.some((cells) => cells.some((cell) => fieldOfLabel(cell))) ? first : null;
}

function underHeader(header: string[], body: string[][]): string[] {
  const [only] = body;
  const fields = header.filter((cell) => fieldOfLabel(cell) !== null).length;
  if (body.length === 1 && only && fields >= 2)
    return header.flatMap((name, at) => (only[at] ? [name === "" ? only[at] : pairLine(name, only[at])] : []));
  return body.map((cells) => {
    const [label = "", ...values] = cells;
    const told = values.flatMap((value, at) => {
      const name = header[at + 1] ?? "";
      const clean = value.replace(/;\s/g, ", ");
      return value === "" ? [] : [SAYS_NOTHING.test(name) ? clean : `${name} ${clean}`];
    });
    const silent = header.slice(1).every((name) => SAYS_NOTHING.test(name));
    return told.length === 0 || label === "" ? asRow(cells.filter(Boolean)) : pairLine(label, told.join(silent ? ", " : "; "));
  });
}

/** "Beds | 3 | Baths | 2" as a line for each pair; any other row as it is. */
function asPairs(cells: string[]): string[] {
  if (cells.length % 2 !== 0) return [asRow(cells)];
  const pairs = cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell, cells[at + 1] ?? ""] as const] : []));
  const known = pairs.filter(([label, value]) => fieldOfLabel(label.replace(/:$/, "")) !== null && fieldOfLabel(value) === null).length;
  return known > 0 && known * 2 >= pairs.length && pairs.every(([label]) => label === "" || isLabel(label))
    ? pairs.filter(([label, value]) => label !== "" || value !== "").map(([label, value]) => pairLine(label, value))
    : [asRow(cells)];
}

/** Whether two lines under each other tell the same columns of several things: "Plan A: Beds 2; Rent ..." over "Plan B: Beds 3; ...". */
export function sameColumns(one: string, other: string): boolean {
  const columns = (line: string) => {
    const told = /^[^:]{1,80}:\s(.+)$/.exec(line)?.[1]?.split("; ") ?? [];
    return told.map((part) => /^\p{L}[\p{L}.#/-]*/u.exec(part)?.[0].toLowerCase() ?? "");
  };
  const [mine, theirs] = [columns(one), columns(other)];
  return mine.length >= 2 && mine.length === theirs.length && mine.every((word, at) => word !== "" && word === theirs[at]);
}
