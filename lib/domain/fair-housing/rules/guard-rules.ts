import type { GuardTopic } from "../constants";
import type { Tag } from "./lexicon/tags";
import { gapBetween, type Span, type Tagged } from "./tag-words";

type Kinds = Tag | readonly Tag[];
const list = (kinds: Kinds): readonly Tag[] => (typeof kinds === "string" ? [kinds] : kinds);

/** What stands where in one message, asked in terms of kinds of words. */
export class Reading {
  constructor(private readonly tagged: Tagged) {}

  /** Whether any word is of one of the kinds. */
  has(kinds: Kinds): boolean {
    return list(kinds).some((kind) => this.tagged.spans[kind].length > 0);
  }

  of(kinds: Kinds): Span[] {
    return list(kinds).flatMap((kind) => this.tagged.spans[kind]);
  }

  /** Whether words of both kinds stand at most `gap` words apart, in any order. */
  near(a: Kinds, b: Kinds, gap: number): boolean {
    return this.of(a).some((one) =>
      this.of(b).some((other) => {
        const between = gapBetween(one, other);
        return between !== null && between <= gap;
      }),
    );
  }

  /** The same with `a` first. */
  before(a: Kinds, b: Kinds, gap: number): boolean {
    return this.of(a).some((one) => this.of(b).some((other) => one.to <= other.from && other.from - one.to <= gap));
  }

  /** Whether `b` stands inside a phrase of `a`. */
  inside(a: Kinds, b: Kinds): boolean {
    return this.of(a).some((one) => this.of(b).some((other) => other.from > one.from && other.to <= one.to));
  }

  /** Takes out words of `kinds` that `drop` finds to be something else. */
  without(kinds: Kinds, drop: (span: Span) => boolean): void {
    for (const kind of list(kinds)) this.tagged.spans[kind] = this.tagged.spans[kind].filter((span) => !drop(span));
  }

  /** Whether a word of `kinds` follows a span within `gap` words. */
  follows(span: Span, kinds: Kinds, gap: number): boolean {
    return this.of(kinds).some((other) => span.to <= other.from && other.from - span.to <= gap);
  }

  precedes(span: Span, kinds: Kinds, gap: number): boolean {
    return this.of(kinds).some((other) => other.to <= span.from && span.from - other.to <= gap);
  }

  at(span: Span): string {
    return this.tagged.words.slice(span.from, span.to).join(" ");
  }

  get text(): string {
    return this.tagged.words.join(" ");
  }
}

const CLASSES = ["group", "faith", "orient"] as const;
const FOLK = ["people", "neighbors"] as const;
const AROUND = ["place", "here"] as const;

/** What is built in for safety: asked of one, "safety" is of the device and not of the area. */
const DEVICES =
  /\b(alarms?|detectors?|sensors?|sprinklers?|extinguishers?|hard ?wired|wired|breakers?|outlets?|handrails?|railings?|locks?|gates?|fire escape|fire exits?|code|smoke|carbon monoxide|co2?|grounded|gfci|inspected|barrier|covers?|detector(es)?|alarmas?|extintor(es)?|barandal(es)?)\b|كاشف|انذار|طفايه|درابزين/;

/** Words of colour and origin that belong to a thing are no people; an age "of the roof" is no age of people. */
export function settle(reading: Reading): void {
  reading.without("origin", (span) => {
    if (reading.follows(span, FOLK, 0)) return false;
    return reading.follows(span, "thing", 2) || (reading.precedes(span, "thing", 3) && !reading.precedes(span, FOLK, 3));
  });
  reading.without("group", (span) => reading.precedes(span, "thing", 1) && !reading.follows(span, FOLK, 0));
  reading.without(
    "demo",
    (span) => /^(average|median|age|diverse|mix|edad|متوسط)/.test(reading.at(span)) && reading.follows(span, "thing", 4),
  );
  reading.without("safe", (span) => {
    if (reading.at(span) === "safely") return !reading.near("safe", ["live", "night", "walk"], 5);
    const atHome =
      reading.follows(span, ["thing", "facility"], 4) || reading.precedes(span, ["thing", "facility"], 4) || DEVICES.test(reading.text);
    return atHome && !reading.near("safe", ["place", "live", "night", "walk", "neighbors"], 5);
  });
}

type Rule = [GuardTopic, (reading: Reading) => boolean];

