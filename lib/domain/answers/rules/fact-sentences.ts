import type { AnswerLanguage } from "../constants";
import type { KnownFact } from "../schemas";
import { labelOf } from "./fact-labels";
import { formatValue, frequencyText } from "./format-value";

/** `frequency` of the fee and whether the home is for rent, when the listing says so. */
export type Surroundings = { frequency?: string; rented?: boolean };
type Say = (value: string, fact: KnownFact, more: Surroundings) => string;

const one = (fact: KnownFact) => fact.value === 1;
const is = (fact: KnownFact, yes: string, no: string) => (fact.value === true ? yes : no);
const none = (fact: KnownFact, no: string, some: string) => (fact.value === 0 ? no : some);
/** How a home is let as to furniture, from words in any of the languages; null when they say more than that. */
const furniture = (fact: KnownFact): "none" | "some" | "all" | null => {
  const value = String(fact.value).trim();
  if (/^(unfurnished|no|not furnished|sin (amueblar|muebles)|غير مفروشة?)$/i.test(value)) return "none";
  if (/^(partially|partly|semi)[- ]furnished$/i.test(value)) return "some";
  return /^((fully )?furnished|yes|amueblad[oa]|مفروشة?)$/i.test(value) ? "all" : null;
};

const EN: Record<string, Say> = {
  price: (v, _, { rented }) => (rented ? `The rent is ${v}.` : `The price is ${v}.`),
  bedrooms: (v, f) => `It has ${v} ${one(f) ? "bedroom" : "bedrooms"}.`,
  bathrooms: (v, f) => `It has ${v} ${one(f) ? "bathroom" : "bathrooms"}.`,
  area: (v) => `The living area is ${v}.`,
  lot_area: (v) => `The lot is ${v}.`,
  year_built: (v) => `It was built in ${v}.`,
  hoa_fee: (v, f, { frequency }) => none(f, "There is no HOA fee.", `The HOA fee is ${v}${frequencyText(frequency, "en")}.`),
  hoa_frequency: (v) => `The HOA fee is paid ${v}.`,
  taxes: (v) => `The yearly taxes are ${v}.`,
  deposit: (v) => `The deposit is ${v}.`,
  garage_spaces: (v, f) => (f.value === 0 ? "It has no garage spaces." : `The garage has ${v} ${one(f) ? "space" : "spaces"}.`),
  stories: (v, f) => `It has ${v} ${one(f) ? "story" : "stories"}.`,
  pool: (_, f) => is(f, "It has a pool.", "It has no pool."),
  fireplace: (_, f) => is(f, "It has a fireplace.", "It has no fireplace."),
  elevator: (_, f) => is(f, "There is an elevator.", "There is no elevator."),
  address: (v) => `The address is ${v}.`,
  city: (v) => `It is in ${v}.`,
  property_type: (v) => `The listing gives the property type as ${v}.`,
  listing_type: (v) => `It is ${v}.`,
  status: (v) => `The listing is marked as ${v}.`,
  available_date: (v) => `It is available from ${v}.`,
  days_on_market: (v) => `It has been on the market for ${v} days.`,
};

