import type { AnswerLanguage } from "../constants";

type Order = "price" | "area" | "lot_area" | "year_built" | "bedrooms" | "hoa_fee" | "taxes";
export type Direction = "up" | "down";

type SearchPhrases = {
  priceOnRequest: string;
  perMonth: (price: string) => string;
  counted: (field: string, value: string) => string | null;
  found: (count: number, wish: string, order: string) => string;
  none: (of: number, wish: string) => string;
  nonePlace: (place: string, cities: string) => string;
  unsaid: (homes: string, things: string) => string;
  more: (count: number) => string;
  ask: (agent: string) => string;
  ordered: (field: Order, direction: Direction) => string;
  best: (field: Order, direction: Direction, address: string, value: string, kind: string | null) => string;
  after: string;
  byCity: string;
  not: (thing: string) => string;
  between: (least: string, most: string) => string;
  atLeast: (value: string) => string;
  atMost: (value: string) => string;
  over: (value: string) => string;
  under: (value: string) => string;
  inCity: (city: string) => string;
  notCity: (city: string) => string;
  years: (least: number | undefined, most: number | undefined, open: boolean) => string;
  and: string;
  comparing: (first: string, second: string) => string;
  unknown: string;
  differ: (address: string, parts: string) => string;
  less: (value: string) => string;
  moreOf: (value: string) => string;
  same: string;
  similar: (address: string, wish: string) => string;
  noSimilar: (address: string, wish: string) => string;
  basis: string;
  both: (things: string) => string;
  sameKind: string;
};

const ORDERED_EN: Record<Order, [string, string]> = {
  price: ["cheapest first", "most expensive first"],
  area: ["smallest first", "largest first"],
  lot_area: ["smallest lot first", "largest lot first"],
  year_built: ["oldest first", "newest first"],
  bedrooms: ["fewest bedrooms first", "most bedrooms first"],
  hoa_fee: ["lowest HOA fee first", "highest HOA fee first"],
  taxes: ["lowest taxes first", "highest taxes first"],
};
const BEST_EN: Record<Order, [string, string]> = {
  price: ["The cheapest", "The most expensive"],
  area: ["The smallest", "The largest"],
  lot_area: ["The smallest lot", "The largest lot"],
  year_built: ["The oldest", "The newest"],
  bedrooms: ["The fewest bedrooms", "The most bedrooms"],
  hoa_fee: ["The lowest HOA fee", "The highest HOA fee"],
  taxes: ["The lowest taxes", "The highest taxes"],
};
const one = (value: string) => value === "1";

const en: SearchPhrases = {
  priceOnRequest: "Price on request",
  perMonth: (price) => `${price} a month`,
  counted: (field, value) => {
    const nouns: Record<string, [string, string]> = {
      bedrooms: ["bedroom", "bedrooms"],
      bathrooms: ["bath", "baths"],
      garage_spaces: ["garage space", "garage spaces"],
      stories: ["story", "stories"],
    };
    const noun = nouns[field];
    if (noun) return `${value} ${one(value) ? noun[0] : noun[1]}`;
    return field === "year_built" ? `built in ${value}` : null;
  },
  found: (count, wish, order) =>
    `${count === 1 ? "This home fits" : `${count} homes fit`}${wish && ` (${wish})`}${count > 1 ? `, ${order}` : ""}:`,
  none: (of, wish) => `None of the ${of} homes I know fits${wish && ` (${wish})`}.`,
  nonePlace: (place, cities) => `None of the homes I know is listed in ${place}. They are in ${cities}.`,
  unsaid: (homes, things) => `Not said of ${homes}: ${things}.`,
  more: (count) => `And ${count} more.`,
  ask: (agent) => `Shall I ask ${agent}?`,
  ordered: (field, direction) => ORDERED_EN[field][direction === "up" ? 0 : 1],
  best: (field, direction, address, value, kind) =>
    `${BEST_EN[field][direction === "up" ? 0 : 1]}${kind ? ` ${kind}` : ""} is ${address}: ${value}.`,
  after: "Then come:",
  byCity: "I go by the city in the listing; I don't measure distances.",
  not: (thing) => `no ${thing}`,
  between: (least, most) => `${least} to ${most}`,
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `up to ${value}`,
  over: (value) => `over ${value}`,
  under: (value) => `under ${value}`,
  inCity: (city) => `in ${city}`,
  notCity: (city) => `not in ${city}`,
  years: (least, most, open) => {
    if (least !== undefined && most !== undefined) return `built from ${least} to ${most}`;
    if (least !== undefined) return open ? `built after ${least}` : `built in ${least} or later`;
    return open ? `built before ${most}` : `built in ${most} or earlier`;
  },
  and: "and",
  comparing: (first, second) => `${first} and ${second}, side by side:`,
  unknown: "not said",
  differ: (address, parts) => `${address}: ${parts}.`,
  less: (value) => `${value} less`,
  moreOf: (value) => `${value} more`,
  same: "the same",
  similar: (address, wish) => `Nearest to ${address}${wish && ` (${wish})`}:`,
  noSimilar: (address, wish) => `I know no other home like ${address}${wish && ` (${wish})`}.`,
  basis: "Compared by price, bedrooms, bathrooms, area, type and features.",
  both: (things) => `both: ${things}`,
  sameKind: "same type",
};