const offendersAndHelp: Rule[] = [
  ["offenders", (r) => r.has("offender")],
  ["accommodation", (r) => r.has("accommodation")],
  ["income", (r) => r.has("voucher")],
];

/** Asking for words or a filter that prefer or exclude people. */
const terms: Rule[] = [
  ["terms", (r) => r.has("copy") && r.has(CLASSES)],
  ["terms", (r) => r.has("copy") && (r.before("origin", FOLK, 1) || r.before(FOLK, "origin", 1))],
  ["terms", (r) => r.has("copy") && r.before("only", ["life", "age", "disabled", "wealth", "group"], 4)],
  ["terms", (r) => r.has("copy") && r.before(["life", "age"], "only", 1)],
  ["terms", (r) => r.before("exclude", CLASSES, 5)],
  ["terms", (r) => r.before("exclude", ["age", "disabled", "wealth"], 3) && !r.has("thing")],
  ["terms", (r) => r.before("filter", ["age", "disabled", "wealth"], 3) && r.has([...AROUND, "neighbors", "live", "site"])],
  ["terms", (r) => r.before("reject", ["life", "age", "disabled", "wealth", "origin", ...CLASSES], 4) && !r.has(["thing", "facility"])],
  [
    "terms",
    (r) =>
      r.before("exclude", "life", 2) &&
      r.has([...AROUND, "neighbors", "live", "party", "deal", "site", "town"]) &&
      !r.has(["facility", "thing"]),
  ],
  ["terms", (r) => r.before("deal", [...CLASSES, "disabled", "age"], 3)],
  ["families", (r) => r.before("deal", "life", 2) && r.has("party") && !r.has(["facility", "thing"])],
  ["terms", (r) => r.has(["copy", "exclude"]) && r.near("origin", "only", 1)],
  ["terms", (r) => r.has("copy") && r.near("applicant", ["life", "age", "disabled"], 6)],
  ["terms", (r) => r.before("deal", "origin", 1)],
  ["terms", (r) => r.before("deal", "origin", 2) && r.near("origin", FOLK, 1)],
];

/** Wishes about who lives near: "I'd rather not have families above me". */
const NEARBY =
  /\b(above|below|upstairs|downstairs|next to|nextdoor|beside|near|around|on (my|our|the) floor|in the (building|tower|complex)|as neighbou?rs|arriba|abajo|al lado)\b/;
const RATHER_NOT =
  /\b(rather not|prefer not|prefer no|would not want|do not want|don t want|not want|hate|hope (there are no|nobody|no one)|preferiria no|prefiero no|no quisiera|no me gustaria)\b/;
const RESIDING = /\b(residents?|neighbou?rs?|tenants?|owners?|people|others?|folks|everyone|they|inquilinos|vecinos|residentes|duenos)\b/;
const CITIZENS =
  /\b((us |u s |american )?citizens(hip)?|green card|legal residents|here legally|documented|ciudadan[oa]s|indocumentad[oa]s)\b/;
const VETERANS = /\b(veterans?|vets|ex military|military|active duty|soldiers|army|navy|marines|veteranos|militares)\b/;
const CROWDED = /\b(full of|filled with|packed with|loaded with|crawling with|lleno de|llena de)\b/;

const wishes: Rule[] = [
  ["terms", (r) => RATHER_NOT.test(r.text) && r.has(["life", "age", ...CLASSES]) && NEARBY.test(r.text) && !r.has("facility")],
  [
    "people",
    (r) => CITIZENS.test(r.text) && RESIDING.test(r.text) && !/\b(buy|purchase|own|rent|apply|loan|mortgage|comprar)\b/.test(r.text),
  ],
  [
    "people",
    (r) =>
      VETERANS.test(r.text) &&
      (RESIDING.test(r.text) || /\b(many|lots?|mostly|mainly)\b/.test(r.text)) &&
      !/\b(loans?|discounts?|tax\w*|exemption|benefits?|financing|base|bases|hospital|clinic|memorial|day|approved)\b/.test(r.text),
  ],
  ["people", (r) => CROWDED.test(r.text) && r.has(["life", "age", ...CLASSES]) && !r.has(["facility", "school"])],
  [
    "schools",
    (r) =>
      /\b(better|worse|best|worst|compar\w*|rank\w*|stack up|mejor|peor)\b/.test(r.text) &&
      /\b(school districts?|unified|isd|usd|other districts?|elementary|high school|distritos?)\b/.test(r.text),
  ],
];

