import type { FactField } from "../constants";
import type { Candidate } from "./fact-candidate";
import { numberInWords, SPANISH_NUMBER } from "./numbers-in-words";

const SAID = 0.85;
const SPANISH =
  /\b(recámaras?|recamaras?|habitaci(ones|ón)|dormitorios?|baños?|cuartos|alcobas?|pies cuadrados|metros cuadrados|alberca|piscina|cuotas?|estacionamiento|cochera|garaje|terreno|construid[ao]s?|edificad[ao]s?|parcela|se (vende|renta|alquila)|comunidad|casa|departamento|apartamento|vivienda|venta|renta|alquiler|arriendo|precio|impuestos?|predial|calefacci[oó]n|aire acondicionado|mascotas|amueblad[oa]|amueblar|muebles|dep[oó]sito|fianza|elevador|ascensor|disponible|plantas|niveles|gastos comunes|mantenimiento|mensual(es)?|al mes|d[oó]lares|pesos)\b/i;
const OTHER_HOMES =
  /\b(vecin[oa]s?|otr[ao]s (casas|propiedades|departamentos|unidades)|casas (similares|cercanas|vecinas)|propiedades similares|promedio|comparables|anteriormente|se vendi[oó]|antes costaba|desde \$|a partir de \$|cada unidad|casa de hu[eé]spedes)\b/i;
const POSSIBLE = /\b(podr[ií]a|posibilidad de|espacio para|se puede|opcional|futur[ao]|ideal para (construir|agregar|poner)|potencial)\b/i;
const DENIED = /\b(no (tiene|hay|cuenta con|incluye|posee|se)|sin|carece de|tampoco)\s+(\S+\s+){0,2}$/i;
const RANGE_BEFORE = /\b(desde|hasta|entre|m[aá]s de|menos de|a partir de|casi|aproximadamente hasta)\s+(los |las )?$/i;
const MONEY = String.raw`(?:US\$|MX\$|\$|€)\s?(${SPANISH_NUMBER})(?:\s?(millones|mil)\b)?(?:\s?(?:de )?(pesos|MXN|M\.?N\.?|USD|d[oó]lares|euros|AED|dirhams))?|(${SPANISH_NUMBER})(?:\s?(millones|mil)\b)?\s?(?:de )?(pesos|MXN|USD|d[oó]lares|euros|€)`;

/** Facts of a Spanish sentence; none for a sentence in another language. */
export function spanishFacts(sentence: string): Candidate[] {
  if (!SPANISH.test(sentence) || OTHER_HOMES.test(sentence)) return [];
  return [...rooms(sentence), ...areas(sentence), ...sums(sentence), ...years(sentence), ...features(sentence), ...deal(sentence)];
}

type Found = { match: RegExpExecArray; before: string; after: string };

function* found(sentence: string, pattern: RegExp): Generator<Found> {
  for (const match of sentence.matchAll(pattern)) {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    const clause = before.split(/[;,.]/).at(-1) ?? "";
    if (POSSIBLE.test(`${clause}${match[0]}`) || RANGE_BEFORE.test(before)) continue;
    yield { match, before, after };
  }
}

const ROOMS = new RegExp(
  String.raw`(?<![\d.,/$])\b(${SPANISH_NUMBER})\s+(?:amplias?\s+|grandes\s+)?(?:recámaras?|recamaras?|habitaci(?:ones|ón)|dormitorios?|alcobas?|cuartos(?! de))`,
  "giu",
);
const BATHS = new RegExp(
  String.raw`(?<![\d.,/$])(?<![\p{L}])(${SPANISH_NUMBER})(\s+y\s+medio)?\s+baños?(?:\s+completos?)?(?:\s+y\s+(medio|un medio|1 medio|dos medios|2 medios)(?:\s+baños?)?)?`,
  "giu",
);

const rooms = (sentence: string): Candidate[] => [...bedrooms(sentence), ...bathrooms(sentence)];

function bedrooms(sentence: string): Candidate[] {
  const values: Candidate[] = [];
  for (const { match, before, after } of found(sentence, ROOMS)) {
    const value = numberInWords(match[1] ?? "");
    if (value === null || !Number.isInteger(value) || value > 40 || DENIED.test(before) || /\b(a|o|-)\s*$/i.test(before)) continue;
    if (/^\s*(en (el|la) (planta|segund|primer|piso|nivel)|adicional|de servicio)/i.test(after)) continue;
    values.push({ field: "bedrooms", value, confidence: SAID });
  }
  return values;
}