const ORDERED_ES: Record<Order, [string, string]> = {
  price: ["primero la más barata", "primero la más cara"],
  area: ["primero la más pequeña", "primero la más grande"],
  lot_area: ["primero el terreno más pequeño", "primero el terreno más grande"],
  year_built: ["primero la más antigua", "primero la más nueva"],
  bedrooms: ["primero la de menos dormitorios", "primero la de más dormitorios"],
  hoa_fee: ["primero la cuota más baja", "primero la cuota más alta"],
  taxes: ["primero los impuestos más bajos", "primero los impuestos más altos"],
};
const BEST_ES: Record<Order, [string, string]> = {
  price: ["La más barata", "La más cara"],
  area: ["La más pequeña", "La más grande"],
  lot_area: ["La de terreno más pequeño", "La de terreno más grande"],
  year_built: ["La más antigua", "La más nueva"],
  bedrooms: ["La de menos dormitorios", "La de más dormitorios"],
  hoa_fee: ["La de cuota más baja", "La de cuota más alta"],
  taxes: ["La de impuestos más bajos", "La de impuestos más altos"],
};

const es: SearchPhrases = {
  priceOnRequest: "Precio a consultar",
  perMonth: (price) => `${price} al mes`,
  counted: (field, value) => {
    const nouns: Record<string, [string, string]> = {
      bedrooms: ["dormitorio", "dormitorios"],
      bathrooms: ["baño", "baños"],
      garage_spaces: ["plaza de garaje", "plazas de garaje"],
      stories: ["planta", "plantas"],
    };
    const noun = nouns[field];
    if (noun) return `${value} ${one(value) ? noun[0] : noun[1]}`;
    return field === "year_built" ? `construida en ${value}` : null;
  },
  found: (count, wish, order) =>
    `${count === 1 ? "1 vivienda cumple" : `${count} viviendas cumplen`}${wish && ` (${wish})`}${count > 1 ? `, ${order}` : ""}:`,
  none: (of, wish) => `Ninguna de las ${of} viviendas que conozco cumple eso${wish && ` (${wish})`}.`,
  nonePlace: (place, cities) => `Ninguna de las viviendas que conozco está en ${place}. Están en ${cities}.`,
  unsaid: (homes, things) => `No se indica para ${homes}: ${things}.`,
  more: (count) => `Y ${count} más.`,
  ask: (agent) => `¿Le pregunto a ${agent}?`,
  ordered: (field, direction) => ORDERED_ES[field][direction === "up" ? 0 : 1],
  best: (field, direction, address, value, kind) =>
    `${BEST_ES[field][direction === "up" ? 0 : 1]}${kind ? ` ${kind}` : ""} es ${address}: ${value}.`,
  after: "Después:",
  byCity: "Me guío por la ciudad del anuncio; no mido distancias.",
  not: (thing) => `sin ${thing}`,
  between: (least, most) => `de ${least} a ${most}`,
  atLeast: (value) => `al menos ${value}`,
  atMost: (value) => `hasta ${value}`,
  over: (value) => `más de ${value}`,
  under: (value) => `menos de ${value}`,
  inCity: (city) => `en ${city}`,
  notCity: (city) => `fuera de ${city}`,
  years: (least, most, open) => {
    if (least !== undefined && most !== undefined) return `construida de ${least} a ${most}`;
    if (least !== undefined) return open ? `construida después de ${least}` : `construida en ${least} o después`;
    return open ? `construida antes de ${most}` : `construida en ${most} o antes`;
  },
  and: "y",
  comparing: (first, second) => `${first} y ${second}, lado a lado:`,
  unknown: "no se indica",
  differ: (address, parts) => `${address}: ${parts}.`,
  less: (value) => `${value} menos`,
  moreOf: (value) => `${value} más`,
  same: "igual",
  similar: (address, wish) => `Lo más parecido a ${address}${wish && ` (${wish})`}:`,
  noSimilar: (address, wish) => `No conozco otra vivienda como ${address}${wish && ` (${wish})`}.`,
  basis: "Comparado por precio, dormitorios, baños, superficie, tipo y características.",
  both: (things) => `ambas: ${things}`,
  sameKind: "mismo tipo",
};

