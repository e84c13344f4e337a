import { APPROVED_THRESHOLD } from "../constants";
import type { ApprovedAnswer } from "../schemas";
import { normalizeText } from "./normalize-text";
import { type Ask, understandQuestion } from "./understand-question";

type Read = { key: string; asks: Ask[] };
const cache = new WeakMap<ApprovedAnswer, Read>();

const keyOf = (text: string) =>
  normalizeText(text)
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** The approved answer whose question is the one asked; null unless subject, polarity and nearly all words agree. */
export function matchApproved(message: string, asks: Ask[], approved: ApprovedAnswer[]): ApprovedAnswer | null {
  const key = keyOf(message);
  let best: { answer: ApprovedAnswer; score: number } | null = null;
  for (const answer of approved) {
    const read = readOf(answer);
    const score = read.key === key ? 2 : similarity(asks, read.asks);
    if (score >= APPROVED_THRESHOLD && score > (best?.score ?? 0)) best = { answer, score };
  }
  return best?.answer ?? null;
}

function readOf(answer: ApprovedAnswer): Read {
  const known = cache.get(answer);
  if (known) return known;
  const read = { key: keyOf(answer.question), asks: understandQuestion(answer.question).asks };
  cache.set(answer, read);
  return read;
}

/** 0..1. Questions about different things, or one of them denied, are never similar. */
function similarity(a: Ask[], b: Ask[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  const scores = a.map((ask, index) => askSimilarity(ask, b[index] as Ask));
  return Math.min(...scores);
}

const NEUTRAL = new Set(["count", "material", "allowed"]);

function askSimilarity(a: Ask, b: Ask): number {
  if (a.negated !== b.negated) return 0;
  if (a.subjects.length !== b.subjects.length || !a.subjects.every((id) => b.subjects.includes(id))) return 0;
  if (a.amounts.map(({ value }) => value).join() !== b.amounts.map(({ value }) => value).join()) return 0;
  const aspects = (ask: Ask) => ask.aspects.filter((aspect) => !NEUTRAL.has(aspect));
  const features = (ask: Ask) => [
    ...ask.subjects.map((id) => `s:${id}`),
    ...aspects(ask).map((id) => `a:${id}`),
    ...ask.words.map((word) => `w:${word}`),
  ];
  const left = new Set(features(a));
  const right = new Set(features(b));
  if (left.size === 0) return 0;
  if (a.subjects.length === 0 && a.words.length < 1) return 0;
  const weight = (feature: string) => (feature.startsWith("s:") ? 2 : 1);
  const sum = (list: string[]) => list.reduce((total, feature) => total + weight(feature), 0);
  const common = [...left].filter((feature) => right.has(feature));
  return sum(common) / sum([...new Set([...left, ...right])]);
}