function bathrooms(sentence: string): Candidate[] {
  const values: Candidate[] = [];
  for (const { match, before, after } of found(sentence, BATHS)) {
    const whole = numberInWords(match[1] ?? "");
    if (whole === null || whole > 40 || DENIED.test(before) || /\bmedio\s*$/i.test(before)) continue;
    if (/^\s*más\b/i.test(after)) continue;
    const half = match[2] ? 0.5 : /dos|2/.test(match[3] ?? "") ? 1 : match[3] ? 0.5 : 0;
    values.push({ field: "bathrooms", value: whole + half, confidence: SAID });
  }
  return values;
}

const AREA = new RegExp(
  String.raw`(?<![\d.,/$])(${SPANISH_NUMBER})\s*(pies (?:cuadrados|²|2)|pies²|ft²|metros cuadrados|m²|m2\b|mts?\.?\s?2\b|mts?²|hect[aá]reas?|acres?)`,
  "giu",
);
const PARTS =
  /\b(patio|terraza|jard[ií]n|cochera|garaje|balc[oó]n|s[oó]tano|bodega|alberca|piscina|sala|cocina|roof|azotea|parque|club)\b/i;
const LOT = /\b(terreno|lote|predio|solar|parcela)\b/i;

function areas(sentence: string): Candidate[] {
  return [...found(sentence, AREA)].flatMap(({ match, before, after }): Candidate[] => {
    const number = numberInWords(match[1] ?? "");
    if (number === null || number <= 0 || /\b(por|cada)\s*$/i.test(before)) return [];
    const words = match[2] ?? "";
    const unit = /pies|ft/i.test(words) ? "sqft" : /acre/i.test(words) ? "acres" : "sqm";
    const value = /hect/i.test(words) ? number * 10_000 : number;
    const near = `${before.split(/[,;.]|\by\b/).at(-1) ?? ""}#${(after.split(/[,;.]|\by\b|\bcon\b|\bsobre\b/)[0] ?? "").slice(0, 40)}`;
    if (LOT.test(near) || unit === "acres") return [{ field: "lot_area", value, unit, confidence: SAID }];
    return PARTS.test(near) || value < 10 ? [] : [{ field: "area", value, unit, confidence: SAID }];
  });
}

type SumKind = "hoa_fee" | "road_fee" | "taxes" | "deposit" | "rent" | "price";
const SUM_WORDS: [SumKind, RegExp][] = [
  ["road_fee", /\b(cuota|gastos?) (de|del) camino\b/gi],
  [
    "hoa_fee",
    /\b(cuotas?|gastos?|mantenimiento|HOA|asociaci[oó]n)( de| del| por)?( la)?( mantenimiento| HOA| comunes| comunidad| condominio| asociaci[oó]n| propietarios)*/gi,
  ],
  ["taxes", /\b(predial|impuestos?( anuales| prediales| sobre la propiedad| a la propiedad)?)\b/gi],
  ["deposit", /\b(dep[oó]sito|fianza)\b/gi],
  ["rent", /\b(renta|alquiler|arriendo)\b/gi],
  ["price", /\b(precio|se vende (en|por)|en venta (en|por)|a la venta (en|por)|valor|pide|ofrecid[ao] en|por solo)\b/gi],
];

function sums(sentence: string): Candidate[] {
  const values: Candidate[] = [];
  for (const { match, before, after } of found(sentence, new RegExp(MONEY, "giu"))) {
    const amount = amountOf(match);
    const alone = /^[\s.]*$/.test(before) && /^[\s.]*$/.test(after);
    const kind = nearest(before.slice(-60), after.slice(0, 30)) ?? (alone && (amount?.value ?? 0) >= 50_000 ? "price" : null);
    if (!amount || !kind || /^\s*(por|el|\/)\s?(m2|m²|metro|pie|noche|semana|d[ií]a)/i.test(after)) continue;
    const frequency = frequencyOf(`${before.slice(-25)}#${after.slice(0, 25)}`);
    values.push(...classified(kind, amount, frequency));
  }
  return values;
}

function classified(kind: SumKind, { value, unit }: { value: number; unit: string }, frequency: string | null): Candidate[] {
  const fact = (field: FactField): Candidate => ({ field, value, unit, confidence: SAID });
  if (kind === "rent" || (kind === "price" && frequency === "monthly"))
    return [fact("price"), { field: "listing_type", value: "rent", confidence: 0.8 }];
  if (kind === "hoa_fee" && frequency) return [fact("hoa_fee"), { field: "hoa_frequency", value: frequency, confidence: SAID }];
  if (kind === "taxes" && frequency === "monthly") return [];
  return kind === "price" && value < 1000 ? [] : [fact(kind)];
}

