import type { AnswerLanguage } from "../constants";
import type { Speaker } from "../schemas";

type Names = { agent: string; organization: string; address: string | null };

/** The names that fixed sentences carry: the agent, or the organization where no agent is known. */
export function namesOf(speaker: Speaker): Names {
  return {
    agent: speaker.agent_name ?? speaker.organization_name,
    organization: speaker.organization_name,
    address: speaker.address ?? null,
  };
}

/** A source's name and the value it gives. */
type Said = { source: string; value: string };

type Phrases = {
  yes: string;
  no: string;
  confirmedListing: (names: Names) => string;
  listing: string;
  quoted: (quote: string) => string;
  foreign: string;
  unknown: (names: Names, topics: string[]) => string;
  unknownTopic: (topic: string) => string;
  knownPart: (facts: string) => string;
  offer: (names: Names) => string;
  /** The one place where an answer names its sources: they say different things. */
  conflict: (label: string, said: Said[]) => string;
  greeting: (names: Names) => string;
  thanks: string;
  goodbye: (names: Names) => string;
  identity: (names: Names) => string;
  ability: (names: Names) => string;
  tour: (names: Names) => string;
  contact: (names: Names) => string;
  accept: (names: Names) => string;
  decline: string;
  negotiation: (names: Names) => string;
  lending: (names: Names) => string;
  legal: (names: Names) => string;
  appraisal: (names: Names) => string;
  assistance_animal: (names: Names) => string;
  empty: string;
  homesFound: (count: number) => string;
  noHomes: (names: Names) => string;
  homesMore: (count: number) => string;
  whichHome: string;
};

const en: Phrases = {
  yes: "Yes.",
  no: "No.",
  confirmedListing: ({ agent }) => `the listing, as confirmed by ${agent}`,
  listing: "the listing",
  quoted: (quote) => `“${quote}”`,
  foreign: "The source is in another language, so I quote it as it is.",
  unknown: ({ agent }, topics) =>
    `${topics.length > 0 ? `I don't know about this: ${topics.join(", ")}.` : "I don't know that."} It isn't in what I was given. Shall I ask ${agent}?`,
  unknownTopic: (topic) => `I don't know about this: ${topic}.`,
  knownPart: (facts) => `I can't answer that exactly. What I do have: ${facts}`,
  offer: ({ agent }) => `Shall I ask ${agent}?`,
  conflict: (label, said) =>
    `My sources disagree (${label.toLowerCase()}): ${said.map(({ source, value }) => `${source} says ${value}`).join(", ")}.`,
  greeting: ({ organization, address }) =>
    `Hello. I'm the assistant of ${organization}${address ? ` for ${address}` : ""}. What would you like to know?`,
  thanks: "You're welcome. Is there anything else you would like to know?",
  goodbye: ({ agent }) => `Goodbye, and thank you for your interest. ${agent} is there when you need more.`,
  identity: ({ agent, organization }) =>
    `I'm an automated assistant of ${organization}, not a person. I answer from what I was given about the home, and I can pass your question to ${agent}.`,
  ability: ({ agent }) =>
    `I answer questions about the home from what I was given: price, rooms, fees, parking, and more. I can also set up a visit or pass a question to ${agent}.`,
  tour: ({ agent }) => `${agent} can show you the home. Which day and time suits you, and how can we reach you?`,
  contact: ({ agent }) =>
    `${agent} can help you with that. Leave your name and an email or phone number here, and ${agent} will get back to you.`,
  accept: ({ agent }) => `Good. Leave your name and an email or phone number, and ${agent} will get back to you.`,
  decline: "All right. Ask me anything else about the home.",
  negotiation: ({ agent }) =>
    `I can't speak about offers or what a seller would accept. ${agent} can. Shall I ask ${agent} to contact you?`,
  lending: ({ agent }) =>
    `I can't advise on loans or payments. A licensed lender can, and ${agent} can tell you whom others have used. Shall I ask?`,
  legal: ({ agent }) => `I can't give legal advice. A lawyer can, and ${agent} can tell you about the paperwork. Shall I ask?`,
  appraisal: ({ agent }) =>
    `I can't judge value or whether to buy. A licensed appraiser can, and ${agent} can share comparable sales. Shall I ask?`,
  assistance_animal: ({ agent }) =>
    `Assistance animals are not pets, and you don't need to tell me any medical details. Requests go straight to ${agent}. Shall I ask ${agent} to contact you?`,
  empty: "I didn't get a question there. What would you like to know about the home?",
  homesFound: (count) => (count === 1 ? "This home fits:" : `${count} homes fit:`),
  noHomes: ({ agent }) => `None of the homes I was given fits that. Shall I ask ${agent} what else there is?`,
  homesMore: (count) => `And ${count} more.`,
  whichHome: "Which home do you mean? I know these:",
};

