import { type Ask, wholeAsk } from "./ask";
import { BOUGHT, PAYING } from "./asked-further";
import { HOUSE_SUBJECT, isNextThing, SHARED, takesShared } from "./whole-house";

/** Said after its list: "are the heat and the water included". The others stand before: "how old are the roof and the furnace". */
const TRAILING = new Set(["included", "allowed"]);
const ASKS_ANEW =
  /^(and |y |also |or )?(what|how|which|who|where|when|is|are|does|do|has|can|que|cual|cuant\w+|hay|tiene|كم|هل|ما|وكم|وهل|ومتي|متي)\b|^و?(كم|هل|متي)\s/;
/** Asked at the head of a list and meant of each member: "how big are the plot and the barn". */
const HEADING = new Set(["size", "height"]);
/** What is said of one member of a list holds for the bare others. Changes the asks. */
export function shareAspects(asks: Ask[]): void {
  const shared = [...new Set(asks.flatMap(({ aspects }) => aspects.filter((aspect) => SHARED.has(aspect))))];
  const [aspect] = shared;
  if (aspect !== undefined && shared.length === 1) shareOne(asks, aspect);
  for (const [index, ask] of asks.entries()) {
    const before = asks[index - 1];
    if (before && ask.aspects.length === 0 && !ASKS_ANEW.test(ask.text)) takeHead(ask, before);
  }
}

function shareOne(asks: Ask[], aspect: string): void {
  const source = asks.findIndex(({ aspects }) => aspects.includes(aspect));
  const trails = TRAILING.has(aspect);
  const ownQuestion = source > 0 && ASKS_ANEW.test(asks[source]?.text ?? "");
  for (const [index, ask] of asks.entries()) {
    const reached = index > source ? trails || !ASKS_ANEW.test(ask.text) : trails && !ownQuestion;
    if (reached && (takesShared(ask) || (isNextThing(ask) && ask.aspects.length === 0))) ask.aspects = [aspect];
  }
}

/** Gives a bare member of a list what the one before it was asked: how big, how many. */
function takeHead(ask: Ask, before: Ask): void {
  const named = ask.subjects.length > 0 ? ask.words.length === 0 : isNextThing(ask);
  if (!named || ask.amounts.length > 0) return;
  const heads = before.aspects.filter((aspect) => HEADING.has(aspect));
  const ofSize = /\bhow (big|large)\b|que tan grand|كم (حجم|مساحه)/.test(before.text);
  if (heads.length > 0 || ofSize) ask.aspects = heads.length > 0 ? heads : ["size"];
  else if (before.form === "how_many" && /^(and |y )?[a-z ]*s$/.test(ask.text) && before.subjects.every((id) => COUNTED.has(id))) {
    ask.aspects = ["count"];
    ask.form = "how_many";
  }
}
const COUNTED = new Set(["bedrooms", "bathrooms", "stories", "garage", "parking", "fireplace"]);

const THE_HOUSE =
  /^(and |or |y |e |o )?(the |this |la |el )?(house|home|villa|apartment|flat|unit|condo|casa|departamento|piso|vivienda|farmhouse|townhouse)( itself)?$|^و?(البيت|الفيلا|المنزل|الشقه|البناء)$/;

/** "The house" as a member of a list, which names nothing by itself: "how big are the plot and the house"; null elsewhere. */
export function houseInList(text: string, before: Ask[]): Ask | null {
  const last = before.at(-1);
  if (!last || !THE_HOUSE.test(text)) return null;
  const subject = last.aspects.map((aspect) => HOUSE_SUBJECT[aspect]).find((id) => id !== undefined);
  return subject ? { ...wholeAsk(text), subjects: [subject] } : null;
}

const WHAT_STAYS =
  /^(so |and )?what (all )?(is |are |else )?(included|staying|stays?|conveys?|remains?|comes with (it|the (house|home)))\b/;
const WHAT_GOES =
  /^(and |or |but )?what (is|are|do|does|will|s)? ?(not|going|goes|leaves|leaving|excluded)( (included|stay|staying|convey|remain|it|with them))?$|^(and |or )?what goes\b/;

/** "What stays and what goes": the appliances that stay, then what is excluded; null for a clause that is none of both. */
export function leftOutInList(text: string, before: Ask[]): Ask | null {
  const last = before.at(-1);
  if (!last?.aspects.includes("included") || !WHAT_GOES.test(text)) return null;
  if (last.subjects.length === 0 && WHAT_STAYS.test(last.text)) last.subjects = ["appliances"];
  return { ...wholeAsk("what is not included"), aspects: ["included"], negated: true };
}

/** "What is the fee, and what do I get for it": what the sum just named buys; null for a clause that names a thing itself. */
export function boughtInList(text: string, before: Ask[]): Ask | null {
  const paid = before.at(-1)?.subjects.filter((id) => PAYING.has(id) && id !== "price") ?? [];
  const asksOfIt = BOUGHT.test(text) && text.split(" ").length <= 9;
  return paid.length > 0 && asksOfIt ? { ...wholeAsk(text), subjects: paid, aspects: ["included"], inherited: true } : null;
}
