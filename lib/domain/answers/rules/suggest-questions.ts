import type { AnswerLanguage } from "../constants";
import type { Knowledge } from "../schemas";
import { composePart } from "./compose-answer";
import { factsOf } from "./match-facts";
import { type Ask, understandQuestion } from "./understand-question";
import { conceptOf } from "./vocabulary";

type Suggestion = { subject: string; en: string; es: string; ar: string };

/** Worth asking first: what sets a home apart and what costs money. Price, rooms and size stand on the page already. */
const SUGGESTIONS: Suggestion[] = [
  { subject: "hoa_fee", en: "How much is the HOA fee?", es: "¿De cuánto es la cuota de la asociación?", ar: "كم رسوم جمعية الملاك؟" },
  { subject: "pets_allowed", en: "Are pets allowed?", es: "¿Se permiten mascotas?", ar: "هل الحيوانات الأليفة مسموحة؟" },
  { subject: "pool", en: "Is there a pool?", es: "¿Hay piscina?", ar: "هل يوجد مسبح؟" },
  { subject: "garage", en: "Is there a garage?", es: "¿Hay garaje?", ar: "هل يوجد كراج؟" },
  { subject: "parking", en: "What is the parking like?", es: "¿Cómo es el estacionamiento?", ar: "ماذا عن مواقف السيارات؟" },
  { subject: "taxes", en: "How much are the taxes?", es: "¿De cuánto son los impuestos?", ar: "كم الضرائب؟" },
  { subject: "deposit", en: "How much is the deposit?", es: "¿De cuánto es el depósito?", ar: "كم مبلغ التأمين؟" },
  { subject: "lease_term", en: "How long is the lease?", es: "¿Cuál es el plazo del contrato?", ar: "ما مدة العقد؟" },
  { subject: "available_date", en: "When can I move in?", es: "¿Cuándo puedo mudarme?", ar: "متى يمكنني الانتقال؟" },
  { subject: "year_built", en: "When was it built?", es: "¿Cuándo se construyó?", ar: "متى بُني؟" },
  { subject: "roof", en: "What is known about the roof?", es: "¿Qué se sabe del techo?", ar: "ماذا عن السقف؟" },
  { subject: "heating", en: "What kind of heating does it have?", es: "¿Qué calefacción tiene?", ar: "ما نوع التدفئة؟" },
  { subject: "cooling", en: "Does it have air conditioning?", es: "¿Tiene aire acondicionado?", ar: "هل يوجد تكييف؟" },
  { subject: "laundry", en: "Where is the laundry?", es: "¿Dónde está la lavandería?", ar: "ماذا عن الغسيل؟" },
  { subject: "view", en: "What is the view?", es: "¿Qué vista tiene?", ar: "ما الإطلالة؟" },
  { subject: "outdoor", en: "What outdoor space is there?", es: "¿Qué espacio exterior tiene?", ar: "ما المساحة الخارجية؟" },
  { subject: "appliances", en: "Which appliances are included?", es: "¿Qué electrodomésticos incluye?", ar: "ما الأجهزة المتوفرة؟" },
  { subject: "amenities", en: "What amenities are there?", es: "¿Qué amenidades hay?", ar: "ما المرافق؟" },
  { subject: "fireplace", en: "Is there a fireplace?", es: "¿Hay chimenea?", ar: "هل توجد مدفأة؟" },
  { subject: "basement", en: "Is there a basement?", es: "¿Hay sótano?", ar: "هل يوجد قبو؟" },
  { subject: "school_district", en: "Which school district is it in?", es: "¿En qué distrito escolar está?", ar: "ما المنطقة التعليمية؟" },
  { subject: "transit", en: "How far is the train or bus?", es: "¿Qué tan lejos está el transporte público?", ar: "كم يبعد النقل العام؟" },
  { subject: "kitchen", en: "What is known about the kitchen?", es: "¿Qué se sabe de la cocina?", ar: "ماذا عن المطبخ؟" },
  { subject: "storage", en: "Is there storage?", es: "¿Hay espacio de almacenamiento?", ar: "هل يوجد تخزين؟" },
  { subject: "flooring", en: "What flooring does it have?", es: "¿Qué pisos tiene?", ar: "ما نوع الأرضيات؟" },
  { subject: "open_house", en: "When is the open house?", es: "¿Cuándo es la casa abierta?", ar: "متى البيت المفتوح؟" },
  { subject: "lot_area", en: "How big is the lot?", es: "¿Cuánto mide el terreno?", ar: "كم مساحة الأرض؟" },
  { subject: "bedrooms", en: "How many bedrooms are there?", es: "¿Cuántos dormitorios hay?", ar: "كم غرفة نوم؟" },
  { subject: "price", en: "What is the price?", es: "¿Cuál es el precio?", ar: "كم السعر؟" },
];

/**
 * Up to `limit` questions that the engine answers from this knowledge: each is put to it before it is offered.
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
  const found: string[] = [];
  for (const suggestion of SUGGESTIONS) {
    if (found.length >= limit) break;
    if (asked.includes(suggestion.subject) || !mayAnswer(suggestion, knowledge)) continue;
    const question = suggestion[language];
    const asks = asksOf(question, language);
    const parts = asks.map((ask) => composePart(ask, { language, knowledge, properNames: [] }));
    if (parts.length > 0 && parts.every(({ outcome }) => outcome === "known")) found.push(question);
  }
  return found;
}

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
  return !facts.every(({ value }) => value === false || value === 0);
}
