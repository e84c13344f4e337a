import { type Ask, wholeAsk } from "./ask";

/** Other costs than those just named. */
const OTHER_COSTS =
  /\b(any|what|are there|is there|and) (any )?(other|more|additional|further|extra) (\w+ )?(costs?|fees?|charges?|expenses?|dues|bills?)\b|\b(otros?|otras?|mas) (gastos?|cuotas?|costos?|cargos?|pagos?)\b|(رسوم|تكاليف|مصاريف) (اخري|ثانيه|اضافيه)/;
/** What is paid regularly, in the order in which it is told. */
const COSTS = ["hoa_fee", "taxes", "special_assessment", "pet_fee"];
/** What a sum buys. */
const BOUGHT =
  /\bwhat (do|does|will|would|did) (i|we|you|one|it|that|this) (actually |really )?(get|buy|include|cover)s?\b|\bget (in return|for (it|that|this|the money))\b|\bwhat (is|are) (in|covered by|included in|part of) (it|that|this)\b|\bque (me dan|recibo|obtengo|cubre|incluye)\b|(وش|شو|ماذا|ايش) (تشمل|يشمل|تغطي|يغطي)/;
const PAYING = new Set(["hoa_fee", "utilities", "insurance", "warranty", "price", "deposit"]);
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
  if (named.length > 0) return null;
  const earlier = BOUGHT.test(text) || MORE.test(text) ? talk().findLast(({ subjects }) => subjects.length > 0) : undefined;
  if (!earlier) return null;
  if (MORE.test(text)) return [{ ...earlier, aspects: [], words: [], form: "what", inherited: true }];
  if (!earlier.subjects.some((id) => PAYING.has(id))) return null;
  return [{ ...wholeAsk(text), subjects: earlier.subjects, aspects: ["included"], inherited: true }];
}
