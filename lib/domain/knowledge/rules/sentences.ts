/** A piece of a text: `text.slice(start, end)`, trimmed. */
export type Span = { start: number; end: number; text: string };

/** A line of a source and what it is. */
export type Line = Span & { kind: "heading" | "item" | "row" | "prose" | "blank" };

/** The lines of a text with their kinds. Offsets leave out the white space around; headings keep their `#`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const start = at + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    lines.push({ start, end: start + trimmed.length, text: trimmed, kind: kindOf(trimmed) });
    at += raw.length + 1;
  }
  return lines;
}

function kindOf(line: string): Line["kind"] {
  if (line === "") return "blank";
  if (/^#{1,6} \S/.test(line)) return "heading";
  if (line.includes(" | ")) return "row";
  return /^([-*•‣▪·–]|\d{1,2}[.)])\s/.test(line) ? "item" : "prose";
}

const ABBREVIATIONS = new Set(
  "st ave blvd dr rd ln ct pl sq ft hwy pkwy apt no nos mr mrs ms jr sr inc llc co corp vs etc approx appx est bldg dept fl min max ext incl avg mo yr hr e.g i.e a.m p.m u.s in bd ba br".split(
    " ",
  ),
);
/** Abbreviations after which a capital letter does begin a new sentence as often as not. */
const MAY_END = new Set("ft sq in mo yr inc etc st ave blvd dr rd ln ct a.m p.m".split(" "));
const STARTS_SENTENCE =
  /^(the|this|it|its|there|a|an|all|no|you|we|our|each|with|enjoy|includes?|features?|located|built|call|heating|pets?|hoa|taxes|new|price|rent|water|parking)\b/i;
const MAX_SENTENCE = 1500;

/** The sentences of `text` between two offsets. A sentence never crosses a line that ends a block. */
export function sentencesOf(text: string, from = 0, to = text.length): Span[] {
  const sentences: Span[] = [];
  let start = from;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== "") sentences.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
    start = end;
  };
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (".!?。！？؟".includes(char) && endsSentence(text, at, to)) close(withClosers(text, at + 1, to));
    else if (at - start > MAX_SENTENCE && /\s/.test(char)) close(at);
  }
  close(to);
  return sentences;
}

const withClosers = (text: string, at: number, to: number): number =>
  at < to && /["'”’)\].!?]/.test(text.charAt(at)) ? withClosers(text, at + 1, to) : at;

function endsSentence(text: string, at: number, to: number): boolean {
  const char = text.charAt(at);
  if ("。！？؟".includes(char)) return true;
  const after = text.slice(at + 1, Math.min(to, at + 30));
  if (after !== "" && !/^["'”’)\].!?]*\s/.test(after)) return false;
  if (char !== ".") return true;
  const next = after.replace(/^["'”’)\].!?]*\s+/, "");
  if (/^[a-z\d(]/.test(next) && /^[a-z]/.test(next)) return false;
  const word = /([\p{L}.]+)$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? "";
  if (/^\p{L}$/u.test(word)) return false;
  if (!ABBREVIATIONS.has(word)) return true;
  return MAY_END.has(word) && STARTS_SENTENCE.test(next);
}

/** What facts are read from and quotes are cut from: rows, items and headings whole, prose sentence by sentence. */
export function unitsOf(text: string): Span[] {
  const units: Span[] = [];
  let block: { start: number; end: number } | null = null;
  const flush = () => {
    if (block) units.push(...sentencesOf(text, block.start, block.end));
    block = null;
  };
  const lines = linesOf(text);
  for (const [at, line] of lines.entries()) {
    const flows: boolean =
      line.kind === "prose" && block !== null && continues(text.slice(block.start, block.end), line.text, () => closes(lines, at));
    if (line.kind === "prose" && block && flows) {
      block.end = line.end;
      continue;
    }
    flush();
    if (line.kind === "prose") block = { start: line.start, end: line.end };
    else if (line.kind !== "blank") units.push({ start: line.start, end: line.end, text: line.text });
  }
  flush();
  return units;
}

/** Whether the lines from `at` to the next empty one end like prose; a list of notes does not. */
function closes(lines: readonly Line[], at: number): boolean {
  let end = at;
  while (lines[end + 1]?.kind === "prose") end++;
  return /[.!?]["'”’)]?$/.test(lines[end]?.text ?? "");
}

/** Whether `line` goes on with the sentence that `before` left open: wrapped text of a PDF or a letter. */
function continues(before: string, line: string, closed: () => boolean): boolean {
  const last = before.slice(before.lastIndexOf("\n") + 1);
  if (/[.!?:]["'”’)]?$/.test(last) || /^[^:]{2,40}:\s/.test(line) || /\s{3,}|\s[|·]\s/.test(last)) return false;
  return (
    last.length >= 45 &&
    (/^[a-z(,;&]/.test(line) ||
      /[,;&-]$|\b(and|or|the|a|an|of|in|on|with|to|for|by|at|from|is|are|per)$/i.test(last) ||
      (last.length >= 65 && closed()))
  );
}