const ORDERED_AR: Record<Order, [string, string]> = {
  price: ["الأرخص أولاً", "الأغلى أولاً"],
  area: ["الأصغر أولاً", "الأكبر أولاً"],
  lot_area: ["أصغر أرض أولاً", "أكبر أرض أولاً"],
  year_built: ["الأقدم أولاً", "الأحدث أولاً"],
  bedrooms: ["الأقل غرفًا أولاً", "الأكثر غرفًا أولاً"],
  hoa_fee: ["أقل رسوم أولاً", "أعلى رسوم أولاً"],
  taxes: ["أقل ضرائب أولاً", "أعلى ضرائب أولاً"],
};
const BEST_AR: Record<Order, [string, string]> = {
  price: ["الأرخص", "الأغلى"],
  area: ["الأصغر", "الأكبر"],
  lot_area: ["أصغر أرض", "أكبر أرض"],
  year_built: ["الأقدم", "الأحدث"],
  bedrooms: ["الأقل غرف نوم", "الأكثر غرف نوم"],
  hoa_fee: ["الأقل رسومًا", "الأعلى رسومًا"],
  taxes: ["الأقل ضرائب", "الأعلى ضرائب"],
};

const ar: SearchPhrases = {
  priceOnRequest: "السعر عند الطلب",
  perMonth: (price) => `${price} شهريًا`,
  counted: (field, value) => {
    const nouns: Record<string, string> = {
      bedrooms: "غرف النوم",
      bathrooms: "الحمامات",
      garage_spaces: "مواقف الكراج",
      stories: "الطوابق",
    };
    if (nouns[field]) return `${nouns[field]}: ${value}`;
    return field === "year_built" ? `سنة البناء ${value}` : null;
  },
  found: (count, wish, order) =>
    `${count === 1 ? "هذا المسكن يناسب طلبك" : `عدد المساكن المناسبة: ${count}`}${wish && ` (${wish})`}${count > 1 ? `، ${order}` : ""}:`,
  none: (of, wish) => `لا شيء من المساكن الـ ${of} التي أعرفها يطابق ذلك${wish && ` (${wish})`}.`,
  nonePlace: (place, cities) => `لا شيء من المساكن التي أعرفها مدرج في ${place}. مواقعها: ${cities}.`,
  unsaid: (homes, things) => `غير مذكور عن ${homes}: ${things}.`,
  more: (count) => `و${count} غيرها.`,
  ask: (agent) => `هل أسأل ${agent}؟`,
  ordered: (field, direction) => ORDERED_AR[field][direction === "up" ? 0 : 1],
  best: (field, direction, address, value, kind) =>
    `${BEST_AR[field][direction === "up" ? 0 : 1]}${kind ? ` ${kind}` : ""}: ${address}، ${value}.`,
  after: "ثم:",
  byCity: "أعتمد على المدينة المذكورة في الإعلان ولا أقيس المسافات.",
  not: (thing) => `بدون ${thing}`,
  between: (least, most) => `من ${least} إلى ${most}`,
  atLeast: (value) => `${value} على الأقل`,
  atMost: (value) => `حتى ${value}`,
  over: (value) => `أكثر من ${value}`,
  under: (value) => `أقل من ${value}`,
  inCity: (city) => `في ${city}`,
  notCity: (city) => `خارج ${city}`,
  years: (least, most, open) => {
    if (least !== undefined && most !== undefined) return `بُني من ${least} إلى ${most}`;
    if (least !== undefined) return open ? `بُني بعد ${least}` : `بُني في ${least} أو بعدها`;
    return open ? `بُني قبل ${most}` : `بُني في ${most} أو قبلها`;
  },
  and: "و",
  comparing: (first, second) => `${first} و${second} جنبًا إلى جنب:`,
  unknown: "غير مذكور",
  differ: (address, parts) => `${address}: ${parts}.`,
  less: (value) => `أقل بـ ${value}`,
  moreOf: (value) => `أكثر بـ ${value}`,
  same: "نفسه",
  similar: (address, wish) => `الأقرب إلى ${address}${wish && ` (${wish})`}:`,
  noSimilar: (address, wish) => `لا أعرف مسكنًا آخر مثل ${address}${wish && ` (${wish})`}.`,
  basis: "المقارنة حسب السعر وغرف النوم والحمامات والمساحة والنوع والميزات.",
  both: (things) => `في كليهما: ${things}`,
  sameKind: "النوع نفسه",
};

/** What is said of several homes. */
export const SEARCH_PHRASES: Record<AnswerLanguage, SearchPhrases> = { en, es, ar };