const safety: Rule[] = [
  ["safety", (r) => r.near("worry", ["night", "walk", "place", "here", ...CLASSES, "live"], 8) && !r.has(["thing", "facility"])],
  ["safety", (r) => r.has("crime")],
  ["safety", (r) => r.has("safe")],
  ["safety", (r) => r.near("walk", "night", 3)],
  ["safety", (r) => r.near("opinion", "walk", 4)],
];

const schools: Rule[] = [
  ["schools", (r) => r.near("school", "rate", 5)],
  ["schools", (r) => r.near("what_like", "school", 2) || r.inside("what_like", "school")],
  ["schools", (r) => r.near("opinion", "school", 6)],
  ["schools", (r) => r.near("school", ["demo", ...CLASSES, "wealth", "kind_of"], 5)],
  ["schools", (r) => /\b(greatschools|niche com|school (ratings?|scores?|rankings?))\b/.test(r.text)],
];

/** "Would a ... be happy": asks about people, not of what is there. */
const ASKED_OF = /^(would|will|could|can|is|do you think|should|may|podria|estaria|seria|هل) /;

const disability: Rule[] = [
  ["disability", (r) => r.before("fit", "disabled", 6)],
  ["disability", (r) => r.before("disabled", "fit", 5) && ASKED_OF.test(r.text) && !r.has(["thing", "facility"])],
  ["disability", (r) => r.near("disabled", [...FOLK, "live", "deal"], 4)],
  ["disability", (r) => r.before(["quantity", "exclude"], "disabled", 2) && r.has([...AROUND, "site", "neighbors"])],
  ["disability", (r) => r.near("disabled", AROUND, 4) && !r.has("facility")],
];

const families: Rule[] = [
  [
    "families",
    (r) =>
      r.before(["life", "age", "group", "orient", "faith"], ["fit", "welcome"], 5) &&
      ASKED_OF.test(r.text) &&
      !r.has(["thing", "facility", "visit", "physical"]),
  ],
  ["families", (r) => r.has("exist") && r.before("quantity", ["life", "age"], 1) && !r.has(["facility", "school", "thing"])],
  ["families", (r) => r.before("exist", ["life", "age"], 1) && !r.has(["facility", "school", "thing"])],
  [
    "families",
    (r) =>
      r.near(["life", "age"], "live", 3) &&
      r.has([...AROUND, "site"]) &&
      /^(can|could|may|would|will|(me |nos )?dejar|puede\S*|podria\S*|هل يمكن\S*) /.test(r.text),
  ],
  ["families", (r) => r.has("family_phrase")],
  ["families", (r) => r.before("fit", ["life", "age"], 6) && !r.has("visit")],
  [
    "families",
    (r) => r.before("quantity", ["life", "age"], 2) && r.has([...AROUND, "live", "neighbors"]) && !r.has(["facility", "school", "thing"]),
  ],
  ["families", (r) => r.before("quantity", ["life", "age"], 2) && r.near(["life", "age"], "site", 3) && !r.has(["facility", "thing"])],
  ["families", (r) => r.near(["life", "age"], ["place", "neighbors"], 3) && !r.has(["facility", "thing", "school", "visit", "physical"])],
  ["families", (r) => r.near(["life", "age"], "live", 2) && r.has([...AROUND, "site", "neighbors", "quantity"]) && !r.has("self")],
  ["families", (r) => r.before("allow", "life", 2) && !r.has(["facility", "visit", "thing"])],
  ["families", (r) => r.before("life", "allow", 2) && !r.has(["facility", "visit", "thing"])],
  ["families", (r) => r.near("opinion", ["life", "age"], 4)],
  ["families", (r) => r.before("kind_of", ["life", "age"], 2)],
];

/** "How do people here heat": what is done, not by whom. */
const PRACTICAL = /\b(how|where|when) (do|can|does|would|should) (the |most )?(people|residents|folks|everyone|everybody|ppl)\b/;

