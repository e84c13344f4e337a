import type { Ask } from "./ask";
import { ofThatThing, whereOfIt } from "./thing-in-talk";
import { HOUSE_SUBJECT, isNextThing, SHARED, takesShared, WHOLE_HOUSE } from "./whole-house";

export const PRONOUNS = new Set(
  "system systems it that they them one ones those its their theirs there eso esa ese esos esas ello la lo هو هي ذلك هذا عليه فيه منه".split(
    " ",
  ),
);
const OPENERS = /^(and|what about|how about|also|y|y el|y la|e|que hay de|que tal|tambien|و|ماذا عن|وماذا عن)\b|^و/;

/** The ask with its missing subject filled in from this message, the talk, or the house itself. */
export function completed(ask: Ask, before: Ask[], talk: () => Ask[], plain: string): Ask | null {
  if (ask.subjects.join() === "status" && ask.aspects.includes("time") && /avail|disponible|متاح|متوفر/.test(ask.text))
    return { ...ask, subjects: ["available_date"] };
  if (before.length > 0 && isNextThing(ask)) return ask;
  const known = before.length === 0 ? (builtPart(ask, talk) ?? ofThatThing(ask, talk)) : null;
  if (known) return known;
  const part =
    before.length === 0
      ? (choiceOf(ask, talk) ??
        partOfLand(ask, talk) ??
        straightAway(ask, talk) ??
        whereOfIt(ask, talk) ??
        ofThatFee(ask, talk) ??
        onThatFloor(ask, talk))
      : yearOfIt(ask, before);
  if (part) return part;
  const continues = OPENERS.test(ask.text) || OPENERS.test(plain);
  const thing = before.length === 0 ? thingJustNamed(ask, talk) : null;
  if (thing) return thing;
  if (ask.subjects.length > 0) return before.length === 0 && continues ? inheriting(ask, talk) : ask;
  const other = before.length === 0 && continues && ask.words.length > 0 && !ask.text.split(" ").some((word) => PRONOUNS.has(word));
  if (other) return { ...ask, aspects: unique([...ask.aspects, ...sharedWith(talk().at(-1))]) };
  return withMissing(ask, before, talk, continues);
}

/** What a question of the whole home asks of the next thing: "when was the house built? and the wing?" */
const HEAD_OF: Record<string, string> = { year_built: "age", area: "size", lot_area: "size" };

/** What was asked of the thing before holds for the next one: how far, how old, how big. */
function sharedWith(earlier: Ask | undefined): string[] {
  if (!earlier) return [];
  const own = earlier.aspects.filter((aspect) => SHARED.has(aspect) || aspect === "size" || aspect === "height");
  const [only] = earlier.subjects;
  const head = earlier.subjects.length === 1 && only && earlier.words.length === 0 ? HEAD_OF[only] : undefined;
  if (head === "age") return [head];
  return head ? unique([...own, head]) : own;
}

/** Parts of a home that have a year of their own: "when was it built" after "is there a deck" asks of the deck. */
const BUILT_PARTS = new Set(["deck", "pool", "guest_house", "patio", "roof_deck", "fence", "workshop", "storage", "porch"]);
const OF_THEIR_OWN = /\b(it|they|that|those)\b/;

/** "When was it built" of a part that the talk is about; null where the home is meant. */
function builtPart(ask: Ask, talk: () => Ask[]): Ask | null {
  if (ask.subjects.join() !== "year_built" || ask.words.length > 0 || !OF_THEIR_OWN.test(ask.text)) return null;
  const earlier = talk().at(-1);
  const isPart =
    earlier && (earlier.subjects.some((id) => BUILT_PARTS.has(id)) || (earlier.subjects.length === 0 && earlier.words.length > 0));
  return isPart ? { ...ask, subjects: earlier.subjects, words: earlier.words, aspects: ["age"], inherited: true } : null;
}

