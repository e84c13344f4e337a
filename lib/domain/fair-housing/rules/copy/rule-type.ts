import type { CopyRule } from "../../constants";

/** A way of writing that a rule is about. Runs over folded text: lower case, no accents or Arabic marks. */
export type CopyPattern = {
  rule: CopyRule;
  pattern: RegExp;
  /** What may stand in its place, from the match; empty: leave the words out. */
  rewrite: (match: RegExpMatchArray) => string;
};

/** `pattern` with what it may be replaced by. */
export function say(rule: CopyRule, pattern: RegExp, rewrite: string | ((match: RegExpMatchArray) => string) = ""): CopyPattern {
  return { rule, pattern, rewrite: typeof rewrite === "string" ? () => rewrite : rewrite };
}
