import { type Ask, wholeAsk } from "./ask";
import { stemOf } from "./normalize-text";
import { whereOfIt } from "./thing-in-talk";

/** Other costs than those just named. */
const OTHER_COSTS =
  /\b(any|what|are there|is there|and) (any )?(other|more|additional|further|extra) (\w+ )?(costs?|fees?|charges?|expenses?|dues|bills?)\b|\b(otros?|otras?|mas) (gastos?|cuotas?|costos?|cargos?|pagos?)\b|(رسوم|تكاليف|مصاريف) (اخري|ثانيه|اضافيه)/;
/** What is paid regularly, in the order in which it is told. */
const COSTS = ["hoa_fee", "taxes", "special_assessment", "pet_fee"];
/** What a sum buys. */
export const BOUGHT =
  /\bwhat (do|does|will|would|did) (i|we|you|one|it|that|this|they) (actually |really )?(get|buy|include|cover|pay for|go toward)s?\b|\bget (in return|for (it|that|this|the money))\b|\bwhat (is|are) (in|covered by|included in|part of) (it|that|this)\b|\bque (me dan|recibo|obtengo|cubre|incluye)\b|(وش|شو|ماذا|ايش) (تشمل|يشمل|تغطي|يغطي)/;
export const PAYING = new Set(["hoa_fee", "utilities", "insurance", "warranty", "price", "deposit"]);
/** More of the thing just named. */
const MORE =
  /^(and |ok |so )?(what are |what is |tell me |give me |any |which |y )?(the |mas |cuales son los |cuales son las )?(terms|conditions|details?|specifics|more|rules|like what|such as|which ones|condiciones|detalles|terminos)( about (it|that|them)| on (it|that)| please)?$|^(ما )?(الشروط|التفاصيل|تفاصيل)( اكثر)?$/;

/**
 * The asks of a message that goes on about what was just asked without naming it: other costs than those, what a fee
 * buys, more of the same; null for a message that is understood by itself. `own`: what its words name.
 */
export function askedFurther(text: string, own: Ask[], talk: () => Ask[]): Ask[] | null {
  const named = own.flatMap(({ subjects }) => subjects);
  if (OTHER_COSTS.test(text) && named.every((id) => COSTS.includes(id))) {
    const said = talk().flatMap(({ subjects }) => subjects);
    const other = COSTS.find((id) => !said.includes(id));
    return said.length > 0 && other ? [{ ...wholeAsk(text), subjects: [other], inherited: true }] : null;
  }
  if (named.some((id) => id !== "price") || own.some(({ words }) => words.length > 0)) return null;
  const where = own.length === 0 ? whereOfIt(wholeAsk(text), talk) : null;
  if (where) return [where];
  const goesOn = BOUGHT.test(text) || MORE.test(text) || WHOLLY.test(text) || (own.length === 0 && OF_IT.test(text));
  const earlier = goesOn ? talk().findLast(({ subjects, words }) => subjects.length + words.length > 0) : undefined;
  if (!earlier) return null;
  if (BOUGHT.test(text) && earlier.subjects.some((id) => PAYING.has(id)))
    return [{ ...wholeAsk(text), subjects: earlier.subjects, aspects: ["included"], inherited: true }];
  if (WHOLLY.test(text)) return [{ ...earlier, text: `all ${earlier.text}`, form: "yes_no", inherited: true }];
  if (MORE.test(text) || ABOUT_IT.test(text) || BOUGHT.test(text)) return [{ ...earlier, aspects: [], form: "what", inherited: true }];
  const who = /^(and )?(who|quien)\b/.test(text);
  const words = who ? earlier.words : [...earlier.words, askedOfIt(text)];
  return [{ ...wholeAsk(text), subjects: earlier.subjects, words, form: who ? "who" : "what", inherited: true }];
}

/** What is asked of "it" by words too common to search for ("what does it run on"): a source must have them. */
const askedOfIt = (text: string): string =>
  stemOf(
    text
      .split(" ")
      .filter((word) => !FILLING.test(word))
      .sort((a, b) => b.length - a.length)[0] ?? text,
  );
const FILLING =
  /^(and|so|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|what|which|who|when|how|why|it|that|they|them|those|the|a|an|on|in|of|to|for|with|all|there|any|be|been)$/;

/** Whether what was said holds of all of it. */
const WHOLLY = /^(and |so )?(everything|all of (it|them|that)|the whole thing|completely|entirely|todo|todos|todas?|كلها|كله|كل شي)$/;
const ABOUT_IT =
  /^(and |so |ok )?(what|how) about (it|that|them|those)$|\b(about|describe) (it|that|them|those)$|^what (is|are) (it|that|they|those) like$/;
/** A short message about "it" that names nothing. */
const OF_IT =
  /^(?!.*\b(you|i|me|we|is it ok|it is|that is)\b).{0,24}\b(it|that|they|them|those)\b.{0,12}$|^(and )?(what|how|can|could|which)\b.{0,30}\b(in|on|with|under|inside|around|from) (it|there|them|those)$/;
