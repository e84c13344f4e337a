import type { AnswerLanguage } from "../constants";
import type { Knowledge, KnownFact } from "../schemas";
import { composePart, type Part } from "./compose-answer";
import { factsOf } from "./match-facts";
import { PHRASES } from "./phrases";
import { type Ask, understandQuestion } from "./understand-question";
import { conceptOf } from "./vocabulary";

/** `of`: what it is about; a buyer learns most from one question of each. `only`: worth asking of that deal alone. */
type Suggestion = { of: "money" | "house" | "living"; subject: string; only?: "sale" | "rent"; en: string; es: string; ar: string };

/** By worth within each kind: what costs money, what state the house is in, how one would live there. */
const SUGGESTIONS: Suggestion[] = [
  { of: "money", subject: "price", only: "rent", en: "How much is the rent?", es: "¿De cuánto es el alquiler?", ar: "كم الإيجار؟" },
  { of: "money", subject: "price", only: "sale", en: "What is the price?", es: "¿Cuál es el precio?", ar: "كم السعر؟" },
  {
    of: "money",
    subject: "hoa_fee",
    en: "How much is the HOA fee?",
    es: "¿De cuánto es la cuota de la asociación?",
    ar: "كم رسوم جمعية الملاك؟",
  },
  { of: "money", subject: "taxes", only: "sale", en: "How much are the taxes?", es: "¿De cuánto son los impuestos?", ar: "كم الضرائب؟" },
  {
    of: "money",
    subject: "deposit",
    only: "rent",
    en: "How much is the deposit?",
    es: "¿De cuánto es el depósito?",
    ar: "كم مبلغ التأمين؟",
  },
  {
    of: "money",
    subject: "utilities",
    only: "rent",
    en: "Which utilities are included?",
    es: "¿Qué servicios están incluidos?",
    ar: "ما الخدمات المشمولة؟",
  },
  { of: "house", subject: "roof", only: "sale", en: "How old is the roof?", es: "¿Cuántos años tiene el techo?", ar: "كم عمر السقف؟" },
  { of: "house", subject: "heating", en: "What kind of heating does it have?", es: "¿Qué calefacción tiene?", ar: "ما نوع التدفئة؟" },
  { of: "house", subject: "pool", en: "Is there a pool?", es: "¿Hay piscina?", ar: "هل يوجد مسبح؟" },
  { of: "house", subject: "cooling", en: "Does it have air conditioning?", es: "¿Tiene aire acondicionado?", ar: "هل يوجد تكييف؟" },
  { of: "house", subject: "laundry", en: "Where is the laundry?", es: "¿Dónde está la lavandería?", ar: "ماذا عن الغسيل؟" },
  { of: "house", subject: "year_built", en: "When was it built?", es: "¿Cuándo se construyó?", ar: "متى بُني؟" },
  { of: "house", subject: "kitchen", en: "What is known about the kitchen?", es: "¿Qué se sabe de la cocina?", ar: "ماذا عن المطبخ؟" },
  {
    of: "house",
    subject: "appliances",
    en: "Which appliances are included?",
    es: "¿Qué electrodomésticos incluye?",
    ar: "ما الأجهزة المتوفرة؟",
  },
  { of: "house", subject: "basement", en: "Is there a basement?", es: "¿Hay sótano?", ar: "هل يوجد قبو؟" },
  { of: "house", subject: "fireplace", en: "Is there a fireplace?", es: "¿Hay chimenea?", ar: "هل توجد مدفأة؟" },
  { of: "house", subject: "flooring", en: "What flooring does it have?", es: "¿Qué pisos tiene?", ar: "ما نوع الأرضيات؟" },
  { of: "house", subject: "area", en: "How big is it?", es: "¿Cuántos pies cuadrados tiene?", ar: "كم المساحة؟" },
  { of: "house", subject: "bedrooms", en: "How many bedrooms are there?", es: "¿Cuántos dormitorios hay?", ar: "كم غرفة نوم؟" },
  { of: "living", subject: "available_date", en: "When can I move in?", es: "¿Cuándo puedo mudarme?", ar: "متى يمكنني الانتقال؟" },
  {
    of: "living",
    subject: "pets_allowed",
    only: "rent",
    en: "Are pets allowed?",
    es: "¿Se permiten mascotas?",
    ar: "هل الحيوانات الأليفة مسموحة؟",
  },
  { of: "living", subject: "parking", en: "What is the parking like?", es: "¿Cómo es el estacionamiento?", ar: "ماذا عن مواقف السيارات؟" },
  { of: "living", subject: "garage", en: "Is there a garage?", es: "¿Hay garaje?", ar: "هل يوجد كراج؟" },
  {
    of: "living",
    subject: "school_district",
    en: "Which school district is it in?",
    es: "¿En qué distrito escolar está?",
    ar: "ما المنطقة التعليمية؟",
  },
  { of: "living", subject: "pets_allowed", en: "Are pets allowed?", es: "¿Se permiten mascotas?", ar: "هل الحيوانات الأليفة مسموحة؟" },
  {
    of: "living",
    subject: "lease_term",
    only: "rent",
    en: "How long is the lease?",
    es: "¿Cuál es el plazo del contrato?",
    ar: "ما مدة العقد؟",
  },
  { of: "living", subject: "open_house", en: "When is the open house?", es: "¿Cuándo es la casa abierta?", ar: "متى البيت المفتوح؟" },
  { of: "living", subject: "outdoor", en: "What outdoor space is there?", es: "¿Qué espacio exterior tiene?", ar: "ما المساحة الخارجية؟" },
  {
    of: "living",
    subject: "transit",
    en: "How far is the train or bus?",
    es: "¿Qué tan lejos está el transporte público?",
    ar: "كم يبعد النقل العام؟",
  },
  { of: "living", subject: "view", en: "What is the view?", es: "¿Qué vista tiene?", ar: "ما الإطلالة؟" },
  { of: "living", subject: "storage", en: "Is there storage?", es: "¿Hay espacio de almacenamiento?", ar: "هل يوجد تخزين؟" },
  { of: "living", subject: "amenities", en: "What amenities are there?", es: "¿Qué amenidades hay?", ar: "ما المرافق؟" },
  { of: "living", subject: "lot_area", en: "How big is the lot?", es: "¿Cuánto mide el terreno?", ar: "كم مساحة الأرض؟" },
];
const KINDS = ["money", "house", "living"] as const;

