import { type CopyKind, type CopyRule, type GuardTopic, type PolicyLanguage, type Severity } from "../constants";
import type { CopyFinding, Policy } from "../schemas";
import { ARABIC_COPY } from "./copy/arabic";
import { ENGLISH_COPY } from "./copy/english";
import { ASKS_FOR_REFUSAL, COPY_REASONS } from "./copy/reasons";
import type { CopyPattern } from "./copy/rule-type";
import { SPANISH_COPY } from "./copy/spanish";
import { guardTopic } from "./guard";

/** All languages are read in every text: copy mixes them. */
const PATTERNS: readonly CopyPattern[] = [...ENGLISH_COPY, ...SPANISH_COPY, ...ARABIC_COPY];

type CopyToCheck = {
  text: string;
  kind: CopyKind;
  policy: Policy;
  /** Words of the home's address: names and nothing else. */
  properNames?: string[];
  /** The home is in a community for older persons and its documents say so (42 U.S.C. 3607(b)). */
  senior_community?: boolean;
  /** Of the person who reads the reasons. */
  language?: PolicyLanguage;
};

/**
 * What stands in the way of publishing a text, in the order of the text; of words that overlap the gravest. Only the
 * clear cases are `block`. Offsets are UTF-16 positions in `text`.
 */
export function lintCopy({ text, kind, policy, properNames = [], senior_community = false, language = "en" }: CopyToCheck): CopyFinding[] {
  const folded = foldWithMap(text);
  const names = nameSpans(folded.text, properNames);
  const found = PATTERNS.flatMap(({ rule, pattern, rewrite }): CopyFinding[] => {
    const severity = severityOf(rule, policy);
    if (!severity || (rule === "older_persons" && senior_community)) return [];
    return [...folded.text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (match[0].trim() === "" || names.some((name) => match.index < name.end && end > name.start)) return [];
      const [from, to] = [folded.at(match.index), folded.after(end)];
      const words = text.slice(from, to);
      return [
        {
          severity,
          category: rule,
          start: from,
          end: to,
          words,
          reason: COPY_REASONS[language][rule],
          rewrite: likeCase(words, asWritten(rewrite(match), match, text, folded)),
        },
      ];
    });
  });
  return withoutOverlaps(kind === "question" ? [...found, ...askedInVain(text, properNames, found, language)] : found);
}

/** Vouchers may be refused where no law of the place says otherwise; it is still worth a look. */
function severityOf(rule: CopyRule, policy: Policy): Severity | null {
  const severity = policy.copy_rules[rule];
  if (severity === "off") return null;
  if (rule === "income_block" && severity === "block" && !policy.protected_classes.includes("source_of_income")) return "warn";
  return severity;
}

const TOPIC_RULES: Partial<Record<GuardTopic, CopyRule>> = {
  safety: "safety_warn",
  schools: "school_warn",
  people: "people_warn",
  families: "familial_status_warn",
  disability: "disability_warn",
  income: "income_warn",
};

/** Questions, one a line, that the guard refuses are no help to suggest. */
function askedInVain(text: string, properNames: string[], found: CopyFinding[], language: PolicyLanguage): CopyFinding[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line): CopyFinding[] => {
    const words = line[0].trim();
    const start = line.index + line[0].indexOf(words);
    const end = start + words.length;
    const topic = words === "" || found.some((other) => other.start < end && other.end > start) ? null : guardTopic(words, properNames);
    if (!topic) return [];
    const category = TOPIC_RULES[topic] ?? "area_warn";
    return [{ severity: "warn", category, start, end, words, reason: ASKS_FOR_REFUSAL[language], rewrite: "" }];
  });
}

const GRAVITY: Record<Severity, number> = { block: 2, warn: 1, note: 0 };

function withoutOverlaps(findings: CopyFinding[]): CopyFinding[] {
  const kept: CopyFinding[] = [];
  const byGravity = [...findings].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity] || b.end - b.start - (a.end - a.start));
  for (const finding of byGravity) {
    if (!kept.some((other) => finding.start < other.end && finding.end > other.start)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A rewrite that is a part of the words keeps their accents and letter forms. */
function asWritten(rewrite: string, match: RegExpMatchArray, text: string, folded: Folded): string {
  const inside = rewrite === "" ? -1 : match[0].indexOf(rewrite);
  if (inside < 0) return rewrite;
  const from = (match.index ?? 0) + inside;
  return text.slice(folded.at(from), folded.after(from + rewrite.length)).trimEnd();
}

/** A capital stays one where a sentence began with the words. */
function likeCase(words: string, rewrite: string): string {
  return /^\p{Lu}/u.test(words) ? rewrite.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : rewrite;
}

/** Where the words of an address stand in a folded text; single common words of it are no names. */
function nameSpans(folded: string, properNames: string[]): { start: number; end: number }[] {
  return properNames
    .map((name) => foldWithMap(name).text.trim())
    .filter((name) => name.length > 3)
    .flatMap((name) => {
      const spans: { start: number; end: number }[] = [];
      for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) spans.push({ start: at, end: at + name.length });
      return spans;
    });
}

type Folded = { text: string; at: (index: number) => number; after: (index: number) => number };

/** Lower case without accents and Arabic marks, with the way back to the places in the text as written. */
export function foldWithMap(text: string): Folded {
  let folded = "";
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = character
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u064b-\u0653\u0656-\u065f\u0670\u0640\u200b-\u200f\u00ad]/g, "")
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u2010-\u2015]/g, "-")
      .replace(/[أإآٱ]/g, "ا")
      .replace(/ى/g, "ي")
      .replace(/ة/g, "ه")
      .replace(/\s/g, " ");
    if (plain === " " && folded.endsWith(" ")) {
      place += character.length;
      continue;
    }
    for (let index = 0; index < plain.length; index++) places.push(place);
    folded += plain;
    place += character.length;
  }
  return { text: folded, at: (index) => places[index] ?? text.length, after: (index) => places[index] ?? text.length };
}