/** "Gas or wood?" of the thing just named: which of the two it is. */
function choiceOf(ask: Ask, talk: () => Ask[]): Ask | null {
  if (ask.either.length > 0 || !/^\S+( \S+)? (or|o|u|او|ام) \S+( \S+)?$/.test(ask.text)) return null;
  const earlier = talk().findLast(({ subjects }) => subjects.length > 0);
  if (!earlier || earlier.subjects.every((id) => WHOLE_HOUSE.has(id) || ask.subjects.includes(id))) return null;
  const either = [...ask.subjects, ...ask.aspects, ...ask.words.map((word) => `=${word}`)];
  return either.length < 2 ? null : { ...ask, subjects: earlier.subjects, aspects: [], words: [], either, inherited: true };
}

/** "How much is tillable?" of the acres just named asks for a part of the land, not for its price. */
function partOfLand(ask: Ask, talk: () => Ask[]): Ask | null {
  if (!/^(and |y )?(how (much|many)( acres)? (is|are|of)|cuant[oa]s? (es|son|de)) /.test(ask.text) || ask.words.length === 0) return null;
  const ofLand = talk()
    .at(-1)
    ?.subjects.some((id) => id === "lot_area");
  return ofLand ? { ...ask, aspects: ask.aspects.filter((id) => id !== "cost" && id !== "count"), form: "what" } : null;
}

/** "Does that include water?" asks of the fee just named. */
function ofThatFee(ask: Ask, talk: () => Ask[]): Ask | null {
  if (ask.subjects.length !== 1 || !ask.aspects.includes("included") || !/\b(that|this|it)\b|\b(eso|incluye)\b/.test(ask.text)) return null;
  const earlier = talk().at(-1);
  const isFee = earlier?.subjects.join() === "hoa_fee" && !ask.subjects.includes("hoa_fee");
  return isFee ? { ...ask, subjects: ["hoa_fee", ...ask.subjects], inherited: true } : null;
}

/** "How many on the third floor?" of the rooms just named. */
function onThatFloor(ask: Ask, talk: () => Ask[]): Ask | null {
  if (ask.subjects.join() !== "floor_level" || !/\b(on|upstairs|downstairs|en)\b/.test(ask.text)) return null;
  const earlier =
    talk()
      .at(-1)
      ?.subjects.filter((id) => ON_FLOORS.has(id)) ?? [];
  return earlier.length === 0 ? null : { ...ask, subjects: [...earlier, "floor_level"], inherited: true };
}
const ON_FLOORS = new Set(["bedrooms", "bathrooms", "laundry", "cooling", "flooring", "carpet"]);

/** "What heating is there, and of what year is it": the year of what the same message named. */
function yearOfIt(ask: Ask, before: Ask[]): Ask | null {
  if (ask.subjects.join() !== "year_built" || ask.words.length > 0 || !/(^| )(it|they|es|son|era)$/.test(ask.text)) return null;
  const named = before.findLast(({ subjects }) => subjects.some((id) => !WHOLE_HOUSE.has(id)));
  return named ? { ...ask, subjects: named.subjects, aspects: ["age"], inherited: true } : null;
}

/** "Right away after closing?" asks when the thing just named may begin. */
function straightAway(ask: Ask, talk: () => Ask[]): Ask | null {
  if (!/^(and |even )?(right away|immediately|straight away|at once|from day one|enseguida|de inmediato)\b|^(مباشره|فورا)/.test(ask.text))
    return null;
  const earlier = talk().findLast(({ subjects }) => subjects.length > 0);
  return earlier ? { ...ask, subjects: earlier.subjects, aspects: ["time"], words: [], form: "when", inherited: true } : null;
}

/** What the year or the size is asked of when "it" stands for a thing: "Is there a deck? When was it built?" */
const OF_IT: Record<string, string> = { year_built: "age", area: "size", construction: "material" };