const ES: Record<string, Say> = {
  price: (v, _, { rented }) => (rented ? `El alquiler es de ${v}.` : `El precio es de ${v}.`),
  bedrooms: (v, f) => `Tiene ${v} ${one(f) ? "dormitorio" : "dormitorios"}.`,
  bathrooms: (v, f) => `Tiene ${v} ${one(f) ? "baño" : "baños"}.`,
  area: (v) => `La superficie habitable es de ${v}.`,
  lot_area: (v) => `El terreno mide ${v}.`,
  year_built: (v) => `Se construyó en ${v}.`,
  hoa_fee: (v, f, { frequency }) =>
    none(f, "No hay cuota de asociación (HOA).", `La cuota de la asociación (HOA) es de ${v}${frequencyText(frequency, "es")}.`),
  taxes: (v) => `Los impuestos anuales son de ${v}.`,
  deposit: (v) => `El depósito es de ${v}.`,
  garage_spaces: (v, f) => (f.value === 0 ? "No tiene plazas de garaje." : `El garaje tiene ${v} ${one(f) ? "plaza" : "plazas"}.`),
  stories: (v, f) => `Tiene ${v} ${one(f) ? "planta" : "plantas"}.`,
  pool: (_, f) => is(f, "Tiene piscina.", "No tiene piscina."),
  fireplace: (_, f) => is(f, "Tiene chimenea.", "No tiene chimenea."),
  elevator: (_, f) => is(f, "Hay ascensor.", "No hay ascensor."),
  address: (v) => `La dirección es ${v}.`,
  city: (v) => `Está en ${v}.`,
  listing_type: (v) => `Está ${v}.`,
  status: (v) => `El anuncio figura como ${v}.`,
  available_date: (v) => `Está disponible desde: ${v}.`,
};

const AR: Record<string, Say> = {
  price: (v, _, { rented }) => (rented ? `الإيجار: ${v}.` : `السعر: ${v}.`),
  hoa_fee: (v, f, { frequency }) => none(f, "لا توجد رسوم لجمعية الملاك.", `رسوم جمعية الملاك: ${v}${frequencyText(frequency, "ar")}.`),
  year_built: (v) => `بُني في سنة ${v}.`,
  pool: (_, f) => is(f, "يوجد مسبح.", "لا يوجد مسبح."),
  fireplace: (_, f) => is(f, "توجد مدفأة.", "لا توجد مدفأة."),
  elevator: (_, f) => is(f, "يوجد مصعد.", "لا يوجد مصعد."),
};

const SENTENCES: Record<AnswerLanguage, Record<string, Say>> = { en: EN, es: ES, ar: AR };

/** Things of which a source says in a word that there are none. */
const WITHOUT: Record<AnswerLanguage, Record<string, string>> = {
  en: { cooling: "There is no air conditioning.", basement: "There is no basement.", heating: "There is no heating." },
  es: { cooling: "No hay aire acondicionado.", basement: "No hay sótano.", heating: "No hay calefacción." },
  ar: { cooling: "لا يوجد تكييف.", basement: "لا يوجد قبو.", heating: "لا توجد تدفئة." },
};
const YES: Record<AnswerLanguage, string> = { en: "yes", es: "sí", ar: "نعم" };
const FURNISHED: Record<AnswerLanguage, Record<"none" | "some" | "all", string>> = {
  en: { none: "It is unfurnished.", some: "It is partly furnished.", all: "It is furnished." },
  es: { none: "Sin amueblar.", some: "Parcialmente amueblado.", all: "Amueblado." },
  ar: { none: "غير مفروش.", some: "مفروش جزئيًا.", all: "مفروش." },
};

/** A fact as a sentence in the reader's language. */
export function factSentence(fact: KnownFact, language: AnswerLanguage, more: Surroundings = {}): string {
  const value = formatValue(fact, language);
  const say = SENTENCES[language][fact.field];
  const expected = typeof fact.value === "boolean" || !["pool", "fireplace", "elevator"].includes(fact.field);
  if (say && expected) return say(value, fact, more);
  const without = /^(none|no)$/i.test(value) ? WITHOUT[language][fact.field] : undefined;
  if (without) return without;
  const furnished = fact.field === "furnished" ? furniture(fact) : null;
  if (furnished) return FURNISHED[language][furnished];
  const label = labelOf(fact.field, language);
  if (value.toLowerCase() === labelOf(fact.field, "en").toLowerCase()) return `${label}: ${YES[language]}.`;
  const shown = /^\p{Ll}/u.test(value) && language !== "ar" ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  const body = shown.toLowerCase().startsWith(`${label.toLowerCase()} `) ? shown : `${label}: ${value}`;
  return `${body}${/[.!?؟]$/.test(value) ? "" : "."}`;
}