const es: Phrases = {
  yes: "Sí.",
  no: "No.",
  confirmedListing: ({ agent }) => `el anuncio, confirmado por ${agent}`,
  listing: "el anuncio",
  quoted: (quote) => `«${quote}»`,
  foreign: "La fuente está en otro idioma; la cito tal cual.",
  unknown: ({ agent }, topics) =>
    `${topics.length > 0 ? `No tengo información sobre esto: ${topics.join(", ")}.` : "No lo sé."} No está en lo que me dieron. ¿Le pregunto a ${agent}?`,
  unknownTopic: (topic) => `No tengo información sobre esto: ${topic}.`,
  knownPart: (facts) => `No puedo responder eso con exactitud. Lo que sí tengo: ${facts}`,
  offer: ({ agent }) => `¿Le pregunto a ${agent}?`,
  conflict: (label, said) =>
    `Mis fuentes no coinciden (${label.toLowerCase()}): ${said.map(({ source, value }) => `${source} dice ${value}`).join(", ")}.`,
  greeting: ({ organization, address }) =>
    `Hola. Soy el asistente de ${organization}${address ? ` para ${address}` : ""}. ¿Qué le gustaría saber?`,
  thanks: "Con gusto. ¿Hay algo más que quiera saber?",
  goodbye: ({ agent }) => `Hasta luego, y gracias por su interés. ${agent} está a su disposición.`,
  identity: ({ agent, organization }) =>
    `Soy un asistente automático de ${organization}, no una persona. Respondo con lo que me dieron sobre la vivienda y puedo pasar su pregunta a ${agent}.`,
  ability: ({ agent }) =>
    `Respondo preguntas sobre la vivienda con lo que me dieron: precio, habitaciones, cuotas, estacionamiento y más. También puedo organizar una visita o pasar una pregunta a ${agent}.`,
  tour: ({ agent }) => `${agent} puede mostrarle la vivienda. ¿Qué día y hora le conviene, y cómo podemos contactarle?`,
  contact: ({ agent }) => `${agent} puede ayudarle con eso. Deje aquí su nombre y un correo o teléfono, y ${agent} le responderá.`,
  accept: ({ agent }) => `Bien. Deje su nombre y un correo o teléfono, y ${agent} le responderá.`,
  decline: "De acuerdo. Pregúnteme lo que quiera sobre la vivienda.",
  negotiation: ({ agent }) => `No puedo hablar de ofertas ni de lo que aceptaría el vendedor. ${agent} sí. ¿Le pido que le contacte?`,
  lending: ({ agent }) =>
    `No puedo asesorar sobre préstamos o pagos. Un prestamista con licencia sí puede, y ${agent} puede orientarle. ¿Le pregunto?`,
  legal: ({ agent }) => `No puedo dar asesoría legal. Un abogado sí puede, y ${agent} puede hablarle de los trámites. ¿Le pregunto?`,
  appraisal: ({ agent }) =>
    `No puedo juzgar el valor ni si conviene comprar. Un tasador con licencia sí puede, y ${agent} puede compartir ventas comparables. ¿Le pregunto?`,
  assistance_animal: ({ agent }) =>
    `Los animales de asistencia no son mascotas, y no hace falta que me dé datos médicos. Las solicitudes van directamente a ${agent}. ¿Le pido que le contacte?`,
  empty: "No encontré una pregunta. ¿Qué le gustaría saber sobre la vivienda?",
  homesFound: (count) => (count === 1 ? "Esta vivienda cumple:" : `${count} viviendas cumplen:`),
  noHomes: ({ agent }) => `Ninguna de las viviendas que tengo cumple eso. ¿Le pregunto a ${agent} qué más hay?`,
  homesMore: (count) => `Y ${count} más.`,
  whichHome: "¿A qué vivienda se refiere? Conozco estas:",
};

