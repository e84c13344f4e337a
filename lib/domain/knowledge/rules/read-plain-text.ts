import type { ReadDocument } from "../schemas";
import { laidOut } from "./lay-out-lines";
import { privatePart, withoutPrivateLines } from "./private-fields";
import { invisiblePart, stripInvisible } from "./strip-invisible";

/**
 * Plain text or Markdown as a source's text: line ends made equal, invisible characters gone, underlined headings,
 * tables and columns brought to the form that passages and facts are cut by.
 */
export function readPlainText(source: string, title: string | null): ReadDocument {
  const { text: seen, removed } = stripInvisible(source);
  const lines = seen
    .replace(/\r\n?|\u2028|\u2029|\f|\v/g, "\n")
    .replace(/^(\S[^\n]{0,98})\n={3,}[ \t]*$/gm, "# $1")
    .replace(/^([^\s|][^\n|]{0,98})\n-{3,}[ \t]*$/gm, "## $1")
    .replace(/^(#{1,6})(?=[^#\s])/gm, "$1 ")
    .replace(/\*\*([^*\n]+)\*\*/g, "$1");
  const { text: visible, names } = withoutPrivateLines(laidOut(lines));
  const text = visible
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return {
    title: title ?? titleOf(text),
    text,
    structured: [],
    skipped: [...privatePart(names), ...invisiblePart(removed)],
    warnings: [],
  };
}

/** The first heading, else the first line. */
function titleOf(text: string): string {
  const heading = /^#{1,3} (.+)$/m.exec(text)?.[1];
  const line = heading ?? text.split("\n").find((candidate) => candidate.trim() !== "") ?? "Text";
  const trimmed = line.trim();
  return trimmed.length > 80 ? `${trimmed.slice(0, 79).trimEnd()}…` : trimmed;
}