const people: Rule[] = [
  ["people", (r) => r.before("only", "origin", 0) && r.has(["self", "life"]) && !r.has("thing")],
  ["people", (r) => r.has("demo")],
  ["people", (r) => r.has("group")],
  ["people", (r) => r.has("like_us")],
  ["people", (r) => r.has("who")],
  ["people", (r) => r.before(["origin", "faith", "orient", "wealth", "age"], FOLK, 1)],
  ["people", (r) => r.before(FOLK, ["origin", "faith", "orient", "wealth", "age"], 3)],
  ["people", (r) => r.near(["origin", "faith", "orient"], "place", 2)],
  ["people", (r) => r.before("town", ["origin", "faith"], 2) || r.before(["origin", "faith"], "town", 0)],
  ["people", (r) => r.before("mostly", ["origin", "faith", "orient"], 0) && !r.has("thing")],
  [
    "people",
    (r) => r.before("self", [...CLASSES, "origin"], 2) && r.has(["fit", "welcome", "safe", "place", "here", "live", "neighbors", "trait"]),
  ],
  ["people", (r) => r.near("party", [...CLASSES, "origin"], 2) && !/\b(speaks?|habla\w*|fluent)\b|يتحدث|يتكلم/.test(r.text)],
  ["people", (r) => r.has(["neighbors", "locals"]) && r.has(["faith", "orient"])],
  ["people", (r) => r.near("wealth", "live", 3)],
  ["people", (r) => r.before("fit", [...CLASSES, "origin"], 4)],
  ["people", (r) => r.near(["faith", "orient"], "site", 0)],
  ["people", (r) => r.before("kind_of", [...FOLK, ...CLASSES, "wealth"], 2)],
  ["people", (r) => (r.near("what_like", FOLK, 2) || r.inside("what_like", FOLK)) && !r.has("physical")],
  ["people", (r) => r.before("trait", FOLK, 1)],
  ["people", (r) => r.before("neighbors", "trait", 4)],
  ["people", (r) => r.has("neighbors") && !r.has(["physical", "thing", "facility", "visit", "allow"])],
  [
    "people",
    (r) =>
      r.near("locals", [...AROUND, "site", "live"], 4) &&
      !r.has(["physical", "thing", "facility", "allow", "visit"]) &&
      !PRACTICAL.test(r.text),
  ],
  ["people", (r) => r.before("people", "trait", 2) && /(?<= |^)(is|are|be|seem|son|es|sean|هم|هل|يكون)(?= |$)/.test(r.text)],
  [
    "people",
    (r) => r.near("speak", [...FOLK, "place", "site", "here", "mostly"], 6) && !/\b(you|agent|realtor|team|office|broker)\b/.test(r.text),
  ],
  [
    "people",
    (r) =>
      r.has("welcome") &&
      r.has(["self", "life", "age", "here", "live"]) &&
      !r.has("thing") &&
      !/fit(?:ting)? in (?:the|a|an|my|this|our|that|one)\b/.test(r.text),
  ],
  [
    "people",
    (r) =>
      /(?<= |^)(black|white|brown) (or|and) (black|white|brown|hispanic|asian|latino)(?= |$)/.test(r.text) &&
      r.has([...FOLK, ...AROUND, "live"]),
  ],
];

const area: Rule[] = [
  ["area", (r) => r.near("shun", ["place", "town"], 5)],
  ["area", (r) => r.near("vibe", ["place", "town", "here", "live"], 3) && !r.has(["thing", "facility"])],
  ["area", (r) => r.has("coded")],
  ["area", (r) => r.before("eval", "place", 1) || r.before("eval", "town", 0)],
  ["area", (r) => r.before("place", "eval", 3)],
  ["area", (r) => r.before("town", "eval", 1)],
  ["area", (r) => r.before("eval", "live", 3) || (r.near("opinion", ["live", "place"], 3) && !r.has("thing"))],
  ["area", (r) => r.before("what_like", "place", 1) || r.inside("what_like", "place") || r.before("place", "what_like", 1)],
  ["area", (r) => r.near("what_like", "live", 2) || r.inside("what_like", "live")],
  ["area", (r) => r.before("kind_of", ["place", "town"], 1)],
  ["area", (r) => r.before("eval", "here", 1) && !r.has(["facility", "thing", "school"])],
  ["area", (r) => r.has("wealth") && r.has([...AROUND, "live"]) && !r.has("thing")],
];

/** In this order: the first that holds names the topic. */
export const GUARD_RULES: readonly Rule[] = [
  ...offendersAndHelp,
  ...terms,
  ...wishes,
  ...safety,
  ...schools,
  ...disability,
  ...families,
  ...people,
  ...area,
];