/** The ask about the thing named just before, when "it" or nothing else stands for that: a barn that has no concept, too. */
function thingJustNamed(ask: Ask, talk: () => Ask[]): Ask | null {
  const words = ask.text.split(" ");
  const refers = words.some((word) => PRONOUNS.has(word) || word === "there") || words.length <= 3;
  const [only] = ask.subjects;
  const aspect = ask.subjects.length === 1 && only ? OF_IT[only] : undefined;
  if (!refers || (ask.subjects.length > 0 && !aspect) || (ask.words.length > 0 && aspect)) return null;
  const earlier = talk().findLast(({ subjects, words: named }) => subjects.length + named.length > 0);
  if (!earlier || (aspect === undefined && earlier.subjects.length > 0)) return null;
  if (earlier.subjects.length > 0 && earlier.subjects.every((id) => WHOLE_HOUSE.has(id))) return null;
  if (earlier.subjects.length === 0 && ask.words.length > 1) return null;
  const aspects = aspect ? unique([...ask.aspects.filter((id) => id !== "time"), aspect]) : ask.aspects;
  return {
    ...ask,
    subjects: earlier.subjects,
    words: unique([...(earlier.subjects.length === 0 ? earlier.words : []), ...ask.words]),
    aspects,
  };
}

/** "And the beach?" after "how far is the train?" asks how far, too. */
function inheriting(ask: Ask, talk: () => Ask[]): Ask {
  const shared = sharedWith(talk().at(-1));
  const bare = { ...ask, aspects: ask.aspects.filter((id) => id !== "supply") };
  return shared.length > 0 && takesShared(bare) ? { ...bare, aspects: shared } : ask;
}

/** The ask about what the message before it, the talk or "how much", "how old" of the home speak of. */
function withMissing(ask: Ask, before: Ask[], talk: () => Ask[], continues: boolean): Ask {
  const words = ask.text.split(" ");
  const refers =
    ask.either.length > 0 ||
    words.some((word) => PRONOUNS.has(word)) ||
    continues ||
    words.length <= (ask.words.length === 0 ? 5 : ask.words.every((word) => QUALITY.test(word)) ? 5 : 3);
  const spoken = before.length > 0 ? before : refers && ask.words.length <= 2 ? talk() : [];
  const earlier = spoken.findLast((one) => one.subjects.length + (before.length > 0 ? 0 : one.words.length) > 0);
  const house =
    asksOfHouse(ask) && !ask.aspects.includes("renewed")
      ? ask.aspects.map((aspect) => HOUSE_SUBJECT[aspect]).find((subject) => subject !== undefined)
      : undefined;
  if (!earlier && house === "price" && FEES.test(ask.text)) return { ...ask, subjects: ["hoa_fee"] };
  if (earlier && !(house && earlier.subjects.length > 0 && earlier.subjects.every((subject) => WHOLE_HOUSE.has(subject))))
    return asInherited(ask, earlier);
  return { ...ask, subjects: house ? [house] : [] };
}

/** What is a quality of the thing in the talk: "up to what weight?" */
const QUALITY = /^(weight|breed|siz|width|depth|length|height|colou?r|brand|model|rat|percent|rais|peso|tamano|color|marca|raza)$/;

/** What a fee covers is what it includes. */
const COVERING = new Set(["hoa_fee", "insurance", "warranty", "utilities"]);

function asInherited(ask: Ask, earlier: Ask): Ask {
  const covers = earlier.subjects.some((id) => COVERING.has(id));
  if (covers && /\b(pays? for|goes? toward)\b/.test(ask.text))
    return { ...ask, subjects: earlier.subjects, aspects: ["included"], form: "what", inherited: true };
  const aspects = covers ? ask.aspects.map((aspect) => (aspect === "covered" ? "included" : aspect)) : ask.aspects;
  const words = earlier.subjects.length > 0 ? ask.words : unique([...ask.words, ...earlier.words]);
  return { ...ask, subjects: earlier.subjects, words, aspects, inherited: true };
}

/** "Any fees?" asks what comes on top of the price. */
const FEES = /\b(fees?|charges?|dues|cuotas?|gastos)\b|رسوم/;

/** Whether the home itself can be meant: "how big is it", not "how much is a spot". */
function asksOfHouse({ words, text, aspects }: Ask): boolean {
  const things = text.split(" ").filter((word) => OTHER_THINGS.has(word));
  return words.length === 0 && things.every((word) => /^rooms?$/.test(word) && aspects.includes("height"));
}

/** Words too general to search for, that still name something other than the home. */
const OTHER_THINGS = new Set(
  "room rooms space spaces spot spots system systems thing things stuff people person persons terms term area complex".split(" "),
);

const unique = <T>(items: T[]): T[] => [...new Set(items)];
