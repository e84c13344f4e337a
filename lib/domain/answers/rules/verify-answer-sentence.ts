import { outputFinding } from "@/lib/domain/fair-housing/rules/check-output";
import type { AnswerLanguage } from "../constants";
import type { Citation } from "../schemas";
import { detectLanguage } from "./detect-language";
import { foldCharacters } from "./normalize-text";
import { chosenUnits, uncarried } from "./verify-answer-carried";
import { strangeName } from "./verify-answer-names";
import { type Read, readStatement, withoutParticle } from "./verify-answer-reading";
import type { Unit } from "./verify-answer-units";
import { ADMISSION, COURTESY, OFFER, OWN_MAKING } from "./verify-answer-words";

/** What stands against a sentence of a provider. */
export type Fault = "markup" | "own_making" | "steering" | "link" | "name" | "number" | "date" | "claim" | "language" | "too_long";

export type SentenceVerdict =
  /** Every part of it is carried; by which sources. `particle`: the yes or no that it begins with. */
  | { kind: "true"; text: string; read: Read; citations: Citation[]; particle: "yes" | "no" | null; home?: string }
  /** Says that the sources don't tell. */
  | { kind: "admission"; text: string; read: Read }
  | { kind: "offer"; text: string }
  /** Says nothing. */
  | { kind: "empty"; particle: "yes" | "no" | null }
  | { kind: "false"; fault: Fault; detail: string; read: Read; ofOthers: boolean };

/** What the sentence before spoke of: things by their concepts, and a home where there are several. */
export type Before = { subjects: string[]; home?: string };

/** What a sentence is held against. */
export type Given = {
  units: Unit[];
  language: AnswerLanguage;
  /** The home's address, the agent, the organization: they may stand in any sentence. */
  names: string[];
  /** The home of the conversation, where one is chosen. */
  home?: string;
  /** The homes of a portfolio by their address: what is said of one is carried by that one alone. */
  homes: { property_id: string; address: string }[];
  /** What was said to and by the assistant so far: names in it are known. */
  talk: string[];
  /** Text of ours that no answer repeats: the instructions, the marks around the sources. */
  secrets: string[];
};

const LONGEST_SENTENCE = 420;

/** Judges one sentence that a provider wrote. `before` tells what "it" is in "it was replaced". */
export function verifySentence(raw: string, given: Given, before: Before = { subjects: [] }): SentenceVerdict {
  const text = ended(plainText(raw));
  const folded = foldCharacters(text).trim();
  const read = readStatement(withoutParticleText(maskNames(text, given)));
  const particle = particleOf(folded);
  const wrong = (fault: Fault, detail: string): SentenceVerdict => ({
    kind: "false",
    fault,
    detail: detail.slice(0, 120),
    read,
    ofOthers: homeOf(text, given, before) !== given.home,
  });
  if (!/[\p{L}\p{N}]/u.test(text) || COURTESY.test(folded) || text.endsWith(":")) return { kind: "empty", particle: null };
  if (text.length > LONGEST_SENTENCE) return wrong("too_long", text);
  if (/<\/?[a-z!][^>]*>|\]\(|```|\|.*\||\{\{|\}\}/i.test(text)) return wrong("markup", text);
  if (OWN_MAKING.test(folded) || repeats(folded, given.secrets)) return wrong("own_making", text);
  const finding = outputFinding(text, given.names);
  if (finding) return wrong("steering", finding.topic);
  const link = strayLink(text, given);
  if (link) return wrong("link", link);
  if (OFFER.test(folded) && /[?؟]\s*$/.test(text)) return harmlessOffer(text, read, given) ? { kind: "offer", text } : wrong("claim", text);
  if (/[?؟]\s*$/.test(text)) return wrong("claim", text);
  if (ADMISSION.test(folded)) return read.numbers.length > 0 ? wrong("number", text) : { kind: "admission", text, read };
  if (foreign(text, given.language)) return wrong("language", text);
  const name = strangeName(text, [...given.units.map((unit) => `${unit.text} ${unit.citation.title}`), ...given.names, ...given.talk]);
  if (name) return wrong("name", name);
  return judged({ text, read, particle, raw }, given, before, wrong);
}

type Stated = { text: string; read: Read; particle: "yes" | "no" | null; raw: string };

function judged(
  { text, read, particle, raw }: Stated,
  given: Given,
  before: Before,
  wrong: (fault: Fault, detail: string) => SentenceVerdict,
): SentenceVerdict {
  const chosen: Unit[] = [];
  for (const { piece, units } of ofHomes(text, read, given, before)) {
    const missing = uncarried(piece, units, before.subjects, translated(given));
    if (missing) return wrong(missing.fault, missing.detail);
    chosen.push(...chosenUnits(piece, units, before.subjects, citedIn(raw)));
  }
  if (chosen.length === 0) return { kind: "empty", particle };
  const home = homeOf(text, given, before);
  return { kind: "true", text, read, particle, citations: distinct(chosen.map(({ citation }) => citation)), ...(home ? { home } : {}) };
}

/** A sentence about several homes in pieces, each with what is known of the home it names. */
function ofHomes(text: string, read: Read, given: Given, before: Before): { piece: Read; units: Unit[] }[] {
  const named = namedIn(text, given);
  if (named.length === 0) return [{ piece: read, units: unitsOf(before.home ?? given.home, given) }];
  return named.map(({ property_id, at }, index) => {
    const piece = text.slice(index === 0 ? 0 : at, named[index + 1]?.at ?? text.length);
    return { piece: readStatement(withoutParticleText(maskNames(piece, given))), units: unitsOf(property_id, given) };
  });
}

/** What is known of one home; without one, what holds for none of them in particular. */
const unitsOf = (home: string | undefined, given: Given): Unit[] =>
  given.units.filter((unit) => (unit.home === undefined ? home === given.home || given.home === undefined : unit.home === home));

function namedIn(text: string, { homes }: Given): { property_id: string; at: number }[] {
  return homes
    .map(({ property_id, address }) => ({ property_id, at: text.toLowerCase().indexOf(streetOf(address).toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
}

/** The home that a sentence ends with speaking of. */
const homeOf = (text: string, given: Given, before: Before) => namedIn(text, given).at(-1)?.property_id ?? before.home ?? given.home;

const streetOf = (address: string) => address.split(",")[0]?.trim() ?? address;

/** Marks of sources, emphasis and list signs taken off; no exclamation, no pictures. */
export function plainText(raw: string): string {
  return raw
    .replace(/[[(【]\s*(?:(?:see |per )?(?:sources?|fuentes?|المصدر)\s*)?#?\d+(?:\s*(?:,|and|y|-|–)\s*#?\d+)*\s*[\])】]/giu, "")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\*\*|__|`(?!``)|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)/g, "")
    .replace(/^\s*(?:#{1,6}|>|[-*•]|\d{1,2}[.)])\s+/, "")
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, "")
    .replace(/!+/g, ".")
    .replace(/\s+([.,;:?؟،])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** An item of a list is a sentence; what a list begins with ("The fees are:") says nothing. */
const ended = (text: string) => (/[.?؟…:”"»)]$/.test(text) || text === "" ? text : `${text}.`);

/** The numbers of sources that a sentence names. */
const citedIn = (raw: string) => new Set([...raw.matchAll(/[[(【][^\])】]*?(\d+)[^\])】]*[\])】]/g)].map((match) => Number(match[1])));