/**
 * Up to `limit` questions that the engine answers with something that is there: one about money, one about the house,
 * one about living in it, then the next of each. Each is put to the engine before it is offered.
 * `asked`: subjects (concept ids) already talked about.
 */
export function suggestQuestions({
  knowledge,
  language,
  asked = [],
  limit = 3,
}: {
  knowledge: Knowledge;
  language: AnswerLanguage;
  asked?: string[];
  limit?: number;
}): string[] {
  const deal = factsOf("listing_type", knowledge.facts)[0]?.value === "rent" ? "rent" : "sale";
  const open = SUGGESTIONS.filter(({ subject, only }) => !asked.includes(subject) && (only ?? deal) === deal);
  const queues = KINDS.map((kind) => open.filter(({ of }) => of === kind));
  const found = new Set<string>();
  while (found.size < limit && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      if (found.size >= limit) break;
      const next = queue.findIndex((suggestion) => !found.has(suggestion[language]) && isAnswered(suggestion, language, knowledge));
      if (next >= 0) found.add(queue[next]?.[language] ?? "");
      queue.splice(0, next >= 0 ? next + 1 : queue.length);
    }
  }
  return [...found];
}

/** Whether the question gets an answer that says more than that there is none. */
function isAnswered(suggestion: Suggestion, language: AnswerLanguage, knowledge: Knowledge): boolean {
  if (!mayAnswer(suggestion, knowledge)) return false;
  const parts = asksOf(suggestion[language], language).map((ask) => composePart(ask, { language, knowledge, properNames: [] }));
  return parts.length > 0 && parts.every((part) => part.outcome === "known" && !isDenial(part, language));
}

const isDenial = ({ text }: Part, language: AnswerLanguage) =>
  text.startsWith(PHRASES[language].no.replace(".", "")) || /^[“«]?(no|none|there (is|are) no|it has no|not|sin|لا)(?!\p{L})/iu.test(text);

const understood = new Map<string, Ask[]>();

function asksOf(question: string, language: AnswerLanguage): Ask[] {
  const asks = understood.get(question) ?? understandQuestion(question, { language }).asks;
  understood.set(question, asks);
  return asks;
}

/** A cheap look before the question is put: a field with a good value, or any passages. */
function mayAnswer({ subject }: Suggestion, knowledge: Knowledge): boolean {
  const { fields } = conceptOf(subject);
  const facts = fields.flatMap((field) => factsOf(field, knowledge.facts));
  if (facts.length === 0) return knowledge.passages.length > 0;
  return facts.some((fact) => !isAbsent(fact));
}

const isAbsent = ({ value }: KnownFact) =>
  value === false || value === 0 || (typeof value === "string" && /^\W*(no|none|not|n\/a|ningun[oa]?|لا)(?![\p{L}])/iu.test(value));