function amountOf(match: RegExpExecArray): { value: number; unit: string } | null {
  const number = numberInWords(match[1] ?? match[4] ?? "");
  if (number === null) return null;
  const factor = /millones/i.test(match[2] ?? match[5] ?? "") ? 1e6 : /mil/i.test(match[2] ?? match[5] ?? "") ? 1e3 : 1;
  const words = `${match[3] ?? match[6] ?? ""} ${match[0].slice(0, 3)}`;
  const unit = /pesos|MX|M\.?N/i.test(words) ? "MXN" : /euro|€/i.test(words) ? "EUR" : /AED|dirham/i.test(words) ? "AED" : "USD";
  return { value: number * factor, unit };
}

/** The word nearest to the sum; one behind counts as further off. */
function nearest(before: string, after: string): SumKind | null {
  let best: { kind: SumKind; distance: number } | null = null;
  for (const [kind, pattern] of SUM_WORDS) {
    const last = [...(before.split(";").at(-1) ?? "").matchAll(pattern)].at(-1);
    const next = (after.split(/[,;.]/)[0] ?? "").matchAll(pattern).next().value;
    const own = (before.split(";").at(-1) ?? "").length;
    for (const distance of [last ? own - last.index - last[0].length : null, next ? next.index + 8 : null])
      if (distance !== null && (!best || distance < best.distance)) best = { kind, distance };
  }
  return (best as { kind: SumKind } | null)?.kind ?? null;
}

function frequencyOf(text: string): string | null {
  if (/bimestral|bimensual|semestral|quincenal|semanal/i.test(text)) return null;
  if (/mensual|al mes|por mes|\/\s?mes|cada mes/i.test(text)) return "monthly";
  if (/trimestral|por trimestre|cada trimestre/i.test(text)) return "quarterly";
  return /anual|al año|por año|\/\s?año|cada año/i.test(text) ? "annually" : null;
}

function years(sentence: string): Candidate[] {
  const match = /\b(?:construid[ao]s?|edificad[ao]|(?:a[nñ]o de )?construcci[oó]n)(?: en)?(?: el)?(?: año)?:? ?(1[6-9]\d\d|20\d\d)\b/i.exec(
    sentence,
  );
  return match && !/(alberca|cochera|garaje|ampliaci[oó]n|re)\s*$/i.test(sentence.slice(0, match.index))
    ? [{ field: "year_built", value: Number(match[1]), confidence: SAID }]
    : [];
}

type Feature = { field: FactField; pattern: RegExp; value: (text: string) => Candidate["value"]; denied?: Candidate["value"] };

const FEATURES: Feature[] = [
  {
    field: "pool",
    pattern:
      /\b(?:alberca|piscina)(?! (?:comunitaria|com[uú]n|compartida|p[uú]blica|del (?:edificio|club|fraccionamiento|condominio)|de la comunidad))/i,
    value: () => true,
    denied: false,
  },
  { field: "elevator", pattern: /\b(?:elevador|ascensor)\b/i, value: () => true, denied: false },
  { field: "fireplace", pattern: /\bchimenea\b/i, value: () => true, denied: false },
  {
    field: "heating",
    pattern: /\bcalefacci[oó]n(?: (?:central|a gas|de gas|el[eé]ctrica|por [\p{L} ]{3,20}|radiante))*/iu,
    value: (text) => text,
    denied: "None",
  },
  { field: "cooling", pattern: /\baire acondicionado(?: (?:central|mini ?split))*/i, value: (text) => text, denied: "None" },
  {
    field: "parking",
    pattern: new RegExp(
      String.raw`\b(?:cochera|garaje|estacionamiento)(?: techad[ao])? (?:para|de) (?:${SPANISH_NUMBER}) (?:autos?|coches?|carros?|veh[ií]culos?)`,
      "iu",
    ),
    value: (text) => text,
  },
];

function features(sentence: string): Candidate[] {
  const values = FEATURES.flatMap(({ field, pattern, value, denied }): Candidate[] => {
    const match = pattern.exec(sentence);
    if (!match) return [];
    const before = sentence.slice(0, match.index);
    if (POSSIBLE.test(before.split(/[;,.]/).at(-1) ?? "")) return [];
    if (DENIED.test(before)) return denied === undefined ? [] : [{ field, value: denied, confidence: SAID }];
    return [{ field, value: value(match[0].trim()), confidence: SAID }];
  });
  return [...values, ...garage(sentence), ...stories(sentence), ...pets(sentence), ...furnishing(sentence), ...availability(sentence)];
}

