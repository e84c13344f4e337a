import type { PortfolioHome } from "../schemas";
import { foldCharacters } from "./normalize-text";
import { numberOf, squareFeetOf } from "./search-homes-fit";
import type { Direction } from "./search-homes-phrases";

export type OrderField = "price" | "area" | "lot_area" | "year_built" | "bedrooms" | "hoa_fee" | "taxes";
/** `superlative`: one home is asked for, the first. */
export type OrderBy = { field: OrderField; direction: Direction; superlative?: boolean };

/** Words that ask for an order, on folded text. The first that fits holds. */
const ORDERS: [RegExp, OrderField, Direction][] = [
  [/\b((lowest|smallest|cheapest|least) (hoa|dues|fees?|association))|cuota mas (baja|barata)|اقل رسوم/, "hoa_fee", "up"],
  [/\b(highest|biggest|most expensive) (hoa|dues|fees?|association)|cuota mas alta|اعلي رسوم/, "hoa_fee", "down"],
  [/\b(lowest|smallest|least) (property )?tax|impuestos mas bajos|اقل ضرائب/, "taxes", "up"],
  [/\b(largest|biggest|most) (lot|yard|land|plot|garden)|(terreno|jardin|patio) mas grande|اكبر (ارض|حديقه)/, "lot_area", "down"],
  [/\b(smallest|least) (lot|yard|land|plot)|terreno mas (pequeno|chico)|اصغر ارض/, "lot_area", "up"],
  [/\bmost (bed)?rooms?\b|\bmas (dormitorios|habitaciones|recamaras|cuartos)\b(?! de)|اكثر غرف/, "bedrooms", "down"],
  [
    /\b(cheapest|least expensive|lowest[ -]pric\w+|lowest rent|most affordable|cheaper)\b|mas (barat[ao]|economic[ao])|(menor|mas bajo) precio|ارخص|اقل سعر/,
    "price",
    "up",
  ],
  [/\b(most expensive|priciest|highest[ -]pric\w+|dearest)\b|mas car[ao]|mayor precio|اغلي|اعلي سعر/, "price", "down"],
  [/\b(largest|biggest|roomiest|most space|most square|bigger|larger)\b|mas (grande|ampli[ao])|اكبر/, "area", "down"],
  [/\b(smallest|smaller)\b|mas (pequen[ao]|chic[ao])|اصغر/, "area", "up"],
  [/\b(newest|most recent(ly)?|latest built|newer)\b|mas (nuev[ao]|reciente|modern[ao])|احدث/, "year_built", "down"],
  [/\b(oldest|older)\b|mas (antigu[ao]|viej[ao])|اقدم/, "year_built", "up"],
];
/** A comparative asks for one of some that were named; "bigger than 2,000" is a bound. */
const BOUND = /\b(cheaper|bigger|larger|smaller|newer|older) than\b|mas (grande|barat[ao]|nuev[ao]) (de|que)\b/;

/** The order that a message asks for, or null. */
export function orderIn(message: string): OrderBy | null {
  const folded = foldCharacters(message);
  if (BOUND.test(folded)) return null;
  const found = ORDERS.find(([pattern]) => pattern.test(folded));
  return found ? { field: found[1], direction: found[2], superlative: true } : null;
}

/** Homes in an order; those whose value nobody knows come last. */
export function orderedBy(homes: PortfolioHome[], { field, direction }: OrderBy): PortfolioHome[] {
  const value = (home: PortfolioHome) => (field === "area" || field === "lot_area" ? squareFeetOf(home, field) : numberOf(home, field));
  const sign = direction === "up" ? 1 : -1;
  return [...homes].sort((a, b) => {
    const [first, second] = [value(a), value(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}
