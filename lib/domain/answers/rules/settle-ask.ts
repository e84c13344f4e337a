import type { Ask } from "./ask";
import { stemOf } from "./normalize-text";

/** Amounts and measures: "كم" asks how much of them, not how many. */
const MEASURES = new Set([
  "area",
  "lot_area",
  "price",
  "hoa_fee",
  "taxes",
  "deposit",
  "tenancy",
  "application",
  "special_assessment",
  "year_built",
]);
const MEASURING = new Set(["duration", "age", "size", "height", "distance", "time", "frequency", "limit"]);
/** What warms a pool is no fireplace: Arabic has one word for both. */
const BATHED_IN = new Set(["pool", "hot_tub"]);
/** Of that, how much is woods: a part of the thing just named, not its price. */
const PART_OF_IT = /\bhow (much|many)( acres)? of (it|that|this|them|the (land|property|acreage|lot))\b/;
const DOORS = /^(door|doorway|hall|hallway|corridor|entranc|path)$/;

/** What lies in rooms is asked of the floors, not of how many rooms there are. */
const FLOORS = new Set(["carpet", "hardwood", "tile", "flooring"]);
const ROOMS = /\b(cuartos|recamaras|habitaciones|dormitorios|alcobas)\b|غرف/;

const without = (list: string[], ...gone: string[]) => list.filter((item) => !gone.includes(item));

const PETS = new Set(["dog", "cat", "pets_allowed"]);
const HEAVY = /^(weight|weigh|heavy|pound|pes[ao]?)$/;
/** "How much oil": a quantity of it, not its price. */
const MUCH_OF = /\bhow much (?!extra|more|total|altogether|money)(\p{L}{3,})/u;
const isQuantity = ({ aspects, text, words }: Ask): boolean => {
  const noun = MUCH_OF.exec(text)?.[1];
  return aspects.includes("cost") && noun !== undefined && words.includes(stemOf(noun)) && !/\b(cost|costs|pay|charge)\b/.test(text);
};
/** In some cities the monthly fee of a condominium is called its assessment. */
const MONTHLY_ASSESSMENT =
  /\b(monthly|regular|unit) (hoa )?assessments?\b|\bassessments? (per|a|each|every|cover\w*|include\w*|pays? for)\b|\b(cover\w*|included?) (by|in|with) the (monthly )?assessment/;
const ONE_TIME = /\b(special|one[- ]time|pending|upcoming|planned|future|levied)\b/;
const isMonthlyFee = ({ subjects, text, amounts }: Ask): boolean =>
  subjects.includes("special_assessment") &&
  !ONE_TIME.test(text) &&
  (MONTHLY_ASSESSMENT.test(text) || amounts.some(({ value, relation }) => relation !== "equal" && value < 3000));
/** What has another sum each year: the year asked must be said. */
const DATED = new Set(["taxes", "hoa_fee"]);
const YEAR = /\b20\d\d\b/;
/** So many cheques: what is paid in another number of them is no answer. */
const CHEQUES = /\b(\d{1,2}) (?:cheques?|checks?|payments?|instal?lments?)\b/;
/** A count of rooms goes without saying: "and baths?" */
const ROOMS_COUNTED = new Set(["bedrooms", "bathrooms"]);

/** Readings of an ask that only its words together decide. */
const SETTLED: [(ask: Ask) => boolean, (ask: Ask) => Ask][] = [
  [
    ({ subjects, text }) => subjects.includes("fireplace") && subjects.some((id) => BATHED_IN.has(id)) && /[\u0600-\u06ff]/.test(text),
    (ask) => ({ ...ask, subjects: without(ask.subjects, "fireplace"), aspects: [...ask.aspects, "heated"] }),
  ],
  [
    ({ subjects }) => subjects.includes("senior_community"),
    (ask) => ({
      ...ask,
      subjects: ["senior_community"],
      aspects: without(ask.aspects, "age", "limit", "size", "count"),
      form: ask.form === "yes_no" ? "yes_no" : "what",
    }),
  ],
  [
    ({ subjects, words }) => subjects.includes("accessibility") && words.some((word) => DOORS.test(word)),
    (ask) => ({ ...ask, subjects: without(ask.subjects, "accessibility") }),
  ],
  [
    ({ subjects, text }) => subjects.some((id) => FLOORS.has(id)) && subjects.includes("bedrooms") && ROOMS.test(text),
    (ask) => ({ ...ask, subjects: without(ask.subjects, "bedrooms") }),
  ],
  [
    ({ subjects, form }) => subjects.includes("tenancy") && subjects.includes("rental_rules") && form !== "yes_no",
    (ask) => ({ ...ask, subjects: without(ask.subjects, "rental_rules") }),
  ],
  [
    ({ subjects }) => subjects.includes("tenancy") && subjects.includes("available_date"),
    (ask) => ({ ...ask, subjects: without(ask.subjects, "available_date") }),
  ],
  [
    ({ subjects, aspects }) => subjects.includes("hoa_fee") && aspects.includes("included") && aspects.includes("cost"),
    (ask) => ({ ...ask, aspects: without(ask.aspects, "cost"), form: ask.form === "how_much" ? "what" : ask.form }),
  ],
  [
    ({ subjects, words, aspects }) =>
      subjects.some((id) => PETS.has(id)) && (aspects.includes("size") || words.some((word) => HEAVY.test(word))),
    (ask) => ({
      ...ask,
      aspects: [...without(ask.aspects, "size", "limit"), "limit"],
      words: ask.words.filter((word) => !HEAVY.test(word)),
      form: ask.form === "yes_no" ? "yes_no" : "what",
    }),
  ],
  [isMonthlyFee, (ask) => ({ ...ask, subjects: [...new Set(ask.subjects.map((id) => (id === "special_assessment" ? "hoa_fee" : id)))] })],
  [
    ({ subjects, text, words }) => subjects.some((id) => DATED.has(id)) && !words.includes(YEAR.exec(text)?.[0] ?? ""),
    (ask) => (YEAR.test(ask.text) ? { ...ask, words: [...ask.words, YEAR.exec(ask.text)?.[0] ?? ""] } : ask),
  ],
  [
    ({ subjects, text, words }) =>
      subjects.includes("payment_plan") && CHEQUES.test(text) && !words.includes(CHEQUES.exec(text)?.[1] ?? ""),
    (ask) => ({ ...ask, words: [...ask.words, CHEQUES.exec(ask.text)?.[1] ?? ""] }),
  ],
  [isQuantity, (ask) => ({ ...ask, aspects: [...without(ask.aspects, "cost"), "count"], form: "how_many" })],
  [
    ({ subjects, aspects, words, form, amounts, either }) =>
      subjects.length === 1 &&
      subjects.every((id) => ROOMS_COUNTED.has(id)) &&
      aspects.length + words.length + amounts.length + either.length === 0 &&
      form === "what",
    (ask) => ({ ...ask, aspects: ["count"], form: "how_many" }),
  ],
  [({ text }) => PART_OF_IT.test(text), (ask) => ({ ...ask, aspects: without(ask.aspects, "cost", "count"), form: "what" })],
  [
    ({ form, subjects, aspects, text }) =>
      form === "how_many" &&
      /(^| )كم /.test(`${text} `) &&
      (subjects.some((id) => MEASURES.has(id)) || aspects.some((id) => MEASURING.has(id))),
    (ask) => ({ ...ask, aspects: without(ask.aspects, "count"), form: "what" }),
  ],
];

/** The ask as its words together mean it. */
export const settled = (ask: Ask): Ask => SETTLED.reduce((read, [holds, change]) => (holds(read) ? change(read) : read), ask);