function garage(sentence: string): Candidate[] {
  const match = new RegExp(
    String.raw`\b(?:cochera|garaje)(?: techad[ao])? (?:para|de) (${SPANISH_NUMBER}) (?:autos?|coches?|carros?|veh[ií]culos?)`,
    "iu",
  ).exec(sentence);
  const value = match ? numberInWords(match[1] ?? "") : null;
  return value === null ? [] : [{ field: "garage_spaces", value, confidence: SAID }];
}

function stories(sentence: string): Candidate[] {
  const match = new RegExp(String.raw`\bde (${SPANISH_NUMBER}) (?:plantas?|pisos|niveles|nivel)\b`, "iu").exec(sentence);
  const value = match ? numberInWords(match[1] ?? "") : null;
  return value === null || value > 60 || /edificio|torre/i.test(sentence) ? [] : [{ field: "stories", value, confidence: 0.8 }];
}

const PET_DETAIL =
  /\b(\d+ ?(kg|kilos|lb|libras)|peque[nñ][ao]s|solo|s[oó]lo|[uú]nicamente|gatos?|perros?|m[aá]ximo|m[aá]s de|razas?|dep[oó]sito|cargo|previa|consultar)\b/i;

/** A rule with conditions keeps its words: "no pets over 20 kg" is no plain no. */
function pets(sentence: string): Candidate[] {
  if (!/\bmascotas?\b/i.test(sentence)) return [];
  const one = (value: string): Candidate[] => [{ field: "pets_allowed", value, confidence: SAID }];
  const no = /\b(no|prohibid[ao]s?)\b[^.;]{0,30}mascotas|mascotas[^.;]{0,20}\b(no|prohibid)/i.test(sentence);
  const yes = /\b(se )?(aceptan?|permiten?|admiten?|bienvenidas|permitidas)\b/i.test(sentence);
  if (!no && !yes) return [];
  return one(PET_DETAIL.test(sentence) ? sentence.replace(/\s+/g, " ").slice(0, 200) : no ? "Not allowed" : "Allowed");
}

function furnishing(sentence: string): Candidate[] {
  const one = (value: string): Candidate[] => [{ field: "furnished", value, confidence: SAID }];
  if (/\b(sin (amueblar|muebles)|no (est[aá] )?amueblad[oa])\b/i.test(sentence)) return one("Unfurnished");
  if (/\bsemi ?-?amueblad[oa]|parcialmente amueblad[oa]/i.test(sentence)) return one("Partially furnished");
  return /\b(amueblad[oa])\b/i.test(sentence) ? one("Furnished") : [];
}

const MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

function availability(sentence: string): Candidate[] {
  const match =
    /\bdisponible(?: desde| a partir d?el?| el)? (?:el )?(?:(\d{1,2}) de (\p{L}+)(?: (?:de|del) (20\d\d))?|(inmediatamente|de inmediato|ya))/iu.exec(
      sentence,
    );
  if (!match) return [];
  const month = MONTHS.indexOf((match[2] ?? "").toLowerCase());
  const english = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ][month];
  const value = match[4] ? "immediately" : english ? `${english} ${match[1]}${match[3] ? `, ${match[3]}` : ""}` : null;
  return value === null ? [] : [{ field: "available_date", value, confidence: 0.8 }];
}

const TYPES: [RegExp, string][] = [
  [/departamento|apartamento|piso/i, "apartment"],
  [/condominio/i, "condo"],
  [/villa/i, "villa"],
  [/terreno|lote/i, "land"],
  [/casa/i, "house"],
];

function deal(sentence: string): Candidate[] {
  const match = /\b(casa|departamento|apartamento|piso|condominio|villa|terreno|lote) en (venta|renta|alquiler|arriendo)\b/i.exec(sentence);
  if (!match || sentence.length > 200) return [];
  const type = TYPES.find(([pattern]) => pattern.test(match[1] ?? ""))?.[1];
  const listing: Candidate = { field: "listing_type", value: /venta/i.test(match[2] ?? "") ? "sale" : "rent", confidence: 0.8 };
  return type ? [listing, { field: "property_type", value: type, confidence: 0.75 }] : [listing];
}