const particleOf = (folded: string) =>
  /^(yes|si|نعم)\b|^(نعم)(\s|$)/.test(folded) ? "yes" : /^(no)\s*[,.]|^لا\s*[,.،]/.test(folded) ? "no" : null;
const withoutParticleText = (text: string) => {
  const folded = foldCharacters(text);
  const rest = withoutParticle(folded);
  return rest === folded ? text : text.slice(text.length - rest.length);
};

/** Our own names say nothing: "12 Church Street has" is "the home has". */
function maskNames(text: string, { names, homes }: Given): string {
  const all = [...names, ...homes.flatMap(({ address }) => [address, streetOf(address)])].filter((name) => name.length > 2);
  return all
    .sort((a, b) => b.length - a.length)
    .reduce((masked, name) => masked.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "giu"), "home"), text);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** Whether eight words in a row are our own instructions', or a mark of ours stands in the text. */
function repeats(folded: string, secrets: string[]): boolean {
  const list = folded.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const kept = secrets.map((secret) => ` ${(foldCharacters(secret).match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ")} `);
  if (secrets.some((secret) => !secret.includes(" ") && folded.includes(secret.toLowerCase()))) return true;
  for (let at = 0; at + 8 <= list.length; at++)
    if (kept.some((secret) => secret.includes(` ${list.slice(at, at + 8).join(" ")} `))) return true;
  return false;
}

/** An address of the web, of mail or of a telephone that no source holds. */
function strayLink(text: string, { units, names }: Given): string | null {
  const known = [...units.flatMap((unit) => [unit.text, unit.citation.quote, unit.citation.url ?? ""]), ...names].join(" ").toLowerCase();
  for (const match of text.matchAll(
    /https?:\/\/[^\s)]+|www\.[^\s)]+|[^\s@]+@[^\s@]+\.[a-z]{2,}|\b[a-z0-9-]+\.(?:com|org|net|io|info|biz)\b\S*/gi,
  )) {
    const link = match[0].replace(/[.,;:]+$/, "").toLowerCase();
    if (!known.includes(link)) return link;
  }
  const digits = known.replace(/\D+/g, "");
  for (const match of text.matchAll(/\+?\(?\d{3}\)?[\s.-]\d{3,4}[\s.-]?\d{0,4}/g))
    if (!digits.includes(match[0].replace(/\D/g, ""))) return match[0];
  return null;
}

/** An offer that slips no number or name in. */
const harmlessOffer = (text: string, read: Read, given: Given) =>
  read.numbers.length === 0 && read.times.size === 0 && strangeName(text, [...given.names, ...given.talk]) === null;

/** A whole sentence in another language than the answer's; what stands after a colon or in quotes may be a source's. */
function foreign(text: string, language: AnswerLanguage): boolean {
  const own = text.replace(/[:：].*$|“[^”]*”|«[^»]*»|"[^"]*"/g, "");
  if (language === "ar" && /[\u0600-\u06ff]/.test(text)) return false;
  const detected = (own.match(/\p{L}+/gu)?.length ?? 0) >= 6 ? detectLanguage(own) : null;
  return detected !== null && detected !== language;
}

/** Whether no source is in the answer's language: its words then can't be found, its numbers and concepts can. */
const translated = ({ units, language }: Given): boolean =>
  language !== "en" && !units.some(({ fact, text }) => !fact && detectLanguage(text) === language);

const distinct = (citations: Citation[]) =>
  citations.filter(
    (one, index) => citations.findIndex(({ source_id, quote }) => source_id === one.source_id && quote === one.quote) === index,
  );
