import { mayBeQuoted } from "@/lib/domain/fair-housing/rules/check-output";
import { MAX_QUOTE_CHARACTERS } from "../constants";
import type { EvidencePassage } from "../schemas";
import type { Ask } from "./ask";
import type { Quote } from "./match-passages";
import { foldCharacters, sentencesOf } from "./normalize-text";

const STAYS_ASKED =
  /\bwhat( is| are|'s|s)?\b[^?]*\b(included?|includes|stays?|staying|conveys?|remains?|left behind|comes? with|goes with it)\b/;
const GOES_ASKED =
  /\bwhat\b[^?]*\b(excluded?|not (included|stay\w*|convey\w*)|(is|are|does|do) not|isn'?t|aren'?t|doesn'?t (stay|convey)|don'?t (stay|convey)|tak(e|es|ing)|keep(s|ing)?|leav(e|es|ing) with|going with (them|the (seller|owner)s?)|goes)\b/;
/** What is included in a sum is asked of that sum. */
const OF_A_SUM = /\b(rent|fee|fees|dues|hoa|assessment|charge|price|lease|taxes|association|utilities|bills)\b/;

const STAYS = /\b(incl\w*|stays?|staying|conveys?|remains?|sold with|comes? with|leave you|may have|is yours|are yours|behind)\b/;
const GOES =
  /\b(excl\w*|taking|takes? (the|his|her|their|its|a)|(go|goes|leaves?|leaving|going|moves?) with (us|them|me|him|her|the (owner|seller)s?)|(do|does|will|is|are) not (stay|convey|remain|included)|(doesn|don|won|isn|aren)['’]?t (stay|convey|remain|included)|not included|(do|does) not|reserved|except|negotiable)\b/;
/** Things of a house that can be carried away. */
const MOVABLE =
  /\b(ranges?|stoves?|ovens?|refrigerators?|fridges?|freezers?|washers?|dryers?|dishwashers?|microwaves?|curtains?|drapes|draper\w*|blinds|chandeliers?|sconces?|lamps?|light(s| fixtures?| fittings?)?|fixtures?|tvs?|televisions?|speakers?|furniture|furnishings|pianos?|beds?|swings?( set)?|playset|planters?|hutch|grills?|mowers?|tractors?|mirrors?|shel(f|ves|ving)|appliances|coop|trampoline|projector|sheds?|hot tub|pool table|doorbell|generator|rugs?|art(work)?|statues?|fountain|desks?|tables?|benches|workbench|fire ?wood|wine (fridge|cooler))\b/g;

type Line = { quote: Quote; things: number; stays: boolean; goes: boolean };

/** Whether an ask wants the list of what comes with the home or leaves it, of no one thing and of no sum. */
export const asksInclusion = (ask: Ask): boolean =>
  ask.subjects.every((id) => ANYTHING.has(id)) &&
  !OF_A_SUM.test(ask.text) &&
  (STAYS_ASKED.test(ask.text) ||
    (GOES_ASKED.test(ask.text) && (ask.subjects.includes("seller") || /\b(excluded|not|isn|sellers?|owners?|they)\b/.test(ask.text))));
const ANYTHING = new Set([
  "seller",
  "price",
  "kind_condo",
  "property_type",
  "kind_single_family",
  "kind_townhouse",
  "furnished",
  "amenities",
]);

/** The sources' lists of what stays and of what goes, as far as asked: none, one, or one of each. */
export function inclusionQuotes(ask: Ask, passages: EvidencePassage[], properNames: string[]): Quote[] {
  const lines = passages.flatMap((passage) => linesOf(passage, properNames)).sort((a, b) => b.things - a.things);
  const goes = GOES_ASKED.test(ask.text) ? lines.find((line) => line.goes) : undefined;
  const stays = STAYS_ASKED.test(ask.text) ? lines.find((line) => line.stays && line !== goes) : undefined;
  return [stays, goes].flatMap((line) => (line ? [line.quote] : []));
}

function linesOf(passage: EvidencePassage, properNames: string[]): Line[] {
  return sentencesOf(passage.content).flatMap(({ text, start, end }) => {
    const folded = foldCharacters(text);
    const things = folded.match(MOVABLE)?.length ?? 0;
    const goes = GOES.test(folded);
    const stays = STAYS.test(folded.replace(GOES, " "));
    if (things === 0 || !(goes || stays) || text.length > MAX_QUOTE_CHARACTERS || !mayBeQuoted(text, properNames)) return [];
    const quote = { passage, text, char_start: passage.char_start + start, char_end: passage.char_start + end, score: 1 };
    return [{ quote, things, stays, goes }];
  });
}