const ar: Phrases = {
  yes: "نعم.",
  no: "لا.",
  confirmedListing: ({ agent }) => `الإعلان، كما أكّده ${agent}`,
  listing: "الإعلان",
  quoted: (quote) => `«${quote}»`,
  foreign: "المصدر بلغة أخرى، لذلك أنقله كما هو.",
  unknown: ({ agent }, topics) =>
    `${topics.length > 0 ? `لا أعرف عن هذا: ${topics.join("، ")}.` : "لا أعرف ذلك."} ليس فيما أُعطيت من معلومات. هل أسأل ${agent}؟`,
  unknownTopic: (topic) => `لا أعرف عن هذا: ${topic}.`,
  knownPart: (facts) => `لا أستطيع الإجابة عن ذلك بدقة. ما لديّ هو: ${facts}`,
  offer: ({ agent }) => `هل أسأل ${agent}؟`,
  conflict: (label, said) =>
    `مصادري لا تتفق في هذا (${label}): ${said.map(({ source, value }) => `جاء في ${source}: ${value}`).join("، ")}.`,
  greeting: ({ organization, address }) =>
    `مرحبًا. أنا المساعد الآلي لدى ${organization}${address ? ` لعقار ${address}` : ""}. ماذا تود أن تعرف؟`,
  thanks: "على الرحب والسعة. هل هناك شيء آخر تود معرفته؟",
  goodbye: ({ agent }) => `إلى اللقاء، وشكرًا لاهتمامك. ${agent} في خدمتك عند الحاجة.`,
  identity: ({ agent, organization }) =>
    `أنا مساعد آلي لدى ${organization} ولست إنسانًا. أجيب مما أُعطيت من معلومات عن العقار، ويمكنني نقل سؤالك إلى ${agent}.`,
  ability: ({ agent }) =>
    `أجيب عن أسئلتك حول العقار مما أُعطيت: السعر والغرف والرسوم والمواقف وغيرها. ويمكنني ترتيب زيارة أو نقل سؤال إلى ${agent}.`,
  tour: ({ agent }) => `يمكن أن يريك ${agent} العقار. ما اليوم والوقت المناسبان لك، وكيف نتواصل معك؟`,
  contact: ({ agent }) => `يمكن أن يساعدك ${agent} في ذلك. اترك هنا اسمك وبريدك أو رقم هاتفك وسيتواصل معك ${agent}.`,
  accept: ({ agent }) => `حسنًا. اترك اسمك وبريدك أو رقم هاتفك وسيتواصل معك ${agent}.`,
  decline: "حسنًا. اسألني عما تشاء بخصوص العقار.",
  negotiation: ({ agent }) => `لا أستطيع الحديث عن العروض أو ما قد يقبله البائع. يستطيع ${agent} ذلك. هل أطلب منه التواصل معك؟`,
  lending: ({ agent }) => `لا أستطيع تقديم مشورة في القروض أو الأقساط. الجهة المموّلة المرخصة تستطيع، ويمكن أن يرشدك ${agent}. هل أسأله؟`,
  legal: ({ agent }) => `لا أستطيع تقديم مشورة قانونية. المحامي يستطيع، ويمكن أن يشرح لك ${agent} الإجراءات. هل أسأله؟`,
  appraisal: ({ agent }) =>
    `لا أستطيع الحكم على القيمة أو قرار الشراء. المثمّن المرخص يستطيع، ويمكن أن يطلعك ${agent} على مبيعات مشابهة. هل أسأله؟`,
  assistance_animal: ({ agent }) =>
    `حيوانات المساعدة ليست حيوانات أليفة، ولا حاجة لذكر أي تفاصيل طبية. تذهب الطلبات مباشرة إلى ${agent}. هل أطلب منه التواصل معك؟`,
  empty: "لم أجد سؤالًا. ماذا تود أن تعرف عن العقار؟",
  homesFound: (count) => (count === 1 ? "هذا المسكن يناسب طلبك:" : `عدد المساكن المناسبة: ${count}.`),
  noHomes: ({ agent }) => `لا يوجد بين المساكن التي لديّ ما يطابق ذلك. هل أسأل ${agent} عن غيرها؟`,
  homesMore: (count) => `و${count} غيرها.`,
  whichHome: "أي مسكن تقصد؟ أعرف هذه:",
};

/** The fixed sentences of the assistant: plain words, without exclamation marks. */
export const PHRASES: Record<AnswerLanguage, Phrases> = { en, es, ar };
