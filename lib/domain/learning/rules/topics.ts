import { conceptOf } from "@/lib/domain/answers/rules/vocabulary";
import type { Topic } from "../constants";
import type { QuestionIntent } from "./question-intent";

export type TopicDefinition = {
  topic: Topic;
  /** Fields of a home that know it, keys of FACT_FIELDS. */
  fields: string[];
  /** Asked when no field does. */
  question: string;
  /** Homes that it is asked of; all unless told. */
  only?: "sale" | "rent";
};

/** What buyers ask about any home, in the order in which it is shown when nothing was asked yet. */
export const TOPICS: readonly TopicDefinition[] = [
  { topic: "price", fields: ["price"], question: "What is the price?" },
  { topic: "rooms", fields: ["bedrooms", "bathrooms"], question: "How many bedrooms and bathrooms are there?" },
  { topic: "size", fields: ["area", "lot_area"], question: "How big is the living area?" },
  { topic: "age", fields: ["year_built"], question: "When was the house built?" },
  { topic: "fees", fields: ["hoa_fee", "hoa_frequency"], question: "How much is the HOA fee?", only: "sale" },
  { topic: "taxes", fields: ["taxes"], question: "How much are the property taxes?", only: "sale" },
  { topic: "deposit", fields: ["deposit"], question: "How much is the deposit?", only: "rent" },
  { topic: "lease", fields: ["lease_term"], question: "How long is the lease?", only: "rent" },
  { topic: "furnished", fields: ["furnished"], question: "Is it furnished?", only: "rent" },
  { topic: "parking", fields: ["parking", "garage_spaces"], question: "Is there parking?" },
  { topic: "heating", fields: ["heating"], question: "What kind of heating does it have?" },
  { topic: "cooling", fields: ["cooling"], question: "Is there air conditioning?" },
  { topic: "pets", fields: ["pets_allowed"], question: "Are pets allowed?" },
  { topic: "schools", fields: ["school_district"], question: "Which school district is it in?" },
  { topic: "utilities", fields: ["utilities", "internet", "water", "sewer"], question: "Which utilities are there?" },
  { topic: "appliances", fields: ["appliances", "laundry"], question: "Which appliances are included?" },
  { topic: "condition", fields: ["roof", "condition"], question: "How old is the roof?" },
  { topic: "basement", fields: ["basement", "storage"], question: "Is there a basement?" },
  { topic: "outdoor", fields: ["outdoor", "pool", "view"], question: "Is there a yard or a balcony?" },
  { topic: "move_in", fields: ["available_date"], question: "When is it available?" },
  { topic: "tour", fields: ["open_house"], question: "Can I see it this weekend?" },
];

const BY_FIELD = new Map(TOPICS.flatMap(({ topic, fields }) => fields.map((field) => [field, topic] as const)));

/** The topics that a question is about. */
export function topicsOf({ features }: QuestionIntent): Topic[] {
  const found = new Set<Topic>();
  for (const name of features.keys()) {
    if (name === "i:tour") found.add("tour");
    if (!name.startsWith("s:")) continue;
    const topic = conceptOf(name.slice(2))
      .fields.map((field) => BY_FIELD.get(field))
      .find((known) => known !== undefined);
    if (topic) found.add(topic);
  }
  return [...found];
}

/** Topics that make sense for a home that is sold or let. */
export const topicsFor = (listing_type: string | null): TopicDefinition[] =>
  TOPICS.filter(({ only }) => only === undefined || only === (listing_type === "rent" ? "rent" : "sale"));

/** Share of what is known, each topic weighing as often as it was asked, and once more. */
export function coveragePercent(topics: { times_asked: number; state: string }[]): number {
  const weight = (list: typeof topics) => list.reduce((total, { times_asked }) => total + times_asked + 1, 0);
  const all = weight(topics);
  return all === 0 ? 0 : Math.round((100 * weight(topics.filter(({ state }) => state === "known"))) / all);
}
