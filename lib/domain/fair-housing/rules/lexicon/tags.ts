/**
 * What a word can be in a question about people or places. The rules of the guard speak of these kinds, never of
 * single words, so that a language is a list and not a set of rules.
 */
export const TAGS = [
  /** Words for people by origin or colour that may also describe things: "white", "Chinese". */
  "origin",
  /** Words for people by protected class that are never things: "immigrants", "Muslims". */
  "group",
  "faith",
  "orient",
  /** Family and marital status: kids, families, couples, singles. */
  "life",
  "age",
  "disabled",
  "wealth",
  "people",
  "neighbors",
  /** The surroundings of a home: neighbourhood, area. */
  "place",
  /** The house itself or a street: people may live in it, it is not judged by who does. */
  "site",
  "here",
  "live",
  "eval",
  "trait",
  "fit",
  "welcome",
  "safe",
  "crime",
  "school",
  "rate",
  "demo",
  "kind_of",
  "quantity",
  "filter",
  "deal",
  "copy",
  "only",
  "self",
  "like_us",
  "coded",
  "speak",
  "who",
  "what_like",
  "opinion",
  "night",
  "walk",
  "voucher",
  /** Strong words of a filter: "only", "without", "away from". */
  "exclude",
  /** Family status said in one phrase: "adults only", "family-friendly". */
  "family_phrase",
  /** A town, a street: judged only when the judgement stands next to it. */
  "town",
  "mostly",
  "visit",
  "offender",
  "accommodation",
  /** Parts of a home and things in it. */
  "thing",
  "allow",
  "facility",
  /** What may be asked of neighbours: walls, noise, distance. */
  "physical",
  "vibe",
  "worry",
  "applicant",
  /** The people of a deal: owner, seller, agent, lead. */
  "party",
  "reject",
  /** "are there": asks whether somebody is around. */
  "exist",
  "shun",
  /** People of a place, never of a household or a deal. */
  "locals",
] as const;
export type Tag = (typeof TAGS)[number];

/** Entries between bars: words by single spaces, `x?` optional letter, `*` any ending. */
export type Lexicon = Partial<Record<Tag, string>>;
