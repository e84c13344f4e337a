import type { Ask } from "./ask";

/** Aspects that hold for all members of a list: "are the fridge and the washer included". */
export const SHARED = new Set(["included", "allowed", "distance", "renewed", "age", "time"]);
/** Subjects of the whole house: a later "how much is it" is not about them. */
export const WHOLE_HOUSE = new Set([
  "bedrooms",
  "bathrooms",
  "area",
  "year_built",
  "price",
  "status",
  "address",
  "city",
  "stories",
  "property_type",
  "listing_type",
  "zip_code",
  "mls_number",
  "days_on_market",
  "style",
  "condition",
]);
/** What "how much", "how big" and "how old" ask of when nothing else is named. */
export const HOUSE_SUBJECT: Record<string, string> = { cost: "price", size: "area", age: "year_built", height: "ceilings" };

/** Whether an ask names a thing and nothing of it, so that what is asked of another holds for it. */
export const takesShared = (ask: Ask) =>
  ask.aspects.length === 0 && ask.words.length === 0 && ask.subjects.some((id) => !WHOLE_HOUSE.has(id));

/** The next thing of a list, named with its article. */
const NEXT_THING = /^(and|or|plus|y|e|o) (the|a|an|any|el|la|los|las|un|una) \p{L}/u;

/** Whether a clause names the next thing of a list: "and the projector" is no question of the fridge before it. */
export const isNextThing = (ask: Ask): boolean => NEXT_THING.test(ask.text) && ask.subjects.length === 0 && ask.words.length > 0;
