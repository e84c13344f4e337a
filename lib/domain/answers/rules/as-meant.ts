import type { KnownFact } from "../schemas";
import { FUELLED } from "./asked-attribute";
import { factsOf } from "./match-facts";
import type { Ask } from "./understand-question";

type Turn = { asked: RegExp; when?: (ask: Ask, facts: KnownFact[]) => boolean; into: (ask: Ask) => Ask };

const without = (list: string[], ...gone: string[]) => list.filter((id) => !gone.includes(id));
const only = (ask: Ask, ...ids: string[]) => ask.subjects.every((id) => ids.includes(id));

/** Ways of asking whose words, one by one, ask for something else. What matched is not read again. */
const TURNED: Turn[] = [
  {
    asked: /\b(which|what) (of the )?(bills?|utilities|costs|charges|expenses)\b.*\b(pay|paying|cover|mine|myself|responsible)\b/,
    when: (ask) => only(ask, "utilities", "price", "tenancy"),
    into: (ask) => ({ ...ask, subjects: ["utilities"], aspects: ["included"], words: ["myself"], form: "what" }),
  },
  {
    asked:
      /\bhow (much|many) (gallons of |cords of )?(\w+ )?(oil|propane|gas|wood|water|fuel|pellets?|firewood)\b(?=.*\b(use[sd]?|using|burn\w*|consum\w*|go(es)? through|went through)\b)/,
    when: (ask) => ask.form === "how_much" || ask.aspects.includes("count"),
    into: (ask) => ({
      ...ask,
      subjects: without(ask.subjects, "heating"),
      aspects: ["size"],
      words: without(ask.words, "burn", "use", "consum", "last", "wint", "winter", "season", "go"),
      form: "what",
    }),
  },
  {
    asked: /\b(the|a|my|our|its|this|monthly|regular|quarterly) (monthly |unit )?assessments?\b(?! (planned|pending|coming))/,
    when: (ask, facts) =>
      ask.subjects.includes("special_assessment") &&
      !/\b(special|one[- ]?time|extra|extraordinary)\b/.test(ask.text) &&
      factsOf("hoa_fee", facts).length > 0,
    into: (ask) => ({ ...ask, subjects: [...new Set(ask.subjects.map((id) => (id === "special_assessment" ? "hoa_fee" : id)))] }),
  },
  {
    asked: /\b(can|may|could|do) (i|we) (leave|keep|park|put|store)\b/,
    when: (ask) => ask.aspects.includes("included"),
    into: (ask) => ({ ...ask, aspects: without(ask.aspects, "included") }),
  },
  {
    asked: /\b(neighborhood|neighbourhood|community|local|shared) (?=(swimming )?(pool|gym|clubhouse|park|playground|trails?|tennis))/,
    when: (ask) => ask.aspects.includes("distance"),
    into: (ask) => ({ ...ask, aspects: without(ask.aspects, "distance"), words: without(ask.words, "use") }),
  },
  {
    asked:
      /\b(road|street|lane|drive(way)?|alley|sidewalks?|walks?|it|get|gets|is|are)\b(?=.*\b(plow\w*|plough\w*|cleared?|shovell?ed|snows?|snow)\b)/,
    when: (ask) => only(ask, "snow", "driveway") && ask.subjects.includes("snow"),
    into: (ask) => ({
      ...ask,
      subjects: ["snow"],
      aspects: without(ask.aspects, "time"),
      words: ask.words.filter((word) => !SNOW_WORDS.test(word)),
    }),
  },
];
const SNOW_WORDS = /^(road|street|lane|clear|plow|plough|shovel|wint|winter|get|keep|open|alley|walk|sidewalk)$/;

/** Things asked whether they are in a place: that they are in another answers. */
const LOCATED = new Set(["laundry", "primary_suite", "water_heater"]);
const LOCATIONS = new Set(["basement", "floor_level", "garage", "attic", "kitchen"]);
/** What covers things rather than being covered by a roof. */
const COVERING = new Set(["hoa_fee", "utilities", "insurance", "warranty", "price", "deposit"]);
/** Words of a question about the home itself: "when was the original structure built". */
const EXPLAINED_BY_HOME =
  /\b(construct|build|built|origin|complet|structur|cottag|cabin|bungalow|total|squar|liv|interior|measur|finish|heat|footag|usabl|sqr|sq|approx\w*|year|exact\w*|actual\w*)\w*/;
const RENT = /\b(rents?|rental|alquiler|renta)\b|ايجار/;

/**
 * An ask as it is meant of the facts at hand: what is said around the thing is taken off, a wider word becomes the thing.
 * "Any renovations" asks of no one thing; the rent that a home for sale brings in is not its price.
 */
export function asMeant(ask: Ask, facts: KnownFact[]): Ask {
  if (ask.subjects.length === 0 && ask.aspects.includes("renewed")) return { ...ask, aspects: ["renewed"], words: [] };
  const turned = TURNED.find(({ asked, when }) => asked.test(ask.text) && (when === undefined || when(ask, facts)));
  if (turned) return asMeant({ ...turned.into(ask), text: ask.text.replace(turned.asked, " ") }, facts);
  const [only] = ask.subjects;
  const apart = fuelledOrLocated(ask);
  if (apart) return apart;
  if (ask.aspects.includes("covered") && ask.subjects.every((id) => COVERING.has(id)) && ask.subjects.length > 0)
    return asMeant({ ...ask, aspects: ask.aspects.map((id) => (id === "covered" ? "included" : id)) }, facts);
  if (
    ask.subjects.length === 1 &&
    ask.words.length > 0 &&
    (only === "year_built" || only === "area") &&
    !EXPLAINED_BY_HOME.test(ask.words.join(" "))
  )
    return { ...ask, subjects: [], aspects: [...ask.aspects.filter((id) => id !== "time"), only === "area" ? "size" : "age"] };
  const rentOfSale = ask.subjects.join() === "price" && RENT.test(ask.text) && factsOf("listing_type", facts)[0]?.value === "sale";
  if (only === "area" && ask.subjects.length === 1 && factsOf("area", facts).length === 0 && factsOf("bedrooms", facts).length === 0)
    return { ...ask, subjects: ["lot_area"] };
  const letting = ask.aspects.some((id) => id === "duration" || id === "limit" || id === "allowed");
  return rentOfSale ? { ...ask, subjects: [letting ? "rental_rules" : "tenancy"] } : ask;
}

/** "Is the stove gas" asks of the stove, "is the laundry in the basement" where it is. */
function fuelledOrLocated(ask: Ask): Ask | null {
  if (ask.subjects.length < 2 || ask.form !== "yes_no") return null;
  const fuelled = ask.subjects.filter((id) => id !== "electricity" && id !== "natural_gas");
  if (fuelled.length < ask.subjects.length && fuelled.some((id) => FUELLED.has(id))) return { ...ask, subjects: fuelled };
  const located = ask.subjects.filter((id) => LOCATED.has(id));
  const isLocated = located.length === 1 && ask.subjects.every((id) => LOCATED.has(id) || LOCATIONS.has(id));
  return isLocated ? { ...ask, subjects: located, form: "where" } : null;
}
